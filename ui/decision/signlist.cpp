// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decision/signlist.h"

#include "ui/kit/label.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int side = 16; ///< of a sign, device-independent pixels

} // namespace

SignList::SignList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::small);
    m_grid->setVerticalSpacing(theme::tight);
    m_grid->setColumnStretch(1, 1);
}

void SignList::setLines(const QList<SignLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    fill();
}

QString SignList::text() const
{
    QStringList all;
    for (const SignLine &line : m_lines)
        all << (line.quiet.isEmpty() ? line.text : QString(line.text + u", "_s + line.quiet));
    return all.join(u'\n');
}

void SignList::fill()
{
    qDeleteAll(findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const SignLine &line : std::as_const(m_lines)) {
        auto *sign = new QLabel(this);
        sign->setPixmap(
            theme::pixmap(line.icon, side, theme::toneText(line.tone, palette()), devicePixelRatioF()));
        auto *words = new QLabel(line.text, this);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        m_grid->addWidget(sign, row, 0, Qt::AlignTop);
        m_grid->addWidget(words, row, 1);
        ++row;
        if (line.quiet.isEmpty())
            continue;
        auto *quiet = new QLabel(line.quiet, this);
        quiet->setTextFormat(Qt::PlainText);
        quiet->setWordWrap(true);
        quiet->setFont(theme::font(theme::Type::Caption));
        setTextColor(quiet, theme::quietText(palette()));
        m_grid->addWidget(quiet, row, 1);
        ++row;
    }
    setVisible(!m_lines.isEmpty());
    setAccessibleDescription(text());
}

void SignList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_grid)
        fill();
}

} // namespace ui
