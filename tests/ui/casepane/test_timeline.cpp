// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/retention.h"
#include "ui/casepane/timeline.h"
#include "ui/casepane/timelineview.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Status;
using ui::TimelineEntry;

namespace {

QDateTime at(int seconds)
{
    return QDateTime(QDate(2026, 11, 23), QTime(14, 2), Qt::UTC).addSecs(seconds);
}

domain::Observation seen(Status status, int seconds, bool expected = true, const QString &reason = {})
{
    return {domain::statusValue(status), reason, at(seconds), {}, domain::Source::Poll, expected};
}

domain::Event happened(domain::EventKind kind, int seconds)
{
    domain::Event made;
    made.kind = kind;
    made.at = at(seconds);
    return made;
}

} // namespace

/// A case's history: its states with their durations, its acts, its order.
class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesLastUntilTheNext()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 0), seen(Status::Pending, 10), seen(Status::Pending, 60),
                             seen(Status::Aborted, 260, true, u"TECH_LIGHTING"_s)};
        const QList<TimelineEntry> entries = ui::timelineOf(file);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(1).until, at(260));
        QVERIFY(ui::stateLine(entries.at(1), at(999)).contains(u"00:04:10"_s));
        QCOMPARE(entries.at(2).detail, u"TECH_LIGHTING"_s);
        QVERIFY(entries.at(2).lasts);
        QVERIFY(ui::stateLine(entries.at(2), at(320)).contains(u"00:01:00"_s));
    }

    void finalStateDoesNotRunOn()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0), seen(Status::Failed, 10)};
        QVERIFY(!ui::timelineOf(file).last().lasts);
        // Successful can still be taken back (case 3).
        file.observations = {seen(Status::Pending, 0), seen(Status::Successful, 10)};
        QVERIFY(ui::timelineOf(file).last().lasts);
    }

    void unexpectedStepIsFlagged()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Failed, 0), seen(Status::Pending, 10, false)};
        const QList<TimelineEntry> entries = ui::timelineOf(file);
        QVERIFY(entries.at(0).expected);
        QVERIFY(!entries.at(1).expected);
        QVERIFY(ui::timelineText(entries, at(20)).contains(u"unexpected"_s));
    }

    void theServersOwnTimeStandsBesideOurs()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0), seen(Status::Successful, 10)};
        file.observations[1].completedAt = at(4);
        const QList<TimelineEntry> entries = ui::timelineOf(file);
        QVERIFY(ui::serverLine(entries.at(0)).isEmpty());
        QVERIFY(!ui::serverLine(entries.at(1)).isEmpty());
        QVERIFY(ui::timelineText(entries, at(20)).contains(ui::serverLine(entries.at(1))));
    }

    void aSuccessTakenBackIsAnAlarm()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0), seen(Status::Successful, 10),
                             seen(Status::Failed, 20)};
        const QList<TimelineEntry> entries = ui::timelineOf(file);
        QVERIFY(!entries.at(1).alarm);
        QVERIFY(entries.at(2).alarm);
        QVERIFY(ui::timelineText(entries, at(30)).contains(u"alarm"_s));
        file.observations = {seen(Status::Pending, 0), seen(Status::Failed, 20)};
        QVERIFY(!ui::timelineOf(file).last().alarm);
    }

    void theProofOfAnErasureSaysWhy()
    {
        domain::CaseFile file;
        const QString why = domain::apiText(domain::ErasureReason::RetentionOver);
        file.events = {domain::eventbody::personErased(u"p"_s, why)};
        QCOMPARE(ui::timelineOf(file).first().detail,
                 domain::erasureReasonWord(domain::ErasureReason::RetentionOver));
        file.events = {domain::eventbody::personErased(u"p"_s, u"of a later version"_s)};
        QCOMPARE(ui::timelineOf(file).first().detail, u"of a later version"_s);
    }

    void unknownStatusIsShownAsItCame()
    {
        domain::CaseFile file;
        file.observations = {
            {domain::statusFromApi(u"brand_new"_s), {}, at(0), {}, domain::Source::Webhook, true}};
        QVERIFY(ui::timelineOf(file).first().title.contains(u"brand_new"_s));
    }

    void actsStandBetweenStates()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 0), seen(Status::Pending, 20)};
        file.events = {
            happened(domain::EventKind::IntentSent, 1), happened(domain::EventKind::HandedOver, 10),
            happened(domain::EventKind::DocumentViewed, 15), happened(domain::EventKind::HandedOver, 20)};
        const QList<TimelineEntry> entries = ui::timelineOf(file);
        QCOMPARE(entries.size(), 4); // intents and views are left out
        QCOMPARE(entries.at(0).kind, TimelineEntry::Kind::State);
        QCOMPARE(entries.at(1).kind, TimelineEntry::Kind::Act);
        QCOMPARE(entries.at(2).kind,
                 TimelineEntry::Kind::Act); // an act comes before the state of the same moment
        QCOMPARE(entries.at(3).status.value, Status::Pending);
    }

    void noteCarriesItsTextUntilErased()
    {
        domain::CaseFile file;
        domain::Event note = domain::eventbody::noteAdded(u"c"_s, u"p"_s, u"calls back at five"_s);
        note.at = at(5);
        file.events = {note};
        QCOMPARE(ui::timelineOf(file).first().detail, u"calls back at five"_s);
        file.events[0].readable = false;
        file.events[0].body = {};
        QVERIFY(!ui::timelineOf(file).first().detail.contains(u"calls"_s));
        QVERIFY(!ui::timelineOf(file).first().detail.isEmpty());
    }

    void viewGrowsWithItsTextAndSpeaks()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 0)};
        ui::TimelineView view;
        view.setEntries(ui::timelineOf(file));
        const int one = view.heightForWidth(300);
        file.observations << seen(Status::Pending, 10) << seen(Status::Failed, 20, false);
        view.setEntries(ui::timelineOf(file));
        QVERIFY(view.heightForWidth(300) > one);
        QVERIFY(view.heightForWidth(150) > view.heightForWidth(600));
        QCOMPARE(view.accessibleDescription().count(u'\n'), 2);
        view.resize(300, view.heightForWidth(300));
        const QImage drawn = view.grab().toImage();
        QVERIFY(drawn.pixelColor(8, drawn.height() / 2) != QColor() && !drawn.isNull());
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
