// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    QLatin1StringView path;
    const char *label;
};

/// The guide's list, "PATCH Update person", in its order; objects by their members.
constexpr std::array updatable{
    Row{"title"_L1, QT_TRANSLATE_NOOP("PersonField", "Title")},
    Row{"salutation"_L1, QT_TRANSLATE_NOOP("PersonField", "Salutation")},
    Row{"address.line_1"_L1, QT_TRANSLATE_NOOP("PersonField", "Street and number")},
    Row{"address.line_2"_L1, QT_TRANSLATE_NOOP("PersonField", "Address addition")},
    Row{"address.postal_code"_L1, QT_TRANSLATE_NOOP("PersonField", "Postal code")},
    Row{"address.city"_L1, QT_TRANSLATE_NOOP("PersonField", "City")},
    Row{"address.state"_L1, QT_TRANSLATE_NOOP("PersonField", "State")},
    Row{"address.country"_L1, QT_TRANSLATE_NOOP("PersonField", "Country")},
    Row{"contact_address.line_1"_L1, QT_TRANSLATE_NOOP("PersonField", "Contact address: street and number")},
    Row{"contact_address.line_2"_L1, QT_TRANSLATE_NOOP("PersonField", "Contact address: addition")},
    Row{"contact_address.postal_code"_L1, QT_TRANSLATE_NOOP("PersonField", "Contact address: postal code")},
    Row{"contact_address.city"_L1, QT_TRANSLATE_NOOP("PersonField", "Contact address: city")},
    Row{"contact_address.state"_L1, QT_TRANSLATE_NOOP("PersonField", "Contact address: state")},
    Row{"contact_address.country"_L1, QT_TRANSLATE_NOOP("PersonField", "Contact address: country")},
    Row{"employment_status"_L1, QT_TRANSLATE_NOOP("PersonField", "Employment status")},
    Row{"job_title"_L1, QT_TRANSLATE_NOOP("PersonField", "Job title")},
    Row{"email"_L1, QT_TRANSLATE_NOOP("PersonField", "E-mail")},
    Row{"tax_information.tax_assessment"_L1, QT_TRANSLATE_NOOP("PersonField", "Tax assessment")},
    Row{"tax_information.marital_status"_L1, QT_TRANSLATE_NOOP("PersonField", "Marital status")},
    Row{"fatca_relevant"_L1, QT_TRANSLATE_NOOP("PersonField", "Liable to tax in the USA (FATCA)")},
    Row{"fatca_crs_confirmed_at"_L1, QT_TRANSLATE_NOOP("PersonField", "FATCA/CRS confirmed on")},
    Row{"business_purpose"_L1, QT_TRANSLATE_NOOP("PersonField", "Business purpose")},
    Row{"industry"_L1, QT_TRANSLATE_NOOP("PersonField", "Industry")},
    Row{"industry_key"_L1, QT_TRANSLATE_NOOP("PersonField", "Industry key")},
    Row{"own_economic_interest_signed_at"_L1,
        QT_TRANSLATE_NOOP("PersonField", "Acting on own account, confirmed on")},
    Row{"aml_confirmed_on"_L1, QT_TRANSLATE_NOOP("PersonField", "Anti-money-laundering data confirmed on")},
    Row{"expected_monthly_revenue_cents"_L1, QT_TRANSLATE_NOOP("PersonField", "Expected monthly revenue")},
    Row{"vat_number"_L1, QT_TRANSLATE_NOOP("PersonField", "VAT number")},
    Row{"website_social_media"_L1, QT_TRANSLATE_NOOP("PersonField", "Website or social media")},
    Row{"business_trading_name"_L1, QT_TRANSLATE_NOOP("PersonField", "Trading name")},
    Row{"nace_code"_L1, QT_TRANSLATE_NOOP("PersonField", "NACE code")},
    Row{"business_address_line_1"_L1,
        QT_TRANSLATE_NOOP("PersonField", "Business address: street and number")},
    Row{"business_address_line_2"_L1, QT_TRANSLATE_NOOP("PersonField", "Business address: addition")},
    Row{"business_postal_code"_L1, QT_TRANSLATE_NOOP("PersonField", "Business address: postal code")},
    Row{"business_city"_L1, QT_TRANSLATE_NOOP("PersonField", "Business address: city")},
    Row{"business_country"_L1, QT_TRANSLATE_NOOP("PersonField", "Business address: country")},
    Row{"annual_income_range"_L1, QT_TRANSLATE_NOOP("PersonField", "Annual income range")},
    Row{"data_terms_signed_at"_L1, QT_TRANSLATE_NOOP("PersonField", "Data processing accepted on")},
    Row{"branch"_L1, QT_TRANSLATE_NOOP("PersonField", "Line of business")},
    Row{"birth_province"_L1, QT_TRANSLATE_NOOP("PersonField", "Province of birth")},
    Row{"birth_post_code"_L1, QT_TRANSLATE_NOOP("PersonField", "Postal code of birthplace")},
    Row{"socioprofessional_category"_L1, QT_TRANSLATE_NOOP("PersonField", "Socio-professional category")},
    Row{"purpose_of_account_opening"_L1, QT_TRANSLATE_NOOP("PersonField", "Purpose of the account")},
    Row{"main_income_source"_L1, QT_TRANSLATE_NOOP("PersonField", "Main source of income")},
    Row{"work_country"_L1, QT_TRANSLATE_NOOP("PersonField", "Country of work")},
    Row{"work_province"_L1, QT_TRANSLATE_NOOP("PersonField", "Province of work")},
    Row{"self_declared_as_pep"_L1,
        QT_TRANSLATE_NOOP("PersonField", "Politically exposed person (own statement)")},
    Row{"international_operativity_expectation"_L1,
        QT_TRANSLATE_NOOP("PersonField", "Expected business abroad")},
    Row{"registration_number"_L1, QT_TRANSLATE_NOOP("PersonField", "Registration number")},
};

/// Labels of the other fields of a person and of an order: set once or read only.
constexpr std::array others{
    Row{"id"_L1, QT_TRANSLATE_NOOP("PersonField", "Person ID")},
    Row{"first_name"_L1, QT_TRANSLATE_NOOP("PersonField", "First names")},
    Row{"last_name"_L1, QT_TRANSLATE_NOOP("PersonField", "Last name")},
    Row{"birth_name"_L1, QT_TRANSLATE_NOOP("PersonField", "Birth name")},
    Row{"birth_date"_L1, QT_TRANSLATE_NOOP("PersonField", "Date of birth")},
    Row{"birth_city"_L1, QT_TRANSLATE_NOOP("PersonField", "Place of birth")},
    Row{"birth_country"_L1, QT_TRANSLATE_NOOP("PersonField", "Country of birth")},
    Row{"nationality"_L1, QT_TRANSLATE_NOOP("PersonField", "Nationality")},
    Row{"mobile_number"_L1, QT_TRANSLATE_NOOP("PersonField", "Mobile number")},
    Row{"terms_conditions_signed_at"_L1,
        QT_TRANSLATE_NOOP("PersonField", "Terms and conditions accepted on")},
    Row{"aml_follow_up_date"_L1, QT_TRANSLATE_NOOP("PersonField", "Next anti-money-laundering check")},
    Row{"flagged_by_compliance"_L1, QT_TRANSLATE_NOOP("PersonField", "Flagged by compliance")},
    Row{"screening_progress"_L1, QT_TRANSLATE_NOOP("PersonField", "Screening")},
    Row{"risk_classification_status"_L1, QT_TRANSLATE_NOOP("PersonField", "Risk classification")},
    Row{"customer_vetting_status"_L1, QT_TRANSLATE_NOOP("PersonField", "Customer vetting")},
    Row{"method"_L1, QT_TRANSLATE_NOOP("PersonField", "Method")},
    Row{"language"_L1, QT_TRANSLATE_NOOP("PersonField", "Language of the call")},
    Row{"proof_of_address_type"_L1, QT_TRANSLATE_NOOP("PersonField", "Proof of address")},
    Row{"proof_of_address_issued_at"_L1, QT_TRANSLATE_NOOP("PersonField", "Proof of address issued on")},
};

template <typename Table>
QString labelIn(const Table &table, const QString &path)
{
    for (const Row &row : table) {
        if (row.path == path)
            return QCoreApplication::translate("PersonField", row.label);
    }
    return {};
}

} // namespace

const QList<QString> &updatablePersonFields()
{
    static const QList<QString> paths = [] {
        QList<QString> list;
        for (const Row &row : updatable)
            list << row.path;
        return list;
    }();
    return paths;
}

bool isUpdatable(const QString &path)
{
    return updatablePersonFields().contains(path);
}

QString fieldLabel(const QString &path)
{
    if (QString label = labelIn(updatable, path); !label.isEmpty())
        return label;
    if (QString label = labelIn(others, path); !label.isEmpty())
        return label;
    return path;
}

} // namespace domain
