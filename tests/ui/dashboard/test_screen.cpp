// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "support/patience.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/celldelegate.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/dashboard/viewsmenu.h"
#include "ui/kit/action.h"
#include "ui/kit/mask.h"
#include "ui/kit/secretclipboard.h"

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPaintEvent>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using rows::row;

/// What was painted of a widget.
class Paints : public QObject {
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region |= static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion region;
};

/// The list by its widgets: search, filter words, empty states, keys, and a current row that stays.
class TestScreen : public QObject {
    Q_OBJECT

    desk::Cases m_cases;
    std::unique_ptr<ui::DashboardScreen> m_screen;
    QTableView *m_table = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_status = nullptr;
    QLabel *m_count = nullptr;

    void open(const QList<domain::Case> &cases)
    {
        m_cases.reset(cases);
        m_screen = std::make_unique<ui::DashboardScreen>(m_cases);
        m_table = m_screen->findChild<QTableView *>(u"cases:table"_s);
        m_search = m_screen->findChild<QLineEdit *>(u"cases:search"_s);
        m_status = m_screen->findChild<QComboBox *>(u"cases:status"_s);
        m_count = m_screen->findChild<QLabel *>(u"cases:count"_s);
        m_screen->resize(1000, 500);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
    }
    static QList<domain::Case> three()
    {
        return {row(u"a"_s, u"Anna Berg"_s, domain::Status::Pending, 40),
                row(u"b"_s, u"Bert Kurz"_s, domain::Status::Failed, 30),
                row(u"c"_s, u"Carl Lang"_s, domain::Status::Pending, 20)};
    }

private Q_SLOTS:
    void cleanup() { m_screen.reset(); }

    void aNameIsCopiedAsASecret()
    {
        open(three());
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Carl Lang"_s);
        QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        ui::SecretClipboard::forgetAll();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void theSameAgeCanBeChosenAgain()
    {
        open({});
        domain::Case young = row(u"a"_s, u"Anna Berg"_s, domain::Status::Pending, 0);
        young.openedAt = QDateTime::currentDateTimeUtc().addSecs(-3600).addMSecs(800);
        m_cases.reset({young});
        auto *age = m_screen->findChild<QComboBox *>(u"cases:age"_s);
        const auto choose = [age] { // as by hand: the box tells it whether it is another one or not
            const int hour = age->findData(int(ui::AgeSpan::LastHour));
            age->setCurrentIndex(hour);
            Q_EMIT age->activated(hour);
        };
        choose();
        QTRY_COMPARE((choose(), m_table->model()->rowCount()), 0);
    }

    void emptyOffersTheFirstStep()
    {
        open({});
        auto *first = m_screen->findChild<QPushButton *>(u"cases:new"_s);
        QVERIFY(m_screen->findChild<QWidget *>(u"cases:empty"_s)->isVisible());
        QSignalSpy wanted(m_screen.get(), &ui::DashboardScreen::newCaseWanted);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        m_cases.update(row(u"n"_s, u"Neu"_s, domain::Status::Created, 0));
        QTRY_VERIFY(m_table->isVisible());
        QTRY_COMPARE(m_screen->currentCase(), u"n"_s);
    }

    void aJournalThatCantBeReadIsNotCalledEmpty()
    {
        m_cases.startLoading();
        m_cases.endLoading(false);
        m_screen = std::make_unique<ui::DashboardScreen>(m_cases);
        m_screen->show();
        const auto *empty = m_screen->findChild<QWidget *>(u"cases:empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!m_screen->findChild<QPushButton *>(u"cases:new"_s)->isVisible());
        for (const QLabel *words : empty->findChildren<QLabel *>())
            QVERIFY2(!words->text().contains(u"No cases yet"_s), qPrintable(words->text()));
        m_cases.reset({});
        QTRY_VERIFY(m_screen->findChild<QPushButton *>(u"cases:new"_s)->isVisible());
    }

    void typingNarrowsAndEscClears()
    {
        open(three());
        QCOMPARE(m_screen->currentCase(), u"c"_s);
        m_screen->focusSearch();
        QTRY_VERIFY(m_search->hasFocus());
        QTest::keyClicks(m_search, u"bert"_s);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QVERIFY2(m_count->text().startsWith(u"1 of 3"_s) && m_count->text().contains(u"bert"_s),
                 qPrintable(m_count->text()));
        QTest::keyClick(m_search, Qt::Key_Escape);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QVERIFY(m_search->text().isEmpty());
    }

    void statusFilterSaysSo()
    {
        open(three());
        m_status->setCurrentIndex(m_status->findData(int(domain::Status::Pending)));
        QCOMPARE(m_table->model()->rowCount(), 2);
        QVERIFY(m_count->text().contains(m_status->currentText()));
        m_status->setCurrentIndex(m_status->findData(int(domain::Status::Expired)));
        QVERIFY(m_screen->findChild<QWidget *>(u"cases:empty"_s)->isVisible());
        QCOMPARE(m_screen->currentCase(), QString());
        QTest::mouseClick(m_screen->findChild<QPushButton *>(u"cases:new"_s), Qt::LeftButton);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QCOMPARE(m_status->currentIndex(), 0);
    }

    void aChangeRepaintsItsRowOnly()
    {
        QList<domain::Case> many;
        for (int i = 0; i < 300; ++i)
            many << row(u"c%1"_s.arg(i), u"Name"_s, domain::Status::Pending, 120 + i);
        open(many);
        Paints paints(m_table->viewport());
        m_table->viewport()->update();
        QTRY_VERIFY(!paints.region.isEmpty());
        paints.region = {};
        m_cases.seen(u"c250"_s, rows::noon());
        m_cases.seen(u"c2"_s, rows::noon());
        QTRY_VERIFY(!paints.region.isEmpty());
        const QRect third = m_table->visualRect(m_table->model()->index(2, 0));
        QVERIFY(paints.region.boundingRect().top() >= third.top());
        QVERIFY(paints.region.boundingRect().bottom() <= third.bottom());
    }

    void nobodySeesAMinimisedList()
    {
        open(three());
        QSignalSpy seen(m_screen.get(), &ui::DashboardScreen::onScreenChanged);
        m_cases.update(row(u"e"_s, u"Ernst"_s, domain::Status::Pending, 0));
        QTRY_VERIFY(!seen.isEmpty() && seen.last().at(0).toStringList().size() == 4);
        m_screen->showMinimized();
        QTRY_VERIFY(seen.last().at(0).toStringList().isEmpty());
        m_cases.update(row(u"d"_s, u"Dora"_s, domain::Status::Pending, 0));
        m_screen->showNormal();
        QTRY_COMPARE(seen.last().at(0).toStringList().size(), 5);
    }

    void keysReachAndOpenARow()
    {
        open(three());
        m_screen->focusSearch();
        QTest::keyClick(m_search, Qt::Key_Down);
        QVERIFY(m_table->hasFocus());
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_screen->currentCase(), u"b"_s);
        QSignalSpy opened(m_screen.get(), &ui::DashboardScreen::caseOpened);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toString(), u"b"_s);
        QTest::keyClick(m_table, Qt::Key_Tab);
        QVERIFY2(!m_table->hasFocus(), "Tab is caught in the table");
    }

    void currentRowSurvivesLiveChanges()
    {
        open(three());
        m_screen->select(u"a"_s);
        QSignalSpy moved(m_screen.get(), &ui::DashboardScreen::currentCaseChanged);
        for (int i = 0; i < 20; ++i)
            m_cases.update(row(u"n%1"_s.arg(i), u"Neu"_s, domain::Status::Created, -i));
        QTRY_COMPARE(m_table->model()->rowCount(), 23);
        QCOMPARE(m_screen->currentCase(), u"a"_s);
        QCOMPARE(m_table->currentIndex().data(ui::CasesModel::CaseIdRole).toString(), u"a"_s);
        QCOMPARE(moved.count(), 0);
    }

    void aRowThatLeavesItsFilterStaysGreyed()
    {
        open(three());
        m_status->setCurrentIndex(m_status->findData(int(domain::Status::Pending)));
        m_screen->select(u"a"_s);
        domain::Case changed = *m_cases.find(u"a"_s);
        changed.status = domain::statusValue(domain::Status::Successful);
        m_cases.update(changed);
        auto *refresh = m_screen->findChild<QPushButton *>(u"cases:refresh"_s);
        QTRY_VERIFY(refresh->isVisible());
        QCOMPARE(m_screen->currentCase(), u"a"_s);
        QCOMPARE(m_table->model()->rowCount(), 2);
        QVERIFY2(m_count->text().startsWith(u"1 of 3"_s), qPrintable(m_count->text()));
        QTest::keyClick(m_table, Qt::Key_F5);
        QCOMPARE(m_screen->currentCase(), u"a"_s); // the chosen one stays even now
        m_screen->select(u"c"_s);
        QTest::keyClick(m_table, Qt::Key_F5);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QVERIFY(!refresh->isVisible());
    }

    void whatIsInSightStaysThere()
    {
        QList<domain::Case> many;
        for (int i = 0; i < 500; ++i)
            many << row(u"m%1"_s.arg(i), u"Muster %1"_s.arg(i), domain::Status::Pending, 1000 + i);
        open(many);
        m_table->verticalScrollBar()->setValue(100);
        const QString top = m_table->indexAt({5, 5}).data(ui::CasesModel::CaseIdRole).toString();
        for (int i = 0; i < 30; ++i)
            m_cases.update(row(u"n%1"_s.arg(i), u"Neu"_s, domain::Status::Created, -i));
        QTRY_COMPARE(m_table->model()->rowCount(), 530);
        QCOMPARE(m_table->indexAt({5, 5}).data(ui::CasesModel::CaseIdRole).toString(), top);
        QCOMPARE(m_screen->currentCase(), u"m0"_s);
    }

    void loadingIsSaid()
    {
        open({});
        m_cases.startLoading();
        QVERIFY(!m_screen->findChild<QPushButton *>(u"cases:new"_s)->isVisible());
        m_cases.addPortion(three(), true);
        QVERIFY2(m_count->text().contains(u"loading"_s), qPrintable(m_count->text()));
        m_cases.endLoading(true);
        QVERIFY2(!m_count->text().contains(u"loading"_s), qPrintable(m_count->text()));
        m_cases.startLoading();
        m_cases.addPortion(three(), true);
        m_cases.endLoading(false);
        QVERIFY2(m_count->text().contains(u"not all"_s), qPrintable(m_count->text()));
    }

    void viewsAndColumnsAreKeptWithoutTheSearch()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        open(three());
        m_screen->rememberIn(std::make_unique<QSettings>(file, QSettings::IniFormat));
        m_search->setText(u"bert"_s);
        m_status->setCurrentIndex(m_status->findData(int(domain::Status::Failed)));
        auto *menu = m_screen->findChild<ui::ViewsMenu *>();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text().contains(u"Save this view"_s))
                action->trigger();
        }
        m_table->horizontalHeader()->resizeSection(ui::CasesModel::AgeColumn, 123);
        QTRY_VERIFY(QFile::exists(file));
        m_screen.reset();
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains("bert"));

        open(three());
        m_screen->rememberIn(std::make_unique<QSettings>(file, QSettings::IniFormat));
        QCOMPARE(m_table->horizontalHeader()->sectionSize(ui::CasesModel::AgeColumn), 123);
        QCOMPARE(m_table->model()->rowCount(), 3);
        QTest::keyClick(m_table, Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_table->model()->rowCount(), 1);
        QCOMPARE(m_status->currentData().toInt(), int(domain::Status::Failed));
        QTest::keyClick(m_table, Qt::Key_2, Qt::ControlModifier | Qt::AltModifier); // none there
        QCOMPARE(m_table->model()->rowCount(), 1);
    }

    void noTextOfAnErasedPersonStays()
    {
        open(three());
        const auto kept = [this] {
            qsizetype all = 0;
            for (const auto *cells : m_table->findChildren<ui::CellDelegate *>())
                all += cells->kept();
            return all;
        };
        QTRY_VERIFY(kept() > 0);
        domain::Case erased = m_cases.at(0);
        erased.name.clear();
        erased.birthDate = {};
        erased.erased = true;
        m_cases.update(erased);
        QCOMPARE(kept(), 0); // with the event, not with the next frame
    }

    void whatWasTypedHidesWithTheData()
    {
        open(three());
        QTest::keyClicks(m_search, u"bert"_s);
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        const auto shown = qScopeGuard([] { ui::Mask::shared().set(ui::Mask::Why::ByHand, false); });
        QVERIFY(!m_search->displayText().contains(u"bert"_s));
        QVERIFY2(!m_count->text().contains(u"bert"_s), qPrintable(m_count->text()));
        QCOMPARE(m_table->model()->rowCount(), 1);
        QTest::keyClicks(m_search, u" k"_s); // who types wants to see it
        QCOMPARE(m_search->displayText(), u"bert k"_s);
        QVERIFY(m_count->text().contains(u"bert k"_s));
    }

    void pageKeysLeadFromTheSearchIntoTheList()
    {
        QList<domain::Case> many;
        for (int i = 0; i < 300; ++i)
            many << row(u"c%1"_s.arg(i), u"Name"_s, domain::Status::Pending, 120 + i);
        open(many);
        m_screen->focusSearch();
        QTRY_VERIFY(m_search->hasFocus());
        QTest::keyClick(m_search, Qt::Key_PageDown);
        QVERIFY(m_table->hasFocus());
        QVERIFY(m_table->currentIndex().row() > 5);
    }

    void aKeySortsAndTurnsTheOrderRound()
    {
        open(three());
        const auto first = [this] { return m_table->model()->index(0, 0).data().toString(); };
        const auto press = [this](const QString &id) {
            auto *key = m_screen->findChild<ui::Action *>(id);
            QTest::keySequence(m_search, key->usualKey());
        };
        QCOMPARE(first(), u"Carl Lang"_s); // the latest
        press(u"cases:sort1"_s);
        QCOMPARE(first(), u"Anna Berg"_s);
        QCOMPARE(m_screen->currentCase(), u"c"_s); // chosen as before
        press(u"cases:sort1"_s);
        QCOMPARE(first(), u"Carl Lang"_s);
        const auto *method = m_screen->findChild<ui::Action *>(u"cases:sort9"_s);
        QVERIFY(!method->isOffered()); // its column is not shown
        press(u"cases:sort9"_s);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorSection(), int(ui::CasesModel::PersonColumn));
        press(u"cases:sort6"_s);
        QCOMPARE(m_table->horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    }

    void selectClearsAHidingFilter()
    {
        open(three());
        m_search->setText(u"bert"_s);
        m_screen->select(u"a"_s);
        QCOMPARE(m_screen->currentCase(), u"a"_s);
        QVERIFY(m_search->text().isEmpty());
    }

    void languageKeepsInput()
    {
        open(three());
        m_search->setText(u"a"_s);
        m_status->setCurrentIndex(2);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_screen.get(), &change);
        QCOMPARE(m_search->text(), u"a"_s);
        QCOMPARE(m_status->currentIndex(), 2);
    }

    void everyControlHasAName()
    {
        open(three());
        for (const QWidget *widget : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_search),
                                      static_cast<QWidget *>(m_status)})
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(TestScreen)
#include "test_screen.moc"
