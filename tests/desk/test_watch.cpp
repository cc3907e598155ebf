// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/foreignanswer.h"
#include "support/patience.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Status;
using sandbox::Fault;
using sandbox::IndexKind;

Q_DECLARE_METATYPE(sandbox::IndexKind)

/// The watch on a whole desk and a sandbox that stands still until told: what it asks, and what came of it.
/// Its clocks are the test's: an hour passes when `pass` says so.
class TestWatch : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    desk::Watch::Time m_steady{1000};
    desk::Watch::Time m_wall{};

    void make(double budget = 200)
    {
        m_steady = 1s;
        m_wall = desk::Watch::Time(QDateTime::currentMSecsSinceEpoch());
        m_watch = std::make_unique<desk::Watch>(
            m_world->desk(), 1.0,
            desk::Watch::Clocks{[this] { return m_steady; }, [this] { return m_wall; }});
        m_watch->setBudget(budget);
        m_watch->start();
    }
    void pass(desk::Watch::Time time)
    {
        m_steady += time;
        m_wall += time;
        m_watch->start(); // reads the clocks now
    }
    /// Lets the clocks run by `step` again and again until it is so, as long as a slow machine may take.
    template <typename Condition>
    bool passUntil(desk::Watch::Time step, Condition isSo)
    {
        const QDeadlineTimer end(patience);
        while (!isSo() && !end.hasExpired()) {
            pass(step);
            QTest::qWait(2);
        }
        return isSo();
    }
    bool isSuccessful(const QString &caseId) const { return row(caseId).status.value == Status::Successful; }
    int asked(const QString &caseId) const
    {
        return m_world->server().hits(u"GET"_s, row(caseId).identificationId);
    }
    int pages() const { return m_world->server().hits(u"GET"_s, u"/v1/identifications?"_s); }
    domain::Case row(const QString &caseId) const { return *m_world->desk().cases().find(caseId); }
    void fail(Fault::Kind kind, const QString &path, int times, int retryAfter = 0)
    {
        Fault fault;
        fault.kind = kind;
        fault.method = u"GET"_s;
        fault.pathPart = path;
        fault.times = times;
        fault.retryAfter = retryAfter;
        m_world->server().inject(fault);
    }
    QStringList manyCases(int count)
    {
        QStringList ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Nummer%1"_s.arg(i)));
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(1.0);
        m_world->server().setSpeed(0);
    }
    void cleanup()
    {
        m_watch.reset();
        m_world.reset();
    }

    void aFreshCaseIsAskedWithinEveryThreeSeconds()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        QSignalSpy answers(&m_world->desk(), &desk::Desk::reachable);
        QCOMPARE(asked(id), 0);
        for (int round = 1; round <= 5; ++round) {
            pass(2500ms);
            QCOMPARE(asked(id), round - 1);
            pass(200ms);
            QTRY_COMPARE(asked(id), round);
            QTRY_COMPARE(answers.size(), round);
            QVERIFY(row(id).lastSeenAt.isValid());
        }
    }

    void aChangeIsJournalledAndCollected()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        m_world->server().advance(10min);
        pass(4s);
        QTRY_COMPARE(row(id).status.value, Status::Successful);
        QTRY_VERIFY(row(id).collected);
        const int before = asked(id);
        pass(30min);
        QTest::qWait(20);
        QCOMPARE(asked(id), before);
        pass(31min); // fraud may still be found
        QTRY_VERIFY(asked(id) > before);
    }

    void anEarlierSuccessIsLookedAtOnTheLongRound()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        m_world->server().advance(10min);
        pass(4s);
        QTRY_VERIFY(row(id).collected);
        for (int hour = 0; hour < 100; hour += 20)
            pass(20h);
        QTRY_COMPARE(m_watch->count(), 0);
        const int before = asked(id);
        pass(25h);
        QTRY_VERIFY(asked(id) > before);
    }

    void sleepsUntilSomethingIsDue()
    {
        make();
        pass(1s);
        QVERIFY2(m_watch->napsFor() > 30s, qPrintable(QString::number(m_watch->napsFor().count())));
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(m_watch->napsFor() <= 2600ms); // a new one wakes it
        m_world->server().advance(10min);
        pass(4s);
        QTRY_VERIFY(row(id).collected);
        pass(10s); // from now on asked once an hour: only a sleep of this computer is looked for
        QTRY_VERIFY(m_watch->napsFor() > 3s && m_watch->napsFor() <= 5s);
    }

    void aPauseThatTheApiAsksForIsSleptThrough()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        fail(Fault::Kind::RateLimited, u"/v1/"_s, 1, 100);
        pass(4s);
        QTRY_VERIFY(m_watch->quietFor() > 90s);
        QTRY_VERIFY(m_watch->napsFor() > 3s);
        QCOMPARE(asked(id), 1);
    }

    void oneBadCaseDoesNotStopTheOthers()
    {
        const QString bad = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        const QString good = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Zwei"_s);
        make();
        fail(Fault::Kind::Html, row(bad).solarisPersonId, 1000);
        for (int round = 0; round < 1000 && asked(good) < 8; ++round) {
            pass(3100ms);
            QTest::qWait(15);
        }
        QVERIFY2(asked(good) >= 8, qPrintable(QString::number(asked(good))));
        QVERIFY2(asked(bad) < asked(good), qPrintable(QString::number(asked(bad))));
        QVERIFY(!m_watch->staleSince().isValid());
    }

    void documentsThatDoNotComeMakeNoSilentApi()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        QSignalSpy trouble(m_watch.get(), &desk::Watch::trouble);
        m_world->server().advance(10min);
        fail(Fault::Kind::ServerError, u"include_documents=true"_s, 10'000);
        QVERIFY(passUntil(5s, [&] { return trouble.size() >= 5; })); // said, and asked on
        QVERIFY(!row(id).collected);
        QVERIFY(!m_watch->staleSince().isValid());
        m_world->server().clearFaults();
        QVERIFY(passUntil(1min, [&] { return row(id).collected; }));
    }

    void aSilentApiIsAskedSeldomAndTheScreenIsStale()
    {
        const QStringList ids = manyCases(4);
        make();
        QSignalSpy stale(m_watch.get(), &desk::Watch::staleChanged);
        fail(Fault::Kind::ServerError, u"/v1/persons"_s, 10'000);
        const auto hits = [this] { return m_world->server().hits(u"GET"_s, u"/v1/persons"_s); };
        for (int second = 0; second < 120; ++second) {
            pass(1s);
            QTest::qWait(3);
        }
        QTRY_VERIFY(m_watch->staleSince().isValid());
        QCOMPARE(stale.size(), 1);
        QVERIFY2(hits() < 30, qPrintable(QString::number(hits())));
        m_world->server().clearFaults();
        pass(2min);
        QTRY_VERIFY(!m_watch->staleSince().isValid());
        for (const QString &id : ids)
            QTRY_VERIFY(asked(id) > 0);
    }

    void tooManyRequestsHoldsTheWatch()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        fail(Fault::Kind::RateLimited, u"/v1/"_s, 1, 100);
        pass(4s);
        QTRY_COMPARE(asked(id), 1);
        QTRY_VERIFY(m_watch->quietFor() > 90s);
        for (int i = 0; i < 10; ++i) {
            pass(5s);
            QTest::qWait(3);
        }
        QCOMPARE(asked(id), 1);
        QVERIFY(m_watch->staleSince().isValid());
    }

    void afterASleepItCatchesUpWithoutABurst()
    {
        const QStringList ids = manyCases(12);
        make();
        pass(1h);
        for (const QString &id : ids)
            QTRY_VERIFY(asked(id) > 0);
        m_watch->setBudget(5);
        const auto hits = [this] { return m_world->server().hits(u"GET"_s, u"/v1/persons"_s); };
        const int before = hits();
        m_wall += 8h; // the steady clock stood still
        pass(10ms);
        QTRY_VERIFY(hits() > before);
        QTest::qWait(300);
        QVERIFY2(hits() - before <= 8, qPrintable(QString::number(hits() - before)));
        m_wall -= 20h; // set back: nothing happens
        for (int round = 0; round < 1000 && hits() - before < 12; ++round) {
            pass(10ms);
            QTest::qWait(20);
        }
        QVERIFY(hits() - before >= 12);
        QTRY_VERIFY(!m_watch->staleSince().isValid());
    }

    void anotherPersonsAnswerIsReportedAndNotShown()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s);
        make();
        QSignalSpy trouble(m_watch.get(), &desk::Watch::trouble);
        m_world->server().advance(10min);
        m_world->server().setIndex(IndexKind::Strangers);
        pass(4s);
        QTRY_COMPARE(m_watch->foreignAnswers(), 1);
        QVERIFY(domain::isForeignAnswer(trouble.at(0).at(0).value<domain::Error>()));
        QCOMPARE(row(id).status.value, Status::Pending);
        m_world->server().setIndex(IndexKind::InOrder);
        pass(1min);
        QTRY_COMPARE(row(id).status.value, Status::Successful);
        QTRY_COMPARE(m_watch->foreignAnswers(), 0);
    }

    void oneRequestServesMany_data()
    {
        QTest::addColumn<IndexKind>("kind");
        QTest::addColumn<bool>("works");
        QTest::addRow("in order") << IndexKind::InOrder << true;
        QTest::addRow("shuffled") << IndexKind::Shuffled << true;
        QTest::addRow("404") << IndexKind::Absent << false;
        QTest::addRow("403") << IndexKind::Forbidden << false;
        QTest::addRow("odd shape") << IndexKind::Odd << false;
    }

    void oneRequestServesMany()
    {
        QFETCH(const IndexKind, kind);
        QFETCH(const bool, works);
        const QStringList ids = manyCases(42);
        m_world->server().setIndex(kind);
        make();
        for (int round = 0; round < 15; ++round) {
            pass(1s);
            QTest::qWait(5);
        }
        QTRY_VERIFY(pages() > 0);
        QTRY_COMPARE(m_watch->usesIndex(), works);
        const int before = m_world->server().hits(u"GET"_s, u"/v1/persons"_s);
        for (int round = 0; round < 20; ++round) {
            pass(1s);
            QTest::qWait(5);
        }
        const int singles = m_world->server().hits(u"GET"_s, u"/v1/persons"_s) - before;
        if (works)
            QVERIFY2(singles < 84, qPrintable(QString::number(singles)));
        else
            QVERIFY2(pages() <= 1, qPrintable(QString::number(pages())));
        if (kind == IndexKind::Forbidden || kind == IndexKind::Odd)
            return; // from here on as with the 404
        m_world->server().advance(10min);
        for (const QString &id : ids)
            QVERIFY(passUntil(1s, [&] { return isSuccessful(id); }));
    }

    void aFrozenIndexLosesNothing()
    {
        const QStringList ids = manyCases(42);
        make();
        for (int round = 0; round < 20; ++round) {
            pass(1s);
            QTest::qWait(5);
        }
        QTRY_VERIFY(m_watch->usesIndex());
        m_world->server().setIndex(IndexKind::Frozen);
        m_world->server().advance(10min);
        for (const QString &id : ids)
            QVERIFY(passUntil(20s, [&] { return isSuccessful(id); }));
        QTRY_VERIFY(!m_watch->usesIndex()); // found out
    }

    void anErasedCasesRowIsNobodysElse()
    {
        const QStringList ids = manyCases(42);
        make();
        QVERIFY(passUntil(1s, [this] { return m_watch->usesIndex(); }));
        QSignalSpy trouble(m_watch.get(), &desk::Watch::trouble);
        QVERIFY(finish(m_world->desk().erase(ids.first(), domain::ErasureReason::CustomersOrder)));
        const int before = pages(); // the last of them may have been on its way
        QVERIFY(passUntil(20s, [&] { return pages() > before + 3; }));
        QCOMPARE(m_watch->foreignAnswers(), 0);
        QVERIFY(trouble.isEmpty());
    }

    void aHintAboutAnOldSuccessIsAskedAfter()
    {
        const QString old = m_world->newCase(u"X-AUTOTEST-FRAUDREVIEW"_s, u"Alt"_s);
        for (int minute = 0; minute < 60 && !isSuccessful(old); ++minute) {
            m_world->server().advance(20s);
            QVERIFY(finish(m_world->desk().refresh(old)));
        }
        QVERIFY(isSuccessful(old));
        for (int i = 0; i < 42; ++i) // real names: nobody plays them
            QVERIFY(!m_world->newCase(u"Erika"_s, u"Nummer%1"_s.arg(i)).isEmpty());
        make();
        // By the steady clock alone: the long round goes by the other one and stays out of this.
        const auto passSteadily = [this] {
            m_steady += 10min;
            m_watch->start();
        };
        const auto until = [&](const auto &isSo) {
            const QDeadlineTimer end(patience);
            while (!isSo() && !end.hasExpired()) {
                passSteadily();
                QTest::qWait(2);
            }
            return isSo();
        };
        QVERIFY(until([&] { return m_watch->count() == 42 && m_watch->usesIndex(); }));
        QVERIFY(row(old).collected);
        m_world->server().advance(1h);
        QVERIFY(until([&] { return row(old).status.value == Status::Failed; }));
        QVERIFY(row(old).alarm);
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "test_watch.moc"
