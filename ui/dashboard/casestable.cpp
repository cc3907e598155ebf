// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casestable.h"

#include "ui/dashboard/casesmodel.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CasesTable::CasesTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsMovable(true);
    connect(this, &QTableView::doubleClicked, this, &CasesTable::opened);
}

void CasesTable::fitColumns()
{
    const int unit = fontMetrics().averageCharWidth();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::small);
    if (!model())
        return;
    QHeaderView *header = horizontalHeader();
    const std::pair<int, int> chars[] = {
        {CasesModel::PersonColumn, 26}, {CasesModel::MethodColumn, 8}, {CasesModel::StatusColumn, 24},
        {CasesModel::ReasonColumn, 28}, {CasesModel::AgeColumn, 8},    {CasesModel::LinkColumn, 8},
        {CasesModel::SeenColumn, 9},    {CasesModel::RobotColumn, 12}, {CasesModel::DecisionColumn, 11},
    };
    header->setMinimumSectionSize(6 * unit);
    for (const auto &[column, wide] : chars)
        header->resizeSection(column, std::max(wide * unit, header->sectionSizeHint(column)));
    header->setSectionResizeMode(CasesModel::ReasonColumn, QHeaderView::Stretch);
}

void CasesTable::showHeadings()
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        if (!header->isSectionHidden(column))
            header->resizeSection(column,
                                  std::max(header->sectionSize(column), header->sectionSizeHint(column)));
    }
}

QByteArray CasesTable::saveColumns() const
{
    return QByteArray::number(CasesModel::Columns) + ':' + horizontalHeader()->saveState();
}

bool CasesTable::restoreColumns(const QByteArray &columns)
{
    // Kept by a version with other columns: their widths would go to the wrong ones.
    const QByteArray ours = QByteArray::number(CasesModel::Columns) + ':';
    return columns.startsWith(ours) && horizontalHeader()->restoreState(columns.mid(ours.size()));
}

std::pair<int, int> CasesTable::visibleRows() const
{
    const int rows = model() ? model()->rowCount() : 0;
    if (rows == 0)
        return {0, -1};
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    return {first < 0 ? 0 : first, last < 0 ? rows - 1 : last};
}

void CasesTable::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    // Qt repaints the whole list for more than one cell, also when none of them is on screen.
    const auto [top, bottom] = visibleRows();
    if (first == last || QAccessible::isActive() || !isVisible())
        QTableView::dataChanged(first, last, roles);
    else if (first.row() <= bottom && last.row() >= top)
        viewport()->update(0, rowViewportPosition(std::max(first.row(), top)), viewport()->width(),
                           rowHeight(top) * (std::min(last.row(), bottom) - std::max(first.row(), top) + 1));
}

void CasesTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CasesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace ui
