// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentadvice.h"
#include "domain/identification.h"
#include "ui/intake/page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRadioButton>
#include <functional>
#include <optional>

namespace ui {

class ChoiceBox;
class CountryBox;
class DocumentAdviceBox;
class Field;
class MessageLine;

/// Step 1: which ID document the customer has, whether it needs a proof of address beside it, and the
/// language of the call (guide, step 2). Nothing here is personal: it may be asked before any consent.
class DocumentPage : public IntakePage {
    Q_OBJECT
public:
    explicit DocumentPage(QWidget *parent = nullptr);
    QString name() const override;
    QString heading() const override;
    QStringList help() const override;
    void retranslate() override;
    bool finish() override;
    void reset() override;
    void enter() override;

    domain::IdentificationOrder order() const;
    QString country() const; ///< of the ID document
    domain::DocumentKind documentKind() const;
    bool needsProof() const; ///< the document does not carry the address
    bool givesProof() const; ///< needed or wished

    /// Takes the document over from the guide; what else was entered stays.
    void choose(const QString &country, const QString &kindKey);
    /// The list of accepted documents to advise by; none: by the guide's table alone.
    void setSupported(const std::optional<domain::SupportedList> &list);
    /// What time it is, in the customer's time zone; for tests. This computer's clock otherwise.
    void setClock(std::function<QDateTime()> clock);

    /// The API's word on a field of the order stands until the agent changes that field; until then the step
    /// isn't finished. False: no such field is shown.
    bool refuse(const QString &path, const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void echoIssueDate();
    void touch(Field *field); ///< the agent changed it: what was said of it is answered
    /// What is to be said of a field now: our own sentence first, then the API's.
    QString errorOf(const Field *field, const QString &own) const;
    QString missing(const Field *field) const; ///< why the step can't be finished as the field stands
    bool isKnown() const;                      ///< country and kind are chosen
    domain::DocumentAdvice advice() const;
    std::function<QDateTime()> m_clock;
    std::optional<domain::SupportedList> m_supported;
    QLabel *m_residenceLabel;
    QRadioButton *m_resident;
    QRadioButton *m_elsewhere;
    MessageLine *m_notHere;
    CountryBox *m_country;
    Field *m_countryField;
    ChoiceBox *m_kind;
    Field *m_kindField;
    DocumentAdviceBox *m_advice;
    QCheckBox *m_wish;
    ChoiceBox *m_proofType;
    Field *m_proofTypeField;
    QLineEdit *m_issued;
    Field *m_issuedField;
    ChoiceBox *m_language;
    Field *m_languageField;
    QMap<QString, QString> m_refused; ///< what the API said of fields that nobody has touched since
};

} // namespace ui
