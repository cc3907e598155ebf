// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

class CasesTable;

/// A key for each column of the list: sorts by it, and the other way round when it is sorted by it already.
/// They act while `page` is shown.
void addSortKeys(CasesTable *table, QWidget *page);

} // namespace ui
