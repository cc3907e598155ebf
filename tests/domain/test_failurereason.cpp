// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/failurereason.h"
#include "domain/status.h"
#include "domain/verdict.h"
#include "guidetable.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

class TestFailureReason : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tableOfTheGuide()
    {
        const QList<QStringList> guide = guideTable(u"failure_reasons"_s);
        QCOMPARE(guide.size(), 59);
        QCOMPARE(failureReasons().size(), guide.size());
        const QMap<QString, Stated> stated{
            {u"yes"_s, Stated::Yes}, {u"no"_s, Stated::No}, {u"-"_s, Stated::NotStated}};
        for (qsizetype i = 0; i < guide.size(); ++i) {
            const FailureReason &ours = failureReasons().at(i);
            QCOMPARE(ours.code, guide.at(i).at(0));
            QCOMPARE(ours.permanent, guide.at(i).at(2) == "yes"_L1);
            QCOMPARE(ours.causedByUser, stated.value(guide.at(i).at(3)));
        }
    }

    void permanentOnes()
    {
        QSet<QString> permanent;
        for (const FailureReason &reason : failureReasons()) {
            if (reason.permanent)
                permanent << reason.code;
        }
        const QSet<QString> expected{u"DATA_APPLICATION_ADDRESS"_s,      u"DATA_APPLICATION_DATA"_s,
                                     u"ENROLLED_TO_WAITING_LIST"_s,      u"INDECENT_BEHAVIOUR"_s,
                                     u"OTHER_MISCELLANEOUS_PERMANENT"_s, u"USER_LANGUAGE"_s};
        QCOMPARE(permanent, expected);
    }

    void eachHasItsOwnMeaning()
    {
        QSet<QString> meanings;
        for (const FailureReason &reason : failureReasons()) {
            const QString meaning = reasonMeaning(reason.code);
            QVERIFY2(meaning.endsWith(u'.') && !meaning.contains(reason.code), qPrintable(reason.code));
            meanings << meaning;
        }
        QCOMPARE(meanings.size(), 59);
    }

    void eachSaysWhoseTurnItIs()
    {
        for (const FailureReason &reason : failureReasons()) {
            const QString advice = reasonAdvice(reason.code);
            const bool names = advice.startsWith("Customer's turn: "_L1) ||
                               advice.startsWith("Your turn: "_L1) || advice.startsWith("IDnow's turn: "_L1);
            QVERIFY2(names && advice.endsWith(u'.'), qPrintable(reason.code));
            QCOMPARE(advice.contains("plain retry won't help"_L1), reason.permanent);
        }
    }

    void noFraudWordThatCouldReachTheCustomer()
    {
        // Reference 17: no fraud wording to the customer; "no suspicion of fraud" is the guide's own
        // reassurance.
        for (const FailureReason &reason : failureReasons())
            QVERIFY2(!reasonAdvice(reason.code).contains("fraud"_L1, Qt::CaseInsensitive),
                     qPrintable(reason.code));
    }

    void groups_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ReasonGroup>("group");
        QTest::newRow("light") << u"TECH_LIGHTING"_s << ReasonGroup::Camera;
        QTest::newRow("bandwidth") << u"CALL_QUALITY_FAIL"_s << ReasonGroup::Connection;
        QTest::newRow("sound") << u"TECH_AUDIO"_s << ReasonGroup::Microphone;
        QTest::newRow("hologram") << u"TECH_HOLOGRAM"_s << ReasonGroup::Document;
        QTest::newRow("code") << u"TECH_IDENT_CODE_DELIVERY"_s << ReasonGroup::Code;
        QTest::newRow("data") << u"DATA_APPLICATION_DATA"_s << ReasonGroup::DataMismatch;
        QTest::newRow("signing") << u"INCORRECT_NAME_IN_QES"_s << ReasonGroup::Signing;
    }

    void groups()
    {
        QFETCH(QString, code);
        QFETCH(ReasonGroup, group);
        const FailureReason *reason = failureReason(code);
        QVERIFY(reason);
        QCOMPARE(reason->group, group);
        QVERIFY(!groupWord(group).isEmpty());
    }

    void unknownCodeIsShownAsItCame()
    {
        QVERIFY(!failureReason(u"CAT_ON_KEYBOARD"_s));
        QVERIFY(reasonMeaning(u"CAT_ON_KEYBOARD"_s).contains("CAT_ON_KEYBOARD"_L1));
        QVERIFY(reasonAdvice(u"CAT_ON_KEYBOARD"_s).contains("same link"_L1));
    }

    void nextStepFollowsTheReason()
    {
        const StatusValue aborted = statusValue(Status::Aborted);
        QCOMPARE(nextStep(aborted, u"TECH_LIGHTING"_s), reasonAdvice(u"TECH_LIGHTING"_s));
        QVERIFY(!nextStep(aborted, {}).isEmpty());
        QVERIFY(nextStep(statusValue(Status::Failed), u"TECH_LIGHTING"_s) !=
                reasonAdvice(u"TECH_LIGHTING"_s));
    }
};

QTEST_GUILESS_MAIN(TestFailureReason)
#include "test_failurereason.moc"
