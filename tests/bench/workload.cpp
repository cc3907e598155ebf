// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "domain/eventbody.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace bench {
namespace {

QString hex(const QString &prefix, int number)
{
    return prefix + QString::number(number, 16).rightJustified(32, u'0');
}

domain::Person personOf(int number)
{
    domain::Person person;
    person.id = hex({}, number) + u"cper"_s;
    person.firstName = u"Erika %1"_s.arg(number % 1000);
    person.lastName = u"Mustermann-%1"_s.arg(number);
    person.birthDate = QDate(1950, 1, 1).addDays(number % 18000);
    person.birthCity = u"Berlin"_s;
    person.address = {u"Musterweg 17"_s, {}, u"10115"_s, u"Berlin"_s, u"DE"_s, u"BE"_s};
    person.mobileNumber = u"+4915112345678"_s;
    person.email = u"erika%1@example.com"_s.arg(number);
    return person;
}

domain::Identification identificationOf(int number, domain::Status status)
{
    domain::Identification identification;
    identification.id = hex({}, number) + u"cidt"_s;
    identification.order.method = u"idnow"_s;
    identification.status = domain::statusValue(status);
    return identification;
}

} // namespace

domain::Event eventOf(int number, int step)
{
    const QString caseId = hex(u"case-"_s, number);
    const QString personId = hex(u"p-"_s, number);
    switch (step) {
    case 0: return domain::eventbody::caseOpened(caseId, personId, u"Sandbox"_s);
    case 1: return domain::eventbody::personCreated(caseId, personId, personOf(number));
    case 2:
        return domain::eventbody::identificationCreated(caseId, personId,
                                                        identificationOf(number, domain::Status::Created));
    case 3: {
        domain::Identification requested = identificationOf(number, domain::Status::Pending);
        requested.reference = u"TST-%1"_s.arg(number, 8, 10, QChar(u'0'));
        requested.url = u"https://go.test.idnow.example/"_s + requested.reference;
        return domain::eventbody::identificationRequested(caseId, personId, requested);
    }
    default:
        return domain::eventbody::statusObserved(
            caseId, personId,
            identificationOf(number,
                             step % 2 == 0 ? domain::Status::PendingSuccessful : domain::Status::Successful),
            domain::Source::Poll);
    }
}

keys::Key bigJournal(const QString &folder, int cases, int eventsACase)
{
    const QString keyPath = folder + u"/bench.key"_s;
    if (QFile kept(keyPath); kept.open(QIODevice::ReadOnly)) {
        if (const auto key = keys::Key::fromBytes(kept.readAll()))
            return *key;
    }
    std::fprintf(stderr, "writing a journal of %d cases, once\n", cases);
    QDir(folder).removeRecursively();
    const keys::Key key = keys::Key::generate();
    journal::Journal journal(folder, key);
    need(journal.open());
    constexpr int casesAtOnce = 1000;
    for (int first = 0; first < cases; first += casesAtOnce) {
        QList<domain::Event> events;
        for (int step = 0; step < eventsACase; ++step) {
            for (int number = first; number < std::min(cases, first + casesAtOnce); ++number)
                events.append(eventOf(number, step));
        }
        need(journal.append(events));
    }
    // Written last: a journal that is not complete has none and is made again.
    QFile file(keyPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(key.bytes()) != keys::Key::size)
        giveUp(domain::fail(domain::ErrorKind::Storage, keyPath).value());
    return key;
}

void giveUp(const domain::Error &error)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(domain::supportText(error)));
    std::exit(2);
}

} // namespace bench
