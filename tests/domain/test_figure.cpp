// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figure.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Figure;
using domain::Status;

namespace {

const QString clerk = u"anna"_s;
const QDateTime now(QDate(2026, 11, 23), QTime(15, 0));

domain::Case row(Status status, int hoursAgo, const QString &reason = {})
{
    domain::Case made;
    made.id = u"case-1"_s;
    made.status = domain::statusValue(status);
    made.failureReason = reason;
    made.openedAt = made.requestedAt = made.statusSince = now.addSecs(-3600 * hoursAgo);
    return made;
}

QList<Figure> of(const domain::Case &one)
{
    const domain::Standing stands = domain::standing(one, domain::wallClock(now), clerk);
    QList<Figure> list;
    for (const Figure figure : domain::figures()) {
        if (stands.has(figure))
            list << figure;
    }
    return list;
}

} // namespace

/// Each figure's rule, and the moment from which time alone changes it.
class TestFigure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standsWhereItBelongs_data()
    {
        QTest::addColumn<domain::Case>("one");
        QTest::addColumn<QList<Figure>>("where");
        using enum Figure;
        QTest::newRow("link out") << row(Status::Pending, 2) << QList{Waiting};
        QTest::newRow("no call for a day") << row(Status::Pending, 25) << QList{NeedsCustomer};
        QTest::newRow("link over") << row(Status::Pending, 15 * 24) << QList{NeedsMe};
        QTest::newRow("suspicion") << row(Status::PendingFailed, 1) << QList{InReview};
        QTest::newRow("broke off") << row(Status::Aborted, 1, u"USER_CANCEL"_s) << QList{NeedsCustomer};
        QTest::newRow("reason unknown") << row(Status::Canceled, 1, u"NEW_ONE"_s) << QList{NeedsCustomer};
        QTest::newRow("broke off, link over") << row(Status::Aborted, 15 * 24) << QList{NeedsMe};
        QTest::newRow("no link yet") << row(Status::Created, 1) << QList{NeedsMe};
        QTest::newRow("done today") << row(Status::Successful, 2) << QList{DoneToday};
        QTest::newRow("done yesterday") << row(Status::Successful, 20) << QList<Figure>{};
        QTest::newRow("failed today") << row(Status::Failed, 2) << QList{DoneToday};
        QTest::newRow("expired") << row(Status::Expired, 2) << QList<Figure>{};
        domain::Case due = row(Status::Successful, 20);
        due.collected = true;
        QTest::newRow("decision due") << due << QList{NeedsMe};
        due.deciding = {domain::Deciding::Stage::AwaitsSecond, domain::Decision::Onboard, {}, u"bert"_s, {}};
        QTest::newRow("second decision due") << due << QList{NeedsMe};
        due.deciding.first = clerk;
        QTest::newRow("another's decision due") << due << QList<Figure>{};
        due.deciding.stage = domain::Deciding::Stage::Decided;
        QTest::newRow("decided") << due << QList<Figure>{};
        domain::Case doubt = row(Status::Pending, 2);
        doubt.inDoubt = true;
        QTest::newRow("doubt") << doubt << QList{NeedsMe};
        domain::Case alarm = row(Status::Failed, 2);
        alarm.alarm = true;
        QTest::newRow("alarm") << alarm << QList{NeedsMe, DoneToday, Alarm};
        alarm.alarmSeen = true;
        QTest::newRow("alarm seen") << alarm << QList{DoneToday};
        domain::Case erased = row(Status::Pending, 2);
        erased.erased = true;
        QTest::newRow("erased") << erased << QList<Figure>{};
        domain::Case strange = row(Status::Pending, 2);
        strange.status = domain::statusFromApi(u"quite_new"_s);
        QTest::newRow("unknown status") << strange << QList<Figure>{};
    }
    void standsWhereItBelongs()
    {
        QFETCH(const domain::Case, one);
        QFETCH(const QList<Figure>, where);
        QCOMPARE(of(one), where);
    }

    void permanentReasonIsTheDesks()
    {
        for (const domain::FailureReason &reason : domain::failureReasons()) {
            const QList<Figure> expected{reason.permanent ? Figure::NeedsMe : Figure::NeedsCustomer};
            QCOMPARE(of(row(Status::Aborted, 1, reason.code)), expected);
        }
    }

    void saysUntilWhenItIsTrue()
    {
        const domain::WallClock clock = domain::wallClock(now);
        const auto until = [&clock](const domain::Case &one) {
            return QDateTime::fromMSecsSinceEpoch(domain::standing(one, clock).until);
        };
        const domain::Case waiting = row(Status::Pending, 2);
        QCOMPARE(until(waiting), waiting.requestedAt.addDays(1));
        QCOMPARE(until(row(Status::Successful, 2)), QDateTime(QDate(2026, 11, 24), QTime(0, 0)));
        const domain::Case broken = row(Status::Aborted, 24, u"USER_CANCEL"_s);
        QCOMPARE(until(broken), broken.openedAt.addDays(7)); // it leaves the reasons of the week first
    }

    void resultCountsFromTheLink()
    {
        domain::Case one = row(Status::Successful, 2);
        one.completedAt = one.requestedAt.addSecs(250);
        const domain::Standing stands = domain::standing(one, domain::wallClock(now));
        QCOMPARE(stands.secondsToResult, 250);
        QVERIFY(stands.resultToday);
        QCOMPARE(domain::standing(row(Status::Pending, 2), domain::wallClock(now)).secondsToResult, -1);
    }
};

QTEST_GUILESS_MAIN(TestFigure)
#include "test_figure.moc"
