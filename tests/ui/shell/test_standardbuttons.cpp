// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/shell/language.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Qt's own words follow too: the catalogue of its standard buttons is on board.
class TestStandardButtons : public QObject {
    Q_OBJECT

    static QString word(const QDialogButtonBox &box, QDialogButtonBox::StandardButton which)
    {
        return box.button(which)->text().remove(u'&');
    }

private Q_SLOTS:
    void speakGermanFromTheStart_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<QString>("german");
        QTest::newRow("cancel") << int(QDialogButtonBox::Cancel) << u"Abbrechen"_s;
        QTest::newRow("save") << int(QDialogButtonBox::Save) << u"Speichern"_s;
        QTest::newRow("close") << int(QDialogButtonBox::Close) << u"Schließen"_s;
        QTest::newRow("yes") << int(QDialogButtonBox::Yes) << u"Ja"_s;
    }
    void speakGermanFromTheStart()
    {
        QFETCH(int, button);
        ui::Language language;
        language.set(u"de"_s);
        const auto which = QDialogButtonBox::StandardButton(button);
        const QDialogButtonBox box(which);
        QTEST(word(box, which), "german");
    }
    void switchWhileOpen()
    {
        ui::Language language;
        language.set(u"en"_s);
        QDialogButtonBox box(QDialogButtonBox::Cancel);
        box.show();
        QCOMPARE(word(box, QDialogButtonBox::Cancel), u"Cancel"_s);
        language.set(u"de"_s);
        QTRY_COMPARE(word(box, QDialogButtonBox::Cancel), u"Abbrechen"_s);
        language.set(u"en"_s);
        QTRY_COMPARE(word(box, QDialogButtonBox::Cancel), u"Cancel"_s);
    }
    void aLanguageTakesItsWordsAlong()
    {
        {
            ui::Language language;
            language.set(u"de"_s);
        }
        const QDialogButtonBox box(QDialogButtonBox::Cancel);
        QCOMPARE(word(box, QDialogButtonBox::Cancel), u"Cancel"_s);
    }
    void numbersAndDatesFollow()
    {
        ui::Language language;
        language.set(u"de"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
        QCOMPARE(QLocale().toString(QDate(2026, 1, 31), QLocale::ShortFormat), u"31.01.26"_s);
        language.set(u"en"_s);
        QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1,234.5"_s);
        QCOMPARE(QLocale().toString(QDate(2026, 1, 31), QLocale::ShortFormat), u"31/01/2026"_s);
    }
};

QTEST_MAIN(TestStandardButtons)
#include "test_standardbuttons.moc"
