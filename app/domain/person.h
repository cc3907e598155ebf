// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <optional>

namespace domain {

/// A postal address as Solaris keeps it: country ISO 3166-1 alpha-2, state the part after "DE-".
struct Address {
    QString line1;
    QString line2;
    QString postalCode;
    QString city;
    QString country;
    QString state;
    bool isEmpty() const;
    bool operator==(const Address &) const = default;
};

/// The customer. Texts are exactly as printed on the ID document; codes are the API's enum texts, kept as
/// they came so that an unknown one survives (the vocabulary files know the meanings).
struct Person {
    QString id; ///< Solaris id, "…cper"; empty before creation
    QString salutation;
    QString title;
    QString firstName;
    QString lastName;
    QString birthName;
    QDate birthDate;
    QString birthCity;
    QString birthCountry;
    QString nationality;
    Address address;
    QString mobileNumber; ///< E.164
    QString email;
    QString employmentStatus;
    QString taxAssessment;
    QString maritalStatus;
    std::optional<bool> fatcaRelevant;
    QDateTime fatcaCrsConfirmedAt;         ///< UTC
    QDateTime termsConditionsSignedAt;     ///< UTC
    QDateTime dataTermsSignedAt;           ///< UTC
    QDateTime ownEconomicInterestSignedAt; ///< UTC
    QString screeningProgress;             ///< read only: due diligence results, reference 4.1
    QString riskClassificationStatus;      ///< read only
    QString customerVettingStatus;         ///< read only
    QMap<QString, QString> more; ///< every other field by its API path ("contact_address.city"), as text

    /// First and last name for a line on screen.
    QString displayName() const;
    bool operator==(const Person &) const = default;
};

/// Every non-empty field by its API path ("first_name", "address.line_1"): dates as YYYY-MM-DD, timestamps as
/// UTC ISO 8601, booleans as "true"/"false". The journal stores and the diff compares this form.
QMap<QString, QString> flatten(const Person &person);

/// The inverse of flatten; unknown paths land in `more`.
Person unflatten(const QMap<QString, QString> &fields);

} // namespace domain
