// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amendment.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct AmendWords {
    Q_DECLARE_TR_FUNCTIONS(AmendWords)
};

struct Section {
    AmendGroup group;
    QList<std::pair<const char *, AmendKind>> fields;
};

const QList<Section> &sections()
{
    using enum AmendKind;
    static const QList<Section> all{
        {AmendGroup::Name,
         {{"salutation", Choice},
          {"title", Choice},
          {"first_name", Fixed},
          {"last_name", Fixed},
          {"birth_name", Fixed}}},
        {AmendGroup::Address,
         {{"address.line_1", Text},
          {"address.line_2", Text},
          {"address.postal_code", Text},
          {"address.city", Text},
          {"address.state", Choice},
          {"address.country", Country}}},
        {AmendGroup::ContactAddress,
         {{"contact_address.line_1", Text},
          {"contact_address.line_2", Text},
          {"contact_address.postal_code", Text},
          {"contact_address.city", Text},
          {"contact_address.state", Choice},
          {"contact_address.country", Country}}},
        {AmendGroup::Contact, {{"email", Free}, {"mobile_number", Fixed}}},
        {AmendGroup::Occupation,
         {{"employment_status", Choice},
          {"nace_code", Free},
          {"industry", Free},
          {"industry_key", Free},
          {"job_title", Free},
          {"branch", Free},
          {"annual_income_range", Free},
          {"main_income_source", Free},
          {"socioprofessional_category", Free},
          {"work_province", Text},
          {"work_country", Country}}},
        {AmendGroup::Tax,
         {{"tax_information.tax_assessment", Choice},
          {"tax_information.marital_status", Choice},
          {"fatca_relevant", YesNo},
          {"fatca_crs_confirmed_at", Moment}}},
        {AmendGroup::Business,
         {{"business_trading_name", Free},
          {"business_purpose", Free},
          {"business_address_line_1", Text},
          {"business_address_line_2", Text},
          {"business_postal_code", Text},
          {"business_city", Text},
          {"business_country", Country},
          {"website_social_media", Free},
          {"vat_number", Free},
          {"registration_number", Free},
          {"expected_monthly_revenue_cents", Cents},
          {"international_operativity_expectation", Free}}},
        {AmendGroup::Origin,
         {{"birth_province", Text},
          {"birth_post_code", Text},
          {"birth_date", Fixed},
          {"birth_city", Fixed},
          {"birth_country", Fixed},
          {"nationality", Fixed}}},
        {AmendGroup::Declarations,
         {{"aml_confirmed_on", Day},
          {"own_economic_interest_signed_at", Moment},
          {"self_declared_as_pep", YesNo},
          {"purpose_of_account_opening", Free},
          {"data_terms_signed_at", Consent},
          {"terms_conditions_signed_at", Consent}}},
    };
    return all;
}

} // namespace

const QList<AmendField> &amendFields()
{
    static const QList<AmendField> fields = [] {
        QList<AmendField> list;
        for (const Section &section : sections()) {
            for (const auto &[path, kind] : section.fields)
                list.append({QString::fromLatin1(path), section.group, kind});
        }
        return list;
    }();
    return fields;
}

const AmendField *amendField(const QString &path)
{
    for (const AmendField &field : amendFields()) {
        if (field.path == path)
            return &field;
    }
    return nullptr;
}

QString amendGroupWord(AmendGroup group)
{
    switch (group) {
    case AmendGroup::Name:
        //: group of fields: salutation, title, names
        return AmendWords::tr("Name");
    case AmendGroup::Address: return AmendWords::tr("Address");
    case AmendGroup::ContactAddress: return AmendWords::tr("Contact address");
    case AmendGroup::Contact:
        //: group of fields: e-mail, mobile number
        return AmendWords::tr("Contact");
    case AmendGroup::Occupation: return AmendWords::tr("Occupation");
    case AmendGroup::Tax:
        //: group of fields about taxes
        return AmendWords::tr("Tax");
    case AmendGroup::Business:
        //: group of fields of self-employed customers
        return AmendWords::tr("Business");
    case AmendGroup::Origin:
        //: group of fields: birth, nationality
        return AmendWords::tr("Origin");
    case AmendGroup::Declarations:
        //: group of fields: what the customer declared or confirmed
        return AmendWords::tr("Declarations");
    }
    return {};
}

QList<Choice> amendChoices(const QString &path)
{
    if (path == "salutation"_L1)
        return salutations();
    if (path == "title"_L1)
        return titles();
    if (path.endsWith(".state"_L1))
        return germanStates();
    if (path == "employment_status"_L1)
        return employmentStatuses();
    if (path == "tax_information.tax_assessment"_L1)
        return taxAssessments();
    if (path == "tax_information.marital_status"_L1)
        return maritalStatuses();
    const AmendField *field = amendField(path);
    if (field && field->kind == AmendKind::YesNo)
        //: the customer's answer to a question
        return {{u"true"_s, AmendWords::tr("yes")}, {u"false"_s, AmendWords::tr("no")}};
    return {};
}

} // namespace domain
