// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

/// What POST /v1/persons refuses, and how it says so (reference 2, 3, 4.1).
class TestPersonRules : public QObject {
    Q_OBJECT

    static QJsonObject with(const QString &key, const QJsonValue &value)
    {
        QJsonObject person = Bench::completePerson(u"Erika"_s, u"Mustermann"_s);
        person.insert(key, value);
        return person;
    }

    static QJsonObject withAddress(const QString &key, const QJsonValue &value)
    {
        QJsonObject address = Bench::completePerson({}).value(u"address"_s).toObject();
        address.insert(key, value);
        return with(u"address"_s, address);
    }

    static QString soon(int seconds)
    {
        return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODate);
    }

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QJsonObject &body, const QString &error) {
            QTest::newRow(name) << body << error;
        };
        row("no last name", with(u"last_name"_s, QJsonValue::Null), u"invalid_model last_name"_s);
        row("empty first name", with(u"first_name"_s, u""_s), u"invalid_model first_name"_s);
        row("51 letters", with(u"last_name"_s, QString(51, u'a')), u"invalid_model last_name"_s);
        row("blank before", with(u"first_name"_s, u" Erika"_s), u"invalid_model first_name"_s);
        row("blank after", withAddress(u"city"_s, u"Berlin "_s), u"invalid_model address.city"_s);
        row("Cyrillic", with(u"last_name"_s, u"Иванов"_s), u"invalid_model last_name"_s);
        row("Kanji street", withAddress(u"line_1"_s, u"東京 1"_s), u"invalid_model address.line_1"_s);
        row("emoji", with(u"first_name"_s, u"Erika 🙂"_s), u"invalid_model first_name"_s);
        row("symbol", with(u"first_name"_s, u"Erika+"_s), u"invalid_model first_name"_s);
        row("salutation", with(u"salutation"_s, u"DIVERSE"_s), u"invalid_model salutation"_s);
        row("salutation case", with(u"salutation"_s, u"mr"_s), u"invalid_model salutation"_s);
        row("title", with(u"title"_s, u"SIR"_s), u"invalid_model title"_s);
        row("employment", with(u"employment_status"_s, u"ASTRONAUT"_s), u"invalid_model employment_status"_s);
        row("tax", with(u"tax_information"_s, QJsonObject{{u"marital_status"_s, u"WIDOWED?"_s}}),
            u"invalid_model tax_information.marital_status"_s);
        row("nationality", with(u"nationality"_s, u"DEU"_s), u"invalid_model nationality"_s);
        row("small country", withAddress(u"country"_s, u"de"_s), u"invalid_model address.country"_s);
        row("born tomorrow", with(u"birth_date"_s, soon(86400).left(10)), u"invalid_model birth_date"_s);
        row("30 February", with(u"birth_date"_s, u"1980-02-30"_s), u"invalid_model birth_date"_s);
        row("German date", with(u"birth_date"_s, u"29.02.1980"_s), u"invalid_model birth_date"_s);
        row("e-mail", with(u"email"_s, u"erika"_s), u"invalid_model email"_s);
        row("national number", with(u"mobile_number"_s, u"0171 123456"_s), u"invalid_model mobile_number"_s);
        row("consent in an hour", with(u"data_terms_signed_at"_s, soon(3600)),
            u"constraint_violation data_terms_signed_at"_s);
        row("consent without time", with(u"terms_conditions_signed_at"_s, u"2024-05-01"_s),
            u"invalid_model terms_conditions_signed_at"_s);
        row("aml yesterday", with(u"aml_confirmed_on"_s, soon(-86400).left(10)),
            u"invalid_model aml_confirmed_on"_s);
        row("number for text", with(u"first_name"_s, 7), u"type_error first_name"_s);
        row("text for bool", with(u"fatca_relevant"_s, u"no"_s), u"type_error fatca_relevant"_s);
        row("text for object", with(u"address"_s, u"Berlin"_s), u"type_error address"_s);
        row("half a cent", with(u"expected_monthly_revenue_cents"_s, 1.5),
            u"type_error expected_monthly_revenue_cents"_s);
    }

    void refuses()
    {
        QFETCH(QJsonObject, body);
        Bench bench;
        const auto answer = bench.call(u"POST"_s, u"/v1/persons"_s, body);
        QCOMPARE(answer.status, 400);
        QTEST(answer.error(), "error");
        const QJsonObject error = answer.json().value(u"errors"_s).toArray().first().toObject();
        QCOMPARE(error.value(u"status"_s).toInt(), 400);
        QVERIFY(error.value(u"id"_s).toString().endsWith(u"ex"_s));
        QVERIFY(error.value(u"detail"_s)
                    .toString()
                    .startsWith(error.value(u"source"_s).toObject().value(u"field"_s).toString()));
        QCOMPARE(bench.get(u"/v1/persons"_s).array().size(), 0);
    }

    void accepts_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("complete") << Bench::completePerson(u"Erika"_s, u"Mustermann"_s);
        QTest::newRow("the tutorial's two fields")
            << QJsonObject{{u"first_name"_s, u"X-MANUALTEST-HAPPYPATH"_s}, {u"last_name"_s, u"Zufall"_s}};
        QTest::newRow("50 letters") << with(u"last_name"_s, QString(50, u'a'));
        QTest::newRow("Latin of all kinds") << with(u"last_name"_s, u"O’Şımžek-Łódź de l'Œuvre ß"_s);
        QTest::newRow("unknown key") << with(u"shoe_size"_s, 42);
        QTest::newRow("null") << with(u"salutation"_s, QJsonValue::Null);
        QTest::newRow("computed by Solaris") << with(u"screening_progress"_s, u"SCREENED_ACCEPTED"_s);
        QTest::newRow("a moment ago") << with(u"data_terms_signed_at"_s, soon(0));
        QTest::newRow("aml tomorrow") << with(u"aml_confirmed_on"_s, soon(86400).left(10));
    }

    void accepts()
    {
        QFETCH(QJsonObject, body);
        Bench bench;
        const auto answer = bench.call(u"POST"_s, u"/v1/persons"_s, body);
        QVERIFY2(answer.status == 201, answer.body.constData());
        QCOMPARE(answer.json().value(u"screening_progress"_s).toString(), u"NOT_SCREENED"_s);
    }

    void namesEveryProblemAtOnce()
    {
        Bench bench;
        QJsonObject body = with(u"first_name"_s, u" "_s);
        body.insert(u"salutation"_s, u"X"_s);
        const auto answer = bench.call(u"POST"_s, u"/v1/persons"_s, body);
        QCOMPARE(answer.json().value(u"errors"_s).toArray().size(), 2);
    }

    void refusesWhatIsNoJsonObject_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("cut") << QByteArray("{\"first_name\":");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("text") << QByteArray("hello");
    }

    void refusesWhatIsNoJsonObject()
    {
        QFETCH(QByteArray, body);
        Bench bench;
        const auto token = bench.tokenCall("sandbox-client", "sandbox-secret",
                                           "grant_type=client_credentials&scope=partners");
        const QByteArray bearer = "Bearer " + token.json().value(u"access_token"_s).toString().toLatin1();
        const auto answer = bench.raw(u"POST"_s, u"/v1/persons"_s, body, {{"Authorization", bearer}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), u"invalid_json"_s);
    }

    void keepsThePhoneNumberWithoutBlanks()
    {
        Bench bench;
        const auto answer =
            bench.call(u"POST"_s, u"/v1/persons"_s, with(u"mobile_number"_s, u"+49 171-123_45/67"_s));
        QCOMPARE(answer.json().value(u"mobile_number"_s).toString(), u"+491711234567"_s);
    }
};

QTEST_GUILESS_MAIN(TestPersonRules)
#include "test_personrules.moc"
