// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/panelab.h"

#include "domain/eventbody.h"
#include "domain/visibleruling.h"
#include "support/patience.h"
#include "ui/casepane/notebox.h"
#include "ui/kit/action.h"

#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// The notes of a case and the one being written; and a history of thousands of them.
class TestNotes : public QObject, PaneLab {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanupTestCase() { stop(); }
    void init() { open(); }
    void cleanup() { m_pane.reset(); }

    void noteReachesTimelineAndList()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Notiz"_s);
        m_pane->showCase(id);
        auto *timeline = part<ui::TimelineView>("case:timeline");
        auto *note = part<QPlainTextEdit>("case:note");
        QTRY_VERIFY(note->isEnabled());
        QVERIFY(!part<QPushButton>("case:addnote")->isEnabled());
        QTest::keyClicks(note, u"calls back"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QTest::keyClicks(note, u"at five"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(timeline->text().contains(u"calls back\nat five"_s));
        QTRY_COMPARE(note->toPlainText(), QString());
        QVERIFY(!note->document()->isUndoAvailable());
        QTest::keyClicks(note, u"second"_s);
        QTest::mouseClick(part<QPushButton>("case:addnote"), Qt::LeftButton);
        QTRY_VERIFY(timeline->text().contains(u"second"_s));
        QStringList shown;
        for (const QLabel *label : part<QWidget>("note:list")->findChildren<QLabel *>())
            shown << label->text();
        QTRY_VERIFY(shown.join(u'|').indexOf(u"second"_s) < shown.join(u'|').indexOf(u"calls back"_s));
    }

    void aNoteIsBegunByKeyOnceACaseIsThere()
    {
        auto *write = part<ui::Action>("case:note");
        m_pane->showCase({});
        QVERIFY(!write->isOffered());
        m_pane->showCase(m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Taste"_s));
        QTRY_VERIFY(write->isOffered());
        write->run();
        QCOMPARE(m_pane->focusWidget(), part<QPlainTextEdit>("case:note"));
    }

    void theFirstPersonsNotesWaitForTheSecondsWord()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Vier"_s);
        m_world->server().advance(std::chrono::minutes(10));
        QVERIFY(finish(m_world->desk().refresh(id)) && finish(m_world->desk().collect(id)));
        m_world->desk().setFourEyes(true);
        QVERIFY(finish(m_world->desk().note(id, u"I declined"_s)));
        QVERIFY(finish(m_world->desk().decide(id, domain::Decision::Decline, u"Voice differs"_s)));
        const domain::CaseFile file = *finish(m_world->desk().file(id));
        ui::NoteBox notes;
        const auto shown = [&notes] {
            QStringList all;
            for (const QLabel *label : notes.findChild<QWidget *>(u"note:list"_s)->findChildren<QLabel *>())
                all << label->text();
            return all.join(u'|');
        };
        notes.showCase(id);
        notes.setFile(file, m_world->desk().actor());
        QVERIFY(shown().contains(u"I declined"_s));
        notes.setFile(file, u"second"_s);
        QTRY_VERIFY(!shown().contains(u"I declined"_s));
        QVERIFY(shown().contains(domain::withheldWord()));
        m_world->desk().setFourEyes(false);
    }

    void anUnfinishedNoteStaysWithItsCase()
    {
        const QString one = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Entwurf"_s);
        const QString two = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Anderer"_s);
        auto *note = part<QPlainTextEdit>("case:note");
        m_pane->showCase(one);
        QTRY_VERIFY(note->isEnabled());
        QTest::keyClicks(note, u"half a thought"_s);
        QVERIFY(part<QLabel>("note:draft")->isVisible());
        m_pane->showCase(two);
        QCOMPARE(note->toPlainText(), QString());
        QVERIFY(!note->document()->isUndoAvailable());
        QVERIFY(!part<QLabel>("note:draft")->isVisible());
        QTRY_VERIFY(part<QLabel>("note:others")->isVisible());
        m_pane->showCase(one);
        QCOMPARE(note->toPlainText(), u"half a thought"_s);
        QTRY_VERIFY(part<QLabel>("note:draft")->isVisible());
        QVERIFY(!part<ui::TimelineView>("case:timeline")->text().contains(u"half"_s));
        QVERIFY(finish(m_world->desk().erase(one, u"test"_s)));
        QTRY_COMPARE(note->toPlainText(), QString());
    }

    void aNoteHasABound()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Lang"_s);
        m_pane->showCase(id);
        auto *note = part<QPlainTextEdit>("case:note");
        auto *add = part<QPushButton>("case:addnote");
        QTRY_VERIFY(note->isEnabled());
        note->setPlainText(QString(ui::NoteBox::longest, u'x'));
        QVERIFY(add->isEnabled());
        note->setPlainText(QString(ui::NoteBox::longest + 1, u'x'));
        QVERIFY(!add->isEnabled());
        QVERIFY(part<QLabel>("note:length")->isVisible());
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        QVERIFY(!part<ui::TimelineView>("case:timeline")->text().contains(u"xxx"_s));
        note->setPlainText({});
    }

    void aVeryLongHistoryComesWhole()
    {
        const QString id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Lange"_s);
        const QString person = m_world->desk().cases().find(id)->personId;
        QList<domain::Event> events;
        for (int i = 0; i < 2000; ++i)
            events << domain::eventbody::noteAdded(id, person, u"note %1 of many"_s.arg(i));
        m_world->journal().append(events).waitForFinished();
        m_pane->showCase(id);
        auto *timeline = part<ui::TimelineView>("case:timeline");
        QTRY_VERIFY(timeline->entries().size() >= 2000);
        QVERIFY(timeline->hidden() > 1000);
        QVERIFY(timeline->text().contains(u"note 0 of many"_s));
        // Left for another one while it is being folded: nothing of it may come late.
        const QString other = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Kurz"_s);
        m_pane->showCase(other);
        m_pane->showCase(id);
        QTest::qWait(5);
        m_pane->showCase(other);
        QTest::qWait(200);
        QVERIFY(!timeline->text().contains(u"of many"_s));
    }
};

QTEST_MAIN(TestNotes)
#include "test_notes.moc"
