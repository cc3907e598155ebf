// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/helpcolumn.h"

#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

HelpColumn::HelpColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setFixedWidth(264);
    m_column->setContentsMargins(theme::wide, 0, theme::section, theme::wide);
    m_column->setSpacing(theme::small);
    m_column->addStretch();
}

void HelpColumn::setParagraphs(const QStringList &paragraphs)
{
    if (paragraphs == m_paragraphs)
        return;
    m_paragraphs = paragraphs;
    qDeleteAll(m_labels);
    m_labels.clear();
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    for (const QString &text : paragraphs) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setPalette(quiet);
        m_column->insertWidget(int(m_labels.size()), label);
        m_labels.append(label);
    }
}

void HelpColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, 1, height() - theme::normal), theme::hairline(palette()));
}

void HelpColumn::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        const QStringList kept = m_paragraphs;
        setParagraphs({});
        setParagraphs(kept);
    }
    QWidget::changeEvent(event);
}

} // namespace ui
