// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/rows.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <algorithm>
#include <cmath>

namespace casefile {
namespace {

constexpr int mostPages = 60;

/// From the top of the first line to the bottom of the last one of the row.
QRectF spanOf(const QTextTable &table, int row, const QAbstractTextDocumentLayout &layout)
{
    QRectF span;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        QTextBlock block = cell.firstCursorPosition().block();
        const QTextBlock last = cell.lastCursorPosition().block();
        for (; block.isValid(); block = block.next()) {
            span = span.united(layout.blockBoundingRect(block));
            if (block == last)
                break;
        }
    }
    return span;
}

/// A heading at the foot of a page whose table begins on the next one goes there too.
void takeHeadingAlong(const QTextTable &table, const QAbstractTextDocumentLayout &layout, double pageHeight)
{
    const int firstRow = std::min(table.format().toTableFormat().headerRowCount(), table.rows() - 1);
    const double top = spanOf(table, firstRow, layout).top();
    QTextBlock block = table.firstCursorPosition().block().previous();
    while (block.isValid() && block.blockFormat().headingLevel() == 0)
        block = block.previous();
    if (!block.isValid() ||
        std::floor(layout.blockBoundingRect(block).top() / pageHeight) == std::floor(top / pageHeight))
        return;
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

void push(QTextTable &table, int row, double distance, double pointsToUnits)
{
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(distance / pointsToUnits);
        cell.setFormat(format);
    }
}

} // namespace

void keepRowsWhole(QTextDocument &document)
{
    const double height = document.pageSize().height();
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    if (document.pageCount() > mostPages)
        return;
    // Paddings are given in a screen's pixels and scaled to the paper's.
    const double scale = layout->paintDevice() ? layout->paintDevice()->logicalDpiY() / 96.0 : 1.0;
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (table)
            takeHeadingAlong(*table, *layout, height);
        for (int row = 0; table && row < table->rows(); ++row) {
            const QRectF span = spanOf(*table, row, *layout);
            const double pageEnd = (std::floor(span.top() / height) + 1) * height;
            if (span.bottom() > pageEnd && span.height() < height / 4)
                push(*table, row, pageEnd - span.top() - 1, scale); // its first line does not fit any more
        }
    }
}

} // namespace casefile
