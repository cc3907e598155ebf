// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/eventbody.h"
#include "domain/transition.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// Whatever order the server's words come in, folding them holds to its rules. A failure names its seed:
/// IDENTDESK_SEED=n plays it again.
class TestFolding : public QObject {
    Q_OBJECT

private:
    static Identification seenAs(Status status)
    {
        Identification seen;
        seen.id = u"ident-1"_s;
        seen.status = statusFromApi(apiText(status));
        return seen;
    }

    /// An event that a desk may write next: only what was sent is settled.
    static Event anyEvent(QRandomGenerator &random, const Case &row)
    {
        static const QList<Status> statuses{
            Status::Created,       Status::Pending,    Status::PendingSuccessful,
            Status::PendingFailed, Status::Successful, Status::Aborted,
            Status::Canceled,      Status::Failed,     Status::Expired};
        const QString caseId = u"case-1"_s;
        const QString personId = u"p-1"_s;
        const QString fresh = u"intent-%1"_s.arg(random.generate());
        const QString sent = row.openIntents.isEmpty()
                                 ? QString()
                                 : row.openIntents.at(random.bounded(int(row.openIntents.size())));
        switch (sent.isEmpty() ? 3 + random.bounded(6) : random.bounded(9)) {
        case 0: return eventbody::intentSettled(caseId, personId, sent, u"done"_s);
        case 1: return eventbody::intentSettled(caseId, personId, sent, u"refused"_s);
        case 2: return eventbody::intentSettled(caseId, personId, sent, u"unknown"_s);
        case 6: return eventbody::intentSent(caseId, personId, fresh, u"POST /v1/persons"_s);
        case 3: return eventbody::alarmSeen(caseId, personId);
        case 4: return eventbody::noteAdded(caseId, personId, u"note"_s);
        case 5: return eventbody::documentsListed(caseId, personId, {});
        default:
            return eventbody::statusObserved(
                caseId, personId, seenAs(statuses.at(random.bounded(int(statuses.size())))), Source::Poll);
        }
    }

private Q_SLOTS:
    void randomStories()
    {
        bool isGiven = false;
        const quint32 given = quint32(qEnvironmentVariableIntValue("IDENTDESK_SEED", &isGiven));
        for (int story = 0; story < 500; ++story) {
            const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
            QRandomGenerator random(seed);
            const QByteArray name = "IDENTDESK_SEED=" + QByteArray::number(int(seed));
            CaseFile file;
            Case row;
            QDateTime at = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
            bool isAlarmDue = false;
            Event event = eventbody::caseOpened(u"case-1"_s, u"p-1"_s, u"test"_s);
            for (int i = 0; i < 60; ++i, event = anyEvent(random, row)) {
                event.seq = i + 1;
                event.at = at = at.addSecs(random.bounded(600) - 60); // clocks jump back, too
                const Status before = row.status.value;
                const bool wasSeen = !row.status.text.isEmpty();
                apply(file, event);
                apply(row, event);
                QVERIFY2(file.summary == row, name.constData());
                QCOMPARE(file.events.size(), qsizetype(i + 1));
                if (event.kind == EventKind::StatusObserved && wasSeen && before != row.status.value)
                    isAlarmDue = isAlarm(before, row.status.value) ||
                                 (isAlarmDue && row.status.value != Status::Successful);
                QVERIFY2(row.alarm == isAlarmDue, name.constData());
                QVERIFY2(row.alarm || !row.alarmSeen, name.constData());
                QVERIFY2(!row.inDoubt || !row.openIntents.isEmpty(), name.constData());
                QVERIFY2(row.inDoubt || file.doubts.isEmpty(), name.constData());
            }
            for (const Observation &one : std::as_const(file.observations))
                QVERIFY2(!one.status.text.isEmpty(), name.constData());
            if (isGiven)
                break;
        }
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "test_folding.moc"
