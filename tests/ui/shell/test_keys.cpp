// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lab.h"

#include "support/patience.h"
#include "ui/bench/benchscreen.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/guide/guidescreen.h"
#include "ui/handoff/handoffscreen.h"
#include "ui/intake/intakescreen.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

/// From place to place, by the rail and by keys.
class TestKeys : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_lab->window(), key, modifiers);
    }
    bool isMarked(const QString &name) { return m_lab->part<QToolButton>(name)->isChecked(); }

private Q_SLOTS:
    void init() { m_lab = std::make_unique<Lab>(); }
    void cleanup() { m_lab.reset(); }

    void beginsAtTheList()
    {
        QVERIFY(m_lab->window().dashboard().isVisible());
        QVERIFY(isMarked(u"nav:cases"_s));
    }

    void eachPlaceHasItsKey()
    {
        press(Qt::Key_N);
        QVERIFY(m_lab->window().intake().isVisible() && isMarked(u"nav:new"_s));
        press(Qt::Key_1);
        QVERIFY(m_lab->window().dashboard().isVisible() && isMarked(u"nav:cases"_s));
        press(Qt::Key_2);
        QVERIFY(m_lab->window().guide().isVisible() && isMarked(u"nav:guide"_s));
        press(Qt::Key_3);
        QVERIFY(m_lab->window().bench().isVisible() && isMarked(u"nav:review"_s));
        QVERIFY(!isMarked(u"nav:cases"_s) && !isMarked(u"nav:new"_s));
    }

    void theSearchIsFoundFromEverywhere()
    {
        auto *search = m_lab->part<QLineEdit>(u"cases:search"_s);
        for (const Qt::Key from : {Qt::Key_N, Qt::Key_3, Qt::Key_1}) {
            press(from);
            press(Qt::Key_F);
            QVERIFY(m_lab->window().dashboard().isVisible());
            QTRY_VERIFY(search->hasFocus());
            QVERIFY(isMarked(u"nav:cases"_s));
        }
    }

    void keysWorkWhileTyping()
    {
        press(Qt::Key_F);
        auto *search = m_lab->part<QLineEdit>(u"cases:search"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"erika"_s);
        press(Qt::Key_N);
        QVERIFY(m_lab->window().intake().isVisible());
        press(Qt::Key_1);
        QCOMPARE(search->text(), u"erika"_s);
    }

    void theRailIsReachedByTab()
    {
        for (const QString &name : {u"nav:cases"_s, u"nav:new"_s, u"nav:review"_s}) {
            auto *button = m_lab->part<QToolButton>(name);
            button->setFocus(Qt::TabFocusReason);
            QVERIFY(button->hasFocus());
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(button->isChecked());
            QVERIFY2(button->toolTip().contains(u"Ctrl+"_s), "a key nobody is told of");
        }
    }

    void theIntakeHasTheFocusOnItsForm()
    {
        press(Qt::Key_N);
        QVERIFY(m_lab->part(u"step:document"_s)->isVisible());
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClicks(focus, u"Polen"_s); // typing lands at once in the form's first field
        QCOMPARE(m_lab->part<QComboBox>(u"document:country"_s)->currentText(), u"Polen"_s);
    }

    void theGuideLeadsToTheFormWithItsDocument()
    {
        m_lab->part<QLineEdit>(u"edit:first_name"_s)->setText(u"Erika"_s);
        press(Qt::Key_2);
        QTest::keyClicks(QApplication::focusWidget(), u"frankr pass"_s); // typing searches at once
        press(Qt::Key_Return, Qt::NoModifier);
        press(Qt::Key_Return, Qt::NoModifier);
        QVERIFY(m_lab->part(u"step:document"_s)->isVisible() && isMarked(u"nav:new"_s));
        QCOMPARE(m_lab->part<QComboBox>(u"document:country"_s)->currentText(), u"France"_s);
        QCOMPARE(m_lab->part<QComboBox>(u"document:kind"_s)->currentData().toString(), u"passport"_s);
        QCOMPARE(m_lab->part<QLineEdit>(u"edit:first_name"_s)->text(), u"Erika"_s); // what was typed stays
    }

    void afterACustomerTheListOfDocumentsIsThere()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(!m_lab->desk().supportedList());
        Q_EMIT m_lab->window().intake().registered(id);
        QTRY_VERIFY(m_lab->desk().supportedList()); // for the next one, before there is an identification
        QVERIFY(!m_lab->window().guide().isVisible());
    }

    void theEmptyListLeadsToTheForm()
    {
        QTest::mouseClick(m_lab->part(u"cases:new"_s), Qt::LeftButton);
        QVERIFY(m_lab->window().intake().isVisible());
    }

    void reviewTakesTheChosenCase()
    {
        const QString one = m_lab->finishedCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        const QString two = m_lab->finishedCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Zwei"_s);
        QVERIFY(!one.isEmpty() && !two.isEmpty());
        m_lab->window().goToCases(one);
        QTRY_COMPARE(m_lab->window().dashboard().currentCase(), one);
        press(Qt::Key_3);
        QTRY_VERIFY_WITH_TIMEOUT(Lab::readable(m_lab->window().bench()).contains(u"Eins"_s), patience);
        QVERIFY(!Lab::readable(m_lab->window().bench()).contains(u"Zwei"_s));
        QTest::mouseClick(m_lab->part(u"bench:back"_s), Qt::LeftButton);
        QVERIFY(m_lab->window().dashboard().isVisible());
        QCOMPARE(m_lab->window().dashboard().currentCase(), one);
    }

    void theCasesButtonsLeadOn()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Weiter"_s);
        m_lab->window().goToCases(id);
        auto *handoff = m_lab->part(u"case:handoff"_s);
        QTRY_VERIFY_WITH_TIMEOUT(handoff->isVisible() && handoff->isEnabled(), patience);
        QTest::mouseClick(handoff, Qt::LeftButton);
        QVERIFY(m_lab->window().handoff().isVisible());
        QTRY_VERIFY(m_lab->part(u"handoff:copy"_s)->isEnabled());
        QTest::mouseClick(m_lab->part(u"handoff:tocase"_s), Qt::LeftButton);
        QVERIFY(m_lab->window().dashboard().isVisible());
        QTRY_COMPARE(m_lab->window().dashboard().currentCase(), id);
        m_lab->window().goToHandoff(id);
        QTest::mouseClick(m_lab->part(u"handoff:new"_s), Qt::LeftButton);
        QVERIFY(m_lab->window().intake().isVisible());
    }
};

QTEST_MAIN(TestKeys)
#include "test_keys.moc"
