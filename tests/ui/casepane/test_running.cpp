// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/timeline.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Status;
using ui::TimelineEntry;

/// The line of the state that lasts: how long it says the same.
class TestRunning : public QObject {
    Q_OBJECT

    static QDateTime at(int seconds)
    {
        return QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC).addSecs(seconds);
    }
    static domain::Observation seen(Status status, int seconds)
    {
        return {domain::statusValue(status), {}, at(seconds), {}, domain::Source::Poll, true};
    }

private Q_SLOTS:
    void aRunningStateSaysTheSameUntilItsWordsChange()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0)};
        const TimelineEntry entry = ui::timelineOf(file, u"anna"_s).last();
        for (const qint64 age :
             {-5'500, 0, 1'250, 3'599'999, 3'600'000, 7'000'001, 86'399'000, 200'000'000}) {
            const QDateTime now = at(0).addMSecs(age);
            const auto lasts = ui::stateLineLasts(entry, now);
            QVERIFY(lasts && lasts->count() > 0);
            const QString words = ui::stateLine(entry, now);
            QCOMPARE(ui::stateLine(entry, now.addMSecs(lasts->count() - 1)), words);
            QVERIFY(ui::stateLine(entry, now.addMSecs(lasts->count())) != words);
        }
        file.observations << seen(Status::Failed, 10);
        for (const TimelineEntry &over : ui::timelineOf(file, u"anna"_s))
            QVERIFY(!ui::stateLineLasts(over, at(20)));
    }
};

QTEST_GUILESS_MAIN(TestRunning)
#include "test_running.moc"
