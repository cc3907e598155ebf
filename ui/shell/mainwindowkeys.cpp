// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "domain/nextmove.h"
#include "ui/amend/amendscreen.h"
#include "ui/bench/benchscreen.h"
#include "ui/casepane/casepane.h"
#include "ui/compare/reasondesk.h"
#include "ui/customer/customerwindow.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/guide/guidescreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/tips.h"
#include "ui/retention/retentionscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/statusline.h"

#include <QApplication>
#include <QSettings>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::wireReasons()
{
    auto *reasons =
        new Action(this, u"window:reasons"_s, QT_TRANSLATE_NOOP("ui::Action", "Look a failure reason up"),
                   QKeySequence(Qt::Key_F7));
    connect(reasons, &Action::activated, this, [this] {
        const QWidget *screen = m_screens->currentWidget();
        goToReasons(screen == m_casesScreen ? m_dashboard->currentCase()
                    : screen == m_bench     ? bench().caseId()
                                            : QString());
    });
    if (auto *help = m_casePane->findChild<QWidget *>(u"case:reasonhelp"_s))
        reasons->tellAt(help);
    connect(m_casePane, &CasePane::reasonWanted, this, &MainWindow::goToReasons);
}

ReasonDesk *MainWindow::makeReasons()
{
    furnish();
    auto *screen = new ReasonDesk;
    connect(screen, &ReasonDesk::back, this, [this] {
        m_screens->setCurrentWidget(m_beforeReasons ? m_beforeReasons.data() : m_casesScreen);
        if (m_focusBefore)
            m_focusBefore->setFocus();
    });
    return screen;
}

void MainWindow::goToReasons(const QString &caseId)
{
    furnish();
    if (m_screens->currentWidget() != m_reasons) {
        m_beforeReasons = m_screens->currentWidget();
        m_focusBefore = focusWidget();
    }
    m_screens->setCurrentWidget(m_reasons);
    reasons().setFocus();
    const domain::Case *row = m_desk.cases().find(caseId);
    if (row && !row->status.text.isEmpty() && !domain::disclosesReason(row->status.value))
        reasons().showStatus(row->status.value);
    else
        reasons().showReason(row ? row->failureReason : QString());
}

void MainWindow::wireKeys()
{
    auto *review = new Action(this, u"window:nextreview"_s,
                              QT_TRANSLATE_NOOP("ui::Action", "Review the next case that needs a decision"),
                              QKeySequence(Qt::Key_F6));
    connect(review, &Action::activated, this, &MainWindow::goToNextReview);
    connect(m_bench, &LaterPage::completed, review, [this, review] {
        if (auto *button = m_bench->findChild<QWidget *>(u"bench:nextcase"_s))
            review->tellAt(button);
    });
    auto *customer = new Action(this, u"window:customer"_s,
                                QT_TRANSLATE_NOOP("ui::Action", "Open or close the customer's window"),
                                QKeySequence(Qt::Key_F8));
    connect(m_intake, &LaterPage::completed, customer, [this, customer] {
        if (auto *button = m_intake->findChild<QWidget *>(u"consent:tocustomer"_s))
            customer->tellAt(button);
    });
    connect(customer, &Action::activated, m_customer, &CustomerWindow::toggle);
    auto *search = new Action(this, u"window:search"_s, QT_TRANSLATE_NOOP("ui::Action", "Search the cases"),
                              QKeySequence(Qt::CTRL | Qt::Key_F));
    search->tellAt(m_dashboard->focusProxy());
    connect(search, &Action::activated, this, [this] {
        goToCases();
        m_dashboard->focusSearch();
    });
    auto *tip = new Action(this, u"window:tip"_s,
                           QT_TRANSLATE_NOOP("ui::Action", "Show the tip of what has the keyboard"),
                           QKeySequence(Qt::CTRL | Qt::Key_F1));
    connect(tip, &Action::activated, this, [] { showTip(QApplication::focusWidget()); });
    auto *report = new Action(this, u"window:report"_s,
                              QT_TRANSLATE_NOOP("ui::Action", "Show and copy the support report"),
                              QKeySequence(Qt::SHIFT | Qt::Key_F1));
    connect(report, &Action::activated, this, &MainWindow::showReport);
    connect(m_settings, &LaterPage::completed, report, [this, report] {
        if (auto *button = m_settings->findChild<QWidget *>(u"settings:report"_s))
            report->tellAt(button);
    });
    m_keyboard = new Keyboard(
        this,
        {{m_casesScreen,
          QT_TRANSLATE_NOOP("ui::Action", "Cases"),
          {{QT_TRANSLATE_NOOP("ui::Action", "From the search to the list"), "Down"},
           {QT_TRANSLATE_NOOP("ui::Action", "Take search and filters away"), "Esc"}}},
         {m_intake,
          QT_TRANSLATE_NOOP("ui::Action", "New identification"),
          {{QT_TRANSLATE_NOOP("ui::Action", "One step on, from a field"), "Return"}}},
         {m_handoff, QT_TRANSLATE_NOOP("ui::Action", "Handoff")},
         {m_bench,
          QT_TRANSLATE_NOOP("ui::Action", "Review"),
          {{QT_TRANSLATE_NOOP("ui::Action", "Back to the list of cases"), "Esc"},
           {QT_TRANSLATE_NOOP("ui::Action", "Next document"), "Down"},
           {QT_TRANSLATE_NOOP("ui::Action", "Previous document"), "Up"}}},
         {m_guide,
          QT_TRANSLATE_NOOP("ui::Action", "Guide"),
          {{QT_TRANSLATE_NOOP("ui::Action", "From the search to the list, then begin"), "Return"},
           {QT_TRANSLATE_NOOP("ui::Action", "Search anew"), "Esc"}}},
         {m_reasons,
          QT_TRANSLATE_NOOP("ui::Action", "Failure reasons"),
          {{QT_TRANSLATE_NOOP("ui::Action", "From the search to the list"), "Down"},
           {QT_TRANSLATE_NOOP("ui::Action", "Take the search away, then back"), "Esc"}}},
         {m_retention,
          QT_TRANSLATE_NOOP("ui::Action", "Erasure"),
          {{QT_TRANSLATE_NOOP("ui::Action", "Open the case of the row"), "Return"},
           {QT_TRANSLATE_NOOP("ui::Action", "Keep the ticked after all"), "Esc"}}},
         {m_settings, QT_TRANSLATE_NOOP("ui::Action", "Settings")},
         {m_amend,
          QT_TRANSLATE_NOOP("ui::Action", "Change of data"),
          {{QT_TRANSLATE_NOOP("ui::Action", "To the fields, then back"), "Esc"}}}},
        std::make_unique<QSettings>(u"IdentDesk"_s, u"IdentDesk"_s));
    const auto tell = [this, customer] {
        m_customer->setKey(customer->key());
        m_statusLine->setKeys(m_keyboard->sheetAction()->key(), m_keyboard->finderAction()->key());
    };
    connect(&m_keyboard->actions(), &Actions::keysChanged, this, tell);
    tell();
}

} // namespace ui
