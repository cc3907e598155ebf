// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The code behind the completer's present proposal.
QString domainCode(const ui::CountryBox &box)
{
    return box.completer()->currentIndex().data(Qt::UserRole).toString();
}

} // namespace

class TestCountryBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
    void completesInBothLanguages();
    void keepsItsCountryWhenTheLanguageChanges();
    void choiceKeepsItsValueWhenTheLanguageChanges();
    void theWheelChangesNothing();
};

void TestCountryBox::understandsWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << u"Greece"_s << u"GR"_s;
    QTest::newRow("German") << u"Griechenland"_s << u"GR"_s;
    QTest::newRow("code") << u"gr"_s << u"GR"_s;
    QTest::newRow("nonsense") << u"Atlantis"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCountryBox::understandsWhatIsTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    ui::CountryBox box;
    box.show();
    box.lineEdit()->setFocus();
    QTest::keyClicks(box.lineEdit(), typed);
    QCOMPARE(box.code(), code);
    Q_EMIT box.lineEdit()->editingFinished();
    QCOMPARE(box.code(), code);
    if (code.isEmpty())
        QCOMPARE(box.currentText(), typed); // what wasn't understood stays to be corrected
}

void TestCountryBox::completesInBothLanguages()
{
    ui::CountryBox box;
    for (const QString &part : {u"griech"_s, u"Greec"_s}) {
        box.completer()->setCompletionPrefix(part);
        QCOMPARE(box.completer()->completionCount(), 1);
        QCOMPARE(domainCode(box), u"GR"_s);
    }
}

void TestCountryBox::keepsItsCountryWhenTheLanguageChanges()
{
    QLocale::setDefault(QLocale(QLocale::English));
    ui::CountryBox box;
    box.setCode(u"AT"_s);
    QCOMPARE(box.currentText(), u"Austria"_s);
    QLocale::setDefault(QLocale(QLocale::German));
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&box, &event);
    QCOMPARE(box.currentText(), u"Österreich"_s);
    QCOMPARE(box.code(), u"AT"_s);
    box.setEditText(u"Öster"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QApplication::sendEvent(&box, &event);
    QCOMPARE(box.currentText(), u"Öster"_s);
}

void TestCountryBox::choiceKeepsItsValueWhenTheLanguageChanges()
{
    ui::ChoiceBox box(domain::salutations, ui::ChoiceBox::Empty::MustChoose);
    QVERIFY(!box.hasChosen());
    box.setValue(u"MS"_s);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&box, &event);
    QCOMPARE(box.value(), u"MS"_s);
}

void TestCountryBox::theWheelChangesNothing()
{
    ui::CountryBox box;
    box.setCode(u"DE"_s);
    box.show();
    QWheelEvent wheel(QPointF(5, 5), box.mapToGlobal(QPointF(5, 5)), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.code(), u"DE"_s);
}

QTEST_MAIN(TestCountryBox)
#include "test_countrybox.moc"
