// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerwindow.h"

#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The window itself: it shows one page or nothing, and never outlives its owner on screen.
class TestCustomerWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsOnePageOrNothing()
    {
        QWidget desk;
        ui::CustomerWindow window(true, &desk);
        window.open();
        auto *wait = window.findChild<QLabel *>(u"customer:wait"_s);
        QVERIFY(window.isVisible() && wait->isVisible());
        const QPointer<QWidget> first = new QLabel(u"first"_s);
        window.setPage(first, u"en"_s);
        QVERIFY(first->isVisible() && !wait->isVisible());
        const QPointer<QWidget> second = new QLabel(u"second"_s);
        window.setPage(second, u"en"_s);
        QVERIFY(!first);
        window.blank();
        QVERIFY(!second && !window.page());
        QVERIFY(wait->isVisible());
        window.blank();
    }

    void waitsInTheCustomersLanguage()
    {
        QWidget desk;
        ui::CustomerWindow window(true, &desk);
        auto *wait = window.findChild<QLabel *>(u"customer:wait"_s);
        QCOMPARE(wait->text(), u"One moment, please."_s);
        window.setPage(new QWidget, u"de"_s);
        window.blank();
        QCOMPARE(wait->text(), u"Einen Moment, bitte."_s);
    }

    void waitsInTheDesksLanguageBeforeTheFirstCustomer()
    {
        const QLocale usual;
        const auto restore = qScopeGuard([usual] { QLocale::setDefault(usual); });
        QLocale::setDefault(QLocale(QLocale::German));
        QWidget desk;
        ui::CustomerWindow window(true, &desk);
        QCOMPARE(window.findChild<QLabel *>(u"customer:wait"_s)->text(), u"Einen Moment, bitte."_s);
    }

    void saysSandboxOnlyInASandbox()
    {
        QWidget desk;
        ui::CustomerWindow sandbox(true, &desk);
        ui::CustomerWindow production(false, &desk);
        sandbox.open();
        production.open();
        QVERIFY(sandbox.findChild<QLabel *>(u"customer:sign"_s)->isVisible());
        QVERIFY(!production.findChild<QLabel *>(u"customer:sign"_s)->isVisible());
    }

    void closesWithItsOwnerAndByItsKey()
    {
        QWidget desk;
        desk.show();
        ui::CustomerWindow window(true, &desk);
        QSignalSpy opened(&window, &ui::CustomerWindow::openChanged);
        window.toggle();
        QCOMPARE(opened.takeLast().first().toBool(), true);
        window.toggle();
        QCOMPARE(opened.takeLast().first().toBool(), false);
        window.open();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_Escape); // a customer's key: nothing happens
        QVERIFY(window.isVisible());
        QTest::keyClick(&window, Qt::Key_F8);
        QVERIFY(!window.isVisible());
        window.open();
        desk.close();
        QVERIFY(!window.isVisible());
    }
};

QTEST_MAIN(TestCustomerWindow)
#include "test_window.moc"
