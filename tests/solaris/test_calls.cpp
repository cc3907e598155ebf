// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Each call as it stands on the wire, and its reply as a value (reference 4 to 10).
class TestCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wire_data();
    void wire();
    void badIdsNeverLeave();
    void patchDone();
    void patchWaitsForTan();
    void confirmed();
    void wrongTan();
    void pageHeaders_data();
    void pageHeaders();
    void identificationWithDocuments();
    void webhookSecretOnce();
    void basePath();
};

namespace {

const QByteArray p = personId.toLatin1();
const QByteArray i = identId.toLatin1();
const QByteArray d = documentId.toLatin1();

using Act = std::function<QString(solaris::Client &)>;

} // namespace

void TestCalls::wire_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QByteArray &line, const QByteArray &body, const Act &act) {
        QTest::addRow("%s", line.constData()) << act << line << body;
    };
    using solaris::Client;
    domain::Person erika;
    erika.firstName = u"Erika"_s;
    row("POST /v1/persons", R"({"first_name":"Erika"})",
        [=](Client &c) { return kindOf(wait(c.createPerson(erika))); });
    row("GET /v1/persons/" + p, "", [](Client &c) { return kindOf(wait(c.person(personId))); });
    row("GET /v1/persons?page%5Bnumber%5D=2&page%5Bsize%5D=50", "",
        [](Client &c) { return kindOf(wait(c.persons(2, 50))); });
    row("PATCH /v1/persons/" + p, R"({"address":{"city":"Ulm"}})", [](Client &c) {
        return kindOf(wait(c.patchPerson(personId, {{u"address.city"_s, u"Ulm"_s}})));
    });
    row("POST /v1/change_requests/f7csc/authorize",
        "{\"delivery_method\":\"static\",\"person_id\":\"" + p + "\"}",
        [](Client &c) { return kindOf(wait(c.authorizeChange(u"f7csc"_s, personId, u"static"_s))); });
    row("POST /v1/change_requests/f7csc/confirm", "{\"person_id\":\"" + p + "\",\"tan\":\"212212\"}",
        [](Client &c) { return kindOf(wait(c.confirmChange(u"f7csc"_s, personId, u"212212"_s))); });
    row("POST /v1/persons/" + p + "/identifications", R"({"method":"idnow"})",
        [](Client &c) { return kindOf(wait(c.createIdentification(personId, {}))); });
    row("GET /v1/persons/" + p + "/identifications?page%5Bnumber%5D=1&page%5Bsize%5D=1000", "",
        [](Client &c) { return kindOf(wait(c.identifications(personId))); });
    row("GET /v1/persons/" + p + "/identifications/" + i + "?include_documents=true", "",
        [](Client &c) { return kindOf(wait(c.identification(personId, identId, true))); });
    row("GET /v1/persons/" + p + "/identifications/" + i + "?include_documents=false", "",
        [](Client &c) { return kindOf(wait(c.identification(personId, identId, false))); });
    row("PATCH /v1/persons/" + p + "/identifications/" + i + "/request", "{}",
        [](Client &c) { return kindOf(wait(c.requestIdentification(personId, identId))); });
    row("GET /v1/persons/" + p + "/identifications/" + i + "/supported_documents", "",
        [](Client &c) { return kindOf(wait(c.supportedDocuments(personId, identId))); });
    row("GET /v1/persons/" + p + "/documents?page%5Bnumber%5D=1&page%5Bsize%5D=100", "",
        [](Client &c) { return kindOf(wait(c.documents(personId))); });
    row("GET /v1/persons/" + p + "/documents/" + d, "",
        [](Client &c) { return kindOf(wait(c.document(personId, documentId))); });
    row("GET /v1/persons/" + p + "/documents/" + d + "/file", "",
        [](Client &c) { return kindOf(wait(c.documentFile(personId, documentId))); });
    row("POST /v1/webhooks", R"({"event_type":"IDENTIFICATION","url":"https://a.example/x%20y"})",
        [](Client &c) {
            return kindOf(wait(c.createWebhook(u"IDENTIFICATION"_s, QUrl(u"https://a.example/x y"_s))));
        });
    row("GET /v1/webhooks?page%5Bnumber%5D=1&page%5Bsize%5D=100", "",
        [](Client &c) { return kindOf(wait(c.webhooks())); });
    row("GET /v1/webhooks/4c6f", "", [](Client &c) { return kindOf(wait(c.webhook(u"4c6f"_s))); });
    row("DELETE /v1/webhooks/4c6f", "", [](Client &c) { return kindOf(wait(c.deleteWebhook(u"4c6f"_s))); });
}

/// The last id in a path; "a" where it names none.
static QByteArray askedId(const QByteArray &path)
{
    const QByteArrayList parts = path.split('/');
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        if (part->size() >= 32)
            return *part;
    }
    return "a";
}

void TestCalls::wire()
{
    QFETCH(const QByteArray, line);
    Bench bench([](const Seen &seen) {
        const QByteArray path = seen.target.split('?').first();
        const bool isList =
            seen.method == "GET" && (path.endsWith("persons") || path.endsWith("identifications") ||
                                     path.endsWith("documents") || path.endsWith("webhooks"));
        return seen.method == "DELETE"
                   ? Reaction{"HTTP/1.1 204 No Content\r\n\r\n"}
                   : json(200,
                          isList ? QByteArray("[{\"id\":\"a\",\"status\":\"pending\",\"type\":\"ID_CARD\"}]")
                                 : QByteArray("{\"id\":\"" + askedId(path) + "\",\"status\":\"pending\"}"));
    });
    QFETCH(const Act, act);
    QCOMPARE(act(*bench.client), u"ok"_s);
    const Seen seen = bench.server.seen().value(0);
    QCOMPARE(seen.method + ' ' + seen.target, line);
    QTEST(seen.body, "body");
    const QByteArray type = seen.headers.value("content-type");
    QCOMPARE(type, seen.body.isEmpty() ? QByteArray() : QByteArray("application/json"));
    QCOMPARE(seen.headers.value("authorization"), "Bearer token-1");
}

void TestCalls::badIdsNeverLeave()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    solaris::Client &c = *bench.client;
    const QString bad = u"../webhooks"_s;
    QCOMPARE(kindOf(wait(c.person(bad))), u"Rule"_s);
    QCOMPARE(kindOf(wait(c.identification(personId, bad, true))), u"Rule"_s);
    QCOMPARE(kindOf(wait(c.documentFile(personId, u""_s))), u"Rule"_s);
    QCOMPARE(kindOf(wait(c.confirmChange(u"a"_s, bad, u"1"_s))), u"Rule"_s);
    QCOMPARE(kindOf(wait(c.deleteWebhook(bad))), u"Rule"_s);
    QCOMPARE(kindOf(wait(c.documents(bad))), u"Rule"_s);
    QCOMPARE(kindOf(wait(c.patchPerson(personId, {{u"email"_s, QJsonValue()}}))), u"Rule"_s);
    QCOMPARE(bench.server.tokensAsked(), 0);
}

void TestCalls::patchDone()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    const auto result = wait(bench.client->patchPerson(personId, {{u"email"_s, u"a@b.example"_s}}));
    QVERIFY(result.has_value());
    QVERIFY(!result->changeRequest);
    QCOMPARE(result->person->firstName, u"Erika"_s);
}

void TestCalls::patchWaitsForTan()
{
    Bench bench([](const Seen &) {
        return json(
            202, R"({"id":"f7csc","status":"AUTHORIZATION_REQUIRED","updated_at":"2021-09-20T11:21:05.000Z",
                             "url":":env/v1/change_requests/f7csc/authorize"})");
    });
    const auto result = wait(bench.client->patchPerson(personId, {{u"email"_s, u"a@b.example"_s}}));
    QVERIFY(result.has_value());
    QVERIFY(!result->person);
    QCOMPARE(result->changeRequest->id, u"f7csc"_s);
    QCOMPARE(result->changeRequest->status, u"AUTHORIZATION_REQUIRED"_s);
    QCOMPARE(result->changeRequest->updatedAt, QDateTime(QDate(2021, 9, 20), QTime(11, 21, 5), Qt::UTC));
}

void TestCalls::confirmed()
{
    Bench bench([](const Seen &) {
        return json(200, R"({"id":"f7csc","status":"COMPLETED","response_code":200,"response_body":)" +
                             personBody + "}");
    });
    const auto result = wait(bench.client->confirmChange(u"f7csc"_s, personId, u"212212"_s));
    QVERIFY(result.has_value());
    QCOMPARE(result->status, u"COMPLETED"_s);
    QCOMPARE(result->person->firstName, u"Erika"_s);
}

void TestCalls::wrongTan()
{
    Bench bench([](const Seen &) { return json(403, R"({"errors":[{"code":"invalid_tan"}]})"); });
    QCOMPARE(kindOf(wait(bench.client->confirmChange(u"f7csc"_s, personId, u"1"_s))), u"WrongTan"_s);
}

void TestCalls::pageHeaders_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("total");
    QTest::addColumn<int>("perPage");
    QTest::addColumn<bool>("more");
    QTest::addRow("as documented") << QByteArray("total: 5\r\nper_page: 2\r\n") << qint64(5) << 2 << true;
    QTest::addRow("as captured") << QByteArray("Total: 5\r\nPer-Page: 2\r\n") << qint64(5) << 2 << true;
    QTest::addRow("last") << QByteArray("Total: 2\r\nPer-Page: 2\r\n") << qint64(2) << 2 << false;
    QTest::addRow("only total") << QByteArray("TOTAL: 3\r\n") << qint64(3) << -1 << true;
    QTest::addRow("none, page full") << QByteArray() << qint64(-1) << -1 << true;
    QTest::addRow("nonsense") << QByteArray("Total: many\r\nPer-Page: -4\r\n") << qint64(-1) << -1 << true;
}

void TestCalls::pageHeaders()
{
    QFETCH(const QByteArray, headers);
    Bench bench(
        [&](const Seen &) { return json(200, R"([{"id":"a"},{"id":"b"},"odd",{"no":"id"}])", headers); });
    const auto page = wait(bench.client->persons(1, 2));
    QVERIFY(page.has_value());
    QCOMPARE(page->items.size(), 2);
    QTEST(page->total, "total");
    QTEST(page->perPage, "perPage");
    QTEST(page->hasMore(), "more");
}

void TestCalls::identificationWithDocuments()
{
    Bench bench([](const Seen &) {
        return json(
            200,
            R"({"id":"6dc54352d6793a892e0702850d07b831cidt","reference":"TST-ELCCJ","url":"https://go.test.idnow.de/a","status":"aborted",
            "completed_at":"2021-09-14T18:18:28.000Z","method":"idnow","language":"DE",
            "proof_of_address_type":"GAS_BILL",
            "proof_of_address_issued_at":"2021-12-03","iban":null,"failure_reason":"SOMETHING_NEW",
            "address":{"line_1":"Weg 1","line_2":null,"city":"Berlin","country":"DE"},
            "documents":[{"id":"44cdoc","document_type":"KYC_REPORT","size":803580},null,{}]})");
    });
    const auto read = wait(bench.client->identification(personId, identId, true));
    QVERIFY(read.has_value());
    QCOMPARE(read->reference, u"TST-ELCCJ"_s);
    QCOMPARE(read->status.value, domain::Status::Aborted);
    QCOMPARE(read->failureReason, u"SOMETHING_NEW"_s);
    QCOMPARE(read->completedAt, QDateTime(QDate(2021, 9, 14), QTime(18, 18, 28), Qt::UTC));
    QCOMPARE(read->order.proofOfAddressIssuedAt, QDate(2021, 12, 3));
    QCOMPARE(read->address.city, u"Berlin"_s);
    QCOMPARE(read->documents.size(), 1);
    QCOMPARE(read->documents.first().size, 803580);
}

void TestCalls::webhookSecretOnce()
{
    Bench bench([](const Seen &seen) {
        return seen.method == "POST"
                   ? json(201, R"({"id":"4c6f","url":"https://a.example/x","secret":"s3"})")
                   : json(200, R"({"id":"4c6f","event_type":"IDENTIFICATION","url":"https://a.example/x"})");
    });
    const auto made = wait(bench.client->createWebhook(u"IDENTIFICATION"_s, QUrl(u"https://a.example/x"_s)));
    QCOMPARE(made->secret, u"s3"_s);
    const auto read = wait(bench.client->webhook(u"4c6f"_s));
    QVERIFY(read->secret.isEmpty());
    QCOMPARE(read->url, QUrl(u"https://a.example/x"_s));
}

void TestCalls::basePath()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    domain::Environment under = bench.client->environment();
    under.api.setPath(u"/gateway/"_s);
    solaris::Client client(under, testSecret, Bench::quick());
    QVERIFY(wait(client.person(personId)).has_value());
    QCOMPARE(bench.server.seen().last().target, "/gateway/v1/persons/" + p);
}

QTEST_GUILESS_MAIN(TestCalls)
#include "test_calls.moc"
