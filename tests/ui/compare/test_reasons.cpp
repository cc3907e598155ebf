// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/storyteller.h"
#include "domain/customersaying.h"
#include "domain/failurereason.h"
#include "domain/nextmove.h"
#include "support/patience.h"
#include "ui/compare/reasondesk.h"
#include "ui/compare/reasonsection.h"
#include "ui/kit/messageline.h"
#include "ui/kit/voice.h"

#include <QApplication>
#include <QClipboard>
#include <QSet>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

/// The failure desk: each reason in both languages, in a case and without one, and what may not be copied.
class TestReasons : public QObject {
    Q_OBJECT

    static QString textOf(QWidget &widget, const QString &name)
    {
        return widget.findChild<QLabel *>(name)->text();
    }
    static QPushButton *button(QWidget &widget, const QString &name)
    {
        return widget.findChild<QPushButton *>(name);
    }
    static QString message(QWidget &widget, const QString &name)
    {
        return widget.findChild<ui::MessageLine *>(name)->text();
    }
    static QString clipboard() { return QApplication::clipboard()->text(); }
    static Storyteller ended(Status status, const QString &reason)
    {
        Storyteller teller;
        teller.clock = QDateTime::currentDateTimeUtc().addDays(-1);
        teller.begin();
        if (status == Status::Failed)
            teller.see(Status::PendingFailed);
        teller.see(status, reason);
        return teller;
    }

private Q_SLOTS:
    void init() { QApplication::clipboard()->setText(u"untouched"_s); }

    void eachReasonInBothLanguages_data()
    {
        QTest::addColumn<QString>("code");
        for (const domain::FailureReason &reason : domain::failureReasons())
            QTest::newRow(qPrintable(reason.code)) << reason.code;
        QTest::newRow("unknown") << u"SOMETHING_NEW"_s;
    }

    void eachReasonInBothLanguages()
    {
        QFETCH(QString, code);
        ui::ReasonView view(u"v"_s);
        ui::ReasonSubject subject;
        subject.code = code;
        subject.language = u"en"_s;
        view.setSubject(subject);
        const QString english = view.customerText();
        for (const QString &name : {u"v:what"_s, u"v:turn"_s, u"v:retry"_s, u"v:first"_s})
            QVERIFY2(!textOf(view, name).isEmpty(), qPrintable(name));
        QVERIFY(textOf(view, u"v:code"_s).contains(code));

        subject.language = u"de"_s;
        view.setSubject(subject);
        const QString german = view.customerText();
        QVERIFY(german.startsWith(u"Guten Tag,"_s) && german.endsWith(u"Mit freundlichen Grüßen"_s));
        // Every paragraph is in German, none of the customer's texts names a code.
        const QStringList paragraphs = german.split(u"\n\n"_s);
        for (const QString &paragraph : english.split(u"\n\n"_s))
            QVERIFY2(!paragraphs.contains(paragraph), qPrintable(paragraph));
        QVERIFY(!german.contains(code) && !german.contains(u'_'));

        button(view, u"v:copy"_s)->click();
        QCOMPARE(clipboard(), german);
        button(view, u"v:copynotes"_s)->click();
        QVERIFY(clipboard().startsWith(code));
    }

    void eachStatusDisclosesOrNot_data()
    {
        QTest::addColumn<Status>("status");
        for (const Status status : domain::allStatuses())
            QTest::newRow(qPrintable(domain::apiText(status))) << status;
    }

    void eachStatusDisclosesOrNot()
    {
        QFETCH(Status, status);
        // The API sends a reason although it should not.
        const Storyteller teller = ended(status, u"TECH_LIGHTING"_s);
        ui::ReasonSection section;
        section.show(teller.file);
        QVERIFY(!section.isHidden());
        const bool isTold = domain::disclosesReason(status);
        const QString code = u"compare:reason:"_s;
        auto *view = section.findChild<ui::ReasonView *>();
        QCOMPARE(view->customerText().contains(u"Licht"_s), isTold);
        QCOMPARE(textOf(section, code + u"code"_s).contains(u"TECH_LIGHTING"_s), isTold);
        button(section, code + u"copynotes"_s)->click();
        if (isTold) {
            QVERIFY(clipboard().contains(u"TECH_LIGHTING"_s));
            return;
        }
        QCOMPARE(clipboard(), u"untouched"_s);
        QVERIFY(message(section, code + u"message"_s).contains(u"no reason may be passed on"_s));
        for (const QLabel *label : section.findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(u"TECH_"_s) && !label->text().contains(u"dark"_s),
                     qPrintable(label->text()));
        }
        button(section, code + u"copy"_s)->click();
        QCOMPARE(clipboard(), domain::customerSaying(status, ui::Voice(u"de"_s).say()));
    }

    void nothingFailedShowsNothing()
    {
        ui::ReasonSection section;
        section.show(ended(Status::Successful, {}).file);
        QVERIFY(section.isHidden());
        section.show(ended(Status::Aborted, u"NO_VIDEO"_s).file);
        QVERIFY(!section.isHidden());
        section.clear();
        QVERIFY(section.isHidden());
        QVERIFY(section.findChild<ui::ReasonView *>()->customerText().isEmpty());
    }

    void theCasesOwnLinkCounts()
    {
        Storyteller old;
        old.clock = QDateTime::currentDateTimeUtc().addDays(-20);
        old.begin();
        old.see(Status::Aborted, u"TECH_LIGHTING"_s);
        ui::ReasonSection section;
        section.show(old.file);
        QVERIFY(section.findChild<ui::ReasonView *>()->customerText().contains(u"nicht mehr gültig"_s));
        QVERIFY(textOf(section, u"compare:reason:retry"_s).contains(u"14 days"_s));
        section.show(ended(Status::Aborted, u"TECH_LIGHTING"_s).file);
        QVERIFY(section.findChild<ui::ReasonView *>()->customerText().contains(u"bereits haben"_s));
    }

    void theCustomersLanguageIsTheOrdersOwn()
    {
        Storyteller teller = ended(Status::Aborted, u"NO_VIDEO"_s);
        teller.file.identification.order.language = u"EN"_s;
        ui::ReasonSection section;
        section.show(teller.file);
        QVERIFY(section.findChild<ui::ReasonView *>()->customerText().startsWith(u"Hello,"_s));
        section.findChild<QComboBox *>()->setCurrentIndex(0);
        QVERIFY(section.findChild<ui::ReasonView *>()->customerText().startsWith(u"Guten Tag"_s));
    }

    void looksAnyReasonUp()
    {
        ui::ReasonDesk desk;
        desk.resize(1000, 700);
        desk.show();
        auto *list = desk.findChild<ui::ReasonList *>();
        auto *typed = desk.findChild<QLineEdit *>();
        auto *count = desk.findChild<QLabel *>(u"reasons:count"_s);
        QVERIFY(count->text().contains(u"59"_s));
        // Every reason once, under a heading, and the statuses that tell none.
        QSet<QString> codes;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            if (const auto chosen = list->chosen(); chosen && !chosen->code.isEmpty())
                codes << chosen->code;
        }
        QCOMPARE(codes.size(), 59);
        // In both languages, whatever the screen speaks.
        for (const QString &words : {u"beschädigt ausweis"_s, u"id damaged"_s}) {
            typed->setText(words);
            QVERIFY2(list->chosen().has_value() && list->chosen()->code == u"ID_DAMAGED"_s,
                     qPrintable(list->chosen() ? list->chosen()->code : words));
        }
        typed->setText(u"xyzzy"_s);
        QVERIFY(!list->isVisible() && desk.findChild<QLabel *>(u"reasons:empty"_s)->isVisible());
        QVERIFY(desk.findChild<ui::ReasonView *>()->isHidden());
        typed->clear();
        QVERIFY(list->isVisible());

        desk.showReason(u"TECH_LIGHTING"_s);
        QCOMPARE(list->chosen()->code, u"TECH_LIGHTING"_s);
        desk.showReason(u"SOMETHING_NEW"_s);
        QVERIFY(textOf(desk, u"reasons:what"_s).contains(u"SOMETHING_NEW"_s));
        desk.showReason({}); // of a case without one: what was looked up for another says nothing about it
        QCOMPARE(list->currentIndex().row(), 1);
        desk.showStatus(Status::Failed);
        button(desk, u"reasons:copynotes"_s)->click();
        QCOMPARE(clipboard(), u"untouched"_s);
    }

    void keysLeadThroughTheDesk()
    {
        ui::ReasonDesk desk;
        desk.show();
        desk.setFocus();
        auto *typed = desk.findChild<QLineEdit *>();
        auto *list = desk.findChild<ui::ReasonList *>();
        QSignalSpy back(&desk, &ui::ReasonDesk::back);
        QTest::keyClicks(typed, u"dark"_s);
        QTest::keyClick(typed, Qt::Key_Down);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(typed->text().isEmpty() && back.isEmpty());
        QTest::keyClick(&desk, Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }
};

QTEST_MAIN(TestReasons)
#include "test_reasons.moc"
