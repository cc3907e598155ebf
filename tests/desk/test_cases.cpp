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
        QSignalSpy added(&cases, &desk::Cases::added);
        cases.update(row(u"b"_s, 2));
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

    void portionsGoToTheEndAndPlacesStay()
    {
        desk::Cases cases;
        QSignalSpy portion(&cases, &desk::Cases::portionAdded);
        cases.startLoading();
        cases.addPortion({row(u"e"_s, 5), row(u"d"_s, 4)}, false);
        const int place = cases.placeOf(cases.rowOf(u"d"_s));
        cases.update(row(u"f"_s, 6));
        cases.update(row(u"b"_s, 2)); // an old case that changed before its portion came
        cases.addPortion({row(u"c"_s, 3), row(u"b"_s, 2), row(u"a"_s, 1)}, false);
        QStringList ids;
        for (qsizetype i = 0; i < cases.count(); ++i)
            ids << cases.at(i).id;
        QCOMPARE(ids, (QStringList{u"b"_s, u"f"_s, u"e"_s, u"d"_s, u"c"_s, u"a"_s}));
        QCOMPARE(cases.at(cases.rowAt(place)).id, u"d"_s);
        QCOMPARE(portion.last().at(0).value<qsizetype>(), 4);
        QCOMPARE(portion.last().at(1).value<qsizetype>(), 2);
        QVERIFY(!cases.isComplete());
        cases.endLoading(true);
        QVERIFY(cases.isComplete());
    }

    void anewForgetsPortionsButNotWhatCameSince()
    {
        desk::Cases cases;
        QSignalSpy reset(&cases, &desk::Cases::wasReset);
        cases.startLoading();
        cases.addPortion({row(u"b"_s, 2), row(u"a"_s, 1)}, true);
        QCOMPARE(reset.size(), 1); // nothing to forget yet
        cases.update(row(u"c"_s, 3));
        cases.addPortion({row(u"c"_s, 3), row(u"b"_s, 2)}, true);
        QCOMPARE(reset.size(), 2);
        QCOMPARE(cases.count(), 2);
        QCOMPARE(cases.rowOf(u"c"_s), 0);
        QCOMPARE(cases.rowOf(u"b"_s), 1);
        QCOMPARE(cases.rowOf(u"a"_s), -1);
    }

    void commonWordsAreKeptOnce()
    {
        desk::Cases cases;
        domain::Case one = row(u"a"_s, 1);
        domain::Case two = row(u"b"_s, 2);
        one.method = QString(u"idn"_s) + u"ow"_s;
        two.method = QString(u"id"_s) + u"now"_s;
        cases.update(one);
        cases.update(two);
        QCOMPARE(cases.at(0).method, u"idnow"_s);
        QVERIFY(cases.at(0).method.isSharedWith(cases.at(1).method));
    }
};

QTEST_GUILESS_MAIN(TestCases)
#include "test_cases.moc"
