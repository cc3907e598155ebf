// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/summary.h"

#include "domain/caution.h"
#include "domain/choices.h"
#include "domain/country.h"
#include "domain/proofofaddress.h"
#include "domain/robot.h"
#include "ui/intake/personeditor.h"
#include "ui/kit/mask.h"
#include "ui/kit/persondiff.h"
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

/// A field of the person, by its API path.
void addField(QList<SummaryRow> &rows, const QString &path, const QString &value)
{
    if (!value.isEmpty())
        rows.append({domain::fieldLabel(path), mask::field(path, value), !domain::isUpdatable(path)});
}

/// The value of a less usual field as a person reads it.
QString wordsOf(const QString &path, const QString &value)
{
    if (path.endsWith("country"_L1))
        return country(value);
    if (path.endsWith("address.state"_L1))
        return domain::choiceWord(domain::germanStates(), value);
    if (editorKind(path) == EditorKind::Euros)
        return personFieldText(path, value);
    if (path == "tax_information.tax_assessment"_L1)
        return domain::choiceWord(domain::taxAssessments(), value);
    if (path == "fatca_relevant"_L1 || path == "self_declared_as_pep"_L1)
        return value == "true"_L1 ? Summary::tr("Yes") : Summary::tr("No");
    if (const QDateTime moment = QDateTime::fromString(value, Qt::ISODate); path.endsWith("_at"_L1))
        //: a moment, UTC
        return Summary::tr("%1 UTC").arg(moment.toString(u"yyyy-MM-dd HH:mm:ss"_s));
    return path == "aml_confirmed_on"_L1 ? when::date(QDate::fromString(value, Qt::ISODate)) : value;
}

/// What the agent entered beyond the fields that every customer's form shows.
SummaryGroup moreOf(const domain::Person &person)
{
    SummaryGroup group{Summary::tr("More fields"), {}};
    const QMap<QString, QString> values = domain::flatten(person);
    for (const FieldGroup &fields : morePersonGroups()) {
        for (const QString &path : fields.paths)
            addField(group.rows, path, values.contains(path) ? wordsOf(path, values.value(path)) : QString());
    }
    return group;
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
    addField(who.rows, "salutation"_L1, domain::choiceWord(domain::salutations(), person.salutation));
    addField(who.rows, "title"_L1, domain::choiceWord(domain::titles(), person.title));
    addField(who.rows, "first_name"_L1, person.firstName);
    addField(who.rows, "last_name"_L1, person.lastName);
    addField(who.rows, "birth_date"_L1, when::date(person.birthDate));
    addField(who.rows, "birth_city"_L1, person.birthCity);
    addField(who.rows, "birth_country"_L1, country(person.birthCountry));
    addField(who.rows, "nationality"_L1, country(person.nationality));

    SummaryGroup reach{Summary::tr("Address and contact"), {}};
    addField(reach.rows, "address.line_1"_L1, person.address.line1);
    addField(reach.rows, "address.line_2"_L1, person.address.line2);
    addField(reach.rows, "address.postal_code"_L1, person.address.postalCode);
    addField(reach.rows, "address.city"_L1, person.address.city);
    addField(reach.rows, "address.state"_L1,
             domain::choiceWord(domain::germanStates(), person.address.state));
    addField(reach.rows, "address.country"_L1, country(person.address.country));
    addField(reach.rows, "mobile_number"_L1, person.mobileNumber);
    addField(reach.rows, "email"_L1, person.email);
    addField(reach.rows, "employment_status"_L1,
             domain::choiceWord(domain::employmentStatuses(), person.employmentStatus));
    addField(reach.rows, "tax_information.marital_status"_L1,
             domain::choiceWord(domain::maritalStatuses(), person.maritalStatus));
    QList<SummaryGroup> groups{document, consent, who, reach};
    if (const SummaryGroup more = moreOf(person); !more.rows.isEmpty())
        groups << more;
    return groups;
}

QList<SecondLook> secondLooks(const desk::Application &application, const QString &documentCountry,
                              const QDate &today, bool sandbox)
{
    const domain::Person &person = application.person;
    QList<SecondLook> result;
    const auto warn = [&result](const QString &text) { result.append({theme::Tone::Warning, text}); };
    if (!documentCountry.isEmpty() && person.nationality != documentCountry)
        warn(Summary::tr("The ID document was issued by %1, but the nationality is %2.")
                 .arg(country(documentCountry), country(person.nationality)));
    for (const domain::Refusal &caution : domain::cautions(person, today, sandbox))
        //: %1: name of a field, %2: what deserves a second look there
        warn(Summary::tr("%1: %2").arg(domain::fieldLabel(caution.field), caution.text));
    const QDate issued = application.order.proofOfAddressIssuedAt;
    const QDate linkEnds = today.addDays(domain::urlValidDays);
    if (issued.isValid() && domain::proofOfAddressGoodUntil(issued) < linkEnds)
        warn(Summary::tr("The proof of address is young enough only until %1; the link is valid until %2.")
                 .arg(when::date(domain::proofOfAddressGoodUntil(issued)), when::date(linkEnds)));
    if (const auto robot = domain::robotFromNames(person.firstName, person.lastName); robot && sandbox)
        //: %1: what the robot does, a sentence
        result.append(
            {theme::Tone::Info, Summary::tr("Test robot: %1").arg(domain::robotMeaning(robot->robotCase))});
    return result;
}

} // namespace ui
