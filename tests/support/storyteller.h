// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/eventbody.h"

#include <QTest>

/// A case that a test tells event by event, ten seconds apart.
struct Storyteller {
    domain::CaseFile file;
    domain::Person person; ///< as the next readAgain() shows them
    QDateTime clock{QDate(2026, 3, 1), QTime(9, 0), Qt::UTC};

    void tell(domain::Event event)
    {
        clock = clock.addSecs(10);
        event.at = clock;
        event.seq = file.events.size() + 1;
        if (event.actor.isEmpty())
            event.actor = QStringLiteral("Agent");
        domain::apply(file, event);
    }

    /// Up to the link, with a complete person.
    void begin()
    {
        using namespace Qt::Literals::StringLiterals;
        person.salutation = u"MRS"_s;
        person.firstName = u"Erika"_s;
        person.lastName = u"Muster"_s;
        person.birthDate = QDate(1972, 12, 24);
        person.birthCity = u"Berlin"_s;
        person.nationality = u"DE"_s;
        person.maritalStatus = u"SINGLE"_s;
        person.address = {u"Hauptstraße 1"_s, {}, u"10115"_s, u"Berlin"_s, u"DE"_s, u"BE"_s};
        tell(domain::eventbody::caseOpened(id(), personId(), u"Sandbox"_s));
        tell(domain::eventbody::personEntered(id(), personId(), person));
        person.id = u"s-1"_s;
        tell(domain::eventbody::personCreated(id(), personId(), person));
        domain::Identification identification;
        identification.id = u"i-1"_s;
        identification.status = domain::statusValue(domain::Status::Created);
        tell(domain::eventbody::identificationCreated(id(), personId(), identification));
        identification.status = domain::statusValue(domain::Status::Pending);
        tell(domain::eventbody::identificationRequested(id(), personId(), identification));
    }

    void see(domain::Status status, const QString &reason = {}, const domain::Address &address = {},
             const QDateTime &completedAt = {})
    {
        domain::Identification seen;
        seen.id = QStringLiteral("i-1");
        seen.status = domain::statusValue(status);
        seen.failureReason = reason;
        seen.address = address;
        seen.completedAt = completedAt;
        tell(domain::eventbody::statusObserved(id(), personId(), seen, domain::Source::Poll));
    }

    void readAgain() { tell(domain::eventbody::personRead(id(), personId(), person)); }

    void amend(const QString &path, const QString &before, const QString &after)
    {
        tell(domain::eventbody::personAmended(id(), personId(), {{{path, before}}, {{path, after}}}));
    }

    static QString id() { return QStringLiteral("case-1"); }
    static QString personId() { return QStringLiteral("p-1"); }
};
