// SPDX-License-Identifier: GPL-3.0-or-later
// What comes right after the window's first picture, and how it is wired.
#include "domain/foreignanswer.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/customer/customerwindow.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/intake/consentclock.h"
#include "ui/shell/attention.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QEvent>
#include <QSettings>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto buildEvery = 100ms; ///< so that the list's first cases come between

/// Seconds: what a reply's way and the whole seconds of its header make of one and the same clock.
constexpr qint64 jitter = 5;

} // namespace

void MainWindow::buildNext()
{
    m_building.setInterval(buildEvery);
    if (!m_isFurnished)
        return furnish();
    if (!m_isPainted)
        return;
    for (LaterPage *page : laterPages()) {
        if (!page->isComplete())
            return page->complete();
    }
    m_building.stop();
    Q_EMIT settled();
}

void MainWindow::furnish()
{
    if (std::exchange(m_isFurnished, true))
        return;
    m_dashboard->complete();
    m_casePane = new CasePane(m_desk);
    const QList<int> sizes = m_casesScreen->sizes();
    delete m_casesScreen->replaceWidget(1, m_casePane);
    m_casesScreen->setSizes(sizes);
    m_customer = new CustomerWindow(m_desk.environment().isSandbox(), this);
    m_attention = new Attention(m_desk, *m_dashboard, *m_top, this);
    m_column->insertWidget(0, m_attention->bar());
    QWidget *before = this; // it came last and stands first, for the Tab key too
    for (QWidget *button : m_attention->bar()->findChildren<QAbstractButton *>()) {
        setTabOrder(before, button);
        before = button;
    }
    giveSeal(m_casePane);
    wire();
    wireAttention();
    m_casePane->setStaleSince(m_watch.staleSince());
    m_casePane->setForeign(m_watch.foreignCases());
    m_casePane->showCase(m_dashboard->currentCase());
    retranslate();
    tellWatch();
}

bool MainWindow::event(QEvent *event)
{
    // The first question about a key, before it is looked up: whoever is faster than the window loses none.
    if (event->type() == QEvent::ShortcutOverride)
        furnish();
    return QMainWindow::event(event);
}

CasePane &MainWindow::casePane()
{
    furnish();
    return *m_casePane;
}

Attention &MainWindow::attention()
{
    furnish();
    return *m_attention;
}

Keyboard &MainWindow::keyboard()
{
    furnish();
    return *m_keyboard;
}

CustomerWindow &MainWindow::customerWindow()
{
    furnish();
    return *m_customer;
}

void MainWindow::wireDesk()
{
    connect(&m_desk, &desk::Desk::loadingFailed, this, &MainWindow::journalFailed);
    connect(&m_desk, &desk::Desk::clockOffset, this, [this](qint64 seconds) {
        // It comes with every reply. What was said stays said, and is not said again.
        const bool isKnown = clockTrouble(seconds).isEmpty() == clockTrouble(m_clockOffset).isEmpty();
        if (isKnown && qAbs(seconds - m_clockOffset) <= jitter)
            return;
        const bool wasWrong = !clockTrouble(std::exchange(m_clockOffset, seconds)).isEmpty();
        if (wasWrong || !clockTrouble(seconds).isEmpty())
            refreshMessage();
    });
    connect(&m_desk, &desk::Desk::reachable, this, [this](bool online) {
        // Another person's answer is not mended by the next good one: it stays until it was read.
        if (online && m_trouble && !domain::isForeignAnswer(*m_trouble)) {
            m_trouble.reset();
            refreshMessage();
        }
    });
    connect(&m_watch, &desk::Watch::trouble, this, [this](const domain::Error &error) {
        // Nor is it by a worse one, which the next good answer would take along.
        if (m_trouble && domain::isForeignAnswer(*m_trouble) && !domain::isForeignAnswer(error))
            return;
        m_trouble = error;
        refreshMessage();
    });
    connect(m_message, &MessageLine::actionClicked, this, &MainWindow::messageAction);
}

void MainWindow::wire()
{
    connect(m_navigation, &Navigation::wanted, this, [this](Navigation::Place place) {
        switch (place) {
        case Navigation::Place::Cases: goToCases(); break;
        case Navigation::Place::New: goToNew(); break;
        case Navigation::Place::Guide: goToGuide(); break;
        case Navigation::Place::Review: goToReview(m_dashboard->currentCase()); break;
        case Navigation::Place::Erasure: goToErasure(); break;
        case Navigation::Place::Settings: goToSettings(); break;
        }
    });
    connect(m_dashboard, &DashboardScreen::currentCaseChanged, m_casePane, &CasePane::showCase);
    connect(m_dashboard, &DashboardScreen::currentCaseChanged, this, &MainWindow::tellWatch);
    connect(m_dashboard, &DashboardScreen::onScreenChanged, this, [this](const QStringList &caseIds) {
        m_listed = caseIds;
        tellWatch();
    });
    connect(m_screens, &QStackedWidget::currentChanged, this, &MainWindow::tellWatch);
    connect(m_dashboard, &DashboardScreen::newCaseWanted, this, &MainWindow::goToNew);
    connect(m_casePane, &CasePane::handOff, this, &MainWindow::goToHandoff);
    connect(m_casePane, &CasePane::review, this, &MainWindow::goToReview);
    connect(m_casePane, &CasePane::amend, this, &MainWindow::goToAmend);
    connect(m_casePane, &CasePane::newIdentification, this, &MainWindow::goToNew);
    m_dashboard->rememberIn(std::make_unique<QSettings>(u"IdentDesk"_s, u"IdentDesk"_s));
    connect(&m_watch, &desk::Watch::staleChanged, m_casePane,
            [this] { m_casePane->setStaleSince(m_watch.staleSince()); });
    connect(&m_watch, &desk::Watch::foreignAnswersChanged, m_casePane,
            [this] { m_casePane->setForeign(m_watch.foreignCases()); });
    takeIdleMinutes();
    wireReasons();
    wireKeys();
}

// An alarm is acknowledged by who sees its case: beside the list or on the review bench.
void MainWindow::tellAttention()
{
    const QWidget *screen = m_screens->currentWidget();
    QString caseId;
    if (screen == m_casesScreen)
        caseId = m_dashboard->currentCase();
    else if (screen == m_bench && m_bench->built())
        caseId = m_bench->built()->caseId();
    m_attention->setCase(caseId);
}

void MainWindow::wireAttention()
{
    connect(m_dashboard, &DashboardScreen::currentCaseChanged, this, &MainWindow::tellAttention);
    connect(m_screens, &QStackedWidget::currentChanged, this, &MainWindow::tellAttention);
    tellAttention();
    connect(m_attention, &Attention::caseWanted, this, &MainWindow::goToCases);
    connect(m_attention, &Attention::alarmWanted, this, [this](const QString &caseId) {
        goToCases();
        m_dashboard->showFigure(domain::Figure::Alarm);
        m_dashboard->select(caseId);
    });
    connect(m_attention, &Attention::failed, this, [this](const domain::Error &error) {
        m_notNoted = error;
        refreshMessage();
    });
    connect(m_attention, &Attention::noted, this, [this] {
        if (std::exchange(m_notNoted, {}))
            refreshMessage();
    });
}

} // namespace ui
