// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/handover.h"
#include "domain/retention.h"
#include "support/patience.h"
#include "ui/casepane/timeline.h"
#include "ui/casepane/timelineview.h"

#include <QAccessible>
#include <QPaintEvent>
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

/// What a widget painted.
struct Paints : QObject {
    QList<QRect> areas;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            areas << static_cast<QPaintEvent *>(event)->rect();
        return false;
    }
};

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
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(1).until, at(260));
        QVERIFY(ui::stateLine(entries.at(1), at(999)).contains(u"4 min 10 s"_s));
        QCOMPARE(entries.at(2).detail, u"TECH_LIGHTING"_s);
        QVERIFY(entries.at(2).lasts);
        QVERIFY(ui::stateLine(entries.at(2), at(320)).contains(u"1 min"_s));
    }

    void finalStateDoesNotRunOn()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0), seen(Status::Failed, 10)};
        QVERIFY(!ui::timelineOf(file, u"anna"_s).last().lasts);
        // Successful can still be taken back (case 3).
        file.observations = {seen(Status::Pending, 0), seen(Status::Successful, 10)};
        QVERIFY(ui::timelineOf(file, u"anna"_s).last().lasts);
    }

    void unexpectedStepIsFlagged()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Failed, 0), seen(Status::Pending, 10, false)};
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        QVERIFY(entries.at(0).expected);
        QVERIFY(!entries.at(1).expected);
        QVERIFY(ui::timelineText(entries, at(20)).contains(u"Unexpected"_s));
    }

    void theServersOwnTimeStandsBesideOurs()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0), seen(Status::Successful, 10)};
        file.observations[1].completedAt = at(4);
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        QVERIFY(ui::serverLine(entries.at(0)).isEmpty());
        QVERIFY(!ui::serverLine(entries.at(1)).isEmpty());
        QVERIFY(ui::timelineText(entries, at(20)).contains(ui::serverLine(entries.at(1))));
    }

    void aSuccessTakenBackIsAnAlarm()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0), seen(Status::Successful, 10),
                             seen(Status::Failed, 20)};
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        QVERIFY(!entries.at(1).alarm);
        QVERIFY(entries.at(2).alarm);
        QVERIFY(ui::timelineText(entries, at(30)).contains(u"alarm"_s));
        file.observations = {seen(Status::Pending, 0), seen(Status::Failed, 20)};
        QVERIFY(!ui::timelineOf(file, u"anna"_s).last().alarm);
    }

    void theProofOfAnErasureSaysWhy()
    {
        domain::CaseFile file;
        const QString why = domain::apiText(domain::ErasureReason::RetentionOver);
        file.events = {domain::eventbody::personErased(u"p"_s, why)};
        QCOMPARE(ui::timelineOf(file, u"anna"_s).first().detail,
                 domain::erasureReasonWord(domain::ErasureReason::RetentionOver));
        file.events = {domain::eventbody::personErased(u"p"_s, u"of a later version"_s)};
        QCOMPARE(ui::timelineOf(file, u"anna"_s).first().detail, u"of a later version"_s);
    }

    void unknownStatusIsShownAsItCame()
    {
        domain::CaseFile file;
        file.observations = {
            {domain::statusFromApi(u"brand_new"_s), {}, at(0), {}, domain::Source::Webhook, true}};
        QVERIFY(ui::timelineOf(file, u"anna"_s).first().title.contains(u"brand_new"_s));
    }

    void actsStandBetweenStates()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 0), seen(Status::Pending, 20)};
        file.events = {
            happened(domain::EventKind::IntentSent, 1), happened(domain::EventKind::HandedOver, 10),
            happened(domain::EventKind::DocumentViewed, 15), happened(domain::EventKind::HandedOver, 20)};
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        QCOMPARE(entries.size(), 5); // intents are left out
        QCOMPARE(entries.at(0).kind, TimelineEntry::Kind::State);
        QCOMPARE(entries.at(1).kind, TimelineEntry::Kind::Act);
        QCOMPARE(entries.at(3).kind,
                 TimelineEntry::Kind::Act); // an act comes before the state of the same moment
        QCOMPARE(entries.at(4).status.value, Status::Pending);
    }

    void theFirstOfTwoDecisionsIsReadByItsAuthorAlone()
    {
        domain::CaseFile file;
        domain::Ruling ruling;
        ruling.decision = domain::Decision::Decline;
        ruling.reason = u"two faces"_s;
        ruling.fourEyes = true;
        domain::Event decided = domain::eventbody::decided(u"c"_s, u"p"_s, ruling);
        decided.seq = 1;
        decided.actor = u"anna"_s;
        domain::apply(file, decided);
        const auto told = [&file](const QString &actor) {
            return ui::timelineText(ui::timelineOf(file, actor), at(10));
        };
        QVERIFY(told(u"anna"_s).contains(u"Decline: two faces"_s));
        QVERIFY(told(u"bert"_s).contains(u"by anna"_s));
        QVERIFY(!told(u"bert"_s).contains(u"Decline"_s) && !told(u"bert"_s).contains(u"two faces"_s));
        decided.seq = 2;
        decided.actor = u"bert"_s;
        domain::apply(file, decided);
        QVERIFY(told(u"carla"_s).contains(u"two faces"_s));
    }

    void noteCarriesItsTextUntilErased()
    {
        domain::CaseFile file;
        domain::Event note = domain::eventbody::noteAdded(u"c"_s, u"p"_s, u"calls back at five"_s);
        note.at = at(5);
        file.events = {note};
        QCOMPARE(ui::timelineOf(file, u"anna"_s).first().detail, u"calls back at five"_s);
        file.events[0].readable = false;
        file.events[0].body = {};
        QVERIFY(!ui::timelineOf(file, u"anna"_s).first().detail.contains(u"calls"_s));
        QVERIFY(!ui::timelineOf(file, u"anna"_s).first().detail.isEmpty());
    }

    void theSameActAgainIsOneEntry()
    {
        domain::CaseFile file;
        for (int i = 0; i < 7; ++i)
            file.events << happened(domain::EventKind::DocumentViewed, i);
        file.events.last().actor = u"Anna"_s; // somebody else
        file.events << domain::eventbody::noteAdded(u"c"_s, u"p"_s, u"one"_s)
                    << domain::eventbody::noteAdded(u"c"_s, u"p"_s, u"two"_s);
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        QCOMPARE(entries.size(), 4); // notes are never taken together
        QCOMPARE(entries.at(0).count, 6);
        QCOMPARE(entries.at(0).lastAt, at(5));
        QVERIFY(ui::actLine(entries.at(1)).contains(u"Anna"_s));
        QCOMPARE(entries.at(3).detail, u"two"_s);
    }

    void handOversAndConsentsSayHow()
    {
        domain::CaseFile file;
        domain::Consent consent;
        consent.version = u"2026-01"_s;
        consent.language = u"de"_s;
        consent.channel = domain::ConsentChannel::ByPhone;
        consent.sha256 = QString(u"abcdef0123456789"_s).repeated(4);
        file.events = {domain::eventbody::consentGiven(u"c"_s, u"p"_s, consent),
                       domain::eventbody::handedOver(u"c"_s, u"p"_s, u"qr"_s)};
        const QList<TimelineEntry> entries = ui::timelineOf(file, u"anna"_s);
        for (const QString &part :
             {u"2026-01"_s, u"abcdef012345"_s, domain::consentChannelWord(domain::ConsentChannel::ByPhone)})
            QVERIFY2(entries.at(0).detail.contains(part), qPrintable(entries.at(0).detail));
        QCOMPARE(entries.at(1).detail, domain::handoverWord(u"qr"_s));
    }

    void aClockSetBackGivesNoNegativeTimeAndKeepsTheOrder()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 100), seen(Status::Pending, 50)};
        const QString line = ui::stateLine(ui::timelineOf(file, u"anna"_s).first(), at(60));
        QVERIFY2(!line.contains(u'-') && !line.contains(u"0 s"_s), qPrintable(line));
        QVERIFY(line.contains(u"clock"_s));
        QVERIFY(ui::stateLine(ui::timelineOf(file, u"anna"_s).last(), at(0)).contains(u"clock"_s));

        // By the journal's order, although the second sighting bears an earlier time than the note before it.
        const auto status = [](Status value, int seconds) {
            domain::Identification seen;
            seen.status = domain::statusValue(value);
            domain::Event event =
                domain::eventbody::statusObserved(u"c"_s, u"p"_s, seen, domain::Source::Poll);
            event.at = at(seconds);
            return event;
        };
        domain::Event note = domain::eventbody::noteAdded(u"c"_s, u"p"_s, u"between"_s);
        note.at = at(110);
        domain::CaseFile folded;
        for (const domain::Event &event : {status(Status::Created, 100), note, status(Status::Pending, 50)})
            domain::apply(folded, event);
        const QList<TimelineEntry> entries = ui::timelineOf(folded, u"anna"_s);
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(1).detail, u"between"_s);
        QCOMPARE(entries.at(2).status.value, Status::Pending);
    }

    void aLongRunDoesNotTickBySeconds()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Pending, 0)};
        const TimelineEntry entry = ui::timelineOf(file, u"anna"_s).first();
        QVERIFY(ui::stateLine(entry, at(59)) != ui::stateLine(entry, at(60)));
        QCOMPARE(ui::stateLine(entry, at(7200)), ui::stateLine(entry, at(7201)));
        QVERIFY(ui::stateLine(entry, at(7200)) != ui::stateLine(entry, at(7260)));
        QCOMPARE(ui::stateLine(entry, at(3 * 86400)), ui::stateLine(entry, at(3 * 86400 + 60)));
    }

    void aFailureNeverTellsItsReason()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::PendingFailed, 0, true, u"SECURITY_QUESTION"_s),
                             seen(Status::Failed, 10, true, u"OTHER_ABUSE"_s)};
        const QString text = ui::timelineText(ui::timelineOf(file, u"anna"_s), at(20));
        QVERIFY(!text.contains(u"SECURITY"_s) && !text.contains(u"ABUSE"_s));
    }

    void everyStatusUnknownIsShownAsItCame()
    {
        domain::CaseFile file;
        for (int i = 0; i < 50; ++i) {
            const QString word = u"новый статус %1 "_s.arg(i) + QString(50, QChar(0x6f22));
            file.observations << domain::Observation{domain::statusFromApi(word), {},   at(i), {},
                                                     domain::Source::Poll,        false};
        }
        ui::TimelineView view;
        view.setEntries(ui::timelineOf(file, u"anna"_s));
        QCOMPARE(view.lineCount(), 50);
        view.resize(260, view.heightForWidth(260));
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.lineText(7).contains(u"новый статус 7"_s));
        QVERIFY(ui::unexpectedLine(view.entries().at(3)).contains(u"status"_s));
    }

    void onlyTheLatestOfTenThousandIsLaidOut()
    {
        domain::CaseFile file;
        for (int i = 0; i < 10'000; ++i) {
            domain::Event note = domain::eventbody::noteAdded(u"c"_s, u"p"_s, u"note %1"_s.arg(i));
            note.at = at(i);
            file.events << note;
        }
        ui::TimelineView view;
        view.setEntries(ui::timelineOf(file, u"anna"_s));
        QCOMPARE(view.entries().size(), 10'000);
        QVERIFY(view.lineCount() < 100);
        QCOMPARE(view.lineCount() - 1 + view.hidden(), 10'000);
        QVERIFY(view.lineText(view.lineCount() - 1).contains(u"note 9999"_s));
        QVERIFY(view.heightForWidth(300) < 6'000);

        // Earlier ones come by key; the line that was read stays the current one.
        view.resize(300, view.heightForWidth(300));
        view.show();
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        const QString read = view.lineText(view.currentLine());
        const int hidden = view.hidden();
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(view.hidden() < hidden);
        QCOMPARE(view.lineText(view.currentLine()), read);

        // One more at the end leaves opened what was opened.
        const int open = view.hidden();
        QList<TimelineEntry> more = view.entries();
        more << more.last();
        view.setEntries(more);
        QCOMPARE(view.hidden(), open);
    }

    void eachLineIsAListItemToAScreenReader()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 0), seen(Status::Pending, 10)};
        ui::TimelineView view;
        view.setEntries(ui::timelineOf(file, u"anna"_s));
        view.resize(300, view.heightForWidth(300));
        view.show();
        view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->childCount(), 2);
        QTest::keyClick(&view, Qt::Key_End);
        QAccessibleInterface *line = list->child(1);
        QCOMPARE(line->role(), QAccessible::ListItem);
        QCOMPARE(line->text(QAccessible::Name), view.lineText(1));
        QVERIFY(
            line->text(QAccessible::Name).contains(domain::statusWord(domain::statusValue(Status::Pending))));
        QVERIFY(line->state().focused);
        QVERIFY(!list->child(0)->state().focused);
        QVERIFY(line->rect().height() > 0);
        QCOMPARE(list->indexOfChild(line), 1);
        view.setEntries({});
        QVERIFY(!line->isValid());
        QCOMPARE(line->text(QAccessible::Name), QString());
    }

    void onlyTheRunningDurationIsRepainted()
    {
        domain::CaseFile file;
        for (int i = 0; i < 20; ++i)
            file.observations << seen(i % 2 ? Status::Aborted : Status::Pending, i * 10);
        ui::TimelineView view;
        view.setNow(at(200));
        view.setEntries(ui::timelineOf(file, u"anna"_s));
        view.resize(300, view.heightForWidth(300));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        Paints paints;
        view.installEventFilter(&paints);
        QCoreApplication::processEvents();
        paints.areas.clear();
        view.setNow(at(201));
        QTRY_VERIFY(!paints.areas.isEmpty());
        QVERIFY2(paints.areas.last().height() < 40, "one line and not the whole history");
        paints.areas.clear();
        view.setNow(at(201));
        QCoreApplication::processEvents();
        QVERIFY(paints.areas.isEmpty());
    }

    void viewGrowsWithItsTextAndSpeaks()
    {
        domain::CaseFile file;
        file.observations = {seen(Status::Created, 0)};
        ui::TimelineView view;
        view.setEntries(ui::timelineOf(file, u"anna"_s));
        const int one = view.heightForWidth(300);
        file.observations << seen(Status::Pending, 10) << seen(Status::Failed, 20, false);
        view.setEntries(ui::timelineOf(file, u"anna"_s));
        QVERIFY(view.heightForWidth(300) > one);
        QVERIFY(view.heightForWidth(150) > view.heightForWidth(600));
        QCOMPARE(view.text().count(u'\n'), 2);
        view.resize(300, view.heightForWidth(300));
        const QImage drawn = view.grab().toImage();
        QVERIFY(drawn.pixelColor(8, drawn.height() / 2) != QColor() && !drawn.isNull());
    }
};

QTEST_MAIN(TestTimeline)
#include "test_timeline.moc"
