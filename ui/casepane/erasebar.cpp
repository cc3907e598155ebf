// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/erasebar.h"

#include "ui/kit/keepfromwheel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

EraseBar::EraseBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
    , m_panel(new QWidget(this))
    , m_question(new QLabel(m_panel))
    , m_reasonLabel(new QLabel(m_panel))
    , m_reason(new QComboBox(m_panel))
    , m_confirm(new QPushButton(m_panel))
    , m_keep(new QPushButton(m_panel))
{
    m_button->setObjectName(u"case:erase"_s);
    m_question->setObjectName(u"erase:question"_s);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_reason->setObjectName(u"erase:reason"_s);
    m_reasonLabel->setBuddy(m_reason);
    keepFromWheel(m_reason);
    m_confirm->setObjectName(u"erase:confirm"_s);
    m_keep->setObjectName(u"erase:keep"_s);
    for (QPushButton *each : {m_button, m_confirm, m_keep})
        each->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_confirm);
    buttons->addStretch();
    auto *asked = new QVBoxLayout(m_panel);
    asked->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    asked->setSpacing(theme::small);
    asked->addWidget(m_question);
    asked->addWidget(m_reasonLabel);
    asked->addWidget(m_reason);
    asked->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_panel);
    m_panel->hide();

    connect(m_button, &QPushButton::clicked, this, &EraseBar::unfold);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        fold();
        m_button->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reason, &QComboBox::currentIndexChanged, this, &EraseBar::refresh);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        if (m_reason->currentIndex() > 0)
            Q_EMIT eraseAsked(domain::erasureReasons().at(m_reason->currentIndex() - 1));
    });
}

void EraseBar::unfold()
{
    m_reason->setCurrentIndex(0);
    m_button->hide();
    m_panel->show();
    refresh();
    m_reason->setFocus(Qt::OtherFocusReason);
    Q_EMIT opened();
}

void EraseBar::fold()
{
    m_panel->hide();
    m_button->show();
    m_reason->setCurrentIndex(0);
    update();
}

void EraseBar::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void EraseBar::refresh()
{
    m_confirm->setEnabled(!m_busy && m_reason->currentIndex() > 0);
    m_keep->setEnabled(!m_busy);
    m_reason->setEnabled(!m_busy);
    update();
}

void EraseBar::retranslate()
{
    m_button->setText(tr("&Erase this person …"));
    m_button->setIcon(theme::icon(u"erase"_s));
    m_question->setText(
        tr("Erase this person for good? Name, data and documents vanish from this desk in every "
           "window and can't be brought back. A proof without personal data stays."));
    m_reasonLabel->setText(tr("&Reason"));
    m_confirm->setText(tr("Erase for &good"));
    //: calls the erasure off
    m_keep->setText(tr("&Keep"));
    m_keep->setAccessibleName(tr("Keep the person"));
    const QSignalBlocker quiet(m_reason);
    const int current = qMax(0, m_reason->currentIndex());
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason"));
    for (const domain::ErasureReason each : domain::erasureReasons())
        m_reason->addItem(domain::erasureReasonWord(each));
    m_reason->setCurrentIndex(current);
}

void EraseBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isOpen() && !m_busy) {
        m_keep->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void EraseBar::paintEvent(QPaintEvent *)
{
    if (!isOpen())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::toneGround(theme::Tone::Bad, palette()));
    painter.drawRoundedRect(m_panel->geometry(), theme::tight, theme::tight);
}

} // namespace ui
