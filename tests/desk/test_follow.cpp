// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/verdict.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

class TestFollow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWatchSeesTheResultAndCollects()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        desk::Watch watch(world.desk(), 600);
        watch.setBudget(50);
        watch.start();
        QTRY_VERIFY_WITH_TIMEOUT(world.desk().cases().find(caseId)->collected, patience);
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QCOMPARE(file->summary.status.value, Status::Successful);
        QCOMPARE(file->identified.id, file->summary.solarisPersonId);
        QVERIFY(file->documents.size() >= 5);
        QCOMPARE(domain::verdict(file->summary.status, file->identified), domain::Verdict::MayOnboard);
    }

    void anUnchangedAnswerIsSeenButNotJournalled()
    {
        World world(1.0);
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const domain::Result<domain::CaseFile> before = finish(world.desk().file(caseId));
        const QDateTime seen = world.desk().cases().find(caseId)->lastSeenAt;
        QVERIFY(finish(world.desk().refresh(caseId)));
        const domain::Result<domain::CaseFile> after = finish(world.desk().file(caseId));
        QVERIFY(before && after);
        QCOMPARE(after->events.size(), before->events.size());
        QVERIFY(world.desk().cases().find(caseId)->lastSeenAt >= seen);
    }

    void aSilentApiIsSaidAndNothingIsLost()
    {
        World world(1.0);
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        QSignalSpy reachable(&world.desk(), &desk::Desk::reachable);
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Html;
        fault.status = 200;
        fault.method = u"GET"_s;
        fault.times = 10;
        world.server().inject(fault);
        const domain::Result<void> refreshed = finish(world.desk().refresh(caseId));
        QVERIFY(!refreshed);
        QCOMPARE(refreshed.error().kind, domain::ErrorKind::BadReply);
        QVERIFY(!domain::userText(refreshed.error()).isEmpty());
        world.server().clearFaults();
        QVERIFY(finish(world.desk().refresh(caseId)));
        QCOMPARE(world.desk().cases().find(caseId)->status.value, Status::Pending);
        QVERIFY(!reachable.isEmpty());
    }

    void aDocumentComesWholeAndItsViewIsJournalled()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.server().advance(std::chrono::minutes(10));
        QVERIFY(finish(world.desk().collect(caseId)));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file && !file->documents.isEmpty());
        qint64 last = -1;
        for (const domain::KycDocument &document : file->documents) {
            const domain::Result<QByteArray> bytes = finish(world.desk().fetch(
                caseId, document.id, [&last](qint64 received, qint64) { last = received; }));
            QVERIFY(bytes);
            QCOMPARE(bytes->size(), document.size);
            QCOMPARE(last, document.size);
        }
        const domain::Result<domain::CaseFile> fetched = finish(world.desk().file(caseId));
        QVERIFY(fetched);
        QCOMPARE(fetched->events.size(), file->events.size()); // fetched is not seen
        for (const domain::KycDocument &document : file->documents)
            QVERIFY(finish(world.desk().noteViewed(caseId, document.id)));
        const domain::Result<domain::CaseFile> after = finish(world.desk().file(caseId));
        QVERIFY(after);
        qsizetype views = 0;
        for (const domain::Event &event : after->events)
            views += event.kind == domain::EventKind::DocumentViewed;
        QCOMPARE(views, file->documents.size());
    }

    void aDocumentOnItsWayIsNotAskedForTwice()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.server().advance(std::chrono::minutes(10));
        QVERIFY(finish(world.desk().collect(caseId)));
        const auto file = finish(world.desk().file(caseId));
        QVERIFY(file && !file->documents.isEmpty());
        const domain::KycDocument document = file->documents.first();
        const int before = world.server().hits(u"GET"_s, document.id);
        // Ahead it would wait its turn for a minute; a person who asks for it meanwhile doesn't.
        world.desk().setBudget(0.1);
        for (int i = 0; i < 6; ++i)
            QVERIFY(finish(world.desk().refresh(caseId))); // spends what was saved up
        QList<domain::Result<QByteArray>> answers;
        qint64 last = -1;
        const auto take = [&answers](const domain::Result<QByteArray> &answer) { answers << answer; };
        const auto progress = [&last](qint64 received, qint64) { last = received; };
        world.desk().fetch(caseId, document.id, {}, domain::Urgency::Background).then(take);
        QTest::qWait(50);
        QCOMPARE(world.server().hits(u"GET"_s, document.id), before);
        world.desk().fetch(caseId, document.id, progress).then(take);
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(world.server().hits(u"GET"_s, document.id), before + 1);
        QVERIFY(answers.at(0));
        QCOMPARE(*answers.at(0), *answers.at(1));
        QCOMPARE(last, document.size);
        QVERIFY(finish(world.desk().fetch(caseId, document.id))); // and afterwards it is asked for anew
        QCOMPARE(world.server().hits(u"GET"_s, document.id), before + 2);
    }

    void fraudFoundAfterSuccessIsAnAlarm()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-FRAUDREVIEW"_s);
        bool wasSuccessful = false;
        for (int minute = 0; minute < 60 && !world.desk().cases().find(caseId)->alarm; ++minute) {
            QVERIFY(finish(world.desk().refresh(caseId)));
            wasSuccessful =
                wasSuccessful || world.desk().cases().find(caseId)->status.value == Status::Successful;
            world.server().advance(std::chrono::seconds(20));
        }
        QVERIFY(wasSuccessful);
        QVERIFY(world.desk().cases().find(caseId)->alarm);
        QCOMPARE(world.desk().cases().find(caseId)->status.value, Status::Failed);

        // It stands until somebody takes note, and both stand after a restart.
        world.restart();
        QVERIFY(world.desk().cases().find(caseId)->alarm && !world.desk().cases().find(caseId)->alarmSeen);
        QVERIFY(finish(world.desk().acknowledgeAlarm(caseId)));
        QVERIFY(world.desk().cases().find(caseId)->alarm && world.desk().cases().find(caseId)->alarmSeen);
        world.restart();
        QVERIFY(world.desk().cases().find(caseId)->alarm && world.desk().cases().find(caseId)->alarmSeen);
        QVERIFY(finish(world.desk().acknowledgeAlarm(caseId)));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QCOMPARE(file->events.last().kind, domain::EventKind::AlarmSeen);
        QVERIFY(!file->events.last().actor.isEmpty() && file->events.last().at.isValid());
        QCOMPARE(finish(world.desk().acknowledgeAlarm(u"case-none"_s)).error().kind,
                 domain::ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestFollow)
#include "test_follow.moc"
