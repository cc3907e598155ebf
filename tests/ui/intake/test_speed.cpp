// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/intake/hands.h"

#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// How many keys the whole intake costs. The bounds may only fall.
class TestSpeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }
    void fromEmptyFormToLinkWithARobot();
    void fromEmptyFormToLinkWithAPersonTyped();

private:
    QTemporaryDir m_settings; // nobody's habits but this test's
};

void TestSpeed::fromEmptyFormToLinkWithARobot()
{
    constexpr int bound = 12;
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.key(Qt::Key_Return); // ID card, Germany
    hands.consent();
    QVERIFY(hands.isOn(u"step:person"_s));
    QCOMPARE(hands.focus()->objectName(), u"robot:fill"_s);
    QCOMPARE(screen.findChild<QComboBox *>(u"robot:case"_s)->currentText(), u"HAPPYPATH"_s);
    hands.key(Qt::Key_Return); // the robot's data
    hands.key(Qt::Key_Return); // on
    QVERIFY(hands.isOn(u"step:check"_s));
    hands.key(Qt::Key_Return); // create
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);
    const auto file = finish(world.desk().file(registered.first().first().toString()));
    QVERIFY(file);
    QCOMPARE(file->entered.firstName, u"X-AUTOTEST-HAPPYPATH"_s);
    QVERIFY(!file->identification.url.isEmpty());
    qInfo("keys from the empty form to the link: %d", hands.presses());
    QVERIFY2(hands.presses() <= bound, qPrintable(QString::number(hands.presses())));
}

/// What the customer's data cost beyond their own letters: Tab, Enter, and the consents.
void TestSpeed::fromEmptyFormToLinkWithAPersonTyped()
{
    constexpr int bound = 29;
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.toCheck(u"Getippt"_s);
    hands.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);
    const QString letters =
        u"X-AUTOTEST-HAPPYPATHGetippt12.8.1984MusterstadtHauptstr. 1753111Bonn0151 12345678"_s;
    const int beyond = hands.presses() - int(letters.size());
    qInfo("keys beyond the customer's own letters: %d", beyond);
    QVERIFY2(beyond <= bound, qPrintable(QString::number(beyond)));
}

QTEST_MAIN(TestSpeed)
#include "test_speed.moc"
