// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// The trainee's part of X-MANUALTEST: the calls behind the page, as in the guide's tutorial.
class TestPage : public QObject {
    Q_OBJECT

    /// A call somewhere on its way.
    struct Play {
        explicit Play(const QString &name = u"X-MANUALTEST-HAPPYPATH"_s)
        {
            bench.freeze();
            opened = bench.requested(name);
        }

        Bench::Answer post(const QString &what, const QJsonObject &body)
        {
            return bench.call(u"POST"_s, opened.page + u'/' + what, body);
        }

        QString stage() { return bench.get(opened.page + u"/state"_s).json().value(u"stage"_s).toString(); }
        QString reason() { return bench.get(opened.path).json().value(u"failure_reason"_s).toString(); }

        static QJsonObject filled(const QString &number = u"0171 123456"_s)
        {
            return {
                {u"mobile_number"_s, number}, {u"terms"_s, true}, {u"data"_s, true}, {u"document"_s, true}};
        }

        /// Up to the question for the code.
        void talk()
        {
            QCOMPARE(post(u"start"_s, filled()).status, 200);
            QCOMPARE(stage(), u"call"_s);
            const int steps = bench.get(opened.page + u"/state"_s).json().value(u"steps"_s).toInt();
            for (int step = 1; step <= steps; ++step)
                QCOMPARE(post(u"step"_s, {{u"step"_s, step}}).status, 200);
            QCOMPARE(stage(), u"code"_s);
        }

        Bench bench;
        Bench::Case opened;
    };

private Q_SLOTS:
    void servesAPage()
    {
        Play play;
        const auto page = play.bench.raw(u"GET"_s, play.opened.page, {}, {});
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(page.body.toLower().contains("sandbox"));
        QCOMPARE(play.bench.raw(u"GET"_s, u"/go/any/identifications/nothing"_s, {}, {}).status, 404);
    }

    void leadsToSuccess()
    {
        Play play;
        QCOMPARE(play.stage(), u"welcome"_s);
        play.talk();
        QCOMPARE(play.post(u"code"_s, {{u"code"_s, u"123456"_s}}).status, 200);
        QCOMPARE(play.stage(), u"success"_s);
        QCOMPARE(play.bench.statusOf(play.opened), u"pending"_s);
        play.bench.pass(2min);
        QCOMPARE(play.bench.statusOf(play.opened), u"successful"_s);
    }

    void wantsNumberAndTicks_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("field");
        QTest::newRow("foreign number") << Play::filled(u"+49171123456"_s) << u"mobile_number"_s;
        QTest::newRow("no number") << Play::filled(QString()) << u"mobile_number"_s;
        for (const char *box : {"terms", "data", "document"}) {
            QJsonObject body = Play::filled();
            body.insert(QString::fromLatin1(box), false);
            QTest::newRow(box) << body << QString::fromLatin1(box);
        }
        QTest::newRow("static number") << Play::filled(u"+15550101"_s) << QString();
    }

    void wantsNumberAndTicks()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, field);
        Play play;
        const auto answer = play.post(u"start"_s, body);
        QCOMPARE(answer.status, field.isEmpty() ? 200 : 400);
        QCOMPARE(answer.json().value(u"field"_s).toString(), field);
        QCOMPARE(play.stage(), field.isEmpty() ? u"call"_s : u"welcome"_s);
    }

    void takesMovesOnlyInTheirOrder()
    {
        Play play;
        QCOMPARE(play.post(u"step"_s, {{u"step"_s, 1}}).status, 400);
        QCOMPARE(play.post(u"code"_s, {{u"code"_s, u"123456"_s}}).status, 400);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 200);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 400);
        QCOMPARE(play.post(u"step"_s, {{u"step"_s, 2}}).status, 400);
        QCOMPARE(play.post(u"step"_s, {{u"step"_s, 1}}).status, 200);
        QCOMPARE(play.post(u"step"_s, {{u"step"_s, 1}}).status, 400);
    }

    void abortsAtTheThirdWrongCodeAndCanBeRepeated()
    {
        Play play;
        play.talk();
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(play.post(u"code"_s, {{u"code"_s, u"654321"_s}}).status, 400);
            QCOMPARE(play.stage(), u"code"_s);
        }
        QCOMPARE(play.post(u"code"_s, {{u"code"_s, u"654321"_s}}).status, 400);
        QCOMPARE(play.stage(), u"aborted"_s);
        QCOMPARE(play.bench.statusOf(play.opened), u"aborted"_s);
        QCOMPARE(play.reason(), u"IDENT_CODE_REPEATEDLY_INCORRECT"_s);

        play.talk();
        QCOMPARE(play.bench.statusOf(play.opened), u"pending"_s);
        QVERIFY(play.reason().isEmpty());
        QCOMPARE(play.post(u"code"_s, {{u"code"_s, u"123456"_s}}).status, 200);
        play.bench.pass(2min);
        QCOMPARE(play.bench.statusOf(play.opened), u"successful"_s);
    }

    void isBrokenOffByTheAgent()
    {
        Play play(u"X-MANUALTEST-ABORTIDENT"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 200);
        for (int step = 1; play.stage() == u"call"_s && step < 10; ++step)
            play.post(u"step"_s, {{u"step"_s, step}});
        QCOMPARE(play.stage(), u"aborted"_s);
        QCOMPARE(play.reason(), u"BAD_VIDEO"_s);
    }

    void canBeRepeatedAfterTheReviewCanceledIt()
    {
        Play play(u"X-MANUALTEST-CANCELED"_s);
        play.talk();
        play.post(u"code"_s, {{u"code"_s, u"123456"_s}});
        play.bench.pass(2min);
        QCOMPARE(play.bench.statusOf(play.opened), u"canceled"_s);
        QCOMPARE(play.stage(), u"canceled"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 200);
        QCOMPARE(play.bench.statusOf(play.opened), u"pending"_s);
    }

    void hidesASuspicionFromTheCustomer()
    {
        Play play(u"X-MANUALTEST-FRAUDIDENT"_s);
        play.talk();
        play.post(u"code"_s, {{u"code"_s, u"123456"_s}});
        QCOMPARE(play.bench.statusOf(play.opened), u"pending_failed"_s);
        QCOMPARE(play.stage(), u"success"_s);
        play.bench.pass(2min);
        QCOMPARE(play.stage(), u"failed"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 400);
    }

    void timesOutAfterHalfAnHour()
    {
        Play play;
        play.bench.pass(3h); // an unopened link has no hurry
        QCOMPARE(play.bench.statusOf(play.opened), u"pending"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 200);
        play.bench.pass(30min - 1s);
        QCOMPARE(play.stage(), u"call"_s);
        play.bench.pass(1s);
        QCOMPARE(play.bench.statusOf(play.opened), u"aborted"_s);
        QCOMPARE(play.reason(), u"TECH_TIMEOUT"_s);
    }

    void expiresAfterFourteenDays()
    {
        Play play;
        play.bench.pass(14 * 24h - 1s);
        QCOMPARE(play.stage(), u"welcome"_s);
        play.bench.pass(1s);
        QCOMPARE(play.bench.statusOf(play.opened), u"expired"_s);
        QCOMPARE(play.stage(), u"expired"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 400);
        QCOMPARE(play.bench.call(u"PATCH"_s, play.opened.path + u"/request"_s).status, 400);
    }

    void servesAnyCustomerWithoutARobot()
    {
        Play play(u"Erika"_s);
        play.talk();
        play.post(u"code"_s, {{u"code"_s, u"123456"_s}});
        play.bench.pass(2min);
        QCOMPARE(play.bench.statusOf(play.opened), u"successful"_s);
    }

    void leavesAnAutotestToItsRobots()
    {
        Play play(u"X-AUTOTEST-ABORTIDENT"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 400);
        play.bench.pass(2min);
        QCOMPARE(play.stage(), u"aborted"_s);
        QCOMPARE(play.post(u"start"_s, Play::filled()).status, 400);
        QCOMPARE(play.bench.statusOf(play.opened), u"aborted"_s);
    }
};

QTEST_GUILESS_MAIN(TestPage)
#include "test_page.moc"
