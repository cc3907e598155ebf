// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"
#include "domain/validate.h"
#include "ui/intake/personeditor.h"
#include "ui/intake/personform.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

class TestPerson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void complaintsStandBesideTheirFields();
    void blanksAreShownAndRemovedOnlyOnRequest();
    void whatWasUnderstoodIsEchoed();
    void fixedFieldsAreMarkedByTheGuidesList();
    void refusalsOfTheApiLandBesideTheirFields();
    void aComplaintGoesWhenItIsAnswered();
    void nationalityIsOfferedNotForced();
    void languageChangeKeepsEveryText();
    void whatTheApiSaidStaysUntilItsFieldIsChanged();
    void aRefusalInAHiddenFieldOpensIt();
    void theFormIsChosenAndRemembered();
    void theStateFollowsThePostalCodeButNeverTheAgent();
    void lessUsualFieldsReachThePerson();
    void amountsAreTypedInEuros();
    void invisibleCharactersGoOnRequest();

    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    }

private:
    QTemporaryDir m_settings; // nobody's habits but this test's
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
    for (const QString &path : ui::basePersonPaths()) {
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
                             {u"aml_follow_up_date"_s, {}, u"odd"_s}});
    QCOMPARE(homeless.size(), 1);
    QCOMPARE(homeless.first().field, u"aml_follow_up_date"_s);
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

void TestPerson::whatTheApiSaidStaysUntilItsFieldIsChanged()
{
    Page p;
    p.fill();
    QVERIFY(p.page.finish());
    p.page.showRefusals({{u"last_name"_s, u"invalid_model"_s, u"is on a list"_s}});
    Q_EMIT p.line(u"last_name"_s)->editingFinished(); // the agent looks at it and goes on
    QVERIFY(p.field(u"last_name"_s)->error().contains(u"is on a list"_s));
    QVERIFY2(!p.page.finish(), "the same person again would be refused again");
    QVERIFY(p.field(u"last_name"_s)->error().contains(u"is on a list"_s));
    // Something else may have been the reason: the agent may try, and still sees what was said.
    p.line(u"address.city"_s)->setText(u"Hamburg"_s);
    QVERIFY(p.page.finish());
    QVERIFY(p.field(u"last_name"_s)->error().contains(u"is on a list"_s));
    QTest::keyClicks(p.line(u"last_name"_s), u"x"_s);
    QVERIFY(p.field(u"last_name"_s)->error().isEmpty());
    QVERIFY(p.page.finish());
}

void TestPerson::aRefusalInAHiddenFieldOpensIt()
{
    Page p;
    p.fill();
    QCOMPARE(p.page.showRefusals({{u"nace_code"_s, {}, u"must be given"_s}}).size(), 0);
    QVERIFY(p.field(u"nace_code"_s)->isVisible());
    QVERIFY(p.field(u"nace_code"_s)->error().contains(u"must be given"_s));
    // Folded again, it is what keeps the step from being finished: it has to be seen.
    p.page.findChild<QToolButton *>(u"person:more"_s)->click();
    QVERIFY(!p.field(u"nace_code"_s)->isVisible());
    QVERIFY(!p.page.finish());
    QVERIFY(p.field(u"nace_code"_s)->isVisible());
    // The API may name the whole or a part alone.
    QCOMPARE(p.page.showRefusals({{u"address"_s, {}, u"odd"_s}, {u"marital_status"_s, {}, u"odd"_s}}).size(),
             0);
    QVERIFY(!p.field(u"address.line_1"_s)->error().isEmpty());
    QVERIFY(!p.field(u"tax_information.marital_status"_s)->error().isEmpty());
}

void TestPerson::theFormIsChosenAndRemembered()
{
    const QStringList retailOnly{u"birth_city"_s, u"birth_country"_s, u"employment_status"_s,
                                 u"tax_information.marital_status"_s};
    {
        Page p;
        auto *form = p.page.findChild<QComboBox *>(u"person:profile"_s);
        QCOMPARE(form->currentIndex(), 0);
        for (const QString &path : retailOnly)
            QVERIFY(!p.field(path)->isRequired());
        form->setFocus();
        QTest::keyClick(form, Qt::Key_Down);
        for (const QString &path : retailOnly)
            QVERIFY2(p.field(path)->isRequired(), qPrintable(path));
        QVERIFY(!p.page.finish());
        for (const QString &path : retailOnly)
            QVERIFY2(!p.field(path)->error().isEmpty(), qPrintable(path));
    }
    Page next; // of the next start of the program
    auto *form = next.page.findChild<QComboBox *>(u"person:profile"_s);
    QCOMPARE(form->currentIndex(), 1);
    next.page.finish();
    form->setCurrentIndex(0);
    for (const QString &path : retailOnly)
        QVERIFY2(next.field(path)->error().isEmpty(), qPrintable(path)); // not asked for any more
    QVERIFY(!next.field(u"first_name"_s)->error().isEmpty());
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    QCOMPARE(settings.value(u"intake/profile"_s).toString(), u"idnow_minimum"_s);
}

void TestPerson::theStateFollowsThePostalCodeButNeverTheAgent()
{
    Page p(false);
    ui::Field *state = p.field(u"address.state"_s);
    p.line(u"address.postal_code"_s)->setText(u"10115"_s);
    QCOMPARE(p.page.person().address.state, u"BE"_s);
    QVERIFY(state->hint().contains(u"postal code"_s));
    p.line(u"address.postal_code"_s)->setText(u"80331"_s); // still ours to correct
    QCOMPARE(p.page.person().address.state, u"BY"_s);
    auto *box = qobject_cast<ui::ChoiceBox *>(state->editor());
    box->setValue(u"HH"_s);
    QVERIFY(state->hint().isEmpty());
    p.line(u"address.postal_code"_s)->setText(u"50667"_s);
    QCOMPARE(p.page.person().address.state, u"HH"_s);
    Q_EMIT p.line(u"address.postal_code"_s)->editingFinished();
    QVERIFY2(state->warning().contains(u"North Rhine"_s), qPrintable(state->warning()));
    box->reset();
    p.line(u"address.postal_code"_s)->setText(u"14715"_s); // two states share it
    QVERIFY(p.page.person().address.state.isEmpty());
}

void TestPerson::lessUsualFieldsReachThePerson()
{
    Page p;
    p.fill();
    p.page.findChild<QToolButton *>(u"person:more"_s)->click();
    p.line(u"birth_name"_s)->setText(u"Muster"_s);
    p.line(u"job_title"_s)->setText(u"Bäckerin"_s);
    p.line(u"contact_address.city"_s)->setText(u"Bonn"_s);
    const auto choose = [&p](const QString &path, const QString &value) {
        qobject_cast<ui::ChoiceBox *>(p.field(path)->editor())->setValue(value);
    };
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    choose(u"fatca_relevant"_s, u"false"_s);
    choose(u"own_economic_interest_signed_at"_s, u"true"_s);
    choose(u"self_declared_as_pep"_s, u"false"_s);
    const domain::Person person = p.page.person();
    QCOMPARE(person.birthName, u"Muster"_s);
    QCOMPARE(person.more.value(u"job_title"_s), u"Bäckerin"_s);
    QCOMPARE(person.more.value(u"contact_address.city"_s), u"Bonn"_s);
    QCOMPARE(person.more.value(u"self_declared_as_pep"_s), u"false"_s);
    QCOMPARE(person.fatcaRelevant, std::optional<bool>(false));
    for (const QDateTime &moment : {person.fatcaCrsConfirmedAt, person.ownEconomicInterestSignedAt})
        QVERIFY(moment >= before && moment <= QDateTime::currentDateTimeUtc()); // never in the future
    QVERIFY(p.page.finish());
    choose(u"fatca_relevant"_s, QString());
    QVERIFY(!p.page.person().fatcaCrsConfirmedAt.isValid()); // an answer taken back leaves no moment
    p.page.reset();
    p.fill();
    QVERIFY(p.page.person().more.isEmpty() && p.page.person().birthName.isEmpty());
}

/// The same as where they are changed later; the API counts in cents.
void TestPerson::amountsAreTypedInEuros()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Page p;
    p.fill();
    p.page.findChild<QToolButton *>(u"person:more"_s)->click();
    const QString path = u"expected_monthly_revenue_cents"_s;
    for (const QLabel *label : p.field(path)->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u"cent"_s, Qt::CaseInsensitive), qPrintable(label->text()));
    QVERIFY2(p.field(path)->hint().contains(u"in euros"_s), qPrintable(p.field(path)->hint()));
    p.line(path)->setText(u"1.500,50"_s);
    QCOMPARE(p.page.person().more.value(path), u"150050"_s);
    QVERIFY2(p.field(path)->hint().contains(u"1,500.50 €"_s), qPrintable(p.field(path)->hint()));
    QVERIFY(p.page.finish());
    for (const QString &unclear : {u"viel"_s, u"-1"_s, u"1.5000"_s}) {
        p.line(path)->setText(unclear);
        QVERIFY(!p.page.finish());
        QVERIFY2(p.field(path)->error().contains(u"amount in euros"_s), qPrintable(p.field(path)->error()));
    }
    // Replaced by made-up data and put back, it is the amount it was.
    p.line(path)->setText(u"1500"_s);
    p.fill();
    QVERIFY(p.line(path)->text().isEmpty());
    p.page.findChild<QWidget *>(u"person:replaced"_s)->findChild<QPushButton *>(u"message:action"_s)->click();
    QCOMPARE(p.page.person().more.value(path), u"150000"_s);
}

void TestPerson::invisibleCharactersGoOnRequest()
{
    Page p;
    p.fill();
    p.line(u"last_name"_s)->setText(u"Mus\u200Bter\t"_s);
    QVERIFY(!p.page.finish());
    QVERIFY2(p.field(u"last_name"_s)->error().contains(u"U+200B"_s),
             qPrintable(p.field(u"last_name"_s)->error()));
    auto *remove = p.page.findChild<ui::MessageLine *>(u"person:untidy"_s)->findChild<QPushButton *>();
    QVERIFY(remove->isVisible());
    remove->click();
    QCOMPARE(p.line(u"last_name"_s)->text(), u"Muster"_s);
    QVERIFY(p.page.finish());
}

QTEST_MAIN(TestPerson)
#include "test_person.moc"
