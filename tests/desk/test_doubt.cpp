// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using About = desk::Finding::About;

/// Calls of unknown fate, under the sandbox's drop fault: looked up, adopted or given up, never repeated
/// blindly.
class TestDoubt : public QObject {
    Q_OBJECT

private:
    static desk::Application application(const QString &caseId)
    {
        desk::Application application;
        application.caseId = caseId;
        application.person = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        application.consents = World::consents();
        application.order = World::order();
        return application;
    }
    static void drop(World &world, const QString &method, const QString &path, bool takesEffect)
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::DropAfterReading;
        fault.method = method;
        fault.pathPart = path;
        fault.takesEffect = takesEffect;
        world.server().inject(fault);
    }
    /// A case whose person was dropped on the way; its id.
    static QString lostPerson(World &world, bool takesEffect)
    {
        const QString caseId = desk::Desk::newCaseId();
        drop(world, u"POST"_s, u"/v1/persons"_s, takesEffect);
        const domain::Result<QString> lost = finish(world.desk().registerCustomer(application(caseId)));
        if (lost || lost.error().kind != ErrorKind::FateUnknown)
            qFatal("the fault did not work");
        return caseId;
    }
    /// A case whose person or identification was dropped on the way and given up: who goes on with it looks
    /// first whether it was carried out after all.
    static QString givenUp(World &world, bool hasPerson)
    {
        QString caseId = hasPerson ? desk::Desk::newCaseId() : lostPerson(world, false);
        if (hasPerson) {
            drop(world, u"POST"_s, u"/identifications"_s, false);
            if (!finish(world.desk().registerCustomer(application(caseId))) ||
                finish(world.desk().identify(caseId, World::order())))
                qFatal("the fault did not work");
        }
        if (!finish(world.desk().settleAsNotDone(caseId)))
            qFatal("the doubt stays");
        return caseId;
    }
    static void addLookUps()
    {
        QTest::addColumn<bool>("hasPerson");
        QTest::addColumn<QString>("looked");
        QTest::addColumn<QString>("created");
        QTest::newRow("person") << false << u"/v1/persons?"_s << u"/v1/persons"_s;
        QTest::newRow("identification") << true << u"/identifications"_s << u"/identifications"_s;
    }
    static void slowDown(World &world, const QString &path, int times)
    {
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.method = u"GET"_s;
        slow.pathPart = path;
        slow.delay = std::chrono::milliseconds(500);
        slow.times = times;
        world.server().inject(slow);
    }
    static int persons(World &world) { return int(finish(world.client().persons())->items.size()); }
    static const domain::Case &row(World &world, const QString &caseId)
    {
        return *world.desk().cases().find(caseId);
    }

private Q_SLOTS:
    void looking_data()
    {
        QTest::addColumn<bool>("restart");
        QTest::newRow("same run") << false;
        QTest::newRow("after a restart") << true;
    }
    void looking()
    {
        QFETCH(bool, restart);
        World world;
        const QString caseId = lostPerson(world, true);
        if (restart)
            world.restart();
        QVERIFY(row(world, caseId).inDoubt);
        const qsizetype events = finish(world.desk().file(caseId))->events.size();
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding);
        QCOMPARE(finding->about, About::Customer);
        QVERIFY(finding->isCertain());
        QCOMPARE(finding->candidates.first().person.lastName, u"Muster"_s);
        QVERIFY2(row(world, caseId).inDoubt, "looking changes nothing");
        QCOMPARE(finish(world.desk().file(caseId))->events.size(), events);
        // What was carried out can't be declared undone.
        const domain::Result<void> denied = finish(world.desk().settleAsNotDone(caseId));
        QVERIFY(!denied);
        QCOMPARE(denied.error().kind, ErrorKind::Rule);
        QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
        QVERIFY(!row(world, caseId).inDoubt);
        QCOMPARE(row(world, caseId).solarisPersonId, finding->candidates.first().person.id);
        QVERIFY(finish(world.desk().goOn(caseId)));
        QCOMPARE(row(world, caseId).status.value, domain::Status::Pending);
        QCOMPARE(persons(world), 1);
        QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 2); // the person and the identification
    }

    void notCarriedOutThenCreatedOnce()
    {
        World world;
        const QString caseId = lostPerson(world, false);
        QVERIFY(!finish(world.desk().registerCustomer(application(caseId))));
        QVERIFY(!finish(world.desk().goOn(caseId)));
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding);
        QVERIFY(finding->candidates.isEmpty());
        QVERIFY(!finish(world.desk().adoptFinding(caseId, *finding)));
        QCOMPARE(persons(world), 0);
        QVERIFY(finish(world.desk().settleAsNotDone(caseId)));
        QVERIFY(!row(world, caseId).inDoubt);
        QVERIFY(desk::Desk::canGoOn(row(world, caseId)));
        QVERIFY(finish(world.desk().goOn(caseId)));
        QCOMPARE(persons(world), 1);
        QCOMPARE(row(world, caseId).status.value, domain::Status::Pending);
        QVERIFY(!desk::Desk::canGoOn(row(world, caseId)));
    }

    void aLateServerDoesNotMakeASecondCustomer()
    {
        World world;
        const QString caseId = lostPerson(world, false);
        QVERIFY(finish(world.desk().settleAsNotDone(caseId)));
        // The lost call is carried out after all, after the agent gave it up.
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QVERIFY(finish(world.client().createPerson(file->entered)));
        QVERIFY(finish(world.desk().goOn(caseId)));
        QCOMPARE(persons(world), 1);
        QVERIFY(!row(world, caseId).solarisPersonId.isEmpty());
    }

    void identification_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("takesEffect");
        for (const bool done : {true, false}) {
            QTest::addRow("create %d", done) << u"POST"_s << u"/identifications"_s << done;
            QTest::addRow("request %d", done) << u"PATCH"_s << u"/request"_s << done;
        }
    }
    void identification()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(bool, takesEffect);
        World world;
        const QString caseId = desk::Desk::newCaseId();
        QVERIFY(finish(world.desk().registerCustomer(application(caseId))));
        drop(world, method, path, takesEffect);
        const domain::Result<void> lost = finish(world.desk().identify(caseId, World::order()));
        QVERIFY(!lost);
        QCOMPARE(lost.error().kind, ErrorKind::FateUnknown);
        QVERIFY(!finish(world.desk().identify(caseId, World::order())));
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding);
        QCOMPARE(finding->about, method == u"POST"_s ? About::Identification : About::Link);
        QCOMPARE(finding->isCertain(), takesEffect);
        if (takesEffect) {
            QVERIFY(!finding->candidates.first().identification.status.text.isEmpty());
            QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
        } else {
            QVERIFY(finish(world.desk().settleAsNotDone(caseId)));
        }
        if (desk::Desk::canGoOn(row(world, caseId)))
            QVERIFY(finish(world.desk().goOn(caseId)));
        QVERIFY(row(world, caseId).requestedAt.isValid());
        const QString person = row(world, caseId).solarisPersonId;
        QCOMPARE(finish(world.client().identifications(person))->size(), 1);
        QVERIFY(finish(world.desk().handOver(caseId, u"qr"_s)));
    }

    void anotherCasesPersonIsNoCandidate()
    {
        World world;
        desk::Application first = application({});
        QVERIFY(finish(world.desk().registerCustomer(first)));
        const QString caseId = desk::Desk::newCaseId();
        drop(world, u"POST"_s, u"/v1/persons"_s, false);
        desk::Application second = first;
        second.caseId = caseId;
        QVERIFY(!finish(world.desk().registerCustomer(second)));
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding);
        QVERIFY(finding->candidates.isEmpty());
    }

    void severalOfTheSameNameAreLeftToTheAgent()
    {
        World world;
        domain::Person namesake = World::person(u"X-AUTOTEST-HAPPYPATH"_s);
        namesake.termsConditionsSignedAt = QDateTime::currentDateTimeUtc().addDays(-3);
        namesake.dataTermsSignedAt = namesake.termsConditionsSignedAt;
        const domain::Result<domain::Person> one = finish(world.client().createPerson(namesake));
        const domain::Result<domain::Person> two = finish(world.client().createPerson(namesake));
        QVERIFY(one && two);
        const QString caseId = lostPerson(world, false);
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding);
        QCOMPARE(finding->candidates.size(), 2);
        QVERIFY(!finding->isCertain());
        QVERIFY(!finding->candidates.first().certain);
        QVERIFY(!finish(world.desk().adoptFinding(caseId, *finding, 2)));
        QVERIFY(finish(world.desk().adoptFinding(caseId, *finding, 1)));
        QCOMPARE(row(world, caseId).solarisPersonId, finding->candidates.at(1).person.id);
        // The doubt is settled: the same finding counts no more.
        QVERIFY(!finish(world.desk().adoptFinding(caseId, *finding, 0)));
    }

    void aChangeInDoubtShowsWhatStandsThere()
    {
        World world;
        const QString caseId = desk::Desk::newCaseId();
        QVERIFY(finish(world.desk().registerCustomer(application(caseId))));
        drop(world, u"PATCH"_s, u"/v1/persons/"_s, true);
        QMap<QString, QJsonValue> changes{{u"job_title"_s, u"Gärtnerin"_s}};
        const domain::Result<desk::Amendment> lost = finish(world.desk().amend(caseId, changes));
        QVERIFY(!lost);
        QVERIFY(row(world, caseId).inDoubt);
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding);
        QCOMPARE(finding->about, About::Change);
        QVERIFY2(finding->isCertain(), "every value stands there as it was sent");
        QVERIFY(!finish(world.desk().settleAsNotDone(caseId)));
        QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
        const domain::Result<domain::CaseFile> file = finish(world.desk().file(caseId));
        QCOMPARE(domain::flatten(file->entered).value(u"job_title"_s), u"Gärtnerin"_s);
        QVERIFY2(file->identified.id.isEmpty(), "nobody was identified by that");
    }

    void anAnswerThatCouldNotBeJournalledIsADoubt()
    {
        World world;
        const QString caseId = desk::Desk::newCaseId();
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.method = u"POST"_s;
        slow.pathPart = u"/v1/persons"_s;
        slow.delay = std::chrono::milliseconds(300);
        world.server().inject(slow);
        auto registering = world.desk().registerCustomer(application(caseId));
        QTRY_COMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 1);
        {
            // Another process holds the database for longer than the journal waits.
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(world.folder() + u"/journal.db"_s);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            const domain::Result<QString> unwritten = finish(std::move(registering));
            QVERIFY(!unwritten);
            QCOMPARE(unwritten.error().kind, ErrorKind::Storage);
            QVERIFY(query.exec(u"ROLLBACK"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        QVERIFY(row(world, caseId).inDoubt);
        QVERIFY(!finish(world.desk().registerCustomer(application(caseId))));
        const domain::Result<desk::Finding> finding = finish(world.desk().lookUpDoubt(caseId));
        QVERIFY(finding && finding->isCertain());
        QVERIFY(finish(world.desk().adoptFinding(caseId, *finding)));
        QVERIFY(!row(world, caseId).inDoubt);
        QCOMPARE(persons(world), 1);
    }

    void aCallOnItsWayIsNotSentTwice()
    {
        World world;
        const QString caseId = desk::Desk::newCaseId();
        QVERIFY(finish(world.desk().registerCustomer(application(caseId))));
        sandbox::Fault slow;
        slow.kind = sandbox::Fault::Kind::Delay;
        slow.pathPart = u"/identifications"_s;
        slow.delay = std::chrono::milliseconds(300);
        world.server().inject(slow);
        auto first = world.desk().identify(caseId, World::order());
        QTRY_COMPARE(world.server().hits(u"POST"_s, u"/identifications"_s), 1);
        const domain::Result<void> second = finish(world.desk().identify(caseId, World::order()));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Rule);
        QVERIFY(finish(std::move(first)));
        QCOMPARE(world.server().hits(u"POST"_s, u"/identifications"_s), 1);
    }

    void goingOnTwiceCreatesOnce_data() { addLookUps(); }
    void goingOnTwiceCreatesOnce()
    {
        QFETCH(const bool, hasPerson);
        QFETCH(const QString, looked);
        QFETCH(const QString, created);
        World world;
        const QString caseId = givenUp(world, hasPerson);
        slowDown(world, looked, 2);
        const int before = world.server().hits(u"POST"_s, created);
        auto first = world.desk().goOn(caseId);
        auto second = world.desk().goOn(caseId);
        const domain::Result<void> firstEnded = finish(std::move(first));
        const domain::Result<void> secondEnded = finish(std::move(second));
        QVERIFY(firstEnded);
        QVERIFY(!secondEnded);
        QCOMPARE(secondEnded.error().kind, ErrorKind::Rule);
        QCOMPARE(secondEnded.error().where, u"under way"_s);
        const QString person = row(world, caseId).solarisPersonId;
        QCOMPARE(finish(world.client().identifications(person))->size(), 1);
        QCOMPARE(persons(world), 1);
        if (hasPerson)
            QCOMPARE(world.server().hits(u"POST"_s, created), before + 1);
        QVERIFY(row(world, caseId).requestedAt.isValid());
        QVERIFY(!row(world, caseId).inDoubt);
    }

    void aDeskThatIsGoneLooksNoFurther_data() { addLookUps(); }
    void aDeskThatIsGoneLooksNoFurther()
    {
        QFETCH(const bool, hasPerson);
        QFETCH(const QString, looked);
        QFETCH(const QString, created);
        World world;
        const QString caseId = givenUp(world, hasPerson);
        if (hasPerson) // the lost call is carried out after all: there is something to find
            QVERIFY(finish(
                world.client().createIdentification(row(world, caseId).solarisPersonId, World::order())));
        auto other = std::make_unique<desk::Desk>(world.client(), world.journal(), u"another"_s);
        QVERIFY(finish(other->open()));
        QTRY_VERIFY(other->cases().isComplete() && world.desk().cases().isComplete());
        const int looks = world.server().hits(u"GET"_s, looked);
        const int before = world.server().hits(u"POST"_s, created);
        slowDown(world, looked, 1);
        auto late = other->goOn(caseId);
        QTRY_COMPARE(world.server().hits(u"GET"_s, looked), looks + 1);
        other.reset();
        const domain::Result<void> ended = finish(std::move(late));
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
        QCOMPARE(world.server().hits(u"POST"_s, created), before);
    }
};

QTEST_GUILESS_MAIN(TestDoubt)
#include "test_doubt.moc"
