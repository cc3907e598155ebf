// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdictbasis.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// What a verdict rests on, in words.
class TestVerdictBasis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysTheStatusAndEachResultGiven()
    {
        Person person;
        person.screeningProgress = u"SCREENED_ACCEPTED"_s;
        person.riskClassificationStatus = u"SCORING_NOT_REQUIRED"_s;
        const QString said = verdictReason(statusFromApi(u"successful"_s), person);
        QCOMPARE(said, u"Identification: successful; Screening: accepted (SCREENED_ACCEPTED); "
                       "Risk: not required (SCORING_NOT_REQUIRED)"_s);
        QCOMPARE(verdictBasis(statusFromApi(u"successful"_s), {}).size(), 1);
    }

    void everyResultOfTheReferenceIsKnown()
    {
        const QString words = u"NOT_SCREENED POTENTIAL_MATCH SCREENED_ACCEPTED SCREENED_DECLINED NOT_SCORED "
                              "POTENTIAL_RISK NORMAL_RISK INFORMATION_REQUESTED INFORMATION_RECEIVED "
                              "RISK_ACCEPTED RISK_REJECTED CUSTOMER_UNRESPONSIVE SCORING_NOT_REQUIRED "
                              "NOT_VETTED NO_MATCH VETTING_NOT_REQUIRED"_s;
        for (const QString &word : words.split(u' ')) {
            Person person;
            person.customerVettingStatus = word;
            const Basis basis = verdictBasis(statusFromApi(u"successful"_s), person).last();
            QVERIFY2(basis.known, qPrintable(word));
            QVERIFY(basisSentence(basis).contains(word));
        }
    }

    void whatIsUnknownIsShownAsItCameAndMeansWaiting()
    {
        Person person;
        person.screeningProgress = u"SCREENED_TWICE"_s;
        const QList<Basis> basis = verdictBasis(statusFromApi(u"thought_about"_s), person);
        QCOMPARE(basis.size(), 2);
        for (const Basis &one : basis) {
            QVERIFY(!one.known);
            QCOMPARE(one.verdict, Verdict::Wait);
        }
        QVERIFY(basisSentence(basis.first()).contains(u"thought_about"_s));
        QVERIFY(basisSentence(basis.last()).contains(u"SCREENED_TWICE"_s));
    }

    void aFlagOfComplianceMeansWaiting()
    {
        Person person;
        person.more.insert(u"flagged_by_compliance"_s, u"false"_s);
        QCOMPARE(verdict(statusFromApi(u"successful"_s), person), Verdict::MayOnboard);
        person.more.insert(u"flagged_by_compliance"_s, u"true"_s);
        QCOMPARE(verdict(statusFromApi(u"successful"_s), person), Verdict::Wait);
        QVERIFY(!basisSentence(verdictBasis(statusFromApi(u"successful"_s), person).last()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVerdictBasis)
#include "test_verdictbasis.moc"
