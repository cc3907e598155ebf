// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/legaltext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray head = "---\nid: terms\nversion: \"2026-11\"\nlanguage: en\ntitle: Terms: all\n"
                        "statement: I accept them\n---\n";

} // namespace

/// One file of a legal text: what is taken from it, and what is refused in words.
class TestLegalText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsFrontMatterAndHashesWhatIsShown();
    void refuses_data();
    void refuses();
    void takesWhatATextNeeds_data();
    void takesWhatATextNeeds();
};

void TestLegalText::readsFrontMatterAndHashesWhatIsShown()
{
    const auto text = ui::parseLegalText(head + "\nabc\n");
    QVERIFY(text);
    QCOMPARE(text->id, u"terms"_s);
    QCOMPARE(text->version, u"2026-11"_s);
    QCOMPARE(text->language, u"en"_s);
    QCOMPARE(text->title, u"Terms: all"_s);
    QCOMPARE(text->statement, u"I accept them"_s);
    QCOMPARE(text->markdown, u"abc"_s);
    QVERIFY(!text->isSample);
    QCOMPARE(ui::shownText(*text), u"Terms: all\n\nabc\n\nI accept them"_s);
    // printf 'Terms: all\n\nabc\n\nI accept them' | sha256sum
    QCOMPARE(text->sha256, u"68eec0211a96224c2f9db9cf3feddf3e29d3a0d2fb454fe504b97d2ae861985e"_s);
    QByteArray windows = head + "\nabc\n";
    windows.replace("\n", "\r\n");
    QCOMPARE(ui::parseLegalText(windows)->sha256, text->sha256);
    QCOMPARE(ui::parseLegalText("\xEF\xBB\xBF" + head + "\nabc\n")->sha256, text->sha256);
    QVERIFY(ui::parseLegalText(head + "\nabd\n")->sha256 != text->sha256);
    QByteArray other = head;
    other.replace("I accept", "I refuse"); // the sentence beside the box is part of what is accepted
    QVERIFY(ui::parseLegalText(other + "\nabc\n")->sha256 != text->sha256);
}

void TestLegalText::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("word"); // of the refusal
    const auto without = [](const QByteArray &line) {
        QByteArray file = head + "\nText";
        const qsizetype at = file.indexOf(line);
        return file.remove(at, file.indexOf('\n', at) + 1 - at);
    };
    const auto with = [](const QByteArray &body) { return QByteArray(head + "\n" + body); };
    QTest::newRow("empty") << QByteArray() << u"begin"_s;
    QTest::newRow("text only") << QByteArray("Some terms.") << u"begin"_s;
    QTest::newRow("never closed") << QByteArray("---\nid: terms\nversion: 1\nText") << u"begin"_s;
    for (const char *key : {"id:", "version:", "language:", "title:", "statement:"})
        QTest::addRow("no %s", key) << without(key) << QString(QLatin1StringView(key)).chopped(1);
    QTest::newRow("no text") << with(" \n\n") << u"no text"_s;
    QTest::newRow("not UTF-8") << with("Gesch\xE4"
                                       "ft")
                               << u"UTF-8"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE-\0-\0-\0", 8) << u"UTF-8"_s;
    QTest::newRow("a zero byte") << with(QByteArray("a\0b", 3)) << u"U+0000"_s;
    QTest::newRow("turned round") << with("a \xE2\x80\xAE b") << u"U+202e"_s;
    QTest::newRow("zero width") << with("not\xE2\x80\x8B accepted") << u"U+200b"_s;
    QTest::newRow("too long") << with(QByteArray(ui::largestLegalText, 'a')) << u"longer"_s;
    QTest::newRow("a statement too long")
        << QByteArray(head).replace("I accept them", QByteArray(101, 'a')) + "\nText" << u"statement"_s;
    QTest::newRow("bold by HTML") << with("You <b>must</b>") << u"Line 1 of the text holds HTML"_s;
    QTest::newRow("a script") << with("a\n\n<script>alert(1)</script>") << u"Line 3 of the text holds HTML"_s;
    QTest::newRow("an HTML comment") << with("<!-- hidden -->") << u"HTML"_s;
    QTest::newRow("HTML in code") << with("`<b>`") << u"HTML"_s;
    QTest::newRow("a style") << with("text</p><style>*{color:white}</style>") << u"HTML"_s;
    QTest::newRow("a picture") << with("![logo](logo.png) text") << u"picture"_s;
    QTest::newRow("a picture from the web") << with("![](https://example.com/x.png) text") << u"picture"_s;
    QTest::newRow("a picture by reference")
        << with("![a][b] text\n\n[b]: https://example.com/x.png") << u"picture"_s;
    QTest::newRow("a script link") << with("[prices](javascript:alert(1))") << u"not https"_s;
    QTest::newRow("a file link") << with("[prices](file:///etc/passwd)") << u"not https"_s;
    QTest::newRow("a plain link") << with("[prices](http://example.com)") << u"not https"_s;
    QTest::newRow("a disguised link")
        << with("[prices](https://solaris.example@evil.example/)") << u"not https"_s;
    QTest::newRow("a link by reference") << with("[prices][p]\n\n[p]: data:text/html,x") << u"not https"_s;
    QTest::newRow("a foreign language")
        << QByteArray(head).replace("language: en", "language: fr") + "\nT" << u"language"_s;
    QTest::newRow("an id that is a path")
        << QByteArray(head).replace("id: terms", "id: ../x") + "\nT" << u"id"_s;
}

void TestLegalText::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, word);
    const auto text = ui::parseLegalText(file);
    QVERIFY(!text);
    QVERIFY2(text.error().contains(word), qPrintable(text.error()));
}

void TestLegalText::takesWhatATextNeeds_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("headings, lists, strong") << QByteArray("## 1. A\n\n- **b**\n- *c*\n\n> d");
    QTest::newRow("an https link") << QByteArray("See the [prices](https://example.com/prices).");
    QTest::newRow("an address in brackets") << QByteArray("See <https://example.com/prices>.");
    QTest::newRow("less than") << QByteArray("below 18 < 21, a<5");
    QTest::newRow("umlauts") << QByteArray("Geschäfte über 10 € – „so“");
    QTest::newRow("as long as allowed")
        << QByteArray("a ").repeated((ui::largestLegalText - head.size() - 1) / 2 - 1);
}

void TestLegalText::takesWhatATextNeeds()
{
    QFETCH(QByteArray, body);
    const auto text = ui::parseLegalText(head + "\n" + body);
    QVERIFY2(text, text ? "" : qPrintable(text.error()));
}

QTEST_MAIN(TestLegalText)
#include "test_legaltext.moc"
