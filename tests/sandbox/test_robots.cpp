// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"
#include "support/patience.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;
using domain::RobotCase;

Q_DECLARE_METATYPE(domain::RobotCase)

/// What IDnow's robots do: the path of statuses, when, with which data, reason and documents (guide, test
/// cases).
class TestRobots : public QObject {
    Q_OBJECT

    static QString nameOf(RobotCase robotCase)
    {
        return domain::robotName({domain::RobotPrefix::AutoTest, robotCase});
    }

    static QStringList promisedPath(RobotCase robotCase)
    {
        QStringList path;
        for (const domain::Status status : domain::promise(robotCase).path)
            path.append(domain::apiText(status));
        return path;
    }

    static QJsonObject personOf(Bench &bench, const Bench::Case &opened)
    {
        return bench.get(u"/v1/persons/"_s + opened.personId).json();
    }

private Q_SLOTS:
    void walkTheirPath_data()
    {
        QTest::addColumn<RobotCase>("robotCase");
        for (const RobotCase robotCase : domain::robotCases())
            QTest::newRow(qPrintable(domain::apiText(robotCase))) << robotCase;
    }

    void walkTheirPath()
    {
        QFETCH(RobotCase, robotCase);
        const domain::RobotPromise promise = domain::promise(robotCase);
        Bench bench;
        bench.freeze();
        const Bench::Case opened = bench.requested(nameOf(robotCase));

        QStringList seen;
        const auto look = [&] {
            const QString status = bench.statusOf(opened);
            if (seen.isEmpty() || seen.last() != status)
                seen.append(status);
        };
        look();
        bench.pass(59s);
        look();
        QCOMPARE(seen, QStringList{u"pending"_s});
        bench.pass(1s);
        look();
        // A second before the result it isn't there yet; then it is.
        if (promise.review > 1s) {
            bench.pass(promise.review - 1s);
            look();
            QVERIFY(seen.size() < promise.path.size());
            bench.pass(1s);
            look();
        }
        QCOMPARE(seen, promisedPath(robotCase));

        const QJsonObject end = bench.get(opened.path + u"?include_documents=true"_s).json();
        QCOMPARE(!end.value(u"failure_reason"_s).isNull(), promise.givesReason);
        QCOMPARE(!end.value(u"documents"_s).toArray().isEmpty(), promise.givesDocuments);
        const bool decided = seen.last() == u"successful"_s || seen.last() == u"failed"_s;
        QCOMPARE(!end.value(u"completed_at"_s).isNull(), decided);
        bench.pass(1h);
        QCOMPARE(bench.statusOf(opened), seen.last());
    }

    void giveTheGuidesReasons()
    {
        Bench bench;
        const Bench::Case aborted = bench.requested(u"X-AUTOTEST-ABORTIDENT"_s);
        const Bench::Case canceled = bench.requested(u"X-AUTOTEST-CANCELED"_s);
        bench.pass(5min);
        QCOMPARE(bench.get(aborted.path).json().value(u"failure_reason"_s).toString(), u"BAD_VIDEO"_s);
        QCOMPARE(bench.get(canceled.path).json().value(u"failure_reason"_s).toString(), u"TECH_PHOTO"_s);
    }

    void takeADayForALongReview()
    {
        Bench bench;
        bench.freeze();
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-LONGREVIEW"_s);
        bench.pass(24h);
        QVERIFY(bench.statusOf(opened) != u"successful"_s);
        bench.pass(61s);
        QCOMPARE(bench.statusOf(opened), u"successful"_s);
    }

    void holdTheCertificateTenMinutes()
    {
        Bench bench;
        bench.freeze();
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HOLDCERTIFICATE"_s);
        const auto documents = [&] {
            return bench.get(opened.path + u"?include_documents=true"_s)
                .json()
                .value(u"documents"_s)
                .toArray();
        };
        bench.pass(60s + 10min - 1s);
        QCOMPARE(bench.statusOf(opened), u"pending"_s);
        QVERIFY(documents().isEmpty());
        bench.pass(1s);
        QCOMPARE(bench.statusOf(opened), u"successful"_s);
        QVERIFY(!documents().isEmpty());
    }

    void changeTheDataInTheCallOrInTheReview_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("inCall");
        QTest::newRow("call") << u"X-AUTOTEST-CHANGEALL"_s << true;
        QTest::newRow("review") << u"X-AUTOTEST-CHANGEALLREVIEW"_s << false;
    }

    void changeTheDataInTheCallOrInTheReview()
    {
        QFETCH(QString, name);
        QFETCH(bool, inCall);
        Bench bench;
        bench.freeze();
        const Bench::Case opened = bench.requested(name);
        const QJsonObject before = personOf(bench, opened);
        bench.pass(59s);
        QCOMPARE(personOf(bench, opened), before);
        bench.pass(1s);
        QCOMPARE(personOf(bench, opened) != before, inCall);
        bench.pass(2min);
        const QJsonObject after = personOf(bench, opened);
        for (const QString &key :
             {u"first_name"_s, u"last_name"_s, u"birth_city"_s, u"birth_date"_s, u"address"_s})
            QVERIFY2(after.value(key) != before.value(key), qPrintable(key));
        QVERIFY(after.value(u"last_name"_s).toString().contains(u"ÀÉÎÕÜß"_s));
        QVERIFY(after.value(u"first_name"_s).toString().size() <= 50);
        QVERIFY(after.value(u"last_name"_s).toString().size() <= 50);
        // The verified address is the corrected one.
        QCOMPARE(bench.get(opened.path).json().value(u"address"_s), after.value(u"address"_s));
    }

    void changeAlsoWhatWasEnteredAsTheyWouldHaveIt()
    {
        Bench bench;
        bench.freeze();
        const Bench::Case first = bench.requested(u"X-AUTOTEST-CHANGEALL"_s);
        bench.pass(3min);
        const QJsonObject changed = personOf(bench, first);
        QJsonObject entered = Bench::completePerson(u"X-AUTOTEST-CHANGEALL"_s);
        for (const QString &key : {u"last_name"_s, u"birth_name"_s, u"birth_city"_s, u"birth_country"_s,
                                   u"nationality"_s, u"address"_s})
            entered.insert(key, changed.value(key));
        QJsonObject address = changed.value(u"address"_s).toObject();
        address.insert(u"country"_s, u"DE"_s); // most customers' is there from the beginning
        entered.insert(u"address"_s, address);
        const Bench::Case second = bench.requested(entered);
        const QJsonObject before = personOf(bench, second);
        QCOMPARE(before.value(u"nationality"_s), entered.value(u"nationality"_s));
        bench.pass(3min);
        const QJsonObject after = personOf(bench, second);
        for (const QString &key : {u"first_name"_s, u"last_name"_s, u"birth_name"_s, u"birth_city"_s,
                                   u"birth_country"_s, u"nationality"_s, u"birth_date"_s})
            QVERIFY2(after.value(key) != before.value(key), qPrintable(key));
        const QJsonObject moved = after.value(u"address"_s).toObject();
        for (const QString &key : address.keys())
            QVERIFY2(moved.value(key) != address.value(key), qPrintable(key));
    }

    void passDueDiligenceOnlyWithSuccess()
    {
        Bench bench;
        const Bench::Case good = bench.requested(u"X-AUTOTEST-FRAUDOK"_s);
        const Bench::Case bad = bench.requested(u"X-AUTOTEST-FRAUDIDENT"_s);
        bench.pass(5min);
        QCOMPARE(personOf(bench, good).value(u"screening_progress"_s).toString(), u"SCREENED_ACCEPTED"_s);
        QCOMPARE(personOf(bench, good).value(u"risk_classification_status"_s).toString(), u"NORMAL_RISK"_s);
        QCOMPARE(personOf(bench, good).value(u"customer_vetting_status"_s).toString(), u"NO_MATCH"_s);
        QCOMPARE(personOf(bench, bad).value(u"screening_progress"_s).toString(), u"NOT_SCREENED"_s);
    }

    void areFoundInEitherName()
    {
        Bench bench;
        const QString id = bench.person(u"Erika"_s, u"X-AUTOTEST-FRAUDIDENT"_s);
        const QString all = u"/v1/persons/%1/identifications"_s.arg(id);
        const auto made = bench.call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}});
        const QString path = all + u'/' + made.json().value(u"id"_s).toString();
        bench.call(u"PATCH"_s, path + u"/request"_s);
        bench.pass(5min);
        QCOMPARE(bench.get(path).json().value(u"status"_s).toString(), u"failed"_s);
    }

    void workFasterOnDemand()
    {
        Bench bench;
        bench.server->setSpeed(3000);
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.statusOf(opened), u"successful"_s, patience);
    }
};

QTEST_GUILESS_MAIN(TestRobots)
#include "test_robots.moc"
