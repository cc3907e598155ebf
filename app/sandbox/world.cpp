// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world.h"

#include "sandbox/ids.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString likeness(const QJsonObject &fields)
{
    QStringList parts;
    for (const QString &key : {u"first_name"_s, u"last_name"_s, u"birth_city"_s, u"birth_date"_s})
        parts.append(fields.value(key).toString());
    return parts.join(QChar(u'\n'));
}

/// A name without a robot is a customer who uses the link (so the page works for any test person).
domain::Robot robotOf(const QJsonObject &fields)
{
    return domain::robotFromNames(fields.value(u"first_name"_s).toString(),
                                  fields.value(u"last_name"_s).toString())
        .value_or(domain::Robot{domain::RobotPrefix::ManualTest, domain::RobotCase::HappyPath});
}

} // namespace

World::World(Clock &sharedClock, FaultDesk &sharedFaults, Tokens issuedTokens)
    : clock(sharedClock)
    , faults(sharedFaults)
    , tokens(std::move(issuedTokens))
{
}

Person &World::addPerson(const QJsonObject &fields)
{
    Person &added = persons.emplace_back();
    added.id = newId(u"cper"_s);
    added.fields = fields;
    added.robot = robotOf(fields);
    m_personsById.insert(added.id, &added);
    ++m_identical[likeness(fields)];
    return added;
}

Person *World::person(const QString &id)
{
    return m_personsById.value(id);
}

Identification &World::addIdentification(Person &owner, const QJsonObject &order)
{
    Identification &added = identifications.emplace_back();
    added.id = newId(u"cidt"_s);
    added.personId = owner.id;
    added.order = order;
    m_identificationsById.insert(added.id, &added);
    owner.identifications.append(&added);
    return added;
}

Identification *World::identification(const QString &id)
{
    return m_identificationsById.value(id);
}

int World::identicalPersons(const QJsonObject &fields) const
{
    return m_identical.value(likeness(fields));
}

} // namespace sandbox
