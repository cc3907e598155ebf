// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/maskcover.h"

#include "ui/kit/mask.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

MaskCover::MaskCover(QWidget *covered)
    : QWidget(covered)
    , m_icon(new QLabel(this))
    , m_words(new QLabel(this))
{
    setObjectName(u"maskcover"_s);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::section, theme::section, theme::section, theme::section);
    column->setSpacing(theme::small);
    column->addStretch(2);
    for (QLabel *label : {m_icon, m_words}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
    }
    column->addStretch(3);
    m_words->setWordWrap(true);
    covered->installEventFilter(this);
    refresh();
}

void MaskCover::refresh()
{
    m_icon->setPixmap(theme::pixmap(u"hidden"_s, 32, theme::quietText(palette()), devicePixelRatioF()));
    m_words->setText(tr("The document is hidden, as all customers' data are."));
    setGeometry(parentWidget()->rect());
    raise();
    setVisible(mask::isOn());
}

bool MaskCover::eventFilter(QObject *watched, QEvent *event)
{
    // Also what is put into the widget later stays below.
    if (event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded ||
        event->type() == QEvent::Show) {
        setGeometry(parentWidget()->rect());
        raise();
    }
    return QWidget::eventFilter(watched, event);
}

void MaskCover::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (m_words && (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange))
        refresh();
}

} // namespace ui
