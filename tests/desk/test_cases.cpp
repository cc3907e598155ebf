// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/cases.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestCases : public QObject {
    Q_OBJECT

private:
    static domain::Case row(const QString &id, int minute)
    {
        domain::Case row;
        row.id = id;
        row.name = u"Erika "_s + id;
        row.birthDate = QDate(1984, 8, 12);
        row.openedAt = QDateTime(QDate(2026, 11, 23), QTime(8, minute), Qt::UTC);
        return row;
    }

private Q_SLOTS:
    void newestComesFirst()
    {
        desk::Cases cases;
        cases.reset({row(u"b"_s, 2), row(u"a"_s, 1), row(u"c"_s, 3)});
        QCOMPARE(cases.count(), 3);
        QCOMPARE(cases.at(0).id, u"c"_s);
        QCOMPARE(cases.at(2).id, u"a"_s);
        QCOMPARE(cases.rowOf(u"a"_s), 2);
        QCOMPARE(cases.rowOf(u"nobody"_s), -1);
    }

    void aNewCaseGoesInFrontAndSaysSo()
    {
        desk::Cases cases;
        cases.reset({row(u"a"_s, 1)});
        QSignalSpy about(&cases, &desk::Cases::aboutToAdd);
        QSignalSpy added(&cases, &desk::Cases::added);
        cases.update(row(u"b"_s, 2));
        QCOMPARE(about.size(), 1);
        QCOMPARE(added.size(), 1);
        QCOMPARE(cases.at(0).id, u"b"_s);
        QCOMPARE(cases.rowOf(u"a"_s), 1);
    }

    void aChangeTellsItsRowAndKeepsTheLaterSight()
    {
        desk::Cases cases;
        cases.reset({row(u"a"_s, 1), row(u"b"_s, 2)});
        const QDateTime seen(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
        cases.seen(u"a"_s, seen);
        QSignalSpy changed(&cases, &desk::Cases::changed);
        domain::Case later = row(u"a"_s, 1);
        later.failureReason = u"TECH_LIGHTING"_s;
        cases.update(later);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<qsizetype>(), 1);
        QCOMPARE(cases.at(1).failureReason, u"TECH_LIGHTING"_s);
        QCOMPARE(cases.at(1).lastSeenAt, seen);
    }

    void sightOfAnUnknownCaseIsIgnored()
    {
        desk::Cases cases;
        QSignalSpy changed(&cases, &desk::Cases::changed);
        cases.seen(u"nobody"_s, QDateTime::currentDateTimeUtc());
        QCOMPARE(changed.size(), 0);
    }

    void aDuplicateNeedsNameAndBirthDate()
    {
        desk::Cases cases;
        cases.reset({row(u"a"_s, 1)});
        QVERIFY(cases.similar(u"ERIKA a"_s, QDate(1984, 8, 12), {}));
        QVERIFY(!cases.similar(u"Erika a"_s, QDate(1984, 8, 13), {}));
        QVERIFY(!cases.similar(u"Erika a"_s, QDate(1984, 8, 12), u"a"_s));
        QVERIFY(!cases.similar({}, QDate(1984, 8, 12), {}));
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "test_cases.moc"
