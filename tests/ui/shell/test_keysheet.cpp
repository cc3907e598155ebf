// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/kit/keysheet.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/lab.h"

#include <QLineEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// The sheet of keys over the whole window: it tells what is true, and changes it.
class TestKeySheet : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Lab> m_lab;

    ui::KeySheet *sheet() { return m_lab->part<ui::KeySheet>(u"keys"_s); }
    template <typename T>
    T *part(const QString &name)
    {
        return sheet()->findChild<T *>(name);
    }
    QTreeWidget *list() { return part<QTreeWidget>(u"keys:list"_s); }
    bool openSheet()
    {
        QWidget *focus = m_lab->window().focusWidget();
        QTest::keyClick(focus ? focus : &m_lab->window(), Qt::Key_F1);
        return QTest::qWaitFor([this] { return sheet() && sheet()->isActiveWindow(); }, patience);
    }
    QTreeWidgetItem *item(const QString &name)
    {
        const QList<QTreeWidgetItem *> found = list()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        for (QTreeWidgetItem *one : found) {
            if (one->parent())
                return one;
        }
        return nullptr;
    }
    void pressInEdit(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *edit = part<QKeySequenceEdit>(u"keys:edit"_s);
        QTest::keyClick(list(), Qt::Key_Return); // from the list into the edit
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void init() { m_lab = std::make_unique<Lab>(); }
    void cleanup()
    {
        m_lab->window().keyboard().actions().resetAllKeys();
        m_lab.reset();
    }

    void tellsEveryKeyThePresentScreenFirst()
    {
        m_lab->window().goToGuide();
        QVERIFY(openSheet());
        QCOMPARE(list()->topLevelItem(0)->text(0), u"Guide"_s);
        QCOMPARE(list()->topLevelItem(1)->text(0), u"Everywhere"_s);
        int told = 0;
        for (const ui::Action *action : m_lab->window().keyboard().actions().all()) {
            if (!action->hasWords())
                continue;
            const QTreeWidgetItem *row = item(action->text());
            QVERIFY2(row, qPrintable(action->id()));
            QCOMPARE(row->text(1), action->shownKey().toString(QKeySequence::NativeText));
            ++told;
        }
        QVERIFY(told > 50);
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(!sheet()->isVisible());
        QTRY_VERIFY(m_lab->part<QLineEdit>(u"guide:search"_s)->hasFocus());
    }

    void aKeyIsChangedByKeysAlone()
    {
        QVERIFY(openSheet());
        list()->setCurrentItem(item(u"Go to erasure"_s));
        pressInEdit(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(item(u"Go to erasure"_s)->text(1), u"Ctrl+J"_s);
        QVERIFY(m_lab->part(u"nav:erasure"_s)->toolTip().contains(u"Ctrl+J"_s));
        auto *edit = part<QKeySequenceEdit>(u"keys:edit"_s);
        QTest::keyClick(edit, Qt::Key_Escape); // out of the edit, then out of the sheet
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(m_lab->window().isActiveWindow());
        QTest::keyClick(&m_lab->window(), Qt::Key_J, Qt::ControlModifier);
        QVERIFY(m_lab->part<QToolButton>(u"nav:erasure"_s)->isChecked());
        const auto other = m_lab->anotherWindow(); // a later start of the program
        other->complete();
        QVERIFY(other->findChild<QToolButton *>(u"nav:erasure"_s)->toolTip().contains(u"Ctrl+J"_s));
    }

    void aTakenKeyIsRefusedAtOnce()
    {
        QVERIFY(openSheet());
        list()->setCurrentItem(item(u"Go to erasure"_s));
        pressInEdit(Qt::Key_N, Qt::ControlModifier);
        auto *message = part<QLabel>(u"keys:message"_s);
        QTRY_VERIFY2(message->text().contains(u"“New identification”"_s), qPrintable(message->text()));
        QCOMPARE(item(u"Go to erasure"_s)->text(1), u"Ctrl+4"_s);
        pressInEdit(Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(message->text().startsWith(u"Ctrl+C"_s));
        QCOMPARE(item(u"Go to erasure"_s)->text(1), u"Ctrl+4"_s);
    }

    void usualKeysComeBack()
    {
        QVERIFY(openSheet());
        auto *usual = part<QPushButton>(u"keys:usual"_s);
        list()->setCurrentItem(item(u"Go to erasure"_s));
        QVERIFY(!usual->isEnabled());
        QTest::mouseClick(part<QPushButton>(u"keys:none"_s), Qt::LeftButton);
        QCOMPARE(item(u"Go to erasure"_s)->text(1), QString());
        QVERIFY(usual->isEnabled());
        QTest::mouseClick(usual, Qt::LeftButton);
        QCOMPARE(item(u"Go to erasure"_s)->text(1), u"Ctrl+4"_s);
        QTest::mouseClick(part<QPushButton>(u"keys:none"_s), Qt::LeftButton);
        QTest::mouseClick(part<QPushButton>(u"keys:allusual"_s), Qt::LeftButton);
        QCOMPARE(item(u"Go to erasure"_s)->text(1), u"Ctrl+4"_s);
    }

    void theLanguageSwitchesWhileItIsOpen()
    {
        QVERIFY(openSheet());
        list()->setCurrentItem(item(u"Go to erasure"_s));
        m_lab->language().set(u"de"_s);
        QTRY_COMPARE(sheet()->windowTitle(), u"Tasten"_s);
        QTRY_COMPARE(list()->currentItem()->text(1), u"Strg+4"_s); // the same row is chosen
        m_lab->language().set(u"en"_s);
        QTRY_COMPARE(list()->currentItem()->text(0), u"Go to erasure"_s);
    }
};

QTEST_MAIN(TestKeySheet)
#include "test_keysheet.moc"
