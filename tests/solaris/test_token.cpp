// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "solaris/token.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// The token: how it is asked for, shared, renewed, and what its failure looks like (reference 1.1).
class TestToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void askedAsTheApiWants();
    void oneRenewalForAnyNumberOfWaiters();
    void oneRenewalAfterManyRefusals();
    void renewedAheadOfExpiry();
    void renewedOnceOn401();
    void aPostIsRepeatedWhenTheTokenWasRefused();
    void secondRefusalIsCredentials();
    void hostRefusesTheClient_data();
    void hostRefusesTheClient();
    void secretUnavailable();
    void replies_data();
    void replies();
};

namespace {

QCoro::Task<domain::Result<QByteArray>> noSecret()
{
    co_return domain::fail(domain::ErrorKind::Keychain, u"keychain"_s, u"locked"_s);
}

const QByteArray refusal = "{\"errors\":[{\"id\":\"e1\",\"status\":401,\"code\":\"invalid_token\"}]}";

} // namespace

void TestToken::askedAsTheApiWants()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    QVERIFY(wait(bench.client->person(personId)).has_value());
    const Seen asked = bench.server.tokenCalls().value(0);
    QCOMPARE(asked.method, "POST");
    QCOMPARE(asked.headers.value("authorization"), "Basic " + QByteArray("desk:hush").toBase64());
    QCOMPARE(asked.headers.value("content-type"), "application/x-www-form-urlencoded");
    QCOMPARE(asked.body, "grant_type=client_credentials&scope=partners");
    QCOMPARE(bench.server.seen().value(0).headers.value("authorization"), "Bearer token-1");
}

void TestToken::oneRenewalForAnyNumberOfWaiters()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    bench.server.tokenReply = [](const Seen &) {
        Reaction slow = json(201, R"({"access_token":"slow","token_type":"Bearer","expires_in":"3599"})");
        slow.delayMs = 100;
        return slow;
    };
    constexpr int callers = 150;
    std::vector<QCoro::Task<domain::Result<domain::Person>>> running;
    for (int i = 0; i < callers; ++i) {
        running.push_back(bench.client->person(personId));
    }
    for (auto &one : running) {
        QVERIFY(wait(std::move(one)).has_value());
    }
    QCOMPARE(bench.server.tokensAsked(), 1);
    QCOMPARE(bench.server.seen().size(), callers);
}

void TestToken::oneRenewalAfterManyRefusals()
{
    Bench bench([](const Seen &seen) {
        return seen.headers.value("authorization") == "Bearer token-1" ? json(401, refusal)
                                                                       : json(200, personBody);
    });
    std::vector<QCoro::Task<domain::Result<domain::Person>>> running;
    for (int i = 0; i < 12; ++i) {
        running.push_back(bench.client->person(personId));
    }
    for (auto &one : running) {
        QCOMPARE(kindOf(wait(std::move(one))), u"ok"_s);
    }
    QCOMPARE(bench.server.tokensAsked(), 2);
}

void TestToken::renewedAheadOfExpiry()
{
    solaris::Limits limits = Bench::quick();
    limits.tokenMargin = 1500ms;
    Bench bench([](const Seen &) { return json(200, personBody); }, limits);
    bench.server.tokenReply = [&](const Seen &) {
        return json(200, "{\"access_token\":\"token-" + QByteArray::number(bench.server.tokensAsked()) +
                             "\",\"expires_in\":2}");
    };
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QCOMPARE(bench.server.tokensAsked(), 1);
    QTest::qWait(1100); // half its life: it is short, so the margin is too
    QVERIFY(wait(bench.client->person(personId)).has_value());
    QCOMPARE(bench.server.tokensAsked(), 2);
    QCOMPARE(bench.server.seen().last().headers.value("authorization"), "Bearer token-2");
}

void TestToken::renewedOnceOn401()
{
    Bench bench([](const Seen &seen) {
        return seen.headers.value("authorization") == "Bearer token-1"
                   ? Reaction{reply(401, "", "WWW-Authenticate: Bearer realm=\"api\"\r\n")}
                   : json(200, personBody);
    });
    QCOMPARE(kindOf(wait(bench.client->person(personId))), u"ok"_s);
    QCOMPARE(bench.server.tokensAsked(), 2);
    QCOMPARE(bench.server.seen().size(), 2);
}

void TestToken::aPostIsRepeatedWhenTheTokenWasRefused()
{
    Bench bench([](const Seen &seen) {
        return seen.headers.value("authorization") == "Bearer token-1"
                   ? json(401, refusal, "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n")
                   : json(201, personBody);
    });
    QCOMPARE(kindOf(wait(bench.client->createPerson({}))), u"ok"_s);
    QCOMPARE(bench.server.count("POST"), 2);
}

void TestToken::secondRefusalIsCredentials()
{
    Bench bench([](const Seen &) { return json(401, refusal); });
    const auto result = wait(bench.client->person(personId));
    QCOMPARE(kindOf(result), u"Credentials"_s);
    QCOMPARE(result.error().code, u"invalid_token"_s);
    QCOMPARE(result.error().errorId, u"e1"_s);
    QCOMPARE(bench.server.seen().size(), 2);
    QCOMPARE(bench.server.tokensAsked(), 2);
}

void TestToken::hostRefusesTheClient_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("asked");
    QTest::addRow("Solaris error") << json(401, R"({"errors":[{"status":401,"code":"invalid_client"}]})")
                                   << u"Credentials"_s << 1;
    QTest::addRow("OAuth error") << json(400, R"({"error":"invalid_client"})") << u"Credentials"_s << 1;
    QTest::addRow("no JSON") << json(200, "<html>") << u"BadReply"_s << 1;
    QTest::addRow("no token") << json(200, "{}") << u"BadReply"_s << 1;
    QTest::addRow("down") << json(503, "{}") << u"ServerFault"_s << 3;
    QTest::addRow("drops") << Reaction{{}, Reaction::Then::Close} << u"NoConnection"_s << 3;
    QTest::addRow("redirect") << Reaction{reply(302, "", "Location: http://127.0.0.1/\r\n")} << u"BadReply"_s
                              << 1;
}

void TestToken::hostRefusesTheClient()
{
    QFETCH(const Reaction, reaction);
    Bench bench([](const Seen &) { return json(200, personBody); });
    bench.server.tokenReply = [&](const Seen &) { return reaction; };
    const auto result = wait(bench.client->person(personId));
    QTEST(kindOf(result), "kind");
    QCOMPARE(result.error().where, u"POST /oauth2/token"_s);
    QTEST(bench.server.tokensAsked(), "asked");
    QVERIFY(bench.server.seen().isEmpty());
}

void TestToken::secretUnavailable()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    solaris::Client client(bench.client->environment(), noSecret, Bench::quick());
    const auto result = wait(client.person(personId));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, domain::ErrorKind::Keychain);
    QCOMPARE(bench.server.tokensAsked(), 0);
}

void TestToken::replies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("lifetime");
    const QByteArray none;
    QTest::addRow("documented")
        << QByteArray(R"({"access_token":"eyJ.a-b_c","expires_in":3599,"token_type":"bearer"})")
        << QByteArray("eyJ.a-b_c") << 3599;
    QTest::addRow("texts") << QByteArray(R"({"access_token":"a","expires_in":"60","token_type":"Bearer"})")
                           << QByteArray("a") << 60;
    QTest::addRow("no lifetime") << QByteArray(R"({"access_token":"a"})") << QByteArray("a") << 300;
    QTest::addRow("negative") << QByteArray(R"({"access_token":"a","expires_in":-5})") << QByteArray("a")
                              << 0;
    QTest::addRow("other type") << QByteArray(R"({"access_token":"a","token_type":"mac"})") << none << 0;
    QTest::addRow("empty") << QByteArray(R"({"access_token":""})") << none << 0;
    QTest::addRow("header line") << QByteArray(R"({"access_token":"a\r\nX-Evil: 1"})") << none << 0;
    QTest::addRow("not Latin") << QByteArray(R"({"access_token":"\u00e4"})") << none << 0;
    QTest::addRow("HTML") << QByteArray("<html>") << none << 0;
}

void TestToken::replies()
{
    QFETCH(const QByteArray, body);
    const auto read = solaris::readToken(body);
    QTEST(read ? read->token : QByteArray(), "token");
    QTEST(read ? int(read->lifetime.count()) : 0, "lifetime");
}

QTEST_GUILESS_MAIN(TestToken)
#include "test_token.moc"
