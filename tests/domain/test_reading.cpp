// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// What people type, read: dates, telephone numbers, scripts.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate christmasEve(1972, 12, 24);
        for (const auto &typed :
             {u"24.12.1972"_s,     u"24/12/1972"_s,        u"24-12-1972"_s,        u"1972-12-24"_s,
              u" 24. 12. 1972 "_s, u"24 Dec 1972"_s,       u"24. Dezember 1972"_s, u"24 december 1972"_s,
              u"24. Dez. 1972"_s,  u"December 24, 1972"_s, u"Dec 24th, 1972"_s,    u"12/24/1972"_s,
              u"12-24-1972"_s,     u"1972/12/24"_s,        u"1972.12.24"_s,        u"24 12 1972"_s,
              u"24121972"_s,       u"19721224"_s,          u"24-Dez-1972"_s,       u"24 DEZ/DEC 1972"_s,
              u"24dec1972"_s,      u"24 DEZ/DÉC 1972"_s})
            QTest::newRow(qPrintable(typed)) << typed << christmasEve;
        QTest::newRow("March in German") << u"3. März 1980"_s << QDate(1980, 3, 3);
        QTest::newRow("March without umlaut") << u"3 Maerz 1980"_s << QDate(1980, 3, 3);
        QTest::newRow("May in German") << u"3. Mai 1980"_s << QDate(1980, 5, 3);
        QTest::newRow("October in German") << u"3. Okt 1980"_s << QDate(1980, 10, 3);
        QTest::newRow("one digit") << u"1.2.1980"_s << QDate(1980, 2, 1);
        QTest::newRow("leap day") << u"29.02.2000"_s << QDate(2000, 2, 29);
        for (const auto &typed :
             {u"241272"_s, u"24.12.72"_s, u"12.24.1972"_s, u"29.02.1999"_s, u"24.12/1972"_s, u"24 Foo 1972"_s,
              u"24 DEZ/NOV 1972"_s, u"24.12.1972\u200B"_s, u"2412197"_s, u"31311972"_s, u"24 Marxist 1972"_s,
              u"1972"_s, u"yesterday"_s, u"1972-12-24T00:00"_s, u""_s})
            QTest::addRow("refused: %s", qPrintable(typed)) << typed << QDate();
    }

    void dates()
    {
        QFETCH(QString, typed);
        QTEST(readDate(typed), "date");
    }

    void unclearOrderIsSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("otherwise");
        QTest::newRow("slashes") << u"03/04/2020"_s << QDate(2020, 3, 4);
        QTest::newRow("hyphens") << u"03-04-2020"_s << QDate(2020, 3, 4);
        QTest::newRow("dots are German") << u"03.04.2020"_s << QDate();
        QTest::newRow("one order only") << u"13/04/2020"_s << QDate();
        QTest::newRow("the same either way") << u"04/04/2020"_s << QDate();
    }

    void unclearOrderIsSaid()
    {
        QFETCH(QString, typed);
        const DateReading reading = readTypedDate(typed);
        QCOMPARE(reading.date.month(), 4);
        QTEST(reading.otherwise, "otherwise");
    }

    void refusedDatesSayWhy_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("no leap year") << u"29.02.1973"_s << u"was no leap year"_s;
        QTest::newRow("1900 was none") << u"29.2.1900"_s << u"was no leap year"_s;
        QTest::newRow("short month") << u"31.04.1980"_s << u"no such day"_s;
        QTest::newRow("two digits") << u"24.12.72"_s << u"four digits"_s;
        QTest::newRow("nonsense") << u"soon"_s << u"not a date"_s;
        QTest::newRow("nothing typed") << QString() << QString();
    }

    void refusedDatesSayWhy()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const QString refusal = readTypedDate(typed).refusal;
        QVERIFY2(refusal.contains(says), qPrintable(refusal));
        QCOMPARE(refusal.isEmpty(), says.isEmpty());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("e164");
        QTest::newRow("German, national") << u"0151 23456789"_s << u"+4915123456789"_s;
        QTest::newRow("separators") << u"0151/234-567 89"_s << u"+4915123456789"_s;
        QTest::newRow("international") << u"+49 151 23456789"_s << u"+4915123456789"_s;
        QTest::newRow("00") << u"0049 151 23456789"_s << u"+4915123456789"_s;
        QTest::newRow("Austrian") << u"+43 664 1234567"_s << u"+436641234567"_s;
        QTest::newRow("American, either kind") << u"+1 212 555 2368"_s << u"+12125552368"_s;
        QTest::newRow("landline") << u"030 1234567"_s << QString();
        QTest::newRow("extension") << u"0151 23456789 ext. 5"_s << QString();
        QTest::newRow("free of charge") << u"0800 1234567"_s << QString();
        QTest::newRow("invisible signs around") << u"\u202A+4915123456789\u202C"_s << u"+4915123456789"_s;
        QTest::newRow("too short") << u"0151 234"_s << QString();
        QTest::newRow("words") << u"none"_s << QString();
        QTest::newRow("endless") << QString(200, u'1') << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, e164);
        const PhoneReading reading = readMobileNumber(typed, false);
        QCOMPARE(reading.e164, e164);
        QCOMPARE(reading.refusal.isEmpty(), !e164.isEmpty());
        QCOMPARE(readMobileNumber(typed, true).e164, e164);
    }

    void sandboxNumberOnlyInTheSandbox()
    {
        QCOMPARE(readMobileNumber(u"+1 555 0101"_s, true).e164, u"+15550101"_s);
        QVERIFY(readMobileNumber(u"+15550101"_s, false).e164.isEmpty());
        QVERIFY(!readMobileNumber(u"+15550101"_s, false).refusal.isEmpty());
    }

    void scripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("latin");
        QTest::newRow("plain") << u"Erika Mustermann"_s << true;
        QTest::newRow("umlauts") << u"Jörg Weiß"_s << true;
        QTest::newRow("many marks") << u"Żółć Ñandú Ǧ Ő ệ"_s << true;
        QTest::newRow("decomposed") << u"Zoe\u0308"_s << true;
        QTest::newRow("punctuation") << u"O'Neill-D’Arc, Jr. (née)"_s << true;
        QTest::newRow("street") << u"Straße des 17. Juni 135 / 2"_s << true;
        QTest::newRow("no last name") << u"N/A"_s << true;
        QTest::newRow("robot") << u"X-AUTOTEST-HAPPYPATH"_s << true;
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("Cyrillic") << u"Иван"_s << false;
        QTest::newRow("one Cyrillic letter") << u"Еrika"_s << false;
        QTest::newRow("Greek") << u"Ελένη"_s << false;
        QTest::newRow("Kanji") << u"太郎"_s << false;
        QTest::newRow("Arabic digits") << u"٣"_s << false;
        QTest::newRow("emoji") << u"Erika \U0001F600"_s << false;
        QTest::newRow("symbol") << u"Erika ©"_s << false;
        QTest::newRow("tab") << u"Erika\tM"_s << false;
        QTest::newRow("direction mark") << u"Erika\u202E"_s << false;
        QTest::newRow("zero width") << u"Eri\u200Bka"_s << false;
        QTest::newRow("full width") << u"Ｅrika"_s << false;
        QTest::newRow("ligature") << u"Griﬃn"_s << false;
    }

    void scripts()
    {
        QFETCH(QString, text);
        QTEST(isLatin(text), "latin");
    }

    void oddCharactersAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const QString &text, const QStringList &says) {
            QTest::newRow(name) << text << says;
        };
        row("Cyrillic", u"Erи"_s, {u"“и”"_s, u"position 3"_s, u"Cyrillic"_s});
        row("Arabic", u"م"_s, {u"position 1"_s, u"Arabic"_s});
        row("Arabic digit", u"Weg ٣"_s, {u"position 5"_s, u"Arabic"_s});
        row("emoji", u"Erika\U0001F600"_s, {u"\U0001F600"_s, u"position 6"_s, u"symbol"_s});
        row("markup", u"<b>"_s, {u"“<”"_s, u"position 1"_s, u"symbol"_s});
        row("tab", u"a\tb"_s, {u"tab"_s, u"position 2"_s});
        row("line break", u"a\nb"_s, {u"line break"_s, u"position 2"_s});
        row("line separator", u"a\u2028b"_s, {u"line break"_s, u"position 2"_s});
        row("null", QString(QChar(u'\0')), {u"invisible"_s, u"U+0000"_s});
        row("zero width", u"a\u200Bb"_s, {u"invisible"_s, u"position 2"_s, u"U+200B"_s});
        row("soft hyphen", u"a\u00ADb"_s, {u"invisible"_s, u"U+00AD"_s});
        row("right to left", u"a\u202Eb"_s, {u"direction"_s, u"position 2"_s, u"U+202E"_s});
        row("no-break space", u"a\u00A0b"_s, {u"blank"_s, u"position 2"_s, u"U+00A0"_s});
        row("ligature", u"Griﬃn"_s, {u"ﬃ"_s, u"position 4"_s, u"special form"_s});
        row("accent apart", u"Zoe\u0308"_s, {u"ë"_s, u"position 3"_s, u"special form"_s});
    }

    void oddCharactersAreNamed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, says);
        const auto odd = firstOdd(text);
        QVERIFY(odd);
        for (const QString &part : says)
            QVERIFY2(oddText(*odd).contains(part), qPrintable(oddText(*odd)));
        QVERIFY(!oddText(*odd).contains(u'\n') && !oddText(*odd).contains(u'\t'));
        QVERIFY(!oddText(*odd).contains(QChar(0x202E)));
    }

    void tidying_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("tidy");
        QTest::newRow("clean") << u"Erika Maria"_s << u"Erika Maria"_s << u"Erika Maria"_s;
        QTest::newRow("ends") << u" Berlin  "_s << u"␣Berlin␣␣"_s << u"Berlin"_s;
        QTest::newRow("blanks alone") << u"  "_s << u"␣␣"_s << QString();
        QTest::newRow("tab inside") << u"Erika\tMaria"_s << u"Erika→Maria"_s << u"Erika Maria"_s;
        QTest::newRow("line break") << u"Weg 1\r\n"_s << u"Weg 1↵↵"_s << u"Weg 1"_s;
        QTest::newRow("zero width") << u"Eri\u200Bka"_s << u"Eri⟨U+200B⟩ka"_s << u"Erika"_s;
        QTest::newRow("direction") << u"\u202EErika"_s << u"⟨U+202E⟩Erika"_s << u"Erika"_s;
        QTest::newRow("no-break") << u"Erika\u00A0Maria"_s << u"Erika\u00A0Maria"_s << u"Erika Maria"_s;
        QTest::newRow("accent apart") << u"Zoe\u0308"_s << u"Zoe\u0308"_s << u"Zoë"_s;
        QTest::newRow("two blanks inside stay") << u"A  B"_s << u"A  B"_s << u"A  B"_s;
        QTest::newRow("letters stay") << u"Иван <b>"_s << u"Иван <b>"_s << u"Иван <b>"_s;
    }

    void tidying()
    {
        QFETCH(QString, text);
        QTEST(withVisibleBlanks(text), "shown");
        QTEST(tidied(text), "tidy");
        QCOMPARE(tidied(tidied(text)), tidied(text));
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
