// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "logbook/logbook.h"
#include "solaris/exchange.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// What goes over the wire, and what a reply may not do: redirect, stall, swell, stop short.
class TestTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers();
    void noCookies();
    void redirectsAreErrors_data();
    void redirectsAreErrors();
    void badBodies_data();
    void badBodies();
    void silence();
    void trickle();
    void endless();
    void sixAtOnce();
    void waitingForAPlaceIsNoTimeout();
    void plainHttpToLoopbackOnly();
    void noTls();
    void clockOffset();
    void httpDates();
    void logHoldsTemplatesOnly();
};

void TestTransport::headers()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QVERIFY(wait(bench.client->person(personId)).has_value());
    const auto first = bench.server.seen().at(0).headers;
    QCOMPARE(first.value("accept-encoding"), "identity");
    QVERIFY(first.value("user-agent").startsWith("IdentDesk"));
    QVERIFY(!first.value("accept-language").isEmpty());
    static const QRegularExpression uuid(u"\\A[0-9a-f-]{36}\\z"_s);
    QVERIFY(uuid.match(QString::fromLatin1(first.value("x-request-id"))).hasMatch());
    QVERIFY(first.value("x-request-id") != bench.server.seen().at(1).headers.value("x-request-id"));
    QVERIFY(!first.contains("upgrade"));
}

void TestTransport::noCookies()
{
    Bench bench([](const Seen &) { return json(200, personBody, "Set-Cookie: a=b; Path=/\r\n"); });
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QVERIFY(!bench.server.seen().at(1).headers.contains("cookie"));
}

void TestTransport::redirectsAreErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("post");
    for (const int status : {301, 302, 303, 304, 307, 308}) {
        QTest::addRow("GET %d", status) << status << false;
        QTest::addRow("POST %d", status) << status << true;
    }
}

void TestTransport::redirectsAreErrors()
{
    QFETCH(const int, status);
    QFETCH(const bool, post);
    RawServer elsewhere([](const Seen &) { return json(200, personBody); });
    const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "/v1/persons\r\n";
    Bench bench([&](const Seen &) { return Reaction{reply(status, "", location)}; });
    const auto result = post ? wait(bench.client->createPerson({})) : wait(bench.client->person(personId));
    const bool mayBeDone = post && (status == 302 || status == 303);
    QCOMPARE(kindOf(result), mayBeDone ? u"FateUnknown"_s : u"BadReply"_s);
    QCOMPARE(result.error().httpStatus, status);
    QVERIFY(!result.error().detail.contains(u"127.0.0.1"));
    QTest::qWait(30);
    QVERIFY(elsewhere.seen().isEmpty());
    QCOMPARE(bench.server.seen().size(), 1);
}

void TestTransport::badBodies_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("kind");
    using Then = Reaction::Then;
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003ab56ca4c51b252");
    const QByteArray big(300'000, ' ');
    QTest::addRow("HTML") << Reaction{reply(200, "<html>Welcome</html>", "Content-Type: text/html\r\n")}
                          << u"BadReply"_s;
    QTest::addRow("empty") << Reaction{reply(200, "")} << u"BadReply"_s;
    QTest::addRow("no content") << Reaction{"HTTP/1.1 204 No Content\r\n\r\n"} << u"BadReply"_s;
    QTest::addRow("a list") << json(200, "[]") << u"BadReply"_s;
    QTest::addRow("half JSON") << json(200, "{\"id\":") << u"BadReply"_s;
    QTest::addRow("not UTF-8") << json(200, "{\"id\":\"\xff\xfe\"}") << u"BadReply"_s;
    QTest::addRow("truncated") << Reaction{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + personBody,
                                           Then::Close}
                               << u"BadReply"_s;
    QTest::addRow("reset midway") << Reaction{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{", Then::Reset}
                                  << u"BadReply"_s;
    QTest::addRow("chunks cut")
        << Reaction{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"id\"\r\n", Then::Close}
        << u"BadReply"_s;
    QTest::addRow("gzip unasked") << Reaction{reply(200, gzip, "Content-Encoding: gzip\r\n")}
                                  << u"BadReply"_s;
    QTest::addRow("gzip truncated")
        << Reaction{"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 900\r\n\r\n" + gzip,
                    Then::Close}
        << u"BadReply"_s;
    QTest::addRow("too large, said") << json(200, "{\"id\":\"a\",\"x\":\"" + big + "\"}") << u"TooLarge"_s;
    QTest::addRow("too large, closing")
        << Reaction{"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + big, Then::Close} << u"TooLarge"_s;
    QTest::addRow("not HTTP") << Reaction{"SSH-2.0-OpenSSH_9.2\r\n\r\n", Then::Close} << u"NoConnection"_s;
    QTest::addRow("byte order mark") << json(200, "\xef\xbb\xbf" + personBody) << u"ok"_s;
    QTest::addRow("201") << json(201, personBody) << u"ok"_s;
    QTest::addRow("chunked") << Reaction{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                         QByteArray::number(personBody.size(), 16) + "\r\n" + personBody +
                                         "\r\n0\r\n\r\n"}
                             << u"ok"_s;
}

void TestTransport::badBodies()
{
    QFETCH(const Reaction, reaction);
    solaris::Limits limits = Bench::quick();
    limits.maxJsonBytes = 200'000;
    Bench bench([&](const Seen &) { return reaction; }, limits);
    const auto result = wait(bench.client->person(personId));
    QTEST(kindOf(result), "kind");
    if (!result) {
        QCOMPARE(result.error().where, u"GET /v1/persons/{id}"_s);
        QVERIFY(!result.error().detail.contains(u"127.0.0.1"));
        QVERIFY(!result.error().requestId.isEmpty());
    }
}

void TestTransport::silence()
{
    solaris::Limits limits = Bench::quick();
    limits.transferTimeout = 200ms;
    Bench bench([](const Seen &) { return Reaction{}; }, limits);
    QCOMPARE(kindOf(wait(bench.client->person(personId))), u"Timeout"_s);
    QCOMPARE(bench.server.seen().size(), 1); // a silent server is not asked again and again
}

void TestTransport::trickle()
{
    // Qt's transfer time-out never sees this one: each byte starts it anew.
    solaris::Limits limits = Bench::quick();
    limits.transferTimeout = 1500ms;
    limits.totalDeadline = 2000ms;
    Bench bench(
        [](const Seen &) {
            Reaction slow = json(200, personBody);
            slow.trickleMs = 40;
            return slow;
        },
        limits);
    QElapsedTimer clock;
    clock.start();
    const auto result = wait(bench.client->person(personId));
    QCOMPARE(kindOf(result), u"Timeout"_s);
    QCOMPARE(result.error().detail, u"deadline passed"_s);
    QVERIFY(clock.elapsed() < 20'000);
}

void TestTransport::endless()
{
    solaris::Limits limits = Bench::quick();
    limits.maxJsonBytes = 200'000;
    Bench bench(
        [](const Seen &) {
            Reaction flood{"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"};
            flood.endless = true;
            return flood;
        },
        limits);
    QCOMPARE(kindOf(wait(bench.client->person(personId))), u"TooLarge"_s);
}

void TestTransport::sixAtOnce()
{
    int open = 0;
    int most = 0;
    Bench bench([&](const Seen &) {
        most = qMax(most, ++open);
        Reaction slow = json(200, personBody);
        slow.delayMs = 300;
        QTimer::singleShot(299, qApp, [&] { --open; });
        return slow;
    });
    std::vector<QCoro::Task<domain::Result<domain::Person>>> running;
    for (int i = 0; i < 30; ++i) {
        running.push_back(bench.client->person(personId));
    }
    for (auto &one : running) {
        QCOMPARE(kindOf(wait(std::move(one))), u"ok"_s);
    }
    QCOMPARE(most, 6);
}

void TestTransport::waitingForAPlaceIsNoTimeout()
{
    solaris::Limits limits = Bench::quick();
    limits.transferTimeout = 1500ms;
    limits.totalDeadline = 1500ms;
    limits.inFlight = 1;
    Bench bench(
        [](const Seen &) {
            Reaction slow = json(201, personBody);
            slow.delayMs = 250;
            return slow;
        },
        limits);
    std::vector<QCoro::Task<domain::Result<domain::Person>>> running;
    for (int i = 0; i < 8; ++i) {
        running.push_back(bench.client->createPerson({})); // the last waits for 1,750 ms
    }
    for (auto &one : running) {
        QCOMPARE(kindOf(wait(std::move(one))), u"ok"_s);
    }
}

void TestTransport::plainHttpToLoopbackOnly()
{
    domain::Environment open{domain::Environment::Kind::Production, u"p"_s,    QUrl(u"http://192.0.2.1"_s),
                             QUrl(u"http://192.0.2.1"_s),           u"desk"_s, {}};
    solaris::Client client(open, testSecret, Bench::quick());
    const auto result = wait(client.person(personId));
    QCOMPARE(kindOf(result), u"Rule"_s);
}

void TestTransport::noTls()
{
    // The API's host speaks no TLS where TLS was ordered: nothing was sent, not even the token.
    Bench bench([](const Seen &) { return json(200, personBody); });
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    QByteArray heard;
    connect(&plain, &QTcpServer::newConnection, &plain, [&] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&heard, socket] {
            heard += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    domain::Environment strict = bench.client->environment();
    strict.api = QUrl(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
    solaris::Client client(strict, testSecret, Bench::quick());
    QCOMPARE(kindOf(wait(client.person(personId))), u"Tls"_s);
    QCOMPARE(kindOf(wait(client.createPerson({}))), u"Tls"_s);
    QVERIFY(!heard.isEmpty() && !heard.contains("Bearer"));
}

void TestTransport::clockOffset()
{
    const QDateTime server = QDateTime::currentDateTimeUtc().addSecs(3600);
    const QByteArray date = QLocale::c().toString(server, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
    Bench bench([&](const Seen &) { return json(200, personBody, "date: " + date + "\r\n"); });
    QSignalSpy offsets(bench.client.get(), &solaris::Client::clockOffset);
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QCOMPARE(offsets.count(), 1);
    QVERIFY(qAbs(offsets.first().first().toLongLong() - 3600) <= 3);
}

void TestTransport::httpDates()
{
    const QDateTime known(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QCOMPARE(solaris::readHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), known);
    QVERIFY(!solaris::readHttpDate("yesterday").isValid());
    QVERIFY(!solaris::readHttpDate("").isValid());
}

void TestTransport::logHoldsTemplatesOnly()
{
    const QTemporaryDir folder;
    QString all;
    {
        const logbook::Logbook book(folder.path(), logbook::Level::Debug);
        Bench bench([](const Seen &) { return json(404, "{\"errors\":[{\"code\":\"model_not_found\"}]}"); });
        wait(bench.client->documentFile(personId, documentId));
        wait(bench.client->person(personId));
        const auto isWritten = [&all] {
            all = QString::fromUtf8(logbook::lastLines(100).join('\n'));
            return all.count(u"\"status\":404"_s) >= 2;
        };
        QVERIFY2(QTest::qWaitFor(isWritten, 30'000), qPrintable(all));
    }
    QVERIFY2(all.contains(u"/v1/persons/{id}/documents/{id}/file"_s), qPrintable(all));
    for (const QString &secret :
         {personId, documentId, u"hush"_s, u"token-1"_s, u"127.0.0.1"_s, u"Basic"_s}) {
        QVERIFY2(!all.contains(secret), qPrintable(secret));
    }
}

QTEST_GUILESS_MAIN(TestTransport)
#include "test_transport.moc"
