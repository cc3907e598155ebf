// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

/// A call that changes something goes out at most once, whatever the network does (qt-pitfalls 5.2).
class TestOnce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreSentOnce_data();
    void changesAreSentOnce();
    void onAKeptConnectionToo();
    void refusedBeforeSending();
    void unreadableSuccessIsInDoubt_data();
    void unreadableSuccessIsInDoubt();
};

namespace {

QString createdBy(Bench &bench, bool patch)
{
    return patch ? kindOf(wait(bench.client->requestIdentification(personId, identId)))
                 : kindOf(wait(bench.client->createPerson({})));
}

} // namespace

void TestOnce::changesAreSentOnce_data()
{
    QTest::addColumn<bool>("patch");
    QTest::addColumn<Reaction>("reaction");
    QTest::addColumn<QString>("kind");
    using Then = Reaction::Then;
    const QList<std::tuple<const char *, Reaction, QString>> cases{
        {"closed", {{}, Then::Close}, u"FateUnknown"_s},
        {"reset", {{}, Then::Reset}, u"FateUnknown"_s},
        {"silent", {{}, Then::Keep}, u"FateUnknown"_s},
        {"cut in the headers", {"HTTP/1.1 201 Cre", Then::Close}, u"FateUnknown"_s},
        {"bad gateway", json(502, "{}"), u"FateUnknown"_s},
        {"gateway timeout", json(504, "{}"), u"FateUnknown"_s},
        {"unavailable", json(503, "{}"), u"ServerFault"_s},
        {"server fault", json(500, "{}"), u"ServerFault"_s},
        {"busy", json(429, "{}", "Retry-After: 0\r\n"), u"RateLimited"_s},
        {"unauthorized, unsaid why", {reply(401, "", "WWW-Authenticate: Bearer\r\n")}, u"Credentials"_s},
    };
    for (const auto &[name, reaction, kind] : cases) {
        QTest::addRow("POST, %s", name) << false << reaction << kind;
        QTest::addRow("PATCH, %s", name) << true << reaction << kind;
    }
}

void TestOnce::changesAreSentOnce()
{
    QFETCH(const bool, patch);
    QFETCH(const Reaction, reaction);
    solaris::Limits limits = Bench::quick();
    limits.transferTimeout = 300ms;
    Bench bench([&](const Seen &) { return reaction; }, limits);
    const QString ended = createdBy(bench, patch);
    QTest::qWait(50); // a copy would come now
    QCOMPARE(bench.server.seen().size(), 1);
    QCOMPARE(bench.server.seen().first().method, patch ? "PATCH" : "POST");
    QTEST(ended, "kind");
}

void TestOnce::onAKeptConnectionToo()
{
    Bench bench([&](const Seen &seen) {
        return seen.method == "GET" ? json(200, personBody) : Reaction{{}, Reaction::Then::Close};
    });
    for (int i = 0; i < 20; ++i) {
        QVERIFY(wait(bench.client->person(personId)).has_value());
        QCOMPARE(createdBy(bench, i % 2 == 1), u"FateUnknown"_s);
    }
    QCOMPARE(bench.server.count("POST"), 10);
    QCOMPARE(bench.server.count("PATCH"), 10);
}

void TestOnce::refusedBeforeSending()
{
    Bench bench([](const Seen &) { return json(200, personBody); });
    QVERIFY(wait(bench.client->person(personId)).has_value()); // so that the token is there
    domain::Environment nowhere = bench.client->environment();
    RawServer gone([](const Seen &) { return Reaction{}; });
    nowhere.api = gone.url();
    gone.close();
    solaris::Client client(nowhere, testSecret, Bench::quick());
    const auto result = wait(client.createPerson({}));
    QCOMPARE(kindOf(result), u"NoConnection"_s);
    QCOMPARE(result.error().detail, u"ConnectionRefusedError"_s);
    QVERIFY(bench.server.tokensAsked() == 2);
}

void TestOnce::unreadableSuccessIsInDoubt_data()
{
    QTest::addColumn<Reaction>("reaction");
    QTest::addRow("HTML") << Reaction{reply(200, "<html>hello</html>")};
    QTest::addRow("empty") << Reaction{reply(201, "")};
    QTest::addRow("no id") << json(201, "{\"first_name\":\"Erika\"}");
    QTest::addRow("a list") << json(201, "[]");
    QTest::addRow("truncated") << Reaction{
        "HTTP/1.1 201 Created\r\nContent-Length: 90\r\n\r\n{\"id\":\"abc\"", Reaction::Then::Close};
}

void TestOnce::unreadableSuccessIsInDoubt()
{
    // The person exists now, but nobody knows its id: creating it again would make a second one.
    QFETCH(const Reaction, reaction);
    Bench bench([&](const Seen &) { return reaction; });
    QCOMPARE(kindOf(wait(bench.client->createPerson({}))), u"FateUnknown"_s);
    QCOMPARE(bench.server.seen().size(), 1);
}

QTEST_GUILESS_MAIN(TestOnce)
#include "test_once.moc"
