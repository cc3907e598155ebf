// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/walk.h"

/// A window over one case that waits for its customer and one that is done, and every place of it as the
/// rows of a test.
class Places {
public:
    enum Kind { Pages, WithWindows, WithLots };

    /// `kind` says how far the walk goes: the window's pages, the windows above it, those with other texts
    /// each time.
    explicit Places(Kind kind);
    Lab &lab() { return m_lab; }
    /// False when one of the two cases could not be made.
    bool isReady() const { return !m_open.isEmpty() && !m_done.isEmpty(); }

    const QString &openCase() const { return m_open; }

    /// For a _data function: a row for each place in each language.
    void addRows(const QStringList &languages);
    /// Walks to the row's place and lets it come to rest; false when it was not reached.
    bool goToRow();
    /// The window that is on top there.
    QWidget &top();
    /// Everything seen in it.
    QList<QWidget *> visible();

private:
    QList<Stop> stops();
    Lab m_lab;
    const Kind m_kind;
    const QString m_done;
    const QString m_open;
    Walk m_walk;
};
