// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/changeddata.h"
#include "sandbox/exchange.h"
#include "sandbox/ids.h"
#include "sandbox/jsonpath.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;
using domain::Status;

namespace {

void finish(Person &person, Identification &identification, Status status)
{
    const bool promised = domain::promise(person.robot.robotCase).givesDocuments;
    if (status == Status::Successful || status == Status::Failed)
        identification.completedAt = QDateTime::currentDateTimeUtc();
    if (status != Status::Successful)
        return;
    identification.address = person.fields.value(u"address"_s);
    identification.documentsDue = promised && identification.documents.isEmpty();
    person.fields.insert(u"screening_progress"_s, u"SCREENED_ACCEPTED"_s);
    person.fields.insert(u"risk_classification_status"_s, u"NORMAL_RISK"_s);
    person.fields.insert(u"customer_vetting_status"_s, u"NO_MATCH"_s);
}

KycSubject subjectOf(const Person &person, const Identification &identification)
{
    const auto text = [&](const QString &path) { return valueAt(person.fields, path).toString(); };
    return {
        .firstName = text(u"first_name"_s),
        .lastName = text(u"last_name"_s),
        .birthDate = text(u"birth_date"_s),
        .birthCity = text(u"birth_city"_s),
        .nationality = text(u"nationality"_s),
        .addressLine = text(u"address.line_1"_s),
        .postalCode = text(u"address.postal_code"_s),
        .city = text(u"address.city"_s),
        .identificationId = identification.id,
        .robot = domain::robotName(person.robot),
        .completedAt = timestamp(identification.completedAt).toString(),
        .proofType = identification.order.value(u"proof_of_address_type"_s).toString(),
        .proofIssuedAt = identification.order.value(u"proof_of_address_issued_at"_s).toString(),
    };
}

} // namespace

void settle(World &world, Identification &identification)
{
    Person *person = world.person(identification.personId);
    if (!person || !identification.run)
        return;
    while (const auto milestone = identification.run->takeDue(world.clock.now())) {
        if (milestone->changesData)
            changeEverything(person->fields);
        if (milestone->status)
            finish(*person, identification, *milestone->status);
    }
}

void settle(World &world, Person &person)
{
    for (Identification *identification : std::as_const(person.identifications))
        settle(world, *identification);
}

const QList<Document> &documentsOf(World &world, Identification &identification)
{
    const Person *person = world.person(identification.personId);
    if (identification.documentsDue && person) {
        identification.documentsDue = false;
        for (const KycFile &file : kycDocuments(subjectOf(*person, identification)))
            identification.documents.append({newId(u"cdoc"_s), file, identification.completedAt});
    }
    return identification.documents;
}

} // namespace sandbox
