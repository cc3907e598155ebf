// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/guide/guidescreen.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The guide on a desk without any case.
struct Lab {
    Lab()
    {
        guide.setClock([this] { return now; });
        guide.resize(1200, 760);
        guide.show();
        guide.activateWindow();
        if (!QTest::qWaitForWindowActive(&guide))
            qFatal("the window did not become active");
        guide.setFocus();
    }
    template <typename T = QWidget>
    T *part(const QString &name)
    {
        T *found = guide.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString &text)
    {
        auto *search = part<QLineEdit>(u"guide:search"_s);
        search->clear();
        QTest::keyClicks(search, text);
    }
    QString line(const QString &name) { return part<ui::MessageLine>(name)->text(); }
    bool says(const QString &name) { return part(name)->isVisible(); }
    QString title() { return part<QLabel>(u"guide:title"_s)->text(); }
    QString row(int number)
    {
        const QAbstractItemModel *model = part<QTableView>(u"guide:table"_s)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(number, column).data().toString();
        return cells.join(u" | "_s);
    }
    QString bill(const QString &text)
    {
        part<QLineEdit>(u"edit:guide.bill"_s)->setText(text);
        auto *field = part<ui::Field>(u"guide.bill"_s);
        return field->error().isEmpty() ? field->hint() : u"! "_s + field->error();
    }

    World world;
    QDateTime now{QDate(2026, 11, 25), QTime(12, 0), QTimeZone("Europe/Berlin")};
    ui::GuideScreen guide{world.desk()};
};

} // namespace

/// The guide through its widgets, before any identification exists.
class TestGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsInTheSearchWithTheCommonestDocument()
    {
        Lab lab;
        QVERIFY(lab.part(u"guide:search"_s)->hasFocus());
        QCOMPARE(lab.title(), u"ID card, Germany"_s);
        QVERIFY(lab.line(u"advice:address"_s).contains(u"DEU-BO-01003, DEU-BO-02001"_s));
        QVERIFY(!lab.says(u"advice:instead"_s) && !lab.says(u"advice:refused"_s));
    }

    void aGermanPassportIsSaidLoudly()
    {
        Lab lab;
        lab.type(u"de pass"_s);
        QCOMPARE(lab.title(), u"Passport, Germany"_s);
        QCOMPARE(lab.row(0), u"Germany | Passport | needed | not known"_s);
        QVERIFY(lab.says(u"advice:address"_s));
        QVERIFY(lab.line(u"advice:address"_s).contains(u"German passport shows no address!"_s));
        QVERIFY(lab.line(u"advice:instead"_s).contains(u"none: ID card"_s));
        const QString types = lab.part<QLabel>(u"guide:types"_s)->text();
        for (const QString &word :
             {u"Bank statement"_s, u"Certificate of registration"_s, u"Electricity bill"_s, u"Gas bill"_s,
              u"Heating bill"_s, u"Internet bill"_s, u"Telephone bill"_s, u"Water bill"_s})
            QVERIFY2(types.contains(word), qPrintable(word));
    }

    void answersAsOneTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("German") << u"Österreich"_s << u"ID card, Austria"_s;
        QTest::newRow("no umlaut") << u"oesterreich reise"_s << u"Passport, Austria"_s;
        QTest::newRow("English") << u"slov"_s << u"ID card, Slovakia"_s;
        QTest::newRow("alpha-2") << u"si pass"_s << u"Passport, Slovenia"_s;
        QTest::newRow("alpha-3") << u"svk"_s << u"ID card, Slovakia"_s;
        QTest::newRow("PRADO") << u"MAR-AO-02001"_s << u"Passport, Morocco"_s;
        QTest::newRow("everyday name") << u"Holland"_s << u"ID card, Netherlands"_s;
    }
    void answersAsOneTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        Lab lab;
        lab.type(typed);
        QCOMPARE(lab.title(), title);
    }

    void theKindNarrows()
    {
        Lab lab;
        auto *kind = lab.part<QComboBox>(u"guide:kind"_s);
        kind->setCurrentIndex(kind->findData(u"passport"_s));
        lab.type(u"slov"_s);
        QCOMPARE(lab.title(), u"Passport, Slovakia"_s);
        const QAbstractItemModel *model = lab.part<QTableView>(u"guide:table"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            QCOMPARE(model->index(row, 1).data().toString(), u"Passport"_s);
        kind->setCurrentIndex(kind->findData(u"residence_permit"_s));
        QVERIFY(lab.part(u"guide:empty"_s)->isVisible()); // no list: nothing is known of permits
        QVERIFY(!lab.part(u"guide:detail"_s)->isVisible());
    }

    void nothingFoundIsSaidAndEscapedFrom()
    {
        Lab lab;
        lab.type(u"Atlantis"_s);
        QVERIFY(lab.part(u"guide:empty"_s)->isVisible());
        QVERIFY(!lab.part<QPushButton>(u"checklist:save"_s)->isEnabled());
        QTest::keyClick(lab.part(u"guide:search"_s), Qt::Key_Escape);
        QVERIFY(!lab.part(u"guide:empty"_s)->isVisible());
        QVERIFY(lab.part<QLineEdit>(u"guide:search"_s)->text().isEmpty());
        QVERIFY(lab.part<QPushButton>(u"checklist:save"_s)->isEnabled());
    }

    void theBillsAge_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime noon(QDate(2026, 11, 25), QTime(12, 0), berlin);
        QTest::newRow("nothing") << noon << QString() << u"on or after 25 May 2026"_s;
        QTest::newRow("six months") << noon << u"25.05.2026"_s << u"usable until 25 Nov 2026"_s;
        QTest::newRow("a day more") << noon << u"24.05.2026"_s << u"! Issued on 24 May 2026: older"_s;
        QTest::newRow("today") << noon << u"2026-11-25"_s << u"usable until 25 May 2027"_s;
        QTest::newRow("tomorrow") << noon << u"2026-11-26"_s << u"! 26 Nov 2026 lies in the future"_s;
        QTest::newRow("not a date") << noon << u"31.02.2026"_s << u"on or after"_s;
        QTest::newRow("month end") << noon << u"31.08.2026"_s << u"usable until 28 Feb 2027"_s;
        const QDateTime leap(QDate(2028, 8, 31), QTime(12, 0), berlin);
        QTest::newRow("29 February") << leap << u"29.02.2028"_s << u"usable until 31 Aug 2028"_s;
        QTest::newRow("28 February in a leap year") << leap << u"28.02.2028"_s << u"! Issued on 28 Feb"_s;
        const QDateTime night(QDate(2026, 11, 25), QTime(0, 30), berlin); // still the 24th for the API
        QTest::newRow("after midnight: today is tomorrow in UTC")
            << night << u"25.11.2026"_s << u"! 25 Nov"_s;
        QTest::newRow("after midnight: oldest by Berlin")
            << night << u"24.05.2026"_s << u"! Issued on 24 May"_s;
        QTest::newRow("after midnight: the day before") << night << u"24.11.2026"_s << u"usable until"_s;
    }
    void theBillsAge()
    {
        QFETCH(QDateTime, now);
        QFETCH(QString, typed);
        QFETCH(QString, said);
        Lab lab;
        lab.now = now;
        lab.type(u"de pass"_s);
        const QString answer = lab.bill(typed);
        QVERIFY2(answer.contains(said), qPrintable(answer));
        QCOMPARE(answer.startsWith(u'!'), said.startsWith(u'!'));
    }

    void whatBelongedToOneCustomerIsForgotten()
    {
        Lab lab;
        lab.bill(u"24.11.2026"_s);
        lab.part<QLineEdit>(u"edit:checklist.name"_s)->setText(u"Erika"_s);
        lab.guide.hide();
        lab.guide.show();
        QVERIFY(lab.part<QLineEdit>(u"edit:guide.bill"_s)->text().isEmpty());
        QVERIFY(!lab.part<QLineEdit>(u"edit:guide.bill"_s)->isUndoAvailable());
        QVERIFY(lab.part<QLineEdit>(u"edit:checklist.name"_s)->text().isEmpty());
    }

    void allByKeyboard()
    {
        Lab lab;
        QSignalSpy wanted(&lab.guide, &ui::GuideScreen::newCaseWanted);
        QTest::keyClicks(QApplication::focusWidget(), u"frankr"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        auto *table = lab.part<QTableView>(u"guide:table"_s);
        QVERIFY(table->hasFocus());
        QCOMPARE(lab.title(), u"ID card, France"_s);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(lab.title(), u"Passport, France"_s);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first(), (QVariantList{u"FR"_s, u"passport"_s}));
        QTest::keyClick(table, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(lab.guide.findChild<QDialog *>(u"checklist:savedialog"_s));
        lab.guide.findChild<QDialog *>(u"checklist:savedialog"_s)->close();
    }

    void theButtonBeginsToo()
    {
        Lab lab;
        QSignalSpy wanted(&lab.guide, &ui::GuideScreen::newCaseWanted);
        lab.type(u"polen"_s);
        QTest::mouseClick(lab.part(u"guide:begin"_s), Qt::LeftButton);
        QCOMPARE(wanted.value(0), (QVariantList{u"PL"_s, u"id_card"_s}));
    }

    void readersHearWholeRows()
    {
        Lab lab;
        lab.type(u"de pass"_s);
        const QAbstractItemModel *model = lab.part<QTableView>(u"guide:table"_s)->model();
        QCOMPARE(model->index(0, 2).data(Qt::AccessibleTextRole).toString(), u"proof of address needed"_s);
        for (const QString &name :
             {u"guide:search"_s, u"guide:kind"_s, u"guide:table"_s, u"guide:source"_s,
              u"edit:checklist.language"_s, u"edit:checklist.name"_s, u"edit:guide.bill"_s}) {
            const QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(lab.part(name));
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestGuide)
#include "test_guide.moc"
