// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/hands.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

Hands::Hands(ui::IntakeScreen &screen)
    : m_screen(screen)
{
    m_screen.resize(1100, 800);
    m_screen.show();
    m_screen.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_screen))
        qFatal("the window did not become active");
}

void Hands::key(Qt::Key key)
{
    ++m_presses;
    QTest::keyClick(focus(), key);
}

void Hands::hold(Qt::Key key)
{
    QKeyEvent again(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
    QApplication::sendEvent(focus(), &again);
}

void Hands::type(const QString &text)
{
    m_presses += int(text.size());
    QTest::keyClicks(focus(), text);
}

void Hands::tab(const QString &name)
{
    for (int presses = 0; presses < 60 && focus()->objectName() != name; ++presses)
        key(Qt::Key_Tab);
    QCOMPARE(focus()->objectName(), name);
}

void Hands::into(const QString &path, const QString &text)
{
    tab(QString(u"edit:"_s % path));
    type(text);
}

void Hands::tick(const QString &name)
{
    for (int presses = 0; presses < 200 && focus()->objectName() != name; ++presses)
        key(Qt::Key_Space);
    QCOMPARE(focus()->objectName(), name);
    key(Qt::Key_Space);
    QVERIFY(m_screen.findChild<QCheckBox *>(name)->isChecked());
}

bool Hands::isOn(const QString &step)
{
    return m_screen.findChild<QWidget *>(step)->isVisible();
}

QWidget *Hands::focus()
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : &m_screen;
}

void Hands::consent()
{
    for (const QString &box : {u"consent:terms"_s, u"consent:data"_s}) {
        key(Qt::Key_End); // of the text
        tick(box);
        key(Qt::Key_Return);
    }
}

void Hands::person(const QString &lastName)
{
    tab(u"edit:salutation"_s);
    key(Qt::Key_Down); // the first salutation
    into(u"first_name"_s, u"X-AUTOTEST-HAPPYPATH"_s);
    into(u"last_name"_s, lastName);
    into(u"birth_date"_s, u"12.8.1984"_s);
    into(u"birth_city"_s, u"Musterstadt"_s);
    into(u"address.line_1"_s, u"Hauptstr. 17"_s);
    into(u"address.postal_code"_s, u"53111"_s); // the state follows from it
    into(u"address.city"_s, u"Bonn"_s);
    into(u"mobile_number"_s, u"0151 12345678"_s);
}

void Hands::toCheck(const QString &lastName)
{
    key(Qt::Key_Return);
    consent();
    person(lastName);
    key(Qt::Key_Return);
    QVERIFY(isOn(u"step:check"_s));
}
