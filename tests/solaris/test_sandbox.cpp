// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "sandbox/server.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using sandbox::Fault;

/// Every call against the embedded sandbox, over real HTTP: two readings of one reference, made apart.
class TestSandbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wholeIdentification();
    void personsInPages();
    void refusedValues();
    void changeWithTan();
    void webhooks();
    void notFound();
    void tokenRunsOut();
    void wrongSecret();
    void faultsOnGet_data();
    void faultsOnGet();
    void faultsOnPost_data();
    void faultsOnPost();
    void lostReplyTookEffect();

private:
    solaris::Client &client() { return *m_client; }
    void connectClient(solaris::SecretProvider secret, sandbox::Options options = {});

    std::unique_ptr<sandbox::Server> m_server;
    std::unique_ptr<solaris::Client> m_client;
};

namespace {

QCoro::Task<domain::Result<QByteArray>> sandboxSecret()
{
    co_return QByteArrayLiteral("sandbox-secret");
}

domain::Person customer(const QString &firstName)
{
    domain::Person person;
    person.salutation = u"MS"_s;
    person.firstName = firstName;
    person.lastName = u"M\u00fcller-L\u00fcdenscheidt"_s;
    person.birthDate = QDate(1972, 12, 24);
    person.birthCity = u"K\u00f6ln"_s;
    person.birthCountry = u"DE"_s;
    person.nationality = u"DE"_s;
    person.address = {u"Musterstra\u00dfe 1"_s, {}, u"10409"_s, u"Berlin"_s, u"DE"_s, u"BE"_s};
    person.mobileNumber = u"+15550101"_s;
    person.email = u"erika@example.com"_s;
    person.employmentStatus = u"EMPLOYED"_s;
    person.maritalStatus = u"MARRIED"_s;
    person.fatcaRelevant = false;
    const QDateTime signedAt(QDate(2024, 5, 1), QTime(10, 0), Qt::UTC);
    person.termsConditionsSignedAt = signedAt;
    person.dataTermsSignedAt = signedAt;
    return person;
}

/// What was sent must come back; the server adds its own fields.
void compareSent(const domain::Person &sent, domain::Person read)
{
    QVERIFY(!read.id.isEmpty());
    const QMap<QString, QString> all = domain::flatten(read);
    const QMap<QString, QString> given = domain::flatten(sent);
    for (auto it = given.begin(); it != given.end(); ++it) {
        QCOMPARE(all.value(it.key()), it.value());
    }
}

} // namespace

void TestSandbox::connectClient(solaris::SecretProvider secret, sandbox::Options options)
{
    m_client.reset();
    m_server = std::make_unique<sandbox::Server>(options);
    QVERIFY(m_server->start());
    const domain::Environment environment{domain::Environment::Kind::EmbeddedSandbox,
                                          u"test"_s,
                                          m_server->url(),
                                          m_server->url(),
                                          options.clientId,
                                          {}};
    solaris::Limits limits = Bench::quick();
    limits.maxJsonBytes = 300'000;
    m_client = std::make_unique<solaris::Client>(environment, secret, limits);
}

void TestSandbox::init()
{
    connectClient(sandboxSecret);
}

void TestSandbox::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestSandbox::wholeIdentification()
{
    const domain::Person sent = customer(u"X-AUTOTEST-HAPPYPATH"_s);
    const auto person = wait(client().createPerson(sent));
    QVERIFY2(person.has_value(), qPrintable(kindOf(person)));
    compareSent(sent, *person);
    const auto again = wait(client().person(person->id));
    QVERIFY(again.has_value());
    QCOMPARE(*again, *person);

    const domain::IdentificationOrder order{u"idnow"_s, u"DE"_s, u"GAS_BILL"_s,
                                            QDate::currentDate().addDays(-30)};
    const auto created = wait(client().createIdentification(person->id, order));
    QVERIFY2(created.has_value(), qPrintable(kindOf(created)));
    QCOMPARE(created->status.value, domain::Status::Created);
    QCOMPARE(created->order, order);
    QVERIFY(created->url.isEmpty() && created->reference.isEmpty());

    const auto supported = wait(client().supportedDocuments(person->id, created->id));
    QVERIFY(supported.has_value() && !supported->isEmpty());
    QVERIFY(!supported->first().type.isEmpty() && !supported->first().issuingCountries.isEmpty());

    const auto requested = wait(client().requestIdentification(person->id, created->id));
    QVERIFY2(requested.has_value(), qPrintable(kindOf(requested)));
    QCOMPARE(requested->status.value, domain::Status::Pending);
    QVERIFY(!requested->url.isEmpty() && !requested->reference.isEmpty());

    m_server->advance(1h);
    const auto done = wait(client().identification(person->id, created->id, true));
    QVERIFY(done.has_value());
    QCOMPARE(done->status.value, domain::Status::Successful);
    QVERIFY(done->completedAt.isValid());
    QVERIFY(!done->documents.isEmpty());
    const auto listed = wait(client().identifications(person->id));
    QVERIFY(listed.has_value());
    QCOMPARE(listed->size(), 1);
    QCOMPARE(listed->first().id, created->id);

    const auto documents = wait(client().documents(person->id));
    QVERIFY(documents.has_value());
    QVERIFY(documents->items.size() >= done->documents.size());
    for (const domain::KycDocument &document : std::as_const(done->documents)) {
        const auto metadata = wait(client().document(person->id, document.id));
        QVERIFY(metadata.has_value());
        QCOMPARE(metadata->type, document.type);
        const auto file = wait(client().documentFile(person->id, document.id));
        QVERIFY2(file.has_value(), qPrintable(kindOf(file)));
        QCOMPARE(file->size(), document.size);
    }
}

void TestSandbox::personsInPages()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(wait(client().createPerson(customer(u"Erika"_s + QString(i + 1, u'a')))).has_value());
    }
    QStringList ids;
    int number = 1;
    bool more = true;
    while (more) {
        const auto page = wait(client().persons(number, 2));
        QVERIFY(page.has_value());
        QCOMPARE(page->total, 5);
        QCOMPARE(page->perPage, 2);
        for (const domain::Person &person : page->items) {
            ids += person.id;
        }
        more = page->hasMore();
        ++number;
    }
    QCOMPARE(number, 4);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 5);
}

void TestSandbox::refusedValues()
{
    domain::Person person = customer(u"Erika"_s);
    person.lastName = QString(51, u'a');
    const auto result = wait(client().createPerson(person));
    QCOMPARE(kindOf(result), u"Invalid"_s);
    QCOMPARE(result.error().code, u"invalid_model"_s);
    QVERIFY(!result.error().errorId.isEmpty());
    QCOMPARE(result.error().fields.first().field, u"last_name"_s);
}

void TestSandbox::changeWithTan()
{
    const auto person = wait(client().createPerson(customer(u"Erika"_s)));
    QVERIFY(person.has_value());
    const auto direct = wait(client().patchPerson(person->id, {{u"job_title"_s, u"Pilot"_s}}));
    QVERIFY2(direct.has_value() && direct->person, qPrintable(kindOf(direct)));
    QCOMPARE(direct->person->more.value(u"job_title"_s), u"Pilot"_s);

    const auto patched = wait(client().patchPerson(person->id, {{u"email"_s, u"new@example.com"_s}}));
    QVERIFY2(patched.has_value() && patched->changeRequest, qPrintable(kindOf(patched)));
    const QString change = patched->changeRequest->id;
    const auto authorized = wait(client().authorizeChange(change, person->id, u"static"_s));
    QVERIFY2(authorized.has_value(), qPrintable(kindOf(authorized)));
    QCOMPARE(kindOf(wait(client().confirmChange(change, person->id, u"000000"_s))), u"WrongTan"_s);
    const auto confirmed = wait(client().confirmChange(change, person->id, u"212212"_s));
    QVERIFY2(confirmed.has_value() && confirmed->person, qPrintable(kindOf(confirmed)));
    QCOMPARE(confirmed->person->email, u"new@example.com"_s);
}

void TestSandbox::webhooks()
{
    const QUrl url(u"https://bank.example/hook"_s);
    const auto made = wait(client().createWebhook(u"IDENTIFICATION"_s, url));
    QVERIFY2(made.has_value(), qPrintable(kindOf(made)));
    QVERIFY(!made->secret.isEmpty());
    const auto read = wait(client().webhook(made->id));
    QVERIFY(read.has_value());
    QCOMPARE(read->url, url);
    QVERIFY(read->secret.isEmpty());
    QCOMPARE(wait(client().webhooks())->items.size(), 1);
    QVERIFY(wait(client().deleteWebhook(made->id)).has_value());
    QCOMPARE(kindOf(wait(client().deleteWebhook(made->id))), u"NotFound"_s);
    const auto plain = wait(client().createWebhook(u"IDENTIFICATION"_s, QUrl(u"http://bank.example/hook"_s)));
    QCOMPARE(kindOf(plain), u"Invalid"_s);
}

void TestSandbox::notFound()
{
    const auto result = wait(client().person(personId));
    QCOMPARE(kindOf(result), u"NotFound"_s);
    QCOMPARE(result.error().code, u"model_not_found"_s);
    QVERIFY(!result.error().errorId.isEmpty());
    QVERIFY(!domain::supportText(result.error()).contains(personId));
}

void TestSandbox::tokenRunsOut()
{
    sandbox::Options options;
    options.tokenLifetime = 2s;
    connectClient(sandboxSecret, options);
    QVERIFY(wait(client().persons()).has_value());
    QTest::qWait(2200);
    QVERIFY(wait(client().createPerson(customer(u"Erika"_s))).has_value());
    QCOMPARE(m_server->hits(u"POST"_s, u"/oauth2/token"_s), 2);
}

void TestSandbox::wrongSecret()
{
    connectClient(testSecret);
    const auto result = wait(client().persons());
    QCOMPARE(kindOf(result), u"Credentials"_s);
    QCOMPARE(result.error().where, u"POST /oauth2/token"_s);
}

void TestSandbox::faultsOnGet_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("kind");
    using Kind = Fault::Kind;
    QTest::addRow("401 once") << Kind::Unauthorized << 1 << u"ok"_s;
    QTest::addRow("401 twice") << Kind::Unauthorized << 2 << u"Credentials"_s;
    QTest::addRow("429 once") << Kind::RateLimited << 1 << u"ok"_s;
    QTest::addRow("500") << Kind::ServerError << 1 << u"ServerFault"_s;
    QTest::addRow("truncated once") << Kind::TruncatedBody << 1 << u"ok"_s;
    QTest::addRow("truncated for good") << Kind::TruncatedBody << 99 << u"BadReply"_s;
    QTest::addRow("endless") << Kind::EndlessBody << 1 << u"TooLarge"_s;
    QTest::addRow("dropped for good") << Kind::DropAfterReading << 99 << u"NoConnection"_s;
    QTest::addRow("reset for good") << Kind::ResetConnection << 99 << u"NoConnection"_s;
}

void TestSandbox::faultsOnGet()
{
    QFETCH(const Fault::Kind, fault);
    QFETCH(const int, times);
    QVERIFY(wait(client().persons()).has_value());
    Fault play;
    play.kind = fault;
    play.method = u"GET"_s;
    play.times = times;
    m_server->inject(play);
    QTEST(kindOf(wait(client().persons())), "kind");
}

void TestSandbox::faultsOnPost_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::addColumn<QString>("kind");
    using Kind = Fault::Kind;
    QTest::addRow("dropped") << Kind::DropAfterReading << u"FateUnknown"_s;
    QTest::addRow("reset") << Kind::ResetConnection << u"FateUnknown"_s;
    QTest::addRow("500") << Kind::ServerError << u"ServerFault"_s;
    QTest::addRow("429") << Kind::RateLimited << u"RateLimited"_s;
}

void TestSandbox::faultsOnPost()
{
    QFETCH(const Fault::Kind, fault);
    QVERIFY(wait(client().persons()).has_value());
    Fault play;
    play.kind = fault;
    play.method = u"POST"_s;
    play.times = 99;
    m_server->inject(play);
    QTEST(kindOf(wait(client().createPerson(customer(u"Erika"_s)))), "kind");
    QCOMPARE(m_server->hits(u"POST"_s, u"/v1/persons"_s), 1);
}

void TestSandbox::lostReplyTookEffect()
{
    QVERIFY(wait(client().persons()).has_value());
    Fault play;
    play.kind = Fault::Kind::DropAfterReading;
    play.method = u"POST"_s;
    play.takesEffect = true;
    m_server->inject(play);
    QCOMPARE(kindOf(wait(client().createPerson(customer(u"Erika"_s)))), u"FateUnknown"_s);
    QCOMPARE(wait(client().persons())->total, 1); // one, not two: the desk finds it by looking
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "test_sandbox.moc"
