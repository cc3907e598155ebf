// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customersaying.h"
#include "domain/nextmove.h"
#include "domain/reasonsheet.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// The failure desk's rules for each of the guide's reasons, for an unknown one and for what is told to
/// nobody.
class TestReasonSheet : public QObject {
    Q_OBJECT

    static QStringList codes()
    {
        QStringList all;
        for (const FailureReason &reason : failureReasons())
            all << reason.code;
        return all << u"SOMETHING_NEW"_s;
    }

private Q_SLOTS:
    void eachReason_data()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void eachReason()
    {
        QFETCH(QString, code);
        const ReasonSheet sheet = reasonSheet(code);
        const FailureReason *known = failureReason(code);
        QCOMPARE(sheet.code, code);
        QCOMPARE(sheet.isKnown, known != nullptr);
        QVERIFY(sheet.turn != Turn::Nobody);
        QVERIFY(!turnWord(sheet.turn).isEmpty() && !wayOnText(sheet.wayOn).isEmpty());
        QVERIFY(reasonGroups().contains(sheet.group));
        // A plain retry is offered exactly where the guide doesn't call the reason permanent.
        const bool isRetried = sheet.wayOn == WayOn::SameLink;
        if (known && known->permanent)
            QVERIFY(!isRetried);
        if (isRetried)
            QVERIFY(sheet.turn != Turn::Provider);

        const QString text = customerSaying(code, LinkState::Works, onScreen);
        // No code, no word of ours, no blame, no placeholder, no data.
        QVERIFY2(!text.contains(code) && !text.contains(u'_') && !text.contains(u'%'), qPrintable(text));
        for (const QString &word : {u"permanent"_s, u"fraud"_s, u"suspicio"_s, u"abuse"_s, u"your fault"_s,
                                    u"misuse"_s, u"indecent"_s, u"Solaris"_s, u"KYC"_s, u"robot"_s})
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(text.startsWith(u"Hello,"_s) && text.endsWith(u"Kind regards"_s));
        QCOMPARE(text.contains(u"with the link you already have"_s), isRetried);
        const QString over = customerSaying(code, LinkState::Over, onScreen);
        if (isRetried)
            QVERIFY(over.contains(u"no longer valid"_s) && !over.contains(u"already have"_s));
    }

    void thoseTheGuideExplainsSayWhatToDo()
    {
        const QString fallback = customerSaying(u"SOMETHING_NEW"_s, LinkState::Works, onScreen);
        QSet<QString> texts;
        for (const FailureReason &reason : failureReasons()) {
            const QString text = customerSaying(reason.code, LinkState::Works, onScreen);
            QVERIFY2(text != fallback, qPrintable(reason.code));
            texts << text;
        }
        QVERIFY(texts.size() >= 35);
        QVERIFY(customerSaying(u"TECH_LIGHTING"_s, LinkState::Works, onScreen).contains(u"lamp"_s));
        QVERIFY(customerSaying(u"DATA_ID_EXPIRED"_s, LinkState::Works, onScreen).contains(u"valid"_s));
    }

    void aSuspicionIsNotTold()
    {
        QVERIFY(!isToldToCustomer(u"NO_ESIGN_FRAUD"_s));
        const QString text = customerSaying(u"NO_ESIGN_FRAUD"_s, LinkState::Works, onScreen);
        QCOMPARE(text, customerSaying(Status::PendingFailed, onScreen));
        QVERIFY(text.contains(u"still being checked"_s));
    }

    void statusesWithoutAReasonSayJustThat()
    {
        for (const Status status : allStatuses()) {
            if (disclosesReason(status))
                continue;
            const QString text = customerSaying(status, onScreen);
            QVERIFY(!text.contains(u'_') && !text.contains(u"link"_s));
            const bool isOver = status == Status::Failed || status == Status::Rejected;
            QCOMPARE(text.contains(u"not able to give a reason"_s), isOver);
            QCOMPARE(text.contains(u"still being checked"_s), !isOver);
        }
    }

    void search_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("found");
        QTest::newRow("code") << u"tech_light"_s << u"TECH_LIGHTING"_s;
        QTest::newRow("words of the meaning") << u"DARK glare"_s << u"TECH_LIGHTING"_s;
        QTest::newRow("words of the advice") << u"headset microphone"_s << u"TECH_AUDIO"_s;
        QTest::newRow("accents") << u"expired  id"_s << u"DATA_ID_EXPIRED"_s;
    }

    void search()
    {
        QFETCH(QString, typed);
        QFETCH(QString, found);
        QVERIFY(findReasons(typed, onScreen, onScreen).contains(found));
    }

    void searchOfNothingAndOfRubbish()
    {
        QCOMPARE(findReasons(u"  "_s, onScreen, onScreen).size(), failureReasons().size());
        QVERIFY(findReasons(u"xyzzy"_s, onScreen, onScreen).isEmpty());
    }

    void bothLanguagesAreSearched()
    {
        const Say shouting = [](const char *, const char *source) {
            return QString(u"ZERSTÖRT "_s + QString::fromUtf8(source));
        };
        QCOMPARE(findReasons(u"zerstort"_s, shouting, onScreen).size(), failureReasons().size());
        QCOMPARE(findReasons(u"zerstört"_s, onScreen, shouting).size(), failureReasons().size());
    }
};

QTEST_GUILESS_MAIN(TestReasonSheet)
#include "test_reasonsheet.moc"
