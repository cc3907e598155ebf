// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/customer/customerstatements.h"
#include "ui/kit/readingview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ui::CustomerStatement statement(const QString &id, bool accepted = false)
{
    return {
        id,      u"Title of "_s + id, u"7"_s, u"A paragraph.\n\n"_s.repeated(60), u"I accept "_s + id, true,
        accepted};
}

struct Page {
    explicit Page(const QString &language = u"en"_s, bool firstIsAccepted = false)
        : page({statement(u"terms"_s, firstIsAccepted), statement(u"data"_s)}, language)
        , ticked(&page, &ui::CustomerStatements::ticked)
    {
        page.resize(900, 600);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page did not become active");
    }
    template <typename T>
    T *part(const char *name)
    {
        return page.findChild<T *>(QLatin1StringView(name));
    }
    ui::ReadingView *view() { return part<ui::ReadingView>("customer:text"); }
    QCheckBox *box() { return part<QCheckBox>("customer:tick"); }
    QPushButton *next() { return part<QPushButton>("customer:next"); }
    QPushButton *back() { return part<QPushButton>("customer:back"); }
    QString title() { return part<QLabel>("customer:title")->text(); }
    void read()
    {
        QTRY_VERIFY(view()->verticalScrollBar()->maximum() > 0);
        view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    }
    ui::CustomerStatements page;
    QSignalSpy ticked;
};

} // namespace

/// What the customer does on the second monitor.
class TestCustomerStatements : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheCustomersOwnReadingOpensTheBox()
    {
        Page p;
        QVERIFY(!p.box()->isEnabled() && !p.next()->isEnabled() && !p.back()->isEnabled());
        QVERIFY(!p.part<QLabel>("customer:hint")->text().trimmed().isEmpty());
        p.read();
        QVERIFY(p.box()->isEnabled());
        QTest::mouseClick(p.box(), Qt::LeftButton, {}, QPoint(8, p.box()->height() / 2));
        QCOMPARE(p.ticked.size(), 1);
        QCOMPARE(p.ticked.first(), (QVariantList{u"terms"_s, true}));
        QVERIFY(p.next()->isEnabled());
    }

    void oneStatementAfterTheOtherThenThanks()
    {
        Page p;
        p.read();
        p.box()->click();
        p.next()->click();
        QCOMPARE(p.title(), u"Title of data"_s);
        QVERIFY(!p.box()->isChecked());
        QCoreApplication::processEvents();
        QVERIFY(!p.box()->isEnabled());
        p.read();
        p.box()->click();
        p.next()->click();
        QVERIFY(p.part<QLabel>("customer:thanks")->isVisible());
        QVERIFY(!p.box()->isVisible() && !p.view()->isVisible());
        QCOMPARE(p.ticked.size(), 2);
        p.back()->click(); // and back again, to take it back
        QCOMPARE(p.title(), u"Title of data"_s);
        QVERIFY(p.box()->isChecked() && p.box()->isEnabled());
        p.box()->click();
        QCOMPARE(p.ticked.last(), (QVariantList{u"data"_s, false}));
    }

    void goesByKeyboardAlone()
    {
        Page p;
        QTRY_VERIFY(p.view()->hasFocus());
        QTRY_VERIFY(p.view()->verticalScrollBar()->maximum() > 0);
        for (int presses = 0; presses < 100 && !p.box()->hasFocus(); ++presses)
            QTest::keyClick(p.view(), Qt::Key_Space);
        QVERIFY(p.box()->hasFocus());
        QTest::keyClick(p.box(), Qt::Key_Space);
        QVERIFY(p.box()->isChecked());
        QTest::keyClick(p.box(), Qt::Key_Tab);
        QVERIFY(p.next()->hasFocus());
        QTest::keyClick(p.next(), Qt::Key_Space);
        QCOMPARE(p.title(), u"Title of data"_s);
        QVERIFY(p.view()->hasFocus());
    }

    void theDesksTickIsShownAndNotEchoed()
    {
        Page p;
        p.page.setAccepted(u"terms"_s, true);
        QVERIFY(p.box()->isChecked() && p.next()->isEnabled());
        p.next()->click();
        p.page.setAccepted(u"terms"_s, false); // taken back at the desk: the customer is asked again
        QCOMPARE(p.title(), u"Title of terms"_s);
        QVERIFY(!p.box()->isChecked());
        QCOMPARE(p.ticked.size(), 0);
    }

    void startsBehindWhatWasAccepted()
    {
        Page p(u"en"_s, true);
        QCOMPARE(p.title(), u"Title of data"_s);
    }

    /// No translator of the application is installed: the page's language is the customer's, not the desk's.
    void speaksTheCustomersLanguage()
    {
        Page english;
        Page german(u"de"_s);
        QCOMPARE(english.next()->text(), u"Next"_s);
        QCOMPARE(german.next()->text(), u"Weiter"_s);
        QCOMPARE(german.part<QLabel>("customer:sample")->text(), u"MUSTER"_s);
        QVERIFY(german.part<QLabel>("customer:hint")->text() !=
                english.part<QLabel>("customer:hint")->text());
        QCOMPARE(german.page.locale().language(), QLocale::German);
    }

    void readersHearEverything()
    {
        Page p;
        QCOMPARE(p.view()->accessibleName(), p.title());
        QCOMPARE(p.box()->text(), u"I accept terms"_s);
        QVERIFY(!p.box()->accessibleDescription().isEmpty());
    }
};

QTEST_MAIN(TestCustomerStatements)
#include "test_statements.moc"
