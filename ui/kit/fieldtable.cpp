// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldtable.h"

#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// A changed row gets a bar at its left edge, changed characters a line under them: colour is never alone.
class FieldDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = item.text;
        const bool changed = index.data(FieldTable::ChangedRole).toBool();
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        item.text.clear();
        if (changed && !selected)
            item.backgroundBrush = theme::toneGround(theme::Tone::Warning, item.palette);
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        painter->save();
        const QColor tone = theme::toneText(theme::Tone::Warning, item.palette);
        if (changed && index.column() == 0)
            painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height()), tone);
        QColor color = item.palette.color(QPalette::Text);
        if (selected)
            color = item.palette.color(QPalette::HighlightedText);
        else if (index.column() == 0)
            color = theme::quietText(item.palette);
        painter->setPen(color);
        const QRect area = item.rect.adjusted(theme::small, theme::tight, -theme::tight, -theme::tight);
        drawText(*painter, area, item.font, text, index, selected ? color : tone);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const auto *view = qobject_cast<const QTableView *>(item.widget);
        const int width = view ? view->columnWidth(index.column()) : 120;
        const int inside = std::max(20, width - theme::normal);
        QTextLayout layout(item.text.isEmpty() ? u"x"_s : item.text, item.font);
        qreal height = lay(layout, inside, isFolded(index));
        if (const QString caption = index.data(FieldTable::CaptionRole).toString(); !caption.isEmpty()) {
            QTextLayout under(caption, theme::font(theme::Type::Caption));
            height += lay(under, inside, false);
        }
        return {width, int(std::ceil(height)) + 2 * theme::tight};
    }

private:
    static bool isFolded(const QModelIndex &index) { return index.data(FieldTable::FoldedRole).toBool(); }

    /// Breaks the text into lines of this width and gives its height; painting and measuring must agree.
    static qreal lay(QTextLayout &layout, int width, bool folded)
    {
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(wrap);
        qreal y = 0;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, y});
            y += line.height();
            if (!folded || layout.lineCount() < FieldTable::foldedLines)
                continue;
            const qsizetype end = line.textStart() + line.textLength();
            if (end < layout.text().size()) {
                layout.endLayout();
                layout.setText(layout.text().left(end - 1) + u'…');
                return lay(layout, width, false);
            }
        }
        layout.endLayout();
        return y;
    }

    static void drawText(QPainter &painter, const QRect &area, const QFont &font, const QString &text,
                         const QModelIndex &index, const QColor &mark)
    {
        QTextLayout layout(text, font);
        QList<QTextLayout::FormatRange> marks;
        const auto stretches = index.data(FieldTable::StretchesRole).value<QList<std::pair<int, int>>>();
        for (const auto &[start, length] : stretches) {
            QTextCharFormat format;
            format.setForeground(mark);
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            marks << QTextLayout::FormatRange{start, length, format};
        }
        layout.setFormats(marks);
        const qreal height = text.isEmpty() ? 0 : lay(layout, area.width(), isFolded(index));
        layout.draw(&painter, area.topLeft());
        const QString caption = index.data(FieldTable::CaptionRole).toString();
        if (caption.isEmpty())
            return;
        QTextLayout under(caption, theme::font(theme::Type::Caption));
        lay(under, area.width(), false);
        under.draw(&painter, QPointF(area.left(), area.top() + height));
    }
};

} // namespace

FieldTable::FieldTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new FieldDelegate(this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        // A current row always, so that a screen reader has one to speak (Qt 6.4.2).
        const bool isEmpty = this->model()->rowCount() == 0;
        setCurrentIndex(isEmpty ? QModelIndex() : this->model()->index(0, 0));
        clearSelection();
        fit();
    });
}

QSize FieldTable::sizeHint() const
{
    return minimumSizeHint().expandedTo({320, 0});
}

QSize FieldTable::minimumSizeHint() const
{
    int headings = 0;
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        headings += isColumnHidden(column) ? 0 : horizontalHeader()->sectionSizeHint(column);
    return {std::max(200, headings + 2 * frameWidth()),
            horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

void FieldTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void FieldTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FieldTable::fit()
{
    if (!model())
        return;
    const int width = viewport()->width();
    int longest = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        longest =
            std::max(longest, fontMetrics().horizontalAdvance(model()->index(row, 0).data().toString()));
    QList<int> shown;
    for (int column = 1; column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column))
            shown << column;
    }
    // No column is narrower than its heading.
    const auto heading = [this](int column) { return horizontalHeader()->sectionSizeHint(column); };
    int headings = 0;
    for (const int column : std::as_const(shown))
        headings += heading(column);
    const int wanted = std::min(longest + theme::wide, width * (shown.size() > 2 ? 28 : 36) / 100);
    const int field = std::max(heading(0), std::min(wanted, width - headings));
    setColumnWidth(0, field);
    int left = std::max(0, width - field - headings);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const int more = left / int(shown.size() - i);
        setColumnWidth(shown.at(i), heading(shown.at(i)) + more);
        left -= more;
    }
    resizeRowsToContents();
    updateGeometry();
}

} // namespace ui
