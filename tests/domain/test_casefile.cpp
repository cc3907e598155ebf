// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/timeline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QString caseId = u"case-1"_s;
const QString personId = u"p-1"_s;
const QDateTime start(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);

/// A case that a test tells event by event; the row is folded apart, as the projection does it.
struct Story {
    CaseFile file;
    Case row;
    QList<Event> events;
    QDateTime clock = start;

    void tell(Event event)
    {
        clock = clock.addSecs(10);
        event.at = clock;
        event.seq = events.size() + 1;
        events << event;
        apply(file, event);
        apply(row, event);
    }

    void see(const QString &status, const QString &reason = {}, Source source = Source::Poll)
    {
        Identification seen;
        seen.id = u"i-1"_s;
        seen.status = statusFromApi(status);
        seen.failureReason = reason;
        tell(eventbody::statusObserved(caseId, personId, seen, source));
    }

    /// Up to the link: what every case has in common.
    void begin()
    {
        tell(eventbody::caseOpened(caseId, personId, u"Sandbox"_s));
        tell(eventbody::consentGiven(caseId, personId, {}));
        Person person;
        person.firstName = u"X-AUTOTEST-HAPPYPATH"_s;
        person.lastName = u"Mustermann"_s;
        person.birthDate = QDate(1972, 12, 24);
        tell(eventbody::personEntered(caseId, personId, person));
        person.id = u"s-1"_s;
        tell(eventbody::personCreated(caseId, personId, person));
        Identification identification;
        identification.id = u"i-1"_s;
        identification.status = statusValue(Status::Created);
        tell(eventbody::identificationCreated(caseId, personId, identification));
        identification.status = statusValue(Status::Pending);
        identification.url = u"https://go.test.idnow.de/TST-KCCEY"_s;
        identification.reference = u"TST-KCCEY"_s;
        tell(eventbody::identificationRequested(caseId, personId, identification));
    }

    QList<QString> statuses() const
    {
        QList<QString> texts;
        for (const Observation &observation : file.observations)
            texts << observation.status.text;
        return texts;
    }
};

} // namespace

class TestCaseFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginning()
    {
        Story story;
        story.begin();
        const Case &row = story.row;
        QCOMPARE(row, story.file.summary);
        QCOMPARE(row.id, caseId);
        QCOMPARE(row.personId, personId);
        QCOMPARE(row.name, u"X-AUTOTEST-HAPPYPATH Mustermann"_s);
        QCOMPARE(row.robot, u"X-AUTOTEST-HAPPYPATH"_s);
        QCOMPARE(row.birthDate, QDate(1972, 12, 24));
        QCOMPARE(row.solarisPersonId, u"s-1"_s);
        QCOMPARE(row.identificationId, u"i-1"_s);
        QCOMPARE(row.method, u"idnow"_s);
        QCOMPARE(row.openedAt, start.addSecs(10));
        QCOMPARE(row.requestedAt, story.clock);
        QCOMPARE(row.status, statusValue(Status::Pending));
        QCOMPARE(story.file.consents.size(), 1);
        QCOMPARE(story.file.entered.id, u"s-1"_s);
        QVERIFY(story.file.identified.id.isEmpty());
        QCOMPARE(story.file.identification.url, u"https://go.test.idnow.de/TST-KCCEY"_s);
        QCOMPARE(story.statuses(), (QList<QString>{u"created"_s, u"pending"_s}));
        QCOMPARE(story.file.events.size(), story.events.size());
    }

    void sameStatusOnlyMovesLastSeen()
    {
        Story story;
        story.begin();
        const QDateTime since = story.row.statusSince;
        story.see(u"pending"_s);
        QCOMPARE(story.row.statusSince, since);
        QCOMPARE(story.row.lastSeenAt, story.clock);
        QCOMPARE(story.file.observations.size(), 2);
        // A poll without link and reference takes neither away.
        QVERIFY(!story.file.identification.url.isEmpty());
        QCOMPARE(story.file.identification.reference, u"TST-KCCEY"_s);
    }

    void failureReasonComesAndGoes()
    {
        Story story;
        story.begin();
        story.see(u"aborted"_s, u"TECH_LIGHTING"_s);
        QCOMPARE(story.row.failureReason, u"TECH_LIGHTING"_s);
        story.see(u"aborted"_s, {}, Source::Webhook);
        QCOMPARE(story.row.failureReason, u"TECH_LIGHTING"_s);
        const QDateTime since = story.row.statusSince;
        story.see(u"aborted"_s, u"TECH_AUDIO"_s);
        QCOMPARE(story.row.failureReason, u"TECH_AUDIO"_s);
        QCOMPARE(story.row.statusSince, since);
        story.see(u"successful"_s);
        QVERIFY(story.row.failureReason.isEmpty());
        QVERIFY(story.file.identification.failureReason.isEmpty());
        QCOMPARE(story.statuses(),
                 (QList<QString>{u"created"_s, u"pending"_s, u"aborted"_s, u"aborted"_s, u"successful"_s}));
    }

    void anAlarmStaysUntilSomebodyTookNote()
    {
        Story story;
        story.begin();
        story.tell(eventbody::alarmSeen(caseId, personId));
        QVERIFY(!story.row.alarmSeen);
        story.see(u"successful"_s);
        story.see(u"pending_failed"_s);
        QVERIFY(story.row.alarm && !story.row.alarmSeen);
        story.tell(eventbody::alarmSeen(caseId, personId));
        QVERIFY(story.row.alarm && story.row.alarmSeen);
        story.see(u"pending_failed"_s);
        QVERIFY(story.row.alarmSeen);
        // The suspicion was seen, the failure was not.
        story.see(u"failed"_s);
        QVERIFY(story.row.alarm && !story.row.alarmSeen);
        QCOMPARE(story.row, story.file.summary);
        QCOMPARE(story.file.events.last().kind, EventKind::StatusObserved);
    }

    void unexpectedJumpIsKeptAndFlagged()
    {
        Story story;
        story.begin();
        story.see(u"failed"_s);
        QVERIFY(story.file.observations.last().expected);
        story.see(u"successful"_s);
        QCOMPARE(story.row.status.value, Status::Successful);
        QVERIFY(!story.file.observations.last().expected);
        story.see(u"thought_about"_s);
        QCOMPARE(story.row.status.text, u"thought_about"_s);
        QVERIFY(!story.file.observations.last().expected);
        QVERIFY(story.file.observations.first().expected);
    }

    void alarmStaysOnTheWayToFailed()
    {
        Story story;
        story.begin();
        story.see(u"successful"_s);
        QVERIFY(!story.row.alarm);
        story.see(u"pending_failed"_s);
        QVERIFY(story.row.alarm);
        story.see(u"failed"_s);
        QVERIFY(story.row.alarm);
        QVERIFY(story.file.summary.alarm);
    }

    void alarmEndsWhenCleared()
    {
        Story story;
        story.begin();
        story.see(u"successful"_s);
        story.see(u"pending_failed"_s);
        story.see(u"successful"_s);
        QVERIFY(!story.row.alarm);
    }

    void collectedAfterTheResult()
    {
        Story story;
        story.begin();
        Person read;
        read.id = u"s-1"_s;
        read.firstName = u"Érïka"_s;
        story.tell(eventbody::personRead(caseId, personId, read));
        QVERIFY(!story.row.collected);
        story.see(u"successful"_s);
        story.tell(eventbody::personRead(caseId, personId, read));
        QVERIFY(story.row.collected);
        QCOMPARE(story.file.identified.firstName, u"Érïka"_s);
        story.tell(eventbody::documentsListed(caseId, personId, {{u"a"_s, {}, u"KYC_REPORT"_s, {}, 1, {}}}));
        story.tell(eventbody::documentsListed(caseId, personId, {{u"b"_s, {}, u"VIDEO"_s, {}, 1, {}}}));
        QCOMPARE(story.file.documents.size(), 1);
        QCOMPARE(story.file.documents.first().id, u"b"_s);
        QCOMPARE(story.file.identification.documents, story.file.documents);
        story.see(u"failed"_s);
        QVERIFY2(!story.row.collected, "the new result was not collected yet");
    }

    void amendmentJoinsTheSnapshot()
    {
        Story story;
        story.begin();
        story.tell(eventbody::personAmended(caseId, personId, {{}, {{u"address.city"_s, u"Köln"_s}}}));
        QCOMPARE(story.file.entered.address.city, u"Köln"_s);
        QCOMPARE(story.file.entered.lastName, u"Mustermann"_s);
    }

    void settledCallLeavesNoDoubt()
    {
        Story story;
        story.begin();
        for (const QString &outcome : {u"done"_s, u"refused"_s}) {
            story.tell(eventbody::intentSent(caseId, personId, u"i"_s, u"POST /v1/persons"_s));
            QCOMPARE(story.file.pending.size(), 1);
            QVERIFY(!story.row.inDoubt);
            story.tell(eventbody::intentSettled(caseId, personId, u"i"_s, outcome));
            QVERIFY(story.file.pending.isEmpty());
            QVERIFY(story.file.doubts.isEmpty());
            QVERIFY(story.row.openIntents.isEmpty());
        }
    }

    void unknownOutcomeIsADoubtUntilLookedUp()
    {
        Story story;
        story.begin();
        story.tell(eventbody::intentSent(caseId, personId, u"a"_s, u"POST /v1/persons"_s));
        const QDateTime sent = story.clock;
        story.tell(eventbody::intentSettled(caseId, personId, u"a"_s, u"unknown"_s));
        QVERIFY(story.row.inDoubt);
        QCOMPARE(story.file.doubts.size(), 1);
        QCOMPARE(story.file.doubts.first().call, u"POST /v1/persons"_s);
        QCOMPARE(story.file.doubts.first().at, sent);
        story.tell(eventbody::intentSent(caseId, personId, u"b"_s, u"PATCH /v1/persons/{id}"_s));
        story.tell(eventbody::intentSettled(caseId, personId, u"b"_s, u"done"_s));
        QVERIFY2(story.row.inDoubt, "another call's success settles nothing");
        story.tell(eventbody::intentSettled(caseId, personId, u"a"_s, u"done"_s));
        QVERIFY(!story.row.inDoubt);
        QVERIFY(story.file.doubts.isEmpty());
    }

    void whatARunLeftPendingIsInDoubt()
    {
        Story story;
        story.begin();
        story.tell(eventbody::intentSent(caseId, personId, u"a"_s, u"POST /v1/persons"_s));
        story.tell(
            eventbody::intentSent(caseId, personId, u"b"_s, u"PATCH /v1/persons/{id}"_s)); // of this run
        doubtLeftOpen(story.row, {u"a"_s});
        doubtLeftOpen(story.file, {u"a"_s});
        QVERIFY(story.row.inDoubt);
        QVERIFY(story.file.summary.inDoubt);
        QCOMPARE(story.file.doubts.size(), 1);
        QCOMPARE(story.file.pending.size(), 1);
        story.tell(eventbody::intentSettled(caseId, personId, u"b"_s, u"done"_s));
        story.tell(eventbody::intentSettled(caseId, personId, u"a"_s, u"refused"_s));
        QVERIFY(!story.row.inDoubt);
        QVERIFY(story.file.doubts.isEmpty());
    }

    void erasureBlanksEverythingPersonal()
    {
        Story story;
        story.begin();
        story.see(u"successful"_s);
        story.tell(eventbody::personErased(personId, u"90 days"_s));
        Case expected;
        expected.id = caseId;
        expected.personId = personId;
        expected.openedAt = start.addSecs(10);
        expected.erased = true;
        QCOMPARE(story.row, expected);
        QCOMPARE(story.file.summary, expected);
        QCOMPARE(story.file.entered, Person());
        QCOMPARE(story.file.identification, Identification());
        QVERIFY(story.file.consents.isEmpty() && story.file.observations.isEmpty());
        QCOMPARE(story.file.events.size(), story.events.size());
        for (const Event &event : std::as_const(story.file.events))
            QCOMPARE(event.readable, event.kind == EventKind::PersonErased);
    }

    void rebuildFromNoiseGivesTheSame()
    {
        Story story;
        story.begin();
        story.see(u"successful"_s);
        story.tell(eventbody::personErased(personId, u"90 days"_s));
        CaseFile rebuilt;
        Case row;
        for (Event event : std::as_const(story.events)) {
            if (event.kind != EventKind::PersonErased) {
                event.body = {};
                event.readable = false;
            }
            apply(rebuilt, event);
            apply(row, event);
        }
        QCOMPARE(row, story.row);
        QCOMPARE(rebuilt.summary, story.file.summary);
        QCOMPARE(rebuilt.events.size(), story.file.events.size());
    }

    void otherCasesAreNotTouched()
    {
        Story story;
        story.begin();
        Event foreign = eventbody::noteAdded(u"case-2"_s, u"p-2"_s, u"not mine"_s);
        apply(story.file, foreign);
        QCOMPARE(story.file.events.size(), story.events.size());
        apply(story.row, eventbody::personErased(u"p-2"_s, u"90 days"_s));
        QVERIFY(!story.row.erased);
    }

    void stayTimes()
    {
        Story story;
        story.begin();
        story.see(u"pending"_s);
        story.see(u"successful"_s);
        const QList<Stay> list = stays(story.file, story.clock.addSecs(5));
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(0).lasted, std::chrono::seconds(10));
        QCOMPARE(list.at(1).lasted, std::chrono::seconds(20));
        QCOMPARE(list.at(2).lasted, std::chrono::seconds(5));
        QVERIFY(!list.at(1).isOpen());
        QVERIFY(list.at(2).isOpen());
        QCOMPARE(stays(story.file, start).at(2).lasted.count(), 0);
    }

    void linkLastsFourteenDays()
    {
        Story story;
        QVERIFY(!linkValidUntil(story.row).isValid());
        story.begin();
        QCOMPARE(linkValidUntil(story.row), story.row.requestedAt.addDays(14));
    }
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "test_casefile.moc"
