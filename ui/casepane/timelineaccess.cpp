// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/timelineaccess.h"

#include "ui/casepane/timelineview.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace ui {
namespace {

/// One line of the timeline, by its place: it has no widget of its own.
class LineAccess : public QAccessibleInterface {
public:
    LineAccess(TimelineView *view, int line)
        : m_view(view)
        , m_line(line)
    {
    }
    bool isValid() const override { return m_view && m_line < m_view->lineCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text what) const override
    {
        return isValid() && what == QAccessible::Name ? m_view->lineText(m_line) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_view->lineRect(m_line);
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.invalid = !isValid();
        state.focused = isValid() && m_view->hasFocus() && m_view->currentLine() == m_line;
        return state;
    }

private:
    QPointer<TimelineView> m_view;
    const int m_line;
};

class ViewAccess : public QAccessibleWidget {
public:
    explicit ViewAccess(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::List)
        , m_view(view)
    {
    }
    ~ViewAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_lines))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_view ? m_view->lineCount() : 0; }
    QAccessibleInterface *child(int line) const override
    {
        if (line < 0 || line >= childCount())
            return nullptr;
        if (!m_lines.contains(line))
            m_lines.insert(line, QAccessible::registerAccessibleInterface(new LineAccess(m_view, line)));
        return QAccessible::accessibleInterface(m_lines.value(line));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line) {
            if (QAccessible::accessibleInterface(line.value()) == child)
                return line.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return m_view ? child(m_view->lineAt(m_view->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view && m_view->hasFocus() ? child(m_view->currentLine()) : nullptr;
    }

private:
    QPointer<TimelineView> m_view;
    mutable QHash<int, QAccessible::Id> m_lines;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new ViewAccess(view) : nullptr;
}

} // namespace

void installTimelineAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace ui
