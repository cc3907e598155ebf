// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"

#include "domain/choices.h"
#include "domain/country.h"
#include "domain/proofofaddress.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype longestName = 50;
constexpr int oldestAge = 120;

struct ValidationWords {
    Q_DECLARE_TR_FUNCTIONS(ValidationWords)
};

/// Collects refusals, at most one for a field: the first is the one to mend first. No sentence holds a value:
/// it stands beside its field also while personal data are hidden.
class Checker {
public:
    void refuse(const QString &field, const QString &text)
    {
        const auto same = [field](const Refusal &refusal) { return refusal.field == field; };
        if (std::none_of(m_refusals.cbegin(), m_refusals.cend(), same))
            m_refusals << Refusal{field, text};
    }

    void required(const QString &field, const QString &value)
    {
        if (tidied(value).isEmpty())
            refuse(field, ValidationWords::tr("Fill in this field."));
    }

    /// What holds for every text: the API refuses outer blanks, IDnow anything but Latin script (reference
    /// 2).
    void text(const QString &field, const QString &value, QStringView alsoAllowed = {})
    {
        if (const auto odd = firstOdd(value, alsoAllowed))
            refuse(field, oddText(*odd));
        const bool before = !value.isEmpty() && value.front().isSpace();
        const bool behind = !value.isEmpty() && value.back().isSpace();
        if (before && behind)
            refuse(field,
                   ValidationWords::tr("There are blanks at the beginning and at the end. Remove them."));
        else if (before)
            refuse(field, ValidationWords::tr("There is a blank at the beginning. Remove it."));
        else if (behind)
            refuse(field, ValidationWords::tr("There is a blank at the end. Remove it."));
    }

    void name(const QString &field, const QString &value)
    {
        text(field, value);
        if (value.toUcs4().size() > longestName)
            refuse(field, ValidationWords::tr(
                              "At most %Ln characters are allowed. Shorten the entry as the ID does.",
                              nullptr, static_cast<int>(longestName)));
    }

    void choice(const QString &field, const QString &value, const QList<Choice> &choices)
    {
        const auto same = [&value](const Choice &choice) { return choice.value == value; };
        if (!value.isEmpty() && std::none_of(choices.cbegin(), choices.cend(), same))
            refuse(field, ValidationWords::tr("Choose an entry from the list."));
    }

    void country(const QString &field, const QString &value)
    {
        if (!value.isEmpty() && !isCountryCode(value))
            refuse(field, ValidationWords::tr("This isn't a country. Choose one from the list."));
    }

    void germanPostalCode(const QString &field, const QString &value)
    {
        static const QRegularExpression fiveDigits(u"^[0-9]{5}$"_s);
        if (!fiveDigits.match(value).hasMatch())
            refuse(field, ValidationWords::tr("A German postal code has five digits."));
    }

    QList<Refusal> refusals() const { return m_refusals; }

private:
    QList<Refusal> m_refusals;
};

bool hasDigit(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

void checkNames(Checker &check, const Person &person)
{
    check.required("salutation"_L1, person.salutation);
    check.choice("salutation"_L1, person.salutation, salutations());
    check.choice("title"_L1, person.title, titles());
    check.required("first_name"_L1, person.firstName);
    check.name("first_name"_L1, person.firstName);
    if (person.firstName == "N/A"_L1)
        check.refuse(
            "first_name"_L1,
            ValidationWords::tr("N/A is for the last name only. Enter the name shown on the ID here."));
    if (tidied(person.lastName).isEmpty())
        check.refuse("last_name"_L1,
                     ValidationWords::tr("Fill in this field. If the ID shows no last name, enter N/A."));
    check.name("last_name"_L1, person.lastName);
    check.name("birth_name"_L1, person.birthName);
}

void checkBirth(Checker &check, const Person &person, FormProfile profile, const QDate &today)
{
    if (!person.birthDate.isValid())
        check.refuse("birth_date"_L1, ValidationWords::tr("Enter the date of birth, such as 24.12.1972."));
    else if (person.birthDate > today)
        check.refuse("birth_date"_L1,
                     ValidationWords::tr("The date of birth lies in the future. Check the year."));
    else if (person.birthDate < today.addYears(-oldestAge))
        check.refuse("birth_date"_L1, ValidationWords::tr("Nobody is older than %Ln years. Check the year.",
                                                          nullptr, oldestAge));
    if (profile == FormProfile::GermanRetail) {
        check.required("birth_city"_L1, person.birthCity);
        check.required("birth_country"_L1, person.birthCountry);
    }
    check.text("birth_city"_L1, person.birthCity);
    check.country("birth_country"_L1, person.birthCountry);
    check.required("nationality"_L1, person.nationality);
    check.country("nationality"_L1, person.nationality);
}

void checkAddress(Checker &check, const Address &address)
{
    check.required("address.line_1"_L1, address.line1);
    check.text("address.line_1"_L1, address.line1);
    if (!hasDigit(address.line1) && !hasDigit(address.line2))
        check.refuse("address.line_1"_L1, ValidationWords::tr("Add the house number."));
    check.text("address.line_2"_L1, address.line2);
    check.required("address.postal_code"_L1, address.postalCode);
    check.text("address.postal_code"_L1, address.postalCode);
    if (address.country == "DE"_L1)
        check.germanPostalCode("address.postal_code"_L1, address.postalCode);
    check.required("address.city"_L1, address.city);
    check.text("address.city"_L1, address.city);
    check.required("address.country"_L1, address.country);
    check.country("address.country"_L1, address.country);
    if (!address.country.isEmpty() && address.country != "DE"_L1) {
        check.refuse("address.country"_L1,
                     ValidationWords::tr("IDnow video identification is only for customers who "
                                         "live in Germany. Use another KYC method."));
        return;
    }
    check.required("address.state"_L1, address.state);
    check.choice("address.state"_L1, address.state, germanStates());
}

void checkContact(Checker &check, const Person &person, bool sandbox)
{
    static const QRegularExpression mail(u"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"_s);
    check.required("mobile_number"_L1, person.mobileNumber);
    const PhoneReading reading = readMobileNumber(person.mobileNumber, sandbox);
    if (!reading.refusal.isEmpty())
        check.refuse("mobile_number"_L1, reading.refusal);
    else if (reading.e164 != person.mobileNumber)
        check.refuse("mobile_number"_L1,
                     ValidationWords::tr("Write the number with its country code and without "
                                         "blanks, such as +4915123456789."));
    check.text("email"_L1, person.email, u"$+=^`|~"); // the symbols that RFC 5322 allows
    if (!person.email.isEmpty() && !mail.match(person.email).hasMatch())
        check.refuse("email"_L1, ValidationWords::tr(
                                     "This isn't an e-mail address. Check it, such as name@example.com."));
}

void checkOccupation(Checker &check, const Person &person, FormProfile profile)
{
    if (profile == FormProfile::GermanRetail) {
        check.required("employment_status"_L1, person.employmentStatus);
        check.required("tax_information.marital_status"_L1, person.maritalStatus);
    }
    check.choice("employment_status"_L1, person.employmentStatus, employmentStatuses());
    check.choice("tax_information.tax_assessment"_L1, person.taxAssessment, taxAssessments());
    check.choice("tax_information.marital_status"_L1, person.maritalStatus, maritalStatuses());
}

/// The other fields of the create call (reference 4.1): none is mandatory, each has its form.
void checkMore(Checker &check, const QMap<QString, QString> &more, const QDate &today)
{
    static const QStringList countries{u"contact_address.country"_s, u"business_country"_s,
                                       u"work_country"_s};
    for (auto it = more.cbegin(); it != more.cend(); ++it) {
        if (countries.contains(it.key()))
            check.country(it.key(), it.value());
        check.text(it.key(), it.value(), u"$+=^`|~€"); // as they stand in web addresses and figures
    }
    const QString postalCode = more.value(u"contact_address.postal_code"_s);
    if (more.value(u"contact_address.country"_s) == "DE"_L1 && !postalCode.isEmpty())
        check.germanPostalCode(u"contact_address.postal_code"_s, postalCode);
    bool isWhole = true;
    const QString revenue = more.value(u"expected_monthly_revenue_cents"_s);
    if (!revenue.isEmpty() && (revenue.toLongLong(&isWhole) < 0 || !isWhole))
        check.refuse(u"expected_monthly_revenue_cents"_s,
                     ValidationWords::tr("Enter a whole number of cents."));
    const QString confirmed = more.value(u"aml_confirmed_on"_s);
    const QDate day = QDate::fromString(confirmed, Qt::ISODate);
    if (!confirmed.isEmpty() && day != today && day != today.addDays(1))
        check.refuse(u"aml_confirmed_on"_s, ValidationWords::tr("Only today or tomorrow is allowed here."));
}

} // namespace

QList<Refusal> validate(const Person &person, FormProfile profile, const QDate &today, bool sandbox)
{
    Checker check;
    checkNames(check, person);
    checkBirth(check, person, profile, today);
    checkAddress(check, person.address);
    checkContact(check, person, sandbox);
    checkOccupation(check, person, profile);
    checkMore(check, person.more, today);
    return check.refusals();
}

QList<Refusal> validate(const IdentificationOrder &order, const QDate &today)
{
    constexpr auto typeField = "proof_of_address_type"_L1;
    constexpr auto dateField = "proof_of_address_issued_at"_L1;
    Checker check;
    if (order.method != "idnow"_L1)
        check.refuse("method"_L1, ValidationWords::tr("This desk identifies with IDnow video only."));
    check.choice("language"_L1, order.language, identificationLanguages());
    if (!order.proofOfAddressType.isEmpty() && !proofOfAddressTypes().contains(order.proofOfAddressType))
        check.refuse(typeField, ValidationWords::tr("Choose an entry from the list."));
    const QDate issued = order.proofOfAddressIssuedAt;
    if (order.proofOfAddressType.isEmpty() && issued.isValid())
        check.refuse(typeField,
                     ValidationWords::tr("Say which document proves the address, or remove its date."));
    if (!order.proofOfAddressType.isEmpty() && !issued.isValid())
        check.refuse(dateField, ValidationWords::tr("Enter the date on which the document was issued."));
    if (issued.isValid() && issued > today)
        check.refuse(dateField, ValidationWords::tr("The date lies in the future. Check it."));
    else if (issued.isValid() && !isProofOfAddressYoungEnough(issued, today))
        check.refuse(dateField,
                     ValidationWords::tr("The document is older than six months. Ask for one issued on %1 or "
                                         "later.")
                         .arg(QLocale().toString(oldestProofOfAddress(today), QLocale::ShortFormat)));
    return check.refusals();
}

} // namespace domain
