// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/strip.h"

#include <QDateTime>
#include <QStringList>
#include <utility>

namespace casefile {

/// A text of strangers on one line of paper: no control, direction or other invisible characters, so that
/// nothing reads otherwise than it is.
QString plain(const QString &text);
/// "25.11.2026 05:19:40 +01:00" in the time zone of this desk; "-" when invalid.
QString moment(const QDateTime &at);

/// How a cell is told from its neighbours.
enum class Mark { None, Quiet, Strong, Differs };
struct Cell {
    QString text;
    Mark mark = Mark::None;
    bool fixed = false; ///< a hash or a number: letters of one width
    QString below = {}; ///< a remark on a line of its own, small
};

/// The text of a case file, written from top to bottom.
class Sheet {
public:
    /// In points; an A4 page less its margins.
    static constexpr double width = 499;

    void title(const QString &text);
    void heading(const QString &text);
    void say(const QString &text, Mark mark = Mark::None);
    /// Label and value, one a line.
    void facts(const QList<std::pair<QString, Cell>> &rows);
    /// A table whose heading row comes again on every page; `shares` are the columns' parts of the width.
    void table(const QStringList &head, const QList<double> &shares, const QList<QList<Cell>> &rows);
    const QList<Strip> &strips() const { return m_strips; }

private:
    void paragraph(const QString &text, double size, Mark mark, double above, double below);
    Strip row(const QList<Cell> &cells, const QList<double> &shares) const;
    QList<Strip> m_strips;
    bool m_isUnderTable = false; ///< the next words keep off its last line
};

} // namespace casefile
