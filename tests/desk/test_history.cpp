// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"

#include <QCoroFuture>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Source;

namespace {

QCoro::Task<domain::Result<QList<domain::Event>>> append(journal::Journal &journal, domain::Event event)
{
    QList<domain::Event> events{event};
    domain::Result<QList<domain::Event>> written = co_await journal.append(events);
    co_return written;
}

} // namespace

/// What the server keeps no history of: each status with how and when it was seen, kept over a restart.
class TestHistory : public QObject {
    Q_OBJECT

    /// The server's word arrives by `source`.
    static bool see(World &world, const QString &caseId, const QString &status, Source source,
                    const QDateTime &completedAt = {})
    {
        domain::Identification seen;
        seen.id = world.desk().cases().find(caseId)->identificationId;
        seen.status = domain::statusFromApi(status);
        seen.completedAt = completedAt;
        domain::Event event = domain::eventbody::statusObserved(
            caseId, world.desk().cases().find(caseId)->personId, seen, source);
        return finish(append(world.journal(), event)).has_value();
    }

private Q_SLOTS:
    void everyChangeCarriesSourceAndTimes()
    {
        World world;
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const QDateTime done(QDate(2026, 11, 23), QTime(14, 2, 3), Qt::UTC);
        QVERIFY(see(world, caseId, u"successful"_s, Source::Webhook, done));
        world.restart();
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        const QList<domain::Observation> &seen = file->observations;
        QCOMPARE(seen.size(), 3);
        QCOMPARE(seen.at(0).status.value, domain::Status::Created);
        QCOMPARE(seen.at(0).source, Source::Reply);
        QCOMPARE(seen.at(1).status.value, domain::Status::Pending);
        QCOMPARE(seen.at(1).source, Source::Reply);
        QCOMPARE(seen.at(2).source, Source::Webhook);
        QCOMPARE(seen.at(2).completedAt, done);
        QVERIFY(!seen.at(1).completedAt.isValid());
        for (const domain::Observation &one : seen) {
            QVERIFY(one.observedAt >= before && one.observedAt <= QDateTime::currentDateTimeUtc());
            QVERIFY(one.expected);
        }
    }

    void aPollIsNotedAsOne()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.server().advance(std::chrono::minutes(10));
        QVERIFY(finish(world.desk().refresh(caseId)));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QCOMPARE(file->observations.last().status.value, domain::Status::Successful);
        QCOMPARE(file->observations.last().source, Source::Poll);
        QVERIFY2(file->observations.last().completedAt.isValid(), "the server said when");
        const qsizetype events = file->events.size();
        QVERIFY(finish(world.desk().refresh(caseId)));
        QCOMPARE(finish(world.desk().file(caseId))->events.size(), events); // nothing new, nothing written
    }

    void anUnexpectedJumpIsTakenAndFlagged()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(see(world, caseId, u"failed"_s, Source::Poll));
        QVERIFY(see(world, caseId, u"pending"_s, Source::Poll));
        QVERIFY(see(world, caseId, u"brand_new"_s, Source::Poll));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QCOMPARE(file->summary.status.text, u"brand_new"_s);
        QVERIFY(!file->observations.at(file->observations.size() - 2).expected);
        QVERIFY(!world.desk().cases().find(caseId)->alarm);
    }

    void aSuccessTakenBackIsAnAlarmUntilTheServerSaysOtherwise()
    {
        World world;
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(see(world, caseId, u"successful"_s, Source::Poll));
        QTRY_COMPARE(world.desk().cases().find(caseId)->status.value, domain::Status::Successful);
        QVERIFY(!world.desk().cases().find(caseId)->alarm);
        QVERIFY(see(world, caseId, u"failed"_s, Source::Poll));
        QTRY_VERIFY(world.desk().cases().find(caseId)->alarm);
        world.restart();
        QVERIFY(world.desk().cases().find(caseId)->alarm);
        QVERIFY(see(world, caseId, u"successful"_s, Source::Poll));
        QTRY_VERIFY(!world.desk().cases().find(caseId)->alarm);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"
