// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/documentjson.h"
#include "solaris/identificationjson.h"
#include "solaris/jsonread.h"
#include "solaris/path.h"
#include "solaris/personjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Reads tolerantly, writes strictly (DESIGN 4).
class TestJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moments_data();
    void moments();
    void values_data();
    void values();
    void personRead();
    void personIsKeptWhole();
    void personWritten();
    void personWithoutId();
    void personOfEndlessPaths();
    void changes_data();
    void changes();
    void identification_data();
    void identification();
    void order();
    void document();
    void supported_data();
    void supported();
    void ids_data();
    void ids();
    void pages();
};

namespace {

using Changes = QMap<QString, QJsonValue>;

QJsonObject object(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestJson::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addRow("seconds") << u"2023-12-31T23:59:59Z"_s << u"2023-12-31T23:59:59Z"_s;
    QTest::addRow("milliseconds are cut") << u"2021-09-14T18:18:28.900Z"_s << u"2021-09-14T18:18:28Z"_s;
    QTest::addRow("offset") << u"2021-09-14T20:18:28+02:00"_s << u"2021-09-14T18:18:28Z"_s;
    QTest::addRow("no zone is UTC") << u"2021-09-14T18:18:28"_s << u"2021-09-14T18:18:28Z"_s;
    QTest::addRow("the word null") << u"null"_s << u""_s;
    QTest::addRow("no such day") << u"2021-02-30T00:00:00Z"_s << u""_s;
    QTest::addRow("empty") << u""_s << u""_s;
}

void TestJson::moments()
{
    QFETCH(const QString, text);
    const QDateTime read = solaris::momentOf(text);
    QTEST(read.isValid() ? solaris::stampText(read) : QString(), "utc");
    QVERIFY(!read.isValid() || read.timeSpec() == Qt::UTC);
}

void TestJson::values_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::addRow("text") << QJsonValue(u" a "_s) << u" a "_s << qint64(-1);
    QTest::addRow("number") << QJsonValue(803580) << u"803580"_s << qint64(803580);
    QTest::addRow("number as text") << QJsonValue(u"803580"_s) << u"803580"_s << qint64(803580);
    QTest::addRow("large") << QJsonValue(qint64(120000000000)) << u"120000000000"_s << qint64(120000000000);
    QTest::addRow("fraction") << QJsonValue(1.5) << u"1.5"_s << qint64(1);
    QTest::addRow("absurd") << QJsonValue(1e300) << u"1e+300"_s << qint64(-1);
    QTest::addRow("true") << QJsonValue(true) << u"true"_s << qint64(-1);
    QTest::addRow("null") << QJsonValue() << u""_s << qint64(-1);
    QTest::addRow("list") << QJsonValue(QJsonArray{1}) << u""_s << qint64(-1);
    QTest::addRow("object") << QJsonValue(QJsonObject{{u"a"_s, 1}}) << u""_s << qint64(-1);
}

void TestJson::values()
{
    QFETCH(const QJsonValue, value);
    QTEST(solaris::textOf(value), "text");
    QTEST(solaris::integerOf(value, -1), "number");
}

void TestJson::personRead()
{
    const auto read =
        solaris::readPerson(object(R"({"id":"1cper","salutation":null,"title":"","first_name":" Erika",
        "birth_date":"1972-12-24","address":{"line_1":"Weg 1","line_2":null,"country":"DE"},
        "contact_address":{"city":"Bonn","state":null},"fatca_relevant":"false",
        "tax_information":{"marital_status":"NEWLY_INVENTED"},
        "fatca_crs_confirmed_at":"2024-05-01T10:00:02.000Z",
        "expected_monthly_revenue_cents":250000,"flagged_by_compliance":false,"brand_new":{"deep":{"er":1}},
        "list":["a",{"b":"c"}],"risk_classification_status":"NOT_SCORED"})"));
    QVERIFY(read);
    QCOMPARE(read->id, u"1cper"_s);
    QVERIFY(read->salutation.isEmpty() && read->title.isEmpty());
    QCOMPARE(read->firstName, u" Erika"_s); // white space is the server's to judge
    QCOMPARE(read->birthDate, QDate(1972, 12, 24));
    QCOMPARE(read->address.line1, u"Weg 1"_s);
    QCOMPARE(read->address.country, u"DE"_s);
    QVERIFY(read->fatcaRelevant && !*read->fatcaRelevant);
    QCOMPARE(read->maritalStatus, u"NEWLY_INVENTED"_s);
    QCOMPARE(read->fatcaCrsConfirmedAt, QDateTime(QDate(2024, 5, 1), QTime(10, 0, 2), Qt::UTC));
    QCOMPARE(read->riskClassificationStatus, u"NOT_SCORED"_s);
    const QMap<QString, QString> more{{u"brand_new.deep.er"_s, u"1"_s},
                                      {u"contact_address.city"_s, u"Bonn"_s},
                                      {u"expected_monthly_revenue_cents"_s, u"250000"_s},
                                      {u"flagged_by_compliance"_s, u"false"_s},
                                      {u"list.0"_s, u"a"_s},
                                      {u"list.1.b"_s, u"c"_s}};
    QCOMPARE(read->more, more);
}

void TestJson::personIsKeptWhole()
{
    // The journal keeps a person in domain's flat form: nothing read may be lost on that way.
    const auto read = solaris::readPerson(object(R"({"id":"1cper","first_name":"Jan","address":{"city":"Ulm"},
        "contact_address":{"city":"Bonn"},"fatca_relevant":true,
        "data_terms_signed_at":"2024-05-01T10:00:02Z"})"));
    QVERIFY(read);
    QCOMPARE(domain::unflatten(domain::flatten(*read)), *read);
}

void TestJson::personWritten()
{
    domain::Person person;
    person.id = u"never"_s;
    person.firstName = u"Erika "_s;
    person.birthDate = QDate(1972, 12, 24);
    person.address = {u"Weg 1"_s, {}, u"10409"_s, u"Berlin"_s, u"DE"_s, u"BE"_s};
    person.maritalStatus = u"MARRIED"_s;
    person.fatcaRelevant = false;
    person.dataTermsSignedAt = QDateTime(QDate(2024, 5, 1), QTime(10, 0, 1, 999), Qt::UTC);
    person.screeningProgress = u"NOT_SCREENED"_s;
    person.more = {{u"contact_address.city"_s, u"Bonn"_s},
                   {u"self_declared_as_pep"_s, u"true"_s},
                   {u"expected_monthly_revenue_cents"_s, u"12"_s},
                   {u"aml_follow_up_date"_s, u"2026-05-01"_s},
                   {u"job_title"_s, u""_s}};
    const QJsonObject expected = object(R"({"first_name":"Erika ","birth_date":"1972-12-24",
        "address":{"line_1":"Weg 1","postal_code":"10409","city":"Berlin","country":"DE","state":"BE"},
        "tax_information":{"marital_status":"MARRIED"},"fatca_relevant":false,
        "data_terms_signed_at":"2024-05-01T10:00:01Z","contact_address":{"city":"Bonn"},
        "self_declared_as_pep":true,"expected_monthly_revenue_cents":12})");
    QCOMPARE(solaris::writePerson(person), expected);
    QCOMPARE(solaris::writePerson({}), QJsonObject());
}

void TestJson::personWithoutId()
{
    QVERIFY(!solaris::readPerson(object(R"({"first_name":"Erika"})")));
    QVERIFY(!solaris::readPerson({}));
}

void TestJson::personOfEndlessPaths()
{
    // A name that would pass for another path is no name of the API's.
    const auto disguised =
        solaris::readPerson(object(R"({"id":"a","":{"first_name":"B"},"address.city":"C"})"));
    QVERIFY(disguised.has_value());
    QVERIFY(disguised->firstName.isEmpty() && disguised->address.city.isEmpty() && disguised->more.isEmpty());
    // A long name above many values, and many values: each alone would be copied into every path.
    const QByteArray many = '[' + QByteArray("1,").repeated(20'000) + "1]";
    const QByteArray body = "{\"first_name\":\"Erika\",\"id\":\"a\",\"" + QByteArray(20'000, 'k') +
                            "\":" + many + ",\"list\":" + many + '}';
    const auto person = solaris::readPerson(QJsonDocument::fromJson(body).object());
    QVERIFY(person.has_value());
    QCOMPARE(person->firstName, u"Erika"_s);
    QCOMPARE(person->more.size(), 1000);
}

void TestJson::changes_data()
{
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("nested") << Changes{{u"address.city"_s, u"Ulm"_s},
                                       {u"address.line_1"_s, u"Weg"_s},
                                       {u"fatca_relevant"_s, true}}
                            << QByteArray(
                                   R"({"address":{"city":"Ulm","line_1":"Weg"},"fatca_relevant":true})");
    QTest::addRow("null industry") << Changes{{u"industry"_s, QJsonValue()},
                                              {u"industry_key"_s, QJsonValue()}}
                                   << QByteArray(R"({"industry":null,"industry_key":null})");
    QTest::addRow("null elsewhere") << Changes{{u"email"_s, QJsonValue()}} << QByteArray();
    QTest::addRow("list") << Changes{{u"email"_s, QJsonArray()}} << QByteArray();
    QTest::addRow("nothing") << Changes{} << QByteArray();
}

void TestJson::changes()
{
    QFETCH(const QByteArray, body);
    QFETCH(const Changes, changes);
    const auto written = solaris::writeChanges(changes);
    QCOMPARE(written.has_value(), !body.isEmpty());
    if (written) {
        QCOMPARE(*written, object(body));
    } else {
        QCOMPARE(written.error().kind, domain::ErrorKind::Rule);
    }
}

void TestJson::identification_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");
    QTest::addColumn<domain::Status>("value");
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("wait");
    using domain::Status;
    QTest::addRow("created") << QByteArray(R"({"id":"1cidt","reference":null,"url":null,"status":"created"})")
                             << u"created"_s << Status::Created << u""_s << -1;
    QTest::addRow("pending") << QByteArray(R"({"id":"1cidt","url":"https://x","status":"pending",
                                               "estimated_waiting_time":60})")
                             << u"pending"_s << Status::Pending << u"https://x"_s << 60;
    QTest::addRow("wait as text, url empty")
        << QByteArray(R"({"id":"1cidt","url":"","status":"pending","estimated_waiting_time":"60"})")
        << u"pending"_s << Status::Pending << u""_s << 60;
    QTest::addRow("unknown status") << QByteArray(R"({"id":"1cidt","status":"brand_new"})") << u"brand_new"_s
                                    << Status::Unknown << u""_s << -1;
    QTest::addRow("no status, odd types") << QByteArray(R"({"id":"1cidt","documents":{},"address":"x"})")
                                          << u""_s << Status::Unknown << u""_s << -1;
}

void TestJson::identification()
{
    QFETCH(const QByteArray, body);
    const auto read = solaris::readIdentification(object(body));
    QVERIFY(read);
    QTEST(read->status.text, "status");
    QTEST(read->status.value, "value");
    QTEST(read->url, "url");
    QTEST(read->estimatedWaitingTime, "wait");
    QVERIFY(!solaris::readIdentification(object(R"({"status":"created"})")));
}

void TestJson::order()
{
    QCOMPARE(solaris::writeOrder({}), object(R"({"method":"idnow"})"));
    const domain::IdentificationOrder full{u"idnow"_s, u"DE"_s, u"GAS_BILL"_s, QDate(2022, 9, 21)};
    QCOMPARE(solaris::writeOrder(full), object(R"({"method":"idnow","language":"DE",
        "proof_of_address_type":"GAS_BILL","proof_of_address_issued_at":"2022-09-21"})"));
}

void TestJson::document()
{
    const auto read = solaris::readDocument(object(R"({"id":"1cdoc","name":"a.png","content_type":"image/png",
        "document_type":"HOLOGRAM","size":"10187","created_at":"2022-05-20T12:46:09Z",
        "deleted_at":"null"})"));
    QVERIFY(read);
    const domain::KycDocument expected{
        u"1cdoc"_s,     u"a.png"_s, u"HOLOGRAM"_s,
        u"image/png"_s, 10187,      QDateTime(QDate(2022, 5, 20), QTime(12, 46, 9), Qt::UTC)};
    QCOMPARE(*read, expected);
    QCOMPARE(solaris::readDocument(object(R"({"id":"1cdoc"})"))->size, -1);
    QVERIFY(!solaris::readDocument(object(R"({"name":"a"})")));
}

void TestJson::supported_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("seen") << QByteArray(R"([{"type":"Passport","issuing_countries":["DE","FR"]}])");
    QTest::addRow("other keys") << QByteArray(R"([{"document_type":"Passport","countries":["DE","FR"]}])");
    QTest::addRow("wrapped") << QByteArray(
        R"({"documents":[{"type":"Passport","countries":["DE",null,"FR"]},7,{}]})");
    QTest::addRow("one text") << QByteArray(
        R"([{"type":"Passport","issuing_countries":null,"countries":"DE,FR"},{"type":null}])");
}

void TestJson::supported()
{
    QFETCH(const QByteArray, body);
    const QList<domain::SupportedDocument> expected{{u"Passport"_s, {u"DE"_s, u"FR"_s}}};
    const auto read = solaris::readSupportedDocuments(QJsonDocument::fromJson(body));
    QVERIFY(read);
    QCOMPARE(*read, expected);
    QVERIFY(!solaris::readSupportedDocuments(QJsonDocument::fromJson("{}")));
}

void TestJson::ids_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("good");
    QTest::addRow("person") << u"dc1a6812a14f6cc338cd084208535bcdcper"_s << true;
    QTest::addRow("uuid") << u"84b61fb9-bf21-17b3-653a-91ba9fc18d8b"_s << true;
    QTest::addRow("64") << QString(64, u'a') << true;
    QTest::addRow("65") << QString(65, u'a') << false;
    QTest::addRow("empty") << u""_s << false;
    QTest::addRow("dots") << u".."_s << false;
    QTest::addRow("slash") << u"a/b"_s << false;
    QTest::addRow("query") << u"a?b"_s << false;
    QTest::addRow("escape") << u"a%2Fb"_s << false;
    QTest::addRow("line break") << u"abc\n"_s << false;
    QTest::addRow("umlaut") << u"\u00e4"_s << false;
}

void TestJson::ids()
{
    QFETCH(const QString, id);
    QTEST(solaris::isId(id), "good");
    const auto request =
        solaris::makeRequest(solaris::Verb::Get, "/v1/persons/{id}/documents/{id}", {u"p"_s, id});
    QTEST(request.has_value(), "good");
    if (request) {
        QCOMPARE(request->path, u"/v1/persons/p/documents/"_s + id);
        QCOMPARE(request->where, u"GET /v1/persons/{id}/documents/{id}"_s);
    } else {
        QCOMPARE(request.error().kind, domain::ErrorKind::Rule);
        QVERIFY(id.isEmpty() || !request.error().where.contains(id));
    }
}

void TestJson::pages()
{
    QCOMPARE(solaris::pageQuery(2, 100), u"page%5Bnumber%5D=2&page%5Bsize%5D=100"_s);
    QCOMPARE(solaris::pageQuery(0, 5000), u"page%5Bnumber%5D=1&page%5Bsize%5D=1000"_s);
}

QTEST_GUILESS_MAIN(TestJson)
#include "test_json.moc"
