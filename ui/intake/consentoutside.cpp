// SPDX-License-Identifier: GPL-3.0-or-later
// The consent page's two outsiders: the server's clock and the customer's window.
#include "ui/customer/customerstatements.h"
#include "ui/customer/customerwindow.h"
#include "ui/intake/consentpage.h"
#include "ui/intake/statementbox.h"

#include <QHideEvent>
#include <QSignalBlocker>

namespace ui {

void ConsentPage::setClockSource(ConsentClock::Source source)
{
    m_clock.setSource(std::move(source));
}

void ConsentPage::setClockOffset(qint64 seconds)
{
    m_clock.learn(seconds);
    m_timeError.reset();
    for (StatementBox *box : std::as_const(m_boxes)) {
        if (!box->dropFutureTick())
            box->retranslate(); // its line tells the corrected time
    }
    refreshMessage();
}

bool ConsentPage::knowsTheTime()
{
    return m_clock.isKnown();
}

void ConsentPage::timeAsked()
{
    if (!m_clock.isKnown())
        setClockOffset(0);
}

void ConsentPage::timeFailed(const domain::Error &error)
{
    m_timeError = error;
    refreshMessage();
}

void ConsentPage::setCustomerWindow(CustomerWindow *window)
{
    m_customer = window;
    m_toCustomer->show();
    m_toCustomer->setChecked(window->isVisible());
    connect(window, &CustomerWindow::openChanged, m_toCustomer, &QPushButton::setChecked);
    showToCustomer();
}

/// The window shows the statements for as long as they stand before the agent and can be ticked.
void ConsentPage::showToCustomer()
{
    if (!m_customer)
        return;
    if (!isVisible() || !isEnabled() || m_boxes.isEmpty()) {
        if (m_customerPage) // another screen's page is not this one's to take away
            m_customer->blank();
        return;
    }
    QList<CustomerStatement> statements;
    for (const StatementBox *box : std::as_const(m_boxes)) {
        const LegalText &text = box->text();
        statements << CustomerStatement{text.id,        text.title,    text.version,     text.markdown,
                                        text.statement, text.isSample, box->isAccepted()};
    }
    const QString language = m_language->currentData().toString();
    m_customerPage = new CustomerStatements(statements, language);
    connect(m_customerPage, &CustomerStatements::ticked, this, &ConsentPage::customerTicked);
    m_customer->setPage(m_customerPage, language);
}

void ConsentPage::customerTicked(const QString &id, bool on)
{
    for (StatementBox *box : std::as_const(m_boxes)) {
        if (box->text().id == id)
            box->setByCustomer(on);
    }
}

void ConsentPage::showEvent(QShowEvent *event)
{
    IntakePage::showEvent(event);
    if (event->spontaneous())
        return;
    showToCustomer();
    if (!m_clock.isKnown())
        Q_EMIT timeWanted();
}

void ConsentPage::hideEvent(QHideEvent *event)
{
    IntakePage::hideEvent(event);
    if (!event->spontaneous())
        showToCustomer();
}

} // namespace ui
