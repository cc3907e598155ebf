// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/validate.h"
#include "ui/intake/personfields.h"
#include "ui/intake/personpage.h"
#include "ui/intake/robotdata.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/field.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Page {
    explicit Page(bool sandbox = true)
        : page(sandbox)
    {
        page.resize(800, 900);
        page.show();
    }
    QLineEdit *line(const QString &path) { return page.findChild<QLineEdit *>(QString(u"edit:"_s % path)); }
    ui::Field *field(const QString &path) { return page.findChild<ui::Field *>(path); }
    void fill() { page.findChild<QPushButton *>(u"robot:fill"_s)->click(); }
    ui::PersonPage page;
};

} // namespace

class TestPerson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void complaintsStandBesideTheirFields();
    void blanksAreShownAndRemovedOnlyOnRequest();
    void whatWasUnderstoodIsEchoed();
    void fixedFieldsAreMarkedByTheGuidesList();
    void refusalsOfTheApiLandBesideTheirFields();
    void aComplaintGoesWhenItIsAnswered();
    void robotDataIsCompleteAndUnique();
    void noRobotsOutsideTheSandbox();
    void nationalityIsOfferedNotForced();
    void languageChangeKeepsEveryText();
};

void TestPerson::complaintsStandBesideTheirFields()
{
    Page p;
    QVERIFY(!p.page.finish());
    for (const QString &path :
         {u"salutation"_s, u"first_name"_s, u"last_name"_s, u"birth_date"_s, u"nationality"_s,
          u"address.line_1"_s, u"address.postal_code"_s, u"address.city"_s, u"mobile_number"_s})
        QVERIFY2(!p.field(path)->error().isEmpty(), qPrintable(path));
    QVERIFY(p.field(u"email"_s)->error().isEmpty());
    p.fill();
    QVERIFY(p.page.finish());
    struct Bad {
        QString path;
        QString text;
    };
    for (const Bad &bad : {Bad{u"birth_date"_s, u"31.02.1980"_s}, Bad{u"mobile_number"_s, u"030 1234567"_s},
                           Bad{u"last_name"_s, u"Иванов"_s}, Bad{u"first_name"_s, QString(51, u'a')},
                           Bad{u"address.postal_code"_s, u"123"_s}}) {
        p.fill();
        p.line(bad.path)->setText(bad.text);
        QVERIFY2(!p.page.finish(), qPrintable(bad.path));
        QVERIFY2(!p.field(bad.path)->error().isEmpty(), qPrintable(bad.path));
        QCOMPARE(p.line(bad.path)->text(), bad.text);
    }
}

void TestPerson::blanksAreShownAndRemovedOnlyOnRequest()
{
    Page p;
    p.fill();
    p.line(u"address.city"_s)->setText(u" Berlin "_s);
    QCOMPARE(p.page.person().address.city, u" Berlin "_s);
    QVERIFY(!p.page.finish());
    QVERIFY(!p.field(u"address.city"_s)->error().isEmpty());
    QPushButton *remove = nullptr;
    for (QPushButton *button : p.page.findChildren<QPushButton *>(u"message:action"_s)) {
        if (button->isVisible())
            remove = button;
    }
    QVERIFY(remove);
    remove->click();
    QCOMPARE(p.line(u"address.city"_s)->text(), u"Berlin"_s);
    QVERIFY(p.page.finish());
}

void TestPerson::whatWasUnderstoodIsEchoed()
{
    Page p;
    p.line(u"mobile_number"_s)->setText(u"0151 12345678"_s);
    QVERIFY(p.field(u"mobile_number"_s)->hint().contains(u"+4915112345678"_s));
    QCOMPARE(p.page.person().mobileNumber, u"+4915112345678"_s);
    QCOMPARE(p.line(u"mobile_number"_s)->text(), u"0151 12345678"_s);
    for (const QString &typed : {u"24.12.1972"_s, u"1972-12-24"_s, u"24/12/1972"_s}) {
        p.line(u"birth_date"_s)->setText(typed);
        QCOMPARE(p.page.person().birthDate, QDate(1972, 12, 24));
        QVERIFY(p.field(u"birth_date"_s)->hint().contains(u"1972"_s));
    }
}

void TestPerson::fixedFieldsAreMarkedByTheGuidesList()
{
    Page p;
    for (const QString &path : ui::PersonFields::paths()) {
        const QString spoken = p.field(path)->editor()->accessibleDescription();
        const bool marked = spoken.contains(u"after the customer has been created"_s);
        QCOMPARE(marked, !domain::isUpdatable(path));
    }
}

void TestPerson::refusalsOfTheApiLandBesideTheirFields()
{
    Page p;
    p.fill();
    const QList<domain::FieldError> homeless =
        p.page.showRefusals({{u"address.postal_code"_s, u"invalid_model"_s, u"is not in the list"_s},
                             {u"nace_code"_s, {}, u"odd"_s}});
    QCOMPARE(homeless.size(), 1);
    QCOMPARE(homeless.first().field, u"nace_code"_s);
    QVERIFY(p.field(u"address.postal_code"_s)->error().contains(u"is not in the list"_s));
}

void TestPerson::aComplaintGoesWhenItIsAnswered()
{
    Page p;
    p.page.finish();
    QVERIFY(!p.field(u"address.city"_s)->error().isEmpty());
    QTest::keyClicks(p.line(u"address.city"_s), u"B"_s);
    QVERIFY(p.field(u"address.city"_s)->error().isEmpty());
    QVERIFY(!p.field(u"address.line_1"_s)->error().isEmpty());
}

void TestPerson::robotDataIsCompleteAndUnique()
{
    const QDate today(2026, 11, 23);
    QRandomGenerator random(7);
    QSet<QString> names;
    const domain::Robot robot{domain::RobotPrefix::AutoTest, domain::RobotCase::FraudOk};
    for (int i = 0; i < 1500; ++i) {
        const domain::Person person = ui::fictitiousPerson(robot, today, random);
        const auto refusals = domain::validate(person, domain::FormProfile::IdnowMinimum, today, true);
        QVERIFY2(refusals.isEmpty(), refusals.isEmpty() ? "" : qPrintable(refusals.first().field));
        QCOMPARE(person.firstName, u"X-AUTOTEST-FRAUDOK"_s);
        names.insert(QString(person.lastName % person.birthCity % person.birthDate.toString()));
    }
    QCOMPARE(names.size(), 1500);
}

void TestPerson::noRobotsOutsideTheSandbox()
{
    Page p(false);
    QVERIFY(!p.page.findChild<QPushButton *>(u"robot:fill"_s));
}

void TestPerson::nationalityIsOfferedNotForced()
{
    Page p;
    p.page.suggestNationality(u"FR"_s);
    QCOMPARE(p.page.person().nationality, u"FR"_s);
    p.page.suggestNationality(u"DE"_s);
    QCOMPARE(p.page.person().nationality, u"FR"_s);
}

void TestPerson::languageChangeKeepsEveryText()
{
    Page p;
    p.fill();
    p.line(u"address.city"_s)->setText(u" half typed"_s);
    const domain::Person before = p.page.person();
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&p.page, &event);
    QCOMPARE(p.page.person(), before);
}

QTEST_MAIN(TestPerson)
#include "test_person.moc"
