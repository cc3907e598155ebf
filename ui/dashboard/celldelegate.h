// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QTimer>

namespace ui {

/// Paints a cell of one line as the style does, with its text laid out once and not at every repaint: the
/// list is painted at each key of a search and many times a second while cases change.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Drops every text laid out: one of them may be a person's who was erased.
    void forget() { m_lines.clear(); }
    qsizetype kept() const { return m_lines.size(); } ///< texts laid out

protected:
    /// Selection, hover and focus, all but the text.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &item);
    /// The text in the painter's pen and font, cut with … to the area.
    void write(QPainter *painter, const QRect &area, Qt::Alignment alignment, const QString &text) const;

private:
    /// A text in one font, cut to one width.
    struct Line {
        QString text;
        int width;
        int weight;
        bool italic;
        qreal size;
        bool operator==(const Line &) const = default;
        friend size_t qHash(const Line &line, size_t seed)
        {
            return qHashMulti(seed, line.text, line.width, line.weight, line.italic);
        }
    };
    mutable QHash<Line, QStaticText> m_lines;
    mutable QTimer m_forgetting; ///< names are among them: none stays longer than it is of use
};

} // namespace ui
