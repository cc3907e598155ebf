// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/casesfilter.h"

#include <QSettings>
#include <QVariantMap>

namespace ui {

/// A filter and an order of the list to come back to. The text of the search is never part of it: it may be a
/// customer's name. A view has no name of its own for the same reason; its chips say what it is.
struct SavedView {
    CasesFilter filter; ///< text always empty
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// The views an agent keeps, each with a digit from 1 to 9.
class SavedViews {
public:
    static constexpr int most = 9;
    void load(const QSettings &settings);
    void save(QSettings &settings) const;
    const std::optional<SavedView> &at(int digit) const { return m_views[size_t(digit - 1)]; }
    /// Takes the lowest free digit and gives it; 0 when all are taken.
    int add(SavedView view);
    void remove(int digit) { m_views[size_t(digit - 1)].reset(); }
    bool isFull() const;

private:
    std::array<std::optional<SavedView>, most> m_views;
};

} // namespace ui
