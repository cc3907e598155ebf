// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardparts.h"

#include "ui/dashboard/statusdelegate.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

DashboardScreen::Parts::Parts(DashboardScreen *owner, desk::Cases &cases)
    : screen(owner)
    , model(cases)
{
    build();
    wire();
    retranslate();
    table->fitColumns();
    makeCurrent(0);
}

void DashboardScreen::Parts::build()
{
    search = new QLineEdit(screen);
    search->setObjectName(u"cases:search"_s);
    search->setClearButtonEnabled(true);
    search->addAction(theme::icon(u"search"_s), QLineEdit::LeadingPosition);
    search->setMaxLength(200);
    status = new QComboBox(screen);
    status->setObjectName(u"cases:status"_s);
    status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    count = new QLabel(screen);
    count->setObjectName(u"cases:count"_s);
    count->setTextFormat(Qt::PlainText);
    count->setMinimumWidth(40);

    table = new CasesTable(screen);
    table->setObjectName(u"cases:table"_s);
    table->setModel(&model);
    table->setItemDelegateForColumn(CasesModel::StatusColumn, new StatusDelegate(table));
    table->horizontalHeader()->setSortIndicator(CasesModel::AgeColumn, Qt::AscendingOrder);
    table->setSortingEnabled(true);

    stack = new QStackedWidget(screen);
    stack->addWidget(table);
    stack->addWidget(buildEmpty());

    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::small);
    bar->setContentsMargins(theme::normal, theme::small, theme::normal, theme::small);
    bar->addWidget(search, 3);
    bar->addWidget(status);
    bar->addWidget(count, 2);
    auto *all = new QVBoxLayout(screen);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(bar);
    all->addWidget(stack, 1);
    screen->setFocusProxy(search);
}

QWidget *DashboardScreen::Parts::buildEmpty()
{
    auto *page = new QWidget(screen);
    page->setObjectName(u"cases:empty"_s);
    emptyTitle = new QLabel(page);
    emptyTitle->setFont(theme::font(theme::Type::Title));
    emptyTitle->setAlignment(Qt::AlignCenter);
    emptyText = new QLabel(page);
    emptyText->setWordWrap(true);
    emptyText->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    emptyAction = new QPushButton(page);
    emptyAction->setObjectName(u"cases:new"_s);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4 * theme::section, theme::section, 4 * theme::section, theme::section);
    column->setSpacing(theme::normal);
    column->addStretch(2);
    column->addWidget(emptyTitle);
    column->addWidget(emptyText);
    column->addWidget(emptyAction, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void DashboardScreen::Parts::wire()
{
    QObject::connect(search, &QLineEdit::textChanged, screen, [this] { applyFilter(); });
    QObject::connect(status, &QComboBox::currentIndexChanged, screen, [this] { applyFilter(); });
    QObject::connect(emptyAction, &QPushButton::clicked, screen, [this] {
        if (model.filter().isEmpty())
            Q_EMIT screen->newCaseWanted();
        else
            clearFilter();
    });
    QObject::connect(table, &CasesTable::opened, screen, [this](const QModelIndex &index) {
        Q_EMIT screen->caseOpened(model.caseIdAt(index.row()));
    });
    QObject::connect(&model, &QAbstractItemModel::modelAboutToBeReset, screen, [this] { settling = true; });
    QObject::connect(&model, &QAbstractItemModel::modelReset, screen, [this] {
        settling = false;
        keepCurrent();
        showState();
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        // Queued: the view and its selection have followed the rows by then.
        QObject::connect(
            &model, signal, screen,
            [this] {
                showState();
                if (!table->currentIndex().isValid())
                    keepCurrent();
            },
            Qt::QueuedConnection);
    }
    QObject::connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, screen, [this] {
        if (!settling)
            currentMoved();
    });
    clock.setInterval(1000);
    QObject::connect(&clock, &QTimer::timeout, screen, [this] {
        if (!table->isVisible())
            return;
        const auto [first, last] = table->visibleRows();
        model.refreshTimes(first, last);
    });
    clock.start();
}

void DashboardScreen::Parts::applyFilter()
{
    CasesFilter filter;
    filter.text = search->text();
    if (const QVariant chosen = status->currentData(); chosen.isValid())
        filter.status = static_cast<domain::Status>(chosen.toInt());
    model.setFilter(filter);
    showState();
}

void DashboardScreen::Parts::clearFilter()
{
    {
        const QSignalBlocker quietSearch(search);
        const QSignalBlocker quietStatus(status);
        search->clear();
        status->setCurrentIndex(0);
    }
    applyFilter();
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
    // Later: rows must not change while the selection model tells of its move.
    QMetaObject::invokeMethod(
        screen, [this] { model.pin(current); }, Qt::QueuedConnection);
    Q_EMIT screen->currentCaseChanged(current);
}

} // namespace ui
