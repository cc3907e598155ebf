// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connectiontest.h"
#include "domain/tlsfault.h"
#include "sandbox/server.h"
#include "solaris/authority.h"
#include "solaris/rawserver.h"

#include <QCoroTask>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Trouble = desk::ConnectionReport::Trouble;

namespace {

domain::Environment at(const QUrl &auth, const QUrl &api)
{
    domain::Environment environment;
    environment.kind = domain::Environment::Kind::SolarisSandbox;
    environment.name = u"solaris-sandbox"_s;
    environment.auth = auth;
    environment.api = api;
    environment.clientId = sandbox::Options().clientId;
    return environment;
}

desk::ConnectionReport test(const domain::Environment &environment,
                            const QString &secret = sandbox::Options().clientSecret)
{
    return QCoro::waitFor(desk::testConnection(environment, secret.toUtf8()));
}

} // namespace

/// "Test connection": the first thing that is wrong, and nothing changed by asking.
class TestConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allIsWell()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        const desk::ConnectionReport report = test(at(server.url(), server.url()));
        QCOMPARE(report.trouble, Trouble::None);
        QVERIFY(!report.clockIsWrong());
        QCOMPARE(server.hits(u"POST"_s, u"/v1/"_s), 0);
    }

    void aWrongSecretIsTheCredentials()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        const desk::ConnectionReport report = test(at(server.url(), server.url()), u"wrong"_s);
        QCOMPARE(report.trouble, Trouble::Credentials);
        QVERIFY(report.why);
        QCOMPARE(server.hits(u"GET"_s, u"/v1/"_s), 0);
    }

    void aNameThatDoesNotExist()
    {
        const QUrl nowhere(u"https://solaris.invalid"_s);
        const desk::ConnectionReport report = test(at(nowhere, nowhere));
        QVERIFY(report.trouble == Trouble::HostUnknown ||
                report.trouble == Trouble::HostSilent); // without any network no name is looked up
        QCOMPARE(report.host, u"solaris.invalid"_s);
    }

    void nobodyListens()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QUrl closed(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
        taken.close();
        QCOMPARE(test(at(closed, closed)).trouble, Trouble::HostSilent);
    }

    void theApiIsToldApartFromTheTokenHost()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const QUrl closed(u"http://127.0.0.1:%1"_s.arg(taken.serverPort()));
        taken.close();
        const desk::ConnectionReport report = test(at(server.url(), closed));
        QCOMPARE(report.trouble, Trouble::HostSilent);
        QVERIFY(server.hits(u"POST"_s, u"token"_s) >= 1);
    }

    void whatIsWrongWithACertificate_data()
    {
        QTest::addColumn<Papers>("papers");
        QTest::addColumn<domain::TlsFault>("fault");
        using domain::TlsFault;
        const Authority stranger("A stranger");
        const Authority pretender; // bears the trusted one's name
        QTest::newRow("other host") << m_trusted.issue("DNS:other.test", -1, 7) << TlsFault::OtherHost;
        QTest::newRow("expired") << m_trusted.issue("IP:127.0.0.1", -9, -2) << TlsFault::Expired;
        QTest::newRow("not yet valid") << m_trusted.issue("IP:127.0.0.1", 2, 9) << TlsFault::NotValidYet;
        QTest::newRow("a stranger's") << stranger.issue("IP:127.0.0.1", -1, 7) << TlsFault::UnknownIssuer;
        QTest::newRow("a pretender's") << pretender.issue("IP:127.0.0.1", -1, 7) << TlsFault::UnknownIssuer;
        QTest::newRow("a stranger's for another host, expired")
            << stranger.issue("DNS:other.test", -9, -2) << TlsFault::UnknownIssuer;
        QTest::newRow("none at all") << Papers() << TlsFault::Handshake;
    }
    void whatIsWrongWithACertificate()
    {
        QFETCH(Papers, papers);
        QFETCH(domain::TlsFault, fault);
        QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
        trusting.addCaCertificate(m_trusted.root());
        QSslConfiguration::setDefaultConfiguration(trusting);
        RawServer host([](const Seen &) { return json(200, "[]"); }, papers.shown());
        const desk::ConnectionReport report = test(at(host.url(), host.url()));
        QCOMPARE(report.trouble, Trouble::Tls);
        QCOMPARE(domain::tlsFaultOf(*report.why), fault);
        QVERIFY(host.tokenCalls().isEmpty());
    }

    void answersByTheirKind_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Trouble>("trouble");
        QTest::newRow("no rights") << 403 << Trouble::Rights;
        QTest::newRow("its own fault") << 500 << Trouble::Server;
        QTest::newRow("no such path") << 404 << Trouble::NotSolaris;
    }
    void answersByTheirKind()
    {
        QFETCH(int, status);
        QFETCH(Trouble, trouble);
        sandbox::Server server;
        QVERIFY(server.start());
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.pathPart = u"/v1/persons"_s;
        fault.times = 5;
        fault.status = status;
        server.inject(fault);
        QCOMPARE(test(at(server.url(), server.url())).trouble, trouble);
    }

    void anHtmlPageIsNotSolaris()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Html;
        fault.status = 200;
        fault.pathPart = u"/v1/persons"_s;
        fault.times = 5;
        server.inject(fault);
        QCOMPARE(test(at(server.url(), server.url())).trouble, Trouble::NotSolaris);
    }

    void aWrongClockIsSaidBesideEverythingElse()
    {
        sandbox::Server server;
        QVERIFY(server.start());
        server.setClockError(std::chrono::hours(3));
        const desk::ConnectionReport report = test(at(server.url(), server.url()));
        QCOMPARE(report.trouble, Trouble::None);
        QVERIFY(report.clockIsWrong());
        QVERIFY(report.clockOffset > 10'000);
    }

private:
    const Authority m_trusted;
};

QTEST_GUILESS_MAIN(TestConnection)
#include "test_connection.moc"
