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
