// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "domain/visibleruling.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

/// A case that persons decide about, event by event.
struct Story {
    CaseFile file;
    qint64 seq = 0;

    Story &status(const QString &text)
    {
        Identification seen;
        seen.id = u"ident"_s;
        seen.status = statusFromApi(text);
        return add(eventbody::statusObserved(u"case-1"_s, u"p-1"_s, seen, Source::Poll), u"desk"_s);
    }
    Story &says(const QString &actor, Decision decision, bool fourEyes = true)
    {
        Ruling ruling;
        ruling.decision = decision;
        ruling.reason = u"because"_s;
        ruling.fourEyes = fourEyes;
        return add(eventbody::decided(u"case-1"_s, u"p-1"_s, ruling), actor);
    }
    Story &notes(const QString &actor)
    {
        return add(eventbody::noteAdded(u"case-1"_s, u"p-1"_s, u"a note"_s), actor);
    }
    /// The places of the events whose words this clerk may not read.
    QList<qint64> withheldFrom(const QString &actor) const
    {
        const Withheld withheld(file, actor);
        QList<qint64> places;
        for (const Event &event : file.events) {
            if (withheld.holds(event))
                places << event.seq;
        }
        return places;
    }
    Story &add(Event event, const QString &actor)
    {
        event.seq = ++seq;
        event.actor = actor;
        apply(file, event);
        return *this;
    }
};

} // namespace

/// Who may read whose word about a case.
class TestVisibleRuling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstWordIsHiddenFromAllButTheFirst()
    {
        Story story;
        story.status(u"successful"_s).says(u"anna"_s, Decision::Onboard);
        QCOMPARE(visibleRulings(story.file, u"anna"_s).size(), 1);
        QVERIFY(visibleRulings(story.file, u"bert"_s).isEmpty());
        QCOMPARE(story.withheldFrom(u"bert"_s), QList<qint64>{2});
        QVERIFY(story.withheldFrom(u"anna"_s).isEmpty());
        QVERIFY(decidedSentence(story.file.summary, u"anna"_s).contains(u"Onboard"_s));
        QVERIFY(!decidedSentence(story.file.summary, u"bert"_s).contains(u"nboard"_s));
    }

    void aWithdrawnFirstWordIsHiddenToo()
    {
        Story story;
        story.status(u"successful"_s).says(u"anna"_s, Decision::Onboard).says(u"anna"_s, Decision::Decline);
        QVERIFY(visibleRulings(story.file, u"bert"_s).isEmpty());
        QCOMPARE(story.withheldFrom(u"bert"_s), (QList<qint64>{2, 3}));
    }

    void theFirstPersonsNotesOnTheResultWaitToo()
    {
        Story story;
        story.status(u"pending"_s).notes(u"anna"_s).status(u"successful"_s).notes(u"anna"_s).notes(u"bert"_s);
        story.says(u"anna"_s, Decision::Decline).notes(u"anna"_s);
        // Not those of before the result, nor another's.
        QCOMPARE(story.withheldFrom(u"bert"_s), (QList<qint64>{4, 6, 7}));
        QCOMPARE(story.withheldFrom({}), (QList<qint64>{4, 6, 7}));
        QVERIFY(story.withheldFrom(u"anna"_s).isEmpty());
        story.says(u"bert"_s, Decision::Decline);
        QVERIFY(story.withheldFrom(u"bert"_s).isEmpty());
    }

    void oneWhoDecidesAloneHidesNothing()
    {
        Story story;
        story.status(u"successful"_s).notes(u"anna"_s).says(u"anna"_s, Decision::Decline, false);
        QVERIFY(story.withheldFrom(u"bert"_s).isEmpty());
    }

    void whatWasOpenBeforeStaysOpen()
    {
        Story story;
        story.status(u"successful"_s)
            .says(u"anna"_s, Decision::Escalate, false)
            .says(u"anna"_s, Decision::Onboard);
        QCOMPARE(visibleRulings(story.file, u"bert"_s).size(), 1);
        QCOMPARE(story.withheldFrom(u"bert"_s), QList<qint64>{3});
    }

    void theSecondWordShowsBoth()
    {
        Story story;
        story.status(u"successful"_s).says(u"anna"_s, Decision::Onboard).says(u"bert"_s, Decision::Decline);
        for (const QString &actor : {u"anna"_s, u"bert"_s, u"carla"_s}) {
            QCOMPARE(visibleRulings(story.file, actor).size(), 2);
            QVERIFY(story.withheldFrom(actor).isEmpty());
        }
        QVERIFY(decidedSentence(story.file.summary, u"carla"_s).contains(u"bert"_s));
    }

    void anotherResultShowsWhatWasSaidOfTheFirst()
    {
        Story story;
        story.status(u"successful"_s).says(u"anna"_s, Decision::Onboard).status(u"failed"_s);
        QCOMPARE(visibleRulings(story.file, u"bert"_s).size(), 1);
        QVERIFY(decidedSentence(story.file.summary, u"bert"_s).isEmpty());
    }

    void anOnboardingThatCameTooLateDoesNotCount()
    {
        Story story;
        story.status(u"successful"_s).status(u"failed"_s).says(u"anna"_s, Decision::Onboard, false);
        QCOMPARE(story.file.summary.deciding, Deciding());
        QCOMPARE(story.file.rulings.size(), 1); // said, and kept as said
    }
};

QTEST_GUILESS_MAIN(TestVisibleRuling)
#include "test_visibleruling.moc"
