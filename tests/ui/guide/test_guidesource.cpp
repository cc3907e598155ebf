// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "support/world.h"
#include "ui/guide/guidescreen.h"
#include "ui/kit/messageline.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// Where the guide's list comes from, how old it is, and what the guide says without one.
class TestGuideSource : public QObject {
    Q_OBJECT

    static QString age(const ui::GuideScreen &guide)
    {
        return guide.findChild<QLabel *>(u"guide:age"_s)->text();
    }
    static int asked(World &world) { return world.server().hits(u"GET"_s, u"supported_documents"_s); }
    static void type(const ui::GuideScreen &guide, const QString &text)
    {
        guide.findChild<QLineEdit *>(u"guide:search"_s)->setText(text);
    }
    static QString firstRow(const ui::GuideScreen &guide)
    {
        const QAbstractItemModel *model = guide.findChild<QTableView *>(u"guide:table"_s)->model();
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(0, column).data().toString();
        return cells.join(u" | "_s);
    }
    static void failAlways(World &world)
    {
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::ServerError;
        fault.pathPart = u"supported_documents"_s;
        fault.status = 500;
        fault.times = 1000;
        world.server().inject(fault);
    }

private Q_SLOTS:
    void withoutAnyIdentificationOnlyTheTableIsUsed()
    {
        World world;
        ui::GuideScreen guide(world.desk());
        guide.show();
        QVERIFY(age(guide).contains(u"Only the guide's table"_s));
        QVERIFY(age(guide).contains(u"once an identification exists"_s));
        QVERIFY(!guide.findChild<QWidget *>(u"guide:ask"_s)->isVisible()); // there is nobody to ask about
        QVERIFY(!guide.findChild<QWidget *>(u"guide:source"_s)->isVisible());
        type(guide, u"nigeria pass"_s);
        QCOMPARE(firstRow(guide), u"Nigeria | Passport | needed | not known"_s);
        QCOMPARE(asked(world), 0);
    }

    void aHiddenGuideAsksNothing()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        ui::GuideScreen guide(world.desk());
        guide.setCase(caseId);
        QCoreApplication::processEvents();
        QCOMPARE(asked(world), 0);
    }

    void theChosenIdentificationsOwnRule()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        ui::GuideScreen guide(world.desk());
        guide.setCase(caseId);
        guide.show();
        QTRY_VERIFY(age(guide).contains(u"This identification's own list"_s));
        QVERIFY(age(guide).contains(u"“sandbox”"_s));
        QCOMPARE(asked(world), 1);
        auto *which = guide.findChild<QComboBox *>(u"guide:source"_s);
        QVERIFY(which->isVisible());
        QCOMPARE(which->currentIndex(), 1);
        type(guide, u"irland pass"_s);
        QCOMPARE(firstRow(guide), u"Ireland | Passport | needed | accepted"_s);
        type(guide, u"irland ausweis"_s);
        QCOMPARE(firstRow(guide), u"Ireland | ID card | needed | not accepted"_s);
        QVERIFY(guide.findChild<ui::MessageLine *>(u"advice:refused"_s)->isVisible());
        type(guide, u"aufenthaltstitel de"_s);
        QCOMPARE(firstRow(guide), u"Germany | Residence permit | needed | accepted"_s);
        // Shown again, it is not asked for again: it is fresh.
        guide.hide();
        guide.show();
        QCoreApplication::processEvents();
        QCOMPARE(asked(world), 1);
    }

    void theLastListServesTheNextCustomerAfterARestart()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(finish(world.desk().supportedDocuments(caseId)));
        world.restart();
        failAlways(world); // no network worth the name
        ui::GuideScreen guide(world.desk());
        guide.show();
        QTRY_VERIFY(age(guide).contains(u"The last list that Solaris gave"_s));
        QVERIFY(age(guide).contains(u"ago) from “sandbox”"_s));
        type(guide, u"us pass"_s);
        QCOMPARE(firstRow(guide), u"United States | Passport | needed | accepted"_s);
        QCOMPARE(asked(world), 1); // a fresh list is not asked for anew
    }

    void anOldListIsRenewedAndSaysItsAgeMeanwhile()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(finish(world.desk().supportedDocuments(caseId)));
        failAlways(world);
        ui::GuideScreen guide(world.desk());
        guide.setClock([] { return QDateTime::currentDateTime().addDays(45); });
        guide.show();
        QVERIFY(age(guide).contains(u"45 d ago"_s));
        QVERIFY(age(guide).contains(u"It is old"_s));
        auto *message = guide.findChild<ui::MessageLine *>(u"guide:message"_s);
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), patience); // the failure reaches the screen
        QVERIFY(age(guide).contains(u"45 d ago"_s));              // and what was there stays
        world.server().clearFaults();
        QTest::mouseClick(guide.findChild<QPushButton *>(u"guide:ask"_s), Qt::LeftButton);
        QTRY_VERIFY(!message->isVisible());
        QTRY_VERIFY(guide.findChild<QPushButton *>(u"guide:ask"_s)->isEnabled());
    }

    void failureWithoutAnyListFallsBackToTheTable()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        failAlways(world);
        ui::GuideScreen guide(world.desk());
        guide.setCase(caseId);
        guide.show();
        QVERIFY(age(guide).contains(u"Asking Solaris"_s));
        QTRY_VERIFY_WITH_TIMEOUT(guide.findChild<QWidget *>(u"guide:message"_s)->isVisible(), patience);
        QVERIFY(age(guide).contains(u"only the guide's table"_s));
        type(guide, u"de pass"_s);
        QCOMPARE(firstRow(guide), u"Germany | Passport | needed | not known"_s);
    }

    void theAgentChoosesWhoseList()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        ui::GuideScreen guide(world.desk());
        guide.setCase(caseId);
        guide.show();
        QTRY_VERIFY(age(guide).contains(u"own list"_s));
        auto *which = guide.findChild<QComboBox *>(u"guide:source"_s);
        QTest::keyClick(which, Qt::Key_Up);
        QVERIFY(age(guide).contains(u"The last list"_s));
        QTest::keyClick(which, Qt::Key_Down);
        QVERIFY(age(guide).contains(u"own list"_s));
    }

    void aCaseThatSolarisForgotIsPassedOver()
    {
        World world;
        QVERIFY(!world.newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Eins"_s).isEmpty());
        const QString newest = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Zwei"_s);
        sandbox::Fault gone;
        gone.kind = sandbox::Fault::Kind::ServerError;
        gone.status = 404;
        gone.pathPart = world.desk().cases().find(newest)->identificationId + u"/supported_documents"_s;
        gone.times = 100;
        world.server().inject(gone);
        ui::GuideScreen guide(world.desk());
        guide.show();
        QTRY_VERIFY(age(guide).contains(u"The last list that Solaris gave"_s));
        QVERIFY(!guide.findChild<QWidget *>(u"guide:message"_s)->isVisible());
        QCOMPARE(asked(world), 2);
    }

    void anErasedCaseHasNoListOfItsOwn()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        ui::GuideScreen guide(world.desk());
        guide.setCase(caseId);
        guide.show();
        QTRY_VERIFY(age(guide).contains(u"own list"_s));
        QVERIFY(finish(world.desk().erase(caseId, u"order"_s)));
        QTRY_VERIFY(age(guide).contains(u"The last list"_s));
        QVERIFY(!guide.findChild<QWidget *>(u"guide:source"_s)->isVisible());
        QVERIFY(!guide.findChild<QWidget *>(u"guide:ask"_s)->isVisible());
    }

    void anotherEnvironmentsListIsNeverShown()
    {
        World world;
        const QString caseId = world.newCase(u"X-MANUALTEST-HAPPYPATH"_s);
        QVERIFY(finish(world.desk().supportedDocuments(caseId)));
        // The same folder, entered by a desk of another environment.
        domain::Environment production = world.desk().environment();
        production.kind = domain::Environment::Kind::Production;
        production.name = u"production"_s;
        const QString folder = world.folder();
        world.shut();
        solaris::Client client(production, solaris::SecretProvider());
        journal::Journal journal(folder, keys::Key::generate());
        desk::Desk other(client, journal, u"tester"_s);
        ui::GuideScreen guide(other);
        guide.show();
        QVERIFY(!QTest::qWaitFor([&other] { return other.supportedList().has_value(); }, 300));
        QVERIFY(age(guide).contains(u"Only the guide's table"_s));
        type(guide, u"us pass"_s);
        QCOMPARE(firstRow(guide), u"United States | Passport | needed | not known"_s);
    }
};

QTEST_MAIN(TestGuideSource)
#include "test_guidesource.moc"
