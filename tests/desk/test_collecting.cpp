// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/reviewqueue.h"
#include "support/patience.h"

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
};

QTEST_GUILESS_MAIN(TestCollecting)
#include "test_collecting.moc"
