// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/intake/consentlab.h"

#include <QPushButton>

/// Samples, a firm's own texts and broken ones, through the page.
class TestConsentTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void samplesAreMarked();
    void productionRefusesSamples();
    void aBrokenFolderIsSaidAndCanBeReadAgain();
    void furtherStatementsAreAskedToo();
};

void TestConsentTexts::samplesAreMarked()
{
    ConsentLab p;
    for (const QString &name : {p.terms, p.data}) {
        auto *sign = p.page.findChild<QLabel *>(QString(name % u":sample"_s));
        QVERIFY(sign->isVisible());
        QCOMPARE(sign->text(), u"SAMPLE"_s);
    }
    const LegalFolder firm;
    p.page.setLegalFolder(firm.path());
    QVERIFY(!p.page.findChild<QLabel *>(u"consent:terms:sample"_s)->isVisible());
}

void TestConsentTexts::productionRefusesSamples()
{
    ConsentLab p(false);
    QVERIFY(!p.box(p.terms));
    QVERIFY(!p.page.finish());
    QVERIFY(p.message()->isVisible());
    QVERIFY(p.message()->text().contains(u"--legal-texts"_s));
    const LegalFolder firm;
    firm.addBoth("data", 3, "sample: yes\n"); // one left among the firm's own
    p.page.setLegalFolder(firm.path());
    QVERIFY(!p.box(p.terms));
    firm.addBoth("data", 3);
    p.page.setLegalFolder(firm.path());
    QVERIFY(p.box(p.terms));
    QVERIFY(!p.message()->isVisible());
}

void TestConsentTexts::aBrokenFolderIsSaidAndCanBeReadAgain()
{
    ConsentLab p;
    p.accept(p.terms);
    const LegalFolder firm;
    firm.write(u"terms_en.md"_s, LegalFolder::text("terms", "en", 3) + "<b>bold</b>");
    p.page.setLegalFolder(firm.path());
    QVERIFY(!p.box(p.terms)); // not the sample in its place
    QVERIFY(!p.page.finish());
    QVERIFY(p.message()->isVisible());
    QVERIFY2(p.message()->text().contains(u"terms_en.md"_s), qPrintable(p.message()->text()));
    QVERIFY(p.message()->text().contains(firm.path()));
    QVERIFY(!p.message()->text().contains(u"<b>"_s));
    QTRY_VERIFY(p.message()->height() < p.page.height() / 2); // a line, not a page
    firm.addBoth("terms", 80);
    p.message()->findChild<QPushButton *>(u"message:action"_s)->click();
    QVERIFY(!p.message()->isVisible());
    QVERIFY(p.box(p.terms) && !p.box(p.terms)->isChecked());
}

void TestConsentTexts::furtherStatementsAreAskedToo()
{
    const LegalFolder firm(60);
    firm.addBoth("own_economic_interest", 60);
    firm.addBoth("recording", 60);
    ConsentLab p;
    p.page.setLegalFolder(firm.path());
    p.page.setClockOffset(0);
    p.accept(p.terms);
    p.accept(p.data);
    QVERIFY(!p.page.isComplete());
    QVERIFY(!p.page.finish());
    p.accept(u"consent:own_economic_interest"_s);
    p.accept(u"consent:recording"_s);
    QVERIFY(p.page.finish());
    const QList<domain::Consent> consents = p.page.consents();
    QCOMPARE(consents.size(), 4);
    QCOMPARE(consents.at(2).kind, domain::ConsentKind::OwnEconomicInterest);
    QCOMPARE(consents.at(3).kind, domain::ConsentKind::Other);
    QCOMPARE(domain::consentWord(consents.at(3)), consents.at(3).title);
}

QTEST_MAIN(TestConsentTexts)
#include "test_consenttexts.moc"
