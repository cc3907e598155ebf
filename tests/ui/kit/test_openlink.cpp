// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/openlink.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Which addresses the program hands to the desktop.
class TestOpenLink : public QObject {
    Q_OBJECT

    static domain::Environment production()
    {
        domain::Environment environment;
        environment.kind = domain::Environment::Kind::Production;
        environment.api = QUrl(u"https://api.solarisbank.de"_s);
        return environment;
    }

private Q_SLOTS:
    void onlyWhatIsOnTheList_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("allowed");
        QTest::addRow("prado") << u"https://www.consilium.europa.eu/prado/de/search"_s << true;
        QTest::addRow("firm") << u"https://bank.example/terms"_s << true;
        QTest::addRow("customer") << u"https://go.idnow.de/TS2-ABCDE"_s << true;
        QTest::addRow("mail") << u"mailto:erika@example.com?subject=Your%20link&body=one%0Atwo"_s << true;
        QTest::addRow("mail to nobody yet") << u"mailto:?subject=Your%20link&body=one%0Atwo"_s << true;
        QTest::addRow("test host in production") << u"https://go.test.idnow.de/TS2-ABCDE"_s << false;
        QTest::addRow("stranger") << u"https://stranger.example/"_s << false;
        QTest::addRow("stranger below") << u"https://bank.example.stranger.example/"_s << false;
        QTest::addRow("plain http") << u"http://bank.example/terms"_s << false;
        QTest::addRow("user info") << u"https://bank.example@stranger.example/"_s << false;
        QTest::addRow("user at the firm") << u"https://me@bank.example/"_s << false;
        QTest::addRow("port") << u"https://bank.example:8443/"_s << false;
        QTest::addRow("file") << u"file:///etc/passwd"_s << false;
        QTest::addRow("script") << u"javascript:alert(1)"_s << false;
        QTest::addRow("program") << u"ssh://bank.example"_s << false;
        QTest::addRow("no scheme") << u"bank.example/terms"_s << false;
        QTest::addRow("nothing") << QString() << false;
        QTest::addRow("attachment") << u"mailto:e@example.com?attach=/etc/passwd"_s << false;
        QTest::addRow("second reader") << u"mailto:e@example.com,x@stranger.example"_s << false;
        QTest::addRow("copy") << u"mailto:e@example.com?cc=x@stranger.example"_s << false;
        QTest::addRow("copy to a stranger alone") << u"mailto:?cc=x@stranger.example&subject=a"_s << false;
        QTest::addRow("reader beside the address") << u"mailto:?to=x@stranger.example"_s << false;
        QTest::addRow("no address") << u"mailto:erika"_s << false;
        QTest::addRow("header") << u"mailto:e@example.com?subject=a%0D%0ABcc:x@stranger.example"_s << false;
    }
    void onlyWhatIsOnTheList()
    {
        QFETCH(const QString, link);
        const domain::Environment environment = production();
        QTEST(ui::mayOpenLink(QUrl(link), &environment, {u"bank.example"_s}), "allowed");
    }

    void aTextNeverLeadsToACustomersCall()
    {
        QVERIFY(!ui::mayOpenLink(QUrl(u"https://go.idnow.de/TS2-ABCDE"_s), nullptr, {}));
        QCOMPARE(ui::openLink(QUrl(u"https://stranger.example/"_s)), ui::LinkOpened::Refused);
    }
};

QTEST_GUILESS_MAIN(TestOpenLink)
#include "test_openlink.moc"
