// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// The server itself: its port, its end, many clients, and that it serves this machine alone.
class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesATakenPort()
    {
        sandbox::Server first;
        QVERIFY(first.start());
        sandbox::Server second({.port = first.port()});
        QVERIFY(!second.start());
    }

    void takesThePortAgainAfterwards()
    {
        int port = 0;
        {
            Bench bench;
            port = bench.server->port();
            QCOMPARE(bench.get(u"/v1/persons"_s).status, 200);
        }
        sandbox::Server again({.port = port});
        QVERIFY(again.start());
        QCOMPARE(again.url(), QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    }

    void endsAtOnceThoughClientsAreIdle()
    {
        Bench bench;
        QCOMPARE(bench.get(u"/v1/persons"_s).status, 200); // kept alive
        QTcpSocket silent;
        silent.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(bench.server->port()));
        QVERIFY(silent.waitForConnected(2000));
        bench.server->inject({.kind = sandbox::Fault::Kind::Delay, .delay = std::chrono::hours(1)});
        silent.write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
        silent.flush();
        QTRY_COMPARE(bench.server->hits(u"GET"_s, u"/"_s), 2);
        QElapsedTimer timer;
        timer.start();
        bench.server.reset();
        QVERIFY(timer.elapsed() < 4000);
    }

    void canBeEndedUnstarted()
    {
        sandbox::Server server;
        for (int i = 0; i < 10; ++i) {
            sandbox::Server brief;
            QVERIFY(brief.start());
        }
        QCOMPARE(server.hits({}, {}), 0);
    }

    void servesThisMachineOnly_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("address") << QByteArray("127.0.0.1:80") << 200;
        QTest::newRow("name") << QByteArray("localhost") << 200;
        QTest::newRow("another name") << QByteArray("bank.example") << 421;
        QTest::newRow("looks like it") << QByteArray("127.0.0.1.bank.example") << 421;
    }

    void servesThisMachineOnly()
    {
        QFETCH(QByteArray, host);
        Bench bench;
        QTEST(bench.raw(u"GET"_s, u"/sandbox"_s, {}, {{"Host", host}}).status, "status");
    }

    void servesManyAtOnce()
    {
        Bench bench;
        const QString id = bench.person(u"X-AUTOTEST-HAPPYPATH"_s);
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        const QByteArray request = "GET /sandbox/clock HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (int i = 0; i < 40; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(u"127.0.0.1"_s, static_cast<quint16>(bench.server->port()));
            QVERIFY(sockets.back()->waitForConnected(2000));
        }
        for (const auto &socket : sockets)
            socket->write(request);
        for (const auto &socket : sockets) {
            QVERIFY(socket->bytesAvailable() > 0 || socket->waitForReadyRead(5000));
            QVERIFY(socket->readAll().startsWith("HTTP/1.1 200"));
        }
    }

    void doesNotWaitForABodyThatWasNotAnnounced()
    {
        Bench bench;
        for (const QByteArray &method : {QByteArray("PATCH"), QByteArray("POST"), QByteArray("DELETE")}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(bench.server->port()));
            QVERIFY(socket.waitForConnected(2000));
            socket.write(method + " /v1/persons HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QVERIFY(socket.waitForReadyRead(2000));
            QVERIFY(socket.readAll().startsWith("HTTP/1.1 401"));
        }
    }

    void stampsItsReplies()
    {
        Bench bench;
        const auto answer = bench.get(u"/v1/persons"_s);
        QCOMPARE(answer.headers.value("x-request-id").size(), 32);
        QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
        QVERIFY(answer.headers.value("content-type").startsWith("application/json"));
        QCOMPARE(bench.call(u"PUT"_s, u"/v1/persons"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "test_server.moc"
