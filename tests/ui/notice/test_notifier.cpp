// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/notice/notifier.h"
#include "ui/notice/traybell.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Status;

namespace {

class Ear : public ui::Bell {
public:
    void tell(const QString &text, bool urgent) override
    {
        told << text;
        wereUrgent << urgent;
    }
    void setCount(int number) override { count = number; }
    void renew() override { ++renewed; }
    int renewed = 0;
    QStringList told;
    QList<bool> wereUrgent;
    int count = -1;
};

domain::Case row(int number, Status status)
{
    domain::Case made;
    made.id = u"case-%1"_s.arg(number);
    made.name = u"Erika Musterfrau"_s;
    made.status = domain::statusValue(status);
    made.failureReason = status == Status::Aborted ? u"TECH_LIGHTING"_s : QString();
    made.openedAt = made.requestedAt = made.statusSince = QDateTime::currentDateTimeUtc();
    return made;
}

} // namespace

/// What the desktop is told: of watched cases and alarms, together, without anything personal.
class TestNotifier : public QObject {
    Q_OBJECT

    desk::Cases m_cases;
    std::unique_ptr<desk::Tally> m_tally;
    Ear m_ear;
    std::unique_ptr<ui::Notifier> m_notifier;

    void change(int number, Status status, bool alarm = false)
    {
        domain::Case changed = row(number, status);
        changed.alarm = alarm;
        m_cases.update(changed);
    }
    /// All that was said once the gathering is over.
    QStringList heard()
    {
        [[maybe_unused]] const bool over =
            QTest::qWaitFor([this] { return !m_notifier->isGathering(); }, patience);
        return std::exchange(m_ear.told, {});
    }

private Q_SLOTS:
    void init()
    {
        QList<domain::Case> rows;
        for (int i = 0; i < 60; ++i)
            rows << row(i, Status::Pending);
        m_cases.reset(rows);
        m_tally = std::make_unique<desk::Tally>(m_cases);
        m_ear.told.clear();
        m_ear.wereUrgent.clear();
        m_notifier = std::make_unique<ui::Notifier>(m_cases, *m_tally, m_ear);
        m_notifier->setGathering(10ms);
    }

    void tellsOnlyOfWatchedCases()
    {
        m_notifier->watch(u"case-1"_s);
        change(2, Status::Successful);
        QVERIFY(heard().isEmpty());
        change(1, Status::Aborted);
        QCOMPARE(heard(), QStringList{u"A case changed"_s});
        change(1, Status::Successful);
        QCOMPARE(heard(), QStringList{u"A case has a result"_s});
        change(1, Status::Successful); // only seen again
        QVERIFY(heard().isEmpty());
        m_notifier->unwatch(u"case-1"_s);
        change(1, Status::Failed);
        QVERIFY(heard().isEmpty());
    }

    void staysSilentAboutWhatWasDoneHere()
    {
        m_notifier->watch(u"case-new"_s);
        domain::Case made = row(0, Status::Created);
        made.id = u"case-new"_s;
        m_cases.update(made);
        m_cases.update(made);
        made.status = domain::statusValue(Status::Pending);
        m_cases.update(made);
        QVERIFY(heard().isEmpty());
        made.status = domain::statusValue(Status::PendingSuccessful);
        m_cases.update(made);
        QCOMPARE(heard().size(), 1);
    }

    void fiftyAtOnceAreOneWord()
    {
        for (int i = 0; i < 50; ++i)
            m_notifier->watch(u"case-%1"_s.arg(i));
        for (int i = 0; i < 50; ++i)
            change(i, Status::Successful);
        const QStringList told = heard();
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.first().contains(u"50"_s), qPrintable(told.first()));
    }

    void anAlarmIsToldOfEveryCaseAndOnce()
    {
        m_notifier->watch(u"case-3"_s);
        change(3, Status::Failed, true);
        change(4, Status::Failed, true);
        change(4, Status::Failed, true);
        const QStringList told = heard();
        QCOMPARE(told.size(), 1);
        QVERIFY(told.first().contains(u"revoked"_s));
        QCOMPARE(m_ear.wereUrgent.last(), true);
        change(4, Status::Failed, true);
        QVERIFY(heard().isEmpty());
    }

    void nothingOfAPersonIsSaid()
    {
        for (int i = 0; i < 3; ++i)
            m_notifier->watch(u"case-%1"_s.arg(i));
        QStringList all;
        change(0, Status::Aborted);
        all += heard();
        change(1, Status::Failed);
        all += heard();
        change(0, Status::Successful);
        change(2, Status::Aborted);
        change(5, Status::Failed, true);
        all += heard();
        QCOMPARE(all.size(), 4);
        for (const QString &text : std::as_const(all)) {
            for (const QString &secret :
                 {u"Erika"_s, u"Muster"_s, u"case-"_s, u"TECH"_s, u"http"_s, u"failed"_s, u"successful"_s})
                QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(text));
        }
    }

    void quietHoursAreQuiet()
    {
        QDateTime now(QDate(2026, 11, 23), QTime(7, 59));
        m_notifier->setClock([&now] { return now; });
        ui::NoticeSettings settings;
        settings.quiet = true;
        m_notifier->setSettings(settings);
        m_notifier->watch(u"case-1"_s);
        change(1, Status::Aborted);
        QVERIFY(heard().isEmpty());
        now = now.addSecs(60);
        QVERIFY(heard().isEmpty()); // what was quiet is not said later: the window shows it
        change(1, Status::Successful);
        QCOMPARE(heard().size(), 1);
        settings.quiet = false;
        settings.tell = false;
        m_notifier->setSettings(settings);
        change(1, Status::Failed);
        QVERIFY(heard().isEmpty());
    }

    void anAlarmOfQuietHoursIsToldAtTheirEnd()
    {
        QDateTime now(QDate(2026, 11, 23), QTime(7, 59, 59, 950));
        m_notifier->setClock([&now] { return now; });
        ui::NoticeSettings settings;
        settings.quiet = true;
        m_notifier->setSettings(settings);
        change(2, Status::Failed, true);
        change(3, Status::Failed, true);
        QVERIFY(heard().isEmpty());
        domain::Case seen = row(3, Status::Failed);
        seen.alarm = true;
        seen.alarmSeen = true; // by somebody who was here
        m_cases.update(seen);
        QVERIFY(heard().isEmpty());
        now = now.addMSecs(50);
        QTRY_COMPARE(m_ear.told.size(), 1);
        QCOMPARE(m_ear.wereUrgent, QList<bool>{true});
        QSignalSpy wanted(m_notifier.get(), &ui::Notifier::caseWanted);
        Q_EMIT m_ear.clicked();
        QCOMPARE(wanted.takeFirst().first().toString(), u"case-2"_s);
        change(2, Status::Failed, true);
        m_ear.told.clear();
        QVERIFY(heard().isEmpty()); // once
    }

    void quietHoursThatEndEarlyTellTheirAlarms()
    {
        m_notifier->setClock([] { return QDateTime(QDate(2026, 11, 23), QTime(3, 0)); });
        ui::NoticeSettings settings;
        settings.quiet = true;
        m_notifier->setSettings(settings);
        change(2, Status::Failed, true);
        QVERIFY(heard().isEmpty());
        settings.quiet = false;
        m_notifier->setSettings(settings);
        QCOMPARE(heard().size(), 1);
    }

    void theTrayFollowsLanguageAndColours()
    {
        m_ear.renewed = 0;
        QEvent language(QEvent::LanguageChange); // as Qt sends it when a translator comes
        QCoreApplication::sendEvent(qApp, &language);
        QCOMPARE(m_ear.renewed, 1);
        m_ear.renewed = 0;
        QPalette dark = QGuiApplication::palette();
        dark.setColor(QPalette::Window, Qt::black);
        QGuiApplication::setPalette(dark);
        QTRY_VERIFY(m_ear.renewed > 0);
    }

    void clickLeadsToTheCase()
    {
        QSignalSpy wanted(m_notifier.get(), &ui::Notifier::caseWanted);
        m_notifier->watch(u"case-7"_s);
        change(7, Status::Successful);
        QCOMPARE(heard().size(), 1);
        Q_EMIT m_ear.clicked();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"case-7"_s);
    }

    void theNumberFollows()
    {
        QTRY_COMPARE(m_ear.count, 0);
        domain::Case doubt = row(9, Status::Pending);
        doubt.inDoubt = true;
        m_cases.update(doubt);
        QTRY_COMPARE(m_ear.count, 1);
    }

    void withoutATrayNothingHappens()
    {
        ui::TrayBell bell;
        QSignalSpy clicked(&bell, &ui::Bell::clicked);
        bell.setCount(3);
        bell.tell(u"A case changed"_s, false);
        bell.setCount(0);
        QVERIFY(clicked.isEmpty());
    }

    void quietHoursMayPassMidnight_data()
    {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("to");
        QTest::addColumn<QTime>("at");
        QTest::addColumn<bool>("told");
        QTest::newRow("noon, lunch") << QTime(12, 0) << QTime(13, 0) << QTime(12, 0) << false;
        QTest::newRow("lunch is over") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << true;
        QTest::newRow("evening") << QTime(18, 0) << QTime(8, 0) << QTime(23, 0) << false;
        QTest::newRow("morning") << QTime(18, 0) << QTime(8, 0) << QTime(7, 59) << false;
        QTest::newRow("day") << QTime(18, 0) << QTime(8, 0) << QTime(8, 0) << true;
        QTest::newRow("always") << QTime(8, 0) << QTime(8, 0) << QTime(15, 0) << false;
    }
    void quietHoursMayPassMidnight()
    {
        QFETCH(const QTime, from);
        QFETCH(const QTime, to);
        QFETCH(const QTime, at);
        QFETCH(const bool, told);
        QCOMPARE((ui::NoticeSettings{true, true, from, to}.mayTellAt(at)), told);
    }
};

QTEST_MAIN(TestNotifier)
#include "test_notifier.moc"
