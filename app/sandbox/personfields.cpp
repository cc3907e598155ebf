// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/personfields.h"

#include "sandbox/jsonpath.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QList<PersonField> many(const char *paths, FieldKind kind, Writable writable, int maximum = 255)
{
    QList<PersonField> fields;
    for (const QString &path : QString::fromLatin1(paths).split(u' '))
        fields.append({path, kind, writable, maximum, {}});
    return fields;
}

PersonField choice(const QString &path, Writable writable, const char *values)
{
    return {path, FieldKind::Choice, writable, 255, QString::fromLatin1(values).split(u' ')};
}

QList<PersonField> identityFields()
{
    return QList<PersonField>{
               choice(u"salutation"_s, Writable::Always, "MR MS"),
               choice(u"title"_s, Writable::Always,
                      "DR MAGISTER PROF PROF_DR BOTSCH DIPL_PAD DIPL_BETRIEBSW DIPL_ING DIPL_KFFR DIPL_KFM "
                      "DIPL_VOLKSW DR_DR DR_E_H DR_H_C DR_ING DR_ING_HAB MAG NOT PROF_DR_DR PROF_DR_H_C "
                      "PROF_DR_ING PROF_ING RA_U_NOT RAE RA RA_DR"),
           } +
           many("first_name last_name birth_name", FieldKind::Name, Writable::OnCreate, 50) +
           many("birth_date", FieldKind::Date, Writable::OnCreate) +
           many("birth_city", FieldKind::Place, Writable::OnCreate) +
           many("birth_country nationality", FieldKind::Country, Writable::OnCreate) +
           many("birth_province birth_post_code", FieldKind::Text, Writable::Always) +
           many("mobile_number", FieldKind::Phone, Writable::OnCreate) +
           many("email", FieldKind::Email, Writable::Always);
}

QList<PersonField> addressFields()
{
    QList<PersonField> fields;
    for (const QString &object : {u"address"_s, u"contact_address"_s}) {
        for (const QString &part : {u"line_1"_s, u"line_2"_s, u"postal_code"_s, u"city"_s, u"state"_s})
            fields.append({object + u'.' + part, FieldKind::Place, Writable::Always, 255, {}});
        fields.append({object + u".country"_s, FieldKind::Country, Writable::Always, 255, {}});
    }
    return fields;
}

QList<PersonField> consentFields()
{
    return many("terms_conditions_signed_at", FieldKind::Timestamp, Writable::OnCreate) +
           many("data_terms_signed_at own_economic_interest_signed_at fatca_crs_confirmed_at",
                FieldKind::Timestamp, Writable::Always) +
           many("fatca_relevant self_declared_as_pep", FieldKind::Flag, Writable::Always);
}

QList<PersonField> workFields()
{
    return QList<PersonField>{
               choice(u"employment_status"_s, Writable::Always,
                      "EMPLOYED UNEMPLOYED PUBLIC_SECTOR_EMPLOYEE PROFESSIONAL_SOLDIER FREELANCER HOUSEWORK "
                      "APPRENTICE MANAGEMENT RETIRED STUDENT SELF_EMPLOYED MILITARY_OR_COMMUNITY_SERVICE"),
               choice(u"tax_information.tax_assessment"_s, Writable::Always, "NONE SEPARATE JOINT"),
               choice(u"tax_information.marital_status"_s, Writable::Always,
                      "SINGLE MARRIED DIVORCED UNKNOWN"),
           } +
           many("job_title branch business_purpose industry industry_key nace_code business_trading_name "
                "website_social_media vat_number registration_number business_address_line_1 "
                "business_address_line_2 business_postal_code business_city annual_income_range "
                "socioprofessional_category purpose_of_account_opening main_income_source work_province "
                "international_operativity_expectation",
                FieldKind::Text, Writable::Always) +
           many("business_country work_country", FieldKind::Country, Writable::Always) +
           many("expected_monthly_revenue_cents", FieldKind::Integer, Writable::Always);
}

QList<PersonField> complianceFields()
{
    return many("aml_confirmed_on", FieldKind::Date, Writable::Always) +
           many("aml_follow_up_date", FieldKind::Date, Writable::Never) +
           many("flagged_by_compliance", FieldKind::Flag, Writable::Never) +
           many("screening_progress risk_classification_status customer_vetting_status", FieldKind::Text,
                Writable::Never);
}

} // namespace

const QList<PersonField> &personFields()
{
    static const QList<PersonField> fields =
        identityFields() + addressFields() + consentFields() + workFields() + complianceFields();
    return fields;
}

QJsonObject emptyPerson()
{
    QJsonObject person;
    for (const PersonField &field : personFields())
        setAt(person, field.path, QJsonValue::Null);
    return person;
}

} // namespace sandbox
