// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/proofofaddress.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// Which issue dates of a proof of address are young enough, and how long one stays so.
class TestProofOfAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oldest_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("oldest");
        QTest::newRow("plain") << QDate(2026, 11, 25) << QDate(2026, 5, 25);
        QTest::newRow("over the year") << QDate(2027, 3, 10) << QDate(2026, 9, 10);
        QTest::newRow("no 31 June") << QDate(2026, 12, 31) << QDate(2026, 6, 30);
        QTest::newRow("no 30 February") << QDate(2026, 8, 30) << QDate(2026, 2, 28);
        QTest::newRow("29 February") << QDate(2028, 8, 29) << QDate(2028, 2, 29);
        QTest::newRow("month end in a leap year") << QDate(2028, 8, 31) << QDate(2028, 2, 29);
        QTest::newRow("on 29 February") << QDate(2028, 2, 29) << QDate(2027, 8, 29);
    }
    void oldest()
    {
        QFETCH(QDate, today);
        QFETCH(QDate, oldest);
        QCOMPARE(oldestProofOfAddress(today), oldest);
        QVERIFY(isProofOfAddressYoungEnough(oldest, today));
        QVERIFY(!isProofOfAddressYoungEnough(oldest.addDays(-1), today));
        QVERIFY(isProofOfAddressYoungEnough(today, today));
        QVERIFY(!isProofOfAddressYoungEnough(today.addDays(1), today));
    }

    void usableUntil_data()
    {
        QTest::addColumn<QDate>("issued");
        QTest::addColumn<QDate>("until");
        QTest::newRow("plain") << QDate(2026, 5, 25) << QDate(2026, 11, 25);
        QTest::newRow("31 August, February is short") << QDate(2026, 8, 31) << QDate(2027, 2, 28);
        QTest::newRow("31 August, leap year") << QDate(2027, 8, 31) << QDate(2028, 2, 29);
        QTest::newRow("29 February") << QDate(2028, 2, 29) << QDate(2028, 8, 31);
        QTest::newRow("28 February") << QDate(2027, 2, 28) << QDate(2027, 8, 31);
        QTest::newRow("31 December") << QDate(2026, 12, 31) << QDate(2027, 6, 30);
    }
    void usableUntil()
    {
        QFETCH(QDate, issued);
        QFETCH(QDate, until);
        QCOMPARE(proofOfAddressGoodUntil(issued), until);
        QVERIFY(isProofOfAddressYoungEnough(issued, until));
        QVERIFY(!isProofOfAddressYoungEnough(issued, until.addDays(1)));
        QVERIFY(!proofOfAddressGoodUntil(QDate()).isValid());
    }

    /// The customer's calendar and the API's (UTC) differ around midnight: only what is right by both counts.
    void aroundMidnight_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDate>("oldest");
        QTest::addColumn<QDate>("newest");
        const QTimeZone berlin("Europe/Berlin");
        const QTimeZone pacific("America/Los_Angeles");
        QTest::newRow("noon") << QDateTime(QDate(2026, 11, 25), QTime(12, 0), berlin) << QDate(2026, 5, 25)
                              << QDate(2026, 11, 25);
        QTest::newRow("Berlin is a day ahead") << QDateTime(QDate(2026, 11, 25), QTime(0, 30), berlin)
                                               << QDate(2026, 5, 25) << QDate(2026, 11, 24);
        QTest::newRow("Berlin, both agree again") << QDateTime(QDate(2026, 11, 25), QTime(1, 0), berlin)
                                                  << QDate(2026, 5, 25) << QDate(2026, 11, 25);
        QTest::newRow("summer time") << QDateTime(QDate(2026, 7, 1), QTime(1, 59), berlin)
                                     << QDate(2026, 1, 1) << QDate(2026, 6, 30);
        QTest::newRow("a day behind") << QDateTime(QDate(2026, 11, 24), QTime(23, 30), pacific)
                                      << QDate(2026, 5, 25) << QDate(2026, 11, 24);
        QTest::newRow("UTC itself") << QDateTime(QDate(2026, 11, 25), QTime(0, 0), Qt::UTC)
                                    << QDate(2026, 5, 25) << QDate(2026, 11, 25);
        QTest::newRow("month end") << QDateTime(QDate(2028, 3, 1), QTime(0, 10), berlin) << QDate(2027, 9, 1)
                                   << QDate(2028, 2, 29);
    }
    void aroundMidnight()
    {
        QFETCH(QDateTime, now);
        QFETCH(QDate, oldest);
        QFETCH(QDate, newest);
        const ProofDates dates = proofDatesAt(now);
        QCOMPARE(dates.oldest, oldest);
        QCOMPARE(dates.newest, newest);
        QVERIFY(dates.holds(oldest) && dates.holds(newest));
        QVERIFY(!dates.holds(oldest.addDays(-1)) && !dates.holds(newest.addDays(1)));
        QVERIFY(!dates.holds(QDate()));
    }

    void wordsInAnotherVoice()
    {
        const Say loud = [](const char *context, const char *source) {
            return QString(QLatin1StringView(context) + u':' + QLatin1StringView(source));
        };
        QCOMPARE(proofOfAddressWord(u"GAS_BILL"_s, loud), u"ProofOfAddressWords:Gas bill"_s);
        QCOMPARE(proofOfAddressWord(u"GAS_BILL"_s), u"Gas bill"_s);
    }
};

QTEST_GUILESS_MAIN(TestProofOfAddress)
#include "test_proofofaddress.moc"
