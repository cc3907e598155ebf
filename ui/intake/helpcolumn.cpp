// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/helpcolumn.h"

#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int sideWidth = 264;
constexpr int narrowScreen = 860;
constexpr int widestBelow = 860; ///< as the form above it

} // namespace

HelpColumn::HelpColumn(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(theme::small);
    m_column->addStretch();
    setAtTheSide(true);
}

void HelpColumn::stand(QBoxLayout &beside, QBoxLayout &below, int screenWidth)
{
    const bool atTheSide = screenWidth >= grownWithText(narrowScreen);
    if (atTheSide == m_atTheSide)
        return;
    setAtTheSide(atTheSide);
    (atTheSide ? beside : below).addWidget(this);
}

void HelpColumn::setAtTheSide(bool atTheSide)
{
    m_atTheSide = atTheSide;
    setMinimumWidth(atTheSide ? grownWithText(sideWidth) : 0);
    setMaximumWidth(grownWithText(atTheSide ? sideWidth : widestBelow));
    if (atTheSide)
        m_column->setContentsMargins(theme::wide, 0, theme::section, theme::wide);
    else
        m_column->setContentsMargins(0, theme::section, 0, theme::wide);
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
    const QRect line =
        m_atTheSide ? QRect(0, 0, 1, height() - theme::normal) : QRect(0, theme::normal, width(), 1);
    painter.fillRect(line, theme::hairline(palette()));
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
