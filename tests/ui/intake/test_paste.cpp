// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/pasteline.h"
#include "ui/intake/personpage.h"
#include "ui/kit/field.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Page {
    Page()
        : page(false)
    {
        page.resize(800, 900);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the window did not become active");
    }
    QLineEdit *line(const QString &path) { return page.findChild<QLineEdit *>(QString(u"edit:"_s % path)); }
    ui::PasteLine *told() { return page.findChild<ui::PasteLine *>(u"person:pasted"_s); }
    /// Ctrl+V in the field of this path.
    void pasteInto(const QString &path, const QString &text)
    {
        QApplication::clipboard()->setText(text);
        line(path)->setFocus();
        QTest::keyClick(line(path), Qt::Key_V, Qt::ControlModifier);
    }
    ui::PersonPage page;
};

} // namespace

/// A customer who stands in another program already.
class TestPaste : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAddressSpreadsOverItsFields_data();
    void anAddressSpreadsOverItsFields();
    void aWholePersonLandsByTheButton();
    void oneWordIsPastedAsEver();
    void nothingIsOverwrittenButOnOrder();
    void whatWasNotUnderstoodIsSaid();
    void whatIsWrongInThePastedTextIsMarked();
    void anEmptyClipboardSaysSo();
    void theNextCustomerFindsNothingOfIt();
};

void TestPaste::anAddressSpreadsOverItsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one line") << u"Musterstr. 17, 10115 Berlin"_s;
    QTest::newRow("lines") << u"Musterstr. 17\n10115 Berlin"_s;
    QTest::newRow("cells") << u"Musterstr. 17\t10115\tBerlin"_s;
}

void TestPaste::anAddressSpreadsOverItsFields()
{
    QFETCH(QString, text);
    Page p;
    p.pasteInto(u"address.line_1"_s, text);
    const domain::Address address = p.page.person().address;
    QCOMPARE(address.line1, u"Musterstr. 17"_s);
    QCOMPARE(address.postalCode, u"10115"_s);
    QCOMPARE(address.city, u"Berlin"_s);
    QCOMPARE(address.state, u"BE"_s); // certain by the postal code, and said to be so
    QVERIFY(p.page.findChild<ui::Field *>(u"address.state"_s)->hint().contains(u"postal code"_s));
    QVERIFY(p.told()->isVisible());
    QVERIFY(p.told()->text().contains(u"City"_s));
}

void TestPaste::aWholePersonLandsByTheButton()
{
    Page p;
    QApplication::clipboard()->setText(
        u"Anrede\tVorname\tNachname\tGeb. "
        u"am\tGeburtsort\tGeburtsland\tNationalität\tStraße\tPLZ\tOrt\tHandy\tE-Mail\n"
        "Frau\tErika Maria\tvon Muster\t12.08.1984\tWien\tÖsterreich\tdeutsch\tMusterstr. 17\t10115\tBerlin\t"
        "0151 23456789\terika@example.com\n"_s);
    QTest::keyClick(p.page.findChild<QPushButton *>(u"person:paste"_s), Qt::Key_Space);
    const domain::Person person = p.page.person();
    QCOMPARE(person.salutation, u"MS"_s);
    QCOMPARE(person.firstName, u"Erika Maria"_s);
    QCOMPARE(person.lastName, u"von Muster"_s);
    QCOMPARE(person.birthDate, QDate(1984, 8, 12));
    QCOMPARE(person.birthCity, u"Wien"_s);
    QCOMPARE(person.birthCountry, u"AT"_s);
    QCOMPARE(person.nationality, u"DE"_s);
    QCOMPARE(person.address.line1, u"Musterstr. 17"_s);
    QCOMPARE(person.mobileNumber, u"+4915123456789"_s);
    QCOMPARE(person.email, u"erika@example.com"_s);
    QVERIFY(p.page.finish());
}

void TestPaste::oneWordIsPastedAsEver()
{
    Page p;
    p.pasteInto(u"last_name"_s, u"Mustermann"_s);
    QCOMPARE(p.line(u"last_name"_s)->text(), u"Mustermann"_s);
    QVERIFY(!p.told()->isVisible());
}

void TestPaste::nothingIsOverwrittenButOnOrder()
{
    Page p;
    p.line(u"address.city"_s)->setText(u"Hamburg"_s);
    p.line(u"birth_date"_s)->setText(u"12.8.1984"_s);
    p.pasteInto(u"address.line_1"_s,
                u"Straße: Musterstr. 17\nPLZ: 10115\nOrt: Berlin\nGeburtsdatum: 1984-08-12"_s);
    QCOMPARE(p.line(u"address.city"_s)->text(), u"Hamburg"_s);
    QCOMPARE(p.line(u"address.postal_code"_s)->text(), u"10115"_s);
    QVERIFY2(p.told()->text().contains(u"City “Berlin”"_s), qPrintable(p.told()->text()));
    QVERIFY(!p.told()->text().contains(u"Date of birth"_s)); // the same day, written otherwise
    QCOMPARE(p.line(u"birth_date"_s)->text(), u"12.8.1984"_s);
    auto *overwrite = p.told()->findChild<QPushButton *>(u"message:action"_s);
    QVERIFY(overwrite->isVisible());
    QTest::keyClick(overwrite, Qt::Key_Space);
    QCOMPARE(p.line(u"address.city"_s)->text(), u"Berlin"_s);
    QVERIFY(!overwrite->isVisible());
}

void TestPaste::whatWasNotUnderstoodIsSaid()
{
    Page p;
    p.pasteInto(u"first_name"_s, u"Vorname: Erika\nNachname: Muster\nBonität: <b>A1</b>"_s);
    QVERIFY2(p.told()->text().contains(u"Not understood: “Bonität: <b>A1</b>”"_s),
             qPrintable(p.told()->text()));
    p.pasteInto(u"first_name"_s, u"Erika\tMuster\t12.08.1984"_s);
    QVERIFY(p.told()->text().contains(u"which is the first"_s));
}

void TestPaste::whatIsWrongInThePastedTextIsMarked()
{
    Page p;
    p.pasteInto(u"first_name"_s, u"Vorname\tNachname\tGeburtsdatum\nErika \tИванова\t31.02.1980"_s);
    for (const QString &path : {u"first_name"_s, u"last_name"_s, u"birth_date"_s})
        QVERIFY2(!p.page.findChild<ui::Field *>(path)->error().isEmpty(), qPrintable(path));
    QCOMPARE(p.line(u"first_name"_s)->text(), u"Erika "_s);
}

void TestPaste::anEmptyClipboardSaysSo()
{
    Page p;
    QApplication::clipboard()->clear();
    p.page.findChild<QPushButton *>(u"person:paste"_s)->click();
    QVERIFY(p.told()->text().contains(u"no text"_s));
}

void TestPaste::theNextCustomerFindsNothingOfIt()
{
    Page p;
    p.pasteInto(u"first_name"_s, u"Vorname: Erika\nNachname: Muster\nBonität: A1"_s);
    p.page.reset();
    QVERIFY(!p.told()->isVisible());
    QVERIFY(p.told()->text().isEmpty());
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&p.page, &event);
    QVERIFY(p.told()->text().isEmpty());
}

QTEST_MAIN(TestPaste)
#include "test_paste.moc"
