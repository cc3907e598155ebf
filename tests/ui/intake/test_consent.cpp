// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/intake/consentlab.h"
#include "ui/kit/theme.h"

#include <QTextBlock>
#include <QWheelEvent>

/// The consent step through its widgets: reading, ticking, languages, keys.
class TestConsent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBoxOpensOnlyAtTheEndOfItsText();
    void aLongTextIsNotReadAtTheEndOfItsFirstBit();
    void aTextThatFitsIsRead();
    void neitherSizeNorZoomNorLanguageCheats();
    void theSecondStatementWaitsForTheFirst();
    void aTickCanBeTakenBackAndGivenAnew();
    void anotherLanguageTakesTheConsentBack();
    void theDesksLanguageIsNotTheTexts();
    void theLanguageOfTheCallIsOffered();
    void goesByKeyboardAlone();
    void anUntickedBoxStopsTheStep();
    void goingOnToTheNextStatementIsNoOmission();
};

void TestConsent::aBoxOpensOnlyAtTheEndOfItsText()
{
    ConsentLab p;
    QTRY_VERIFY(p.view(p.terms)->verticalScrollBar()->maximum() > 0);
    QScrollBar *bar = p.view(p.terms)->verticalScrollBar();
    QVERIFY(!p.box(p.terms)->isEnabled());
    bar->setValue(bar->maximum() - 1);
    QVERIFY(!p.box(p.terms)->isEnabled());
    bar->setValue(bar->maximum());
    QVERIFY(p.box(p.terms)->isEnabled());
    bar->setValue(0);
    QVERIFY(p.box(p.terms)->isEnabled());
}

/// Qt lays a long text out bit by bit, and its scroll bar ends where the first bit does.
void TestConsent::aLongTextIsNotReadAtTheEndOfItsFirstBit()
{
    const LegalFolder firm(9000);
    ConsentLab p;
    p.page.setLegalFolder(firm.path());
    QScrollBar *bar = p.view(p.terms)->verticalScrollBar();
    QVERIFY(!p.view(p.terms)->isRead());
    bar->setValue(bar->maximum()); // however far that is by now
    const QString seen =
        p.view(p.terms)->cursorForPosition(p.view(p.terms)->viewport()->rect().bottomLeft()).block().text();
    QCOMPARE(p.box(p.terms)->isEnabled(), seen.contains(u"8999"_s));
    QTRY_VERIFY(bar->maximum() > 9000 * 10);
    bar->setValue(bar->maximum());
    QVERIFY(p.box(p.terms)->isEnabled());
}

void TestConsent::aTextThatFitsIsRead()
{
    const LegalFolder firm(1);
    ConsentLab p;
    p.page.setLegalFolder(firm.path());
    QTRY_VERIFY(p.box(p.terms)->isEnabled());
    QVERIFY(!p.box(p.data)->isEnabled()); // read as well, but its turn comes later
    p.box(p.terms)->click();
    QVERIFY(p.box(p.data)->isEnabled());
}

void TestConsent::neitherSizeNorZoomNorLanguageCheats()
{
    ConsentLab p;
    QTRY_VERIFY(p.view(p.terms)->verticalScrollBar()->maximum() > 0);
    const int font = p.view(p.terms)->font().pointSize();
    for (int turn = 0; turn < 40; ++turn) {
        const QPointF middle = p.view(p.terms)->viewport()->rect().center();
        QWheelEvent wheel(middle, p.view(p.terms)->viewport()->mapToGlobal(middle), {}, {0, -120},
                          Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(p.view(p.terms)->viewport(), &wheel);
    }
    QCOMPARE(p.view(p.terms)->font().pointSize(), font);
    for (const QSize size : {QSize(500, 300), QSize(1400, 500), QSize(400, 900), QSize(700, 600)}) {
        p.page.resize(size);
        QCoreApplication::processEvents();
        QCOMPARE(p.view(p.terms)->verticalScrollBar()->value(), 0);
        QVERIFY(!p.box(p.terms)->isEnabled());
    }
    p.page.hide();
    p.page.show();
    QCoreApplication::processEvents();
    QVERIFY(!p.box(p.terms)->isEnabled());
    QEvent language(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&p.page, &language);
    QVERIFY(!p.box(p.terms)->isEnabled());
    p.page.resize(1400, 20'000); // now all of it is before the reader
    QTRY_VERIFY(p.box(p.terms)->isEnabled());
}

void TestConsent::theSecondStatementWaitsForTheFirst()
{
    ConsentLab p;
    p.readToEnd(p.data);
    QVERIFY(!p.box(p.data)->isEnabled());
    p.accept(p.terms);
    QVERIFY(p.box(p.data)->isEnabled());
    p.box(p.data)->click();
    QVERIFY(p.page.isComplete());
    p.box(p.terms)->click();
    QVERIFY(!p.box(p.data)->isChecked());
    QVERIFY(p.page.consents().isEmpty());
}

void TestConsent::aTickCanBeTakenBackAndGivenAnew()
{
    ConsentLab p;
    p.page.setClockOffset(0);
    p.accept(p.terms);
    p.accept(p.data);
    const QDateTime first = p.page.consents().at(1).at;
    p.box(p.data)->click();
    QVERIFY(!p.page.isComplete());
    QVERIFY(p.page.consents().isEmpty());
    QVERIFY(!p.page.finish());
    p.hands.pass(60);
    p.box(p.data)->click(); // the text was read; the moment is a new one
    QCOMPARE(p.page.consents().at(1).at, first.addSecs(60));
}

void TestConsent::anotherLanguageTakesTheConsentBack()
{
    ConsentLab p;
    p.accept(p.terms);
    auto *language = p.page.findChild<QComboBox *>(u"consent:language"_s);
    const QString before = p.view(p.terms)->toPlainText();
    language->setCurrentIndex(1 - language->currentIndex());
    QVERIFY(p.view(p.terms)->toPlainText() != before);
    QVERIFY(!p.box(p.terms)->isChecked());
    QCoreApplication::processEvents();
    QVERIFY(!p.box(p.terms)->isEnabled());
    language->setCurrentIndex(1 - language->currentIndex()); // back again: to be read anew as well
    QCoreApplication::processEvents();
    QVERIFY(!p.box(p.terms)->isEnabled());
}

void TestConsent::theDesksLanguageIsNotTheTexts()
{
    ConsentLab p;
    auto *language = p.page.findChild<QComboBox *>(u"consent:language"_s);
    language->setCurrentIndex(language->findData(u"de"_s));
    p.accept(p.terms);
    const QString text = p.view(p.terms)->toPlainText();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&p.page, &change);
    QVERIFY(p.box(p.terms)->isChecked());
    QCOMPARE(p.view(p.terms)->toPlainText(), text);
    QVERIFY(p.box(p.terms)->text().startsWith(u"Ich akzeptiere"_s));
}

void TestConsent::theLanguageOfTheCallIsOffered()
{
    ConsentLab p;
    auto *language = p.page.findChild<QComboBox *>(u"consent:language"_s);
    p.page.suggestLanguage(u"de"_s);
    QCOMPARE(language->currentData().toString(), u"de"_s);
    p.page.suggestLanguage(u"en"_s);
    QCOMPARE(language->currentData().toString(), u"en"_s);
    p.accept(p.terms);
    p.page.suggestLanguage(u"de"_s); // never over a consent
    QCOMPARE(language->currentData().toString(), u"en"_s);
    QVERIFY(p.box(p.terms)->isChecked());
}

void TestConsent::goesByKeyboardAlone()
{
    ConsentLab p;
    QVERIFY(QTest::qWaitForWindowActive(&p.page));
    p.page.enter();
    QTRY_VERIFY(p.view(p.terms)->hasFocus());
    for (int presses = 0; presses < 200 && !p.box(p.terms)->hasFocus(); ++presses)
        QTest::keyClick(p.view(p.terms), Qt::Key_Space);
    QVERIFY(p.box(p.terms)->hasFocus());
    QVERIFY(!p.box(p.terms)->isChecked());
    QTest::keyClick(p.box(p.terms), Qt::Key_Space);
    QVERIFY(p.box(p.terms)->isChecked());
    QTest::keyClick(p.box(p.terms), Qt::Key_Tab);
    QVERIFY(p.view(p.data)->hasFocus());
    QTest::keyClick(p.view(p.data), Qt::Key_End);
    QTest::keyClick(p.view(p.data), Qt::Key_Tab);
    QVERIFY(p.box(p.data)->hasFocus());
}

void TestConsent::anUntickedBoxStopsTheStep()
{
    ConsentLab p;
    QVERIFY(!p.page.finish());
    p.readToEnd(p.terms);
    QVERIFY(!p.page.finish());
    QVERIFY(!p.box(p.terms)->accessibleDescription().isEmpty());
    p.box(p.terms)->click();
    QVERIFY(!p.page.finish());
    p.accept(p.data);
    QVERIFY(p.page.finish());
}

void TestConsent::goingOnToTheNextStatementIsNoOmission()
{
    ConsentLab p;
    QVERIFY(QTest::qWaitForWindowActive(&p.page));
    p.accept(p.terms);
    p.box(p.terms)->setFocus();
    const auto complains = [&p] {
        const QPalette colors = p.page.findChild<QLabel *>(u"consent:data:line"_s)->palette();
        return colors.color(QPalette::WindowText) ==
               ui::theme::toneText(ui::theme::Tone::Bad, p.page.palette());
    };
    QVERIFY(!p.page.finish()); // Enter leads on ...
    QVERIFY(p.view(p.data)->hasFocus());
    QVERIFY(!complains());
    QVERIFY(!p.page.finish()); // ... and says what is missing when it can't
    QVERIFY(complains());
}

QTEST_MAIN(TestConsent)
#include "test_consent.moc"
