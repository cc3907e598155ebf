// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casestable.h"

#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/columnwidths.h"
#include "ui/kit/secretcopy.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CasesTable::CasesTable(QAbstractItemModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    m_widths = new ColumnWidths(this);
    copyAsSecret(this);
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
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + theme::small);
    m_widths->measureAnew();
}

void CasesTable::useUsualWidths()
{
    m_widths->setOwn({});
}

bool CasesTable::hasOwnWidths() const
{
    return m_widths->own().any();
}

QByteArray CasesTable::saveColumns() const
{
    return QByteArray::number(CasesModel::Columns) + ',' + QByteArray::number(m_widths->own().to_ulong()) +
           ':' + horizontalHeader()->saveState();
}

bool CasesTable::restoreColumns(const QByteArray &columns)
{
    const qsizetype colon = columns.indexOf(':');
    const QList<QByteArray> numbers = columns.left(colon).split(',');
    // Kept by a version with other columns: their widths would go to the wrong ones.
    if (colon < 0 || numbers.first() != QByteArray::number(CasesModel::Columns) ||
        !horizontalHeader()->restoreState(columns.mid(colon + 1)))
        return false;
    m_widths->setOwn(numbers.value(1).toULong());
    return true;
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

void CasesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_widths->fit();
}

} // namespace ui
