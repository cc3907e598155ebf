// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/choices.h"
#include "domain/openchange.h"
#include "domain/validate.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>

/// Changing a person after creation: PATCH /v1/persons/{id} (guide, "PATCH Update person"; reference 4.4).
namespace domain {

enum class AmendGroup {
    Name,
    Address,
    ContactAddress,
    Contact,
    Occupation,
    Tax,
    Business,
    Origin,
    Declarations
};

/// How a field is entered.
enum class AmendKind {
    Text,    ///< goes on letters and forms: Latin letters
    Free,    ///< may hold signs too, as names of firms and web addresses do
    Choice,  ///< of amendChoices()
    Country, ///< alpha-2
    YesNo,
    Cents,
    Day,     ///< today or tomorrow
    Moment,  ///< the customer confirms it now; a moment is never typed
    Consent, ///< taken with its text alone (issue 3, consent ledger): not to be amended
    Fixed    ///< only Solaris customer support changes it
};

struct AmendField {
    QString path;
    AmendGroup group;
    AmendKind kind;
    bool isEditable() const { return kind != AmendKind::Fixed && kind != AmendKind::Consent; }
};

/// Every field that may be amended, and the fixed ones a reader expects beside them, group by group.
const QList<AmendField> &amendFields();
/// The field of that path; none for a path nobody shows.
const AmendField *amendField(const QString &path);
QString amendGroupWord(AmendGroup group);
/// The closed list of a path; empty for one without.
QList<Choice> amendChoices(const QString &path);

/// The days that aml_confirmed_on may have: today and tomorrow. Which of the two days it is at Solaris near
/// midnight is not documented, so only days count that are today or tomorrow both in UTC and where `now`
/// says; one at least.
QList<QDate> amlConfirmationDays(const QDateTime &now);

/// FREELANCER and SELF_EMPLOYED: the same request must carry nace_code, or empty industry and industry_key.
bool needsNaceCode(const QString &employmentStatus);

/// An amount in euros as typed ("1.234,56", "1234.56", "1,234"), in cents; -1 when unclear.
qint64 readEuros(const QString &typed);

/// What an agent entered about a person.
struct AmendmentDraft {
    QMap<QString, QString> known;  ///< the person as last read, flattened
    QMap<QString, QString> edited; ///< API texts by path; "" empties
    bool clearIndustry = false;    ///< instead of a NACE code
    QDateTime now;                 ///< in the time zone of this desk
    bool sandbox = false;
    bool mustLiveInGermany = true; ///< until the identification is done (guide: for residents of Germany)
};

/// What is to be sent, or why it can't be.
struct AmendmentPlan {
    QMap<QString, QJsonValue> request; ///< by path; an object whose part changed is in it as a whole
    FieldChange values;                ///< only what differs
    QList<Refusal> refusals;
    bool isEmpty() const { return values.isEmpty() && refusals.isEmpty(); }
};

AmendmentPlan planAmendment(const AmendmentDraft &draft);

} // namespace domain
