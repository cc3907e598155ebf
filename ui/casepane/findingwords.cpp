// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/findingwords.h"

#include "domain/choices.h"
#include "ui/kit/mask.h"
#include "ui/kit/persondiff.h"
#include "ui/kit/when.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct FindingWords {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

QString customerWords(const desk::Finding &finding)
{
    const qsizetype count = finding.candidates.size();
    if (count == 0)
        return FindingWords::tr("Solaris shows no person with these data: the customer was not created.");
    if (finding.isCertain())
        return FindingWords::tr("Solaris has this person, with the very consent of this case: the customer "
                                "was created. Adopt the person and go on.");
    if (count == 1)
        return FindingWords::tr("Solaris has a person of this name, birth date and mobile number, but from "
                                "another consent. Adopt the person if it is this customer.");
    return FindingWords::tr("%Ln persons at Solaris fit. Choose the one that is this customer.", nullptr,
                            int(count));
}

QString identificationWords(const desk::Finding &finding)
{
    if (finding.candidates.isEmpty())
        return FindingWords::tr("Solaris shows no identification of this person: it was not created.");
    if (finding.candidates.size() == 1)
        return FindingWords::tr("Solaris has an identification of this person: it was created. Adopt it and "
                                "go on.");
    return FindingWords::tr("Solaris has %Ln identifications of this person. Choose one.", nullptr,
                            int(finding.candidates.size()));
}

/// What this desk knew of the person before the call in doubt.
const domain::Person &lastKnown(const domain::CaseFile &file)
{
    return file.current;
}

QList<FindingRow> changedRows(const desk::Candidate &candidate, const domain::CaseFile &file)
{
    QList<FindingRow> rows;
    const QList<PersonField> fields = personDiff(lastKnown(file), candidate.person);
    for (const PersonField &field : fields) {
        if (field.change == PersonField::Change::None || !domain::isUpdatable(field.path))
            continue;
        rows.append({domain::fieldLabel(field.path), personFieldText(field.path, field.entered),
                     personFieldText(field.path, field.identified)});
    }
    return rows;
}

} // namespace

QString findingWords(const desk::Finding &finding, const domain::CaseFile &file)
{
    using About = desk::Finding::About;
    switch (finding.about) {
    case About::Customer: return customerWords(finding);
    case About::Identification: return identificationWords(finding);
    case About::Link:
        return finding.candidates.isEmpty()
                   ? FindingWords::tr("Solaris shows no link for this identification: it was not requested.")
                   : FindingWords::tr("Solaris has the link of this identification: it was requested. Adopt "
                                      "it and go on.");
    case About::Change:
        if (finding.isCertain())
            return FindingWords::tr("Solaris has the change: it was carried out. Adopt it.");
        if (finding.candidates.isEmpty() || changedRows(finding.candidates.first(), file).isEmpty())
            return FindingWords::tr("Solaris shows the person as this case knows it: the change was not "
                                    "carried out.");
        return FindingWords::tr("Solaris shows other data than this case knows. Adopt them if the change is "
                                "among them.");
    case About::Tan:
        return FindingWords::tr(
            "Solaris doesn't show whether a tan was sent. Ask the customer; if none came, "
            "it was not carried out.");
    }
    return {};
}

QList<FindingRow> findingRows(const desk::Finding &finding, const desk::Candidate &candidate,
                              const domain::CaseFile &file)
{
    if (finding.about == desk::Finding::About::Change)
        return changedRows(candidate, file);
    QList<FindingRow> rows;
    const domain::Identification &seen = candidate.identification;
    if (finding.about == desk::Finding::About::Customer) {
        const domain::Person &entered = file.entered;
        const domain::Person &found = candidate.person;
        rows.append(
            {FindingWords::tr("Name"), mask::name(entered.displayName()), mask::name(found.displayName())});
        rows.append({domain::fieldLabel(u"birth_date"_s), mask::birthDate(entered.birthDate),
                     mask::birthDate(found.birthDate)});
        rows.append({domain::fieldLabel(u"mobile_number"_s), mask::number(entered.mobileNumber),
                     mask::number(found.mobileNumber)});
        rows.append({FindingWords::tr("Terms accepted"), when::dateAndClock(entered.termsConditionsSignedAt),
                     when::dateAndClock(found.termsConditionsSignedAt)});
    }
    rows.append({FindingWords::tr("Identification"),
                 file.summary.status.text.isEmpty() ? FindingWords::tr("none")
                                                    : domain::statusWord(file.summary.status),
                 seen.id.isEmpty() ? FindingWords::tr("none") : domain::statusWord(seen.status)});
    //: the id by which Solaris knows the person or the identification
    rows.append({FindingWords::tr("Id at Solaris"),
                 {},
                 finding.about == desk::Finding::About::Customer ? candidate.person.id : seen.id});
    return rows;
}

QString candidateLine(const desk::Candidate &candidate)
{
    if (candidate.identification.id.isEmpty())
        //: a person at Solaris: name, id, no identification
        return FindingWords::tr("%1, %2, no identification")
            .arg(mask::name(candidate.person.displayName()), candidate.person.id);
    //: a person at Solaris: name, identification's id, its status
    return FindingWords::tr("%1, %2, %3")
        .arg(mask::name(candidate.person.displayName()), candidate.identification.id,
             domain::statusWord(candidate.identification.status));
}

} // namespace ui
