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
             {u"24.12.1972"_s, u"24/12/1972"_s, u"24-12-1972"_s, u"1972-12-24"_s, u" 24. 12. 1972 "_s,
              u"24 Dec 1972"_s, u"24. Dezember 1972"_s, u"24 december 1972"_s, u"24. Dez. 1972"_s,
              u"December 24, 1972"_s, u"Dec 24th, 1972"_s})
            QTest::newRow(qPrintable(typed)) << typed << christmasEve;
        QTest::newRow("March in German") << u"3. März 1980"_s << QDate(1980, 3, 3);
        QTest::newRow("March without umlaut") << u"3 Maerz 1980"_s << QDate(1980, 3, 3);
        QTest::newRow("May in German") << u"3. Mai 1980"_s << QDate(1980, 5, 3);
        QTest::newRow("October in German") << u"3. Okt 1980"_s << QDate(1980, 10, 3);
        QTest::newRow("one digit") << u"1.2.1980"_s << QDate(1980, 2, 1);
        QTest::newRow("leap day") << u"29.02.2000"_s << QDate(2000, 2, 29);
        for (const auto &typed :
             {u"241272"_s, u"24.12.72"_s, u"12/24/1972"_s, u"29.02.1999"_s, u"24.12/1972"_s, u"24 Foo 1972"_s,
              u"1972"_s, u"yesterday"_s, u"1972-12-24T00:00"_s, u""_s})
            QTest::addRow("refused: %s", qPrintable(typed)) << typed << QDate();
    }

    void dates()
    {
        QFETCH(QString, typed);
        QTEST(readDate(typed), "date");
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
        QTest::newRow("too short") << u"0151 234"_s << QString();
        QTest::newRow("words") << u"none"_s << QString();
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
    }

    void scripts()
    {
        QFETCH(QString, text);
        QTEST(isLatin(text), "latin");
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
