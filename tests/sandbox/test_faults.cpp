// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

using sandbox::Fault;

/// Faults on demand, each as the wire shows it, and the count of what arrived.
class TestFaults : public QObject {
    Q_OBJECT

    static int persons(Bench &bench)
    {
        return static_cast<int>(bench.get(u"/v1/persons?page%5Bsize%5D=1000"_s).array().size());
    }

    static Bench::Answer create(Bench &bench)
    {
        return bench.call(u"POST"_s, u"/v1/persons"_s, Bench::completePerson(u"Erika"_s));
    }

private Q_SLOTS:
    void answersWithAnError_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("401") << int(Fault::Kind::Unauthorized) << 401 << QByteArray("invalid_token");
        QTest::newRow("429") << int(Fault::Kind::RateLimited) << 429 << QByteArray("too_many_requests");
        QTest::newRow("503") << int(Fault::Kind::ServerError) << 503 << QByteArray("generic_error");
        QTest::newRow("html") << int(Fault::Kind::Html) << 503 << QByteArray("<h1>Gateway error</h1>");
    }

    void answersWithAnError()
    {
        QFETCH(int, kind);
        Bench bench;
        QCOMPARE(persons(bench), 0);
        bench.server->inject({.kind = Fault::Kind(kind),
                              .method = u"POST"_s,
                              .pathPart = u"/persons"_s,
                              .status = 503,
                              .retryAfter = 7});
        QCOMPARE(persons(bench), 0); // a GET doesn't match
        const auto answer = create(bench);
        QTEST(answer.status, "status");
        QFETCH(QByteArray, part);
        QVERIFY2(answer.body.contains(part), answer.body.constData());
        QCOMPARE(answer.headers.value("retry-after"), answer.status == 429 ? QByteArray("7") : QByteArray());
        QCOMPARE(persons(bench), 0);
        QCOMPARE(create(bench).status, 201); // only once
        QCOMPARE(bench.server->hits(u"POST"_s, u"/v1/persons"_s), 2);
    }

    void losesTheReply_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("takesEffect");
        QTest::newRow("drop") << int(Fault::Kind::DropAfterReading) << false;
        QTest::newRow("drop, carried out") << int(Fault::Kind::DropAfterReading) << true;
        QTest::newRow("reset") << int(Fault::Kind::ResetConnection) << false;
        QTest::newRow("reset, carried out") << int(Fault::Kind::ResetConnection) << true;
    }

    void losesTheReply()
    {
        QFETCH(int, kind);
        QFETCH(bool, takesEffect);
        Bench bench;
        bench.server->inject({.kind = Fault::Kind(kind),
                              .method = u"POST"_s,
                              .pathPart = u"/v1/"_s,
                              .takesEffect = takesEffect});
        QCOMPARE(create(bench).status, 0);
        QCOMPARE(bench.server->hits(u"POST"_s, u"/v1/persons"_s), 1);
        QCOMPARE(persons(bench), takesEffect ? 1 : 0);
    }

    void cutsTheBodyShort()
    {
        Bench bench;
        bench.server->inject(
            {.kind = Fault::Kind::TruncatedBody, .method = u"POST"_s, .pathPart = u"/v1/persons"_s});
        QCOMPARE(create(bench).status, 0);
        QCOMPARE(persons(bench), 1);
    }

    void neverEnds()
    {
        Bench bench;
        bench.person(u"Erika"_s);
        bench.server->inject({.kind = Fault::Kind::EndlessBody, .pathPart = u"/v1/persons"_s});
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(bench.server->port()));
        QVERIFY(socket.waitForConnected(2000));
        socket.write("GET /v1/persons HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        qint64 seen = 0;
        while (seen < 500'000 && socket.waitForReadyRead(2000))
            seen += socket.readAll().size();
        QVERIFY(seen >= 500'000);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        bench.server.reset(); // stops though the body hasn't ended
        QVERIFY(socket.state() == QAbstractSocket::UnconnectedState || socket.waitForDisconnected(2000));
    }

    void comesLate()
    {
        Bench bench;
        bench.person(u"Erika"_s);
        bench.server->inject({.kind = Fault::Kind::Delay, .delay = std::chrono::milliseconds(300)});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(persons(bench), 1);
        QVERIFY(timer.elapsed() >= 300);
    }

    void isPlayedAsOftenAsOrdered()
    {
        Bench bench;
        bench.person(u"Erika"_s);
        bench.server->inject(
            {.kind = Fault::Kind::ServerError, .pathPart = u"/v1/persons"_s, .times = 3, .status = 502});
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bench.get(u"/v1/persons"_s).status, 502);
        QCOMPARE(bench.get(u"/v1/persons"_s).status, 200);
        bench.server->inject({.kind = Fault::Kind::ServerError, .times = 1000});
        bench.server->clearFaults();
        QCOMPARE(bench.get(u"/v1/persons"_s).status, 200);
        QCOMPARE(bench.server->hits(u"GET"_s, u"/v1/persons"_s), 5);
        QCOMPARE(bench.server->hits({}, u"/oauth2/token"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
