// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "rows.h"
#include "ui/dashboard/casekeys.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the search finds, and what it must not find.
class TestFilter : public QObject {
    Q_OBJECT

    static bool fits(const domain::Case &row, const ui::CasesFilter &filter)
    {
        ui::CaseKeys keys;
        keys.setActor(u"anna"_s);
        keys.set(0, row);
        const desk::Cases none;
        const desk::Tally tally(none);
        return keys.fits(0, ui::CasesMatcher(filter, rows::noon(), tally));
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u""_s << true;
        QTest::newRow("part of the name") << u"üll"_s << true;
        QTest::newRow("without the umlaut") << u"muller"_s << true;
        QTest::newRow("umlaut spelled out") << u"Mueller"_s << true;
        QTest::newRow("umlaut of two signs") << u"mu\u0308ller"_s << true;
        QTest::newRow("umlaut for a name spelled out") << u"Jürgensen"_s << true;
        QTest::newRow("beginning of one") << u"Jü"_s << true;
        QTest::newRow("the plain letter for both") << u"jurgensen"_s << false;
        QTest::newRow("a note spelled out") << u"Bürgeramt"_s << true;
        QTest::newRow("a sign of a blank and an accent") << u"rene\u00b4 müller"_s << true;
        QTest::newRow("capitals") << u"MÜLLER"_s << true;
        QTest::newRow("sharp s as ss") << u"strass"_s << true;
        QTest::newRow("accent left out") << u"rene"_s << true;
        QTest::newRow("words in any order") << u"mull ren"_s << true;
        QTest::newRow("one word of two misses") << u"mull erika"_s << false;
        QTest::newRow("birth date as in Germany") << u"24.12.1972"_s << true;
        QTest::newRow("birth date ISO") << u"1972-12"_s << true;
        QTest::newRow("own id") << u"case-0a"_s << true;
        QTest::newRow("person id") << u"77CPER"_s << true;
        QTest::newRow("identification id") << u"88cidt"_s << true;
        QTest::newRow("reason") << u"tech_light"_s << true;
        QTest::newRow("reason in words") << u"light"_s << true;
        QTest::newRow("robot") << u"happypath"_s << true;
        QTest::newRow("a word of a note") << u"rückruf"_s << true;
        QTest::newRow("a note's umlaut left out") << u"ruckruf"_s << true;
        QTest::newRow("a name and a note's word") << u"muller filiale"_s << true;
        QTest::newRow("across two notes") << u"dienstagfiliale"_s << false;
        QTest::newRow("blanks only") << u"   "_s << true;
        QTest::newRow("pattern signs are plain text") << u"m.*r"_s << false;
        QTest::newRow("across two fields") << u"strassmuller"_s << false;
        QTest::newRow("a stranger") << u"Meier"_s << false;
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        domain::Case row = rows::row(u"case-0a1b"_s, u"René Müller-Straß JUERGENSEN"_s,
                                     domain::Status::Aborted, 5, u"TECH_LIGHTING"_s);
        row.birthDate = QDate(1972, 12, 24);
        row.solarisPersonId = u"a77cper"_s;
        row.identificationId = u"b88cidt"_s;
        row.robot = u"X-AUTOTEST-HAPPYPATH"_s;
        row.notes = u"Rückruf am Dienstag\nFiliale Köln, Buergeramt"_s;
        QCOMPARE(fits(row, {typed, {}, {}, {}, {}}), found);
    }

    void aBirthDateIsFoundAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole") << u"01.04.1990"_s << true;
        QTest::newRow("without zeros") << u"1.4.1990"_s << true;
        QTest::newRow("one zero") << u"1.04.1990"_s << true;
        QTest::newRow("day and month") << u"1.4."_s << true;
        QTest::newRow("another year") << u"1.4.1991"_s << false;
        QTest::newRow("day and month exchanged") << u"4.1.1990"_s << false;
    }
    void aBirthDateIsFoundAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        domain::Case row = rows::row(u"case-0a"_s, u"Anna Berg"_s, domain::Status::Pending, 5);
        row.birthDate = QDate(1990, 4, 1);
        QCOMPARE(fits(row, {typed, {}, {}, {}, {}}), found);
        // Typed letter by letter it is the same: what a longer text finds, a shorter one found where it
        // narrows.
        for (qsizetype length = 1; found && length < typed.size(); ++length) {
            const ui::CasesFilter shorter{typed.left(length), {}, {}, {}, {}};
            const ui::CasesFilter longer{typed.left(length + 1), {}, {}, {}, {}};
            if (longer.narrows(shorter) && fits(row, longer))
                QVERIFY2(fits(row, shorter), qPrintable(shorter.text));
        }
    }

    void aNoteIsFoundUntilThePersonIsErased()
    {
        ui::CaseKeys keys;
        const desk::Cases none;
        const desk::Tally tally(none);
        const ui::CasesMatcher typed({u"filiale"_s, {}, {}, {}, {}}, rows::noon(), tally);
        domain::Case row = rows::row(u"case-1"_s, u"Anna Berg"_s, domain::Status::Pending, 5);
        keys.set(0, row);
        QVERIFY(!keys.fits(0, typed));
        domain::apply(row, domain::eventbody::noteAdded(row.id, u"p-1"_s, u"Kommt in die Filiale"_s));
        keys.set(0, row);
        QVERIFY(keys.fits(0, typed));
        domain::apply(row, domain::eventbody::noteAdded(row.id, u"p-1"_s, u"war da"_s));
        keys.set(0, row);
        QVERIFY(keys.fits(0, typed));
        domain::apply(row, domain::eventbody::personErased(u"p-1"_s, u"the customer asked"_s));
        keys.set(0, row);
        QVERIFY(!keys.fits(0, typed));
    }

    void status()
    {
        using domain::Status;
        const ui::CasesFilter failed{{}, Status::Failed, {}, {}, {}};
        const ui::CasesFilter other{{}, Status::Unknown, {}, {}, {}};
        QList<Status> all = domain::allStatuses();
        all << Status::Unknown;
        for (const Status each : std::as_const(all)) {
            const domain::Case row = rows::row(u"x"_s, u"X"_s, each, 5);
            QCOMPARE(fits(row, failed), each == Status::Failed);
            QCOMPARE(fits(row, other), !ui::listedStatuses().contains(each));
        }
    }

    void reasonAgeAndVerdict()
    {
        using domain::Status;
        const domain::Case dark = rows::row(u"x"_s, u"X"_s, Status::Aborted, 90, u"TECH_LIGHTING"_s);
        const domain::Case odd = rows::row(u"y"_s, u"Y"_s, Status::Aborted, 90, u"NEVER_SEEN"_s);
        const domain::Case untold = rows::row(u"w"_s, u"W"_s, Status::Failed, 90, u"TECH_LIGHTING"_s);
        const domain::ReasonGroup group = domain::failureReason(u"TECH_LIGHTING"_s)->group;
        QVERIFY(fits(dark, {{}, {}, group, {}, {}}));
        QVERIFY(!fits(odd, {{}, {}, group, {}, {}}));
        QVERIFY(!fits(untold, {{}, {}, group, {}, {}})); // no reason may be given for "failed"
        QVERIFY(!fits(untold, {{u"tech_lighting"_s}, {}, {}, {}, {}}));
        QVERIFY(fits(dark, {{u"tech_lighting"_s}, {}, {}, {}, {}}));
        QVERIFY(fits(odd, {{}, {}, domain::ReasonGroup::Other, {}, {}}));
        QVERIFY(!fits(rows::row(u"z"_s, u"Z"_s, Status::Pending, 5), {{}, {}, group, {}, {}}));
        QVERIFY(fits(dark, {{}, {}, {}, ui::AgeSpan::LastWeek, {}}));
        QVERIFY(!fits(dark, {{}, {}, {}, ui::AgeSpan::LastHour, {}}));
        QVERIFY(!fits(dark, {{}, {}, {}, ui::AgeSpan::Older, {}}));
        QVERIFY(fits(untold, {{}, {}, {}, {}, domain::Verdict::MayNot}));
        QVERIFY(!fits(dark, {{}, {}, {}, {}, domain::Verdict::MayOnboard}));
        // A row knows nothing of screening, risk and vetting: the words don't claim it.
        for (const domain::Verdict each : ui::listedVerdicts())
            QVERIFY(ui::filterWords({{}, {}, {}, {}, each}).contains(u"status"_s));
    }

    void decision()
    {
        using domain::DecisionFilter;
        using Stage = domain::Deciding::Stage;
        const auto shownBy = [](const domain::Case &row) {
            QList<DecisionFilter> list;
            for (const DecisionFilter each : domain::decisionFilters()) {
                ui::CasesFilter filter;
                filter.decision = each;
                if (fits(row, filter))
                    list << each;
            }
            return list;
        };
        domain::Case row = rows::row(u"x"_s, u"X"_s, domain::Status::Successful, 5);
        QCOMPARE(shownBy(row), {});
        row.collected = true;
        QCOMPARE(shownBy(row), {DecisionFilter::Due});
        row.deciding = {Stage::AwaitsSecond, domain::Decision::Decline, {}, u"bert"_s, {}};
        QCOMPARE(shownBy(row), (QList{DecisionFilter::Due, DecisionFilter::AwaitsSecond}));
        row.deciding.first = u"anna"_s;
        QCOMPARE(shownBy(row), {DecisionFilter::AwaitsSecond});
        row.deciding.stage = Stage::Decided;
        QCOMPARE(shownBy(row), {DecisionFilter::Decline});
    }

    void typingOnNarrows()
    {
        const ui::CasesFilter one{u"Mü"_s, {}, {}, {}, {}};
        QVERIFY((ui::CasesFilter{u"mül"_s, {}, {}, {}, {}}.narrows(one)));
        QVERIFY((ui::CasesFilter{u"Mü"_s, {}, {}, {}, {}}.narrows({u"m"_s, {}, {}, {}, {}})));
        QVERIFY((ui::CasesFilter{u"Mü r"_s, {}, {}, {}, {}}.narrows(one)));
        QVERIFY(!(ui::CasesFilter{u"m"_s, {}, {}, {}, {}}.narrows(one)));
        QVERIFY(!(ui::CasesFilter{u"mül"_s, domain::Status::Failed, {}, {}, {}}.narrows(one)));
    }

    void erasedLeavesNoName()
    {
        domain::Case row = rows::row(u"case-9"_s, u"Muster"_s, domain::Status::Failed, 5);
        ui::CaseKeys keys;
        keys.set(0, row);
        row.name.clear();
        row.erased = true;
        keys.set(0, row);
        const desk::Cases none;
        const desk::Tally tally(none);
        QVERIFY(!keys.fits(0, ui::CasesMatcher({u"muster"_s, {}, {}, {}, {}}, rows::noon(), tally)));
        QVERIFY(keys.fits(0, ui::CasesMatcher({u"case-9"_s, {}, {}, {}, {}}, rows::noon(), tally)));
    }

    void textsKeepTheirPlaces()
    {
        ui::TextStore store;
        std::vector<std::string> plain;
        for (int i = 0; i < 1300; ++i) {
            plain.push_back(std::string(size_t(i % 40), char('a' + i % 26)));
            store.append(plain.back());
        }
        for (int i = 0; i < 1300; i += 7) {
            plain[size_t(i)] = std::string(size_t((i * 3) % 50), 'z');
            store.replace(i, plain[size_t(i)]);
        }
        store.append("end");
        for (int i = 0; i < 1300; ++i)
            QCOMPARE(std::string(store.at(i)), plain[size_t(i)]);
        QCOMPARE(std::string(store.at(1300)), std::string("end"));
    }
};

QTEST_APPLESS_MAIN(TestFilter)
#include "test_filter.moc"
