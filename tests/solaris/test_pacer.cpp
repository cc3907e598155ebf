// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "solaris/pacer.h"
#include "support/patience.h"

#include <QElapsedTimer>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Urgency;
using solaris::Pacer;

const QByteArray indexRows =
    "[{\"id\":\"a\",\"status\":\"pending\",\"person_id\":\"p\",\"url\":\"https://x\"},"
    "{\"id\":\"b\",\"status\":\"brand_new\",\"failure_reason\":null},"
    "{\"status\":\"pending\"},{\"id\":\"c\"},7,null]";

/// The one budget of all calls, and the quiet that a server asks for; the first half without a clock.
class TestPacer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRate()
    {
        Pacer pacer;
        int left = 0;
        for (Pacer::Time now = 0ms; now < 60s; now += 10ms) {
            for (; pacer.isFree(now); ++left) {
                QCOMPARE(pacer.book(Urgency::Background, now), 0ms);
                pacer.sent(now);
            }
            QVERIFY(pacer.sentPerSecond(now) <= 5.1);
        }
        QVERIFY2(left >= 298 && left <= 301, qPrintable(QString::number(left)));
    }

    void savesNoBurstUp()
    {
        Pacer pacer;
        int burst = 0;
        for (; pacer.isFree(8h); ++burst)
            pacer.book(Urgency::Background, 8h);
        QCOMPARE(burst, 5);
    }

    void booksAhead()
    {
        Pacer pacer;
        QCOMPARE(pacer.book(Urgency::Background, 0ms), 0ms);
        QCOMPARE(pacer.book(Urgency::Background, 0ms), 200ms);
        QCOMPARE(pacer.book(Urgency::Background, 0ms), 400ms);
    }

    void aPersonGoesFirstAndTheBackgroundPays()
    {
        Pacer pacer;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(pacer.book(Urgency::Person, 0ms), 0ms);
        QVERIFY(!pacer.isFree(2s));
        QVERIFY(pacer.isFree(3s)); // and doesn't pay for ever
    }

    void aQuietHoldsEverybody()
    {
        Pacer pacer;
        pacer.quiet(30s, 1s);
        QCOMPARE(pacer.book(Urgency::Person, 11s), 20s);
        QVERIFY(pacer.book(Urgency::Background, 11s) >= 20s);
        QVERIFY(!pacer.isFree(30s));
        QVERIFY(pacer.isFree(33s));
        pacer.quiet(5s, 40s);
        pacer.quiet(1s, 41s); // a shorter one ends nothing
        QCOMPARE(pacer.quietFor(42s), 3s);
    }

    void aQuietIsNotForEver()
    {
        Pacer pacer;
        pacer.quiet(24h * 365, 0ms);
        QCOMPARE(pacer.quietFor(0ms), 1h);
    }

    void oddRatesAreBounded()
    {
        Pacer pacer;
        pacer.setRate(-3);
        QVERIFY(pacer.rate() > 0);
        pacer.setRate(1e12);
        QVERIFY(pacer.rate() <= 1000);
    }

    void backgroundCallsKeepToIt()
    {
        Bench bench([](const Seen &) { return json(200, personBody); });
        bench.client->setBudget(20);
        QElapsedTimer clock;
        clock.start();
        std::vector<QCoro::Task<domain::Result<domain::Person>>> running;
        for (int i = 0; i < 12; ++i)
            running.push_back(bench.client->person(personId, Urgency::Background));
        const auto mine = wait(bench.client->person(personId)); // asked last, answered long before them
        QCOMPARE(kindOf(mine), u"ok"_s);
        QVERIFY(bench.server.seen().size() < 12);
        for (auto &one : running)
            QCOMPARE(kindOf(wait(std::move(one))), u"ok"_s);
        QVERIFY(clock.elapsed() >= 500);
        QCOMPARE(bench.client->rate(), 1.4); // the token's request counts too
    }

    void retryAfterHoldsAllCalls_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("value");
        QTest::addRow("429, seconds") << 429 << QByteArray("2");
        QTest::addRow("429, date") << 429 << QByteArray();
        QTest::addRow("503, seconds") << 503 << QByteArray("2");
    }

    void retryAfterHoldsAllCalls()
    {
        QFETCH(const int, status);
        QFETCH(QByteArray, value);
        if (value.isEmpty()) {
            const QString form = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
            value = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(3), form).toLatin1();
        }
        bool isBusy = true;
        Bench bench([&](const Seen &) {
            return std::exchange(isBusy, false) ? json(status, "{}", "Retry-After: " + value + "\r\n")
                                                : json(200, personBody);
        });
        auto first = bench.client->person(personId);
        QTRY_VERIFY(bench.client->quietFor() > 0ms);
        QElapsedTimer clock;
        clock.start();
        QVERIFY(!bench.client->isFree());
        QCOMPARE(kindOf(wait(bench.client->createPerson({}))), u"ok"_s); // another one, and a person's
        QVERIFY(clock.elapsed() >= 900);
        QCOMPARE(kindOf(wait(std::move(first))), u"ok"_s);
    }

    void aLongQuietIsSaidAtOnce()
    {
        Bench bench([](const Seen &) { return json(429, "{}", "Retry-After: 600\r\n"); });
        QCOMPARE(kindOf(wait(bench.client->person(personId))), u"RateLimited"_s);
        const auto refused = wait(bench.client->createPerson({}));
        QCOMPARE(kindOf(refused), u"RateLimited"_s);
        QVERIFY(refused.error().retryAfter > 590s);
        QCOMPARE(bench.server.seen().size(), 1); // the second was never sent
    }

    void anotherPersonsAnswerIsRefused()
    {
        QByteArray body;
        Bench bench([&](const Seen &) { return json(200, body); });
        solaris::Client &client = *bench.client;
        body = "{\"id\":\"" + identId.toLatin1() +
               "\",\"status\":\"pending\",\"url\":\"https://go.test.idnow.de/"
               "x\",\"person_id\":\"strangercper\"}";
        const auto one = wait(client.identification(personId, identId, false));
        QCOMPARE(kindOf(one), u"BadReply"_s);
        QCOMPARE(one.error().code, u"another_identification"_s);
        QVERIFY(!domain::supportText(one.error()).contains(u"stranger"));
        QCOMPARE(kindOf(wait(client.requestIdentification(personId, identId))), u"FateUnknown"_s);
        body = '[' + body + ']';
        QCOMPARE(kindOf(wait(client.identifications(personId))), u"BadReply"_s);
        body = "{\"id\":\"othercidt\",\"status\":\"successful\"}";
        QCOMPARE(kindOf(wait(client.identification(personId, identId, false))), u"BadReply"_s);
        body = "{\"id\":\"strangercper\",\"first_name\":\"Fremd\"}";
        QCOMPARE(wait(client.person(personId)).error().code, u"another_identification"_s);
    }

    void theIndexIsReadWithoutSecrets()
    {
        Bench bench([](const Seen &seen) {
            return seen.target == "/v1/identifications?page%5Bnumber%5D=3&page%5Bsize%5D=500"
                       ? json(200, indexRows, "total: 1002\r\n")
                       : json(404, "{}");
        });
        const auto page = wait(bench.client->identificationIndex(3, 500));
        QVERIFY(page.has_value());
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->total, 1002);
        QCOMPARE(page->items.at(0).personId, u"p"_s);
        QCOMPARE(page->items.at(1).status.text, u"brand_new"_s);
    }
};

QTEST_GUILESS_MAIN(TestPacer)
#include "test_pacer.moc"
