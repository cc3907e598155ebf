// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "support/patience.h"
#include "support/world.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/erasebar.h"
#include "ui/casepane/timelineview.h"
#include "ui/kit/action.h"
#include "ui/kit/action.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// "Erase this person": asked first, with a reason from the fixed list, and then nothing stays.
class TestErasing : public QObject {
    Q_OBJECT

    std::unique_ptr<World> m_world;
    std::unique_ptr<ui::CasePane> m_pane;
    QString m_id;

    template <typename T>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1StringView(name));
    }
    void click(const char *name) { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    bool erased() const { return m_world->desk().cases().find(m_id)->erased; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(3000.0);
        m_id = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Vergessen"_s);
        m_pane = std::make_unique<ui::CasePane>(m_world->desk());
        m_pane->resize(400, 900);
        m_pane->show();
        m_pane->showCase(m_id);
        QTRY_VERIFY(part<QPushButton>("case:erase")->isVisible());
    }
    void cleanup()
    {
        m_pane.reset();
        m_world.reset();
    }

    void asksBeforeAndWantsAReason()
    {
        click("case:erase");
        QVERIFY(part<QLabel>("erase:question")->isVisible());
        QVERIFY2(!part<QPushButton>("erase:confirm")->isEnabled(), "no reason was chosen yet");
        QTRY_VERIFY(part<QComboBox>("erase:reason")->hasFocus());
        QCOMPARE(part<QComboBox>("erase:reason")->count(), domain::erasureReasons().size() + 1);
        QTest::keyClick(part<QComboBox>("erase:reason"), Qt::Key_Escape);
        QVERIFY(!part<QLabel>("erase:question")->isVisible());
        QVERIFY(part<QPushButton>("case:erase")->isVisible());
        click("case:erase");
        part<QComboBox>("erase:reason")->setCurrentIndex(1);
        QVERIFY(part<QPushButton>("erase:confirm")->isEnabled());
        click("erase:keep");
        QVERIFY(!part<ui::EraseBar>("case:erasebar")->isOpen());
        click("case:erase");
        QCOMPARE(part<QComboBox>("erase:reason")->currentIndex(), 0);
        QVERIFY(!erased());
    }

    void anotherCaseClosesTheQuestion()
    {
        const QString other = m_world->newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Anders"_s);
        click("case:erase");
        part<QComboBox>("erase:reason")->setCurrentIndex(1);
        m_pane->showCase(other);
        QVERIFY(!part<ui::EraseBar>("case:erasebar")->isOpen());
        QVERIFY(!part<QPushButton>("erase:confirm")->isVisible());
    }

    void leavesAProofAndNothingElse()
    {
        auto *note = part<QPlainTextEdit>("case:note");
        QTest::keyClicks(note, u"Vergessen ruft an"_s);
        click("case:erase");
        auto *reason = part<QComboBox>("erase:reason");
        QTest::keyClick(reason, Qt::Key_Down);
        QTest::keyClick(reason, Qt::Key_Down);
        const QString chosen = reason->currentText();
        click("erase:confirm");
        QTRY_VERIFY(erased());
        QTRY_VERIFY(!part<QPushButton>("case:erase")->isVisible());
        QTRY_VERIFY(!part<ui::TimelineView>("case:timeline")->entries().isEmpty());
        const ui::TimelineEntry proof = part<ui::TimelineView>("case:timeline")->entries().last();
        QCOMPARE(proof.detail, chosen);
        QVERIFY(note->toPlainText().isEmpty());
        QVERIFY(!part<ui::Action>("case:note")->isOffered());
        QVERIFY2(!note->document()->isUndoAvailable(), "undo would bring the text back");
        const domain::Result<domain::CaseFile> file = finish(m_world->desk().file(m_id));
        QVERIFY(file);
        QCOMPARE(domain::erasureReasonFrom(domain::eventbody::text(file->events.last().body)),
                 domain::ErasureReason::DeletedBySolaris);
    }

    void theOldAnswerDoesNotComeBack()
    {
        // A file under way when the person goes must not be painted afterwards.
        m_pane->showCase({});
        m_pane->showCase(m_id);
        QVERIFY(finish(m_world->desk().erase(m_id, domain::ErasureReason::CustomersOrder)));
        QTRY_VERIFY(!part<ui::TimelineView>("case:timeline")->entries().isEmpty());
        for (const QLabel *label : m_pane->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(u"Vergessen"_s), qPrintable(label->objectName()));
    }
};

QTEST_MAIN(TestErasing)
#include "test_erasing.moc"
