// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardparts.h"

#include "ui/dashboard/sortkeys.h"
#include "ui/dashboard/statusdelegate.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DashboardScreen::Parts::Parts(DashboardScreen *owner, desk::Cases &theCases)
    : screen(owner)
    , cases(theCases)
    , model(theCases)
{
    build();
    wire();
    wireModel();
    wireErasure();
    wireTime();
    retranslate();
    QHeaderView *header = table->horizontalHeader();
    header->moveSection(CasesModel::DecisionColumn, CasesModel::ReasonColumn);
    // Words together and times together: a time's end would stand close to the next word's beginning.
    header->moveSection(header->visualIndex(CasesModel::RobotColumn),
                        header->visualIndex(CasesModel::AgeColumn));
    table->setColumnHidden(CasesModel::MethodColumn, true); // the same in nearly every row; the menu shows it
    makeCurrent(0);
}

void DashboardScreen::Parts::build()
{
    wall = new Wall(model.tally(), cases, screen);
    bar = new FilterBar(screen);
    table = new CasesTable(&model, screen);
    table->setObjectName(u"cases:table"_s);
    table->setItemDelegate(new CellDelegate(table));
    table->setItemDelegateForColumn(CasesModel::StatusColumn, new StatusDelegate(table));
    table->horizontalHeader()->setSortIndicator(CasesModel::AgeColumn, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    addSortKeys(table, screen);
    views = new ViewsMenu(
        table, [this] { return present(); }, screen);
    bar->views()->setMenu(views);

    stack = new QStackedWidget(screen);
    stack->addWidget(table);
    empty = new EmptyPage(u"cases:empty"_s, screen);
    emptyAction = empty->addStep(u"cases:new"_s);
    stack->addWidget(empty);
    auto *all = new QVBoxLayout(screen);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(wall);
    all->addWidget(bar);
    all->addWidget(stack, 1);
    screen->setFocusProxy(bar->search());
}

void DashboardScreen::Parts::wire()
{
    QObject::connect(wall, &Wall::wanted, screen, [this](const CasesFilter &filter) { show(filter); });
    QObject::connect(wall, &Wall::openChanged, screen, [this] { remember(); });
    QObject::connect(bar, &FilterBar::filterChanged, screen, [this] { applyFilter(); });
    QObject::connect(bar, &FilterBar::clearAsked, screen, [this] { clearFilter(); });
    QObject::connect(bar, &FilterBar::refreshAsked, screen, [this] { refresh(); });
    QObject::connect(views, &ViewsMenu::chosen, screen, [this](const SavedView &view) { apply(view); });
    QObject::connect(views, &ViewsMenu::edited, screen, [this] { remember(); });
    QObject::connect(emptyAction, &QPushButton::clicked, screen, [this] {
        if (model.filter().isEmpty())
            Q_EMIT screen->newCaseWanted();
        else
            clearFilter();
    });
    QObject::connect(table, &CasesTable::opened, screen, [this](const QModelIndex &index) {
        Q_EMIT screen->caseOpened(model.caseIdAt(index.row()));
    });
    rememberLater.setSingleShot(true);
    rememberLater.setInterval(500);
    QObject::connect(&rememberLater, &QTimer::timeout, screen, [this] { remember(); });
    QHeaderView *header = table->horizontalHeader();
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        QObject::connect(header, signal, &rememberLater, [this] { rememberLater.start(); });
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, &rememberLater,
                     [this] { rememberLater.start(); });
}

void DashboardScreen::Parts::wireTime()
{
    ticks = new Ticks(table, [this] {
        tellOnScreen();
        const auto [first, last] = table->visibleRows();
        return model.refreshTimes(first, last);
    });
    QObject::connect(ticks, &Ticks::rests, screen, [this] { tellOnScreen(); });
    const auto soon = [this] { ticks->soon(); };
    QObject::connect(table->verticalScrollBar(), &QScrollBar::valueChanged, ticks, soon);
    QObject::connect(table->verticalScrollBar(), &QScrollBar::rangeChanged, ticks, soon);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, ticks, soon);
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, ticks, soon);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, ticks, soon);
    QObject::connect(&model, &QAbstractItemModel::modelReset, ticks, soon);
    // The figures go on while nobody looks: the tray and the notices tell them.
    figures.setSingleShot(true);
    figures.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&figures, &QTimer::timeout, screen, [this] { countFigures(); });
    countFigures();
    ages.setTimerType(Qt::VeryCoarseTimer);
    QObject::connect(&ages, &QTimer::timeout, screen, [this] { model.passTime(); });
    ages.start(std::chrono::minutes(1));
}

void DashboardScreen::Parts::countFigures()
{
    model.tally().catchUp();
    figures.start(std::clamp(model.tally().dueIn(), Ticks::shortest, Ticks::longest));
}

void DashboardScreen::Parts::tellOnScreen()
{
    QStringList ids;
    if (ticks->isSeen()) {
        const auto [first, last] = table->visibleRows();
        for (int row = first; row <= last; ++row)
            ids.append(model.caseIdAt(row));
    }
    if (ids == onScreen)
        return;
    onScreen = ids;
    Q_EMIT screen->onScreenChanged(ids);
}

void DashboardScreen::Parts::wireModel()
{
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, screen, [this] { settling = true; });
    QObject::connect(&model, &QAbstractItemModel::modelReset, screen, [this] {
        settling = false;
        keepCurrent();
    });
    QObject::connect(&model, &CasesModel::countsChanged, screen, [this] {
        showState();
        if (!table->currentIndex().isValid())
            keepCurrent();
    });
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, screen, [this] {
        if (!settling)
            currentMoved();
    });
    // What the eye rests on stays where it is while rows come and go above it.
    for (const auto signal :
         {&QAbstractItemModel::rowsAboutToBeInserted, &QAbstractItemModel::rowsAboutToBeRemoved})
        QObject::connect(&model, signal, screen, [this] { holdPlace(); });
    QObject::connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, screen, [this] { holdPlace(); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        QObject::connect(&model, signal, screen, [this] { findPlace(); });
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, screen, [this] { findPlace(); });
}

void DashboardScreen::Parts::wireErasure()
{
    const auto forget = [this] {
        for (auto *delegate : table->findChildren<CellDelegate *>())
            delegate->forget();
        QToolTip::hideText(); // it may name the person
    };
    QObject::connect(&cases, &desk::Cases::changed, screen, [this, forget](qsizetype row) {
        if (cases.at(row).erased)
            forget();
    });
    QObject::connect(&cases, &desk::Cases::wasReset, screen, forget);
}

void DashboardScreen::Parts::holdPlace()
{
    const int first = table->verticalScrollBar()->value();
    top = first > 0 ? model.caseIdAt(first) : QString();
}

void DashboardScreen::Parts::findPlace()
{
    if (top.isEmpty())
        return;
    const int row = model.rowOf(top);
    QScrollBar *scroll = table->verticalScrollBar();
    if (row < 0 || row == scroll->value())
        return;
    scroll->setMaximum(std::max(scroll->maximum(), row)); // the view takes the new height in later
    scroll->setValue(row);
}

void DashboardScreen::Parts::applyFilter()
{
    model.setFilter(bar->filter());
    wall->setFilter(model.filter());
    showState();
}

void DashboardScreen::Parts::clearFilter()
{
    show({});
}

void DashboardScreen::Parts::show(const CasesFilter &filter)
{
    bar->setFilter(filter);
    applyFilter();
}

void DashboardScreen::Parts::refresh()
{
    model.refresh(current);
}

SavedView DashboardScreen::Parts::present() const
{
    return {model.filter(), model.sortColumn(), model.sortOrder()};
}

void DashboardScreen::Parts::apply(const SavedView &view)
{
    show(view.filter);
    table->sortByColumn(view.column, view.order);
}

void DashboardScreen::Parts::makeCurrent(int row)
{
    if (row >= 0 && row < model.rowCount())
        table->setCurrentIndex(model.index(row, 0));
    currentMoved();
}

void DashboardScreen::Parts::keepCurrent()
{
    const int row = model.rowOf(current);
    makeCurrent(row >= 0 ? row : 0);
}

void DashboardScreen::Parts::currentMoved()
{
    const QString now = model.caseIdAt(table->currentIndex().row());
    if (now == current)
        return;
    current = now;
    Q_EMIT screen->currentCaseChanged(current);
}

void DashboardScreen::Parts::restore()
{
    views->views().load(*settings);
    wall->setOpen(settings->value(u"cases/wall"_s).toBool());
    const QByteArray columns = settings->value(u"cases/columns"_s).toByteArray();
    if (!columns.isEmpty() && table->restoreColumns(columns))
        model.sort(table->horizontalHeader()->sortIndicatorSection(),
                   table->horizontalHeader()->sortIndicatorOrder());
}

void DashboardScreen::Parts::remember()
{
    if (!settings)
        return;
    views->views().save(*settings);
    settings->setValue(u"cases/wall"_s, wall->isOpen());
    settings->setValue(u"cases/columns"_s, table->saveColumns());
}

} // namespace ui
