// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendscreen.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/guide/guidescreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/actionfinder.h"
#include "ui/kit/actions.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/lab.h"

#include <QStandardItemModel>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

/// Screens that are not on the first picture: built after it, or at the first wish.
class LaterTest : public QObject {
    Q_OBJECT
    std::unique_ptr<World> m_world;
    std::unique_ptr<desk::Watch> m_watch;
    std::unique_ptr<ui::Language> m_language;
    std::unique_ptr<ui::MainWindow> m_window;

    bool has(const QString &name) const { return m_window->findChild<QWidget *>(name) != nullptr; }

private Q_SLOTS:
    void init()
    {
        QSettings(u"IdentDesk"_s, u"IdentDesk"_s).clear();
        m_world = std::make_unique<World>();
        m_watch = std::make_unique<desk::Watch>(m_world->desk());
        m_language = std::make_unique<ui::Language>();
        m_language->set(u"en"_s);
        m_window = std::make_unique<ui::MainWindow>(m_world->desk(), *m_watch, *m_language);
    }

    void cleanup()
    {
        m_window.reset();
        m_watch.reset();
        m_world.reset();
    }

    void onlyTheFrameIsThereAtFirst()
    {
        QVERIFY(has(u"nav:cases"_s));
        QVERIFY(has(u"statusline"_s));
        for (const QString &name :
             {u"cases:table"_s, u"case:title"_s, u"robot:fill"_s, u"handoff:copy"_s, u"bench:documents"_s,
              u"guide:search"_s, u"retention:erase"_s, u"amend:check"_s})
            QVERIFY2(!has(name), qPrintable(name));
    }

    void theRestComesOncePainted()
    {
        m_window->show();
        for (const QString &name :
             {u"cases:table"_s, u"case:title"_s, u"robot:fill"_s, u"handoff:copy"_s, u"bench:documents"_s,
              u"guide:search"_s, u"retention:erase"_s, u"amend:check"_s})
            QTRY_VERIFY2(has(name), qPrintable(name));
    }

    void theSketchGivesWayToTheList()
    {
        m_window->resize(1280, 800);
        m_window->show();
        auto &screen = m_window->dashboard();
        const QImage sketch = screen.grab().toImage();
        QTRY_VERIFY(has(u"cases:table"_s));
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"cases:search"_s)->isVisible());
        QVERIFY(screen.grab().toImage() != sketch);
        QCOMPARE(m_window->findChild<QWidget *>(u"case:title"_s)->window(), m_window.get());
    }

    void notPaintedItCallsItsClerkAllTheSame()
    {
        m_window->showMinimized();
        QTRY_VERIFY(has(u"alarm"_s));
    }

    void aWishDoesNotWait()
    {
        m_window->show();
        m_window->goToGuide();
        QVERIFY(m_window->guide().isVisible());
        m_window->intake().startNew();
        QVERIFY(has(u"robot:fill"_s));
        QVERIFY(!m_window->intake().isVisible());
    }

    void thePaletteKnowsThemAll()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(has(u"amend:check"_s));
        const QList<ui::Action *> all = m_window->keyboard().actions().all();
        for (const QString &id : {u"create"_s, u"handoff:copy"_s, u"bench:export"_s, u"guide:begin"_s,
                                  u"retention:erase"_s, u"amend:check"_s})
            QVERIFY2(std::any_of(all.begin(), all.end(), [&id](auto *one) { return one->id() == id; }),
                     qPrintable(id));
    }

    void thePaletteOpensAtOnceAndFillsIn()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        const auto *finder = m_window->findChild<QWidget *>(u"finder"_s);
        QVERIFY(finder && finder->isVisible());
        auto *typed = finder->findChild<QLineEdit *>(u"finder:typed"_s);
        auto *list = finder->findChild<QListView *>(u"finder:list"_s);
        const auto id = [list] { return list->currentIndex().data(ui::ActionFinder::IdRole).toString(); };
        QTest::keyClick(typed, Qt::Key_Down);
        QTest::keyClick(typed, Qt::Key_Down);
        const QString chosen = id();
        const int rows = list->model()->rowCount();
        QVERIFY(rows > 5);
        QTRY_VERIFY(has(u"amend:check"_s));
        QTRY_VERIFY(list->model()->rowCount() > rows);
        QCOMPARE(id(), chosen); // what Enter would run is not pushed aside
        QTest::keyClicks(typed, u"check the changes"_s);
        QTRY_COMPARE(id(), u"amend:check"_s);
    }

    void theSheetOfKeysOpensAtOnceAndFillsIn()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const auto *sheet = m_window->findChild<QWidget *>(u"keys"_s);
        QVERIFY(sheet && sheet->isVisible());
        auto *list = sheet->findChild<QTreeWidget *>(u"keys:list"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(list->currentItem());
        const QString chosen = list->currentItem()->text(0);
        const QString late = u"Check the changes"_s;
        QTRY_COMPARE(list->findItems(late, Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
        QCOMPARE(list->currentItem()->text(0), chosen); // what Enter would change is not pushed aside
    }

    void keysThatWereChangedHoldOnThem()
    {
        QSettings(u"IdentDesk"_s, u"IdentDesk"_s).setValue(u"keys/amend:check"_s, u"Ctrl+Shift+F9"_s);
        ui::MainWindow another(m_world->desk(), *m_watch, *m_language);
        another.amend();
        const auto *check = another.findChild<ui::Action *>(u"amend:check"_s);
        QVERIFY(check);
        QCOMPARE(check->key(), QKeySequence(u"Ctrl+Shift+F9"_s));
    }

    void aKeyThatALaterActionHasIsGivenBack()
    {
        // Everywhere, and so on the page of the amendment too, which has Ctrl+F9 as well.
        QSettings kept(u"IdentDesk"_s, u"IdentDesk"_s);
        kept.setValue(u"keys/window:find"_s, u"Ctrl+F9"_s);
        kept.setValue(u"keys/amend:check"_s, u"Ctrl+F9"_s);
        kept.sync();
        ui::MainWindow another(m_world->desk(), *m_watch, *m_language);
        another.complete();
        QCOMPARE(another.findChild<ui::Action *>(u"window:find"_s)->key(), QKeySequence(u"Ctrl+K"_s));
        QCOMPARE(another.findChild<ui::Action *>(u"amend:check"_s)->key(), QKeySequence(u"Ctrl+F9"_s));
    }
};

QTEST_MAIN(LaterTest)
#include "test_later.moc"
