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
#include "ui/kit/readingorder.h"
#include "ui/kit/run.h"
#include "ui/kit/unsent.h"
#include "ui/retention/retentionscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/attention.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A window that is opened minimized is not painted, and has to call its clerk all the same.
constexpr auto unpainted = 1000ms;

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
    , m_dashboard(new DashboardScreen(desk.cases(), nullptr, DashboardScreen::Build::Later))
    , m_paneRoom(new QWidget)
    , m_top(new TopBar(desk.environment(), language))
    , m_intake(new Later<IntakeScreen>([this] { return makeIntake(); }))
    , m_handoff(new Later<HandoffScreen>([this] { return makeHandoff(); }))
    , m_bench(new Later<BenchScreen>([this] { return makeBench(); }))
    , m_guide(new Later<GuideScreen>([this] { return makeGuide(); }))
    , m_retention(new Later<RetentionScreen>([this] { return makeRetention(); }))
    , m_amend(new Later<AmendScreen>([this] { return makeAmend(); }))
    , m_reasons(new Later<ReasonDesk>([this] { return makeReasons(); }))
    , m_settings(new Later<SettingsScreen>([this] { return makeSettings(); }))
{
    m_dashboard->setActor(desk.actor());
    m_casesScreen->addWidget(m_dashboard);
    m_casesScreen->addWidget(m_paneRoom);
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
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_top);
    m_column->addWidget(line(content));
    m_column->addWidget(m_message);
    m_column->addWidget(middle, 1);
    m_column->addWidget(line(content));
    m_column->addWidget(m_statusLine);
    setCentralWidget(new EnvironmentFrame(desk.environment(), content));
    resize(1280, std::min(800, screen()->availableSize().height() - titleBar));
    m_casesScreen->setSizes({820, 400});
    connect(&m_building, &QTimer::timeout, this, &MainWindow::buildNext);
    m_building.start(unpainted);
    wireDesk();
    retranslate();
}

MainWindow::~MainWindow()
{
    delete m_attention; // before the list whose figures it looks at
    // It tells when it is hidden, and that is later than this.
    disconnect(m_dashboard, nullptr, this, nullptr);
}

void MainWindow::tellWatch()
{
    QStringList seen;
    if (!isMinimized() && m_screens->currentWidget() == m_handoff)
        seen = {m_handedOver};
    else if (!isMinimized() && m_screens->currentWidget() == m_casesScreen)
        seen = m_listed + QStringList{m_casePane->caseId()};
    m_watch.setVisible(seen);
}

void MainWindow::goToCases(QString caseId)
{
    furnish();
    leaveAllBut(nullptr);
    m_navigation->setPlace(Navigation::Place::Cases);
    m_screens->setCurrentWidget(m_casesScreen);
    m_dashboard->setFocus();
    if (!caseId.isEmpty())
        m_dashboard->select(caseId);
}

void MainWindow::goToNew()
{
    furnish();
    // What was typed stays when the agent only looked something up; a finished intake starts anew by itself.
    leaveAllBut(m_intake);
    m_navigation->setPlace(Navigation::Place::New);
    m_screens->setCurrentWidget(m_intake);
    intake().resume();
}

void MainWindow::goToHandoff(QString caseId)
{
    furnish();
    leaveAllBut(m_handoff);
    m_navigation->setPlace(Navigation::Place::New);
    handoff().showCase(caseId);
    m_handedOver = caseId;
    m_attention->notifier().watch(caseId);
    m_screens->setCurrentWidget(m_handoff);
    handoff().setFocus();
}

void MainWindow::goToGuide()
{
    furnish();
    leaveAllBut(m_guide);
    m_navigation->setPlace(Navigation::Place::Guide);
    guide().setCase(m_dashboard->currentCase());
    m_screens->setCurrentWidget(m_guide);
    guide().setFocus();
}

void MainWindow::goToReview(QString caseId)
{
    furnish();
    leaveAllBut(m_bench);
    m_navigation->setPlace(Navigation::Place::Review);
    bench().showCase(caseId);
    m_screens->setCurrentWidget(m_bench);
    bench().setFocus();
}

void MainWindow::goToNextReview()
{
    goToReview(bench().caseId());
    bench().goToNext();
}

void MainWindow::goToErasure()
{
    furnish();
    leaveAllBut(m_retention);
    m_navigation->setPlace(Navigation::Place::Erasure);
    m_screens->setCurrentWidget(m_retention);
    retention().setFocus();
}

void MainWindow::goToSettings()
{
    furnish();
    leaveAllBut(m_settings);
    m_navigation->setPlace(Navigation::Place::Settings);
    m_screens->setCurrentWidget(m_settings);
    settings().setFocus();
}

void MainWindow::goToAmend(QString caseId)
{
    if (caseId.isEmpty())
        return;
    furnish();
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
    // What lies beneath shows next.
    if (m_notNoted)
        m_notNoted.reset();
    else if (m_trouble)
        m_trouble.reset();
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
    // The button is not taken away and brought back: it may have the keyboard.
    QString action;
    if (m_notNoted) {
        m_message->show(*m_notNoted);
        action = tr("&Understood");
    } else if (m_trouble) {
        m_message->show(*m_trouble);
        if (domain::isForeignAnswer(*m_trouble))
            action = tr("&Understood");
    } else if (!m_setAside.isEmpty()) {
        m_message->say(
            theme::Tone::Warning,
            tr("%Ln rows of the journal were kept. The damaged file is kept beside it as “%1”; "
               "have it looked into soon: it still holds keys of persons, so the next erasure of a "
               "person deletes it.",
               nullptr, int(m_rowsKept))
                .arg(m_setAside));
        action = tr("&Understood");
    } else if (const QString clock = clockTrouble(m_clockOffset); !clock.isEmpty())
        m_message->say(theme::Tone::Warning, clock);
    else
        m_message->clear();
    m_message->setAction(action);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!std::exchange(m_isPainted, true))
        m_building.start(0ms); // what is painted is shown first
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QStringList waiting = m_mayClose ? QStringList() : Unsent::in(this);
    if (waiting.isEmpty()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    if (findChild<QMessageBox *>(u"closing"_s))
        return; // asked already
    auto *box = new QMessageBox(
        QMessageBox::Warning, windowTitle(),
        //: %1: a list such as "a new identification, 2 notes"
        tr("Typed and not sent yet: %1. Closing IdentDesk drops it.").arg(waiting.join(u", "_s)),
        QMessageBox::NoButton, this);
    box->setObjectName(u"closing"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    QPushButton *drop = box->addButton(tr("&Drop it and close"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(drop, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    box->open();
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
    if (m_casePane)
        m_casePane->setAccessibleName(tr("Chosen case"));
    refreshMessage();
}

} // namespace ui
