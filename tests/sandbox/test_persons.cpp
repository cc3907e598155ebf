// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The person resource: its shape, its id, how PATCH treats its fields (reference 4).
class TestPersons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWithEveryFieldAndAnId()
    {
        Bench bench;
        const QString id = bench.person(u"Erika"_s, u"Mustermann"_s);
        QVERIFY(QRegularExpression(u"^[0-9a-f]{32}cper$"_s).match(id).hasMatch());
        const QJsonObject person = bench.get(u"/v1/persons/"_s + id).json();
        QCOMPARE(person.value(u"first_name"_s).toString(), u"Erika"_s);
        for (const QString &key : {u"title"_s, u"birth_name"_s, u"email"_s, u"nace_code"_s, u"job_title"_s})
            QVERIFY2(person.value(key).isNull(), qPrintable(key));
        QVERIFY(person.value(u"address"_s).toObject().value(u"line_2"_s).isNull());
        QVERIFY(person.value(u"contact_address"_s).toObject().value(u"city"_s).isNull());
        QCOMPARE(person.value(u"flagged_by_compliance"_s), QJsonValue(false));
        QCOMPARE(person.value(u"risk_classification_status"_s).toString(), u"NOT_SCORED"_s);
        QCOMPARE(person.value(u"customer_vetting_status"_s).toString(), u"NOT_VETTED"_s);
        QCOMPARE(person.value(u"aml_confirmed_on"_s).toString(),
                 QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate));
    }

    void storesNoLastNameAsEmpty()
    {
        Bench bench;
        const QString id = bench.person(u"Sukarno"_s, u"N/A"_s);
        QCOMPARE(bench.get(u"/v1/persons/"_s + id).json().value(u"last_name"_s), QJsonValue(QString()));
    }

    void saysWhenThereIsNone()
    {
        Bench bench;
        const QString path = u"/v1/persons/00000000000000000000000000000000cper"_s;
        for (const QString &method : {u"GET"_s, u"PATCH"_s}) {
            const auto answer = bench.call(method, path);
            QCOMPARE(answer.status, 404);
            QCOMPARE(answer.error(), u"model_not_found"_s);
        }
        QVERIFY(bench.get(path).body.contains("Couldn't find 'Solaris::Person' for id '0000"));
    }

    void writesANullFieldAtOnce()
    {
        Bench bench;
        const QString path = u"/v1/persons/"_s + bench.person(u"Erika"_s);
        const auto answer = bench.call(u"PATCH"_s, path, {{u"job_title"_s, u"Baker"_s}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"job_title"_s).toString(), u"Baker"_s);
        QCOMPARE(bench.get(path).json().value(u"job_title"_s).toString(), u"Baker"_s);
        QCOMPARE(bench.call(u"PATCH"_s, path, {{u"job_title"_s, QJsonValue::Null}}).status, 200);
        QCOMPARE(bench.get(path).json().value(u"job_title"_s).toString(), u"Baker"_s);
        QCOMPARE(bench.call(u"PATCH"_s, path, {{u"job_title"_s, u"Baker"_s}}).status, 200);
    }

    void refusesToChange_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("first name") << u"first_name"_s << u"Anna"_s;
        QTest::newRow("last name") << u"last_name"_s << u"Anders"_s;
        QTest::newRow("birth date") << u"birth_date"_s << u"1981-01-01"_s;
        QTest::newRow("nationality") << u"nationality"_s << u"AT"_s;
        QTest::newRow("phone") << u"mobile_number"_s << u"+491711234567"_s;
        QTest::newRow("terms") << u"terms_conditions_signed_at"_s << u"2024-05-01T10:00:00Z"_s;
    }

    void refusesToChange()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        Bench bench;
        const auto answer =
            bench.call(u"PATCH"_s, u"/v1/persons/"_s + bench.person(u"Erika"_s), {{field, value}});
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.error(), u"invalid_model "_s + field);
    }

    void wantsTheTradeOfTheSelfEmployed()
    {
        Bench bench;
        const QString path = u"/v1/persons/"_s + bench.person(u"Erika"_s);
        for (const QString &status : {u"FREELANCER"_s, u"SELF_EMPLOYED"_s}) {
            const auto answer = bench.call(u"PATCH"_s, path, {{u"employment_status"_s, status}});
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.error(), u"invalid_model nace_code"_s);
        }
        const QJsonObject cleared{{u"employment_status"_s, u"FREELANCER"_s},
                                  {u"industry"_s, QJsonValue::Null},
                                  {u"industry_key"_s, QJsonValue::Null}};
        QCOMPARE(bench.call(u"PATCH"_s, path, cleared).status, 200);
        const QString other = u"/v1/persons/"_s + bench.person(u"Jan"_s);
        const QJsonObject coded{{u"employment_status"_s, u"SELF_EMPLOYED"_s}, {u"nace_code"_s, u"M.69.20"_s}};
        QCOMPARE(bench.call(u"PATCH"_s, other, coded).status, 200);
    }

    void updatesForDevelopment()
    {
        Bench bench;
        const QString path = u"/v1/persons/"_s + bench.person(u"Erika"_s);
        const QJsonObject body{{u"aml_follow_up_date"_s, u"2031-01-01"_s}, {u"birth_city"_s, u"Ulm"_s}};
        const auto answer = bench.call(u"PATCH"_s, path + u"/update_for_development"_s, body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value(u"aml_follow_up_date"_s).toString(), u"2031-01-01"_s);
        QCOMPARE(bench.get(path).json().value(u"birth_city"_s).toString(), u"Ulm"_s);
    }

    void allowsAThousandAlike()
    {
        Bench bench;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!bench.person(u"Same"_s, u"Person"_s).isEmpty());
        const auto answer =
            bench.call(u"POST"_s, u"/v1/persons"_s, Bench::completePerson(u"Same"_s, u"Person"_s));
        QCOMPARE(answer.status, 400);
        QVERIFY(!bench.person(u"Other"_s, u"Person"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPersons)
#include "test_persons.moc"
