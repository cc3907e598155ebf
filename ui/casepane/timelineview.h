// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepane/timeline.h"

#include <QFont>
#include <QWidget>

namespace ui {

/// Draws the history down an axis: states with their shape, word and colour, acts as dots, unexpected steps
/// flagged. Of a long history the latest part is laid out, and a line above it shows more. Lines are gone
/// through by arrow keys; each is a list item to screen readers.
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries);
    const QList<TimelineEntry> &entries() const { return m_entries; }
    /// Repaints the one running duration, where its words changed; gives how long until they change again.
    std::optional<std::chrono::milliseconds> setNow(const QDateTime &now);

    /// The whole history as text, a line an entry; also what is not laid out.
    QString text() const { return timelineText(m_entries, m_now); }
    int hidden() const { return m_hidden; } ///< earlier entries that are not laid out
    void showEarlier();                     ///< lays out more of them

    /// The lines on screen, from the top; "earlier entries" is one.
    int lineCount() const;
    QString lineText(int line) const;
    QRect lineRect(int line) const;
    int currentLine() const { return m_current; } ///< -1: none
    int lineAt(const QPoint &at) const;           ///< -1: none

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void lineWanted(const QRect &area); ///< the current line: to be scrolled into sight

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Words {
        QString text;
        QFont font;
        QColor color;
        int height = 0;
    };
    struct Block {
        QString day; ///< a caption above, where a new day begins
        QList<Words> words;
        int top = 0; ///< of the first line of words
        int bottom = 0;
        int running = -1; ///< which of the words is a duration that runs on
    };
    static constexpr int shownMore = 500; ///< at a press on "earlier entries"
    static int heightOf(const Words &words, int width);
    const QList<Block> &blocks(int width) const;
    Block blockOf(const TimelineEntry &entry, int width) const;
    QString earlierText() const;
    int earlierHeight() const;
    void forgetLayout();
    void setCurrent(int line);
    int wordsWidth(int width) const;
    void paintMark(QPainter &painter, const TimelineEntry &entry, const Block &block) const;
    void paintBlock(QPainter &painter, qsizetype index, const Block &block) const;
    void paintAxis(QPainter &painter, const QList<Block> &all, qsizetype index) const;

    QList<TimelineEntry> m_entries;
    QDateTime m_now;
    int m_hidden = 0;
    int m_current = -1;
    mutable QList<Block> m_blocks; ///< of the entries from m_hidden on
    mutable int m_blocksWidth = -1;
    mutable QList<std::pair<int, int>> m_heights; ///< width and height: layouts ask for the same few again
};

} // namespace ui
