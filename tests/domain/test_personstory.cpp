// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/storyteller.h"
#include "domain/personstory.h"

using namespace Qt::Literals::StringLiterals;
using namespace domain;

/// What was entered, identified and changed later, and when each value came: from the events alone.
class TestPersonStory : public QObject {
    Q_OBJECT

    static FieldStory field(const PersonStory &story, const QString &path)
    {
        for (const FieldStory &one : story.fields) {
            if (one.path == path)
                return one;
        }
        return {};
    }
    static QList<Origin> origins(const FieldStory &field)
    {
        QList<Origin> all;
        for (const FieldStep &step : field.steps)
            all << step.origin;
        return all;
    }
    static PersonStory told(const Storyteller &teller) { return personStory(teller.file); }

private Q_SLOTS:
    void nobodyIsIdentifiedBeforeTheResult()
    {
        Storyteller teller;
        teller.begin();
        teller.person.lastName = u"Mustermann"_s;
        teller.see(Status::PendingSuccessful);
        teller.readAgain();
        const PersonStory story = told(teller);
        QVERIFY(!story.isIdentified());
        QVERIFY(story.enteredAt.isValid() && story.currentAt == teller.clock);
        const FieldStory name = field(story, u"last_name"_s);
        QCOMPARE(name.entered, u"Muster"_s);
        QVERIFY(name.identified.isEmpty());
        QCOMPARE(name.current, u"Mustermann"_s);
        QVERIFY(story.differs(name) && !story.changedLater(name));
    }

    void aFailureIdentifiesNobody()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::PendingFailed);
        teller.see(Status::Failed);
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        QVERIFY(!told(teller).isIdentified());
        Storyteller expired;
        expired.begin();
        expired.see(Status::Expired);
        expired.readAgain();
        QVERIFY(!told(expired).isIdentified());
    }

    void callAndReviewAreToldApart()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::PendingSuccessful);
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        const QDateTime first = teller.clock;
        teller.see(Status::Successful);
        teller.person.birthCity = u"Potsdam"_s;
        teller.readAgain();
        const PersonStory story = told(teller);
        QVERIFY(story.isIdentified());
        QCOMPARE(story.identifiedAt, teller.clock);
        const FieldStory name = field(story, u"last_name"_s);
        QCOMPARE(origins(name), QList{Origin::Call});
        QCOMPARE(name.steps.first().firstSeen, first);
        QCOMPARE(name.identified, u"Mustermann"_s);
        const FieldStory city = field(story, u"birth_city"_s);
        QCOMPARE(origins(city), QList{Origin::Review});
        QCOMPARE(city.steps.first().lastOld, first);
        QCOMPARE(city.steps.first().firstSeen, teller.clock);
        QCOMPARE(story.differing(), 2);
        QVERIFY(field(story, u"first_name"_s).steps.isEmpty());
    }

    void aReadingLongInTheReviewMayHoldBoth()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::PendingSuccessful);
        teller.clock = teller.clock.addSecs(600); // it could not be read at first
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        teller.see(Status::Successful);
        teller.person.birthCity = u"Potsdam"_s;
        teller.readAgain();
        const PersonStory story = told(teller);
        QCOMPARE(origins(field(story, u"last_name"_s)), QList{Origin::CallOrReview});
        QCOMPARE(origins(field(story, u"birth_city"_s)), QList{Origin::Review});
    }

    void whatWasReadAfterTheServersEndIsNotOfTheCallAlone()
    {
        Storyteller teller;
        teller.begin();
        const QDateTime done = teller.clock.addSecs(5); // told only later, with the result
        teller.see(Status::PendingSuccessful);
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        teller.see(Status::Successful, {}, {}, done);
        teller.person.birthCity = u"Potsdam"_s;
        teller.readAgain();
        const PersonStory story = told(teller);
        QCOMPARE(origins(field(story, u"last_name"_s)), QList{Origin::CallOrReview});
        QCOMPARE(field(story, u"birth_city"_s).identified, u"Potsdam"_s);
        QVERIFY(!origins(field(story, u"birth_city"_s)).contains(Origin::Call));

        Storyteller usual; // read before the server was done
        usual.begin();
        usual.see(Status::PendingSuccessful);
        usual.person.lastName = u"Mustermann"_s;
        usual.readAgain();
        usual.see(Status::Successful, {}, {}, usual.clock.addSecs(5));
        usual.person.birthCity = u"Potsdam"_s;
        usual.readAgain();
        QCOMPARE(origins(field(told(usual), u"last_name"_s)), QList{Origin::Call});
        QCOMPARE(origins(field(told(usual), u"birth_city"_s)), QList{Origin::Review});
    }

    void withoutAReadingBetweenNothingIsClaimed()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::Successful);
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        QCOMPARE(origins(field(told(teller), u"last_name"_s)), QList{Origin::CallOrReview});
    }

    void aSecondCallAfterAReviewIsNotTheReview()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::PendingSuccessful);
        teller.readAgain();
        teller.see(Status::Canceled, u"TECH_PHOTO"_s);
        teller.see(Status::Pending);
        teller.see(Status::Successful);
        teller.person.lastName = u"Mustermann"_s;
        teller.readAgain();
        QCOMPARE(origins(field(told(teller), u"last_name"_s)), QList{Origin::CallOrReview});
    }

    void whatChangesAfterTheResultIsLater()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::Successful);
        teller.readAgain();
        teller.person.birthCity = u"Potsdam"_s;
        teller.readAgain();
        const PersonStory story = told(teller);
        const FieldStory city = field(story, u"birth_city"_s);
        QCOMPARE(origins(city), QList{Origin::Elsewhere});
        QCOMPARE(city.identified, u"Berlin"_s);
        QVERIFY(story.changedLater(city));
    }

    void aLaterReviewIsAReview()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::Successful);
        teller.readAgain();
        teller.see(Status::PendingFailed);
        teller.see(Status::Successful);
        teller.person.birthCity = u"Potsdam"_s;
        teller.readAgain();
        const PersonStory story = told(teller);
        QCOMPARE(origins(field(story, u"birth_city"_s)), QList{Origin::Review});
        QCOMPARE(field(story, u"birth_city"_s).identified, u"Potsdam"_s); // of the result that counts
    }

    void whatThisDeskAmendedIsItsOwn()
    {
        Storyteller teller;
        teller.begin();
        teller.amend(u"address.city"_s, u"Berlin"_s, u"Bremen"_s);
        teller.person.address.city = u"Bremen"_s;
        const QDateTime amended = teller.clock;
        teller.readAgain();
        teller.see(Status::Successful);
        teller.readAgain();
        teller.amend(u"salutation"_s, u"MRS"_s, {});
        const PersonStory story = told(teller);
        const FieldStory city = field(story, u"address.city"_s);
        QCOMPARE(origins(city), QList{Origin::Desk});
        QCOMPARE(city.steps.first().actor, u"Agent"_s);
        QCOMPARE(city.steps.first().firstSeen, amended);
        QCOMPARE(city.entered, u"Berlin"_s); // the snapshot stays as it was sent
        const FieldStory salutation = field(story, u"salutation"_s);
        QCOMPARE(salutation.identified, u"MRS"_s);
        QVERIFY(salutation.current.isEmpty() && story.changedLater(salutation));
        QCOMPARE(story.currentAt, teller.clock);
    }

    void composedLettersAreTheSame()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::Successful);
        teller.person.address.line1 = teller.person.address.line1.normalized(QString::NormalizationForm_D);
        teller.person.birthCity = u"Be\u0301rlin"_s;
        teller.readAgain();
        teller.person.birthCity = u"B\u00e9rlin"_s;
        teller.readAgain();
        const PersonStory story = told(teller);
        QCOMPARE(field(story, u"birth_city"_s).steps.size(), 1);
        QCOMPARE(story.differing(), 1);
    }

    void theServersOwnFieldsAreNobodysData()
    {
        Storyteller teller;
        teller.begin();
        teller.see(Status::Successful);
        teller.person.screeningProgress = u"SCREENED_ACCEPTED"_s;
        teller.person.more.insert(u"updated_at"_s, u"2026-03-01T09:00:00Z"_s);
        teller.readAgain();
        const PersonStory story = told(teller);
        QCOMPARE(story.differing(), 0);
        QVERIFY(field(story, u"id"_s).path.isEmpty());
    }

    void nothingIsLeftOfAnErasedPerson()
    {
        Storyteller teller;
        teller.begin();
        teller.tell(eventbody::personErased(Storyteller::personId(), u"order"_s));
        QVERIFY(told(teller).fields.isEmpty());
        QVERIFY(personStory({}).fields.isEmpty());
    }

    void addressesAreComparedPartByPart()
    {
        Storyteller teller;
        teller.begin();
        const Address own = teller.person.address;
        QVERIFY(addressDifferences(teller.person, {}).isEmpty()); // it carries none
        QVERIFY(addressDifferences(teller.person, own).isEmpty());
        Address other = own;
        other.line1 = u"Hauptstraße  1 "_s; // spaces are no difference
        QVERIFY(addressDifferences(teller.person, other).isEmpty());
        other.city = u"Bremen"_s;
        other.line2 = u"Hinterhaus"_s;
        const QList<AddressPart> parts = addressDifferences(teller.person, other);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts.first(), (AddressPart{u"address.line_2"_s, {}, u"Hinterhaus"_s}));
        QCOMPARE(parts.last(), (AddressPart{u"address.city"_s, u"Berlin"_s, u"Bremen"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPersonStory)
#include "test_personstory.moc"
