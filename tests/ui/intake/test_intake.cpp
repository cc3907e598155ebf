// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/intake/hands.h"
#include "ui/intake/intakescreen.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

sandbox::Fault fault(sandbox::Fault::Kind kind, const QString &pathPart)
{
    sandbox::Fault result;
    result.kind = kind;
    result.method = u"POST"_s;
    result.pathPart = pathPart;
    return result;
}

} // namespace

class TestIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesFromDocumentToLinkByKeysAlone();
    void escapeAndBackLoseNothing();
    void aRefusedOrderIsTriedAgainWithoutASecondPerson();
    void anUnknownFateIsNeverRepeated();
    void aValueSpoiledBehindLeadsBackToItsField();
    void whatTheApiAloneRefusesStandsBesideItsField();
    void anErrorWithoutFieldsKeepsEverythingTyped();
};

void TestIntake::goesFromDocumentToLinkByKeysAlone()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    QVERIFY(hands.isOn(u"step:document"_s));
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:consent"_s));
    hands.consent();
    QVERIFY(hands.isOn(u"step:person"_s));
    QCOMPARE(world.desk().cases().count(), 0); // nothing leaves memory before the end
    hands.person(u"Keys"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:check"_s));
    hands.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);

    const auto file = finish(world.desk().file(registered.first().first().toString()));
    QVERIFY(file);
    QCOMPARE(file->entered.lastName, u"Keys"_s);
    QCOMPARE(file->entered.birthDate, QDate(1984, 8, 12));
    QCOMPARE(file->entered.mobileNumber, u"+4915112345678"_s);
    QCOMPARE(file->consents.size(), 2);
    QVERIFY(!file->identification.url.isEmpty());
    // the form has forgotten the customer
    QVERIFY(hands.isOn(u"step:document"_s));
    QVERIFY(screen.findChild<QLineEdit *>(u"edit:last_name"_s)->text().isEmpty());
    QVERIFY(!screen.findChild<QCheckBox *>(u"consent:terms"_s)->isChecked());
}

void TestIntake::escapeAndBackLoseNothing()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    Hands hands(screen);
    hands.key(Qt::Key_Return);
    hands.consent();
    hands.into(u"last_name"_s, u"Muster"_s);
    hands.key(Qt::Key_Escape);
    QVERIFY(hands.isOn(u"step:person"_s));
    hands.tab(u"back"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:consent"_s));
    QVERIFY(screen.findChild<QCheckBox *>(u"consent:data"_s)->isChecked());
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:person"_s));
    QCOMPARE(screen.findChild<QLineEdit *>(u"edit:last_name"_s)->text(), u"Muster"_s);
}

void TestIntake::aRefusedOrderIsTriedAgainWithoutASecondPerson()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.toCheck(u"Twice"_s);
    world.server().inject(fault(sandbox::Fault::Kind::RateLimited, u"/identifications"_s));
    hands.key(Qt::Key_Return);
    auto *message = screen.findChild<ui::MessageLine *>(u"intake:message"_s);
    auto *again = message->findChild<QPushButton *>(u"message:action"_s);
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), patience);
    QCOMPARE(registered.size(), 0);
    QVERIFY(!screen.findChild<QWidget *>(u"step:person"_s)->isEnabled());
    again->click();
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);
    QCOMPARE(world.desk().cases().count(), 1);
    const int persons = world.server().hits(u"POST"_s, u"/v1/persons"_s) -
                        world.server().hits(u"POST"_s, u"/identifications"_s);
    QCOMPARE(persons, 1);
}

void TestIntake::anUnknownFateIsNeverRepeated()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    Hands hands(screen);
    hands.toCheck(u"Doubt"_s);
    world.server().inject(fault(sandbox::Fault::Kind::DropAfterReading, u"/v1/persons"_s));
    hands.key(Qt::Key_Return);
    auto *create = screen.findChild<QPushButton *>(u"create"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!create->isVisible(), patience);
    QVERIFY(!screen.findChild<ui::MessageLine *>(u"intake:message"_s)->text().isEmpty());
    QCOMPARE(world.desk().cases().count(), 1);
    QVERIFY(world.desk().cases().at(0).inDoubt);
    hands.key(Qt::Key_Return);
    QTest::qWait(50);
    QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 1);
    screen.startNew();
    QVERIFY(hands.isOn(u"step:document"_s));
    QVERIFY(screen.findChild<QWidget *>(u"step:consent"_s)->isEnabled());
}

void TestIntake::aValueSpoiledBehindLeadsBackToItsField()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.toCheck(u"Refused"_s);
    auto *city = screen.findChild<QLineEdit *>(u"edit:address.city"_s);
    city->setText(u" Bonn"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:person"_s));
    QVERIFY(!screen.findChild<ui::Field *>(u"address.city"_s)->error().isEmpty());
    QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 0);
    city->setText(u"Bonn"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:check"_s));
    hands.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);
}

/// The form takes a birth date of today, the API wants it in the past.
void TestIntake::whatTheApiAloneRefusesStandsBesideItsField()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.toCheck(u"Today"_s);
    auto *birth = screen.findChild<QLineEdit *>(u"edit:birth_date"_s);
    birth->setText(QDateTime::currentDateTimeUtc().date().toString(u"dd.MM.yyyy"_s));
    hands.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(hands.isOn(u"step:person"_s), patience);
    const QString refusal = screen.findChild<ui::Field *>(u"birth_date"_s)->error();
    QVERIFY2(refusal.contains(u"must be in the past"_s), qPrintable(refusal));
    QVERIFY(birth->hasFocus());
    QVERIFY(screen.findChild<ui::Field *>(u"last_name"_s)->error().isEmpty());
    QCOMPARE(world.server().hits(u"POST"_s, u"/identifications"_s), 0);
    QCOMPARE(registered.size(), 0);
    // Put right, it goes on as the same case.
    birth->setText(u"12.08.1984"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:check"_s));
    hands.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);
    QCOMPARE(world.desk().cases().count(), 1);
}

void TestIntake::anErrorWithoutFieldsKeepsEverythingTyped()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.toCheck(u"Kept"_s);
    sandbox::Fault web = fault(sandbox::Fault::Kind::Html, u"/v1/persons"_s);
    web.status = 403;
    world.server().inject(web);
    hands.key(Qt::Key_Return);
    auto *message = screen.findChild<ui::MessageLine *>(u"intake:message"_s);
    auto *copy = message->findChild<QToolButton *>(u"message:copy"_s);
    QTRY_VERIFY_WITH_TIMEOUT(copy->isVisible(), patience); // what support needs stands there
    QVERIFY(!message->text().isEmpty() && !message->text().contains(u'<'));
    QCOMPARE(registered.size(), 0);
    QCOMPARE(screen.findChild<QLineEdit *>(u"edit:last_name"_s)->text(), u"Kept"_s);
    QVERIFY(screen.findChild<QCheckBox *>(u"consent:terms"_s)->isChecked());
    QVERIFY(screen.findChild<QPushButton *>(u"create"_s)->isEnabled());
}

QTEST_MAIN(TestIntake)
#include "test_intake.moc"
