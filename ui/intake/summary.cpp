// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/summary.h"

#include "domain/choices.h"
#include "domain/country.h"
#include "domain/proofofaddress.h"
#include "domain/robot.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/when.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Summary {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

QString country(const QString &code)
{
    return domain::countryName(code, screenLanguage());
}

void add(QList<SummaryRow> &rows, const QString &label, const QString &value)
{
    if (!value.isEmpty())
        rows.append({label, value});
}

QString consentText(const domain::Consent &consent)
{
    //: a consent: version and language of the text, moment of the tick in UTC, how it was given
    return Summary::tr("version %1, %2, accepted on %3 UTC, %4")
        .arg(consent.version, domain::consentLanguageWord(consent.language),
             consent.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), domain::consentChannelWord(consent.channel));
}

} // namespace

QList<SummaryGroup> summarize(const desk::Application &application, const QString &documentCountry,
                              domain::DocumentKind kind)
{
    const domain::Person &person = application.person;
    const domain::IdentificationOrder &order = application.order;
    const auto label = [](QLatin1StringView path) { return domain::fieldLabel(QString(path)); };

    SummaryGroup document{Summary::tr("Document and call"), {}};
    //: %1: kind of the customer's ID document, %2: country
    add(document.rows, Summary::tr("ID document"),
        Summary::tr("%1, %2").arg(domain::documentKindWord(kind), country(documentCountry)));
    add(document.rows, Summary::tr("Proof of address"),
        order.proofOfAddressType.isEmpty() ? Summary::tr("none: the ID document shows the address")
                                           //: proof of address: kind, date of issue
                                           : Summary::tr("%1, issued on %2")
                                                 .arg(domain::proofOfAddressWord(order.proofOfAddressType),
                                                      when::date(order.proofOfAddressIssuedAt)));
    add(document.rows, Summary::tr("Language of the call"),
        domain::choiceWord(domain::identificationLanguages(), order.language));

    SummaryGroup consent{Summary::tr("Consent"), {}};
    for (const domain::Consent &given : application.consents)
        add(consent.rows, domain::consentWord(given), consentText(given));

    SummaryGroup who{Summary::tr("Person"), {}};
    add(who.rows, label("salutation"_L1), domain::choiceWord(domain::salutations(), person.salutation));
    add(who.rows, label("title"_L1), domain::choiceWord(domain::titles(), person.title));
    add(who.rows, label("first_name"_L1), person.firstName);
    add(who.rows, label("last_name"_L1), person.lastName);
    add(who.rows, label("birth_date"_L1), when::date(person.birthDate));
    add(who.rows, label("birth_city"_L1), person.birthCity);
    add(who.rows, label("birth_country"_L1), country(person.birthCountry));
    add(who.rows, label("nationality"_L1), country(person.nationality));

    SummaryGroup reach{Summary::tr("Address and contact"), {}};
    add(reach.rows, label("address.line_1"_L1), person.address.line1);
    add(reach.rows, label("address.line_2"_L1), person.address.line2);
    add(reach.rows, label("address.postal_code"_L1), person.address.postalCode);
    add(reach.rows, label("address.city"_L1), person.address.city);
    add(reach.rows, label("address.state"_L1),
        domain::choiceWord(domain::germanStates(), person.address.state));
    add(reach.rows, label("address.country"_L1), country(person.address.country));
    add(reach.rows, label("mobile_number"_L1), person.mobileNumber);
    add(reach.rows, label("email"_L1), person.email);
    add(reach.rows, label("employment_status"_L1),
        domain::choiceWord(domain::employmentStatuses(), person.employmentStatus));
    add(reach.rows, label("tax_information.marital_status"_L1),
        domain::choiceWord(domain::maritalStatuses(), person.maritalStatus));
    return {document, consent, who, reach};
}

QList<SecondLook> secondLooks(const desk::Application &application, const QString &documentCountry,
                              const QDate &today)
{
    const domain::Person &person = application.person;
    QList<SecondLook> result;
    const auto warn = [&result](const QString &text) { result.append({theme::Tone::Warning, text}); };
    if (!documentCountry.isEmpty() && person.nationality != documentCountry)
        warn(Summary::tr("The ID document was issued by %1, but the nationality is %2.")
                 .arg(country(documentCountry), country(person.nationality)));
    if (person.birthDate.isValid() && person.birthDate.addYears(18) > today)
        warn(Summary::tr("The customer is not of age yet."));
    const QDate issued = application.order.proofOfAddressIssuedAt;
    const QDate linkEnds = today.addDays(domain::urlValidDays);
    if (issued.isValid() && domain::proofOfAddressGoodUntil(issued) < linkEnds)
        warn(Summary::tr("The proof of address is young enough only until %1; the link is valid until %2.")
                 .arg(when::date(domain::proofOfAddressGoodUntil(issued)), when::date(linkEnds)));
    if (const auto robot = domain::robotFromNames(person.firstName, person.lastName))
        //: %1: what the robot does, a sentence
        result.append(
            {theme::Tone::Info, Summary::tr("Test robot: %1").arg(domain::robotMeaning(robot->robotCase))});
    return result;
}

} // namespace ui
