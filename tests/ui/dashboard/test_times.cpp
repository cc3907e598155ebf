// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "ui/dashboard/casesmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using rows::row;
using Model = ui::CasesModel;

/// What time and the watch's answers repaint: the cells that say something else, and no others.
class TestTimes : public QObject {
    Q_OBJECT

    static QList<domain::Case> four()
    {
        QList<domain::Case> list{
            row(u"a"_s, u"Anna Berg"_s, domain::Status::Pending, 40),
            row(u"b"_s, u"Ärmel Kurz"_s, domain::Status::Failed, 30),
            row(u"c"_s, u"Zoe Zander"_s, domain::Status::Aborted, 20, u"TECH_LIGHTING"_s),
            row(u"d"_s, u"Berta Alt"_s, domain::Status::Pending, 10, u"BAD_AUDIO"_s)};
        list[0].lastSeenAt = {};
        return list;
    }

    /// The rows that were told to have changed.
    static QSet<int> told(const QSignalSpy &changes, const Model &model)
    {
        QSet<int> rows;
        for (const QList<QVariant> &one : changes) {
            for (int row = one.at(0).toModelIndex().row(); row <= one.at(1).toModelIndex().row(); ++row)
                rows << (row < model.rowCount() ? row : -1);
        }
        return rows;
    }

private Q_SLOTS:
    void timesRefreshOnlyTheRowsAsked()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QDateTime now = rows::noon();
        model.setClock([&now] { return now; });
        QSignalSpy spy(&model, &Model::dataChanged);
        model.refreshTimes(1, 99);
        QCOMPARE(told(spy, model), QSet<int>({1, 2, 3}));
        spy.clear();
        model.refreshTimes(0, -1);
        QVERIFY(spy.isEmpty());
    }

    void timesRefreshOnlyWhatSaysSomethingElse()
    {
        desk::Cases cases;
        QList<domain::Case> three{row(u"old"_s, u"Old"_s, domain::Status::Pending, 300),
                                  row(u"late"_s, u"Late"_s, domain::Status::Pending, 5),
                                  row(u"new"_s, u"New"_s, domain::Status::Pending, 0)};
        for (domain::Case &one : three)
            one.lastSeenAt = one.openedAt;
        cases.reset(three);
        Model model(cases);
        QDateTime now = rows::noon().addMSecs(400);
        model.setClock([&now] { return now; });
        QCOMPARE(model.refreshTimes(0, 2), std::optional(600ms)); // "0 s" becomes "1 s"
        QSignalSpy spy(&model, &Model::dataChanged);
        now = now.addMSecs(500);
        QCOMPARE(model.refreshTimes(0, 2), std::optional(100ms));
        QVERIFY(spy.isEmpty());
        now = now.addMSecs(100);
        QCOMPARE(model.refreshTimes(0, 2), std::optional(1000ms));
        for (const QList<QVariant> &one : spy)
            QCOMPARE(one.at(0), one.at(1)); // a cell each
        QCOMPARE(told(spy, model), QSet<int>{0});
        QCOMPARE(model.refreshTimes(1, 2), std::optional(59'000ms)); // minutes and hours
        spy.clear();
        now = now.addSecs(59);
        model.refreshTimes(1, 2);
        QCOMPARE(told(spy, model), QSet<int>{1});
        spy.clear();
        now = rows::noon().addSecs(3600);
        model.refreshTimes(0, 2);
        QCOMPARE(told(spy, model), QSet<int>({0, 1, 2}));
        now = rows::noon().addDays(1); // the link's days
        spy.clear();
        model.refreshTimes(0, 0);
        QVERIFY(std::any_of(spy.cbegin(), spy.cend(), [](const QList<QVariant> &one) {
            return one.at(0).toModelIndex().column() == Model::LinkColumn;
        }));
        now = rows::noon().addSecs(-3600); // set back: nothing is sure any more
        spy.clear();
        model.refreshTimes(0, 2);
        QCOMPARE(told(spy, model), QSet<int>({0, 1, 2}));
    }

    void theSameAgeAgainReadsTheClock()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QDateTime now = rows::noon();
        model.setClock([&now] { return now; });
        const ui::CasesFilter today{{}, {}, {}, ui::AgeSpan::Today, {}};
        model.setFilter(today);
        QCOMPARE(model.rowCount(), 4);
        now = now.addDays(1);
        QCOMPARE(model.rowCount(), 4);
        model.setFilter(today);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatHasBecomeTooOldIsStale()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QDateTime now = rows::noon();
        model.setClock([&now] { return now; });
        model.setFilter({{}, {}, {}, ui::AgeSpan::LastHour, {}});
        QCOMPARE(model.fitting(), 4);
        now = now.addSecs(25 * 60); // "a" was opened 65 minutes ago by now, the next one 55
        model.passTime();
        QCOMPARE(model.fitting(), 3);
        QCOMPARE(model.stale(), 1);
        QCOMPARE(model.rowCount(), 4); // nothing vanishes under the hand
        QVERIFY(model.index(model.rowOf(u"a"_s), 0).data(Model::StaleRole).toBool());
        QVERIFY(!model.index(model.rowOf(u"b"_s), 0).data(Model::StaleRole).toBool());
        QSignalSpy counts(&model, &Model::countsChanged);
        model.passTime();
        QCOMPARE(counts.size(), 0);
        model.refresh();
        QCOMPARE(model.rowCount(), 3);
        now = rows::noon(); // set back: it fits again
        model.passTime();
        QCOMPARE(model.fitting(), 4);
    }

    void whatHasComeOfAgeIsLetIn()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QDateTime now = rows::noon();
        model.setClock([&now] { return now; });
        model.setFilter({{}, {}, {}, ui::AgeSpan::Older, {}});
        QCOMPARE(model.rowCount(), 0);
        now = now.addDays(30).addSecs(-15 * 60);
        model.passTime();
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.stale(), 0);
        now = now.addSecs(3600);
        model.setFilter({u"ber"_s, {}, {}, ui::AgeSpan::Older, {}}); // typed on meanwhile
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.rowOf(u"d"_s) >= 0);
    }

    void aFewChangesAreToldRowByRow()
    {
        desk::Cases cases;
        QList<domain::Case> many;
        for (int i = 0; i < 40; ++i)
            many << row(u"c%1"_s.arg(i), u"N"_s, domain::Status::Pending, i);
        cases.reset(many);
        Model model(cases);
        QSignalSpy spy(&model, &Model::dataChanged);
        for (const QString &id : {u"c3"_s, u"c30"_s})
            cases.seen(id, rows::noon());
        model.catchUp();
        QCOMPARE(told(spy, model), QSet<int>({3, 30}));
        spy.clear();
        for (int i = 0; i < 40; ++i)
            cases.seen(u"c%1"_s.arg(i), rows::noon().addSecs(5));
        model.catchUp();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(told(spy, model).size(), 40);
    }
};

QTEST_MAIN(TestTimes)
#include "test_times.moc"
