// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>
#include <memory>

namespace ui {

class CustomerWindow;

/// New identification, steps 1 to 4: Document > Consent > Person > Check. Ends with a registered and
/// requested case; the handoff screen is step 5. Nothing typed here leaves memory before both consents are
/// given. Object names (used by the tour and the tests): pages "step:document", "step:consent",
/// "step:person", "step:check"; buttons "next", "back", "create"; editors "edit:<api path>" (field.h); check
/// boxes "consent:terms", "consent:data", "consent:tocustomer"; combo "document:country", "document:kind";
/// "edit:proof_of_address_type", "edit:proof_of_address_issued_at", "edit:language"; robot picker
/// "robot:prefix", "robot:case", "robot:fill"; above the form "person:profile", "person:paste", below it
/// "person:more".
class IntakeScreen : public QWidget {
    Q_OBJECT
public:
    explicit IntakeScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~IntakeScreen() override;
    /// Back to step 1 with empty fields.
    void startNew();
    /// Step 1 with this ID document, as chosen in the guide; what was entered besides stays. Without effect
    /// once something was sent.
    void chooseDocument(const QString &country, const QString &kindKey);
    /// The firm's folder of legal texts; empty for the samples.
    void setLegalFolder(const QString &folder);
    /// Where the customer may read and tick in person; the shell owns it.
    void setCustomerWindow(CustomerWindow *window);
    /// Puts the keyboard where the present step goes on.
    void resume();

Q_SIGNALS:
    /// The case exists and its link is there: show the handoff.
    void registered(const QString &caseId);
    /// The agent wants to see a case that may be this same customer's. What was typed here stays.
    void caseWanted(const QString &caseId);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
