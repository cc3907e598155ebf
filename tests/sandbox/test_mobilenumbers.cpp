// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The verified mobile number of a person (reference 6).
class TestMobileNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isVerifiedByItsCode()
    {
        Bench bench;
        const QString path = u"/v1/persons/%1/mobile_number"_s.arg(bench.person(u"Erika"_s));
        const QJsonObject number{{u"number"_s, u"+15550101"_s}};
        QCOMPARE(bench.get(path).status, 404);
        QCOMPARE(bench.call(u"POST"_s, path + u"/authorize"_s, number).status, 404);

        const auto made = bench.call(u"POST"_s, path, number);
        QCOMPARE(made.status, 201);
        QVERIFY(made.json().value(u"id"_s).toString().endsWith(u"cmno"_s));
        QCOMPARE(made.json().value(u"verified"_s), QJsonValue(false));
        QVERIFY(bench.call(u"POST"_s, path + u"/authorize"_s, number).status < 300);

        QJsonObject token = number;
        token.insert(u"token"_s, u"111111"_s);
        QCOMPARE(bench.call(u"POST"_s, path + u"/confirm"_s, token).error(), u"invalid_tan"_s);
        token.insert(u"token"_s, u"212212"_s);
        const auto confirmed = bench.call(u"POST"_s, path + u"/confirm"_s, token);
        QCOMPARE(confirmed.status, 201);
        QCOMPARE(bench.get(path).json().value(u"verified"_s), QJsonValue(true));

        const auto again = bench.call(u"POST"_s, path, number);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.error(), u"mobile_number_exists"_s);
        QCOMPARE(bench.call(u"DELETE"_s, path, number).status, 202);
        QCOMPARE(bench.get(path).status, 200);
    }

    void canBeTakenBackBeforeThat()
    {
        Bench bench;
        const QString path = u"/v1/persons/%1/mobile_number"_s.arg(bench.person(u"Erika"_s));
        QCOMPARE(bench.call(u"POST"_s, path, {{u"number"_s, u"171"_s}}).error(), u"invalid_model number"_s);
        const QJsonObject number{{u"number"_s, u"+49 171 1234567"_s}};
        QCOMPARE(bench.call(u"POST"_s, path, number).status, 201);
        QCOMPARE(bench.call(u"DELETE"_s, path, number).status, 200);
        QCOMPARE(bench.get(path).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestMobileNumbers)
#include "test_mobilenumbers.moc"
