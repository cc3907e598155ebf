// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/timelineview.h"
#include "ui/kit/messageline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

/// The case pane over a real sandbox: what it says, what it offers, and that it never mixes two cases.
class TestCasePane : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::CasePane> m_pane;

    template <typename T>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1StringView(name));
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    bool reach(const QString &caseId, domain::Status status)
    {
        return QTest::qWaitFor(
            [&] {
                [[maybe_unused]] const auto asked = finish(m_world->desk().refresh(caseId));
                return m_world->desk().cases().find(caseId)->status.value == status;
            },
            15000);
    }

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(3000.0); }
    void cleanupTestCase() { m_world.reset(); }
    void init()
    {
        m_pane = std::make_unique<ui::CasePane>(m_world->desk());
        m_pane->resize(380, 800);
        m_pane->show();
    }
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

    void noteReachesTheTimeline()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Notiz"_s);
        m_pane->showCase(id);
        auto *timeline = part<ui::TimelineView>("case:timeline");
        QTRY_VERIFY(!timeline->entries().isEmpty());
        auto *note = part<QLineEdit>("case:note");
        QTest::keyClicks(note, u"calls back"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY(timeline->accessibleDescription().contains(u"calls back"_s));
        QTRY_VERIFY(note->text().isEmpty());
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
        QTRY_VERIFY_WITH_TIMEOUT(part<ui::MessageLine>("case:message")->isVisible(), 20000);
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
