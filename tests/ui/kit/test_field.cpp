// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/kit/field.h"

#include <QAccessible>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesItselfAndItsEditor();
    void errorReplacesTheHintAndIsSpoken();
    void anErrorMovesNothing();
    void lockedFieldSaysSo();
    void mnemonicLeadsToTheEditor();
};

void TestField::namesItselfAndItsEditor()
{
    auto *edit = new QLineEdit;
    ui::Field field(u"address.city"_s, edit);
    field.setLabel(u"&City"_s);
    QCOMPARE(field.objectName(), u"address.city"_s);
    QCOMPARE(edit->objectName(), u"edit:address.city"_s);
    QCOMPARE(field.editor(), edit);
    QCOMPARE(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name), u"City"_s);
}

void TestField::errorReplacesTheHintAndIsSpoken()
{
    ui::Field field(u"email"_s, new QLineEdit);
    field.setHint(u"for the terms"_s);
    QCOMPARE(field.editor()->accessibleDescription(), u"for the terms"_s);
    field.setError(u"no at sign"_s);
    QCOMPARE(field.error(), u"no at sign"_s);
    QVERIFY(field.editor()->accessibleDescription().contains(u"no at sign"_s));
    QVERIFY(!field.editor()->accessibleDescription().contains(u"for the terms"_s));
    field.setError({});
    QCOMPARE(field.editor()->accessibleDescription(), u"for the terms"_s);
}

void TestField::anErrorMovesNothing()
{
    ui::Field field(u"email"_s, new QLineEdit);
    field.setLabel(u"E-mail"_s);
    field.resize(300, field.sizeHint().height());
    const int before = field.sizeHint().height();
    field.setError(u"no at sign"_s);
    QCOMPARE(field.sizeHint().height(), before);
}

void TestField::lockedFieldSaysSo()
{
    ui::Field field(u"last_name"_s, new QLineEdit);
    QVERIFY(field.editor()->accessibleDescription().isEmpty());
    field.setFixedLater(true);
    QVERIFY(!field.editor()->accessibleDescription().isEmpty());
}

void TestField::mnemonicLeadsToTheEditor()
{
    QWidget window;
    ui::Field first(u"first_name"_s, new QLineEdit, &window);
    first.setLabel(u"&First name"_s);
    ui::Field second(u"last_name"_s, new QLineEdit, &window);
    second.setLabel(u"&Last name"_s);
    second.move(0, 100);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    first.editor()->setFocus();
    QTest::keyClick(&window, Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(second.editor()->hasFocus());
}

QTEST_MAIN(TestField)
#include "test_field.moc"
