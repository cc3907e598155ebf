// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "domain/error.h"
#include "ui/intake/consentclock.h"
#include "ui/intake/legaltexts.h"
#include "ui/intake/page.h"

#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <optional>

namespace ui {

class CustomerStatements;
class CustomerWindow;
class MessageLine;
class StatementBox;

/// Step 2: terms and conditions, data processing, then a firm's further statements, each with its own box, in
/// this order (guide, "Legal and compliance screens"; reference 15). Before all are given, nothing of the
/// customer is asked.
class ConsentPage : public IntakePage {
    Q_OBJECT
public:
    /// Outside a sandbox the sample texts are shown to nobody.
    explicit ConsentPage(bool sandbox = true, QWidget *parent = nullptr);
    QString name() const override;
    QString heading() const override;
    QStringList help() const override;
    void retranslate() override;
    bool finish() override;
    void reset() override;
    void enter() override;
    bool isTouched() const override; ///< a statement was accepted

    /// The firm's folder of texts; empty for the samples. Read at once, in place of what was there.
    void setLegalFolder(const QString &folder);
    /// The texts' language as far as nothing was ticked and the agent did not choose: the customer's.
    void suggestLanguage(const QString &code);
    void setCustomerWindow(CustomerWindow *window);
    void setClockSource(ConsentClock::Source source);

    bool isComplete() const;
    QList<domain::Consent> consents() const; ///< capturedBy is the desk's to fill in
    /// The server's clock minus this computer's, seconds, whenever a reply tells it.
    void setClockOffset(qint64 seconds);
    /// False: timeWanted() was or should be answered before the consents are sent.
    bool knowsTheTime();
    /// The server was asked; without a Date in its reply this computer's clock stands.
    void timeAsked();
    void timeFailed(const domain::Error &error);

Q_SIGNALS:
    void timeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void showTexts();
    void onToggled();
    void refreshMessage();
    void showToCustomer();
    void customerTicked(const QString &id, bool on);
    const bool m_sandbox;
    bool m_languageChosen = false; ///< by the agent
    ConsentClock m_clock;
    LegalTexts m_texts;
    std::optional<domain::Error> m_timeError;
    QPointer<CustomerWindow> m_customer;
    QPointer<CustomerStatements> m_customerPage;
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_channelLabel;
    QRadioButton *m_inBranch;
    QRadioButton *m_byPhone;
    QPushButton *m_toCustomer;
    MessageLine *m_message;
    QVBoxLayout *m_column;
    QList<StatementBox *> m_boxes;
};

} // namespace ui
