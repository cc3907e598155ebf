// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/environment.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class TestEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hosts_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("https") << u"https://api.solaris-sandbox.de"_s << true;
        QTest::newRow("https, port") << u"https://api.example.com:8443/base"_s << true;
        QTest::newRow("http") << u"http://api.solaris-sandbox.de"_s << false;
        QTest::newRow("http loopback") << u"http://127.0.0.1:8080"_s << true;
        QTest::newRow("http loopback 6") << u"http://[::1]:8080"_s << true;
        QTest::newRow("http localhost") << u"http://localhost:8080"_s << true;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("localhost in the path") << u"http://example.com/localhost"_s << false;
        QTest::newRow("user info") << u"https://user:pass@api.solaris-sandbox.de"_s << false;
        QTest::newRow("user info hides host") << u"http://localhost@example.com"_s << false;
        QTest::newRow("no host") << u"https:///path"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void hosts()
    {
        QFETCH(QString, url);
        QTEST(isAllowedHost(QUrl(url)), "allowed");
    }

    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("sandbox");
        QTest::addColumn<bool>("production");
        QTest::newRow("test host") << u"https://go.test.idnow.de/TST-KCCEY"_s << true << false;
        QTest::newRow("live host") << u"https://go.idnow.de/TST-KCCEY"_s << false << true;
        QTest::newRow("long form") << u"https://go.test.idnow.de/bank/identifications/1cidt"_s << true
                                   << false;
        QTest::newRow("default port") << u"https://go.idnow.de:443/x"_s << false << true;
        QTest::newRow("odd port") << u"https://go.idnow.de:8443/x"_s << false << false;
        QTest::newRow("plain http") << u"http://go.idnow.de/x"_s << false << false;
        QTest::newRow("upper case") << u"https://GO.IDNOW.DE/x"_s << false << true;
        QTest::newRow("user info") << u"https://go.idnow.de@example.com/x"_s << false << false;
        QTest::newRow("user info, right host") << u"https://a@go.idnow.de/x"_s << false << false;
        QTest::newRow("other host below") << u"https://go.idnow.de.example.com/x"_s << false << false;
        QTest::newRow("other sub domain") << u"https://evil.idnow.de/x"_s << false << false;
        QTest::newRow("loopback") << u"http://127.0.0.1:9000/identifications/1cidt"_s << true << false;
        QTest::newRow("loopback, https") << u"https://localhost:9000/x"_s << true << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false << false;
        QTest::newRow("empty") << QString() << false << false;
    }

    void links()
    {
        QFETCH(QString, link);
        QFETCH(bool, sandbox);
        QFETCH(bool, production);
        Environment environment;
        environment.kind = Environment::Kind::EmbeddedSandbox;
        QCOMPARE(isAllowedLink(QUrl(link), environment), sandbox);
        environment.kind = Environment::Kind::SolarisSandbox;
        QCOMPARE(isAllowedLink(QUrl(link), environment), sandbox);
        environment.kind = Environment::Kind::Production;
        QCOMPARE(isAllowedLink(QUrl(link), environment), production);
    }

    void onlyProductionIsNoSandbox()
    {
        Environment environment;
        QVERIFY(environment.isSandbox());
        environment.kind = Environment::Kind::SolarisSandbox;
        QVERIFY(environment.isSandbox());
        environment.kind = Environment::Kind::Production;
        QVERIFY(!environment.isSandbox());
    }
};

QTEST_GUILESS_MAIN(TestEnvironment)
#include "test_environment.moc"
