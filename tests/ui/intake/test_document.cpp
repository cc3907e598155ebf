// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentpage.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QTest>
#include <QTimeZone>

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
    void badTextsAreRefusedAsTheyStand_data();
    void badTextsAreRefusedAsTheyStand();
    void advisesLikeTheGuide();
    void refusesLoudlyWhatTheListLacks();
    void takesADocumentOver_data();
    void takesADocumentOver();
    void theBillAroundMidnight_data();
    void theBillAroundMidnight();
    void aBillTooOldOvernightIsRefused();
    void whatTheApiSaidStaysUntilItsFieldIsChanged();
    void aMissingDateIsStillSaidOnComingBack();
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
    page.reset();
    auto *date = page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s);
    QVERIFY(date->text().isEmpty() && !date->isUndoAvailable()); // the next customer's page
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

void TestDocument::badTextsAreRefusedAsTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("51 letters") << QString(51, u'a');
    QTest::newRow("emoji") << u"\U0001F600"_s;
    QTest::newRow("right to left") << u"גרמניה"_s;
    QTest::newRow("turned direction") << u"\u202EDE1"_s;
    QTest::newRow("zero width") << u"\u200B"_s;
    QTest::newRow("tab and line break") << u"D\tE\n1"_s;
    QTest::newRow("markup") << u"<b>DE</b>"_s;
    QTest::newRow("29 February of a common year") << u"29.02.2025"_s;
}

void TestDocument::badTextsAreRefusedAsTheyStand()
{
    QFETCH(QString, text);
    ui::DocumentPage page;
    page.show();
    page.findChild<ui::ChoiceBox *>(u"document:kind"_s)->setValue(u"passport"_s);
    page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
    auto *issued = page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s);
    auto *country = page.findChild<ui::CountryBox *>(u"document:country"_s);
    const auto said = [&page](const QString &name) {
        const QString error = page.findChild<ui::Field *>(name)->error();
        const bool hidden = error.contains(QChar(0x202E)) || error.contains(QChar(0x200B)) ||
                            error.contains(u'\n') || error.contains(u'\t');
        return !error.isEmpty() && !hidden;
    };
    issued->setText(text);
    QVERIFY(!page.finish());
    QVERIFY(said(u"proof_of_address_issued_at"_s));
    country->setEditText(text);
    QVERIFY(!page.finish());
    QVERIFY(said(u"document.country"_s));
    QCOMPARE(issued->text(), text);
    QCOMPARE(country->currentText(), text);
    for (const QLabel *label : page.findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText,
                 qPrintable(label->text()));
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

void TestDocument::advisesLikeTheGuide()
{
    ui::DocumentPage page;
    page.show();
    const auto says = [&page](const QString &name) {
        const auto *line = page.findChild<ui::MessageLine *>(name);
        return line->isVisible() ? line->text() : QString();
    };
    QVERIFY(says(u"advice:address"_s).contains(u"DEU-BO-01003"_s));
    page.choose(u"DE"_s, u"passport"_s);
    QVERIFY(says(u"advice:address"_s).contains(u"German passport shows no address!"_s));
    QVERIFY(says(u"advice:instead"_s).contains(u"ID card"_s));
    page.choose(u"AT"_s, u"passport"_s);
    QVERIFY(says(u"advice:address"_s).contains(u"shows no address"_s));
    QCOMPARE(says(u"advice:instead"_s), QString());
    QCOMPARE(says(u"advice:refused"_s), QString()); // nobody knows without a list
}

void TestDocument::refusesLoudlyWhatTheListLacks()
{
    ui::DocumentPage page;
    page.show();
    const domain::SupportedList list{
        u"sandbox"_s, QDateTime::currentDateTimeUtc(), {{u"Passport"_s, {u"DE"_s}}}};
    auto *refused = page.findChild<ui::MessageLine *>(u"advice:refused"_s);
    page.setSupported(list);
    QVERIFY(refused->isVisible()); // the German ID card is not on it
    page.choose(u"DE"_s, u"passport"_s);
    QVERIFY(!refused->isVisible());
    page.choose(u"DE"_s, u"residence_permit"_s);
    QVERIFY(refused->isVisible());
    QVERIFY(page.needsProof());
    page.setSupported(std::nullopt);
    QVERIFY(!refused->isVisible());
}

void TestDocument::takesADocumentOver_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"id_card"_s, u"passport"_s, u"residence_permit"_s, u"driving_licence"_s,
                                u"paper_id"_s, u"other"_s})
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

void TestDocument::takesADocumentOver()
{
    QFETCH(QString, kind);
    ui::DocumentPage page;
    page.show();
    page.findChild<ui::ChoiceBox *>(u"edit:language"_s)->setValue(u"EN"_s);
    page.choose(u"IT"_s, kind);
    QCOMPARE(page.country(), u"IT"_s);
    QCOMPARE(domain::documentKindKey(page.documentKind()), kind);
    QCOMPARE(page.order().language, u"EN"_s); // the rest stays
}

void TestDocument::theBillAroundMidnight_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::addColumn<QString>("issued");
    QTest::addColumn<bool>("accepted");
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), berlin);
    const QDateTime night(QDate(2026, 11, 25), QTime(0, 30), berlin); // the API still has the 24th
    QTest::newRow("six months") << noon << u"25.05.2026"_s << true;
    QTest::newRow("a day more") << noon << u"24.05.2026"_s << false;
    QTest::newRow("today") << noon << u"25.11.2026"_s << true;
    QTest::newRow("tomorrow") << noon << u"26.11.2026"_s << false;
    QTest::newRow("night: today") << night << u"25.11.2026"_s << false;
    QTest::newRow("night: yesterday") << night << u"24.11.2026"_s << true;
    QTest::newRow("night: a day too old here") << night << u"24.05.2026"_s << false;
    const QDateTime leap(QDate(2028, 8, 31), QTime(12, 0), berlin);
    QTest::newRow("29 February") << leap << u"29.02.2028"_s << true;
    QTest::newRow("28 February") << leap << u"28.02.2028"_s << false;
}

void TestDocument::theBillAroundMidnight()
{
    QFETCH(QDateTime, now);
    QFETCH(QString, issued);
    QFETCH(bool, accepted);
    ui::DocumentPage page;
    page.setClock([now] { return now; });
    page.show();
    page.choose(u"DE"_s, u"passport"_s);
    page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
    page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s)->setText(issued);
    QCOMPARE(page.findChild<ui::Field *>(u"proof_of_address_issued_at"_s)->error().isEmpty(), accepted);
    QCOMPARE(page.finish(), accepted);
}

void TestDocument::aBillTooOldOvernightIsRefused()
{
    QDateTime now(QDate(2026, 11, 25), QTime(12, 0), QTimeZone("Europe/Berlin"));
    ui::DocumentPage page;
    page.setClock([&now] { return now; });
    page.show();
    page.choose(u"DE"_s, u"passport"_s);
    page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
    page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s)->setText(u"25.05.2026"_s);
    QVERIFY(page.finish());
    now = now.addDays(1);
    QVERIFY(!page.finish());
    QVERIFY(!page.findChild<ui::Field *>(u"proof_of_address_issued_at"_s)->error().isEmpty());
}

void TestDocument::whatTheApiSaidStaysUntilItsFieldIsChanged()
{
    ui::DocumentPage page;
    page.show();
    page.choose(u"DE"_s, u"passport"_s);
    auto *type = page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s);
    auto *issued = page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s);
    auto *language = page.findChild<ui::ChoiceBox *>(u"edit:language"_s);
    type->setValue(u"GAS_BILL"_s);
    issued->setText(QDate::currentDate().addMonths(-1).toString(Qt::ISODate));
    language->setValue(u"DE"_s);
    QVERIFY(page.finish());
    QVERIFY(!page.refuse(u"first_name"_s, u"x"_s));
    const QList<std::pair<QString, std::function<void()>>> answers{
        {u"language"_s, [language] { language->setValue(u"EN"_s); }},
        {u"proof_of_address_type"_s, [type] { type->setValue(u"WATER_BILL"_s); }},
        {u"proof_of_address_issued_at"_s, [issued] { issued->setText(u"2001-01-01"_s); }}};
    for (const auto &[path, change] : answers) {
        const auto *field = page.findChild<ui::Field *>(path);
        QVERIFY(page.refuse(path, u"x"_s));
        QVERIFY2(field->error().contains(u"Solaris refuses"_s), qPrintable(path));
        page.enter();
        page.retranslate();
        QVERIFY2(field->error().contains(u"Solaris refuses"_s), qPrintable(path));
        QVERIFY(!page.finish());
        change();
        QVERIFY2(!field->error().contains(u"Solaris refuses"_s), qPrintable(path));
        QCOMPARE(page.finish(), path != "proof_of_address_issued_at"_L1);
    }
    issued->setText(QDate::currentDate().toString(Qt::ISODate));
    QVERIFY(page.finish());
    page.choose(u"DE"_s, u"id_card"_s); // shows no proof: nothing of one can be refused
    QVERIFY(!page.refuse(u"proof_of_address_type"_s, u"x"_s));
    QVERIFY(page.finish());
}

/// Coming back to the step takes no complaint away that is not answered.
void TestDocument::aMissingDateIsStillSaidOnComingBack()
{
    ui::DocumentPage page;
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.choose(u"DE"_s, u"passport"_s);
    page.findChild<ui::ChoiceBox *>(u"edit:proof_of_address_type"_s)->setValue(u"GAS_BILL"_s);
    QVERIFY(!page.finish());
    page.enter();
    QVERIFY(!page.findChild<ui::Field *>(u"proof_of_address_issued_at"_s)->error().isEmpty());
    QVERIFY(page.findChild<QLineEdit *>(u"edit:proof_of_address_issued_at"_s)->hasFocus());
}

QTEST_MAIN(TestDocument)
#include "test_document.moc"
