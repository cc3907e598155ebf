// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTreeView>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace fit {
namespace {

constexpr int rounding = 1; ///< px: scaled sizes are rounded one by one

/// Whether a tip or what a screen reader says holds the whole text.
bool isToldBy(const QString &told, const QString &text)
{
    const QString plain =
        Qt::mightBeRichText(told) ? QTextDocumentFragment::fromHtml(told).toPlainText() : told;
    return plain.simplified().contains(text.simplified());
}

QString tooSmall(QSize is, QSize needed)
{
    if (is.width() + rounding >= needed.width() && is.height() + rounding >= needed.height())
        return {};
    return u"has %1x%2 px, needs %3x%4"_s.arg(is.width())
        .arg(is.height())
        .arg(needed.width())
        .arg(needed.height());
}

QString cutLabel(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (!label->wordWrap())
        return tooSmall(label->size(), label->sizeHint());
    return tooSmall(label->size(), {label->minimumSizeHint().width(), label->heightForWidth(label->width())});
}

QString cutButton(const QAbstractButton *button)
{
    const QString problem = tooSmall(button->size(), button->sizeHint());
    // A button that draws its own words may cut them short; one of Qt's never does it well.
    const bool drawsItself = button->minimumSizeHint() != button->sizeHint();
    const bool told = isToldBy(button->accessibleName(), button->text());
    return drawsItself && told ? tooSmall(button->size(), button->minimumSizeHint()) : problem;
}

QString cutEdit(const QLineEdit *edit)
{
    const QString text = edit->placeholderText();
    if (!edit->text().isEmpty() || text.isEmpty() || isToldBy(edit->toolTip(), text))
        return {};
    QStyleOptionFrame option;
    option.initFrom(edit);
    option.lineWidth = edit->style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, edit);
    QRect room = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
    room = room.marginsRemoved(edit->textMargins()).adjusted(2, 0, -2, 0); // QLineEdit's own
    for (const QWidget *icon : edit->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (icon->isVisible())
            room.setWidth(room.width() - icon->width());
    }
    return tooSmall(room.size(), {edit->fontMetrics().horizontalAdvance(text), edit->fontMetrics().height()});
}

QString cutChoice(const QComboBox *combo)
{
    const QString text = combo->currentText();
    if (combo->isEditable() || text.isEmpty() || isToldBy(combo->toolTip(), text))
        return {};
    QStyleOptionComboBox option;
    option.initFrom(combo);
    const QRect room =
        combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    int needed = combo->fontMetrics().horizontalAdvance(text);
    if (!combo->itemIcon(combo->currentIndex()).isNull())
        needed += combo->iconSize().width() + 4;
    return tooSmall(room.size(), {needed, combo->fontMetrics().height()});
}

QStringList cutSections(const QHeaderView *header)
{
    QStringList cut;
    for (int section = 0; section < header->count(); ++section) {
        const QString text = header->model()->headerData(section, header->orientation()).toString();
        const QString tip =
            header->model()->headerData(section, header->orientation(), Qt::ToolTipRole).toString();
        if (header->isSectionHidden(section) || text.isEmpty() || isToldBy(tip, text))
            continue;
        const int needed = header->sectionSizeHint(section);
        if (header->sectionSize(section) + rounding < needed)
            cut << u"heading “%1” has %2 px, needs %3"_s.arg(text)
                       .arg(header->sectionSize(section))
                       .arg(needed);
    }
    return cut;
}

QStringList cutTabs(const QTabBar *tabs)
{
    QStringList cut;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const int needed = tabs->fontMetrics().horizontalAdvance(tabs->tabText(tab));
        if (tabs->isTabVisible(tab) && tabs->tabRect(tab).width() < needed)
            cut << u"tab “%1” has %2 px, needs %3"_s.arg(tabs->tabText(tab))
                       .arg(tabs->tabRect(tab).width())
                       .arg(needed);
    }
    return cut;
}

bool wraps(const QAbstractItemView *view)
{
    return view->property("wordWrap").toBool();
}

/// The cells on screen.
QModelIndexList shownCells(const QAbstractItemView *view)
{
    QModelIndexList cells;
    const QRect seen = view->viewport()->rect();
    const auto *list = qobject_cast<const QListView *>(view);
    const int first = list ? list->modelColumn() : 0;
    const int columns = list ? first + 1 : view->model()->columnCount(view->rootIndex());
    for (int row = 0; row < view->model()->rowCount(view->rootIndex()); ++row) {
        for (int column = first; column < columns; ++column) {
            const QModelIndex cell = view->model()->index(row, column, view->rootIndex());
            if (view->visualRect(cell).intersects(seen))
                cells << cell;
        }
    }
    return cells;
}

QStringList cutCells(const QAbstractItemView *view)
{
    QStringList cut;
    for (const QModelIndex &cell : shownCells(view)) {
        const QString text = cell.data().toString();
        const QSize has = view->visualRect(cell).size();
        QSize needed = view->sizeHintForIndex(cell);
        if (wraps(view))
            needed = QSize(0, view->fontMetrics()
                                  .boundingRect(QRect(0, 0, has.width() - 4, 10'000), Qt::TextWordWrap, text)
                                  .height());
        if (text.isEmpty() || isToldBy(cell.data(Qt::ToolTipRole).toString(), text))
            continue;
        if (const QString problem = tooSmall(has, needed); !problem.isEmpty())
            cut << u"cell “%1” %2"_s.arg(text, problem);
    }
    return cut;
}

QStringList noneOr(const QString &problem)
{
    return problem.isEmpty() ? QStringList() : QStringList(problem);
}

} // namespace

QStringList cutWords(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return noneOr(cutLabel(label));
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return noneOr(cutButton(button));
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return noneOr(cutEdit(edit));
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return noneOr(cutChoice(combo));
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return header->model() ? cutSections(header) : QStringList();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return cutTabs(tabs);
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget))
        return view->model() ? cutCells(view) : QStringList();
    // Whatever else draws itself says what it can't do without, unless who placed it knows better.
    if (widget->minimumWidth() > 0)
        return noneOr(tooSmall(widget->size(), widget->minimumSize()));
    return noneOr(tooSmall(widget->size(), widget->minimumSizeHint().boundedTo(widget->maximumSize())));
}

QString outside(const QWidget *widget)
{
    const QWidget *within = widget->parentWidget();
    bool scrolls = false;
    for (const QWidget *inner = widget; within; inner = within, within = within->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(within->parentWidget());
        scrolls = scrolls || (area && area->viewport() == within && area->widget() == inner &&
                              area->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff);
        const QRect place(widget->mapTo(within, QPoint()), widget->size());
        const int sideways = std::max(-place.left(), place.right() + 1 - within->width());
        const int upright = scrolls ? 0 : std::max(-place.top(), place.bottom() + 1 - within->height());
        if (std::max(sideways, upright) > rounding)
            return u"%1 px of it are outside of %2 “%3”"_s.arg(std::max(sideways, upright))
                .arg(QLatin1StringView(within->metaObject()->className()), within->objectName());
        if (within->isWindow())
            break;
    }
    return {};
}

} // namespace fit
