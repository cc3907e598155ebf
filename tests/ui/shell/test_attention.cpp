// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lab.h"

#include "support/patience.h"
#include "ui/dashboard/dashboardscreen.h"
#include "ui/shell/attention.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

/// A success taken back, on the whole window: the red line, its case, who took note of it.
class TestAttention : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;

    /// A case whose success was taken back under the eyes of this desk; empty when it did not come to that.
    QString revokedCase(const QString &mark)
    {
        desk::Desk &desk = m_lab->desk();
        const QString id = m_lab->world().newCase(u"X-AUTOTEST-FRAUDREVIEW"_s, mark);
        for (int i = 0; i < 60 && !id.isEmpty() && !desk.cases().find(id)->alarm; ++i) {
            [[maybe_unused]] const auto asked = finish(desk.refresh(id));
            m_lab->world().server().advance(std::chrono::seconds(20));
        }
        return !id.isEmpty() && desk.cases().find(id)->alarm ? id : QString();
    }
    QWidget *bar() { return m_lab->part(u"alarm"_s); }
    QPushButton *button(const QString &name) { return m_lab->part<QPushButton>(name); }

private Q_SLOTS:
    void init() { m_lab = std::make_unique<Lab>(u"en"_s, 600); }
    void cleanup() { m_lab.reset(); }

    void theRedLineLeadsToItsCaseAndEndsWithANote()
    {
        QVERIFY(!m_lab->world().newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Other"_s).isEmpty());
        const QString id = revokedCase(u"Revoked"_s);
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY(bar()->isVisible());
        m_lab->window().goToGuide();
        QVERIFY(bar()->isVisible());
        QVERIFY(!button(u"alarm:acknowledge"_s)->isVisible());
        QTest::keyClick(&m_lab->window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_lab->window().dashboard().currentCase(), id);
        QCOMPARE(m_lab->part<QTableView>(u"cases:table"_s)->model()->rowCount(), 1);
        QVERIFY(button(u"alarm:acknowledge"_s)->isVisible());
        // A window that is opened later, as after a restart, says it too.
        const std::unique_ptr<ui::MainWindow> other = m_lab->anotherWindow();
        other->complete();
        QVERIFY(other->findChild<QWidget *>(u"alarm"_s)->isVisible());
        QTest::mouseClick(button(u"alarm:acknowledge"_s), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
        QTRY_VERIFY(!other->findChild<QWidget *>(u"alarm"_s)->isVisible());
        const domain::Result<domain::CaseFile> file = finish(m_lab->desk().file(id));
        QVERIFY(file);
        QCOMPARE(file->events.last().kind, domain::EventKind::AlarmSeen);
    }

    void theReviewBenchShowsItsCasesAlarmToo()
    {
        const QString id = revokedCase(u"Declined"_s);
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY(bar()->isVisible());
        m_lab->window().goToReview(id);
        QTRY_VERIFY(button(u"alarm:acknowledge"_s)->isVisible());
        m_lab->window().goToGuide();
        QVERIFY(!button(u"alarm:acknowledge"_s)->isVisible());
        m_lab->window().goToReview(id);
        QTest::mouseClick(button(u"alarm:acknowledge"_s), Qt::LeftButton);
        QTRY_VERIFY(!bar()->isVisible());
    }

    void thePanelWatchesTheChosenCase()
    {
        const QString id = m_lab->world().newCase(u"X-AUTOTEST-HAPPYPATH"_s, u"Watched"_s);
        QTRY_COMPARE(m_lab->window().dashboard().currentCase(), id);
        ui::Notifier &notifier = m_lab->window().attention().notifier();
        QVERIFY(!notifier.isWatched(id));
        QTest::keyClick(&m_lab->window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *one = m_lab->part<QCheckBox>(u"notice:case"_s);
        QTRY_VERIFY(one->isVisible());
        QTest::keyClick(one, Qt::Key_Space);
        QVERIFY(notifier.isWatched(id));
        QTest::keyClick(one, Qt::Key_Space);
        QVERIFY(!notifier.isWatched(id));
        QTest::keyClick(m_lab->part(u"notice"_s), Qt::Key_Escape);
        QTRY_VERIFY(!one->isVisible());
        // What is handed over here is watched by itself.
        m_lab->window().goToHandoff(id);
        QVERIFY(notifier.isWatched(id));
    }
};

QTEST_MAIN(TestAttention)
#include "test_attention.moc"
