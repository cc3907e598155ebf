// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/panelab.h"

#include "support/patience.h"
#include "ui/kit/messageline.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// The case pane over a real sandbox: what it says, what it offers, and that it never mixes two cases.
class TestCasePane : public QObject, PaneLab {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanupTestCase() { stop(); }
    void init() { open(); }
    void cleanup() { m_pane.reset(); }

    void nothingChosenSaysWhatBelongsHere()
    {
        QVERIFY(!part<QLabel>("case:title")->isVisible());
        QCOMPARE(m_pane->caseId(), QString());
    }

    void followsACaseToItsEnd()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Eins"_s);
        QVERIFY(!id.isEmpty());
        m_pane->showCase(id);
        QVERIFY2(text("case:title").contains(u"Eins"_s), "what the list knows is shown at once");
        auto *timeline = part<ui::TimelineView>("case:timeline");
        QTRY_VERIFY(!timeline->entries().isEmpty());
        QVERIFY(part<QPushButton>("case:handoff")->isEnabled());
        QVERIFY(!part<QPushButton>("case:review")->isEnabled());
        QVERIFY(reach(id, domain::Status::Successful));
        [[maybe_unused]] const auto collected = finish(m_world->desk().collect(id));
        QTRY_VERIFY(part<QPushButton>("case:review")->isEnabled());
        QVERIFY(!part<QPushButton>("case:handoff")->isEnabled());
        QCOMPARE(timeline->entries().last().at.isValid(), true);
        QVERIFY(part<QTableView>("case:person")->model()->rowCount() > 5);
        QSignalSpy review(m_pane.get(), &ui::CasePane::review);
        QTest::mouseClick(part<QPushButton>("case:review"), Qt::LeftButton);
        QCOMPARE(review.at(0).at(0).toString(), id);
    }

    void abortedTellsReasonAndNextStep()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-ABORTIDENT"_s, u"Zwei"_s);
        QVERIFY(reach(id, domain::Status::Aborted));
        m_pane->showCase(id);
        QTRY_VERIFY(!text("case:reasoncode").isEmpty());
        QCOMPARE(text("case:reasoncode"), m_world->desk().cases().find(id)->failureReason);
        QVERIFY(!text("case:reason").isEmpty());
        QVERIFY(!text("case:next").isEmpty());
        QVERIFY(part<QPushButton>("case:handoff")->isEnabled());
        QSignalSpy handOff(m_pane.get(), &ui::CasePane::handOff);
        QTest::mouseClick(part<QPushButton>("case:handoff"), Qt::LeftButton);
        QCOMPARE(handOff.at(0).at(0).toString(), id);
    }

    void mayBeOnboardedOnlyOnceThePersonIsKnown()
    {
        m_pane->showCase(inList(u"case-unread"_s, domain::Status::Successful, {}));
        QVERIFY(text("case:verdict").isEmpty()); // no file of it is to be had, and so no screening
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Urteil"_s);
        m_pane->showCase(id);
        QVERIFY(reach(id, domain::Status::Successful));
        QTRY_COMPARE(text("case:verdict"), u"Wait"_s);
        QVERIFY(finish(m_world->desk().collect(id)));
        QTRY_COMPARE(text("case:verdict"), u"May be onboarded"_s);
        const QString failed = inList(u"case-may-not"_s, domain::Status::Failed, {});
        m_pane->showCase(failed);
        QCOMPARE(text("case:verdict"), u"May not be onboarded"_s);
    }

    void quickChangesNeverMixCases()
    {
        const QString one = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Anders"_s);
        const QString two = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Zander"_s);
        for (int i = 0; i < 10; ++i) {
            m_pane->showCase(one); // its file is still on the way …
            m_pane->showCase(two); // … when the next is asked for
        }
        auto *table = part<QTableView>("case:person");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QTest::qWait(100);
        QString entered;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            entered += table->model()->index(row, 1).data().toString() + u'\n';
        QVERIFY(entered.contains(u"Zander"_s));
        QVERIFY(!entered.contains(u"Anders"_s));
        m_pane->showCase({});
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(text("case:title").isEmpty());
    }

    void aPermanentReasonOffersNoPlainRetry()
    {
        const QString id = inList(u"case-permanent"_s, domain::Status::Aborted, u"USER_LANGUAGE"_s);
        m_pane->showCase(id);
        QVERIFY(!part<QPushButton>("case:handoff")->isEnabled());
        auto *permanent = part<ui::MessageLine>("case:permanent");
        QVERIFY(permanent->isVisible() && permanent->text().contains(u"permanent"_s));
        QVERIFY(!part<QLabel>("case:retry")->isVisible());
        QSignalSpy handOff(m_pane.get(), &ui::CasePane::handOff);
        QTest::mouseClick(permanent->findChild<QPushButton *>(u"message:action"_s), Qt::LeftButton);
        QCOMPARE(handOff.count(), 1);
    }

    void aFailureTellsNoReason()
    {
        const QString id = inList(u"case-failed"_s, domain::Status::Failed, u"OTHER_ABUSE"_s);
        m_pane->showCase(id);
        QVERIFY(!part<QLabel>("case:reason")->isVisible() && !part<QLabel>("case:reasoncode")->isVisible());
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"ABUSE"_s), qPrintable(label->objectName()));
        QVERIFY(!part<QPushButton>("case:handoff")->isEnabled());
        QVERIFY(!part<QPushButton>("case:new")->isVisible());
    }

    void anOverdueLinkLeadsToANewIdentification()
    {
        const QString id = inList(u"case-old"_s, domain::Status::Aborted, u"TECH_LIGHTING"_s, 20);
        m_pane->showCase(id);
        QVERIFY(part<QLabel>("case:retry")->isVisible());
        QVERIFY(!part<QPushButton>("case:handoff")->isEnabled());
        auto *anew = part<QPushButton>("case:new");
        QVERIFY(anew->isVisible() && anew->isDefault());
        QSignalSpy wanted(m_pane.get(), &ui::CasePane::newIdentification);
        QTest::mouseClick(anew, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void aReasonOfALaterVersionMayBeTriedAgain()
    {
        const QString id = inList(u"case-later"_s, domain::Status::Canceled, u"SOMETHING_NEW"_s);
        m_pane->showCase(id);
        QVERIFY(text("case:reason").contains(u"SOMETHING_NEW"_s));
        QVERIFY(part<QPushButton>("case:handoff")->isEnabled());
        QVERIFY(text("case:retry").contains(u"13"_s));
    }

    void aStaleScreenSaysSo()
    {
        const QString id = inList(u"case-stale"_s, domain::Status::Pending, {});
        m_pane->showCase(id);
        auto *seen = part<QLabel>("case:seen");
        QVERIFY(seen->isVisible() && !seen->text().contains(u"Stale"_s));
        m_pane->setStaleSince(QDateTime::currentDateTimeUtc().addSecs(-90));
        QVERIFY(seen->text().contains(u"Stale"_s));
        m_pane->setStaleSince({});
        QVERIFY(!seen->text().contains(u"Stale"_s));
    }

    void aNarrowPaneCutsNothing()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Schmal"_s);
        QVERIFY(finish(m_world->desk().note(id, QString(u"漢字 "_s).repeated(60))));
        auto *timeline = part<ui::TimelineView>("case:timeline");
        for (const int width : {300, 420, 300}) {
            m_pane->resize(width, 600);
            m_pane->showCase({});
            m_pane->showCase(id);
            QTRY_VERIFY(timeline->entries().size() > 3);
            QTRY_COMPARE(timeline->height(), timeline->heightForWidth(timeline->width()));
            for (const QWidget *part : m_pane->findChildren<QPushButton *>()) {
                if (part->isVisible())
                    QVERIFY2(part->mapTo(m_pane.get(), QPoint(part->width(), 0)).x() <= width,
                             qPrintable(part->objectName()));
            }
        }
    }

    void anotherPersonsAnswerIsReported()
    {
        const QString id = inList(u"case-foreign"_s, domain::Status::Pending, {});
        m_pane->setForeign({id});
        QVERIFY(!part<ui::MessageLine>("case:foreign")->isVisible());
        m_pane->showCase(id);
        QVERIFY(part<ui::MessageLine>("case:foreign")->isVisible());
        m_pane->showCase(inList(u"case-own"_s, domain::Status::Pending, {}));
        QVERIFY(!part<ui::MessageLine>("case:foreign")->isVisible());
        m_pane->showCase(id);
        m_pane->setForeign({});
        QVERIFY(!part<ui::MessageLine>("case:foreign")->isVisible());
    }

    void switchingFastNeverShowsAnother()
    {
        const QStringList marks{u"Ahorn"_s, u"Birke"_s, u"Linde"_s};
        QStringList ids;
        for (const QString &mark : marks) {
            ids << m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, mark);
            QVERIFY(finish(m_world->desk().note(ids.last(), u"note about "_s + mark)));
        }
        QRandomGenerator dice(7);
        qsizetype current = -1;
        // Looked at after every event that the loop delivers, and so at every frame.
        int wrong = 0;
        const auto look = [&] {
            for (qsizetype other = 0; current >= 0 && other < marks.size(); ++other)
                wrong += int(other != current && readable().contains(marks.at(other)));
        };
        for (int i = 0; i < 150; ++i) {
            current = dice.bounded(int(marks.size()));
            m_pane->showCase(ids.at(current));
            look();
            const QDeadlineTimer pause(dice.bounded(12));
            while (!pause.hasExpired()) {
                QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
                look();
            }
        }
        QCOMPARE(wrong, 0);
        QTRY_VERIFY(part<ui::TimelineView>("case:timeline")->text().contains(marks.at(current)));
    }

    void askNowShowsAnError()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Fehler"_s);
        m_pane->showCase(id);
        auto *ask = part<QPushButton>("case:refresh");
        QTRY_VERIFY(ask->isEnabled());
        sandbox::Fault fault;
        fault.kind = sandbox::Fault::Kind::Html;
        fault.pathPart = u"/identifications"_s;
        fault.times = 50;
        m_world->server().inject(fault);
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY2(!ask->isEnabled(), "a second click while asking would ask twice");
        QTRY_VERIFY_WITH_TIMEOUT(part<ui::MessageLine>("case:message")->isVisible(), patience);
        m_world->server().clearFaults();
        QTRY_VERIFY(ask->isEnabled());
    }

    void alarmAndDoubtStandOut()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Alarm"_s);
        domain::Case row = *m_world->desk().cases().find(id);
        row.id = u"case-alarm"_s;
        row.alarm = true;
        row.inDoubt = true;
        m_world->desk().cases().update(row);
        m_pane->showCase(row.id);
        QVERIFY(part<ui::MessageLine>("case:alarm")->isVisible());
        QVERIFY(part<ui::MessageLine>("case:doubt")->isVisible());
        QVERIFY(
            part<ui::MessageLine>("case:doubt")->findChild<QPushButton *>(u"message:action"_s)->isVisible());
        m_pane->showCase(id);
        QVERIFY(!part<ui::MessageLine>("case:alarm")->isVisible());
        QVERIFY(!part<ui::MessageLine>("case:doubt")->isVisible());
    }

    void theWorstCaseLeavesRoomOnASmallScreen()
    {
        // 1280x720, less what the window has around the pane; a name and ids with no place to break.
        m_pane->resize(380, 540);
        const QString id = inList(u"case-worst"_s, domain::Status::Aborted, u"USER_LANGUAGE"_s);
        domain::Case row = *m_world->desk().cases().find(id);
        row.name = QString(50, u'W');
        row.identificationId = QString(60, u'm');
        row.robot = u"X-AUTOTEST-CHANGEALLREVIEW"_s;
        row.alarm = true;
        row.inDoubt = true;
        m_world->desk().cases().update(row);
        m_pane->setForeign({id});
        m_pane->showCase(id);
        QTRY_VERIFY(part<ui::MessageLine>("case:permanent")->isVisible());
        QVERIFY2(m_pane->minimumSizeHint().width() <= 380,
                 qPrintable(QString::number(m_pane->minimumSizeHint().width())));
        QVERIFY2(m_pane->minimumSizeHint().height() <= 540,
                 qPrintable(QString::number(m_pane->minimumSizeHint().height())));
        auto *scroll = m_pane->findChild<QScrollArea *>();
        QTRY_VERIFY2(scroll->viewport()->height() >= 200,
                     qPrintable(QString::number(scroll->viewport()->height())));
        QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
        for (const char *name : {"case:handoff", "case:refresh", "case:amend", "case:review"})
            QVERIFY(m_pane->rect().contains(part<QPushButton>(name)->geometry().translated(
                part<QPushButton>(name)->parentWidget()->mapTo(m_pane.get(), QPoint()))));
        auto *last = part<ui::MessageLine>("case:permanent")->findChild<QPushButton *>(u"message:action"_s);
        last->setFocus(Qt::TabFocusReason); // by keyboard everything comes into sight
        QTRY_VERIFY(scroll->viewport()->rect().intersects(
            QRect(last->mapTo(scroll->viewport(), QPoint()), last->size())));
    }

    void erasedShowsNothingPersonal()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Vergessen"_s);
        m_pane->showCase(id);
        QTRY_VERIFY(part<QTableView>("case:person")->isVisible());
        QVERIFY(finish(m_world->desk().erase(id, u"test"_s)));
        QTRY_VERIFY(!part<QTableView>("case:person")->isVisible());
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Vergessen"_s), qPrintable(label->objectName()));
        QTRY_VERIFY(!part<ui::TimelineView>("case:timeline")->entries().isEmpty());
    }
};

QTEST_MAIN(TestCasePane)
#include "test_pane.moc"
