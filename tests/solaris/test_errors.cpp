// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "solaris/errorbody.h"
#include "solaris/errors.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::ErrorKind;
using domain::FieldError;

/// From an error reply to a domain::Error: all shapes of body, all statuses (reference 3).
class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void severalFields();
    void statuses_data();
    void statuses();
    void nothingPersonalInDetail();
    void retryAfter_data();
    void retryAfter();
};

void TestErrors::shapes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<FieldError>>("fields");
    const QByteArray inner = R"("id":"84bex","code":"invalid_model","title":"Invalid Model",
        "detail":"employment_status is not in the list",
        "source":{"field":"employment_status","message":"is not in the list"}})";
    const QList<FieldError> field{{u"employment_status"_s, u"invalid_model"_s, u"is not in the list"_s}};
    const auto row = [](const char *name, const QByteArray &body, const QString &code, const QString &id,
                        const QList<FieldError> &fields) {
        QTest::addRow("%s", name) << body << code << id << fields;
    };
    row("wrapped, status a number", "{\"errors\":[{\"status\":400," + inner + "]}", u"invalid_model"_s,
        u"84bex"_s, field);
    row("bare, status a text", "{\"status\":\"400\"," + inner, u"invalid_model"_s, u"84bex"_s, field);
    row("a bare list", "[{\"status\":400," + inner + "]", u"invalid_model"_s, u"84bex"_s, field);
    row("errors holds an object", "{\"errors\":{\"status\":400," + inner + "}", u"invalid_model"_s,
        u"84bex"_s, field);
    row("source is a text", R"({"code":"c","source":"email","detail":"is odd"})", u"c"_s, {},
        {{u"email"_s, u"c"_s, u"is odd"_s}});
    row("no source", R"({"code":"c","detail":"more than 1000"})", u"c"_s, {},
        {{{}, u"c"_s, u"more than 1000"_s}});
    row("OAuth", R"({"error":"invalid_client"})", u"invalid_client"_s, {}, {});
    row("wrong types", R"({"errors":[7,null,{"code":["x"],"id":5,"source":[1]}]})", {}, u"5"_s, {});
    row("empty list", R"({"errors":[]})", {}, {}, {});
    row("HTML", "<html><h1>Bad</h1></html>", {}, {}, {});
    row("plain", "upstream connect error", {}, {}, {});
    row("empty", "", {}, {}, {});
    row("cut", R"({"errors":[{"code":)", {}, {}, {});
}

void TestErrors::shapes()
{
    QFETCH(const QByteArray, body);
    const auto read = solaris::readErrorBody(body);
    QTEST(read.code, "code");
    QTEST(read.id, "id");
    QTEST(read.fields, "fields");
}

void TestErrors::severalFields()
{
    Bench bench([](const Seen &) {
        return json(400, R"({"errors":[
            {"id":"a1","code":"invalid_model","source":{"field":"last_name","message":"is too long"}},
            {"id":"a2","code":"validation_error",
             "source":{"field":"address.postal_code","message":"is missing"}}]})",
                    "X-Request-Id: req-7\r\n");
    });
    const auto result = wait(bench.client->createPerson({}));
    QCOMPARE(kindOf(result), u"Invalid"_s);
    const domain::Error &error = result.error();
    QCOMPARE(error.where, u"POST /v1/persons"_s);
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.errorId, u"a1"_s);
    QCOMPARE(error.requestId, u"req-7"_s);
    const QList<FieldError> expected{{u"last_name"_s, u"invalid_model"_s, u"is too long"_s},
                                     {u"address.postal_code"_s, u"validation_error"_s, u"is missing"_s}};
    QCOMPARE(error.fields, expected);
}

void TestErrors::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("get");
    QTest::addColumn<QString>("post");
    const auto row = [](int status, const QByteArray &code, const QString &get, const QString &post) {
        QTest::addRow("%d %s", status, code.constData()) << status << code << get << post;
    };
    row(400, "invalid_model", u"Invalid"_s, u"Invalid"_s);
    row(400, "constraint_violation", u"Invalid"_s, u"Invalid"_s);
    row(400, "build_pagination_headers_failure", u"ServerFault"_s, u"ServerFault"_s);
    row(401, "token_required", u"Credentials"_s, u"Credentials"_s);
    row(403, "unauthorized_action", u"Forbidden"_s, u"Forbidden"_s);
    row(403, "invalid_tan", u"WrongTan"_s, u"WrongTan"_s);
    row(404, "model_not_found", u"NotFound"_s, u"NotFound"_s);
    row(405, "", u"BadReply"_s, u"BadReply"_s);
    row(408, "", u"Timeout"_s, u"FateUnknown"_s);
    row(409, "record_not_unique", u"Conflict"_s, u"Conflict"_s);
    row(413, "", u"BadReply"_s, u"Invalid"_s);
    row(422, "", u"Invalid"_s, u"Invalid"_s);
    row(429, "", u"RateLimited"_s, u"RateLimited"_s);
    row(500, "generic_error", u"ServerFault"_s, u"ServerFault"_s);
    row(501, "not_implemented_error", u"ServerFault"_s, u"ServerFault"_s);
    row(502, "bad_gateway", u"ServerFault"_s, u"FateUnknown"_s);
    row(503, "", u"ServerFault"_s, u"ServerFault"_s);
    row(504, "gateway_timeout", u"ServerFault"_s, u"FateUnknown"_s);
}

void TestErrors::statuses()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, code);
    Bench bench([&](const Seen &seen) {
        // As JSON to a GET, as a gateway's page to a POST without code.
        return code.isEmpty() && seen.method == "POST" ? Reaction{reply(status, "<html>")}
                                                       : json(status, "{\"code\":\"" + code + "\"}");
    });
    const auto got = wait(bench.client->person(personId));
    QTEST(kindOf(got), "get");
    QCOMPARE(got.error().httpStatus, status);
    QCOMPARE(got.error().code, QString::fromLatin1(code));
    QTEST(kindOf(wait(bench.client->createPerson({}))), "post");
}

void TestErrors::nothingPersonalInDetail()
{
    Bench bench([](const Seen &) {
        return json(
            404, "{\"code\":\"model_not_found\",\"title\":\"Model Not Found\",\"detail\":\"Couldn't find '" +
                     personId.toLatin1() + "'\"}");
    });
    const auto result = wait(bench.client->person(personId));
    QCOMPARE(result.error().detail, u"Model Not Found"_s);
    QVERIFY(result.error().fields.isEmpty());
    QVERIFY(!domain::supportText(result.error()).contains(personId));
}

void TestErrors::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("seconds");
    QTest::addRow("seconds") << QByteArray("120") << 120;
    QTest::addRow("blanks") << QByteArray(" 7 ") << 7;
    QTest::addRow("date") << QByteArray("Sun, 06 Nov 1994 08:50:07 GMT") << 30;
    QTest::addRow("past date") << QByteArray("Sun, 06 Nov 1994 08:00:00 GMT") << 0;
    QTest::addRow("negative") << QByteArray("-3") << 0;
    QTest::addRow("absurd") << QByteArray("99999999999") << 604800;
    QTest::addRow("none") << QByteArray() << 0;
    QTest::addRow("words") << QByteArray("soon") << 0;
}

void TestErrors::retryAfter()
{
    QFETCH(const QByteArray, header);
    const QDateTime now(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTEST(int(solaris::readRetryAfter(header, now).count()), "seconds");
}

QTEST_GUILESS_MAIN(TestErrors)
#include "test_errors.moc"
