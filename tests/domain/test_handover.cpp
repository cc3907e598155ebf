// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/handover.h"
#include "domain/timeline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC).addSecs(60 * minute);
}

Case rowIn(Status status, int sinceMinute)
{
    Case row;
    row.id = u"case-1"_s;
    row.status = statusValue(status);
    row.statusSince = at(sinceMinute);
    return row;
}

} // namespace

/// What the journal tells of hand-overs, and how long the link still lives.
class TestHandover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areReadFromTheJournal()
    {
        CaseFile file;
        for (const QString &how : {u"qr"_s, u"opened"_s}) {
            Event event = eventbody::handedOver(u"case-1"_s, u"p-1"_s, how);
            event.at = at(int(file.events.size()));
            event.actor = u"erna"_s;
            file.events << eventbody::noteAdded(u"case-1"_s, u"p-1"_s, u"qr"_s) << event;
        }
        const QList<Handover> expected{{at(0), u"qr"_s, u"erna"_s}, {at(2), u"opened"_s, u"erna"_s}};
        QCOMPARE(handovers(file), expected);
        for (Event &event : file.events)
            event.readable = false;
        QVERIFY(handovers(file).isEmpty());
    }

    void eachWayHasItsWord()
    {
        QStringList words;
        for (const QString &how :
             {u"qr"_s, u"opened"_s, u"not_opened"_s, u"copied"_s, u"text"_s, u"mail"_s, u"not_mailed"_s})
            words << handoverWord(how);
        words.removeDuplicates();
        QCOMPARE(words.size(), 7);
        QVERIFY(!words.contains(u"not_mailed"_s));
        QCOMPARE(handoverWord(u"by_pigeon"_s), u"by_pigeon"_s);
    }

    void aSecondOpeningIsNoticed()
    {
        const Handover qr{at(1), u"qr"_s, {}};
        const Handover opened{at(2), u"opened"_s, {}};
        const Handover failed{at(3), u"not_opened"_s, {}};
        const Case pending = rowIn(Status::Pending, 0);
        QVERIFY(!openingStillOn({}, pending));
        QVERIFY(!openingStillOn({qr}, pending));
        QCOMPARE(openingStillOn({qr, opened, qr}, pending).value_or(qr), opened);
        QVERIFY(!openingStillOn({opened, failed}, pending)); // no browser came: nothing runs
    }

    void afterABrokenOffCallTheSameLinkIsMeantToBeOpened()
    {
        const Handover opened{at(2), u"opened"_s, {}};
        for (const Status status : {Status::Aborted, Status::Canceled}) {
            QVERIFY(!openingStillOn({opened}, rowIn(status, 5)));
            QVERIFY(openingStillOn({opened}, rowIn(status, 1))); // opened again since
        }
    }

    void daysLeft_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("days");
        constexpr qint64 day = 86'400;
        QTest::newRow("at once") << qint64(0) << 14;
        QTest::newRow("a second later") << qint64(1) << 14;
        QTest::newRow("a day later") << day << 13;
        QTest::newRow("begin of the last day") << 13 * day << 1;
        QTest::newRow("last second") << 14 * day - 1 << 1;
        QTest::newRow("over") << 14 * day << 0;
        QTest::newRow("long over") << 400 * day << 0;
        QTest::newRow("clock set back") << -3 * day << 14;
    }
    void daysLeft()
    {
        QFETCH(qint64, seconds);
        Case row;
        QCOMPARE(domain::daysLeft(row, at(0)), 0); // never requested
        row.requestedAt = at(0);
        QTEST(domain::daysLeft(row, at(0).addSecs(seconds)), "days");
        // Summer time or another zone on the desk's clock is the same moment.
        const QDateTime there = at(0).addSecs(seconds).toOffsetFromUtc(3 * 3600);
        QTEST(domain::daysLeft(row, there), "days");
    }
};

QTEST_GUILESS_MAIN(TestHandover)
#include "test_handover.moc"
