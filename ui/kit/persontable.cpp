// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/persontable.h"

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
class PersonDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString text = item.text;
        const bool changed = index.data(PersonModel::ChangedRole).toBool();
        const bool selected = item.state.testFlag(QStyle::State_Selected);
        item.text.clear();
        if (changed && !selected)
            item.backgroundBrush = theme::toneGround(theme::Tone::Warning, item.palette);
        const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        painter->save();
        const QColor tone = theme::toneText(theme::Tone::Warning, item.palette);
        if (changed && index.column() == PersonModel::FieldColumn)
            painter->fillRect(QRect(item.rect.left(), item.rect.top(), 3, item.rect.height()), tone);
        QColor color = item.palette.color(QPalette::Text);
        if (selected)
            color = item.palette.color(QPalette::HighlightedText);
        else if (index.column() == PersonModel::FieldColumn)
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
        QTextLayout layout(item.text.isEmpty() ? u"x"_s : item.text, item.font);
        const qreal height = lay(layout, std::max(20, width - theme::normal));
        return {width, int(std::ceil(height)) + 2 * theme::tight};
    }

private:
    /// Breaks the text into lines of this width and gives its height; painting and measuring must agree.
    static qreal lay(QTextLayout &layout, int width)
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
        }
        layout.endLayout();
        return y;
    }

    static void drawText(QPainter &painter, const QRect &area, const QFont &font, const QString &text,
                         const QModelIndex &index, const QColor &mark)
    {
        QTextLayout layout(text, font);
        QList<QTextLayout::FormatRange> marks;
        const auto stretches = index.data(PersonModel::StretchesRole).value<QList<std::pair<int, int>>>();
        for (const auto &[start, length] : stretches) {
            QTextCharFormat format;
            format.setForeground(mark);
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            marks << QTextLayout::FormatRange{start, length, format};
        }
        layout.setFormats(marks);
        lay(layout, area.width());
        layout.draw(&painter, area.topLeft());
    }
};

} // namespace

PersonTable::PersonTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new PersonModel(this))
{
    setModel(m_model);
    setItemDelegate(new PersonDelegate(this));
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
    setAccessibleName(tr("Person as entered and as identified"));
}

void PersonTable::setPersons(const domain::Person &entered, const domain::Person &identified)
{
    m_model->setPersons(entered, identified);
    // A current row always, so that a screen reader has one to speak (Qt 6.4.2).
    setCurrentIndex(m_model->rowCount() > 0 ? m_model->index(0, 0) : QModelIndex());
    clearSelection();
    fit();
}

void PersonTable::setChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    m_model->setChanges(before, after);
    setCurrentIndex(m_model->rowCount() > 0 ? m_model->index(0, 0) : QModelIndex());
    clearSelection();
    fit();
}

QSize PersonTable::sizeHint() const
{
    return {320, minimumSizeHint().height()};
}

QSize PersonTable::minimumSizeHint() const
{
    return {200, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2};
}

void PersonTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Person as entered and as identified"));
        m_model->retranslate();
        fit();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void PersonTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PersonTable::fit()
{
    const int width = viewport()->width();
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        longest = std::max(longest, fontMetrics().horizontalAdvance(
                                        m_model->index(row, PersonModel::FieldColumn).data().toString()));
    const int field = std::min(longest + theme::wide, width * 36 / 100);
    setColumnWidth(PersonModel::FieldColumn, field);
    setColumnWidth(PersonModel::EnteredColumn, (width - field) / 2);
    setColumnWidth(PersonModel::IdentifiedColumn, width - field - (width - field) / 2);
    resizeRowsToContents();
    updateGeometry();
}

} // namespace ui
