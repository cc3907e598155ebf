// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/dashboard/casesfilter.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/dashboard/figurebutton.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QHorizontalBarSeries>
#include <QLabel>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using domain::Figure;
using domain::Status;

namespace {

domain::Case any(QRandomGenerator &random, int number)
{
    const QList<Status> statuses = domain::allStatuses();
    domain::Case made;
    made.id = u"case-%1"_s.arg(number);
    made.name = u"Person %1"_s.arg(number);
    made.status = domain::statusValue(statuses.at(random.bounded(int(statuses.size()))));
    made.openedAt = QDateTime::currentDateTimeUtc().addSecs(-60 - random.bounded(20 * 86400));
    made.requestedAt = made.statusSince = made.openedAt;
    if (random.bounded(3) == 0)
        made.failureReason = domain::failureReasons().at(random.bounded(59)).code;
    made.inDoubt = random.bounded(20) == 0;
    made.alarm = random.bounded(10) == 0;
    made.erased = random.bounded(30) == 0;
    return made;
}

} // namespace

/// The strip of figures: what it counts is what the list shows when it is pressed.
class TestWall : public QObject {
    Q_OBJECT

    desk::Cases m_cases;
    std::unique_ptr<ui::DashboardScreen> m_screen;
    QTableView *m_table = nullptr;
    QLabel *m_count = nullptr;

    void open()
    {
        m_screen = std::make_unique<ui::DashboardScreen>(m_cases);
        m_table = m_screen->findChild<QTableView *>(u"cases:table"_s);
        m_count = m_screen->findChild<QLabel *>(u"cases:count"_s);
        m_screen->resize(1000, 600);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    ui::FigureButton *button(Figure figure) const
    {
        return m_screen->findChild<ui::FigureButton *>(u"wall:%1"_s.arg(int(figure)));
    }
    QList<domain::Case> some(QRandomGenerator &random, int number) const
    {
        QList<domain::Case> list;
        for (int i = 0; i < number; ++i)
            list << any(random, i);
        return list;
    }

private Q_SLOTS:
    void init() { m_cases.reset({}); }
    void cleanup() { m_screen.reset(); }

    void whatItCountsIsWhatTheListShows_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 5; ++seed)
            QTest::addRow("journal %d", seed) << seed;
    }
    void whatItCountsIsWhatTheListShows()
    {
        QFETCH(const int, seed);
        QRandomGenerator random(quint32(seed) * 77);
        m_cases.reset(some(random, 300));
        open();
        for (int round = 0; round < 3; ++round) {
            for (const Figure figure : domain::figures()) {
                QTest::mouseClick(button(figure), Qt::LeftButton);
                QVERIFY(button(figure)->isChecked());
                QTRY_COMPARE(button(figure)->number(), m_screen->tally().count(figure));
                QTRY_COMPARE(m_table->model()->rowCount(), button(figure)->number());
                QVERIFY2(m_count->text().contains(ui::figureWord(figure)), qPrintable(m_count->text()));
                QVERIFY(button(figure)->accessibleName().startsWith(
                    QLocale().toString(button(figure)->number())));
                QTest::mouseClick(button(figure), Qt::LeftButton);
                QCOMPARE(m_table->model()->rowCount(), int(m_cases.count()));
            }
            for (int i = 0; i < 60; ++i)
                m_cases.update(any(random, random.bounded(320)));
        }
    }

    void onlyTheFigureAloneIsPressed()
    {
        QRandomGenerator random(3);
        m_cases.reset(some(random, 100));
        open();
        QTest::keyClick(m_screen.get(), Qt::Key_3, Qt::AltModifier);
        QVERIFY(button(Figure::NeedsCustomer)->isChecked());
        QTest::keyClick(m_screen.get(), Qt::Key_4, Qt::AltModifier);
        QVERIFY(!button(Figure::NeedsCustomer)->isChecked() && button(Figure::NeedsMe)->isChecked());
        auto *search = m_screen->findChild<QLineEdit *>(u"cases:search"_s);
        search->setText(u"person 1"_s);
        QVERIFY(!button(Figure::NeedsMe)->isChecked());
        QVERIFY(m_count->text().contains(ui::figureWord(Figure::NeedsMe)));
        m_screen->focusSearch();
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(m_table->model()->rowCount(), 100);
    }

    void aNarrowWallTakesTwoRowsAndKeepsItsWords()
    {
        QRandomGenerator random(6);
        m_cases.reset(some(random, 100));
        open();
        QTRY_COMPARE(button(Figure::Alarm)->y(), button(Figure::Waiting)->y());
        m_screen->resize(560, 600);
        QTRY_VERIFY(button(Figure::Alarm)->y() > button(Figure::Waiting)->y());
        for (const Figure figure : domain::figures())
            QTRY_VERIFY(button(figure)->width() >= button(figure)->sizeHint().width());
    }

    void whatIsStillLoadingIsSaid()
    {
        QRandomGenerator random(4);
        m_cases.startLoading();
        m_cases.addPortion(some(random, 50), false);
        open();
        auto *partly = m_screen->findChild<QLabel *>(u"wall:partly"_s);
        QVERIFY(partly->isVisible());
        QVERIFY(button(Figure::NeedsMe)->accessibleName().contains(u"so far"_s));
        m_cases.endLoading(true);
        QTRY_VERIFY(!partly->isVisible());
        QTRY_VERIFY(!button(Figure::NeedsMe)->accessibleName().contains(u"so far"_s));
    }

    void loadingCostsNoRow()
    {
        // As wide as the whole figures need, and no more: the words "so far" would not fit beside them.
        QRandomGenerator random(8);
        m_cases.startLoading();
        m_cases.addPortion(some(random, 50), false);
        open();
        const auto top = [this] {
            QCoreApplication::processEvents(); // the layout follows a resize
            return m_table->mapTo(m_screen.get(), QPoint()).y();
        };
        const int inOneRow = top();
        int narrowest = m_screen->width();
        while (narrowest > 300 && top() == inOneRow)
            m_screen->resize(--narrowest, 600);
        QVERIFY(narrowest > 300);
        m_screen->resize(narrowest + 1, 600);
        QTRY_COMPARE(top(), inOneRow);
        QVERIFY(!m_screen->findChild<QLabel *>(u"wall:partly"_s)->isVisible());
        m_cases.endLoading(true);
        QTRY_VERIFY(!button(Figure::NeedsMe)->accessibleName().contains(u"so far"_s));
        QCOMPARE(top(), inOneRow); // the list does not jump
    }

    void theWeekIsRememberedAndItsBarsShowTheirCases()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"kept.ini"_s);
        QRandomGenerator random(5);
        m_cases.reset(some(random, 400));
        open();
        m_screen->rememberIn(std::make_unique<QSettings>(file, QSettings::IniFormat));
        QVERIFY(!m_screen->findChild<QWidget *>(u"wall:details"_s));
        QTest::mouseClick(m_screen->findChild<QToolButton *>(u"wall:more"_s), Qt::LeftButton);
        open();
        m_screen->rememberIn(std::make_unique<QSettings>(file, QSettings::IniFormat));
        auto *view = m_screen->findChild<QChartView *>(u"wall:reasons"_s);
        QVERIFY(view && view->isVisible());
        auto *bars = qobject_cast<QHorizontalBarSeries *>(view->chart()->series().first());
        QBarSet *set = bars->barSets().first();
        QVERIFY(set->count() > 2);
        for (int bar = 0; bar < set->count(); ++bar) {
            Q_EMIT bars->clicked(bar, set);
            QCOMPARE(m_table->model()->rowCount(), int(set->at(bar)));
        }
        QVERIFY(!view->accessibleDescription().isEmpty());
        // Nothing in the week: a word instead of an empty frame.
        m_cases.reset({});
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(m_screen->findChild<QLabel *>(u"wall:noreasons"_s)->isVisible());
    }
};

QTEST_MAIN(TestWall)
#include "test_wall.moc"
