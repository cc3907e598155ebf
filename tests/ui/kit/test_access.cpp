// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/access.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(QObject *object)
{
    return QAccessible::queryAccessibleInterface(object)->text(QAccessible::Name);
}

} // namespace

/// What a screen reader is told of combo boxes and scroll areas.
class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::installAccess(); }

    void aReaderChoosesFromAComboBoxByActions()
    {
        QComboBox box;
        box.addItems({u"Berlin"_s, u"Hamburg"_s, u"Köln"_s});
        const QSignalSpy chosen(&box, &QComboBox::activated);
        QAccessibleActionInterface *does = QAccessible::queryAccessibleInterface(&box)->actionInterface();
        const QString next = QAccessibleActionInterface::increaseAction();
        const QString previous = QAccessibleActionInterface::decreaseAction();
        QVERIFY(does->actionNames().contains(next) && does->actionNames().contains(previous));
        does->doAction(previous); // there is none before the first
        QCOMPARE(box.currentText(), u"Berlin"_s);
        does->doAction(next);
        does->doAction(next);
        does->doAction(next);
        QCOMPARE(box.currentText(), u"Köln"_s);
        does->doAction(previous);
        QCOMPARE(box.currentText(), u"Hamburg"_s);
        QCOMPARE(chosen.count(), 3);
        box.setEnabled(false);
        does->doAction(next);
        QCOMPARE(box.currentText(), u"Hamburg"_s);
    }

    void aComboBoxWithoutALabelSaysWhatItAsks()
    {
        QComboBox box;
        box.addItems({u"Berlin"_s, u"Hamburg"_s});
        QCOMPARE(nameOf(&box), u"Berlin"_s);
        box.setAccessibleName(u"City"_s);
        box.setCurrentIndex(1);
        QVERIFY(nameOf(&box).contains(u"City"_s));
        QCOMPARE(QAccessible::queryAccessibleInterface(&box)->text(QAccessible::Value), u"Hamburg"_s);
        box.setCurrentIndex(-1);
        QCOMPARE(nameOf(&box), u"City"_s);
    }

    void aLabelIsNotSaidTwice()
    {
        QWidget page;
        auto *row = new QHBoxLayout(&page);
        auto *label = new QLabel(u"&City"_s);
        auto *box = new QComboBox;
        box->addItem(u"Berlin"_s);
        box->setAccessibleName(u"City"_s);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(box);
        QCOMPARE(reader->relations(QAccessible::Label).size(), 1);
#ifdef Q_OS_UNIX
        QCOMPARE(nameOf(box), u"Berlin"_s);
#endif
    }

    void aComboBoxOpensAndShowsItsList()
    {
        QComboBox box;
        box.addItems({u"Berlin"_s, u"Hamburg"_s});
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&box);
        QCOMPARE(reader->role(), QAccessible::ComboBox);
        QCOMPARE(reader->childCount(), 1);
        QCOMPARE(reader->child(0)->object(), box.view());
        QCOMPARE(reader->indexOfChild(reader->child(0)), 0);
        QVERIFY(!reader->child(1) && !reader->child(-1));
        QVERIFY(reader->state().expandable && !reader->state().expanded);
        reader->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(reader->state().expanded);
        reader->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QTRY_VERIFY(!reader->state().expanded);
        QVERIFY(
            reader->actionInterface()->actionNames().contains(QAccessibleActionInterface::setFocusAction()));
        box.setEditable(true);
        QCOMPARE(reader->childCount(), 2);
        QCOMPARE(reader->child(1)->object(), box.lineEdit());
        QVERIFY(reader->state().editable);
    }

    void turningIsAClick()
    {
        QWidget page;
        QCheckBox tick(u"&Tick && go"_s, &page);
        QToolButton here(&page);
        QToolButton there(&page);
        here.setText(u"Here"_s);
        QButtonGroup places;
        for (QToolButton *place : {&here, &there}) {
            place->setCheckable(true);
            places.addButton(place);
        }
        QCOMPARE(nameOf(&tick), u"Tick & go"_s);
        QCOMPARE(nameOf(&here), u"Here"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&tick)->role(), QAccessible::CheckBox);
        QCOMPARE(QAccessible::queryAccessibleInterface(&here)->role(), QAccessible::RadioButton);
        for (QAbstractButton *button : QList<QAbstractButton *>{&tick, &here}) {
            const QSignalSpy clicked(button, &QAbstractButton::clicked);
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(button);
            QVERIFY(reader->state().checkable && !reader->state().checked);
            QVERIFY(reader->actionInterface()->actionNames().contains(
                QAccessibleActionInterface::toggleAction()));
            reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(clicked.count(), 1);
            QVERIFY(reader->state().checked);
            button->setEnabled(false);
            reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
            QCOMPARE(clicked.count(), 1);
        }
    }

    /// Qt 6.4 reads past its list of children when one was asked for that has just gone.
    void aScrollBarThatWentIsNotThere()
    {
        QScrollArea area;
        auto *inside = new QWidget;
        inside->setFixedSize(50, 2000);
        area.setWidget(inside);
        area.resize(100, 100);
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&area);
        const int before = reader->childCount();
        inside->setFixedSize(50, 50);
        QTRY_VERIFY(!area.verticalScrollBar()->isVisible());
        for (int index : {-1, before - 1, before, 1000}) {
            if (QAccessibleInterface *child = reader->child(index))
                QVERIFY(child->isValid());
        }
        QVERIFY(!reader->child(1000));
        QCOMPARE(reader->child(reader->indexOfChild(QAccessible::queryAccessibleInterface(area.viewport())))
                     ->object(),
                 area.viewport());
    }

    void viewsKeepWhatQtGivesThem()
    {
        QListView view;
        QCOMPARE(QAccessible::queryAccessibleInterface(&view)->role(), QAccessible::List);
    }
};

QTEST_MAIN(TestAccess)
#include "test_access.moc"
