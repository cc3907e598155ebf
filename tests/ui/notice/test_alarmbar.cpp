// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/alarmbar.h"

#include "support/patience.h"
#include "ui/kit/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

domain::Case revoked(const QString &id, bool seen = false)
{
    domain::Case made;
    made.id = id;
    made.name = u"Erika Musterfrau"_s;
    made.status = domain::statusValue(domain::Status::Failed);
    made.openedAt = QDateTime::currentDateTimeUtc();
    made.alarm = true;
    made.alarmSeen = seen;
    return made;
}

} // namespace

/// The red line: there while an alarm is, and only who sees the case can acknowledge it.
class TestAlarmBar : public QObject {
    Q_OBJECT

    desk::Cases m_cases;
    std::unique_ptr<desk::Tally> m_tally;
    std::unique_ptr<QWidget> m_window;
    ui::AlarmBar *m_bar = nullptr;

    QPushButton *button(const QString &name) const { return m_bar->findChild<QPushButton *>(name); }
    QString text() const { return m_bar->findChild<QLabel *>(u"alarm:text"_s)->text(); }

private Q_SLOTS:
    void init()
    {
        m_cases.reset({revoked(u"a"_s), revoked(u"b"_s), revoked(u"old"_s, true)});
        m_tally = std::make_unique<desk::Tally>(m_cases);
        m_window = std::make_unique<QWidget>();
        m_bar = new ui::AlarmBar(m_cases, *m_tally, m_window.get());
        m_bar->resize(900, 50);
        m_window->resize(900, 50);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void standsUntilEachWasAcknowledged()
    {
        QVERIFY(m_bar->isVisible());
        QVERIFY2(text().contains(u"2"_s), qPrintable(text()));
        m_cases.update(revoked(u"a"_s, true));
        QTRY_VERIFY2(text().contains(u"1"_s), qPrintable(text()));
        QVERIFY(m_bar->isVisible());
        m_cases.update(revoked(u"b"_s, true));
        QTRY_VERIFY(!m_bar->isVisible());
        m_cases.update(revoked(u"c"_s));
        QTRY_VERIFY(m_bar->isVisible());
    }

    void isThereAtTheStartToo()
    {
        // As after a restart: the alarm comes with the journal.
        m_cases.reset({});
        QTRY_VERIFY(!m_bar->isVisible());
        m_cases.startLoading();
        m_cases.addPortion({revoked(u"z"_s)}, false);
        QTRY_VERIFY(m_bar->isVisible());
    }

    void onlyTheCaseOnScreenCanBeAcknowledged()
    {
        QSignalSpy shown(m_bar, &ui::AlarmBar::showWanted);
        QSignalSpy acknowledged(m_bar, &ui::AlarmBar::acknowledged);
        m_bar->setCase(u"old"_s);
        QVERIFY(!button(u"alarm:acknowledge"_s)->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(acknowledged.isEmpty());
        QTest::keyClick(m_window.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.count(), 1);
        const QString first = shown.first().first().toString();
        m_bar->setCase(first);
        QVERIFY(button(u"alarm:acknowledge"_s)->isVisible());
        // The next one is another one.
        QTest::mouseClick(button(u"alarm:show"_s), Qt::LeftButton);
        const QString second = shown.last().first().toString();
        QVERIFY(second != first && second != u"old"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(acknowledged.count(), 1);
        QCOMPARE(acknowledged.first().first().toString(), first);
    }

    void namesNobodyAndCanBeRead()
    {
        QVERIFY(!text().contains(u"Erika"_s));
        QCOMPARE(m_bar->accessibleName(), text());
        for (const QPalette &palette : {ui::theme::lightPalette(), ui::theme::darkPalette()})
            QVERIFY(ui::theme::contrast(palette.color(QPalette::Window),
                                        ui::theme::toneText(ui::theme::Tone::Bad, palette)) >= 4.5);
    }
};

QTEST_MAIN(TestAlarmBar)
#include "test_alarmbar.moc"
