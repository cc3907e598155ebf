// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentpage.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/field.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhetherAProofIsNeeded_data();
    void saysWhetherAProofIsNeeded();
    void asksForTypeAndDateTogether();
    void anOldProofIsRefusedBesideTheField();
    void aWishedProofIsSentToo();
    void livingElsewhereStopsHere();
    void anUnknownCountryIsNamedBesideTheField();
};

void TestDocument::saysWhetherAProofIsNeeded_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("needed");
    QTest::newRow("German ID card") << u"DE"_s << u"id_card"_s << false;
    QTest::newRow("German passport") << u"DE"_s << u"passport"_s << true;
    QTest::newRow("US passport") << u"US"_s << u"passport"_s << true;
}

void TestDocument::saysWhetherAProofIsNeeded()
{
    QFETCH(QString, country);
    QFETCH(QString, kind);
    QFETCH(bool, needed);
    ui::DocumentPage page;
    page.show();
    page.findChild<ui::CountryBox *>(u"document:country"_s)->setCode(country);
    page.findChild<ui::ChoiceBox *>(u"document:kind"_s)->setValue(kind);
    QCOMPARE(page.needsProof(), needed);
    QCOMPARE(page.findChild<QWidget *>(u"edit:proof_of_address_type"_s)->isVisible(), needed);
    QCOMPARE(page.finish(), !needed);
    QVERIFY(page.order().proofOfAddressType.isEmpty());
    QVERIFY(!page.order().language.isEmpty());
}

void TestDocument::asksForTypeAndDateTogether()
{
    ui::DocumentPage page;
    page.show();
    page.findChild<ui::ChoiceBox *>(u"document:kind"_s)->setValue(u"passport"_s);
    QVERIFY(!page.finish());
    QVERIFY(!page.findChild<ui::Field *>(u"proof_of_address_type"_s)->error().isEmpty());
    QVERIFY(!page.findChild<ui::Field *>(u"proof_of_address_issued_at"_s)->error().isEmpty());
    page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
    QVERIFY(!page.finish());
    const QDate issued = QDate::currentDate().addMonths(-1);
    QTest::keyClicks(page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s),
                     issued.toString(u"dd.MM.yyyy"_s));
    QVERIFY(page.finish());
    QCOMPARE(page.order().proofOfAddressType, u"GAS_BILL"_s);
    QCOMPARE(page.order().proofOfAddressIssuedAt, issued);
}

void TestDocument::anOldProofIsRefusedBesideTheField()
{
    ui::DocumentPage page;
    page.show();
    page.findChild<ui::ChoiceBox *>(u"document:kind"_s)->setValue(u"passport"_s);
    page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
    auto *issued = page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s);
    auto *field = page.findChild<ui::Field *>(u"proof_of_address_issued_at"_s);
    for (const QDate &date : {QDate::currentDate().addMonths(-7), QDate::currentDate().addDays(1)}) {
        issued->setText(date.toString(Qt::ISODate));
        QVERIFY(!field->error().isEmpty());
        QVERIFY(!page.finish());
    }
    issued->setText(u"yesterday"_s);
    QVERIFY(!page.finish());
    QVERIFY(!field->error().isEmpty());
    issued->setText(QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(field->error().isEmpty());
    QVERIFY(page.finish());
}

void TestDocument::aWishedProofIsSentToo()
{
    ui::DocumentPage page;
    page.show();
    auto *wish = page.findChild<QCheckBox *>(u"document:proof"_s);
    QVERIFY(wish->isVisible());
    wish->click();
    QVERIFY(page.givesProof());
    QVERIFY(!page.finish());
    page.findChild<ui::ChoiceBox *>(u"document:kind"_s)->setValue(u"passport"_s);
    QVERIFY(!wish->isVisible()); // needed anyway
}

void TestDocument::livingElsewhereStopsHere()
{
    ui::DocumentPage page;
    page.show();
    page.findChild<QRadioButton *>(u"document:elsewhere"_s)->click();
    QVERIFY(!page.finish());
    page.findChild<QRadioButton *>(u"document:resident"_s)->click();
    QVERIFY(page.finish());
}

void TestDocument::anUnknownCountryIsNamedBesideTheField()
{
    ui::DocumentPage page;
    page.show();
    auto *country = page.findChild<ui::CountryBox *>(u"document:country"_s);
    auto *field = page.findChild<ui::Field *>(u"document.country"_s);
    country->setEditText(u"Atlantis"_s);
    QVERIFY(!page.finish());
    QVERIFY(!field->error().isEmpty());
    country->setEditText(u"Frankreich"_s);
    QVERIFY(field->error().isEmpty());
    QCOMPARE(page.country(), u"FR"_s);
}

QTEST_MAIN(TestDocument)
#include "test_document.moc"
