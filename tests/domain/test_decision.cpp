// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/eventbody.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using Stage = Deciding::Stage;

namespace {

Ruling says(const QString &actor, Decision decision, bool fourEyes = true)
{
    Ruling ruling;
    ruling.actor = actor;
    ruling.decision = decision;
    ruling.fourEyes = fourEyes;
    return ruling;
}

Event seen(const QString &status)
{
    Identification identification;
    identification.id = u"ident"_s;
    identification.status = statusFromApi(status);
    Event event = eventbody::statusObserved(u"case-1"_s, u"p-1"_s, identification, Source::Poll);
    event.at = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    return event;
}

} // namespace

/// How one or two persons' words become a decision.
class TestDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePersonDecidesWhereTwoEyesAreEnough()
    {
        Deciding deciding;
        apply(deciding, says(u"anna"_s, Decision::Onboard, false));
        QCOMPARE(deciding.stage, Stage::Decided);
        QCOMPARE(deciding.decision, Decision::Onboard);
    }

    void fourEyesNeedTwoPersonsWhoAgree()
    {
        Deciding deciding;
        apply(deciding, says(u"anna"_s, Decision::Onboard));
        QCOMPARE(deciding.stage, Stage::AwaitsSecond);
        apply(deciding, says(u"anna"_s, Decision::Onboard)); // the same two eyes once more
        QCOMPARE(deciding.stage, Stage::AwaitsSecond);
        apply(deciding, says(u"bert"_s, Decision::Onboard));
        QCOMPARE(deciding.stage, Stage::Decided);
        QCOMPARE(deciding.decision, Decision::Onboard);
    }

    void aThirdPersonEndsADispute()
    {
        Deciding deciding;
        apply(deciding, says(u"anna"_s, Decision::Onboard));
        apply(deciding, says(u"bert"_s, Decision::Decline));
        QCOMPARE(deciding.stage, Stage::Disputed);
        Deciding settled = deciding;
        apply(settled, says(u"carla"_s, Decision::Decline));
        QCOMPARE(settled.stage, Stage::Decided);
        QCOMPARE(settled.decision, Decision::Decline);
        settled = deciding;
        apply(settled, says(u"bert"_s, Decision::Onboard)); // convinced by Anna
        QCOMPARE(settled.stage, Stage::Decided);
        QCOMPARE(settled.decision, Decision::Onboard);
    }

    void passingOnNeedsNobodyElse()
    {
        for (const Decision decision : {Decision::Escalate, Decision::AskAgain}) {
            Deciding deciding;
            apply(deciding, says(u"anna"_s, decision));
            QCOMPARE(deciding.stage, Stage::Decided);
            QCOMPARE(deciding.decision, decision);
        }
    }

    void anotherResultIsDecidedAnew()
    {
        Case row;
        row.id = u"case-1"_s;
        row.personId = u"p-1"_s;
        apply(row, seen(u"successful"_s));
        apply(row, eventbody::decided(u"case-1"_s, u"p-1"_s, says({}, Decision::Onboard, false)));
        QCOMPARE(row.deciding.stage, Stage::Decided);
        apply(row, seen(u"successful"_s));
        QCOMPARE(row.deciding.stage, Stage::Decided);
        apply(row, seen(u"failed"_s));
        QCOMPARE(row.deciding, Deciding());
    }

    void departingFromTheVerdictNeedsAReason()
    {
        QVERIFY(!needsReason(Decision::Onboard, Verdict::MayOnboard));
        QVERIFY(!needsReason(Decision::Decline, Verdict::MayNot));
        QVERIFY(needsReason(Decision::Onboard, Verdict::Wait));
        QVERIFY(needsReason(Decision::Decline, Verdict::MayOnboard));
        QVERIFY(needsReason(Decision::Escalate, Verdict::MayOnboard));
        QVERIFY(needsReason(Decision::AskAgain, Verdict::Wait));
    }

    void theirTextsAreStored()
    {
        for (const Decision decision :
             {Decision::Onboard, Decision::Decline, Decision::Escalate, Decision::AskAgain})
            QCOMPARE(decisionFrom(apiText(decision)), decision);
        QCOMPARE(decisionFrom({}), Decision::None);
        QCOMPARE(decisionFrom(u"promote"_s), Decision::Unknown);
    }

    void notesAreKeptForTheSearchUpToABound()
    {
        Case row;
        row.id = u"case-1"_s;
        apply(row, eventbody::noteAdded(u"case-1"_s, u"p-1"_s, u"called back"_s));
        apply(row, eventbody::noteAdded(u"case-1"_s, u"p-1"_s, u"sent by post"_s));
        QCOMPARE(row.notes, u"sent by post\ncalled back"_s);
        apply(row, eventbody::noteAdded(u"case-1"_s, u"p-1"_s, QString(5000, u'x')));
        QCOMPARE(row.notes.size(), notesKept);
    }
};

QTEST_GUILESS_MAIN(TestDecision)
#include "test_decision.moc"
