// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legaltext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLegalText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFrontMatterAndHashesTheTextAlone();
    void refusesWhatIsIncomplete_data();
    void refusesWhatIsIncomplete();
    void bothTextsShipInBothLanguages();
    void missingFileIsAnError();
};

void TestLegalText::readsFrontMatterAndHashesTheTextAlone()
{
    const QByteArray head = "---\nid: terms\nversion: \"2026-11\"\nlanguage: en\ntitle: Terms: all\n---\n";
    const auto text = ui::parseLegalText(head + "\nabc\n");
    QVERIFY(text);
    QCOMPARE(text->id, u"terms"_s);
    QCOMPARE(text->version, u"2026-11"_s);
    QCOMPARE(text->language, u"en"_s);
    QCOMPARE(text->title, u"Terms: all"_s);
    QCOMPARE(text->markdown, u"abc"_s);
    // SHA-256 of "abc", from FIPS 180-2
    QCOMPARE(text->sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QByteArray windows = head + "\nabc\n";
    windows.replace("\n", "\r\n");
    QCOMPARE(ui::parseLegalText(windows)->sha256, text->sha256);
}

void TestLegalText::refusesWhatIsIncomplete_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text only") << QByteArray("Some terms.");
    QTest::newRow("never closed") << QByteArray("---\nid: terms\nversion: 1\nlanguage: de\ntitle: T\nText");
    QTest::newRow("no version") << QByteArray("---\nid: terms\nlanguage: de\ntitle: T\n---\nText");
    QTest::newRow("no text") << QByteArray("---\nid: terms\nversion: 1\nlanguage: de\ntitle: T\n---\n\n");
}

void TestLegalText::refusesWhatIsIncomplete()
{
    QFETCH(QByteArray, file);
    const auto text = ui::parseLegalText(file);
    QVERIFY(!text);
    QCOMPARE(text.error().kind, domain::ErrorKind::BadReply);
}

void TestLegalText::bothTextsShipInBothLanguages()
{
    QCOMPARE(ui::legalLanguages(), (QStringList{u"de"_s, u"en"_s}));
    QSet<QString> hashes;
    for (const QString &language : ui::legalLanguages()) {
        for (const auto kind :
             {domain::ConsentKind::TermsAndConditions, domain::ConsentKind::DataProcessing}) {
            const auto text = ui::loadLegalText(kind, language);
            QVERIFY(text);
            QCOMPARE(text->language, language);
            hashes.insert(text->sha256);
        }
    }
    QCOMPARE(hashes.size(), 4);
}

void TestLegalText::missingFileIsAnError()
{
    QVERIFY(!ui::loadLegalText(domain::ConsentKind::DataProcessing, u"fr"_s));
    QVERIFY(ui::legalLanguages(u":/nowhere"_s).isEmpty());
}

QTEST_MAIN(TestLegalText)
#include "test_legaltext.moc"
