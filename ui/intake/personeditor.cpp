// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personeditor.h"

#include "domain/choices.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct PersonEditor {
    Q_DECLARE_TR_FUNCTIONS(PersonEditor)
};

using Choices = std::function<QList<domain::Choice>()>;

QList<domain::Choice> yesAndNo()
{
    //: answer to a question
    return {{u"true"_s, PersonEditor::tr("Yes")}, {u"false"_s, PersonEditor::tr("No")}};
}

QList<domain::Choice> statement()
{
    //: the customer makes a statement, such as acting on their own account
    return {{u"true"_s, PersonEditor::tr("The customer confirms it")}};
}

/// The closed list of a path; empty for a path that takes free text.
Choices choicesOf(const QString &path)
{
    if (path == "salutation"_L1)
        return domain::salutations;
    if (path == "title"_L1)
        return domain::titles;
    if (path.endsWith("address.state"_L1))
        return domain::germanStates;
    if (path == "employment_status"_L1)
        return domain::employmentStatuses;
    if (path == "tax_information.marital_status"_L1)
        return domain::maritalStatuses;
    if (path == "tax_information.tax_assessment"_L1)
        return domain::taxAssessments;
    if (path == "fatca_relevant"_L1 || path == "self_declared_as_pep"_L1)
        return yesAndNo;
    if (path == "own_economic_interest_signed_at"_L1)
        return statement;
    return {};
}

} // namespace

EditorKind editorKind(const QString &path)
{
    if (path.endsWith("_signed_at"_L1))
        return EditorKind::Moment;
    if (choicesOf(path))
        return EditorKind::Choice;
    if (path.endsWith("country"_L1) || path == "nationality"_L1)
        return EditorKind::Country;
    if (path == "birth_date"_L1 || path == "aml_confirmed_on"_L1)
        return EditorKind::Date;
    if (path == "expected_monthly_revenue_cents"_L1)
        return EditorKind::Euros;
    return path == "mobile_number"_L1 ? EditorKind::Mobile : EditorKind::Text;
}

const QStringList &basePersonPaths()
{
    static const QStringList list{u"salutation"_s,          u"title"_s,
                                  u"first_name"_s,          u"last_name"_s,
                                  u"birth_date"_s,          u"birth_city"_s,
                                  u"birth_country"_s,       u"nationality"_s,
                                  u"address.line_1"_s,      u"address.line_2"_s,
                                  u"address.postal_code"_s, u"address.city"_s,
                                  u"address.state"_s,       u"address.country"_s,
                                  u"mobile_number"_s,       u"email"_s,
                                  u"employment_status"_s,   u"tax_information.marital_status"_s};
    return list;
}

QList<FieldGroup> morePersonGroups()
{
    return {
        {PersonEditor::tr("Birth"), {u"birth_name"_s, u"birth_province"_s, u"birth_post_code"_s}},
        {PersonEditor::tr(
             "Contact address, if the customer has lived at the address for less than two years"),
         {u"contact_address.line_1"_s, u"contact_address.line_2"_s, u"contact_address.postal_code"_s,
          u"contact_address.city"_s, u"contact_address.state"_s, u"contact_address.country"_s}},
        {PersonEditor::tr("Tax and declarations"),
         {u"tax_information.tax_assessment"_s, u"fatca_relevant"_s, u"own_economic_interest_signed_at"_s,
          u"self_declared_as_pep"_s, u"aml_confirmed_on"_s}},
        {PersonEditor::tr("Occupation and business"),
         {u"job_title"_s, u"branch"_s, u"nace_code"_s, u"business_purpose"_s, u"industry"_s,
          u"industry_key"_s, u"business_trading_name"_s, u"website_social_media"_s, u"vat_number"_s,
          u"registration_number"_s, u"expected_monthly_revenue_cents"_s, u"business_address_line_1"_s,
          u"business_address_line_2"_s, u"business_postal_code"_s, u"business_city"_s,
          u"business_country"_s}},
        {PersonEditor::tr("Asked for in France, Italy and Spain"),
         {u"annual_income_range"_s, u"socioprofessional_category"_s, u"purpose_of_account_opening"_s,
          u"main_income_source"_s, u"work_country"_s, u"work_province"_s,
          u"international_operativity_expectation"_s}},
    };
}

bool isMorePath(const QString &path)
{
    const QList<FieldGroup> groups = morePersonGroups();
    return std::any_of(groups.cbegin(), groups.cend(),
                       [&path](const FieldGroup &group) { return group.paths.contains(path); });
}

QWidget *makeEditor(const QString &path)
{
    switch (editorKind(path)) {
    case EditorKind::Choice:
    case EditorKind::Moment: {
        const bool must = path == "salutation"_L1 || path == "address.state"_L1;
        return new ChoiceBox(choicesOf(path),
                             must ? ChoiceBox::Empty::MustChoose : ChoiceBox::Empty::NotStated);
    }
    case EditorKind::Country: return new CountryBox;
    case EditorKind::Text:
    case EditorKind::Date:
    case EditorKind::Mobile:
    case EditorKind::Euros: break;
    }
    return new QLineEdit;
}

} // namespace ui
