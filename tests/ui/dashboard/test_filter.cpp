// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "ui/dashboard/casesfilter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the search finds, and what it must not find.
class TestFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("nothing typed") << u""_s << true;
        QTest::newRow("part of the name") << u"üll"_s << true;
        QTest::newRow("without the umlaut") << u"muller"_s << true;
        QTest::newRow("umlaut spelled out") << u"Mueller"_s << true;
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
        QTest::newRow("robot") << u"happypath"_s << true;
        QTest::newRow("blanks only") << u"   "_s << true;
        QTest::newRow("pattern signs are plain text") << u"m.*r"_s << false;
        QTest::newRow("across two fields") << u"strassmuller"_s << false;
        QTest::newRow("a stranger") << u"Meier"_s << false;
    }
    void finds()
    {
        QFETCH(QString, typed);
        domain::Case row =
            rows::row(u"case-0a1b"_s, u"René Müller-Straß"_s, domain::Status::Aborted, 5, u"TECH_LIGHTING"_s);
        row.birthDate = QDate(1972, 12, 24);
        row.solarisPersonId = u"a77cper"_s;
        row.identificationId = u"b88cidt"_s;
        row.robot = u"X-AUTOTEST-HAPPYPATH"_s;
        const ui::CasesMatcher matcher({typed, {}});
        QTEST(matcher.matches(ui::searchKey(row), row.status.value), "found");
    }

    void status()
    {
        using domain::Status;
        const ui::CasesMatcher failed({{}, Status::Failed});
        QVERIFY(failed.matches(u"x"_s, Status::Failed));
        QVERIFY(!failed.matches(u"x"_s, Status::PendingFailed));
        const ui::CasesMatcher other({{}, Status::Unknown});
        for (const Status each : domain::allStatuses())
            QCOMPARE(other.matches({}, each), !ui::listedStatuses().contains(each));
        QVERIFY(other.matches({}, Status::Unknown));
    }

    void erasedLeavesNoName()
    {
        domain::Case row = rows::row(u"case-9"_s, {}, domain::Status::Failed, 5);
        row.erased = true;
        QVERIFY(!ui::searchKey(row).contains(u"muster"_s));
        QVERIFY(ui::CasesMatcher({u"case-9"_s, {}}).matches(ui::searchKey(row), row.status.value));
    }
};

QTEST_APPLESS_MAIN(TestFilter)
#include "test_filter.moc"
