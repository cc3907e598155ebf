// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "ui/dashboard/casesmodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using rows::row;
using Model = ui::CasesModel;

/// Rows of the list: order, filter, and what a live change does to them.
class TestModel : public QObject {
    Q_OBJECT

    static QStringList ids(const Model &model)
    {
        QStringList result;
        for (int i = 0; i < model.rowCount(); ++i)
            result << model.caseIdAt(i);
        return result;
    }
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

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("expected");
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        QTest::newRow("by itself newest first") << -1 << up << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("age down") << int(Model::AgeColumn) << down
                                  << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s};
        QTest::newRow("name folded") << int(Model::PersonColumn) << up
                                     << QStringList{u"a"_s, u"b"_s, u"d"_s, u"c"_s};
        QTest::newRow("status, equals newest first")
            << int(Model::StatusColumn) << up << QStringList{u"d"_s, u"a"_s, u"c"_s, u"b"_s};
        QTest::newRow("status down, equals newest first")
            << int(Model::StatusColumn) << down << QStringList{u"b"_s, u"c"_s, u"d"_s, u"a"_s};
        QTest::newRow("reason, gaps last")
            << int(Model::ReasonColumn) << up << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("reason down, gaps still last")
            << int(Model::ReasonColumn) << down << QStringList{u"c"_s, u"d"_s, u"b"_s, u"a"_s};
        QTest::newRow("link, dead ones last")
            << int(Model::LinkColumn) << up << QStringList{u"a"_s, u"c"_s, u"d"_s, u"b"_s};
        QTest::newRow("seen, never seen last")
            << int(Model::SeenColumn) << up << QStringList{u"d"_s, u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("seen down") << int(Model::SeenColumn) << down
                                   << QStringList{u"b"_s, u"c"_s, u"d"_s, u"a"_s};
    }
    void sorts()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.sort(column, order);
        QTEST(ids(model), "expected");
    }

    void sortKeepsPersistentRows()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        const QPersistentModelIndex held(model.index(model.rowOf(u"b"_s), Model::StatusColumn));
        model.sort(Model::PersonColumn, Qt::DescendingOrder);
        QCOMPARE(held.data(Model::CaseIdRole).toString(), u"b"_s);
        QCOMPARE(held.column(), int(Model::StatusColumn));
    }

    void newCaseComesInFront()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &Model::modelReset);
        cases.update(row(u"e"_s, u"Neu"_s, domain::Status::Created, 0));
        QCOMPARE(ids(model), (QStringList{u"e"_s, u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.index(4, 0).data().toString(), u"Anna Berg"_s);
    }

    void changeMovesTheRow()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.sort(Model::StatusColumn, Qt::AscendingOrder);
        const QPersistentModelIndex held(model.index(model.rowOf(u"a"_s), 0));
        domain::Case changed = *cases.find(u"a"_s);
        changed.status = domain::statusValue(domain::Status::Expired);
        cases.update(changed);
        QCOMPARE(ids(model).last(), u"a"_s);
        QCOMPARE(held.row(), 3);
        changed.status = domain::statusValue(domain::Status::Created);
        cases.update(changed);
        QCOMPARE(held.row(), 0);
    }

    void filterFollowsLiveChanges()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.setFilter({{}, domain::Status::Pending});
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"a"_s}));
        domain::Case changed = *cases.find(u"a"_s);
        changed.status = domain::statusValue(domain::Status::Successful);
        cases.update(changed);
        QCOMPARE(ids(model), QStringList{u"d"_s});
        changed = *cases.find(u"c"_s);
        changed.status = domain::statusValue(domain::Status::Pending);
        cases.update(changed);
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"c"_s}));
        cases.update(row(u"e"_s, u"Neu"_s, domain::Status::Created, 0));
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
    }

    void pinnedRowStaysUntilLeft()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.setFilter({{}, domain::Status::Pending});
        model.pin(u"a"_s);
        domain::Case changed = *cases.find(u"a"_s);
        changed.status = domain::statusValue(domain::Status::Successful);
        cases.update(changed);
        QVERIFY2(model.rowOf(u"a"_s) >= 0, "the row under the agent's hand vanished");
        model.pin(u"d"_s);
        QCOMPARE(ids(model), QStringList{u"d"_s});
    }

    void linkDays_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<domain::Status>("status");
        QTest::addColumn<int>("days");
        QTest::newRow("just requested") << 0 << domain::Status::Pending << 14;
        QTest::newRow("a day later") << 24 << domain::Status::Aborted << 13;
        QTest::newRow("the last hour") << 14 * 24 - 1 << domain::Status::Canceled << 1;
        QTest::newRow("over") << 14 * 24 << domain::Status::Pending << 0;
        QTest::newRow("successful needs none") << 1 << domain::Status::Successful << -1;
        QTest::newRow("failed has none") << 1 << domain::Status::Failed << -1;
    }
    void linkDays()
    {
        QFETCH(int, hours);
        QFETCH(domain::Status, status);
        const domain::Case made = row(u"x"_s, u"X"_s, status, hours * 60);
        QTEST(ui::linkDaysLeft(made, rows::noon()), "days");
    }

    void accessibleTextNamesTheColumn()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        for (int column = 0; column < Model::Columns; ++column) {
            const QString spoken = model.index(0, column).data(Qt::AccessibleTextRole).toString();
            QVERIFY(spoken.startsWith(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
        }
    }

    void timesRefreshOnlyTheRowsAsked()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QSignalSpy spy(&model, &Model::dataChanged);
        model.refreshTimes(1, 99);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.at(0).at(0).toModelIndex(), model.index(1, Model::AgeColumn));
        QCOMPARE(spy.at(0).at(1).toModelIndex(), model.index(3, Model::SeenColumn));
        model.refreshTimes(0, -1);
        QCOMPARE(spy.count(), 1);
    }

    /// After any mix of changes the model shows what a fresh one would.
    void staysEqualToAFreshModel()
    {
        QRandomGenerator dice(7);
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.sort(Model::StatusColumn, Qt::DescendingOrder);
        model.setFilter({u"a"_s, {}});
        const QList<domain::Status> all = domain::allStatuses();
        for (int i = 0; i < 400; ++i) {
            const QString id = QString::number(dice.bounded(60));
            const QString name = dice.bounded(2) ? u"Anna"_s : u"Otto"_s;
            cases.update(row(id, name, all.at(dice.bounded(int(all.size()))), dice.bounded(500)));
        }
        Model fresh(cases);
        fresh.sort(Model::StatusColumn, Qt::DescendingOrder);
        fresh.setFilter({u"a"_s, {}});
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(ids(model), ids(fresh));
    }
};

QTEST_MAIN(TestModel)
#include "test_model.moc"
