// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/customer/customerwindow.h"
#include "ui/intake/duplicateline.h"
#include "ui/intake/hands.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// What the form knows of the desk it stands on.
class TestIntakeDesk : public QObject {
    Q_OBJECT
    static QString unordered(World &world, ui::IntakeScreen &screen, Hands &hands);

private Q_SLOTS:
    void aSecondCaseOfTheSamePersonIsShown();
    void theCheckShowsItAgain();
    void itsOwnCaseIsNoDuplicate();
    void aClockADayAheadIsSaidAndNeverRecorded();
    void erasingThePersonEmptiesTheForm();
    void orderingFromTheListEmptiesTheForm();
    void whoLivesAbroadIsStoppedBeforeAnythingIsSent();
};

void TestIntakeDesk::aSecondCaseOfTheSamePersonIsShown()
{
    World world;
    const QString known = world.newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Doppel"_s); // born on 12 August 1984
    QVERIFY(!known.isEmpty());
    ui::IntakeScreen screen(world.desk());
    QSignalSpy wanted(&screen, &ui::IntakeScreen::caseWanted);
    Hands hands(screen);
    hands.key(Qt::Key_Return);
    hands.consent();
    auto *line = screen.findChild<ui::DuplicateLine *>();
    hands.into(u"first_name"_s, u"X-AUTOTEST-HAPPYPATH"_s);
    hands.into(u"last_name"_s, u"doppel"_s); // however it is written
    hands.into(u"birth_date"_s, u"13.8.1984"_s);
    hands.key(Qt::Key_Tab);
    QVERIFY(!line->isVisible());
    auto *birth = screen.findChild<QLineEdit *>(u"edit:birth_date"_s);
    birth->setFocus();
    birth->selectAll();
    hands.type(u"12.8.1984"_s);
    hands.key(Qt::Key_Tab);
    QVERIFY(line->isVisible());
    QVERIFY2(line->text().contains(u"Doppel"_s), qPrintable(line->text()));
    auto *open = line->findChild<QPushButton *>(u"message:action"_s);
    open->setFocus();
    hands.key(Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), known);
    QCOMPARE(birth->text(), u"12.8.1984"_s); // nothing typed is lost
}

void TestIntakeDesk::theCheckShowsItAgain()
{
    World world;
    QVERIFY(!world.newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Doppel"_s).isEmpty());
    ui::IntakeScreen screen(world.desk());
    Hands hands(screen);
    hands.toCheck(u"Doppel"_s);
    QStringList said;
    for (const ui::MessageLine *message :
         screen.findChild<QWidget *>(u"step:check"_s)->findChildren<ui::MessageLine *>())
        said << message->text();
    QVERIFY2(said.join(u'\n').contains(u"on this desk already"_s), qPrintable(said.join(u'\n')));
}

/// A refused value is mended in the same case: that case is no other one.
void TestIntakeDesk::itsOwnCaseIsNoDuplicate()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    Hands hands(screen);
    hands.toCheck(u"Allein"_s);
    sandbox::Fault web;
    web.kind = sandbox::Fault::Kind::Html;
    web.method = u"POST"_s;
    web.pathPart = u"/v1/persons"_s;
    web.status = 403;
    world.server().inject(web);
    hands.key(Qt::Key_Return);
    auto *message = screen.findChild<ui::MessageLine *>(u"intake:message"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(u'.') &&
                                 screen.findChild<QPushButton *>(u"create"_s)->isEnabled(),
                             patience);
    QCOMPARE(world.desk().cases().count(), 1);
    screen.findChild<QPushButton *>(u"back"_s)->click();
    QVERIFY(hands.isOn(u"step:person"_s));
    Q_EMIT screen.findChild<QLineEdit *>(u"edit:birth_date"_s)->editingFinished();
    QVERIFY(!screen.findChild<ui::DuplicateLine *>()->isVisible());
}

/// This computer runs a day ahead of the server: the agent is told, and the consents carry the server's time.
void TestIntakeDesk::aClockADayAheadIsSaidAndNeverRecorded()
{
    World world;
    constexpr std::chrono::hours day(24);
    world.server().setClockError(-day);
    ui::IntakeScreen screen(world.desk());
    QSignalSpy registered(&screen, &ui::IntakeScreen::registered);
    Hands hands(screen);
    hands.key(Qt::Key_Return);
    auto *message = screen.findChild<ui::MessageLine *>(u"consent:message"_s);
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience);
    QVERIFY2(message->text().contains(u"ahead"_s), qPrintable(message->text()));
    hands.consent();
    hands.person(u"Morgen"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:check"_s));
    hands.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(registered.size(), 1, patience);
    const auto file = finish(world.desk().file(registered.first().first().toString()));
    QVERIFY(file);
    QCOMPARE(file->consents.size(), 2);
    const QDateTime server = QDateTime::currentDateTimeUtc().addSecs(-std::chrono::seconds(day).count());
    for (const domain::Consent &consent : file->consents)
        QVERIFY2(std::abs(consent.at.secsTo(server)) < 60, qPrintable(consent.at.toString(Qt::ISODate)));
}

/// The customer is created and the order fails: the case's id.
QString TestIntakeDesk::unordered(World &world, ui::IntakeScreen &screen, Hands &hands)
{
    hands.toCheck(u"Vergessen"_s);
    sandbox::Fault refused;
    refused.kind = sandbox::Fault::Kind::RateLimited;
    refused.method = u"POST"_s;
    refused.pathPart = u"/identifications"_s;
    world.server().inject(refused);
    hands.key(Qt::Key_Return);
    auto *message = screen.findChild<ui::MessageLine *>(u"intake:message"_s);
    auto *again = message->findChild<QPushButton *>(u"message:action"_s);
    if (!QTest::qWaitFor([again] { return again->isVisible(); }, patience))
        return {};
    return world.desk().cases().count() == 1 ? world.desk().cases().at(0).id : QString();
}

/// The order failed, the form still holds the customer: an erasure takes it from there, too.
void TestIntakeDesk::erasingThePersonEmptiesTheForm()
{
    World world;
    QWidget owner;
    ui::CustomerWindow customer(true, &owner);
    ui::IntakeScreen screen(world.desk());
    screen.setCustomerWindow(&customer);
    Hands hands(screen);
    const QString caseId = unordered(world, screen, hands);
    QVERIFY(!caseId.isEmpty());
    auto *message = screen.findChild<ui::MessageLine *>(u"intake:message"_s);
    const auto erased = finish(world.desk().erase(caseId, u"ordered"_s));
    QVERIFY(erased);
    QTRY_VERIFY(hands.isOn(u"step:document"_s));
    QVERIFY(screen.findChild<QLineEdit *>(u"edit:last_name"_s)->text().isEmpty());
    QVERIFY(!message->isVisible());
    QVERIFY(!customer.page());
}

/// The order failed here and went through from the list: the form must not offer it a second time.
void TestIntakeDesk::orderingFromTheListEmptiesTheForm()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    Hands hands(screen);
    const QString caseId = unordered(world, screen, hands);
    QVERIFY(!caseId.isEmpty());
    QVERIFY(hands.isOn(u"step:check"_s));
    QVERIFY(finish(world.desk().goOn(caseId)));
    QTRY_VERIFY(hands.isOn(u"step:document"_s));
    QVERIFY(screen.findChild<QLineEdit *>(u"edit:last_name"_s)->text().isEmpty());
    QVERIFY(screen.findChild<QPushButton *>(u"next"_s)->isEnabled());
    auto *message = screen.findChild<ui::MessageLine *>(u"intake:message"_s);
    QVERIFY2(message->text().contains(u"has been ordered"_s), qPrintable(message->text()));
}

/// Guide: video identification is only available for customers residing in Germany.
void TestIntakeDesk::whoLivesAbroadIsStoppedBeforeAnythingIsSent()
{
    World world;
    ui::IntakeScreen screen(world.desk());
    Hands hands(screen);
    hands.key(Qt::Key_Return);
    hands.consent();
    hands.person(u"Fern"_s);
    auto *country = screen.findChild<QWidget *>(u"edit:address.country"_s);
    country->setFocus();
    qobject_cast<QComboBox *>(country)->lineEdit()->selectAll();
    hands.type(u"Oesterreich"_s);
    hands.key(Qt::Key_Return);
    QVERIFY(hands.isOn(u"step:person"_s));
    const QString error = screen.findChild<ui::Field *>(u"address.country"_s)->error();
    QVERIFY2(error.contains(u"live in Germany"_s), qPrintable(error));
    QVERIFY(country->hasFocus() || country->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(world.server().hits(u"POST"_s, u"/v1/persons"_s), 0);
    QCOMPARE(world.desk().cases().count(), 0);
}

QTEST_MAIN(TestIntakeDesk)
#include "test_desk.moc"
