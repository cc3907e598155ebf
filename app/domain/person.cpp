// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/person.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct TextField {
    QLatin1StringView path;
    QString Person::*member;
};

struct AddressField {
    QLatin1StringView path;
    QString Address::*member;
};

struct TimeField {
    QLatin1StringView path;
    QDateTime Person::*member;
};

constexpr std::array textFields{
    TextField{"id"_L1, &Person::id},
    TextField{"salutation"_L1, &Person::salutation},
    TextField{"title"_L1, &Person::title},
    TextField{"first_name"_L1, &Person::firstName},
    TextField{"last_name"_L1, &Person::lastName},
    TextField{"birth_name"_L1, &Person::birthName},
    TextField{"birth_city"_L1, &Person::birthCity},
    TextField{"birth_country"_L1, &Person::birthCountry},
    TextField{"nationality"_L1, &Person::nationality},
    TextField{"mobile_number"_L1, &Person::mobileNumber},
    TextField{"email"_L1, &Person::email},
    TextField{"employment_status"_L1, &Person::employmentStatus},
    TextField{"tax_information.tax_assessment"_L1, &Person::taxAssessment},
    TextField{"tax_information.marital_status"_L1, &Person::maritalStatus},
    TextField{"screening_progress"_L1, &Person::screeningProgress},
    TextField{"risk_classification_status"_L1, &Person::riskClassificationStatus},
    TextField{"customer_vetting_status"_L1, &Person::customerVettingStatus},
};

constexpr std::array addressFields{
    AddressField{"address.line_1"_L1, &Address::line1},
    AddressField{"address.line_2"_L1, &Address::line2},
    AddressField{"address.postal_code"_L1, &Address::postalCode},
    AddressField{"address.city"_L1, &Address::city},
    AddressField{"address.country"_L1, &Address::country},
    AddressField{"address.state"_L1, &Address::state},
};

constexpr std::array timeFields{
    TimeField{"fatca_crs_confirmed_at"_L1, &Person::fatcaCrsConfirmedAt},
    TimeField{"terms_conditions_signed_at"_L1, &Person::termsConditionsSignedAt},
    TimeField{"data_terms_signed_at"_L1, &Person::dataTermsSignedAt},
    TimeField{"own_economic_interest_signed_at"_L1, &Person::ownEconomicInterestSignedAt},
};

QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

bool readText(Person &person, const QString &path, const QString &value)
{
    for (const TextField &field : textFields) {
        if (field.path == path) {
            person.*field.member = value;
            return true;
        }
    }
    for (const AddressField &field : addressFields) {
        if (field.path == path) {
            person.address.*field.member = value;
            return true;
        }
    }
    return false;
}

bool readTime(Person &person, const QString &path, const QString &value)
{
    for (const TimeField &field : timeFields) {
        if (field.path != path)
            continue;
        const QDateTime time = QDateTime::fromString(value, Qt::ISODateWithMs);
        if (time.isValid())
            person.*field.member = time.toUTC();
        return time.isValid();
    }
    return false;
}

bool readOther(Person &person, const QString &path, const QString &value)
{
    if (path == "birth_date"_L1) {
        person.birthDate = QDate::fromString(value, Qt::ISODate);
        return person.birthDate.isValid();
    }
    if (path == "fatca_relevant"_L1 && (value == "true"_L1 || value == "false"_L1)) {
        person.fatcaRelevant = value == "true"_L1;
        return true;
    }
    return false;
}

} // namespace

bool Address::isEmpty() const
{
    return line1.isEmpty() && line2.isEmpty() && postalCode.isEmpty() && city.isEmpty() &&
           country.isEmpty() && state.isEmpty();
}

QString Person::displayName() const
{
    // "N/A" stands for a person without a last name (reference 4.1); nobody is called that.
    if (lastName == "N/A"_L1)
        return firstName;
    return QString(firstName + u' ' + lastName).trimmed();
}

QMap<QString, QString> flatten(const Person &person)
{
    QMap<QString, QString> fields = person.more;
    for (const TextField &field : textFields) {
        if (!(person.*field.member).isEmpty())
            fields.insert(field.path, person.*field.member);
    }
    for (const AddressField &field : addressFields) {
        if (!(person.address.*field.member).isEmpty())
            fields.insert(field.path, person.address.*field.member);
    }
    for (const TimeField &field : timeFields) {
        if ((person.*field.member).isValid())
            fields.insert(field.path, timeText(person.*field.member));
    }
    if (person.birthDate.isValid())
        fields.insert(u"birth_date"_s, person.birthDate.toString(Qt::ISODate));
    if (person.fatcaRelevant)
        fields.insert(u"fatca_relevant"_s, *person.fatcaRelevant ? u"true"_s : u"false"_s);
    return fields;
}

Person unflatten(const QMap<QString, QString> &fields)
{
    Person person;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        // A known path with a value of the wrong shape is kept as text as well: nothing read is lost.
        if (!it.value().isEmpty() && !readText(person, it.key(), it.value()) &&
            !readTime(person, it.key(), it.value()) && !readOther(person, it.key(), it.value()))
            person.more.insert(it.key(), it.value());
    }
    return person;
}

} // namespace domain
