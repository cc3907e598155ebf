// SPDX-License-Identifier: GPL-3.0-or-later
// The screens that are built later, each wired to the window when it comes.
#include "domain/retention.h"
#include "ui/amend/amendscreen.h"
#include "ui/bench/benchscreen.h"
#include "ui/caseexport/caseexport.h"
#include "ui/casepane/casepane.h"
#include "ui/compare/reasondesk.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/guide/guidescreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/retention/retentionscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/settings/supportreport.h"
#include "ui/settings/supportwindow.h"
#include "ui/shell/attention.h"
#include "ui/shell/mainwindow.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto idleKey = "privacy/idleMinutes"_L1;
constexpr auto aheadKey = "review/aheadMegabytes"_L1;
constexpr qint64 megabyte = 1024 * 1024;

} // namespace

QList<LaterPage *> MainWindow::laterPages() const
{
    return {m_intake, m_handoff, m_bench, m_guide, m_retention, m_amend, m_reasons, m_settings};
}

void MainWindow::complete()
{
    furnish();
    for (LaterPage *page : laterPages())
        page->complete();
}

void MainWindow::leaveAllBut(const LaterPage *next)
{
    if (next != m_amend && m_amend->built())
        m_amend->built()->leave();
    if (next != m_handoff && m_handoff->built())
        m_handoff->built()->clear();
    if (next != m_bench && m_bench->built())
        m_bench->built()->clear();
}

void MainWindow::setLegalFolder(const QString &folder)
{
    m_legalFolder = folder;
    if (m_intake->built())
        m_intake->built()->setLegalFolder(folder);
}

void MainWindow::giveSeal(const QWidget *screen) const
{
    const QList<CaseExport *> exports = screen->findChildren<CaseExport *>();
    for (CaseExport *each : exports)
        each->setSeal(m_seal);
}

void MainWindow::setSeal(const desk::Seal *seal)
{
    m_seal = seal;
    giveSeal(this);
}

IntakeScreen *MainWindow::makeIntake()
{
    furnish();
    auto *screen = new IntakeScreen(m_desk);
    screen->setCustomerWindow(m_customer);
    if (!m_legalFolder.isEmpty())
        screen->setLegalFolder(m_legalFolder);
    connect(screen, &IntakeScreen::registered, this, &MainWindow::goToHandoff);
    connect(screen, &IntakeScreen::caseWanted, this, &MainWindow::goToCases);
    connect(screen, &IntakeScreen::registered, this, [this](const QString &caseId) {
        m_attention->notifier().watch(caseId);
        if (m_guide->built())
            m_guide->built()->renewList();
    });
    return screen;
}

HandoffScreen *MainWindow::makeHandoff()
{
    furnish();
    auto *screen = new HandoffScreen(m_desk);
    connect(screen, &HandoffScreen::openCase, this, &MainWindow::goToCases);
    connect(screen, &HandoffScreen::reviewCase, this, &MainWindow::goToReview);
    connect(screen, &HandoffScreen::newCase, this, &MainWindow::goToNew);
    return screen;
}

BenchScreen *MainWindow::makeBench()
{
    furnish();
    auto *screen = new BenchScreen(m_desk);
    screen->setMemory(
        QSettings(u"IdentDesk"_s, u"IdentDesk"_s).value(aheadKey, SettingsScreen::usualAhead).toInt() *
        megabyte);
    giveSeal(screen);
    connect(screen, &BenchScreen::back, this, [this] { goToCases(); });
    connect(screen, &BenchScreen::caseShown, this, &MainWindow::tellAttention);
    return screen;
}

GuideScreen *MainWindow::makeGuide()
{
    furnish();
    auto *screen = new GuideScreen(m_desk);
    connect(screen, &GuideScreen::newCaseWanted, this, [this](const QString &country, const QString &kind) {
        intake().chooseDocument(country, kind);
        goToNew();
    });
    return screen;
}

RetentionScreen *MainWindow::makeRetention()
{
    furnish();
    // A number of the firm, nothing of a person.
    const auto settings = [] { return QSettings(u"IdentDesk"_s, u"IdentDesk"_s); };
    const QString yearsKey = u"retention/years"_s;
    auto *screen = new RetentionScreen(m_desk);
    // What is no number of years leaves the law's.
    bool isNumber = false;
    const int keptYears = settings().value(yearsKey).toInt(&isNumber);
    if (isNumber && keptYears >= domain::leastRetentionYears)
        screen->setYears(keptYears);
    connect(screen, &RetentionScreen::yearsChanged, this, [yearsKey, settings](int years) {
        QSettings kept = settings();
        kept.setValue(yearsKey, years);
    });
    connect(screen, &RetentionScreen::openCase, this, &MainWindow::goToCases);
    return screen;
}

AmendScreen *MainWindow::makeAmend()
{
    furnish();
    auto *screen = new AmendScreen(m_desk);
    connect(screen, &AmendScreen::openCase, this, &MainWindow::goToCases);
    return screen;
}

SettingsScreen *MainWindow::makeSettings()
{
    furnish();
    auto *screen = new SettingsScreen(m_desk.environment());
    const auto settings = [] { return QSettings(u"IdentDesk"_s, u"IdentDesk"_s); };
    screen->setAhead(settings().value(aheadKey, SettingsScreen::usualAhead).toInt());
    connect(screen, &SettingsScreen::aheadChanged, this, [this, settings](int megabytes) {
        QSettings kept = settings();
        kept.setValue(aheadKey, megabytes);
        if (m_bench->built())
            m_bench->built()->setMemory(megabytes * megabyte);
    });
    if (m_keepSecret)
        screen->setSecret(m_keptSecret, m_keepSecret);
    connect(screen, &SettingsScreen::switchWanted, this, &MainWindow::environmentWanted);
    connect(screen, &SettingsScreen::reportWanted, this, &MainWindow::showReport);
    wirePrivacy(screen);
    return screen;
}

void MainWindow::takeIdleMinutes()
{
    // Up to 120, or 0 for never: a firm or a clerk sets their own. What is no number is none of them.
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    bool isNumber = false;
    const int minutes = settings.value(idleKey, IdleMask::usualMinutes).toInt(&isNumber);
    m_idle.setMinutes(isNumber && minutes >= 0 ? minutes : IdleMask::usualMinutes);
}

void MainWindow::wirePrivacy(SettingsScreen *screen)
{
    screen->setIdleMinutes(m_idle.minutes());
    connect(screen, &SettingsScreen::idleMinutesChanged, this, [this](int minutes) {
        m_idle.setMinutes(minutes);
        QSettings kept(u"IdentDesk"_s, u"IdentDesk"_s);
        kept.setValue(idleKey, minutes);
    });
}

void MainWindow::showReport()
{
    if (!m_support)
        m_support = new SupportWindow(this);
    m_support->showReport(supportReport(m_desk, m_watch, m_journalFile));
}

void MainWindow::setCredentials(KeptSecret kept, KeepSecret keep)
{
    m_keptSecret = std::move(kept);
    m_keepSecret = std::move(keep);
    if (m_settings->built())
        m_settings->built()->setSecret(m_keptSecret, m_keepSecret);
}

} // namespace ui
