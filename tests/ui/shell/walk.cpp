// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walk.h"

#include "support/patience.h"
#include "ui/amend/amendscreen.h"
#include "ui/bench/benchscreen.h"
#include "ui/compare/reasondesk.h"
#include "ui/guide/guidescreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/action.h"
#include "ui/retention/retentionscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/page.h"
#include "ui/tour/hands.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

namespace {

QCoro::Task<domain::Result<QByteArray>> keptSecret()
{
    co_return QByteArray("kept");
}

QCoro::Task<domain::Result<void>> keepSecret(QByteArray)
{
    co_return domain::Result<void>();
}

} // namespace

Walk::Walk(ui::MainWindow &window, QString openCase, QString doneCase)
    : m_window(window)
    , m_openCase(std::move(openCase))
    , m_doneCase(std::move(doneCase))
{
}

bool Walk::giveConsents()
{
    for (const QString &box : {u"consent:terms"_s, u"consent:data"_s}) {
        for (int page = 0; page < 100 && !hands::isEnabled(&m_window, box); ++page)
            hands::press(&m_window, QString(box % u":text"_s), Qt::Key_PageDown);
        if (!hands::tick(&m_window, box).isEmpty())
            return false;
    }
    return true;
}

bool Walk::fillPerson()
{
    if (!hands::click(&m_window, u"robot:fill"_s).isEmpty())
        return false;
    // The robot's person is drawn by lot; a walk meets the same one each time.
    hands::choose(&m_window, u"edit:salutation"_s, u"MS"_s);
    const QList<std::pair<QString, QString>> same{
        {u"last_name"_s, u"Muster"_s},
        {u"birth_date"_s, u"12.08.1984"_s},
        {u"birth_city"_s, u"Musterstadt"_s},
        {u"address.line_1"_s, u"Hauptstr. 17"_s},
        {u"mobile_number"_s, u"0151 23456789"_s},
        {u"email"_s, u"erika@example.com"_s},
    };
    for (const auto &[path, text] : same) {
        if (!hands::type(&m_window, QString(u"edit:"_s % path), text).isEmpty())
            return false;
    }
    return true;
}

bool Walk::intake(const QString &step)
{
    m_window.intake().startNew();
    m_window.goToNew();
    const auto on = [this](const QString &name) {
        const bool there =
            QTest::qWaitFor([this, name] { return hands::find(&m_window, name) != nullptr; }, patience);
        QCoreApplication::processEvents(); // a page is laid out before a person aims at it
        return there;
    };
    if (!on(u"step:document"_s) || step == u"step:document"_s)
        return step == u"step:document"_s;
    // The proof of address has the most to fill in.
    hands::choose(&m_window, u"document:kind"_s, u"passport"_s);
    hands::choose(&m_window, u"edit:proof_of_address_type"_s, u"GAS_BILL"_s);
    hands::type(&m_window, u"edit:proof_of_address_issued_at"_s,
                QDate::currentDate().addDays(-40).toString(Qt::ISODate));
    hands::choose(&m_window, u"edit:language"_s, u"DE"_s);
    if (step == u"step:document full"_s)
        return hands::find(&m_window, u"edit:proof_of_address_issued_at"_s) != nullptr;
    hands::click(&m_window, u"next"_s);
    if (!on(u"step:consent"_s))
        return false;
    // The texts speak the customer's language, whatever the screen speaks.
    hands::choose(&m_window, u"consent:language"_s, u"de"_s);
    if (step == u"step:consent"_s)
        return true;
    if (!giveConsents())
        return false;
    hands::click(&m_window, u"next"_s);
    if (!on(u"step:person"_s) || step == u"step:person"_s)
        return step == u"step:person"_s;
    if (step == u"step:person refused"_s) {
        hands::click(&m_window, u"next"_s); // an empty form: every mandatory field says so
        return on(u"step:person"_s);
    }
    if (!fillPerson())
        return false;
    if (step == u"step:person replaced"_s) // a robot over what was typed
        return hands::click(&m_window, u"robot:fill"_s).isEmpty() &&
               hands::find(&m_window, u"person:replaced"_s) != nullptr;
    hands::click(&m_window, u"next"_s);
    return on(u"step:check"_s);
}

QList<Stop> Walk::stops() &
{
    QList<Stop> stops;
    stops.append({u"cases: one is open"_s, [this] {
                      m_window.goToCases(m_openCase);
                      return QTest::qWaitFor(
                          [this] { return hands::isEnabled(&m_window, u"case:handoff"_s); }, patience);
                  }});
    stops.append({u"cases: one is done"_s, [this] {
                      m_window.goToCases(m_doneCase);
                      return QTest::qWaitFor([this] { return hands::isEnabled(&m_window, u"case:review"_s); },
                                             patience);
                  }});
    for (const QString &step : {u"step:document"_s, u"step:document full"_s, u"step:consent"_s,
                                u"step:person"_s, u"step:person refused"_s, u"step:check"_s})
        stops.append({step, [this, step] { return intake(step); }});
    stops.append({u"handoff"_s, [this] {
                      m_window.goToHandoff(m_openCase);
                      return QTest::qWaitFor(
                          [this] { return hands::isEnabled(&m_window, u"handoff:copy"_s); }, patience);
                  }});
    stops.append({u"review"_s, [this] {
                      m_window.goToReview(m_doneCase);
                      return QTest::qWaitFor([this] { return !m_window.bench().shownDocument().isEmpty(); },
                                             patience);
                  }});
    stops.append({u"review: nothing chosen"_s, [this] {
                      m_window.goToCases();
                      m_window.goToReview({});
                      return m_window.bench().isVisible();
                  }});
    stops.append({u"erasure"_s, [this] {
                      m_window.goToErasure();
                      return m_window.retention().isVisible();
                  }});
    stops.append({u"amend"_s, [this] {
                      m_window.goToAmend(m_openCase);
                      return QTest::qWaitFor([this] { return hands::isEnabled(&m_window, u"amend:check"_s); },
                                             patience);
                  }});
    stops.append({u"guide"_s, [this] {
                      m_window.goToCases(m_doneCase);
                      m_window.goToGuide();
                      // The first list takes a moment; afterwards it is there.
                      return QTest::qWaitFor(
                          [this] {
                              return m_window.guide().isVisible() &&
                                     hands::isEnabled(&m_window, u"guide:ask"_s);
                          },
                          patience);
                  }});
    stops.append({u"guide: a German passport"_s, [this] {
                      m_window.goToCases(m_openCase);
                      m_window.goToGuide();
                      return QTest::qWaitFor([this] { return hands::isEnabled(&m_window, u"guide:ask"_s); },
                                             patience) &&
                             hands::type(&m_window, u"guide:search"_s, u"de pass"_s).isEmpty() &&
                             hands::type(&m_window, u"edit:guide.bill"_s, u"1.1.2020"_s).isEmpty();
                  }});
    stops.append({u"cases: the week is shown"_s, [this] {
                      m_window.goToCases();
                      return showWeek(true);
                  }});
    stops.append({u"settings"_s, [this] {
                      m_window.goToCases();
                      const bool back = showWeek(false);
                      m_window.goToSettings();
                      return back && hands::isEnabled(&m_window, u"settings:theme"_s);
                  }});
    stops.append({u"settings: credentials"_s, [this] {
                      m_window.setCredentials(keptSecret, keepSecret);
                      m_window.goToSettings();
                      return hands::isEnabled(&m_window, u"settings:save"_s);
                  }});
    stops.append({u"reasons"_s, [this] {
                      m_window.goToCases(m_openCase);
                      m_window.goToReasons();
                      return m_window.reasons().isVisible();
                  }});
    return stops;
}

QList<Stop> Walk::windows() &
{
    QList<Stop> stops;
    stops.append({u"keys"_s, [this] { return opens(u"window:keys"_s); }});
    stops.append({u"finder"_s, [this] { return opens(u"window:find"_s); }});
    stops.append({u"support report"_s, [this] { return opens(u"window:report"_s); }});
    stops.append({u"notices"_s, [this] {
                      m_window.goToCases(m_openCase);
                      return hands::click(&m_window, u"notices"_s).isEmpty() &&
                             QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; });
                  }});
    return stops;
}

bool Walk::showWeek(bool open)
{
    // The wall comes after the window's first painting.
    const auto there = [this] { return hands::find(&m_window, u"wall:more"_s) != nullptr; };
    if (!QTest::qWaitFor(there, 10'000))
        return false;
    qobject_cast<QAbstractButton *>(hands::find(&m_window, u"wall:more"_s))->setChecked(open);
    return true;
}

bool Walk::opens(const QString &id)
{
    m_window.goToCases(m_openCase);
    for (ui::Action *action : m_window.findChildren<ui::Action *>()) {
        if (action->id() == id)
            Q_EMIT action->activated();
    }
    return QTest::qWaitFor(
        [this] { return page::top(m_window) != &m_window && QApplication::focusWidget(); });
}

QList<Stop> Walk::stopsByLot() &
{
    const QString replaced = u"step:person replaced"_s;
    return {{replaced, [this, replaced] { return intake(replaced); }}};
}
