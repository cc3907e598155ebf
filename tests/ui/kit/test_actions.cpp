// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actions.h"
#include "ui/kit/actionsearch.h"
#include "ui/kit/keyrules.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

const QKeySequence ctrlJ(Qt::CTRL | Qt::Key_J);
const QKeySequence ctrlM(Qt::CTRL | Qt::Key_M);
const QKeySequence ctrlU(Qt::CTRL | Qt::Key_U);

/// A window of two pages with a button each, and one action that works everywhere.
struct Window {
    explicit Window(const QString &settings)
        : actions(&frame, std::make_unique<QSettings>(settings, QSettings::IniFormat))
    {
        auto *column = new QVBoxLayout(&frame);
        column->addWidget(typed);
        column->addWidget(stack);
        stack->addWidget(first);
        stack->addWidget(second);
        actions.addPage(first, "First page");
        actions.addPage(second, "Second page");
        actions.load();
        frame.show();
        frame.activateWindow();
        if (!QTest::qWaitForWindowActive(&frame))
            qFatal("the window did not become active");
    }
    QWidget frame;
    QLineEdit *typed = new QLineEdit;
    QStackedWidget *stack = new QStackedWidget;
    QPushButton *first = new QPushButton(u"&Alpha"_s);
    QPushButton *second = new QPushButton(u"&Beta"_s);
    ui::Action *one = new ui::Action(first, u"first:one"_s, "Do the first", ctrlJ);
    ui::Action *two = new ui::Action(second, u"second:two"_s, "Do the second", ctrlJ);
    ui::Action *all = new ui::Action(&frame, u"window:all"_s, "Do it everywhere", ctrlM);
    ui::Actions actions;
};

} // namespace

/// Actions, their keys and where these are kept.
class TestActions : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

private Q_SLOTS:
    void init()
    {
        m_file = m_folder.filePath(u"keys.ini"_s);
        QFile::remove(m_file);
    }

    void aKeyActsWhereItsOwnerIsInSight()
    {
        Window window(m_file);
        QSignalSpy one(window.first, &QPushButton::clicked);
        QSignalSpy two(window.second, &QPushButton::clicked);
        window.typed->setFocus();
        QTest::keyClick(window.typed, Qt::Key_J, Qt::ControlModifier); // while typing, too
        QCOMPARE(one.size(), 1);
        QCOMPARE(two.size(), 0);
        window.stack->setCurrentWidget(window.second);
        QTest::keyClick(window.typed, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(two.size(), 1);
        QCOMPARE(one.size(), 1);
        window.second->setEnabled(false);
        QTest::keyClick(window.typed, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(two.size(), 1);
    }

    void aLetterIsTypedWhereOneTypes()
    {
        Window window(m_file);
        const ui::Action letter(window.first, u"first:letter"_s, "Turn", QKeySequence(Qt::Key_R));
        QSignalSpy acted(&letter, &ui::Action::activated);
        window.typed->setFocus();
        QTest::keyClicks(window.typed, u"rr"_s);
        QCOMPARE(window.typed->text(), u"rr"_s);
        QCOMPARE(acted.size(), 0);
        window.first->setFocus();
        QTest::keyClick(window.first, Qt::Key_R);
        QCOMPARE(acted.size(), 1);
    }

    void aChangedKeyActsAtOnceAndAfterARestart()
    {
        {
            Window window(m_file);
            window.first->setToolTip(u"The first"_s);
            QCOMPARE(window.first->toolTip(), u"The first (Ctrl+J)"_s);
            QSignalSpy told(&window.actions, &ui::Actions::keysChanged);
            QVERIFY(window.actions.setKey(*window.one, ctrlU));
            QCOMPARE(told.size(), 1);
            QCOMPARE(window.first->toolTip(), u"The first (Ctrl+U)"_s);
            QSignalSpy clicked(window.first, &QPushButton::clicked);
            QTest::keyClick(window.typed, Qt::Key_J, Qt::ControlModifier);
            QCOMPARE(clicked.size(), 0);
            QTest::keyClick(window.typed, Qt::Key_U, Qt::ControlModifier);
            QCOMPARE(clicked.size(), 1);
        }
        Window again(m_file);
        QCOMPARE(again.one->key(), ctrlU);
        QVERIFY(again.actions.isChanged(*again.one));
        QVERIFY(again.actions.resetKey(*again.one));
        QVERIFY(!again.actions.isChanged(*again.one));
        const Window third(m_file);
        QCOMPARE(third.one->key(), ctrlJ);
    }

    void takenKeysAreRefusedWithTheirOwner()
    {
        Window window(m_file);
        QVERIFY(window.actions.refusal(*window.one, ctrlM).contains(u"Do it everywhere"_s));
        QVERIFY(!window.actions.setKey(*window.one, ctrlM));
        QCOMPARE(window.one->key(), ctrlJ);
        // What works everywhere meets every page; two pages never meet each other.
        QVERIFY(window.actions.refusal(*window.all, ctrlJ).contains(u"Do the first"_s));
        QVERIFY(window.actions.setKey(*window.two, ctrlU));
        QVERIFY(window.actions.setKey(*window.one, ctrlU));
        // Going back to the usual key is refused while another has it.
        QVERIFY(window.actions.setKey(*window.all, QKeySequence(Qt::Key_F7)));
        QVERIFY(window.actions.setKey(*window.one, ctrlM));
        QVERIFY(!window.actions.resetKey(*window.all));
        window.actions.resetAllKeys();
        QCOMPARE(window.one->key(), ctrlJ);
        QCOMPARE(window.all->key(), ctrlM);
        const Window again(m_file);
        QCOMPARE(again.all->key(), ctrlM);
    }

    void exchangedKeysSurviveARestart()
    {
        {
            Window window(m_file);
            QVERIFY(window.actions.setKey(*window.all, {}));
            QVERIFY(window.actions.setKey(*window.one, ctrlM));
            QVERIFY(window.actions.setKey(*window.two, ctrlU));
            QVERIFY(window.actions.setKey(*window.all, ctrlJ));
        }
        const Window again(m_file);
        QCOMPARE(again.one->key(), ctrlM);
        QCOMPARE(again.all->key(), ctrlJ);
        QCOMPARE(again.two->key(), ctrlU);
    }

    void badSettingsAreLeftOut()
    {
        {
            QSettings settings(m_file, QSettings::IniFormat);
            settings.setValue(u"keys/first:one"_s, u"Ctrl+M"_s); // taken
            settings.setValue(u"keys/second:two"_s, u"a"_s);     // for typing
            settings.setValue(u"keys/window:all"_s, u"\x01 no key at all"_s);
            settings.setValue(u"keys/gone:away"_s, u"Ctrl+J"_s);
        }
        Window window(m_file);
        QCOMPARE(window.one->key(), ctrlJ);
        QCOMPARE(window.two->key(), ctrlJ);
        QCOMPARE(window.all->key(), ctrlM);
        QVERIFY(!window.actions.isChanged(*window.one));
    }

    void noKeyIsAChoice()
    {
        {
            Window window(m_file);
            QVERIFY(window.actions.setKey(*window.all, {}));
        }
        const Window again(m_file);
        QVERIFY(again.all->key().isEmpty());
        QCOMPARE(again.one->shownKey(), ctrlJ);
    }

    void someKeysAreNobodys_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("free");
        for (const char *key :
             {"Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Ctrl+Z", "A", "Shift+A", "Return", "Esc", "Tab", "Up",
              "Ctrl+Left", "Alt+A", "Alt+F4", "Space", "Ctrl+J, Ctrl+U", "Ctrl+Tab"})
            QTest::newRow(key) << QString::fromLatin1(key) << false;
        for (const char *key :
             {"Ctrl+J", "F2", "Shift+F2", "Ctrl+Alt+J", "Ctrl+Shift+J", "Meta+J", "Ctrl+F5", ""})
            QTest::newRow(key) << QString::fromLatin1(key) << true;
    }
    void someKeysAreNobodys()
    {
        QFETCH(QString, key);
        QFETCH(bool, free);
        QCOMPARE(ui::keyRefusal(QKeySequence::fromString(key)).isEmpty(), free);
    }

    void buttonsNeedNoWords()
    {
        Window window(m_file);
        auto *plain = new QPushButton(u"&Save && go"_s, window.first);
        const auto *action = new ui::Action(plain, u"first:plain"_s, nullptr);
        plain->show();
        QCOMPARE(action->text(), u"Save & go"_s);
        QCOMPARE(action->shownKey(), QKeySequence(Qt::ALT | Qt::Key_S));
        QVERIFY(!window.actions.setKey(*action, ctrlU)); // a passing name can't keep a key
    }

    void recencyCounts()
    {
        Window window(m_file);
        QCOMPARE(window.actions.recency(*window.one), -1);
        window.actions.run(*window.one);
        window.actions.run(*window.all);
        QCOMPARE(window.actions.recency(*window.all), 0);
        QCOMPARE(window.actions.recency(*window.one), 1);
        window.actions.run(*window.two); // not in sight
        QCOMPARE(window.actions.recency(*window.two), -1);
    }

    void namesAreFoundByParts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("fit");
        QTest::newRow("nothing typed") << QString() << u"Copy the link"_s << 0;
        QTest::newRow("start") << u"cop"_s << u"Copy the link"_s << 0;
        QTest::newRow("start of a word") << u"LINK"_s << u"Copy the link"_s << 1;
        QTest::newRow("inside") << u"opy"_s << u"Copy the link"_s << 2;
        QTest::newRow("two words, any order") << u"link cop"_s << u"Copy the link"_s << 1;
        QTest::newRow("scattered") << u"cplnk"_s << u"Copy the link"_s << 8;
        QTest::newRow("two letters are not scattered") << u"ck"_s << u"Copy the link"_s << -1;
        QTest::newRow("not there") << u"print"_s << u"Copy the link"_s << -1;
        QTest::newRow("one of two not there") << u"copy print"_s << u"Copy the link"_s << -1;
        QTest::newRow("umlaut") << u"löschen"_s << u"Person löschen"_s << 1;
        QTest::newRow("umlaut as a letter") << u"loschen"_s << u"Person löschen"_s << 1;
        QTest::newRow("umlaut spelt out") << u"loeschen"_s << u"Person löschen"_s << 1;
        QTest::newRow("sharp s") << u"gross"_s << u"Groß anzeigen"_s << 0;
        QTest::newRow("no name") << u"a"_s << QString() << -1;
    }
    void namesAreFoundByParts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(int, fit);
        QCOMPARE(ui::fitOf(typed, name), fit);
    }
};

QTEST_MAIN(TestActions)
#include "test_actions.moc"
