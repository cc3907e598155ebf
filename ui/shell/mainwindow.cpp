// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "domain/foreignanswer.h"
#include "ui/amend/amendscreen.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/compare/reasondesk.h"
#include "ui/customer/customerwindow.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/guide/guidescreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/consentclock.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/environmentframe.h"
#include "ui/kit/run.h"
#include "ui/retention/retentionscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/attention.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto buildEvery = 100ms; ///< so that the list's first cases come between

constexpr int titleBar = 40; ///< at most, in px: what a desktop puts above the window

QWidget *line(QWidget *parent)
{
    auto *hairline = new QFrame(parent);
    hairline->setFrameShape(QFrame::HLine);
    hairline->setFrameShadow(QFrame::Plain);
    QPalette palette = hairline->palette();
    palette.setColor(QPalette::WindowText, theme::hairline(palette));
    hairline->setPalette(palette);
    return hairline;
}

} // namespace

MainWindow::MainWindow(desk::Desk &desk, desk::Watch &watch, Language &language, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_watch(watch)
    , m_message(new MessageLine)
    , m_navigation(new Navigation)
    , m_statusLine(new StatusLine(desk, watch))
    , m_screens(new QStackedWidget)
    , m_casesScreen(new QSplitter)
    , m_dashboard(new DashboardScreen(desk.cases()))
    , m_casePane(new CasePane(desk))
    , m_intake(new Later<IntakeScreen>([this] { return makeIntake(); }))
    , m_handoff(new Later<HandoffScreen>([this] { return makeHandoff(); }))
    , m_bench(new Later<BenchScreen>([this] { return makeBench(); }))
    , m_guide(new Later<GuideScreen>([this] { return makeGuide(); }))
    , m_retention(new Later<RetentionScreen>([this] { return makeRetention(); }))
    , m_amend(new Later<AmendScreen>([this] { return makeAmend(); }))
    , m_reasons(new Later<ReasonDesk>([this] { return makeReasons(); }))
    , m_settings(new Later<SettingsScreen>([this] { return makeSettings(); }))
    , m_customer(new CustomerWindow(desk.environment().isSandbox(), this))
{
    m_dashboard->setActor(desk.actor());
    m_casesScreen->addWidget(m_dashboard);
    m_casesScreen->addWidget(m_casePane);
    m_casesScreen->setStretchFactor(0, 3);
    m_casesScreen->setStretchFactor(1, 1);
    m_casesScreen->setChildrenCollapsible(false);
    m_screens->addWidget(m_casesScreen);
    for (LaterPage *page : laterPages())
        m_screens->addWidget(page);

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addWidget(m_screens, 1);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new TopBar(desk.environment(), language);
    m_attention = new Attention(desk, *m_dashboard, *top, this);
    column->addWidget(m_attention->bar());
    column->addWidget(top);
    column->addWidget(line(content));
    column->addWidget(m_message);
    column->addWidget(middle, 1);
    column->addWidget(line(content));
    column->addWidget(m_statusLine);
    setCentralWidget(new EnvironmentFrame(desk.environment(), content));
    resize(1280, std::min(800, screen()->availableSize().height() - titleBar));
    m_casesScreen->setSizes({820, 400});
    m_building.setInterval(buildEvery);
    connect(&m_building, &QTimer::timeout, this, [this] {
        for (LaterPage *page : laterPages()) {
            if (!page->isComplete())
                return page->complete();
        }
        m_building.stop();
    });
    wire();
    wireAttention();
    connect(&watch, &desk::Watch::trouble, this, [this](const domain::Error &error) {
        m_trouble = error;
        refreshMessage();
    });
    connect(&watch, &desk::Watch::staleChanged, m_casePane,
            [this, &watch] { m_casePane->setStaleSince(watch.staleSince()); });
    connect(&watch, &desk::Watch::foreignAnswersChanged, m_casePane,
            [this, &watch] { m_casePane->setForeign(watch.foreignCases()); });
    m_casePane->setStaleSince(watch.staleSince());
    m_casePane->setForeign(watch.foreignCases());
    m_casePane->showCase(m_dashboard->currentCase()); // the list may have been there before this window
    retranslate();
}

MainWindow::~MainWindow() = default;

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
    connect(&m_desk, &desk::Desk::loadingFailed, this, &MainWindow::journalFailed);
    connect(&m_desk, &desk::Desk::clockOffset, this, [this](qint64 seconds) {
        m_clockOffset = seconds;
        refreshMessage();
    });
    connect(&m_desk, &desk::Desk::reachable, this, [this](bool online) {
        // Another person's answer is not mended by the next good one: it stays until it was read.
        if (online && m_trouble && !domain::isForeignAnswer(*m_trouble)) {
            m_trouble.reset();
            refreshMessage();
        }
    });

    connect(m_message, &MessageLine::actionClicked, this, &MainWindow::messageAction);

    wireReasons();
    wireKeys();
}

void MainWindow::wireAttention()
{
    // An alarm is acknowledged by who sees its case, and a case is seen beside the list.
    const auto look = [this] {
        const bool seen = m_screens->currentWidget() == m_casesScreen;
        m_attention->setCase(seen ? m_dashboard->currentCase() : QString());
    };
    connect(m_dashboard, &DashboardScreen::currentCaseChanged, m_attention, look);
    connect(m_screens, &QStackedWidget::currentChanged, m_attention, look);
    look();
    connect(m_attention, &Attention::caseWanted, this, &MainWindow::goToCases);
    connect(m_attention, &Attention::alarmWanted, this, [this](const QString &caseId) {
        goToCases();
        m_dashboard->showFigure(domain::Figure::Alarm);
        m_dashboard->select(caseId);
    });
    connect(m_attention, &Attention::failed, m_message,
            [this](const domain::Error &error) { m_message->show(error); });
}

void MainWindow::tellWatch()
{
    if (m_screens->currentWidget() == m_handoff)
        m_watch.setVisible({m_handedOver});
    else if (m_screens->currentWidget() == m_casesScreen)
        m_watch.setVisible(m_listed + QStringList{m_casePane->caseId()});
    else
        m_watch.setVisible({});
}

void MainWindow::goToCases(const QString &caseId)
{
    leaveAllBut(nullptr);
    m_navigation->setPlace(Navigation::Place::Cases);
    m_screens->setCurrentWidget(m_casesScreen);
    m_dashboard->setFocus();
    if (!caseId.isEmpty())
        m_dashboard->select(caseId);
}

void MainWindow::goToNew()
{
    // What was typed stays when the agent only looked something up; a finished intake starts anew by itself.
    leaveAllBut(m_intake);
    m_navigation->setPlace(Navigation::Place::New);
    m_screens->setCurrentWidget(m_intake);
    intake().resume();
}

void MainWindow::goToHandoff(const QString &caseId)
{
    leaveAllBut(m_handoff);
    m_navigation->setPlace(Navigation::Place::New);
    handoff().showCase(caseId);
    m_handedOver = caseId;
    m_attention->notifier().watch(caseId);
    if (m_intake->built())
        m_intake->built()->startNew();
    m_screens->setCurrentWidget(m_handoff);
    handoff().setFocus();
}

void MainWindow::goToGuide()
{
    leaveAllBut(m_guide);
    m_navigation->setPlace(Navigation::Place::Guide);
    guide().setCase(m_dashboard->currentCase());
    m_screens->setCurrentWidget(m_guide);
    guide().setFocus();
}

void MainWindow::goToReview(const QString &caseId)
{
    leaveAllBut(m_bench);
    m_navigation->setPlace(Navigation::Place::Review);
    bench().showCase(caseId);
    m_screens->setCurrentWidget(m_bench);
    bench().setFocus();
}

void MainWindow::goToErasure()
{
    leaveAllBut(m_retention);
    m_navigation->setPlace(Navigation::Place::Erasure);
    m_screens->setCurrentWidget(m_retention);
    retention().setFocus();
}

void MainWindow::goToSettings()
{
    leaveAllBut(m_settings);
    m_navigation->setPlace(Navigation::Place::Settings);
    m_screens->setCurrentWidget(m_settings);
    settings().setFocus();
}

void MainWindow::goToAmend(const QString &caseId)
{
    if (caseId.isEmpty())
        return;
    leaveAllBut(m_amend);
    m_navigation->setPlace(Navigation::Place::Cases);
    m_screens->setCurrentWidget(m_amend);
    amend().showCase(caseId);
}

void MainWindow::journalFailed(const domain::Error &error)
{
    m_journalFailed = true;
    m_screens->setEnabled(false);
    m_navigation->setEnabled(false);
    m_message->show(error);
    if (error.kind == domain::ErrorKind::Damaged)
        m_message->offer([] { return tr("&Keep what verifies"); });
}

void MainWindow::messageAction()
{
    if (m_journalFailed) {
        salvage();
        return;
    }
    if (m_trouble)
        m_trouble.reset(); // what lies beneath shows next
    else
        m_setAside.clear();
    refreshMessage();
}

void MainWindow::salvage()
{
    m_message->say(theme::Tone::Info, [] { return tr("Reading the damaged journal …"); });
    run(this, m_desk.salvage(), [this](const domain::Result<desk::Salvaged> &saved) {
        if (!saved) {
            journalFailed(saved.error());
            return;
        }
        m_screens->setEnabled(true);
        m_navigation->setEnabled(true);
        m_journalFailed = false;
        m_rowsKept = saved->kept;
        m_setAside = saved->setAside;
        refreshMessage();
        Q_EMIT journalOpened();
    });
}

void MainWindow::refreshMessage()
{
    if (m_journalFailed)
        return;
    m_message->setAction({});
    if (m_trouble) {
        m_message->show(*m_trouble);
        if (domain::isForeignAnswer(*m_trouble))
            m_message->setAction(tr("&Understood"));
    } else if (!m_setAside.isEmpty()) {
        m_message->say(
            theme::Tone::Warning,
            tr("%n row(s) of the journal were kept. The damaged file is kept beside it as “%1”; "
               "have it looked into soon: it still holds keys of persons, so the next erasure of a "
               "person deletes it.",
               nullptr, int(m_rowsKept))
                .arg(m_setAside));
        m_message->setAction(tr("&Understood"));
    } else if (const QString clock = clockTrouble(m_clockOffset); !clock.isEmpty())
        m_message->say(theme::Tone::Warning, clock);
    else
        m_message->clear();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_isPainted, true))
        return;
    m_building.start();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    // No name of a person in the title: it shows in task bars and screen shares.
    setWindowTitle(tr("IdentDesk - video identification"));
    m_casePane->setAccessibleName(tr("Chosen case"));
    refreshMessage();
}

} // namespace ui
