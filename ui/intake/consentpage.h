// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "ui/intake/page.h"

#include <QComboBox>
#include <QLabel>
#include <QRadioButton>

namespace ui {

class MessageLine;
class StatementBox;

/// Step 2: terms and conditions, then data processing, each with its own box, in this order (guide, "Legal
/// and compliance screens"; reference 15). Before both are given, nothing of the customer is asked.
class ConsentPage : public IntakePage {
    Q_OBJECT
public:
    explicit ConsentPage(QWidget *parent = nullptr);
    QString name() const override;
    QString heading() const override;
    QStringList help() const override;
    void retranslate() override;
    bool finish() override;
    void reset() override;
    void enter() override;

    bool isComplete() const;
    QList<domain::Consent> consents() const; ///< capturedBy is the desk's to fill in
    void setClockCorrection(qint64 seconds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showTexts();
    QLabel *m_languageLabel;
    QComboBox *m_language;
    QLabel *m_channelLabel;
    QRadioButton *m_inBranch;
    QRadioButton *m_byPhone;
    MessageLine *m_message;
    StatementBox *m_terms;
    StatementBox *m_data;
};

} // namespace ui
