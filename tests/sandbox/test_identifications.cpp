// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Ordering and requesting an identification (reference 8, 15).
class TestIdentifications : public QObject {
    Q_OBJECT

    static QString daysFromToday(int days)
    {
        return QDateTime::currentDateTimeUtc().date().addDays(days).toString(Qt::ISODate);
    }

    static QJsonObject order(const QJsonValue &type, const QJsonValue &date)
    {
        return {{u"method"_s, u"idnow"_s},
                {u"proof_of_address_type"_s, type},
                {u"proof_of_address_issued_at"_s, date}};
    }

private Q_SLOTS:
    void answersAsTheGuideShows()
    {
        Bench bench;
        const QString person = bench.person(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString all = u"/v1/persons/%1/identifications"_s.arg(person);
        QJsonObject body = order(u"GAS_BILL"_s, daysFromToday(-30));
        body.insert(u"language"_s, u"DE"_s);
        const auto made = bench.call(u"POST"_s, all, body);
        QCOMPARE(made.status, 201);
        QJsonObject json = made.json();
        const QString id = json.value(u"id"_s).toString();
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}cidt$"_s).match(id).hasMatch());
        QCOMPARE(json.value(u"status"_s).toString(), u"created"_s);
        for (const QString &key : body.keys())
            QCOMPARE(json.value(key), body.value(key));
        for (const QString &key :
             {u"reference"_s, u"url"_s, u"completed_at"_s, u"iban"_s, u"terms_and_conditions_signed_at"_s,
              u"authorization_expires_at"_s, u"confirmation_expires_at"_s, u"failure_reason"_s, u"address"_s})
            QVERIFY2(json.contains(key) && json.value(key).isNull(), qPrintable(key));

        const auto asked = bench.call(u"PATCH"_s, all + u'/' + id + u"/request"_s);
        QCOMPARE(asked.status, 200);
        json = asked.json();
        QCOMPARE(json.value(u"status"_s).toString(), u"pending"_s);
        QCOMPARE(json.value(u"estimated_waiting_time"_s).toInt(), 60);
        QVERIFY(
            QRegularExpression(u"^TST-[A-Z]{5}$"_s).match(json.value(u"reference"_s).toString()).hasMatch());
        QCOMPARE(json.value(u"url"_s).toString(), bench.server->url().toString() +
                                                      u"/go/solarisbankvideoidentsandbox/identifications/"_s +
                                                      id);
        QCOMPARE(bench.get(all).array().size(), 1);
        QCOMPARE(
            bench.get(u"/v1/identifications"_s).array().first().toObject().value(u"person_id"_s).toString(),
            person);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QJsonObject &body, const QString &error,
                            int status = 400) { QTest::newRow(name) << body << status << error; };
        const QString type = u"invalid_model proof_of_address_type"_s;
        const QString date = u"invalid_model proof_of_address_issued_at"_s;
        row("no method", {}, u"invalid_model method"_s);
        row("unknown method", {{u"method"_s, u"telepathy"_s}}, u"invalid_model method"_s);
        row("another provider", {{u"method"_s, u"fourthline"_s}}, u"not_implemented_error method"_s, 501);
        row("language", {{u"method"_s, u"idnow"_s}, {u"language"_s, u"FR"_s}}, u"invalid_model language"_s);
        row("proof type", order(u"LOVE_LETTER"_s, daysFromToday(-1)), type);
        row("proof without date", order(u"GAS_BILL"_s, QJsonValue::Null), date);
        row("date without proof", order(QJsonValue::Null, daysFromToday(-1)), type);
        row("seven months old", order(u"GAS_BILL"_s, daysFromToday(-214)), date);
        row("from tomorrow", order(u"GAS_BILL"_s, daysFromToday(1)),
            u"constraint_violation proof_of_address_issued_at"_s);
        row("no date", order(u"GAS_BILL"_s, u"spring"_s), date);
    }

    void refuses()
    {
        QFETCH(QJsonObject, body);
        Bench bench;
        const QString all = u"/v1/persons/%1/identifications"_s.arg(bench.person(u"Erika"_s));
        const auto answer = bench.call(u"POST"_s, all, body);
        QTEST(answer.status, "status");
        QTEST(answer.error(), "error");
        QCOMPARE(bench.get(all).array().size(), 0);
    }

    void acceptsAProofOfExactlySixMonths()
    {
        Bench bench;
        const QString all = u"/v1/persons/%1/identifications"_s.arg(bench.person(u"Erika"_s));
        const QString oldest = QDateTime::currentDateTimeUtc().date().addMonths(-6).toString(Qt::ISODate);
        QCOMPARE(bench.call(u"POST"_s, all, order(u"WATER_BILL"_s, oldest)).status, 201);
        QCOMPARE(bench.call(u"POST"_s, all, order(u"WATER_BILL"_s, daysFromToday(0))).status, 201);
    }

    void wantsACompletePersonBeforeTheRequest_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *key : {"birth_date", "nationality", "mobile_number", "data_terms_signed_at",
                                "terms_conditions_signed_at"})
            QTest::newRow(key) << QString::fromLatin1(key);
        QTest::newRow("address.line_1") << u"address"_s;
    }

    void wantsACompletePersonBeforeTheRequest()
    {
        QFETCH(QString, missing);
        Bench bench;
        QJsonObject person = Bench::completePerson(u"X-AUTOTEST-HAPPYPATH"_s);
        person.remove(missing);
        const QString id = bench.call(u"POST"_s, u"/v1/persons"_s, person).json().value(u"id"_s).toString();
        const QString all = u"/v1/persons/%1/identifications"_s.arg(id);
        const auto made = bench.call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}});
        const QString path = all + u'/' + made.json().value(u"id"_s).toString();
        const auto answer = bench.call(u"PATCH"_s, path + u"/request"_s);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.error().startsWith(u"invalid_model "_s + missing), qPrintable(answer.error()));
        QCOMPARE(bench.get(path).json().value(u"status"_s).toString(), u"created"_s);
    }

    void isForResidentsOfGermany()
    {
        Bench bench;
        QJsonObject person = Bench::completePerson(u"X-AUTOTEST-HAPPYPATH"_s);
        QJsonObject address = person.value(u"address"_s).toObject();
        address.insert(u"country"_s, u"FR"_s);
        person.insert(u"address"_s, address);
        const QString id = bench.call(u"POST"_s, u"/v1/persons"_s, person).json().value(u"id"_s).toString();
        const QString all = u"/v1/persons/%1/identifications"_s.arg(id);
        const auto made = bench.call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}});
        const auto answer =
            bench.call(u"PATCH"_s, all + u'/' + made.json().value(u"id"_s).toString() + u"/request"_s);
        QCOMPARE(answer.error(), u"invalid_model address.country"_s);
    }

    void answersARepeatedRequestAlikeUntilItIsFinished()
    {
        Bench bench;
        bench.freeze();
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString reference = bench.get(opened.path).json().value(u"reference"_s).toString();
        const auto again = bench.call(u"PATCH"_s, opened.path + u"/request"_s);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.json().value(u"reference"_s).toString(), reference);
        bench.pass(std::chrono::minutes(5));
        const auto finished = bench.call(u"PATCH"_s, opened.path + u"/request"_s);
        QCOMPARE(finished.status, 400);
        QCOMPARE(finished.error(), u"constraint_violation status"_s);
    }

    void listsSupportedDocuments()
    {
        Bench bench;
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        const auto answer = bench.get(opened.path + u"/supported_documents"_s);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.array().size() >= 2);
        for (const QJsonValue &row : answer.array()) {
            QVERIFY(!row.toObject().value(u"type"_s).toString().isEmpty());
            QVERIFY(row.toObject().value(u"issuing_countries"_s).toArray().contains(QJsonValue(u"DE"_s)));
        }
    }

    void findsNothingUnderAnotherPerson()
    {
        Bench bench;
        const Bench::Case opened = bench.requested(u"X-AUTOTEST-HAPPYPATH"_s);
        const QString other = u"/v1/persons/%1/identifications/%2"_s.arg(bench.person(u"Jan"_s), opened.id);
        const QStringList paths{other, other + u"/supported_documents"_s, opened.path + u"x"_s};
        for (const QString &path : paths) {
            QCOMPARE(bench.get(path).status, 404);
            QCOMPARE(bench.get(path).error(), u"model_not_found"_s);
        }
        QCOMPARE(bench.call(u"PATCH"_s, other + u"/request"_s).status, 404);
        QCOMPARE(bench.call(u"POST"_s, u"/v1/persons/nobody/identifications"_s, {{u"method"_s, u"idnow"_s}})
                     .status,
                 404);
    }
};

QTEST_GUILESS_MAIN(TestIdentifications)
#include "test_identifications.moc"
