// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A field that has a value changes only after the customer authorized it (reference 5).
class TestChangeRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leadsThroughAuthorizeAndConfirm()
    {
        Bench bench;
        const QString person = bench.person(u"Erika"_s);
        const QString path = u"/v1/persons/"_s + person;
        const QJsonObject moved{{u"address"_s, QJsonObject{{u"city"_s, u"Ulm"_s}}},
                                {u"email"_s, u"e@example.com"_s}};
        const auto accepted = bench.call(u"PATCH"_s, path, moved);
        QCOMPARE(accepted.status, 202);
        QCOMPARE(accepted.json().value(u"status"_s).toString(), u"AUTHORIZATION_REQUIRED"_s);
        const QString id = accepted.json().value(u"id"_s).toString();
        QVERIFY(id.endsWith(u"csc"_s));

        // The e-mail was null, so it stands already; the city waits.
        QJsonObject now = bench.get(path).json();
        QCOMPARE(now.value(u"email"_s).toString(), u"e@example.com"_s);
        QCOMPARE(now.value(u"address"_s).toObject().value(u"city"_s).toString(), u"Berlin"_s);

        const QString change = u"/v1/change_requests/"_s + id;
        const QJsonObject tan{{u"person_id"_s, person}, {u"tan"_s, u"212212"_s}};
        QCOMPARE(bench.call(u"POST"_s, change + u"/confirm"_s, tan).error(), u"authorization_required"_s);
        const QJsonObject how{{u"person_id"_s, person}, {u"delivery_method"_s, u"mobile_number"_s}};
        QVERIFY(bench.call(u"POST"_s, change + u"/authorize"_s, how).status < 300);
        const QJsonObject wrong{{u"person_id"_s, person}, {u"tan"_s, u"000000"_s}};
        const auto refused = bench.call(u"POST"_s, change + u"/confirm"_s, wrong);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.error(), u"invalid_tan"_s);

        const auto done = bench.call(u"POST"_s, change + u"/confirm"_s, tan);
        QCOMPARE(done.status, 200);
        QCOMPARE(done.json().value(u"status"_s).toString(), u"COMPLETED"_s);
        QCOMPARE(done.json().value(u"response_code"_s).toInt(), 200);
        now = bench.get(path).json();
        QCOMPARE(done.json().value(u"response_body"_s).toObject(), now);
        QCOMPARE(now.value(u"address"_s).toObject().value(u"city"_s).toString(), u"Ulm"_s);
        QCOMPARE(now.value(u"address"_s).toObject().value(u"line_1"_s).toString(), u"Musterstraße 1"_s);
        QCOMPARE(bench.call(u"POST"_s, change + u"/confirm"_s, tan).status, 404);
    }

    void knowsOnlyItsOwnPerson()
    {
        Bench bench;
        const QString person = bench.person(u"Erika"_s);
        const QString other = bench.person(u"Jan"_s);
        const auto accepted =
            bench.call(u"PATCH"_s, u"/v1/persons/"_s + person, {{u"salutation"_s, u"MR"_s}});
        QCOMPARE(accepted.status, 202);
        const QString change = u"/v1/change_requests/"_s + accepted.json().value(u"id"_s).toString();
        const QJsonObject how{{u"person_id"_s, other}, {u"delivery_method"_s, u"static"_s}};
        QCOMPARE(bench.call(u"POST"_s, change + u"/authorize"_s, how).status, 404);
        const QJsonObject odd{{u"person_id"_s, person}, {u"delivery_method"_s, u"pigeon"_s}};
        QCOMPARE(bench.call(u"POST"_s, change + u"/authorize"_s, odd).error(),
                 u"invalid_model delivery_method"_s);
    }
};

QTEST_GUILESS_MAIN(TestChangeRequests)
#include "test_changerequests.moc"
