// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "desk/environments.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Task = CommandLine::Task;
using Kind = domain::Environment::Kind;

namespace {

tl::expected<CommandLine, QString> parse(const QStringList &options)
{
    return CommandLine::parse(QStringList(u"identdesk"_s) + options);
}

void chooseProduction()
{
    QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    auto production = *desk::environments::named(settings, u"production"_s);
    production.clientId = u"partner-9"_s;
    desk::environments::keep(settings, production);
    desk::environments::choose(settings, u"production"_s);
}

} // namespace

/// What the program was asked to do, and what it refuses before anything is opened.
class TestCommandLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>(); // not this computer's own
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
    }
    void withoutOptionsTheEmbeddedSandboxOpens();
    void tasks_data();
    void tasks();
    void environments_data();
    void environments();
    void theChosenEnvironmentOpensUnlessTheLineNamesOne();
    void whatRunsByItselfDoesNotFallIntoTheChosenEnvironment();
    void aWindowAsksForTheClientIdItself();
    void theLegalTextsLieWhereTheLineElseTheSettingSays();
    void aHostOfOnesOwnIsNeverTakenForTheEmbeddedSandbox();
    void authFollowsApi();
    void valuesArrive();
    void theDesksFingerprintIsReadInAnySpelling();
    void refusals_data();
    void refusals();
    void helpNamesEveryOption();

private:
    std::unique_ptr<QTemporaryDir> m_settings;
};

void TestCommandLine::withoutOptionsTheEmbeddedSandboxOpens()
{
    const auto line = parse({});
    QVERIFY(line);
    QCOMPARE(line->task, Task::Window);
    QCOMPARE(line->environment.kind, Kind::EmbeddedSandbox);
    QCOMPARE(line->environment.name, u"sandbox"_s);
    QVERIFY(line->environment.api.isEmpty()); // the sandbox chooses its port
    QCOMPARE(line->robot, u"X-AUTOTEST-HAPPYPATH"_s);
    QCOMPARE(line->speed, 0.0);
    QVERIFY(line->language.isEmpty() && line->theme.isEmpty() && line->clientSecretFile.isEmpty());
    QCOMPARE(line->dataDir, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
}

void TestCommandLine::tasks_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("task");
    const auto row = [](const char *name, const QStringList &options, Task task) {
        QTest::newRow(name) << options << int(task);
    };
    row("window", {u"--theme"_s, u"dark"_s}, Task::Window);
    row("window in high contrast", {u"--theme"_s, u"high-contrast"_s}, Task::Window);
    row("tour", {u"--tour"_s, u"/tmp/x"_s}, Task::Tour);
    row("server", {u"--sandbox-server"_s, u"0"_s}, Task::SandboxServer);
    row("verify", {u"--verify-journal"_s}, Task::VerifyJournal);
    row("verify a case file", {u"--verify-case-file"_s, u"a.pdf"_s, u"--environment"_s, u"production"_s},
        Task::VerifyCaseFile); // without any client id
    row("a window of Qt's", {u"-session"_s, u"1_2"_s, u"-style=fusion"_s, u"--platform"_s, u"xcb"_s},
        Task::Window);
    row("help", {u"--help"_s}, Task::Help);
    row("version", {u"--version"_s}, Task::Version);
    row("help wins over a wrong value", {u"--help"_s, u"--theme"_s, u"pink"_s}, Task::Help);
    row("version needs no client id", {u"--version"_s, u"--environment"_s, u"production"_s}, Task::Version);
}

void TestCommandLine::tasks()
{
    QFETCH(QStringList, options);
    QFETCH(int, task);
    const auto line = parse(options);
    QVERIFY2(line, qPrintable(line ? QString() : line.error()));
    QCOMPARE(int(line->task), task);
}

void TestCommandLine::environments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("api");
    QTest::addColumn<QString>("auth");
    QTest::newRow("sandbox") << u"sandbox"_s << int(Kind::EmbeddedSandbox) << QString() << QString();
    QTest::newRow("solaris") << u"solaris-sandbox"_s << int(Kind::SolarisSandbox)
                             << u"https://api.solaris-sandbox.de"_s << u"https://auth.solaris-sandbox.de"_s;
    QTest::newRow("production") << u"production"_s << int(Kind::Production) << u"https://api.solarisbank.de"_s
                                << u"https://auth.solarisbank.de"_s;
}

void TestCommandLine::environments()
{
    QFETCH(QString, name);
    QFETCH(int, kind);
    const auto line = parse({u"--environment"_s, name, u"--client-id"_s, u"partner"_s});
    QVERIFY(line);
    QCOMPARE(int(line->environment.kind), kind);
    QCOMPARE(line->environment.name, name);
    QTEST(line->environment.api.toString(), "api");
    QTEST(line->environment.auth.toString(), "auth");
    QCOMPARE(line->environment.clientId, u"partner"_s);
    QCOMPARE(line->environment.isSandbox(), name != u"production"_s);
}

void TestCommandLine::theChosenEnvironmentOpensUnlessTheLineNamesOne()
{
    chooseProduction();
    const auto line = parse({});
    QVERIFY(line);
    QCOMPARE(line->environment.kind, Kind::Production);
    QCOMPARE(line->environment.clientId, u"partner-9"_s);
    QCOMPARE(parse({u"--environment"_s, u"sandbox"_s})->environment.kind, Kind::EmbeddedSandbox);
    QCOMPARE(parse({u"--client-id"_s, u"other"_s})->environment.clientId, u"other"_s);
}

void TestCommandLine::whatRunsByItselfDoesNotFallIntoTheChosenEnvironment()
{
    chooseProduction();
    const auto tour = parse({u"--tour"_s, u"/tmp/x"_s});
    QVERIFY(tour);
    QCOMPARE(tour->environment.kind, Kind::EmbeddedSandbox);
    QVERIFY(tour->environment.clientId.isEmpty());
}

void TestCommandLine::aWindowAsksForTheClientIdItself()
{
    const auto line = parse({u"--environment"_s, u"solaris-sandbox"_s});
    QVERIFY(line);
    QVERIFY(line->environment.clientId.isEmpty());
}

void TestCommandLine::theLegalTextsLieWhereTheLineElseTheSettingSays()
{
    const auto without = parse({});
    const auto with = parse({u"--legal-texts"_s, u"/srv/legal"_s});
    QVERIFY(without && with);
    QVERIFY(without->legalTexts().isEmpty());
    QSettings(u"IdentDesk"_s, u"IdentDesk"_s).setValue(u"legal/folder"_s, u"/firm/texts"_s);
    QCOMPARE(without->legalTexts(), u"/firm/texts"_s);
    QCOMPARE(with->legalTexts(), u"/srv/legal"_s);
}

void TestCommandLine::aHostOfOnesOwnIsNeverTakenForTheEmbeddedSandbox()
{
    const QStringList host{u"--api"_s, u"http://127.0.0.1:8080"_s, u"--client-id"_s, u"me"_s};
    const auto other = parse(host);
    QVERIFY(other);
    QCOMPARE(other->environment.kind, Kind::SolarisSandbox);
    QCOMPARE(other->environment.name, u"solaris-sandbox"_s); // its journal is not the embedded sandbox's
    QVERIFY(other->environment.isSandbox());
    chooseProduction(); // its secret is for its own hosts
    const auto beside = parse(host);
    QVERIFY(beside);
    QCOMPARE(beside->environment.kind, Kind::SolarisSandbox);
    QCOMPARE(beside->environment.name, u"solaris-sandbox"_s);
    const auto unnamed = parse({u"--api"_s, u"http://127.0.0.1:8080"_s});
    QVERIFY(unnamed && unnamed->environment.clientId.isEmpty());
    const auto production = parse(host + QStringList{u"--environment"_s, u"production"_s});
    QVERIFY(production);
    QCOMPARE(production->environment.kind, Kind::Production);
    QVERIFY(!production->environment.isSandbox());
}

void TestCommandLine::authFollowsApi()
{
    const QStringList api{u"--api"_s, u"https://api.example.com"_s, u"--client-id"_s, u"me"_s};
    const auto one = parse(api);
    QVERIFY(one);
    QCOMPARE(one->environment.auth, QUrl(u"https://api.example.com"_s));
    const auto two = parse(api + QStringList{u"--auth"_s, u"https://auth.example.com"_s});
    QVERIFY(two);
    QCOMPARE(two->environment.api, QUrl(u"https://api.example.com"_s));
    QCOMPARE(two->environment.auth, QUrl(u"https://auth.example.com"_s));
    const auto alone = parse({u"--environment"_s, u"solaris-sandbox"_s, u"--client-id"_s, u"me"_s,
                              u"--auth"_s, u"https://auth.example.com"_s});
    QVERIFY(alone);
    QCOMPARE(alone->environment.api, QUrl(u"https://api.solaris-sandbox.de"_s));
    QCOMPARE(alone->environment.auth, QUrl(u"https://auth.example.com"_s));
    chooseProduction(); // nor does its secret go there
    QVERIFY(!parse({u"--auth"_s, u"https://auth.example.com"_s}));
}

void TestCommandLine::valuesArrive()
{
    const auto line =
        parse({u"--tour"_s, u"/tmp/pictures"_s, u"--robot"_s, u"X-MANUALTEST-CANCELED"_s, u"--speed"_s,
               u"2.5"_s, u"--language"_s, u"de"_s, u"--theme"_s, u"light"_s, u"--data-dir"_s, u"/tmp/data"_s,
               u"--client-secret-file"_s, u"/tmp/secret"_s, u"--legal-texts"_s, u"/srv/legal"_s});
    QVERIFY(line);
    QCOMPARE(line->legalFolder, u"/srv/legal"_s);
    QCOMPARE(line->tourDir, u"/tmp/pictures"_s);
    QCOMPARE(line->robot, u"X-MANUALTEST-CANCELED"_s);
    QCOMPARE(line->speed, 2.5);
    QCOMPARE(line->language, u"de"_s);
    QCOMPARE(line->theme, u"light"_s);
    QCOMPARE(line->dataDir, u"/tmp/data"_s);
    QCOMPARE(line->clientSecretFile, u"/tmp/secret"_s);
    const auto own = parse({u"--environment"_s, u"production"_s, u"--client-id"_s, u"me"_s, u"--idnow-host"_s,
                            u"ident.bank.example"_s});
    QVERIFY(own);
    QCOMPARE(own->environment.identHost, u"ident.bank.example"_s);
    const auto server = parse({u"--sandbox-server"_s, u"65535"_s});
    QVERIFY(server);
    QCOMPARE(int(server->port), 65535);
}

void TestCommandLine::theDesksFingerprintIsReadInAnySpelling()
{
    const QString shown = u"0123 4567 89AB CDEF 0123 4567 89AB CDEF"_s;
    const QString plain = QString(shown).remove(u' ');
    for (const QString &typed : {shown, plain, plain.toLower(), QString(shown).replace(u' ', u':')}) {
        const auto line = parse({u"--verify-case-file"_s, u"a.pdf"_s, u"--desk-key"_s, typed});
        QVERIFY(line);
        QCOMPARE(line->caseFile, u"a.pdf"_s);
        QCOMPARE(line->deskFingerprint, shown);
    }
}

void TestCommandLine::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named"); // what the text for the terminal must name
    const auto row = [](const char *name, const QStringList &options, const QString &named) {
        QTest::newRow(name) << options << named;
    };
    const QStringList client{u"--client-id"_s, u"me"_s};
    row("unknown option", {u"--colour"_s, u"red"_s}, u"colour"_s);
    row("a value left over", {u"-reverse"_s, u"1_2"_s}, u"1_2"_s);
    row("a bare word", {u"tour"_s}, u"tour"_s);
    row("a value is missing", {u"--tour"_s}, u"tour"_s);
    row("environment", {u"--environment"_s, u"staging"_s}, u"staging"_s);
    row("environment's case", {u"--environment"_s, u"Production"_s}, u"Production"_s);
    row("http elsewhere", client + QStringList{u"--api"_s, u"http://example.com"_s}, u"http://example.com"_s);
    row("http to a name that begins alike", client + QStringList{u"--api"_s, u"http://127.0.0.1.evil.com"_s},
        u"evil.com"_s);
    row("auth without TLS",
        client + QStringList{u"--api"_s, u"https://a.example"_s, u"--auth"_s, u"http://b.example"_s},
        u"b.example"_s);
    row("auth without TLS, alone",
        client + QStringList{u"--environment"_s, u"solaris-sandbox"_s, u"--auth"_s, u"http://b.example"_s},
        u"b.example"_s);
    row("auth that leads to production",
        client + QStringList{u"--environment"_s, u"solaris-sandbox"_s, u"--auth"_s,
                             u"https://auth.solarisbank.de"_s},
        u"auth.solarisbank.de"_s);
    row("auth of the embedded sandbox", {u"--auth"_s, u"https://auth.example"_s}, u"--auth"_s);
    row("desk key too short", {u"--verify-case-file"_s, u"a.pdf"_s, u"--desk-key"_s, u"0123 4567"_s},
        u"--desk-key"_s);
    row("desk key alone", {u"--desk-key"_s, u"0123456789ABCDEF0123456789ABCDEF"_s}, u"--verify-case-file"_s);
    row("a file", client + QStringList{u"--api"_s, u"file:///etc/passwd"_s}, u"/etc/passwd"_s);
    row("no host", client + QStringList{u"--api"_s, u"https://"_s}, u"https"_s);
    row("a tour in production",
        client + QStringList{u"--environment"_s, u"production"_s, u"--tour"_s, u"/tmp/x"_s,
                             u"--client-secret-file"_s, u"f"_s},
        u"production"_s);
    row("a tour at Solaris without client",
        {u"--environment"_s, u"solaris-sandbox"_s, u"--tour"_s, u"/tmp/x"_s}, u"--client-id"_s);
    row("a tour at Solaris that would wait for the secret",
        client + QStringList{u"--environment"_s, u"solaris-sandbox"_s, u"--tour"_s, u"/tmp/x"_s},
        u"--client-secret-file"_s);
    row("a secret without client", {u"--api"_s, u"https://a.example"_s, u"--client-secret-file"_s, u"f"_s},
        u"--client-id"_s);
    row("a sandbox that leads to production",
        client + QStringList{u"--environment"_s, u"solaris-sandbox"_s, u"--api"_s,
                             u"https://api.solarisbank.de"_s},
        u"api.solarisbank.de"_s);
    row("legal texts", {u"--legal-texts"_s, QString()}, u"--legal-texts"_s);
    row("language", {u"--language"_s, u"fr"_s}, u"de"_s);
    row("theme", {u"--theme"_s, u"pink"_s}, u"dark"_s);
    for (const QString &host : {u""_s, u"https://ident.bank.example"_s, u"ident.bank.example:8443"_s,
                                u"a@ident.bank.example"_s, u"bank"_s, u"ident..example"_s, u"10.0.0.1"_s})
        row(qPrintable(u"IDnow host “%1”"_s.arg(host)), {u"--idnow-host"_s, host}, u"--idnow-host"_s);
    row("speed is a word", {u"--speed"_s, u"fast"_s}, u"--speed"_s);
    row("speed stands still", {u"--speed"_s, u"0"_s}, u"--speed"_s);
    row("speed runs away", {u"--speed"_s, u"1000001"_s}, u"--speed"_s);
    row("speed is no number", {u"--speed"_s, u"nan"_s}, u"--speed"_s);
    row("port is a word", {u"--sandbox-server"_s, u"http"_s}, u"--sandbox-server"_s);
    row("port is too high", {u"--sandbox-server"_s, u"65536"_s}, u"--sandbox-server"_s);
    row("port is negative", {u"--sandbox-server"_s, u"-1"_s}, QString());
    row("robot", {u"--tour"_s, u"/tmp/x"_s, u"--robot"_s, u"X-AUTOTEST-SMILE"_s}, u"X-AUTOTEST-SMILE"_s);
    row("robot without prefix", {u"--tour"_s, u"/tmp/x"_s, u"--robot"_s, u"HAPPYPATH"_s}, u"HAPPYPATH"_s);
}

void TestCommandLine::refusals()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    const auto line = parse(options);
    QVERIFY(!line);
    QVERIFY(!line.error().isEmpty());
    QVERIFY2(line.error().contains(named), qPrintable(line.error()));
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = CommandLine::helpText();
    for (const QString &option : {u"tour"_s, u"robot"_s, u"sandbox-server"_s, u"speed"_s, u"verify-journal"_s,
                                  u"verify-case-file"_s, u"desk-key"_s, u"environment"_s, u"api"_s, u"auth"_s,
                                  u"idnow-host"_s, u"client-id"_s, u"client-secret-file"_s, u"data-dir"_s,
                                  u"language"_s, u"legal-texts"_s, u"theme"_s, u"help"_s, u"version"_s})
        QVERIFY2(help.contains(u"--"_s + option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_commandline.moc"
