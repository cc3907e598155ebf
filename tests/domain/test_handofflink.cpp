// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handofflink.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Environment;
using domain::LinkFault;
using Kind = Environment::Kind;

namespace {

Environment environment(Kind kind, const QString &api = {}, const QString &own = {})
{
    Environment environment;
    environment.kind = kind;
    environment.api = QUrl(api);
    environment.identHost = own;
    return environment;
}

} // namespace

/// Only links of this environment's IDnow are offered (reference 13): the table of what comes close to one.
class TestHandoffLink : public QObject {
    Q_OBJECT

    static void row(const QString &link, LinkFault sandbox, LinkFault production)
    {
        QTest::newRow(qPrintable(link.left(80))) << link << sandbox << production;
    }
    static void refused(const QString &link, LinkFault fault) { row(link, fault, fault); }

private Q_SLOTS:
    void links_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<LinkFault>("sandbox");
        QTest::addColumn<LinkFault>("production");
        const LinkFault good = LinkFault::None;
        const LinkFault other = LinkFault::OtherEnvironment;
        row(u"https://go.idnow.de/TST-KCCEY"_s, other, good);
        row(u"https://go.idnow.de/bank/identifications/1cidt"_s, other, good);
        row(u"https://go.test.idnow.de/TST-KCCEY"_s, good, other);
        row(u"https://go.test.idnow.de/bank/identifications/1cidt?tid=a_b-c"_s, good, other);
        row(u"https://go.idnow.de:443/x"_s, other, good);
        row(u"HTTPS://GO.IDNOW.DE/X"_s, other, good);
        row(u"https://go.idnow.de/x#start"_s, other, good);
        row(u"https://go.idnow.de"_s, other, good);

        refused({}, LinkFault::Missing);
        refused(u"http://go.idnow.de/x"_s, LinkFault::NotSecure);
        refused(u"ftp://go.idnow.de/x"_s, LinkFault::NotSecure);
        refused(u"https+x://go.idnow.de/x"_s, LinkFault::NotSecure);
        for (const QString &link :
             {u"https://evil.example/x"_s, u"https://go.idnow.de.evil.example/x"_s,
              u"https://go.test.idnow.de.evil.example/x"_s, u"https://evil.example/https://go.idnow.de/x"_s,
              u"https://evil.example#https://go.idnow.de/x"_s, u"https://evil.example?go.idnow.de"_s,
              u"https://idnow.de/x"_s, u"https://evil.idnow.de/x"_s, u"https://go.idnow.com/x"_s,
              u"https://go-idnow.de/x"_s, u"https://goo.idnow.de/x"_s, u"https://go.idnow.de./x"_s,
              u"https://xn--g-2ya.idnow.de/x"_s, u"https://go.xn--idow-bsa.de/x"_s,
              u"https://0x7f000001/x"_s})
            refused(link, LinkFault::ForeignHost);
        for (const QString &link : {u"https://go.idnow.de@evil.example/x"_s,
                                    u"https://a:b@go.idnow.de/x"_s,
                                    u"https://@go.idnow.de/x"_s,
                                    u"https://go.idnow.de:8443/x"_s,
                                    u"https://go.idnow.de:/x"_s,
                                    u"https://go.idnow.de:99999/x"_s,
                                    u"https://go%2Eidnow.de/x"_s,
                                    u"https:go.idnow.de/x"_s,
                                    u"https:/go.idnow.de/x"_s,
                                    u"https:///go.idnow.de/x"_s,
                                    u"//go.idnow.de/x"_s,
                                    u"https:\\\\go.idnow.de\\x"_s,
                                    u"https://go.idnow.de\\@evil.example/x"_s,
                                    u"https://go.idnow.de/\\x"_s,
                                    u" https://go.idnow.de/x"_s,
                                    u"https://go.idnow.de/x "_s,
                                    u"https://go.idnow.de/x\n"_s,
                                    u"https://go.idnow.de/a b"_s,
                                    u"https://go.idnow.de/a\tb"_s,
                                    u"https://go.idnow.de/x\nhttps://evil.example/"_s,
                                    u"https://g\u043e.idnow.de/x"_s,
                                    u"https://go.idnow\u3002de/x"_s,
                                    u"https://go.idnow.de/\u202exe"_s,
                                    u"https://go.idnow.de/\u200bx"_s,
                                    u"https://go.idnow.de/%zz"_s,
                                    u"https://[::1]/x"_s,
                                    u"javascript:alert(1)"_s,
                                    u"javascript://go.idnow.de/%0aalert(1)\n"_s,
                                    u"data:text/html,x"_s,
                                    u"file:///etc/passwd"_s,
                                    u"mailto:x@go.idnow.de"_s,
                                    u"TST-KCCEY"_s,
                                    u"<b>https</b>"_s})
            refused(link, LinkFault::Malformed);
        const QString base = u"https://go.idnow.de/"_s;
        row(base + QString(domain::longestLink - base.size(), u'x'), other, good);
        refused(base + QString(domain::longestLink - base.size() + 1, u'x'), LinkFault::TooLong);
        refused(base + QString(1'000'000, u'x'), LinkFault::TooLong);
    }
    void links()
    {
        QFETCH(QString, link);
        QFETCH(LinkFault, sandbox);
        QFETCH(LinkFault, production);
        QCOMPARE(domain::linkFault(link, environment(Kind::EmbeddedSandbox)), sandbox);
        QCOMPARE(domain::linkFault(link, environment(Kind::SolarisSandbox)), sandbox);
        QCOMPARE(domain::linkFault(link, environment(Kind::Production)), production);
    }

    void theFirmsOwnHostIsOfferedToo()
    {
        const QString own = u"ident.bank.example"_s;
        for (const Kind kind : {Kind::SolarisSandbox, Kind::Production}) {
            const Environment firm = environment(kind, {}, own);
            QCOMPARE(domain::linkFault(u"https://ident.bank.example/x"_s, firm), LinkFault::None);
            QCOMPARE(domain::linkFault(u"https://IDENT.bank.example/x"_s, firm), LinkFault::None);
            QCOMPARE(domain::linkFault(u"http://ident.bank.example/x"_s, firm), LinkFault::NotSecure);
            QCOMPARE(domain::linkFault(u"https://ident.bank.example:8443/x"_s, firm), LinkFault::Malformed);
            QCOMPARE(domain::linkFault(u"https://x.ident.bank.example/x"_s, firm), LinkFault::ForeignHost);
            QCOMPARE(domain::linkFault(u"https://ident.bank.example/x"_s, environment(kind)),
                     LinkFault::ForeignHost);
        }
        QCOMPARE(domain::linkFault(u"https://go.idnow.de/x"_s, environment(Kind::Production, {}, own)),
                 LinkFault::None);
    }

    void theSandboxsOwnPageIsOfferedWhereItsApiIs()
    {
        const QString api = u"http://127.0.0.1:9000"_s;
        const QString page = u"http://127.0.0.1:9000/go/bank/identifications/1cidt"_s;
        for (const Kind kind : {Kind::EmbeddedSandbox, Kind::SolarisSandbox}) {
            QCOMPARE(domain::linkFault(page, environment(kind, api)), LinkFault::None);
            QCOMPARE(domain::linkFault(page, environment(kind, u"http://localhost:9000"_s)), LinkFault::None);
            QCOMPARE(domain::linkFault(page, environment(kind, u"http://127.0.0.1:9001"_s)),
                     LinkFault::NotSecure);
            QCOMPARE(domain::linkFault(page, environment(kind, u"https://api.solaris-sandbox.de:9000"_s)),
                     LinkFault::NotSecure);
            QCOMPARE(domain::linkFault(u"http://127.0.0.1.evil.example:9000/x"_s, environment(kind, api)),
                     LinkFault::NotSecure);
        }
        QCOMPARE(domain::linkFault(page, environment(Kind::Production, api)), LinkFault::NotSecure);
    }

    void everyFaultIsExplainedAndNoneNamesTheLink()
    {
        QStringList texts;
        for (const LinkFault fault :
             {LinkFault::Missing, LinkFault::Malformed, LinkFault::TooLong, LinkFault::NotSecure,
              LinkFault::OtherEnvironment, LinkFault::ForeignHost})
            texts << domain::linkFaultText(fault);
        for (const QString &text : texts) {
            QVERIFY(!text.isEmpty());
            QCOMPARE(texts.count(text), 1);
        }
        QVERIFY(domain::linkFaultText(LinkFault::None).isEmpty());
    }

    void hostNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isName");
        for (const QString &text :
             {u"ident.bank.example"_s, u"a.de"_s, u"xn--bank-5qa.de"_s, u"A-1.b.example"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text :
             {QString(), u"bank"_s, u".de"_s, u"a..de"_s, u"a.de."_s, u"-a.de"_s, u"a-.de"_s, u"a.de:443"_s,
              u"a.de/x"_s, u"x@a.de"_s, u"127.0.0.1"_s, u"a b.de"_s, u"a.de\n"_s, u"bänk.de"_s, u"*.a.de"_s,
              QString(QString(64, u'a') + u".de"_s)})
            QTest::newRow(qPrintable(u"no: “%1”"_s.arg(text))) << text << false;
    }
    void hostNames()
    {
        QFETCH(QString, text);
        QTEST(domain::isHostName(text), "isName");
    }
};

QTEST_GUILESS_MAIN(TestHandoffLink)
#include "test_handofflink.moc"
