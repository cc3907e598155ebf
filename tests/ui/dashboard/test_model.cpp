// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "support/patience.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/linkdays.h"

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
    void givesNoReasonForFailed()
    {
        desk::Cases cases;
        cases.reset({row(u"a"_s, u"A"_s, domain::Status::Failed, 10, u"TECH_LIGHTING"_s),
                     row(u"b"_s, u"B"_s, domain::Status::Aborted, 20, u"TECH_LIGHTING"_s)});
        const Model model(cases);
        const auto said = [&model](int place) {
            const QModelIndex cell = model.index(place, Model::ReasonColumn);
            return QString(cell.data().toString() + cell.data(Qt::ToolTipRole).toString());
        };
        QCOMPARE(said(0), QString());
        QVERIFY(said(1).contains(u"TECH_LIGHTING"_s));
    }

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
        model.catchUp();
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
        model.catchUp();
        QCOMPARE(ids(model).last(), u"a"_s);
        QCOMPARE(held.row(), 3);
        changed.status = domain::statusValue(domain::Status::Created);
        cases.update(changed);
        model.catchUp();
        QCOMPARE(held.row(), 0);
    }

    void whatNoLongerFitsStaysUntilRefreshed()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.setFilter({{}, domain::Status::Pending, {}, {}, {}});
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"a"_s}));
        domain::Case changed = *cases.find(u"a"_s);
        changed.status = domain::statusValue(domain::Status::Successful);
        cases.update(changed);
        model.catchUp();
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"a"_s}));
        QCOMPARE(model.fitting(), 1);
        QCOMPARE(model.stale(), 1);
        QVERIFY(model.index(1, 0).data(Model::StaleRole).toBool());
        QVERIFY(!model.index(0, 0).data(Model::StaleRole).toBool());
        changed = *cases.find(u"c"_s);
        changed.status = domain::statusValue(domain::Status::Pending);
        cases.update(changed);
        cases.update(row(u"e"_s, u"Neu"_s, domain::Status::Created, 0));
        model.catchUp();
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"c"_s, u"a"_s}));
        model.refresh(u"a"_s); // the one an agent works on
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"c"_s, u"a"_s}));
        model.refresh();
        QCOMPARE(ids(model), (QStringList{u"d"_s, u"c"_s}));
        QCOMPARE(model.stale(), 0);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 5);
    }

    void whatFitsAgainIsNoLongerStale()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        model.setFilter({{}, domain::Status::Pending, {}, {}, {}});
        domain::Case changed = *cases.find(u"a"_s);
        for (const domain::Status status : {domain::Status::Failed, domain::Status::Pending}) {
            changed.status = domain::statusValue(status);
            cases.update(changed);
            model.catchUp();
        }
        QCOMPARE(model.stale(), 0);
        QVERIFY(!model.index(1, 0).data(Model::StaleRole).toBool());
    }

    void changesOfAFrameComeTogether()
    {
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QSignalSpy changes(&model, &Model::dataChanged);
        QSignalSpy layouts(&model, &Model::layoutChanged);
        QSignalSpy inserts(&model, &Model::rowsInserted);
        for (int i = 0; i < 100; ++i)
            cases.seen(i % 2 ? u"a"_s : u"c"_s, rows::noon().addSecs(i));
        QCOMPARE(changes.count(), 0);
        QTRY_COMPARE(changes.count(), 2); // a row each
        QCOMPARE(layouts.count(), 0);
        model.sort(Model::SeenColumn, Qt::AscendingOrder);
        layouts.clear();
        changes.clear();
        for (int i = 0; i < 100; ++i) {
            cases.seen(i % 2 ? u"a"_s : u"b"_s, rows::noon().addSecs(1000 + i));
            cases.update(row(QString::number(i), u"Neu"_s, domain::Status::Created, i + 1));
        }
        model.catchUp();
        QCOMPARE(changes.count(), 2);
        QCOMPARE(inserts.count(), 1);
        QVERIFY(layouts.count() <= 2);
        QCOMPARE(ids(model).first(), u"a"_s);
    }

    void portionsComeInWhileSearching()
    {
        desk::Cases cases;
        cases.startLoading();
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.setFilter({u"anna"_s, {}, {}, {}, {}});
        QList<domain::Case> portion;
        for (int i = 0; i < 3000; ++i)
            portion << row(QString::number(i), i % 3 ? u"Otto"_s : u"Anna"_s, domain::Status::Pending, i);
        cases.addPortion(portion.mid(0, 200), true);
        QCOMPARE(model.rowCount(), 67);
        model.sort(Model::AgeColumn, Qt::DescendingOrder);
        cases.update(row(u"new"_s, u"Anna Neu"_s, domain::Status::Created, -5));
        cases.addPortion(portion.mid(200), false);
        QCOMPARE(model.rowCount(), 1001);
        QCOMPARE(model.caseIdAt(1000), u"new"_s);
        QCOMPARE(model.caseIdAt(0), u"2997"_s);
        cases.addPortion(portion.mid(0, 200), true); // anew
        QCOMPARE(model.rowCount(), 68);
        QCOMPARE(model.caseIdAt(67), u"new"_s);
    }

    void portionsLandTogether()
    {
        desk::Cases cases;
        cases.startLoading();
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        QList<domain::Case> portion;
        for (int i = 0; i < 1000; ++i)
            portion << row(QString::number(i), u"Otto"_s, domain::Status::Pending, i);
        const QSignalSpy inserts(&model, &Model::rowsInserted);
        cases.addPortion(portion.mid(0, 100), true);
        QCOMPARE(model.rowCount(), 100); // the first at once
        for (int from = 100; from < 900; from += 80)
            cases.addPortion(portion.mid(from, 80), false);
        QCOMPARE(model.fitting(), 900);
        QTRY_COMPARE(model.rowCount(), 900);
        QVERIFY(inserts.count() <= 3);
        cases.addPortion(portion.mid(900, 50), false);
        model.catchUp();
        QCOMPARE(model.rowOf(u"949"_s), 949);
        cases.addPortion(portion.mid(950), false);
        cases.endLoading(true);
        QCOMPARE(model.rowCount(), 1000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(model.caseIdAt(i), QString::number(i));
        model.setFilter({u"otto"_s, {}, {}, {}, {}});
        QTRY_COMPARE(model.rowCount(), 1000);
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

    /// After any mix of changes the model shows what a fresh one would, and keeps its promises meanwhile.
    void staysEqualToAFreshModel_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < Model::Columns; ++column)
            QTest::addRow("%d", column) << column;
    }
    void staysEqualToAFreshModel()
    {
        QFETCH(int, column);
        QRandomGenerator dice(7 + quint32(column));
        desk::Cases cases;
        cases.reset(four());
        Model model(cases);
        QAbstractItemModelTester tester(&model);
        model.sort(column, Qt::DescendingOrder);
        QList<domain::Status> all = domain::allStatuses();
        all << domain::Status::Unknown;
        const QStringList names{u"Anna"_s, u"Otto"_s, u"Änne Groß"_s, QString(50, QChar(0x6f22)), {}};
        const QStringList reasons{{}, u"TECH_LIGHTING"_s, u"TECH_LIGHT"_s, u"BAD_AUDIO"_s, u"NEVER_SEEN"_s};
        const QList<ui::CasesFilter> filters{{},
                                             {u"a"_s, {}, {}, {}, {}},
                                             {u"an"_s, {}, {}, {}, {}},
                                             {u"anna"_s, {}, {}, {}, {}},
                                             {{}, domain::Status::Unknown, {}, {}, {}},
                                             {{}, {}, {}, {}, domain::Verdict::MayNot}};
        for (int i = 0; i < 600; ++i) {
            const QString id = QString::number(dice.bounded(80));
            domain::Case made = row(id, names.at(dice.bounded(5)), all.at(dice.bounded(int(all.size()))),
                                    dice.bounded(500) - 100, reasons.at(dice.bounded(5)));
            if (made.status.value == domain::Status::Unknown)
                made.status.text = u"strange_%1"_s.arg(dice.bounded(3));
            made.robot = dice.bounded(2) ? QString() : u"X-AUTOTEST-HAPPYPATH"_s;
            made.method = dice.bounded(2) ? u"idnow"_s : u"idnow_new"_s;
            made.erased = dice.bounded(20) == 0;
            if (dice.bounded(5) == 0)
                made.openedAt = {}; // a clock that was wrong
            cases.update(made);
            switch (dice.bounded(12)) {
            case 0: model.catchUp(); break;
            case 1: model.setFilter(filters.at(dice.bounded(int(filters.size())))); break;
            case 2: model.sort(column, dice.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
            case 3: model.refresh(); break;
            default: break;
            }
        }
        for (const ui::CasesFilter &filter : filters) {
            model.setFilter(filter);
            model.refresh();
            Model fresh(cases);
            fresh.sort(column, model.sortOrder());
            fresh.setFilter(filter);
            QCOMPARE(ids(model), ids(fresh));
        }
        QVERIFY(model.rowCount() > 0);
    }
};

QTEST_MAIN(TestModel)
#include "test_model.moc"
