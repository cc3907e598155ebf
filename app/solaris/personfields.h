// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <array>

/// Where each API path of a person lives in domain::Person (reference 4.1). All other paths live in
/// Person::more.
namespace solaris {

template <auto Count, typename Member>
using FieldTable = std::array<std::pair<QLatin1StringView, Member>, Count>;

using namespace Qt::Literals::StringLiterals;
using domain::Address;
using domain::Person;

inline constexpr FieldTable<17, QString Person::*> personTexts{{
    {"id"_L1, &Person::id},
    {"salutation"_L1, &Person::salutation},
    {"title"_L1, &Person::title},
    {"first_name"_L1, &Person::firstName},
    {"last_name"_L1, &Person::lastName},
    {"birth_name"_L1, &Person::birthName},
    {"birth_city"_L1, &Person::birthCity},
    {"birth_country"_L1, &Person::birthCountry},
    {"nationality"_L1, &Person::nationality},
    {"mobile_number"_L1, &Person::mobileNumber},
    {"email"_L1, &Person::email},
    {"employment_status"_L1, &Person::employmentStatus},
    {"tax_information.tax_assessment"_L1, &Person::taxAssessment},
    {"tax_information.marital_status"_L1, &Person::maritalStatus},
    {"screening_progress"_L1, &Person::screeningProgress},
    {"risk_classification_status"_L1, &Person::riskClassificationStatus},
    {"customer_vetting_status"_L1, &Person::customerVettingStatus},
}};

inline constexpr FieldTable<6, QString Address::*> addressTexts{{
    {"line_1"_L1, &Address::line1},
    {"line_2"_L1, &Address::line2},
    {"postal_code"_L1, &Address::postalCode},
    {"city"_L1, &Address::city},
    {"country"_L1, &Address::country},
    {"state"_L1, &Address::state},
}};

inline constexpr FieldTable<4, QDateTime Person::*> personMoments{{
    {"fatca_crs_confirmed_at"_L1, &Person::fatcaCrsConfirmedAt},
    {"terms_conditions_signed_at"_L1, &Person::termsConditionsSignedAt},
    {"data_terms_signed_at"_L1, &Person::dataTermsSignedAt},
    {"own_economic_interest_signed_at"_L1, &Person::ownEconomicInterestSignedAt},
}};

} // namespace solaris
