// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/amend/amendscreen.h"
#include "ui/bench/benchscreen.h"
#include "ui/customer/customerwindow.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/guide/guidescreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/retention/retentionscreen.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/statusline.h"

#include <QSettings>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void MainWindow::wireKeys()
{
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
         {m_retention,
          QT_TRANSLATE_NOOP("ui::Action", "Erasure"),
          {{QT_TRANSLATE_NOOP("ui::Action", "Open the case of the row"), "Return"},
           {QT_TRANSLATE_NOOP("ui::Action", "Keep the ticked after all"), "Esc"}}},
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
