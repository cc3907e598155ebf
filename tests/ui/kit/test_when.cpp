// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/when.h"

#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestWhen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ageTakesTheBiggestUnit_data();
    void ageTakesTheBiggestUnit();
    void agoLastsUntilItsWordsChange_data();
    void agoLastsUntilItsWordsChange();
    void durationTakesTheTwoBiggestUnits_data();
    void durationTakesTheTwoBiggestUnits();
    void datesFollowTheLanguage();
    void nothingInvalidIsPrinted();
};

void TestWhen::ageTakesTheBiggestUnit_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(0) << u"0 s"_s;
    QTest::newRow("a clock that runs ahead") << qint64(-30) << u"0 s"_s;
    QTest::newRow("last second") << qint64(59) << u"59 s"_s;
    QTest::newRow("first minute") << qint64(60) << u"1 min"_s;
    QTest::newRow("last minute") << qint64(3599) << u"59 min"_s;
    QTest::newRow("first hour") << qint64(3600) << u"1 h"_s;
    QTest::newRow("a day in hours") << qint64(30 * 3600) << u"30 h"_s;
    QTest::newRow("days") << qint64(5 * 86400) << u"5 d"_s;
}

void TestWhen::ageTakesTheBiggestUnit()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    QCOMPARE(ui::when::ago(now.addSecs(-seconds), now), text);
}

void TestWhen::agoLastsUntilItsWordsChange_data()
{
    QTest::addColumn<qint64>("age");
    QTest::newRow("now") << qint64(0);
    QTest::newRow("ahead") << qint64(-30'400);
    QTest::newRow("within a second") << qint64(3'250);
    QTest::newRow("last second") << qint64(59'999);
    QTest::newRow("first minute") << qint64(60'000);
    QTest::newRow("minutes") << qint64(245'001);
    QTest::newRow("last minute") << qint64(3'599'999);
    QTest::newRow("hours") << qint64(5'000'000);
    QTest::newRow("last hour") << qint64(2 * 86'400'000 - 1);
    QTest::newRow("days") << qint64(3 * 86'400'000 + 7);
}

void TestWhen::agoLastsUntilItsWordsChange()
{
    QFETCH(qint64, age);
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    const QDateTime at = now.addMSecs(-age);
    const auto lasts = ui::when::agoLasts(at, now);
    QVERIFY(lasts && lasts->count() > 0);
    QCOMPARE(ui::when::ago(at, now.addMSecs(lasts->count() - 1)), ui::when::ago(at, now));
    QVERIFY(ui::when::ago(at, now.addMSecs(lasts->count())) != ui::when::ago(at, now));
    QVERIFY(!ui::when::agoLasts({}, now));
}

void TestWhen::durationTakesTheTwoBiggestUnits_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 s"_s;
    QTest::newRow("four minutes ten") << qint64(250) << u"4 min 10 s"_s;
    QTest::newRow("below a day") << qint64(86399) << u"23 h 59 min"_s;
    QTest::newRow("whole minutes") << qint64(300) << u"5 min"_s;
    QTest::newRow("an hour and seconds") << qint64(3612) << u"1 h"_s;
    QTest::newRow("a day and a minute") << qint64(86460) << u"1 d"_s;
    QTest::newRow("days and hours") << qint64(2 * 86400 + 5 * 3600) << u"2 d 5 h"_s;
    QTest::newRow("a clock that ran back") << qint64(-5) << u"0 s"_s;
}

void TestWhen::durationTakesTheTwoBiggestUnits()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(ui::when::duration(seconds), text);
}

void TestWhen::datesFollowTheLanguage()
{
    const QDateTime at(QDate(2026, 3, 5), QTime(14, 2, 7)); // local time in, local time out
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(ui::when::dateAndClock(at), u"05.03.2026 14:02"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(ui::when::dateAndClock(at), u"5 Mar 2026 14:02"_s);
    QCOMPARE(ui::when::clock(at), u"14:02:07"_s);
}

void TestWhen::nothingInvalidIsPrinted()
{
    QVERIFY(ui::when::clock({}).isEmpty());
    QVERIFY(ui::when::date({}).isEmpty());
    QVERIFY(ui::when::dateAndClock({}).isEmpty());
    QVERIFY(ui::when::ago({}, QDateTime::currentDateTimeUtc()).isEmpty());
}

QTEST_MAIN(TestWhen)
#include "test_when.moc"
