// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/eventbody.h"
#include "support/patience.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using Load = desk::Cases::Load;

/// Opening a journal of some thousands of cases: the latest are there at once, the rest follows, and nothing
/// that happens meanwhile is lost, doubled or taken for what it is not.
class TestOpen : public QObject {
    Q_OBJECT

    static constexpr int many = 5000;
    std::unique_ptr<World> m_world;

    static QString caseId(int number) { return u"case-%1"_s.arg(number, 5, 10, QChar(u'0')); }
    static QString personId(int number) { return u"p-%1"_s.arg(number / 2, 5, 10, QChar(u'0')); }
    const desk::Cases &cases() { return m_world->desk().cases(); }
    QStringList ids()
    {
        QStringList list;
        for (qsizetype row = 0; row < cases().count(); ++row)
            list << cases().at(row).id;
        return list;
    }
    /// The row of one case no longer opens: the journal has to fold all of them anew.
    void spoilProjection(int nr)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
            database.setDatabaseName(m_world->folder() + u"/journal.db"_s);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE cases SET sealed = zeroblob(80) WHERE nr = %1"_s.arg(nr)));
        }
        QSqlDatabase::removeDatabase(u"spoil"_s);
    }
    void complete() { QTRY_VERIFY_WITH_TIMEOUT(cases().isComplete(), patience); }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QList<domain::Event> events;
        for (int i = 0; i < many; ++i) {
            events << domain::eventbody::caseOpened(caseId(i), personId(i), u"sandbox"_s);
            domain::Person person = World::person(u"X-AUTOTEST-HAPPYPATH"_s, u"Muster%1"_s.arg(i));
            person.id = u"%1cper"_s.arg(i / 2);
            events << domain::eventbody::personCreated(caseId(i), personId(i), person);
        }
        auto written = m_world->journal().append(events);
        written.waitForFinished();
        QVERIFY(written.result());
        m_world->shut();
    }

    void theLatestComeFirstAndTheRestFollows()
    {
        QVERIFY(m_world->reopen());
        QCOMPARE(cases().load(), Load::Loading);
        QVERIFY2(cases().count() >= 200 && cases().count() < many,
                 qPrintable(QString::number(cases().count())));
        QCOMPARE(cases().at(0).id, caseId(many - 1));
        complete();
        QStringList expected;
        for (int i = many - 1; i >= 0; --i)
            expected << caseId(i);
        QCOMPARE(ids(), expected);
        QCOMPARE(cases().rowOf(caseId(7)), many - 1 - 7);
    }

    void whatIsRecordedMeanwhileStays()
    {
        QVERIFY(m_world->reopen());
        desk::Desk &desk = m_world->desk();
        QVERIFY(finish(desk.note(caseId(many - 1), u"meanwhile"_s)));
        const QString fresh = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Frisch"_s);
        QVERIFY(!fresh.isEmpty());
        complete();
        QCOMPARE(cases().count(), many + 1);
        QCOMPARE(cases().at(0).id, fresh);
        QVERIFY(!cases().at(0).inDoubt);
        QStringList unique = ids();
        unique.removeDuplicates();
        QCOMPARE(unique.size(), many + 1);
    }

    void aCaseNotThereYetIsNotCalledUnknown()
    {
        QVERIFY(m_world->reopen());
        QVERIFY(!cases().find(caseId(0)));
        const domain::Result<void> noted = finish(m_world->desk().note(caseId(0), u"early"_s));
        QVERIFY(!noted);
        QCOMPARE(noted.error().kind, domain::ErrorKind::StillLoading);
        complete();
        QVERIFY(finish(m_world->desk().note(caseId(0), u"later"_s)));
        const domain::Result<void> nobody = finish(m_world->desk().note(u"case-nobody"_s, u"x"_s));
        QCOMPARE(nobody.error().kind, domain::ErrorKind::NotFound);
    }

    void aPersonDeletedMeanwhileGoesFromAllCases()
    {
        QVERIFY(m_world->reopen());
        QVERIFY(!cases().find(caseId(0)));
        const domain::Result<int> deleted = finish(m_world->desk().personDeleted(u"0cper"_s));
        QVERIFY(deleted);
        QCOMPARE(*deleted, 1);
        complete();
        QCOMPARE(cases().count(), many);
        QVERIFY(cases().find(caseId(0))->erased);
        QVERIFY(cases().find(caseId(1))->erased);
        QVERIFY(cases().find(caseId(0))->name.isEmpty());
        QVERIFY(!cases().find(caseId(2))->erased);
    }

    void anErasureByTheJournalBeforeItsPortionIsNotUndone()
    {
        QVERIFY(m_world->reopen());
        QVERIFY(!cases().find(caseId(0)));
        auto erased = m_world->journal().erase(personId(0), u"user"_s, u"tester"_s);
        erased.waitForFinished();
        QVERIFY(erased.result());
        complete();
        QCOMPARE(cases().count(), many);
        QVERIFY(cases().find(caseId(0))->erased);
        QVERIFY(cases().find(caseId(1))->erased);
    }

    void anOldFoldIsForgottenAndComesAnew()
    {
        spoilProjection(3);
        QVERIFY(m_world->reopen());
        QSignalSpy reset(&cases(), &desk::Cases::wasReset);
        const QString fresh = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Frisch"_s);
        complete();
        QCOMPARE(cases().count(), many + 1);
        QVERIFY(reset.count() >= 1);
        QStringList unique = ids();
        unique.removeDuplicates();
        QCOMPARE(unique.size(), many + 1);
        QVERIFY(!cases().find(fresh)->inDoubt);
        QCOMPARE(cases().find(caseId(2))->name, u"X-AUTOTEST-HAPPYPATH Muster2"_s);
    }

    void closingMeanwhileIsClean()
    {
        QVERIFY(m_world->reopen());
        QCOMPARE(cases().load(), Load::Loading);
        m_world->shut();
        QVERIFY(m_world->reopen());
        complete();
        QCOMPARE(cases().count(), many);
    }
};

QTEST_GUILESS_MAIN(TestOpen)
#include "test_open.moc"
