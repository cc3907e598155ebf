// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The controls for whoever has only curl.
class TestAdmin : public QObject {
    Q_OBJECT

    static Bench::Answer post(Bench &bench, const QString &path, const QByteArray &body)
    {
        return bench.raw(u"POST"_s, path, body, {});
    }

private Q_SLOTS:
    void sayWhatThisIs()
    {
        Bench bench({.clientId = u"a<b"_s});
        for (const QString &path : {u"/"_s, u"/sandbox"_s}) {
            const auto page = bench.raw(u"GET"_s, path, {}, {});
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("SANDBOX"));
            QVERIFY(page.body.contains("a&lt;b"));
            QVERIFY(page.body.contains(bench.server->url().toEncoded()));
            for (const domain::RobotCase robotCase : domain::robotCases())
                QVERIFY(page.body.contains(domain::apiText(robotCase).toLatin1()));
            QVERIFY(page.body.contains("eSigning"));
            QVERIFY(!page.body.contains("@BASE@"));
        }
    }

    void moveTheClock()
    {
        Bench bench;
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        const auto moved = post(bench, u"/sandbox/clock"_s, R"({"advance_seconds":300,"speed":0})");
        QCOMPARE(moved.status, 200);
        QCOMPARE(moved.json().value(u"speed"_s).toDouble(), 0.0);
        QVERIFY(moved.json().value(u"sandbox_seconds"_s).toDouble() >= 300.0);
        QCOMPARE(bench.statusOf(opened), u"successful"_s);
        const auto still = bench.raw(u"GET"_s, u"/sandbox/clock"_s, {}, {});
        QCOMPARE(still.json(), moved.json());
    }

    void refuseNonsense_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("backwards") << u"/sandbox/clock"_s << QByteArray(R"({"advance_seconds":-1})");
        QTest::newRow("word") << u"/sandbox/clock"_s << QByteArray(R"({"speed":"fast"})");
        QTest::newRow("negative speed") << u"/sandbox/clock"_s << QByteArray(R"({"speed":-2})");
        QTest::newRow("fault") << u"/sandbox/faults"_s << QByteArray(R"({"kind":"earthquake"})");
        QTest::newRow("no json") << u"/sandbox/faults"_s << QByteArray("kind=delay");
    }

    void refuseNonsense()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        Bench bench;
        QCOMPARE(post(bench, path, body).status, 400);
    }

    void orderFaults()
    {
        Bench bench;
        bench.person(u"Erika"_s);
        const auto ordered = post(bench, u"/sandbox/faults"_s,
                                  R"({"kind":"rate_limited","method":"GET","times":2,"retry_after":3})");
        QCOMPARE(ordered.status, 201);
        QCOMPARE(bench.get(u"/v1/persons"_s).status, 429);
        QCOMPARE(bench.raw(u"GET"_s, u"/sandbox"_s, {}, {}).status, 200); // the controls are spared
        QCOMPARE(bench.raw(u"DELETE"_s, u"/sandbox/faults"_s, {}, {}).status, 200);
        QCOMPARE(bench.get(u"/v1/persons"_s).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestAdmin)
#include "test_admin.moc"
