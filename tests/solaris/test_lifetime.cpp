// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "support/patience.h"

#include <QCoroSignal>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A client may go at any moment: its calls end as Cancelled and nothing freed is touched (run under ASan
/// too).
class TestLifetime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void destroyedWhile_data();
    void destroyedWhile();
    void destroyedByItsOwnCaller();
    void destroyedBeforeTheSecretCame();
    void destroyedWithoutAnyoneWaiting();
    void usedByACallerWhileItDies();
};

namespace {

QCoro::Task<> deleteAfterReply(std::unique_ptr<solaris::Client> &client, QString &ended)
{
    auto asking = client->person(personId);
    const auto result = co_await asking;
    client.reset();
    ended = kindOf(result);
}

QCoro::Task<> askAgain(solaris::Client *client, QStringList &ended)
{
    for (int i = 0; i < 2; ++i) {
        auto asking = client->person(personId);
        const auto result = co_await asking;
        ended += kindOf(result);
    }
}

class LateSecret : public QObject {
    Q_OBJECT
public:
    void give() { Q_EMIT given(); }
Q_SIGNALS:
    void given();
};

LateSecret *lateSecret = nullptr;

QCoro::Task<domain::Result<QByteArray>> secretWhenGiven()
{
    auto waiting = qCoro(lateSecret, &LateSecret::given);
    co_await waiting;
    co_return QByteArrayLiteral("late");
}

} // namespace

void TestLifetime::destroyedWhile_data()
{
    QTest::addColumn<Reaction>("token");
    QTest::addColumn<Reaction>("answer");
    const Reaction good = json(200, R"({"access_token":"t","expires_in":3599})");
    QTest::addRow("the token is asked for") << Reaction{} << Reaction{};
    QTest::addRow("it waits for the answer") << good << Reaction{};
    QTest::addRow("the answer trickles") << good << [] {
        Reaction slow = json(200, personBody);
        slow.trickleMs = 30;
        return slow;
    }();
    QTest::addRow("it pauses before a repeat") << good << json(429, "{}", "Retry-After: 2\r\n");
}

void TestLifetime::destroyedWhile()
{
    QFETCH(const Reaction, token);
    QFETCH(const Reaction, answer);
    solaris::Limits limits = Bench::quick();
    limits.inFlight = 2; // some wait at the gate
    Bench bench([&](const Seen &seen) { return seen.method == "POST" ? Reaction{} : answer; }, limits);
    bench.server.tokenReply = [&](const Seen &) { return token; };
    std::vector<QCoro::Task<domain::Result<domain::Person>>> running;
    for (int i = 0; i < 5; ++i) {
        running.push_back(bench.client->person(personId));
        running.push_back(bench.client->createPerson({}));
    }
    QTest::qWait(150);
    bench.client.reset();
    for (auto &one : running) {
        QVERIFY(one.isReady()); // before the destructor returned: the event loop may be over
        QCOMPARE(kindOf(wait(std::move(one))), u"Cancelled"_s);
    }
}

void TestLifetime::destroyedByItsOwnCaller()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    QString ended;
    deleteAfterReply(bench.client, ended);
    auto other = bench.client->persons();
    QTRY_COMPARE(ended, u"ok"_s);
    QVERIFY(!bench.client);
    const QString second = kindOf(wait(std::move(other)));
    QVERIFY2(second == u"Cancelled"_s || second == u"BadReply"_s, qPrintable(second));
}

void TestLifetime::destroyedBeforeTheSecretCame()
{
    LateSecret late;
    lateSecret = &late;
    RawServer server([](const Seen &) { return json(200, personBody); });
    auto client =
        std::make_unique<solaris::Client>(Bench::environmentOf(server), secretWhenGiven, Bench::quick());
    auto asking = client->person(personId);
    QTest::qWait(20);
    client.reset();
    QCOMPARE(kindOf(wait(std::move(asking))), u"Cancelled"_s);
    late.give();
    QTest::qWait(30);
    QCOMPARE(server.tokensAsked(), 0);
}

void TestLifetime::destroyedWithoutAnyoneWaiting()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    bench.client->person(personId);
    bench.client->createPerson({});
    bench.client.reset();
    QTest::qWait(30);
    QVERIFY(bench.server.seen().isEmpty());
}

void TestLifetime::usedByACallerWhileItDies()
{
    Bench bench([](const Seen &) { return Reaction{}; });
    QStringList ended;
    askAgain(bench.client.get(), ended);
    QTest::qWait(50);
    bench.client.reset();
    const QStringList both{u"Cancelled"_s, u"Cancelled"_s};
    QCOMPARE(ended, both);
}

QTEST_GUILESS_MAIN(TestLifetime)
#include "test_lifetime.moc"
