// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lab.h"

#include "support/patience.h"
#include "ui/casepane/casepane.h"
#include "ui/casepane/timelineview.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/handoff/handoffscreen.h"

#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

/// A call that was broken off or canceled, from the list to the same link once more, by keys alone.
class TestRetry : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &m_lab->window(), key, modifiers);
    }
    /// Goes on by Tab until this widget has the focus, as a person without a mouse does.
    bool tabTo(const QString &name)
    {
        QWidget *wanted = m_lab->part(name);
        for (int i = 0; i < 80 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        return QApplication::focusWidget() == wanted;
    }

private Q_SLOTS:
    void init() { m_lab = std::make_unique<Lab>(); }
    void cleanup() { m_lab.reset(); }

    void theSameLinkAgain_data()
    {
        QTest::addColumn<QString>("robot");
        QTest::addColumn<domain::Status>("status");
        QTest::newRow("aborted") << u"X-AUTOTEST-ABORTIDENT"_s << domain::Status::Aborted;
        QTest::newRow("canceled") << u"X-AUTOTEST-CANCELED"_s << domain::Status::Canceled;
    }

    void theSameLinkAgain()
    {
        QFETCH(QString, robot);
        QFETCH(domain::Status, status);
        const QString id = m_lab->world().newCase(robot, u"Nochmal"_s);
        const auto isThere = [&] {
            [[maybe_unused]] const auto asked = finish(m_lab->desk().refresh(id));
            return m_lab->desk().cases().find(id)->status.value == status;
        };
        QVERIFY(QTest::qWaitFor(isThere, patience));
        m_lab->window().goToCases(id);
        QTRY_VERIFY(m_lab->part<QLabel>(u"case:reason"_s)->isVisible());
        QVERIFY(m_lab->part<QLabel>(u"case:retry"_s)->text().contains(u"14"_s));
        auto *again = m_lab->part<QPushButton>(u"case:handoff"_s);
        QTRY_VERIFY(again->isEnabled() && again->isDefault());
        auto *timeline = m_lab->part<ui::TimelineView>(u"case:timeline"_s);
        QTRY_VERIFY(!timeline->entries().isEmpty());
        const qsizetype before = timeline->entries().size();

        QVERIFY(tabTo(u"case:handoff"_s));
        press(Qt::Key_Space);
        QVERIFY(m_lab->window().handoff().isVisible());
        QTRY_VERIFY(m_lab->part(u"handoff:copy"_s)->isEnabled());
        QVERIFY(tabTo(u"handoff:copy"_s));
        press(Qt::Key_Space);
        QVERIFY(tabTo(u"handoff:tocase"_s));
        press(Qt::Key_Space);
        QVERIFY(m_lab->window().dashboard().isVisible());
        QTRY_VERIFY(timeline->entries().size() > before);
        QTRY_VERIFY(timeline->text().contains(domain::eventWord(domain::EventKind::HandedOver)));
    }

    void theTimelineIsReadByKeys()
    {
        const QString id = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, u"Lesen"_s);
        m_lab->window().goToCases(id);
        auto *timeline = m_lab->part<ui::TimelineView>(u"case:timeline"_s);
        QTRY_VERIFY(timeline->entries().size() > 1);
        QVERIFY(tabTo(u"case:timeline"_s));
        QCOMPARE(timeline->currentLine(), timeline->lineCount() - 1);
        press(Qt::Key_Up);
        QCOMPARE(timeline->currentLine(), timeline->lineCount() - 2);
        QVERIFY(tabTo(u"case:note"_s));
    }
};

QTEST_MAIN(TestRetry)
#include "test_retry.moc"
