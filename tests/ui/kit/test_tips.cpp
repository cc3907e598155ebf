// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/tips.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

class TestTips : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::installTips(); }

    void escTakesTheTipAwayAndNothingElse()
    {
        QWidget page;
        auto *column = new QVBoxLayout(&page);
        auto *edit = new QLineEdit;
        edit->setToolTip(u"What to type here"_s);
        column->addWidget(edit);
        QShortcut leave(Qt::Key_Escape, &page);
        const QSignalSpy left(&leave, &QShortcut::activated);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        edit->setFocus();
        QVERIFY(ui::showTip(edit));
        QTRY_VERIFY(QToolTip::isVisible());
        QCOMPARE(QToolTip::text(), u"What to type here"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QTRY_VERIFY(!QToolTip::isVisible());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void aPartTellsTheTipOfItsWhole()
    {
        QWidget page;
        auto *part = new QWidget(&page);
        page.show();
        QVERIFY(!ui::showTip(part));
        page.setToolTip(u"All of it"_s);
        QVERIFY(ui::showTip(part));
        QTRY_COMPARE(QToolTip::text(), u"All of it"_s);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }
};

QTEST_MAIN(TestTips)
#include "test_tips.moc"
