// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/kit/actionfinder.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/keyboard.h"
#include "ui/shell/places.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a button of this page needs a keyboard for: it is in sight and says something.
bool isAction(const QAbstractButton *button)
{
    return button->isVisible() && ui::isActionButton(button);
}

} // namespace

/// The palette over the whole window, by keys alone, and that it misses nothing.
class TestFinder : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<Places> m_places;
    Lab *m_lab = nullptr;

    ui::ActionFinder *finder() { return m_lab->part<ui::ActionFinder>(u"finder"_s); }
    bool openFinder()
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_lab->window(), Qt::Key_K, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return finder() && finder()->isVisible(); }, patience);
    }
    bool closeFinder()
    {
        QTest::keyClick(typed(), Qt::Key_Escape);
        return QTest::qWaitFor([this] { return !finder()->isVisible() && m_lab->window().isActiveWindow(); },
                               patience);
    }
    QLineEdit *typed() { return finder()->findChild<QLineEdit *>(u"finder:typed"_s); }
    QListView *list() { return finder()->findChild<QListView *>(u"finder:list"_s); }
    QModelIndex rowOf(const QString &id)
    {
        const QAbstractItemModel *model = list()->model();
        QModelIndex found;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const bool better = !found.isValid() || index.data(ui::ActionFinder::OfferedRole).toBool();
            if (index.data(ui::ActionFinder::IdRole).toString() == id && better)
                found = index;
        }
        return found;
    }
    QString currentId() { return list()->currentIndex().data(ui::ActionFinder::IdRole).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        m_places = std::make_unique<Places>(Places::Pages);
        m_lab = &m_places->lab();
        QVERIFY(m_places->isReady());
    }
    void init() { m_lab->language().set(u"en"_s); }
    void cleanupTestCase() { m_places.reset(); }

    void everyButtonOfAPageIsThereWithAKey_data() { m_places->addRows({u"en"_s, u"de"_s}); }
    void everyButtonOfAPageIsThereWithAKey()
    {
        QVERIFY(m_places->goToRow());
        QVERIFY(openFinder());
        QStringList missing;
        int met = 0;
        for (const QAbstractButton *button : m_lab->window().findChildren<QAbstractButton *>()) {
            if (!isAction(button) || button->window() != &m_lab->window())
                continue;
            ++met;
            const QString what = u"“%1” “%2”"_s.arg(button->objectName(), button->text());
            const QModelIndex row = rowOf(button->objectName());
            if (button->objectName().isEmpty() || !row.isValid())
                missing << what + u" is not in the palette: give it a name"_s;
            else if (row.data(ui::ActionFinder::OfferedRole).toBool() != button->isEnabled())
                missing << what + u" is offered wrongly"_s;
            else if (row.data(ui::ActionFinder::KeyRole).toString().isEmpty())
                missing << what + u" has no key: mark a letter or add it to ui/shell/actiontable.cpp"_s;
            else if (!button->isEnabled() && row.data(ui::ActionFinder::WhyRole).toString().isEmpty())
                missing << what + u" does not say why not"_s;
        }
        QVERIFY(closeFinder());
        QVERIFY(met > 7);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void noKeyMeansTwoThings_data() { m_places->addRows({u"en"_s, u"de"_s}); }
    void noKeyMeansTwoThings()
    {
        QVERIFY(m_places->goToRow());
        QHash<QString, QString> taken;
        QStringList twice;
        for (const ui::Action *action : m_lab->window().keyboard().actions().all()) {
            if (!action->owner()->isVisible())
                continue;
            for (const QKeySequence &key : {action->key(), action->shownKey()}) {
                const QString name = key.toString();
                if (!name.isEmpty() && taken.value(name, action->id()) != action->id())
                    twice << u"%1: %2 and %3"_s.arg(name, taken.value(name), action->id());
                taken.insert(name, action->id());
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void allNamesStandInBothLanguages()
    {
        QStringList same;
        m_lab->language().set(u"de"_s);
        for (const ui::Action *action : m_lab->window().keyboard().actions().all()) {
            if (action->hasWords() && action->text() == action->otherText())
                same << action->id() + u": "_s + action->text();
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
    }

    void keysAloneFindAndRun()
    {
        m_lab->window().goToCases();
        QVERIFY(openFinder());
        QTRY_VERIFY(typed()->hasFocus());
        QTest::keyClicks(typed(), u"guide"_s);
        QCOMPARE(currentId(), u"nav:guide"_s);
        QTest::keyClick(typed(), Qt::Key_Return);
        QTRY_VERIFY(!finder()->isVisible());
        QVERIFY(m_lab->part<QToolButton>(u"nav:guide"_s)->isChecked());
        QTRY_VERIFY(m_lab->part<QLineEdit>(u"guide:search"_s)->hasFocus());
        QVERIFY(openFinder()); // what was run last comes first
        QCOMPARE(currentId(), u"nav:guide"_s);
        QTest::keyClick(typed(), Qt::Key_Down);
        QCOMPARE(list()->currentIndex().row(), 1);
        QTest::keyClick(typed(), Qt::Key_Up);
        QVERIFY(closeFinder());
    }

    void eitherLanguageFinds()
    {
        m_lab->window().goToCases();
        QVERIFY(openFinder());
        QTest::keyClicks(typed(), u"loeschung"_s); // German words on an English screen
        QVERIFY(rowOf(u"nav:erasure"_s).isValid());
        QCOMPARE(rowOf(u"nav:erasure"_s).data().toString(), u"Go to erasure"_s);
        m_lab->language().set(u"de"_s); // while it is open
        QTRY_VERIFY(rowOf(u"nav:erasure"_s).data().toString().contains(u"öschung"_s));
        QTest::keyClick(typed(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(typed(), u"erasure"_s);
        QVERIFY(rowOf(u"nav:erasure"_s).isValid());
        QTest::keyClicks(typed(), u" xyzzy"_s);
        QCOMPARE(list()->model()->rowCount(), 0);
        QVERIFY(!finder()->findChild<QLabel *>(u"finder:why"_s)->text().isEmpty());
        QTest::keyClick(typed(), Qt::Key_Return); // nothing to run
        QVERIFY(finder()->isVisible());
        QVERIFY(closeFinder());
    }

    void whatCantBeDoneSaysSoAndDoesNotRun()
    {
        m_lab->window().goToCases();
        QVERIFY(openFinder());
        QTest::keyClicks(typed(), u"saved view 7"_s);
        QCOMPARE(currentId(), u"cases:view7"_s);
        QCOMPARE(list()->currentIndex().data(ui::ActionFinder::WhyRole).toString(),
                 u"No view is saved under this number"_s);
        QTest::keyClick(typed(), Qt::Key_Return);
        QVERIFY(finder()->isVisible());
        QVERIFY(closeFinder());
    }

    void closingGivesTheFocusBack()
    {
        m_lab->window().goToCases(m_places->openCase());
        auto *note = m_lab->part(u"case:note"_s);
        QTRY_VERIFY_WITH_TIMEOUT(note->isVisible() && note->isEnabled(), patience);
        auto *search = m_lab->part<QLineEdit>(u"cases:search"_s);
        search->setText(u"Offen"_s);
        for (QWidget *field : {static_cast<QWidget *>(search), note}) {
            field->setFocus(Qt::OtherFocusReason);
            QTRY_VERIFY(field->hasFocus());
            QVERIFY(openFinder());
            QVERIFY(closeFinder());
            QTRY_VERIFY(field->hasFocus());
        }
        QCOMPARE(search->text(), u"Offen"_s); // the key did not edit what stands there
        search->clear();
    }

    void theFootTellsTheKeys()
    {
        auto *foot = m_lab->part<QLabel>(u"statusline:keys"_s);
        QTRY_COMPARE(foot->text(), u"keys: F1, Ctrl+K"_s);
        ui::Actions &actions = m_lab->window().keyboard().actions();
        QVERIFY(actions.setKey(*m_lab->window().keyboard().finderAction(), QKeySequence(Qt::Key_F12)));
        QCOMPARE(foot->text(), u"keys: F1, F12"_s);
        actions.resetAllKeys();
        QCOMPARE(foot->text(), u"keys: F1, Ctrl+K"_s);
        m_lab->language().set(u"de"_s);
        QTRY_VERIFY(foot->text().endsWith(u"Strg+K"_s));
    }
};

QTEST_MAIN(TestFinder)
#include "test_finder.moc"
