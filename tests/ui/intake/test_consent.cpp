// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/consentpage.h"
#include "ui/intake/legaltext.h"

#include <QCheckBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Page {
    Page()
    {
        page.resize(700, 600);
        page.show();
        page.activateWindow();
    }
    QCheckBox *box(const QString &name) { return page.findChild<QCheckBox *>(name); }
    void readToEnd(const QString &name)
    {
        auto *viewer = page.findChild<QTextBrowser *>(QString(name % u":text"_s));
        QTRY_VERIFY(viewer->verticalScrollBar()->maximum() > 0);
        viewer->verticalScrollBar()->setValue(viewer->verticalScrollBar()->maximum());
    }
    ui::ConsentPage page;
    const QString terms = u"consent:terms"_s;
    const QString data = u"consent:data"_s;
};

} // namespace

class TestConsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBoxOpensOnlyAtTheEndOfItsText();
    void theSecondStatementWaitsForTheFirst();
    void recordsWhatWasShownAndWhen();
    void anotherLanguageTakesTheConsentBack();
    void aClockThatRunsAheadIsSetBack();
    void goesByKeyboardAlone();
    void anUntickedBoxStopsTheStep();
};

void TestConsent::aBoxOpensOnlyAtTheEndOfItsText()
{
    Page p;
    auto *viewer = p.page.findChild<QTextBrowser *>(u"consent:terms:text"_s);
    QTRY_VERIFY(viewer->verticalScrollBar()->maximum() > 0);
    QVERIFY(!p.box(p.terms)->isEnabled());
    viewer->verticalScrollBar()->setValue(viewer->verticalScrollBar()->maximum() - 1);
    QVERIFY(!p.box(p.terms)->isEnabled());
    viewer->verticalScrollBar()->setValue(viewer->verticalScrollBar()->maximum());
    QVERIFY(p.box(p.terms)->isEnabled());
    viewer->verticalScrollBar()->setValue(0);
    QVERIFY(p.box(p.terms)->isEnabled());
}

void TestConsent::theSecondStatementWaitsForTheFirst()
{
    Page p;
    p.readToEnd(p.data);
    QVERIFY(!p.box(p.data)->isEnabled());
    p.readToEnd(p.terms);
    p.box(p.terms)->click();
    QVERIFY(p.box(p.data)->isEnabled());
    p.box(p.data)->click();
    QVERIFY(p.page.isComplete());
    p.box(p.terms)->click();
    QVERIFY(!p.box(p.data)->isChecked());
    QVERIFY(p.page.consents().isEmpty());
}

void TestConsent::recordsWhatWasShownAndWhen()
{
    Page p;
    p.readToEnd(p.terms);
    p.readToEnd(p.data);
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    p.box(p.terms)->click();
    p.box(p.data)->click();
    p.page.findChild<QRadioButton *>(u"consent:byphone"_s)->click();
    const QList<domain::Consent> consents = p.page.consents();
    QCOMPARE(consents.size(), 2);
    QCOMPARE(consents.at(0).kind, domain::ConsentKind::TermsAndConditions);
    QCOMPARE(consents.at(1).kind, domain::ConsentKind::DataProcessing);
    for (const domain::Consent &consent : consents) {
        const auto text = ui::loadLegalText(consent.kind, consent.language);
        QVERIFY(text);
        QCOMPARE(consent.sha256, text->sha256);
        QCOMPARE(consent.version, text->version);
        QCOMPARE(consent.textId, text->id);
        QCOMPARE(consent.channel, domain::ConsentChannel::ByPhone);
        QCOMPARE(consent.at.timeSpec(), Qt::UTC);
        QVERIFY(consent.at >= before);
        QVERIFY(consent.at <= QDateTime::currentDateTimeUtc());
    }
}

void TestConsent::anotherLanguageTakesTheConsentBack()
{
    Page p;
    p.readToEnd(p.terms);
    p.box(p.terms)->click();
    QVERIFY(p.box(p.terms)->isChecked());
    auto *language = p.page.findChild<QComboBox *>(u"consent:language"_s);
    language->setCurrentIndex(1 - language->currentIndex());
    QVERIFY(!p.box(p.terms)->isChecked());
    QVERIFY(!p.box(p.terms)->isEnabled());
}

void TestConsent::aClockThatRunsAheadIsSetBack()
{
    Page p;
    p.page.setClockCorrection(-90);
    p.readToEnd(p.terms);
    p.readToEnd(p.data);
    p.box(p.terms)->click();
    p.page.setClockCorrection(+90); // a clock that runs behind is never a time in the future
    p.box(p.data)->click();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 corrected = p.page.consents().at(0).at.secsTo(now);
    QVERIFY(corrected >= 90 && corrected <= 95);
    const qint64 plain = p.page.consents().at(1).at.secsTo(now);
    QVERIFY(plain >= 0 && plain <= 5);
}

void TestConsent::goesByKeyboardAlone()
{
    Page p;
    QVERIFY(QTest::qWaitForWindowActive(&p.page));
    p.page.enter();
    auto *viewer = p.page.findChild<QTextBrowser *>(u"consent:terms:text"_s);
    QTRY_VERIFY(viewer->hasFocus());
    for (int presses = 0; presses < 200 && !p.box(p.terms)->hasFocus(); ++presses)
        QTest::keyClick(viewer, Qt::Key_Space);
    QVERIFY(p.box(p.terms)->hasFocus());
    QVERIFY(!p.box(p.terms)->isChecked());
    QTest::keyClick(p.box(p.terms), Qt::Key_Space);
    QVERIFY(p.box(p.terms)->isChecked());
}

void TestConsent::anUntickedBoxStopsTheStep()
{
    Page p;
    QVERIFY(!p.page.finish());
    p.readToEnd(p.terms);
    QVERIFY(!p.page.finish());
    QVERIFY(!p.box(p.terms)->accessibleDescription().isEmpty());
    p.box(p.terms)->click();
    QVERIFY(!p.page.finish());
    p.readToEnd(p.data);
    p.box(p.data)->click();
    QVERIFY(p.page.finish());
}

QTEST_MAIN(TestConsent)
#include "test_consent.moc"
