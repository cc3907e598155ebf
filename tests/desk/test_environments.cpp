// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/environments.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::environments::Problem;
using Kind = domain::Environment::Kind;

/// Which environments there are, and that none can be taken for another.
class TestEnvironments : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QSettings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s),
            QSettings::IniFormat);
    }

    void theThreeOfTheReference()
    {
        const auto embedded = desk::environments::named(*m_settings, u"sandbox"_s);
        QCOMPARE(embedded->kind, Kind::EmbeddedSandbox);
        QVERIFY(embedded->api.isEmpty());
        const auto sandbox = desk::environments::named(*m_settings, u"solaris-sandbox"_s);
        QCOMPARE(sandbox->api, QUrl(u"https://api.solaris-sandbox.de"_s));
        QCOMPARE(sandbox->auth, QUrl(u"https://auth.solaris-sandbox.de"_s));
        QVERIFY(sandbox->isSandbox());
        const auto production = desk::environments::named(*m_settings, u"production"_s);
        QCOMPARE(production->api, QUrl(u"https://api.solarisbank.de"_s));
        QCOMPARE(production->auth, QUrl(u"https://auth.solarisbank.de"_s));
        QVERIFY(!production->isSandbox());
        QVERIFY(!desk::environments::named(*m_settings, u"elsewhere"_s));
    }

    void whatIsKeptComesBackForThatOneAlone()
    {
        auto mine = *desk::environments::named(*m_settings, u"solaris-sandbox"_s);
        mine.api = QUrl(u"https://api.bank.example"_s);
        mine.identHost = u"ident.bank.example"_s;
        mine.clientId = u"partner-7"_s;
        desk::environments::keep(*m_settings, mine);
        const auto again = desk::environments::named(*m_settings, u"solaris-sandbox"_s);
        QCOMPARE(again->api, mine.api);
        QCOMPARE(again->identHost, mine.identHost);
        QCOMPARE(again->clientId, mine.clientId);
        const auto other = desk::environments::named(*m_settings, u"production"_s);
        QVERIFY(other->clientId.isEmpty());
        QCOMPARE(other->api.host(), u"api.solarisbank.de"_s);
    }

    void theChosenOneIsRemembered()
    {
        QCOMPARE(desk::environments::chosen(*m_settings), u"sandbox"_s);
        desk::environments::choose(*m_settings, u"production"_s);
        QCOMPARE(desk::environments::chosen(*m_settings), u"production"_s);
        m_settings->setValue(u"environment"_s, u"made up"_s);
        QCOMPARE(desk::environments::chosen(*m_settings), u"sandbox"_s);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("auth");
        QTest::addColumn<QString>("ident");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char *title, const QString &name, const QString &api, const QString &auth,
                            const QString &ident, const QString &id, Problem problem) {
            QTest::newRow(title) << name << api << auth << ident << id << problem;
        };
        const QString own = u"https://api.bank.example"_s;
        const QString real = u"https://api.solarisbank.de"_s;
        const QString test = u"https://auth.solaris-sandbox.de"_s;
        row("good", u"production"_s, real, own, {}, u"id"_s, Problem::None);
        row("plain http", u"production"_s, u"http://api.bank.example"_s, own, {}, u"id"_s, Problem::ApiHost);
        row("http to this machine", u"solaris-sandbox"_s, u"http://127.0.0.1:80"_s, own, {}, u"id"_s,
            Problem::None);
        row("no host", u"production"_s, real, {}, {}, u"id"_s, Problem::AuthHost);
        row("a path as host", u"production"_s, real, own, u"ident.example/x"_s, u"id"_s, Problem::IdentHost);
        row("sandbox to production", u"solaris-sandbox"_s, real, own, {}, u"id"_s, Problem::ProductionHost);
        row("sandbox to its tokens", u"solaris-sandbox"_s, own, u"https://auth.solarisbank.de"_s, {}, u"id"_s,
            Problem::ProductionHost);
        row("production to the sandbox", u"production"_s, own, test, {}, u"id"_s, Problem::SandboxHost);
        row("no id", u"production"_s, real, own, {}, {}, Problem::ClientIdIsMissing);
    }
    void problems()
    {
        QFETCH(QString, name);
        QFETCH(QString, api);
        QFETCH(QString, auth);
        QFETCH(QString, ident);
        QFETCH(QString, clientId);
        auto environment = *desk::environments::named(*m_settings, name);
        environment.api = QUrl(api);
        environment.auth = QUrl(auth);
        environment.identHost = ident;
        environment.clientId = clientId;
        QTEST(desk::environments::problemOf(environment), "problem");
    }
};

QTEST_GUILESS_MAIN(TestEnvironments)
#include "test_environments.moc"
