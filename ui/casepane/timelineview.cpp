// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/timelineview.h"

#include "ui/casepane/timelineaccess.h"
#include "ui/kit/plaintip.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int eventsAtFirst = 60; ///< more than a tall screen holds
constexpr int page = 10;

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
    , m_now(QDateTime::currentDateTimeUtc())
{
    installTimelineAccess();
    // Not Fixed: that bounds the height by sizeHint(), which knows another width than the layout's.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setEntries(const QList<TimelineEntry> &entries)
{
    if (entries == m_entries)
        return;
    // What was opened stays open while entries come in at the end.
    const bool isSameCase = !m_entries.isEmpty() && !entries.isEmpty() &&
                            entries.size() >= m_entries.size() && entries.first() == m_entries.first();
    const int fold = qMax(0, int(entries.size()) - eventsAtFirst);
    const int before = lineCount();
    m_hidden = isSameCase ? qMin(m_hidden, fold) : fold;
    m_entries = entries;
    if (!isSameCase)
        m_current = -1;
    m_current = qMin(m_current, lineCount() - 1);
    forgetLayout();
    if (before != lineCount() && QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
}

std::optional<std::chrono::milliseconds> TimelineView::setNow(const QDateTime &now)
{
    m_now = now;
    std::optional<std::chrono::milliseconds> lasts;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        Block &block = m_blocks[i];
        if (block.running < 0)
            continue;
        const TimelineEntry &entry = m_entries.at(m_hidden + i);
        lasts = stateLineLasts(entry, now);
        Words &words = block.words[block.running];
        const QString text = stateLine(entry, now);
        if (text == words.text)
            continue;
        words.text = text; // no word of it is long
        if (heightOf(words, wordsWidth(m_blocksWidth)) != words.height) {
            forgetLayout();
            return lasts;
        }
        int top = block.top;
        for (int line = 0; line < block.running; ++line)
            top += block.words.at(line).height;
        update(0, top, width(), words.height);
    }
    return lasts;
}

void TimelineView::showEarlier()
{
    const int shown = qMin(m_hidden, shownMore);
    if (shown == 0)
        return;
    m_hidden -= shown;
    // The eye stays on the line that was below the one pressed.
    m_current = (m_hidden > 0 ? 1 : 0) + shown;
    forgetLayout();
    if (QAccessible::isActive()) {
        QAccessibleEvent changed(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&changed);
    }
    // Later: the layout must have given the new height first.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT lineWanted(lineRect(m_current)); }, Qt::QueuedConnection);
}

int TimelineView::lineCount() const
{
    return int(m_entries.size()) - m_hidden + (m_hidden > 0 ? 1 : 0);
}

QString TimelineView::lineText(int line) const
{
    if (m_hidden > 0 && line == 0)
        return earlierText();
    const int index = m_hidden + line - (m_hidden > 0 ? 1 : 0);
    return index >= 0 && index < m_entries.size() ? entryText(m_entries.at(index), m_now) : QString();
}

QRect TimelineView::lineRect(int line) const
{
    if (m_hidden > 0 && line == 0)
        return {0, 0, width(), earlierHeight()};
    const QList<Block> &all = blocks(width());
    const int index = line - (m_hidden > 0 ? 1 : 0);
    if (index < 0 || index >= all.size())
        return {};
    return {0, all.at(index).top, width(), all.at(index).bottom - all.at(index).top};
}

int TimelineView::lineAt(const QPoint &at) const
{
    const int before = m_hidden > 0 ? 1 : 0;
    if (before > 0 && at.y() < earlierHeight())
        return 0;
    const QList<Block> &all = blocks(width());
    const auto found = std::lower_bound(all.cbegin(), all.cend(), at.y(), [](const Block &block, int y) {
        return block.bottom + theme::small < y;
    });
    return found == all.cend() || at.y() < 0 ? -1 : before + int(found - all.cbegin());
}

void TimelineView::setCurrent(int line)
{
    if (lineCount() == 0)
        return;
    m_current = qBound(0, line, lineCount() - 1);
    update();
    Q_EMIT lineWanted(lineRect(m_current));
    if (QAccessible::isActive()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(m_current);
        QAccessible::updateAccessibility(&focus);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_PageUp: setCurrent(m_current - page); return;
    case Qt::Key_PageDown: setCurrent(m_current + page); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(lineCount() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_hidden > 0 && m_current == 0) {
            showEarlier();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    if (m_hidden > 0 && line == 0)
        showEarlier();
    else if (line >= 0)
        setCurrent(line);
}

void TimelineView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    // The latest entry is what a reader comes for.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(lineCount() - 1);
    update();
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const int line = lineAt(help->pos()); line >= 0)
            QToolTip::showText(help->globalPos(), plainTip(lineText(line)), this, lineRect(line));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void TimelineView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
    forgetLayout();
}

} // namespace ui
