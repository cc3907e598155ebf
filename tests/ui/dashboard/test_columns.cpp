// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/dashboard/viewsmenu.h"
#include "ui/kit/mask.h"

#include <QHeaderView>
#include <QScopeGuard>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using rows::row;

/// The list's columns are as wide as what they hold needs and the window allows.
class TestColumns : public QObject {
    Q_OBJECT

    using Column = ui::CasesModel::Column;
    static constexpr int desktop = 890; ///< the list in a window of 1366, the case pane beside it
    desk::Cases m_cases;
    QTranslator m_german;
    std::unique_ptr<ui::DashboardScreen> m_screen;
    QTableView *m_table = nullptr;

    void open(const QList<domain::Case> &cases, int width = desktop)
    {
        m_cases.reset(cases);
        m_screen = std::make_unique<ui::DashboardScreen>(m_cases);
        m_table = m_screen->findChild<QTableView *>(u"cases:table"_s);
        m_screen->resize(width, 500);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
    }
    QHeaderView *header() const { return m_table->horizontalHeader(); }
    int width(Column column) const { return header()->sectionSize(column); }
    int sum() const
    {
        int all = 0;
        for (int column = 0; column < ui::CasesModel::Columns; ++column)
            all += header()->sectionSize(column);
        return all;
    }
    /// What of the texts in this column is not cut.
    bool isWhole(Column column) const
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QString text = m_table->model()->index(row, column).data().toString();
            if (m_table->fontMetrics().horizontalAdvance(text) > width(column) - 4)
                return false;
        }
        return true;
    }
    QStringList cutHeaders() const
    {
        QStringList cut;
        for (int column = 0; column < ui::CasesModel::Columns; ++column) {
            if (!header()->isSectionHidden(column) &&
                width(Column(column)) < header()->sectionSizeHint(column))
                cut << m_table->model()->headerData(column, Qt::Horizontal).toString();
        }
        return cut;
    }
    static domain::Case robot(const QString &scenario)
    {
        domain::Case made = row(scenario, u"X-AUTOTEST-%1 Probe"_s.arg(scenario), domain::Status::Failed, 40);
        made.robot = u"X-AUTOTEST-"_s + scenario;
        return made;
    }

private Q_SLOTS:
    void cleanup()
    {
        m_screen.reset();
        QCoreApplication::removeTranslator(&m_german);
    }

    void namesAreWholeWhereReasonsLeaveRoom()
    {
        open({robot(u"HAPPYPATH"_s), robot(u"FRAUDREVIEW"_s)});
        QVERIFY(isWhole(Column::PersonColumn));
        QVERIFY(isWhole(Column::RobotColumn));
        QCOMPARE(sum(), m_table->viewport()->width());
    }

    void noHeaderIsCut_data()
    {
        QTest::addColumn<bool>("german");
        QTest::newRow("English") << false;
        QTest::newRow("German") << true;
    }

    void noHeaderIsCut()
    {
        QFETCH(bool, german);
        if (german) {
            QVERIFY(m_german.load(u":/translations/identdesk_de.qm"_s));
            QCoreApplication::installTranslator(&m_german);
        }
        open({robot(u"CHANGEALLREVIEW"_s)});
        QCOMPARE(cutHeaders(), QStringList());
        QVERIFY(isWhole(Column::StatusColumn));
        QVERIFY(isWhole(Column::DecisionColumn));
    }

    void shortNamesLeaveTheRoomToReasons()
    {
        open({row(u"a"_s, u"Jo Berg"_s, domain::Status::Aborted, 5, u"TECH_LIGHTING"_s)});
        QVERIFY(width(Column::ReasonColumn) > 2 * width(Column::PersonColumn));
        QVERIFY(width(Column::RobotColumn) <= header()->sectionSizeHint(Column::RobotColumn));
    }

    void aNarrowWindowCutsTheRobotFirst()
    {
        open({robot(u"CHANGEALLREVIEW"_s)});
        const int person = width(Column::PersonColumn);
        const int robot = width(Column::RobotColumn);
        m_screen->resize(desktop - 100, 500);
        QTRY_VERIFY(width(Column::RobotColumn) < robot);
        m_screen->resize(560, 500);
        QTRY_VERIFY(width(Column::PersonColumn) < person);
        QVERIFY(width(Column::PersonColumn) > m_table->fontMetrics().averageCharWidth() * 15);
        QCOMPARE(cutHeaders(), QStringList());
        m_screen->resize(1600, 500);
        QTRY_VERIFY(isWhole(Column::RobotColumn));
        QCOMPARE(sum(), m_table->viewport()->width());
    }

    void rowsThatComeLaterWidenTheirColumn()
    {
        open({row(u"a"_s, u"Jo Berg"_s, domain::Status::Pending, 5)});
        const int before = width(Column::PersonColumn);
        m_cases.update(robot(u"HOLDCERTIFICATE"_s));
        QTRY_VERIFY(width(Column::PersonColumn) > before);
        QVERIFY(isWhole(Column::PersonColumn));
    }

    void aSearchLeavesTheWidthsAlone()
    {
        open({robot(u"HAPPYPATH"_s), row(u"a"_s, u"Jo Berg"_s, domain::Status::Pending, 5)}, 1600);
        const int person = width(Column::PersonColumn);
        const int robot = width(Column::RobotColumn);
        QTest::keyClicks(m_screen->focusProxy(), u"berg"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        domain::Case played = row(u"b"_s, u"Bo Berg"_s, domain::Status::Pending, 4);
        played.robot = u"X-AUTOTEST-CHANGEALLREVIEW"_s;
        m_cases.update(played);
        QTRY_VERIFY(width(Column::RobotColumn) > robot); // so it was measured, with short names alone
        QCOMPARE(width(Column::PersonColumn), person);
    }

    void hiddenNamesKeepTheirRoom()
    {
        open({robot(u"HAPPYPATH"_s)});
        const int before = width(Column::PersonColumn);
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        const auto shown = qScopeGuard([] { ui::Mask::shared().set(ui::Mask::Why::ByHand, false); });
        QVERIFY(!m_table->model()->index(0, Column::PersonColumn).data().toString().contains(u"HAPPY"_s));
        QCOMPARE(width(Column::PersonColumn), before);
    }

    void theUsersOwnWidthStays()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        open({robot(u"HAPPYPATH"_s)});
        m_screen->rememberIn(std::make_unique<QSettings>(file, QSettings::IniFormat));
        const int usual = width(Column::PersonColumn);
        header()->resizeSection(Column::PersonColumn, usual + 33);
        m_screen->resize(1200, 500);
        m_cases.update(robot(u"CHANGEALLREVIEW"_s));
        QTRY_COMPARE(m_table->model()->rowCount(), 2);
        QCOMPARE(width(Column::PersonColumn), usual + 33);
        m_screen.reset();

        open({robot(u"HAPPYPATH"_s)});
        m_screen->rememberIn(std::make_unique<QSettings>(file, QSettings::IniFormat));
        QCOMPARE(width(Column::PersonColumn), usual + 33);
        auto *menu = m_screen->findChild<ui::ViewsMenu *>();
        Q_EMIT menu->aboutToShow();
        for (const QMenu *inner : menu->findChildren<QMenu *>()) {
            for (QAction *action : inner->actions()) {
                if (action->text().contains(u"Usual widths"_s))
                    action->trigger();
            }
        }
        QCOMPARE(width(Column::PersonColumn), usual);
    }
};

QTEST_MAIN(TestColumns)
#include "test_columns.moc"
