// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/eventbody.h"
#include "domain/reviewqueue.h"
#include "support/patience.h"

#include <QCoroFuture>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Status;
using sandbox::Fault;

/// After a result the person and the documents are read, once and wholly, whatever comes in between.
class TestCollecting : public QObject {
    Q_OBJECT

    static const domain::Case &row(World &world, const QString &caseId)
    {
        return *world.desk().cases().find(caseId);
    }

    static void inject(World &world, Fault::Kind kind, const QString &path, int status = 500,
                       std::chrono::milliseconds delay = 0ms)
    {
        Fault fault;
        fault.kind = kind;
        fault.method = u"GET"_s;
        fault.pathPart = path;
        fault.status = status;
        fault.delay = delay;
        world.server().inject(fault);
    }

    /// Of the two questions of a refresh, the one about the person gets this fault.
    static void injectForPerson(World &world, Fault::Kind kind, std::chrono::milliseconds delay = 0ms)
    {
        inject(world, Fault::Kind::Delay, u"include_documents=false"_s);
        inject(world, kind, u"/v1/persons/"_s, 500, delay);
    }

    /// How many questions about the person and their identification have arrived.
    static int questionsFor(World &world, const QString &caseId)
    {
        return world.server().hits(u"GET"_s, row(world, caseId).solarisPersonId);
    }

    /// As another desk or a webhook would.
    static QCoro::Task<domain::Result<QList<domain::Event>>> journalled(World &world, domain::Event event)
    {
        const QList<domain::Event> events{event};
        domain::Result<QList<domain::Event>> written = co_await world.journal().append(events);
        co_return written;
    }

    static std::unique_ptr<desk::Watch> watchOf(World &world)
    {
        auto watch = std::make_unique<desk::Watch>(world.desk(), 600);
        watch->setBudget(50);
        watch->start();
        return watch;
    }

private Q_SLOTS:
    void aFailureWhosePersonWasNotReadIsFinished_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in the same run") << false;
        QTest::newRow("in the next run") << true;
    }

    void aFailureWhosePersonWasNotReadIsFinished()
    {
        QFETCH(const bool, restarts);
        World world(0); // the sandbox's clock stands still
        const QString caseId = world.newCase(u"X-AUTOTEST-FRAUDIDENT"_s);
        world.server().advance(1h);
        injectForPerson(world, Fault::Kind::ServerError);
        QVERIFY(finish(world.desk().refresh(caseId)));
        QCOMPARE(row(world, caseId).status.value, Status::Failed);
        QVERIFY(domain::awaitsCollecting(row(world, caseId)));
        if (restarts)
            world.restart();
        const auto watch = watchOf(world);
        QTRY_VERIFY(row(world, caseId).collected);
        QTRY_COMPARE(watch->count(), 0);
        QVERIFY(domain::decisionDue(row(world, caseId), u"somebody"_s));
    }

    void oneBadAnswerDoesNotLoseTheDocuments_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::addColumn<int>("status");
        QTest::newRow("404") << Fault::Kind::ServerError << 404;
        QTest::newRow("a page for a browser") << Fault::Kind::Html << 200;
    }

    void oneBadAnswerDoesNotLoseTheDocuments()
    {
        QFETCH(const Fault::Kind, kind);
        QFETCH(const int, status);
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        world.server().advance(10min);
        inject(world, kind, u"include_documents=true"_s, status);
        const auto watch = watchOf(world);
        QSignalSpy trouble(watch.get(), &desk::Watch::trouble);
        QTRY_VERIFY(row(world, caseId).collected);
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file && file->documents.size() >= 5);
        QVERIFY(!trouble.isEmpty()); // and a person heard of it
    }

    void aLatePersonIsNotTheResults()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-CHANGEALL"_s);
        world.server().advance(61s);
        const int before = questionsFor(world, caseId);
        injectForPerson(world, Fault::Kind::Delay, 2s);
        auto late = world.desk().refresh(caseId);
        QTRY_COMPARE(questionsFor(world, caseId), before + 2);
        world.server().advance(1h);
        QVERIFY(finish(world.desk().refresh(caseId)));
        QCOMPARE(row(world, caseId).status.value, Status::Successful);
        QVERIFY(finish(std::move(late)));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QVERIFY(!(file->summary.collected && file->documents.isEmpty()));
        QVERIFY(finish(world.desk().collect(caseId)));
        QVERIFY(row(world, caseId).collected);
    }

    void aLateCollectingDoesNotTakeAnAlarmBack()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-FRAUDREVIEW"_s);
        for (int minute = 0; minute < 60 && row(world, caseId).status.value != Status::Successful; ++minute) {
            world.server().advance(20s);
            QVERIFY(finish(world.desk().refresh(caseId)));
        }
        QCOMPARE(row(world, caseId).status.value, Status::Successful);
        const int before = questionsFor(world, caseId);
        inject(world, Fault::Kind::Delay, u"include_documents=true"_s);
        inject(world, Fault::Kind::Delay, u"/v1/persons/"_s, 500, 2s);
        auto late = world.desk().collect(caseId);
        QTRY_COMPARE(questionsFor(world, caseId), before + 2);
        world.server().advance(1h);
        QVERIFY(finish(world.desk().refresh(caseId)));
        QVERIFY(row(world, caseId).alarm);
        finish(std::move(late)); // of the success: whether it ended before or was overtaken
        QCOMPARE(row(world, caseId).status.value, Status::Failed);
        QVERIFY(row(world, caseId).alarm);
    }

    void anOvertakenAnswerIsAskedForAnew()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString personId = row(world, caseId).personId;
        const int before = questionsFor(world, caseId);
        inject(world, Fault::Kind::Delay, u"include_documents=false"_s, 500, 1s);
        auto late = world.desk().refresh(caseId);
        QTRY_COMPARE(questionsFor(world, caseId), before + 1);
        // Another desk sees the customer break off.
        domain::Identification seen;
        seen.id = row(world, caseId).identificationId;
        seen.status = domain::statusValue(Status::Aborted);
        QVERIFY(finish(journalled(
            world, domain::eventbody::statusObserved(caseId, personId, seen, domain::Source::Webhook))));
        QTRY_COMPARE(row(world, caseId).status.value, Status::Aborted);
        QVERIFY(finish(std::move(late)));
        QCOMPARE(questionsFor(world, caseId), before + 2);
        QCOMPARE(row(world, caseId).status.value, Status::Pending);
    }

    void whatAnAnswerLeavesOutIsNoNews()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        // Told once, and not by the API's next answers.
        domain::Identification seen;
        seen.id = row(world, caseId).identificationId;
        seen.status = row(world, caseId).status;
        seen.failureReason = u"TECH_LIGHTING"_s;
        seen.completedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
        QVERIFY(
            finish(journalled(world, domain::eventbody::statusObserved(caseId, row(world, caseId).personId,
                                                                       seen, domain::Source::Webhook))));
        QTRY_COMPARE(row(world, caseId).failureReason, seen.failureReason);
        const qsizetype before = finish(world.desk().file(caseId))->events.size();
        for (int i = 0; i < 2; ++i)
            QVERIFY(finish(world.desk().refresh(caseId)));
        QCOMPARE(finish(world.desk().file(caseId))->events.size(), before);
    }

    void nothingIsReadForADeskThatIsGone()
    {
        World world(0);
        const QString caseId = world.newCase(u"X-AUTOTEST-FRAUDIDENT"_s);
        auto other = std::make_unique<desk::Desk>(world.client(), world.journal(), u"another"_s);
        QVERIFY(finish(other->open()));
        QTRY_VERIFY(other->cases().isComplete() && world.desk().cases().isComplete());
        world.server().advance(1h);
        const int before = questionsFor(world, caseId);
        injectForPerson(world, Fault::Kind::Delay, 1s);
        auto late = other->refresh(caseId);
        QTRY_COMPARE(questionsFor(world, caseId), before + 2);
        other.reset();
        finish(std::move(late));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(file);
        QCOMPARE(file->summary.status.value, Status::Failed);
        QCOMPARE(file->events.last().kind, domain::EventKind::StatusObserved);
    }
};

QTEST_GUILESS_MAIN(TestCollecting)
#include "test_collecting.moc"
