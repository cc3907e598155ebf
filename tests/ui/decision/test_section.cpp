// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/world.h"

#include "domain/reviewqueue.h"
#include "support/patience.h"
#include "ui/decision/decisionsection.h"
#include "ui/decision/signlist.h"
#include "ui/kit/field.h"
#include "ui/kit/mask.h"
#include "ui/kit/messageline.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using domain::DecisionState;

/// The decision panel over a real desk and sandbox.
class TestSection : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::DecisionSection> m_section;
    int m_number = 0;

    template <typename T>
    T *part(const char *name) const
    {
        return m_section->findChild<T *>(QLatin1StringView(name));
    }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    QString said() const { return part<ui::MessageLine>("decision:message")->text(); }
    void press(const char *name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    static void pressHeld(QWidget *widget, int key, Qt::KeyboardModifiers modifiers, const QString &text)
    {
        QTest::simulateEvent(widget, true, key, modifiers, text, true, -1);
    }
    int decisionsOf(const QString &caseId) const
    {
        const auto file = finish(m_world->desk().file(caseId));
        return int(std::count_if(file->events.begin(), file->events.end(), [](const domain::Event &event) {
            return event.kind == domain::EventKind::Decided;
        }));
    }
    DecisionState stateOf(const QString &caseId) const
    {
        return domain::decisionState(*m_world->desk().cases().find(caseId));
    }
    /// A case of this robot whose result was read, in the panel.
    QString shown(const QString &robot)
    {
        const QString caseId = m_world->newCase(robot, u"Muster%1"_s.arg(++m_number));
        m_world->server().advance(std::chrono::minutes(10));
        if (!finish(m_world->desk().refresh(caseId)) || !finish(m_world->desk().collect(caseId)))
            QTest::qFail("no result", __FILE__, __LINE__);
        show(caseId);
        return caseId;
    }
    void show(const QString &caseId) const
    {
        const domain::Result<domain::CaseFile> file = finish(m_world->desk().file(caseId));
        QVERIFY(file);
        m_section->show(*file);
    }
    void open()
    {
        m_section = std::make_unique<ui::DecisionSection>(m_world->desk());
        m_section->resize(400, 600);
        m_section->QWidget::show();
    }
    /// Another clerk sits down at the desk.
    void nextClerk(const QString &actor)
    {
        m_section.reset();
        m_world->restartAs(actor);
        open();
    }
    /// Everything a person could read in the panel now.
    QString readable() const
    {
        QStringList texts;
        for (const QLabel *label : m_section->findChildren<QLabel *>())
            texts << label->text();
        for (const ui::SignList *list : m_section->findChildren<ui::SignList *>())
            texts << list->text() << list->accessibleDescription();
        for (const QWidget *widget : m_section->findChildren<QWidget *>())
            texts << widget->toolTip() << widget->accessibleDescription();
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase() { m_world.reset(); }
    void init()
    {
        m_world->restartAs(u"tester"_s);
        open();
    }
    void cleanup() { m_section.reset(); }

    void aSuccessIsOnboardedWithOneKey()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QCOMPARE(text("decision:verdict"), u"May be onboarded"_s);
        QVERIFY(part<ui::SignList>("decision:basis")->text().contains(u"SCREENED_ACCEPTED"_s));
        QCOMPARE(text("decision:state"), u"Your decision is due."_s);
        QCOMPARE(part<QPushButton>("decision:onboard")->accessibleDescription(), u"As the verdict says"_s);
        QVERIFY(part<QPushButton>("decision:decline")->accessibleDescription().isEmpty());
        QSignalSpy decided(m_section.get(), &ui::DecisionSection::decided);
        QSignalSpy next(m_section.get(), &ui::DecisionSection::nextWanted);
        QTest::keyClick(m_section.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(m_section->focusWidget(), part<QWidget>("decision:onboard"));
        QTest::keyClick(m_section.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(decided.size(), 1);
        QCOMPARE(decided.first().first(), caseId);
        QCOMPARE(stateOf(caseId), DecisionState::Onboard);
        show(caseId);
        QCOMPARE(text("decision:state"), u"Onboarded by tester"_s);
        QVERIFY(part<ui::SignList>("decision:rulings")->text().startsWith(u"Onboard: tester, "_s));
        QVERIFY(part<ui::MessageLine>("decision:message")->text().contains(u"Onboard"_s));
        // The keyboard was at the decision and is at the way on, not lost somewhere.
        QCOMPARE(m_section->focusWidget(), part<ui::MessageLine>("decision:message")->action());
        QTest::keyClick(part<ui::MessageLine>("decision:message")->action(), Qt::Key_Return);
        QCOMPARE(next.size(), 1);
    }

    void departingAsksForAReasonAtItsField()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        auto *reason = part<QPlainTextEdit>("edit:decision:reason");
        press("decision:decline");
        QVERIFY(part<ui::Field>("decision:reason")->error().contains(u"Decline"_s));
        QCOMPARE(m_section->focusWidget(), reason);
        QCOMPARE(stateOf(caseId), DecisionState::Open);
        QTest::keyClicks(reason, u"Two faces"_s);
        QVERIFY(part<ui::Field>("decision:reason")->error().isEmpty());
        QTest::keyClick(reason, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(caseId), DecisionState::Decline);
        show(caseId);
        QTRY_VERIFY(reason->toPlainText().isEmpty());
        QVERIFY(part<ui::SignList>("decision:rulings")->text().contains(u"Two faces"_s));
        QVERIFY(
            part<ui::SignList>("decision:rulings")->text().contains(u"The verdict was: May be onboarded"_s));
    }

    void aKeyPressedFarBelowComesBackToTheField()
    {
        shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QScrollArea scroll;
        auto *content = new QWidget(&scroll);
        auto *column = new QVBoxLayout(content);
        column->addWidget(m_section.get());
        m_section->QWidget::show();
        column->addSpacing(2000);
        scroll.setWidgetResizable(true);
        scroll.setWidget(content);
        scroll.resize(420, 300);
        scroll.show();
        scroll.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&scroll));
        const auto *reason = part<QPlainTextEdit>("edit:decision:reason");
        QTRY_VERIFY(!reason->visibleRegion().isEmpty());
        scroll.verticalScrollBar()->setValue(scroll.verticalScrollBar()->maximum());
        QTRY_VERIFY(reason->visibleRegion().isEmpty());
        QTest::keyClick(&scroll, Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!reason->visibleRegion().isEmpty());
        QCOMPARE(scroll.focusWidget(), reason);
        m_section->setParent(nullptr); // it outlives the area
    }

    void aReasonHasABound()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        auto *reason = part<QPlainTextEdit>("edit:decision:reason");
        reason->setPlainText(QString(ui::DecisionSection::longest + 3, u'x'));
        press("decision:escalate");
        QVERIFY(part<ui::Field>("decision:reason")->error().startsWith(u"3 letter"_s));
        QCOMPARE(stateOf(caseId), DecisionState::Open);
    }

    void whatReplacesADecisionIsAskedTwice()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(finish(m_world->desk().decide(caseId, domain::Decision::Onboard, {})));
        show(caseId);
        part<QPlainTextEdit>("edit:decision:reason")->setPlainText(u"The employer called"_s);
        press("decision:decline");
        auto *message = part<ui::MessageLine>("decision:message");
        QVERIFY(message->text().contains(u"Onboarded by tester"_s));
        QCOMPARE(stateOf(caseId), DecisionState::Onboard);
        press("decision:decline"); // pressing on is no answer
        QCOMPARE(stateOf(caseId), DecisionState::Onboard);
        QTest::mouseClick(message->action(), Qt::LeftButton);
        QTRY_COMPARE(stateOf(caseId), DecisionState::Decline);
    }

    void aSecondPressBeforeTheFileIsReadAgainIsAskedAbout()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        int presses = 0;
        connect(m_section.get(), &ui::DecisionSection::decided, this, [this, &presses] {
            if (++presses == 1)
                press("decision:onboard"); // nobody has shown the panel the file again
        });
        press("decision:onboard");
        QTRY_COMPARE(presses, 1);
        QTRY_VERIFY(said().contains(u"This replaces an earlier decision"_s));
        QCOMPARE(text("decision:state"), u"Onboarded by tester"_s);
        QCOMPARE(decisionsOf(caseId), 1);
        show(caseId); // the question stays when the bench has read what it rests on
        QVERIFY(said().contains(u"This replaces an earlier decision"_s));
    }

    void theSecondPersonsSecondPressUndoesNothing()
    {
        m_world->desk().setFourEyes(true);
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(finish(m_world->desk().decide(caseId, domain::Decision::Onboard, {})));
        nextClerk(u"second"_s);
        m_world->desk().setFourEyes(true);
        show(caseId);
        bool isDecided = false;
        connect(m_section.get(), &ui::DecisionSection::decided, this, [this, &isDecided] {
            if (!std::exchange(isDecided, true))
                press("decision:onboard");
        });
        press("decision:onboard");
        QTRY_VERIFY(isDecided);
        QTRY_VERIFY(said().contains(u"This replaces an earlier decision"_s));
        QCOMPARE(decisionsOf(caseId), 2);
        QCOMPARE(stateOf(caseId), DecisionState::Onboard);
    }

    void whatTheJournalLearnedMeanwhileIsAskedAbout()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(finish(m_world->desk().decide(caseId, domain::Decision::Onboard, {}))); // another window's
        press("decision:onboard");
        QVERIFY(said().contains(u"This replaces an earlier decision"_s));
        QCOMPARE(decisionsOf(caseId), 1);
    }

    void aHeldKeyAnswersNoQuestion()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(finish(m_world->desk().decide(caseId, domain::Decision::Onboard, {})));
        show(caseId);
        QTest::keyClick(part<QPushButton>("decision:onboard"), Qt::Key_Return);
        QWidget *answer = part<ui::MessageLine>("decision:message")->action();
        QCOMPARE(m_section->focusWidget(), answer);
        pressHeld(answer, Qt::Key_Return, Qt::NoModifier, u"\r"_s);
        pressHeld(answer, Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s);
        QVERIFY(part<QPushButton>("decision:onboard")->isEnabled()); // nothing is on its way
        QCOMPARE(decisionsOf(caseId), 1);
        QTest::keyClick(answer, Qt::Key_Return); // pressed anew it does
        QTRY_COMPARE(decisionsOf(caseId), 2);
    }

    void aHeldKeyDecidesOnce()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        const Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::ShiftModifier;
        pressHeld(m_section.get(), Qt::Key_O, held, {});
        QVERIFY(part<QPushButton>("decision:onboard")->isEnabled());
        QCOMPARE(decisionsOf(caseId), 0);
        QTest::keyClick(m_section.get(), Qt::Key_O, held);
        QTRY_COMPARE(decisionsOf(caseId), 1);
    }

    void aFailedOneMayOnlyBeDeclinedOrPassedOn()
    {
        const QString caseId = shown(u"X-AUTOTEST-FRAUDIDENT"_s);
        QCOMPARE(text("decision:verdict"), u"May not be onboarded"_s);
        QVERIFY(!part<QPushButton>("decision:onboard")->isEnabled());
        QVERIFY(!part<QPushButton>("decision:onboard")->toolTip().isEmpty());
        QCOMPARE(part<QPushButton>("decision:decline")->accessibleDescription(), u"As the verdict says"_s);
        press("decision:decline");
        QTRY_COMPARE(stateOf(caseId), DecisionState::Decline);
    }

    void anUnreadResultAndAnErasedPersonCanNotBeDecided()
    {
        domain::CaseFile file;
        file.summary.id = u"case-1"_s;
        file.summary.status = domain::statusFromApi(u"successful"_s);
        m_section->show(file);
        for (const char *name :
             {"decision:onboard", "decision:decline", "decision:escalate", "decision:askagain"})
            QVERIFY(!part<QPushButton>(name)->isEnabled());
        QVERIFY(text("decision:state").contains(u"being read"_s));
        file.summary.erased = true;
        m_section->show(file);
        QVERIFY(part<QPushButton>("decision:decline")->isHidden());
        m_section->clear();
        QVERIFY(m_section->isHidden());
    }

    void anErrorReachesThePanelAndTheReasonStays()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        part<QPlainTextEdit>("edit:decision:reason")->setPlainText(u"Two faces"_s);
        QVERIFY(finish(m_world->desk().erase(caseId, domain::ErasureReason::CustomersOrder)));
        press("decision:decline");
        QTRY_VERIFY(!part<ui::MessageLine>("decision:message")->text().isEmpty());
        QCOMPARE(part<QPlainTextEdit>("edit:decision:reason")->toPlainText(), u"Two faces"_s);
        show(caseId); // the bench hears of the erasure
        QVERIFY(part<QPlainTextEdit>("edit:decision:reason")->toPlainText().isEmpty());
    }

    void aReasonStaysWithItsCase()
    {
        const QString one = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        auto *reason = part<QPlainTextEdit>("edit:decision:reason");
        QTest::keyClicks(reason, u"half a thought"_s);
        m_section->clear();
        QVERIFY(reason->toPlainText().isEmpty());
        shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(reason->toPlainText().isEmpty());
        QVERIFY(!reason->document()->isUndoAvailable());
        show(one);
        QCOMPARE(reason->toPlainText(), u"half a thought"_s);
    }

    void theSecondPersonSeesNothingOfTheFirst()
    {
        m_world->desk().setFourEyes(true);
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(!text("decision:eyes").isEmpty());
        part<QPlainTextEdit>("edit:decision:reason")->setPlainText(u"The signature differs"_s);
        press("decision:decline");
        QTRY_COMPARE(stateOf(caseId), DecisionState::AwaitsSecond);
        show(caseId);
        QVERIFY(text("decision:state").startsWith(u"You said: Decline"_s));
        QVERIFY(readable().contains(u"The signature differs"_s));

        nextClerk(u"second"_s);
        show(caseId);
        QVERIFY(text("decision:state").startsWith(u"tester decided"_s));
        QVERIFY(!readable().contains(u"Decline:"_s) && !readable().contains(u"signature"_s));
        QVERIFY(part<ui::SignList>("decision:rulings")->lines().isEmpty());
        press("decision:onboard");
        QTRY_COMPARE(stateOf(caseId), DecisionState::Disputed);
        show(caseId);
        QVERIFY(readable().contains(u"The signature differs"_s));

        nextClerk(u"third"_s);
        show(caseId);
        QVERIFY(text("decision:state").contains(u"A third person decides"_s));
        press("decision:onboard");
        QTRY_COMPARE(stateOf(caseId), DecisionState::Onboard);
    }

    void maskedItShowsNoReasonAndAsksForNone()
    {
        const QString caseId = shown(u"X-AUTOTEST-HAPPYPATH"_s);
        QVERIFY(finish(m_world->desk().decide(caseId, domain::Decision::Escalate, u"Ask Mr Miller"_s)));
        show(caseId);
        QVERIFY(readable().contains(u"Miller"_s));
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        QTRY_VERIFY(!readable().contains(u"Miller"_s));
        QVERIFY(part<ui::Field>("decision:reason")->isHidden());
        press("decision:decline");
        QVERIFY(!part<ui::MessageLine>("decision:message")->text().isEmpty());
        QCOMPARE(stateOf(caseId), DecisionState::Escalate);
        ui::Mask::shared().set(ui::Mask::Why::ByHand, false);
        QTRY_VERIFY(!part<ui::Field>("decision:reason")->isHidden());
    }
};

QTEST_MAIN(TestSection)
#include "test_section.moc"
