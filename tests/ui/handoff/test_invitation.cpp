// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proofofaddress.h"
#include "ui/handoff/invitation.h"
#include "ui/handoff/waiting.h"
#include "ui/kit/customerlanguage.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString sessionLink = u"https://go.test.idnow.de/bank/identifications/1cidt"_s;

domain::CaseFile customer()
{
    domain::CaseFile file;
    file.summary.id = u"case-1"_s;
    file.summary.requestedAt = QDateTime(QDate(2026, 11, 25), QTime(13, 2), Qt::UTC);
    file.entered.firstName = u"Änne Özgür"_s;
    file.entered.lastName = u"Groß-Weiß"_s;
    file.identification.order.language = u"DE"_s;
    return file;
}

} // namespace

/// The ready-made message: whole in either language, and encoded so that a mail program gets just that.
class TestInvitation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theCustomersLanguage_data()
    {
        QTest::addColumn<QString>("ordered");
        QTest::addColumn<QString>("consent");
        QTest::addColumn<QString>("language");
        QTest::newRow("ordered German") << u"DE"_s << u"en"_s << u"de"_s;
        QTest::newRow("ordered English") << u"EN"_s << u"de"_s << u"en"_s;
        QTest::newRow("by the consents") << QString() << u"en"_s << u"en"_s;
        QTest::newRow("unknown one") << u"FR"_s << u"en"_s << u"en"_s;
        QTest::newRow("nothing known") << QString() << QString() << u"de"_s;
    }
    void theCustomersLanguage()
    {
        QFETCH(QString, ordered);
        QFETCH(QString, consent);
        domain::CaseFile file;
        file.identification.order.language = ordered;
        file.consents = {domain::Consent()};
        file.consents.first().language = consent;
        QTEST(ui::customerLanguage(file), "language");
    }

    void germanWhateverTheScreenSpeaks()
    {
        const ui::Invitation text = ui::invitation(customer(), u"de"_s, sessionLink);
        QCOMPARE(text.subject, u"Ihre Videoidentifizierung"_s);
        QVERIFY(text.body.startsWith(u"Guten Tag Änne Özgür Groß-Weiß,\n"_s));
        QVERIFY(text.body.contains(u"\n%1\n"_s.arg(sessionLink)));
        QVERIFY(text.body.contains(u"9. Dezember 2026"_s));
        QVERIFY(!text.body.contains(u"Adressnachweis"_s));
        QVERIFY(text.body.contains(u"an niemanden weiter"_s)); // the customer reads this: the bank's own words
        for (const QString &word : {u"Please"_s, u"your"_s, u"%1"_s})
            QVERIFY(!text.body.contains(word));
    }

    void englishToo()
    {
        const ui::Invitation text = ui::invitation(customer(), u"en"_s, sessionLink);
        QCOMPARE(text.subject, u"Your video identification"_s);
        QVERIFY(text.body.contains(u"9 December 2026"_s));
        QVERIFY(text.body.contains(u"\n%1\n"_s.arg(sessionLink)));
        QVERIFY(!text.body.contains(u"%1"_s));
    }

    void namesEachProofInItsLanguage()
    {
        domain::CaseFile file = customer();
        QStringList german;
        for (const QString &type : domain::proofOfAddressTypes()) {
            file.identification.order.proofOfAddressType = type;
            const QString english = ui::invitation(file, u"en"_s, sessionLink).body;
            QVERIFY2(english.contains(domain::proofOfAddressWord(type)), qPrintable(type));
            german << ui::invitation(file, u"de"_s, sessionLink).body;
            QVERIFY2(!german.last().contains(domain::proofOfAddressWord(type)), qPrintable(type));
            QVERIFY(german.last().contains(u"Adressnachweis"_s));
        }
        german.removeDuplicates();
        QCOMPARE(german.size(), domain::proofOfAddressTypes().size());
    }

    void thePreviewStandsForTheLink()
    {
        QVERIFY(ui::linkPlaceholder(u"de"_s) != ui::linkPlaceholder(u"en"_s));
        const QString body = ui::invitation(customer(), u"de"_s, ui::linkPlaceholder(u"de"_s)).body;
        QVERIFY(!body.contains(u"http"_s) && body.contains(ui::linkPlaceholder(u"de"_s)));
    }

    void theDraftArrivesAsWritten()
    {
        const ui::Invitation text{u"Fragen? 100 % & mehr: Grüße + #1"_s,
                                  u"Zeile 1: äöüß€\nZeile 2 = a+b&c=d #x\n"_s};
        const QUrl draft = ui::mailDraft(u"erika+bank@example.com"_s, text);
        QVERIFY(draft.isValid());
        const QByteArray encoded = draft.toEncoded();
        QVERIFY(encoded.startsWith("mailto:erika%2Bbank@example.com?subject="));
        QVERIFY(encoded.contains("%C3%A4%C3%B6%C3%BC%C3%9F%E2%82%AC%0D%0AZeile%202")); // UTF-8, CR LF
        for (const char plain : {' ', '+', '#', '\n', '\r'})
            QVERIFY(!encoded.contains(plain));
        QCOMPARE(encoded.count('&'), 1);
        const QUrlQuery query(draft);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), text.subject);
        QString body = text.body;
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), body.replace(u"\n"_s, u"\r\n"_s));
    }

    void anAddressAddsNoHeader_data()
    {
        QTest::addColumn<QString>("address");
        for (const QString &address : {u"a@b.de?bcc=evil@example.com"_s, u"a@b.de&bcc=evil@example.com"_s,
                                       u"a@b.de\r\nBcc: evil@e.com"_s, u"a@b.de#x"_s,
                                       u"a@b.de%0ABcc:e@e.com"_s, u"a@b.de,evil@example.com"_s, QString()})
            QTest::newRow(qPrintable(address)) << address;
    }
    void anAddressAddsNoHeader()
    {
        QFETCH(QString, address);
        const QUrl draft = ui::mailDraft(address, {u"S"_s, u"B"_s});
        QVERIFY(draft.isValid());
        const QUrlQuery query(draft);
        QCOMPARE(query.queryItems().size(), 2);
        QVERIFY(query.hasQueryItem(u"subject"_s) && query.hasQueryItem(u"body"_s));
        QVERIFY(!draft.hasFragment());
        const QByteArray to = draft.toEncoded().split('?').first();
        QVERIFY(!to.contains(','));
        QCOMPARE(QUrl::fromPercentEncoding(to), u"mailto:"_s + address);
    }

    void waitsInRoundedWords_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << u"less than a minute"_s;
        QTest::newRow("45 s") << 45 << u"less than a minute"_s;
        QTest::newRow("a minute") << 60 << u"about 1 minute"_s;
        QTest::newRow("61 s") << 61 << u"about 2 minute"_s;
        QTest::newRow("3 min") << 180 << u"about 3 minute"_s;
        QTest::newRow("11 min") << 660 << u"about 15 minute"_s;
        QTest::newRow("50 min") << 3000 << u"about 50 minute"_s;
        QTest::newRow("an hour") << 3600 << u"about 1 hour"_s;
        QTest::newRow("a day") << 86'400 << u"about 24 hour"_s;
    }
    void waitsInRoundedWords()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        QVERIFY2(ui::waitingWords(seconds).startsWith(words), qPrintable(ui::waitingWords(seconds)));
    }

    void anEstimateAges()
    {
        const QDateTime at = customer().summary.requestedAt;
        QVERIFY(ui::isWaitingTimeFresh(at, at));
        QVERIFY(ui::isWaitingTimeFresh(at, at.addSecs(1800)));
        QVERIFY(!ui::isWaitingTimeFresh(at, at.addSecs(1801)));
        QVERIFY(!ui::isWaitingTimeFresh({}, at));
    }
};

QTEST_MAIN(TestInvitation)
#include "test_invitation.moc"
