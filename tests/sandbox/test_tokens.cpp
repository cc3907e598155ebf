// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"
#include "support/patience.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Access tokens: who gets one, how long it is good, what stands in front of every resource (reference 1.1,
/// 3).
class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesATokenToItsClient()
    {
        Bench bench;
        const auto answer = bench.tokenCall("sandbox-client", "sandbox-secret",
                                            "grant_type=client_credentials&scope=partners");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"expires_in"_s).toInt(), 3599);
        QCOMPARE(answer.json().value(u"token_type"_s).toString(), u"bearer"_s);
        QCOMPARE(answer.json().value(u"scope"_s).toString(), u"partners"_s);
        QVERIFY(answer.json().value(u"access_token"_s).toString().size() > 20);
        QCOMPARE(answer.headers.value("cache-control"), "no-store");
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const QByteArray good = "grant_type=client_credentials&scope=partners";
        QTest::newRow("secret") << QByteArray("wrong") << good << 401 << u"invalid_client"_s;
        QTest::newRow("grant") << QByteArray("sandbox-secret") << QByteArray("grant_type=password") << 400
                               << u"unsupported_grant_type"_s;
        QTest::newRow("scope") << QByteArray("sandbox-secret")
                               << QByteArray("grant_type=client_credentials&scope=all") << 400
                               << u"invalid_scope"_s;
    }

    void refuses()
    {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, form);
        Bench bench;
        const auto answer = bench.tokenCall("sandbox-client", secret, form);
        QTEST(answer.status, "status");
        QTEST(answer.error(), "error");
    }

    void wantsATokenOnEveryResource()
    {
        Bench bench;
        const auto without = bench.raw(u"GET"_s, u"/v1/persons"_s, {}, {});
        QCOMPARE(without.status, 401);
        QCOMPARE(without.error(), u"token_required"_s);
        const auto strange =
            bench.raw(u"GET"_s, u"/v1/no/such/thing"_s, {}, {{"Authorization", "Bearer nonsense"}});
        QCOMPARE(strange.status, 401);
        QCOMPARE(strange.error(), u"invalid_token"_s);
        QCOMPARE(bench.get(u"/v1/no/such/thing"_s).status, 404);
    }

    void forgetsATokenAfterItsLifetime()
    {
        Bench bench({.tokenLifetime = std::chrono::seconds(1)});
        QCOMPARE(bench.get(u"/v1/persons"_s).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(bench.get(u"/v1/persons"_s).status, 401, patience);
        QCOMPARE(bench.get(u"/v1/persons"_s).error(), u"invalid_token"_s);
    }

    void stillServesTheLegacyEndpoint()
    {
        Bench bench;
        const auto answer = bench.raw(u"POST"_s, u"/oauth/token"_s,
                                      R"({"client_id":"sandbox-client","client_secret":"sandbox-secret"})",
                                      {{"Content-Type", "application/json"}});
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json().value(u"token_type"_s).toString(), u"Bearer"_s);
    }
};

QTEST_GUILESS_MAIN(TestTokens)
#include "test_tokens.moc"
