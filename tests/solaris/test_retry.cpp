// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A GET is repeated where that is safe and may help, and only then.
class TestRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void getRecovers_data();
    void getRecovers();
    void getGivesUp_data();
    void getGivesUp();
    void retryAfterIsHonoured();
    void aLongRetryAfterIsHandedOver();
    void refusedConnection();
    void deleteIsNotRepeated();
};

void TestRetry::getRecovers_data()
{
    QTest::addColumn<Reaction>("fault");
    QTest::addRow("502") << json(502, "{}");
    QTest::addRow("503") << Reaction{reply(503, "<html>")};
    QTest::addRow("504") << json(504, "{}");
    QTest::addRow("429 without a time") << json(429, "{}");
    QTest::addRow("429 at once") << json(429, "{}", "Retry-After: 0\r\n");
    QTest::addRow("reset") << Reaction{{}, Reaction::Then::Reset};
    QTest::addRow("truncated") << Reaction{"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"id\"",
                                           Reaction::Then::Close};
}

void TestRetry::getRecovers()
{
    QFETCH(const Reaction, fault);
    QByteArray
        firstId; // of our attempt: Qt repeats a GET whose connection dropped on its own, with the same id
    Bench bench([&](const Seen &seen) {
        const QByteArray id = seen.headers.value("x-request-id");
        if (firstId.isEmpty()) {
            firstId = id;
        }
        return id == firstId ? fault : json(200, personBody);
    });
    QCOMPARE(kindOf(wait(bench.client->person(personId))), u"ok"_s);
    QVERIFY(bench.server.seen().size() >= 2);
}

void TestRetry::getGivesUp_data()
{
    QTest::addColumn<Reaction>("fault");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("attempts");
    QTest::addRow("503 for ever") << json(503, "{}") << u"ServerFault"_s << 3;
    QTest::addRow("429 for ever") << json(429, "{}") << u"RateLimited"_s << 3;
    QTest::addRow("500") << json(500, "{}") << u"ServerFault"_s << 1;
    QTest::addRow("404") << json(404, "{}") << u"NotFound"_s << 1;
    QTest::addRow("400") << json(400, "{}") << u"Invalid"_s << 1;
    QTest::addRow("HTML") << Reaction{reply(200, "<html>")} << u"BadReply"_s << 1;
}

void TestRetry::getGivesUp()
{
    QFETCH(const Reaction, fault);
    Bench bench([&](const Seen &) { return fault; });
    QTEST(kindOf(wait(bench.client->person(personId))), "kind");
    QTEST(int(bench.server.seen().size()), "attempts");
}

void TestRetry::retryAfterIsHonoured()
{
    int calls = 0;
    Bench bench([&](const Seen &) {
        return ++calls == 1 ? json(429, "{}", "Retry-After: 1\r\n") : json(200, personBody);
    });
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(kindOf(wait(bench.client->person(personId))), u"ok"_s);
    QVERIFY(clock.elapsed() >= 990);
}

void TestRetry::aLongRetryAfterIsHandedOver()
{
    Bench bench([](const Seen &) { return json(429, "{}", "Retry-After: 600\r\n"); });
    const auto result = wait(bench.client->person(personId));
    QCOMPARE(kindOf(result), u"RateLimited"_s);
    QCOMPARE(result.error().retryAfter, 600s);
    QCOMPARE(bench.server.seen().size(), 1);
}

void TestRetry::refusedConnection()
{
    RawServer gone([](const Seen &) { return Reaction{}; });
    const domain::Environment nowhere = Bench::environmentOf(gone);
    gone.close();
    solaris::Client client(nowhere, testSecret, Bench::quick());
    const auto result = wait(client.person(personId));
    QCOMPARE(kindOf(result), u"NoConnection"_s);
    QVERIFY(result.error().retryCanHelp());
}

void TestRetry::deleteIsNotRepeated()
{
    Bench bench([](const Seen &) { return json(503, "{}"); });
    QCOMPARE(kindOf(wait(bench.client->deleteWebhook(u"4c6f93d4"_s))), u"ServerFault"_s);
    QCOMPARE(bench.server.count("DELETE"), 1);
}

QTEST_GUILESS_MAIN(TestRetry)
#include "test_retry.moc"
