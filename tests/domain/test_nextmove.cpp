// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/failurereason.h"
#include "domain/nextmove.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(14, 0), Qt::UTC);

Case in(Status status, const QString &reason = {}, int daysAgo = 1)
{
    Case row;
    row.id = u"case"_s;
    row.status = statusValue(status);
    row.failureReason = reason;
    row.requestedAt = now.addDays(-daysAgo);
    return row;
}

} // namespace

/// What may be tried after a call that did not succeed, and who is to do it.
class TestNextMove : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void permanentReasonsInviteNoPlainRetry()
    {
        for (const FailureReason &reason : failureReasons()) {
            const Case row = in(Status::Aborted, reason.code);
            const bool useless = retryBySameLink(row, false, now) == Retry::Useless;
            QVERIFY2(useless == reason.permanent, qPrintable(reason.code));
            if (reason.permanent) {
                QVERIFY2(nextMove(row, false, now) != Move::HandOver, qPrintable(reason.code));
                QVERIFY(retryText(Retry::Useless, row, now).contains(u"permanent"_s));
            }
        }
    }

    void aReasonOfALaterVersionMayBeTriedAgain()
    {
        const Case row = in(Status::Aborted, u"BRAND_NEW_REASON"_s);
        QCOMPARE(retryBySameLink(row, false, now), Retry::Allowed);
        QCOMPARE(nextMove(row, false, now), Move::HandOver);
        QVERIFY(!adviceAlone(row.failureReason).isEmpty());
    }

    void theTurnIsTheOneThatTheAdviceNames()
    {
        for (const FailureReason &reason : failureReasons()) {
            const QString advice = reasonAdvice(reason.code);
            const Turn named = advice.startsWith("Your turn: "_L1)      ? Turn::Desk
                               : advice.startsWith("IDnow's turn: "_L1) ? Turn::Provider
                                                                        : Turn::Customer;
            QVERIFY2(turn(in(Status::Aborted, reason.code), false, now) == named, qPrintable(reason.code));
            const QString alone = adviceAlone(reason.code);
            QVERIFY2(advice.endsWith(alone.mid(1)) && alone.front().isUpper(), qPrintable(reason.code));
            QVERIFY(!alone.contains("turn: "_L1));
        }
    }

    void changedDataMendOnlyAReasonAboutData()
    {
        QCOMPARE(retryBySameLink(in(Status::Aborted, u"DATA_APPLICATION_ADDRESS"_s), true, now),
                 Retry::Allowed);
        QCOMPARE(retryBySameLink(in(Status::Aborted, u"USER_LANGUAGE"_s), true, now), Retry::Useless);
        QCOMPARE(nextMove(in(Status::Canceled, u"DATA_APPLICATION_ADDRESS"_s), false, now), Move::Amend);
    }

    void aLinkOfFourteenDaysIsOver()
    {
        for (const Status status : {Status::Pending, Status::Aborted, Status::Canceled}) {
            const Case row = in(status, {}, 14);
            QCOMPARE(retryBySameLink(row, false, now), Retry::LinkOver);
            QCOMPARE(nextMove(row, false, now), Move::NewIdentification);
            QCOMPARE(turn(row, false, now), Turn::Desk);
            QVERIFY(!retryText(Retry::LinkOver, row, now).isEmpty());
        }
        QCOMPARE(nextMove(in(Status::Expired), false, now), Move::NewIdentification);
    }

    void aSuspicionIsNotExplained()
    {
        for (const Status status : {Status::Failed, Status::Rejected, Status::PendingFailed})
            QVERIFY(!disclosesReason(status));
        QVERIFY(disclosesReason(Status::Aborted));
        QCOMPARE(nextMove(in(Status::Failed, u"TECH_LIGHTING"_s), false, now), Move::None);
        QCOMPARE(retryBySameLink(in(Status::Failed), false, now), Retry::No);
    }

    void everyStatusHasAMove_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<Move>("move");
        QTest::newRow("created") << Status::Created << Move::None;
        QTest::newRow("pending") << Status::Pending << Move::HandOver;
        QTest::newRow("in review") << Status::PendingSuccessful << Move::Wait;
        QTest::newRow("in review, doubtful") << Status::PendingFailed << Move::Wait;
        QTest::newRow("successful") << Status::Successful << Move::Review;
        QTest::newRow("aborted") << Status::Aborted << Move::HandOver;
        QTest::newRow("canceled") << Status::Canceled << Move::HandOver;
        QTest::newRow("rejected") << Status::Rejected << Move::None;
        QTest::newRow("of another method") << Status::Signed << Move::Wait;
    }

    void everyStatusHasAMove()
    {
        QFETCH(Status, status);
        QTEST(nextMove(in(status), false, now), "move");
    }

    void anErasedPersonLeavesNothingToDo()
    {
        Case row = in(Status::Pending);
        row.erased = true;
        QCOMPARE(nextMove(row, false, now), Move::None);
        QCOMPARE(retryBySameLink(row, false, now), Retry::No);
    }

    void onlyAChangeAfterTheStatusCounts()
    {
        CaseFile file;
        const Event change = eventbody::personAmended(u"c"_s, u"p"_s, {});
        const Event status = eventbody::statusObserved(u"c"_s, u"p"_s, {}, Source::Poll);
        file.events = {change, status};
        QVERIFY(!dataChangedSince(file));
        file.events = {status, change, eventbody::noteAdded(u"c"_s, u"p"_s, u"x"_s)};
        QVERIFY(dataChangedSince(file));
    }
};

QTEST_GUILESS_MAIN(TestNextMove)
#include "test_nextmove.moc"
