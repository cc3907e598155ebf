// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Webhook subscriptions (reference 10.1).
class TestWebhooks : public QObject {
    Q_OBJECT

    static QJsonObject order(const QString &url)
    {
        return {{u"event_type"_s, u"IDENTIFICATION"_s}, {u"url"_s, url}};
    }

private Q_SLOTS:
    void areKeptAndRemoved()
    {
        Bench bench;
        const auto made = bench.call(u"POST"_s, u"/v1/webhooks"_s, order(u"https://bank.example/hook"_s));
        QCOMPARE(made.status, 201);
        const QString id = made.json().value(u"id"_s).toString();
        QCOMPARE(id.size(), 32);
        QVERIFY(made.json().value(u"secret"_s).toString().size() >= 32);

        const QString path = u"/v1/webhooks/"_s + id;
        QCOMPARE(bench.get(path).json().value(u"url"_s).toString(), u"https://bank.example/hook"_s);
        QVERIFY(!bench.get(path).json().contains(u"secret"_s));
        QCOMPARE(bench.get(u"/v1/webhooks"_s).array().size(), 1);
        QCOMPARE(bench.call(u"DELETE"_s, path).status, 200);
        QCOMPARE(bench.get(path).status, 404);
        QCOMPARE(bench.call(u"DELETE"_s, path).status, 404);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("plain") << order(u"http://bank.example/hook"_s) << u"unsafe_webhook_url url"_s;
        QTest::newRow("nonsense") << order(u"hook"_s) << u"invalid_webhook_url url"_s;
        QTest::newRow("nobody there") << order(u"https://127.0.0.1:1/hook"_s) << u"invalid_webhook_url url"_s;
        QTest::newRow("no type") << QJsonObject{{u"url"_s, u"https://bank.example/hook"_s}}
                                 << u"invalid_model event_type"_s;
    }

    void refuses()
    {
        QFETCH(QJsonObject, body);
        Bench bench;
        const auto answer = bench.call(u"POST"_s, u"/v1/webhooks"_s, body);
        QCOMPARE(answer.status, 400);
        QTEST(answer.error(), "error");
    }
};

QTEST_GUILESS_MAIN(TestWebhooks)
#include "test_webhooks.moc"
