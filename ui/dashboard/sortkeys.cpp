// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/sortkeys.h"

#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/casestable.h"
#include "ui/kit/action.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct SortKey {
    CasesModel::Column column;
    const char *words;
};

/// In the order in which the columns stand: the first has the 1.
constexpr SortKey sortKeys[] = {
    {CasesModel::PersonColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by person")},
    {CasesModel::StatusColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by status")},
    {CasesModel::DecisionColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by decision")},
    {CasesModel::ReasonColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by reason")},
    {CasesModel::RobotColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by robot")},
    {CasesModel::AgeColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by age")},
    {CasesModel::LinkColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by days left with the link")},
    {CasesModel::SeenColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by the last answer")},
    {CasesModel::MethodColumn, QT_TRANSLATE_NOOP("ui::Action", "Sort the cases by method")},
};

} // namespace

void addSortKeys(CasesTable *table, QWidget *page)
{
    int digit = 0;
    for (const SortKey &sortKey : sortKeys) {
        ++digit;
        const CasesModel::Column column = sortKey.column;
        auto *key = new Action(page, u"cases:sort%1"_s.arg(digit), sortKey.words,
                               QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key(Qt::Key_0 + digit)));
        key->offerWhen([table, column] { return !table->isColumnHidden(column); },
                       QT_TRANSLATE_NOOP("ui::Action", "This column is not shown"));
        QObject::connect(key, &Action::activated, table, [table, column, key] {
            if (!key->isOffered())
                return;
            const QHeaderView *header = table->horizontalHeader();
            const bool turn = header->sortIndicatorSection() == column &&
                              header->sortIndicatorOrder() == Qt::AscendingOrder;
            table->sortByColumn(column, turn ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

} // namespace ui
