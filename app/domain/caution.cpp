// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/caution.h"

#include "domain/choices.h"
#include "domain/fictitious.h"
#include "domain/postalcode.h"
#include "domain/robot.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

constexpr int ageOfMajority = 18;
constexpr int seldomAge = 100;

struct CautionWords {
    Q_DECLARE_TR_FUNCTIONS(CautionWords)
};

void lookAtName(QList<Refusal> &cautions, const QString &field, const QString &name)
{
    static const QRegularExpression digit(u"\\d"_s);
    if (name.contains("  "_L1))
        cautions << Refusal{field, CautionWords::tr("Two blanks in a row. Is that so on the ID?")};
    else if (name.contains(digit))
        cautions << Refusal{field, CautionWords::tr("There is a digit in this name. Is that so on the ID?")};
}

void lookAtNames(QList<Refusal> &cautions, const Person &person, bool sandbox)
{
    static const QRegularExpression standIn(u"^(n\\.?a\\.?|n/a\\.?|-+|none|kein(er|e)?|unknown|unbekannt)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const bool isRobot = robotFromNames(person.firstName, person.lastName).has_value();
    if (isRobot && !sandbox)
        cautions << Refusal{u"first_name"_s,
                            CautionWords::tr("This is the name of a test robot, but this is production.")};
    if (!isRobot) {
        lookAtName(cautions, u"first_name"_s, person.firstName);
        lookAtName(cautions, u"last_name"_s, person.lastName);
        lookAtName(cautions, u"birth_name"_s, person.birthName);
    }
    if (person.lastName != "N/A"_L1 && standIn.match(person.lastName).hasMatch())
        cautions << Refusal{u"last_name"_s,
                            CautionWords::tr("If the ID shows no last name, enter exactly N/A.")};
}

void lookAtBirth(QList<Refusal> &cautions, const QDate &born, const QDate &today)
{
    if (!born.isValid() || born > today)
        return;
    if (born.addYears(ageOfMajority) > today)
        cautions << Refusal{u"birth_date"_s, CautionWords::tr("The customer is not of age yet.")};
    else if (born.addYears(seldomAge) <= today)
        cautions << Refusal{
            u"birth_date"_s,
            CautionWords::tr("The customer would be at least %Ln years old. Is the year right?", nullptr,
                             seldomAge)};
}

void lookAtState(QList<Refusal> &cautions, const Address &address)
{
    const QString expected = stateOfPostalCode(address.postalCode);
    if (address.country == "DE"_L1 && !expected.isEmpty() && !address.state.isEmpty() &&
        address.state != expected)
        cautions << Refusal{u"address.state"_s,
                            //: %1: a German state
                            CautionWords::tr("By its postal code, this address lies in %1.")
                                .arg(choiceWord(germanStates(), expected))};
}

} // namespace

QList<Refusal> cautions(const Person &person, const QDate &today, bool sandbox)
{
    QList<Refusal> result;
    lookAtNames(result, person, sandbox);
    lookAtBirth(result, person.birthDate, today);
    lookAtState(result, person.address);
    if (sandbox && looksReal(person))
        result << Refusal{
            person.mobileNumber.isEmpty() || isFictitiousNumber(person.mobileNumber) ? u"email"_s
                                                                                     : u"mobile_number"_s,
            CautionWords::tr("This looks like a real person's. A sandbox is for made-up data only.")};
    return result;
}

} // namespace domain
