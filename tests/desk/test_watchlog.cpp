// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook.h"
#include "support/patience.h"
#include "support/world.h"

#include "desk/watch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

/// What the log tells of the watch: each pause once, why, and when it went on; and nobody's data.
class TestWatchLog : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<logbook::Logbook> m_log;
    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    desk::Watch::Time m_steady{1000};
    desk::Watch::Time m_wall{};
    QString m_case;

    void pass(desk::Watch::Time time)
    {
        m_steady += time;
        m_wall += time;
        m_watch->start(); // reads the clocks now
        QTest::qWait(5);
    }
    void fail(Fault::Kind kind, int times, int retryAfter = 0)
    {
        Fault fault;
        fault.kind = kind;
        fault.method = u"GET"_s;
        fault.pathPart = u"/v1/"_s;
        fault.times = times;
        fault.retryAfter = retryAfter;
        m_world->server().inject(fault);
    }
    /// What the watch said, as "event why".
    static QStringList said()
    {
        QStringList found;
        for (const QByteArray &line : logbook::lastLines(500)) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("in"_L1) == "watch"_L1)
                found << QString(object.value("event"_L1).toString() + u' ' +
                                 object.value("why"_L1).toString())
                             .trimmed();
        }
        return found;
    }
    static QJsonObject last()
    {
        QJsonObject found;
        for (const QByteArray &line : logbook::lastLines(500)) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object.value("in"_L1) == "watch"_L1)
                found = object;
        }
        return found;
    }
    /// Time passes until the watch has said something more.
    bool says(const QString &what, desk::Watch::Time step = 1s)
    {
        for (int round = 0; round < 500 && said().value(said().size() - 1) != what; ++round)
            pass(step);
        if (said().value(said().size() - 1) != what)
            qWarning("%s", qPrintable(said().join(u", "_s)));
        return said().value(said().size() - 1) == what;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_log = std::make_unique<logbook::Logbook>(m_folder->path());
        m_world = std::make_unique<World>(1.0);
        m_world->server().setSpeed(0);
        m_case = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Quittenberger"_s);
        m_steady = 1s;
        m_wall = desk::Watch::Time(QDateTime::currentMSecsSinceEpoch());
        m_watch = std::make_unique<desk::Watch>(
            m_world->desk(), 1.0,
            desk::Watch::Clocks{[this] { return m_steady; }, [this] { return m_wall; }});
        m_watch->setBudget(200);
        m_watch->start();
        QTRY_COMPARE(said(), QStringList{u"starts"_s});
        QCOMPARE(last().value("cases"_L1).toInt(), 1);
    }
    void cleanup()
    {
        m_watch.reset();
        m_world.reset();
        QVERIFY(!logbook::lastLines(500).join().contains("Quittenberger"));
        m_log.reset();
    }

    void aSilentApiIsSaidOnceAndItsReturnToo()
    {
        fail(Fault::Kind::ServerError, 10'000);
        QVERIFY(says(u"pauses silent"_s));
        QCOMPARE(last().value("kind"_L1).toString(), u"ServerFault"_s);
        QCOMPARE(last().value("level"_L1).toString(), u"warning"_s);
        for (int minute = 0; minute < 20; ++minute)
            pass(1min);
        QCOMPARE(said(), (QStringList{u"starts"_s, u"pauses silent"_s}));
        m_world->server().clearFaults();
        QVERIFY(says(u"goes on"_s, 10s));
        QVERIFY(last().value("ms"_L1).toInteger() >= 20 * 60'000);
        QCOMPARE(said().size(), 3);
    }

    void theQuietThatTheApiWantsIsSaid()
    {
        fail(Fault::Kind::RateLimited, 1, 100);
        QVERIFY(says(u"pauses quiet"_s));
        const qint64 left = last().value("ms"_L1).toInteger();
        QVERIFY2(left > 10'000 && left <= 100'000, qPrintable(QString::number(left)));
    }

    void aSleepIsSaidWithItsLength()
    {
        QStringList ids{m_case};
        for (int i = 0; i < 11; ++i)
            ids << m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Nummer%1"_s.arg(i));
        m_watch->setVisible(ids);
        const auto hits = [this] { return m_world->server().hits(u"GET"_s, u"/v1/persons"_s); };
        pass(1h);
        QTRY_VERIFY(hits() >= 12);
        m_watch->setBudget(5); // too few for all of them at once
        m_wall += 8h;          // the steady clock stood still
        pass(10ms);
        QTRY_VERIFY(said().contains(u"slept"_s));
        for (const QByteArray &line : logbook::lastLines(500)) {
            if (line.contains("\"slept\""))
                QCOMPARE(QJsonDocument::fromJson(line).object().value("ms"_L1).toInteger(), 8 * 3'600'000);
        }
        QVERIFY(says(u"goes on"_s, 10ms));
        QCOMPARE(said(), (QStringList{u"starts"_s, u"slept"_s, u"pauses catching up"_s, u"goes on"_s}));
    }

    void whoStopsItIsNoPause()
    {
        fail(Fault::Kind::ServerError, 10'000);
        QVERIFY(says(u"pauses silent"_s));
        m_watch->stop();
        QTRY_COMPARE(said().last(), u"stops"_s);
        m_watch->stop();
        m_watch->start();
        m_watch->start();
        QTRY_VERIFY(said().count(u"starts"_s) == 2);
        QCOMPARE(said().count(u"stops"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestWatchLog)
#include "test_watchlog.moc"
