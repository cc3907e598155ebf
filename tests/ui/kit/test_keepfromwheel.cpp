// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keepfromwheel.h"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

/// A page that is scrolled changes none of its choices.
class TestKeepFromWheel : public QObject {
    Q_OBJECT

    static void turn(QWidget *over)
    {
        const QPointF middle = over->rect().center();
        QWheelEvent wheel(middle, over->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel); // as from the system: others go no further than one widget
        qApp->notify(over, &wheel);
    }

private Q_SLOTS:
    void theWheelScrollsAndChoosesNothing()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        auto *number = new QSpinBox;
        number->setValue(7);
        auto *choice = new QComboBox;
        choice->addItems({u"one"_s, u"two"_s, u"three"_s});
        choice->setCurrentIndex(1);
        column->addWidget(number);
        column->addWidget(choice);
        column->addSpacing(2000);
        QScrollArea scroll;
        scroll.setWidget(page);
        scroll.resize(300, 200);
        scroll.show();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
        turn(number); // this is what Qt does by itself
        QVERIFY(number->value() != 7);
        number->setValue(7);
        for (QWidget *box : std::initializer_list<QWidget *>{number, choice}) {
            ui::keepFromWheel(box);
            box->setFocus(); // worked in or not
            const int before = scroll.verticalScrollBar()->value();
            turn(box);
            QVERIFY(scroll.verticalScrollBar()->value() > before);
            QVERIFY(!(box->focusPolicy() & (Qt::WheelFocus & ~Qt::StrongFocus)));
        }
        QCOMPARE(number->value(), 7);
        QCOMPARE(choice->currentIndex(), 1);
        QTest::keyClick(number, Qt::Key_Up); // keys do as ever
        QCOMPARE(number->value(), 8);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentIndex(), 2);
    }
};

QTEST_MAIN(TestKeepFromWheel)
#include "test_keepfromwheel.moc"
