// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 5, 250), Qt::UTC);

/// As the journal does it: through bytes.
QJsonObject stored(const Event &event)
{
    return QJsonDocument::fromJson(QJsonDocument(event.body).toJson(QJsonDocument::Compact)).object();
}

Identification fullIdentification()
{
    Identification made;
    made.id = u"6dc54352d6793a892e0702850d07b831cidt"_s;
    made.order = {u"idnow"_s, u"DE"_s, u"GAS_BILL"_s, QDate(2026, 2, 1)};
    made.reference = u"TST-KCCEY"_s;
    made.url = u"https://go.test.idnow.de/TST-KCCEY"_s;
    made.status = statusFromApi(u"thought_about"_s);
    made.failureReason = u"TECH_LIGHTING"_s;
    made.completedAt = noon;
    made.estimatedWaitingTime = 0;
    made.address = {u"Musterstraße 1"_s, u"2. OG"_s, u"10409"_s, u"Berlin"_s, u"DE"_s, u"BE"_s};
    made.documents = {{u"a"_s, u"file1.pdf"_s, u"KYC_REPORT"_s, u"application/pdf"_s, 803580, noon}};
    return made;
}

} // namespace

class TestEventBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyBuilderNamesItsKind_data()
    {
        QTest::addColumn<EventKind>("made");
        QTest::addColumn<EventKind>("expected");
        QTest::addColumn<QString>("text");
        const auto row = [](const Event &event, EventKind kind, const QString &text) {
            QTest::newRow(qPrintable(text)) << event.kind << kind << text;
            QCOMPARE(event.personId, u"p-1"_s);
            QCOMPARE(event.seq, 0);
            QVERIFY(event.readable);
        };
        using namespace eventbody;
        const QString c = u"case-1"_s;
        const QString p = u"p-1"_s;
        row(caseOpened(c, p, u"Sandbox"_s), EventKind::CaseOpened, u"case_opened"_s);
        row(consentGiven(c, p, {}), EventKind::ConsentGiven, u"consent_given"_s);
        row(personEntered(c, p, {}), EventKind::PersonEntered, u"person_entered"_s);
        row(intentSent(c, p, u"i"_s, u"POST /v1/persons"_s), EventKind::IntentSent, u"intent_sent"_s);
        row(intentSettled(c, p, u"i"_s, u"done"_s), EventKind::IntentSettled, u"intent_settled"_s);
        row(personCreated(c, p, {}), EventKind::PersonCreated, u"person_created"_s);
        row(personRead(c, p, {}), EventKind::PersonRead, u"person_read"_s);
        row(personAmended(c, p, {}), EventKind::PersonAmended, u"person_amended"_s);
        row(changeRequested(c, p, u"csc"_s, {}), EventKind::ChangeRequested, u"change_requested"_s);
        row(changeAuthorized(c, p, u"csc"_s, u"static"_s), EventKind::ChangeAuthorized,
            u"change_authorized"_s);
        row(changeSettled(c, p, u"csc"_s, u"done"_s), EventKind::ChangeSettled, u"change_settled"_s);
        row(identificationCreated(c, p, {}), EventKind::IdentificationCreated, u"identification_created"_s);
        row(identificationRequested(c, p, {}), EventKind::IdentificationRequested,
            u"identification_requested"_s);
        row(statusObserved(c, p, {}, Source::Poll), EventKind::StatusObserved, u"status_observed"_s);
        row(handedOver(c, p, u"qr"_s), EventKind::HandedOver, u"handed_over"_s);
        row(documentsListed(c, p, {}), EventKind::DocumentsListed, u"documents_listed"_s);
        row(documentViewed(c, p, u"d"_s), EventKind::DocumentViewed, u"document_viewed"_s);
        row(documentExported(c, p, u"d"_s), EventKind::DocumentExported, u"document_exported"_s);
        row(noteAdded(c, p, u"n"_s), EventKind::NoteAdded, u"note_added"_s);
        row(decided(c, p, {Decision::Onboard, u"r"_s, {}, {}, Verdict::MayOnboard, false}),
            EventKind::Decided, u"decided"_s);
        row(caseExported(c, p, u"00ff"_s, {u"d"_s}), EventKind::CaseExported, u"case_exported"_s);
        row(alarmSeen(c, p), EventKind::AlarmSeen, u"alarm_seen"_s);
        row(personErased(p, u"w"_s), EventKind::PersonErased, u"person_erased"_s);
    }

    void everyBuilderNamesItsKind()
    {
        QFETCH(EventKind, made);
        QFETCH(EventKind, expected);
        QFETCH(QString, text);
        QCOMPARE(made, expected);
        QCOMPARE(apiText(made), text);
        QCOMPARE(eventKindFrom(text), made);
        QVERIFY(eventWord(made) != eventWord(EventKind::Unknown));
    }

    void wordsOfSources()
    {
        for (const Source source :
             {Source::User, Source::Reply, Source::Poll, Source::Webhook, Source::OtherDesk})
            QCOMPARE(sourceFrom(apiText(source)), source);
        QCOMPARE(eventKindFrom(u"moon_rose"_s), EventKind::Unknown);
        QCOMPARE(sourceFrom(u"pigeon"_s), Source::OtherDesk);
        QCOMPARE(eventbody::statusObserved({}, {}, {}, Source::Webhook).source, Source::Webhook);
    }

    void consentRoundTrip()
    {
        for (const ConsentKind kind :
             {ConsentKind::TermsAndConditions, ConsentKind::DataProcessing, ConsentKind::OwnEconomicInterest,
              ConsentKind::FatcaCrs, ConsentKind::Other}) {
            for (const ConsentChannel channel : {ConsentChannel::InBranch, ConsentChannel::ByPhone,
                                                 ConsentChannel::CustomerWindow, ConsentChannel::Unknown}) {
                const Consent given{kind,      u"terms"_s,     u"Terms"_s, u"2026-01"_s, u"de"_s,
                                    u"ab12"_s, u"M. Muster"_s, channel,    noon};
                QCOMPARE(eventbody::consent(stored(eventbody::consentGiven({}, {}, given))), given);
            }
        }
    }

    /// What a newer version wrote is never taken for one of the two consents that everything hangs on.
    void aConsentOfAnotherKindIsNoConsentToTheTerms()
    {
        QCOMPARE(consentKindFrom(u"moon_terms"_s), ConsentKind::Other);
        QCOMPARE(consentChannelFrom(u"by_pigeon"_s), ConsentChannel::Unknown);
        QCOMPARE(consentKindOfText(u"terms"_s), ConsentKind::TermsAndConditions);
        QCOMPARE(consentKindOfText(u"own_economic_interest"_s), ConsentKind::OwnEconomicInterest);
        QCOMPARE(consentKindOfText(u"recording"_s), ConsentKind::Other);
    }

    void personRoundTrip()
    {
        Person person;
        person.id = u"dc1a6812a14f6cc338cd084208535bcdcper"_s;
        person.firstName = u"Zoë Żofia"_s;
        person.birthDate = QDate(1972, 12, 24);
        person.fatcaRelevant = false;
        person.termsConditionsSignedAt = noon;
        person.more.insert(u"contact_address.city"_s, u"Köln"_s);
        QCOMPARE(eventbody::person(stored(eventbody::personEntered({}, {}, person))), person);
        QCOMPARE(eventbody::person(stored(eventbody::personCreated({}, {}, person))), person);
        QCOMPARE(eventbody::person(stored(eventbody::personRead({}, {}, person))), person);
    }

    void identificationRoundTrip()
    {
        const Identification made = fullIdentification();
        QCOMPARE(eventbody::identification(stored(eventbody::identificationCreated({}, {}, made))), made);
        QCOMPARE(eventbody::identification(stored(eventbody::identificationRequested({}, {}, made))), made);
        Identification seen = made;
        seen.documents.clear();
        QCOMPARE(eventbody::identification(stored(eventbody::statusObserved({}, {}, made, Source::Poll))),
                 seen);
    }

    void documentsRoundTrip()
    {
        const QList<KycDocument> documents{
            {u"a"_s, u"file1.pdf"_s, u"KYC_REPORT"_s, u"application/pdf"_s, 5'000'000'000, noon},
            {u"b"_s, {}, u"HOLOGRAM_MOVIE"_s, {}, -1, {}},
        };
        QCOMPARE(eventbody::documents(stored(eventbody::documentsListed({}, {}, documents))), documents);
    }

    void amendmentRoundTrip()
    {
        const QMap<QString, QString> before{{u"address.city"_s, u"Bonn"_s}, {u"email"_s, QString()}};
        const QMap<QString, QString> after{{u"address.city"_s, u"Köln"_s}, {u"email"_s, u"e@example.com"_s}};
        const QJsonObject body = stored(eventbody::personAmended({}, {}, {before, after}));
        QCOMPARE(eventbody::values(body), (FieldChange{before, after}));
    }

    void intents()
    {
        const QJsonObject sent = stored(eventbody::intentSent({}, {}, u"i-1"_s, u"POST /v1/persons"_s));
        QCOMPARE(eventbody::intentId(sent), u"i-1"_s);
        QCOMPARE(eventbody::call(sent), u"POST /v1/persons"_s);
        Error error;
        error.kind = ErrorKind::Invalid;
        error.errorId = u"84b61ex"_s;
        const QJsonObject settled = stored(eventbody::intentSettled({}, {}, u"i-1"_s, u"refused"_s, &error));
        QCOMPARE(eventbody::intentId(settled), u"i-1"_s);
        QCOMPARE(eventbody::outcome(settled), u"refused"_s);
        QVERIFY(eventbody::errorText(settled).contains("84b61ex"_L1));
    }

    void texts()
    {
        using namespace eventbody;
        QCOMPARE(text(stored(noteAdded({}, {}, u"called back"_s))), u"called back"_s);
        QCOMPARE(text(stored(handedOver({}, {}, u"qr"_s))), u"qr"_s);
        const Ruling given{Decision::Decline, u"two faces"_s, {}, {}, Verdict::MayOnboard, true};
        QCOMPARE(text(stored(decided({}, {}, given))), u"two faces"_s);
        Event kept = decided({}, {}, given);
        kept.body = stored(kept);
        kept.actor = u"anna"_s;
        kept.at = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
        Ruling read = given;
        read.actor = kept.actor;
        read.at = kept.at;
        QCOMPARE(ruling(kept), read);
        QCOMPARE(sha256(stored(caseExported({}, {}, u"00ff"_s, {u"d-1"_s}))), u"00ff"_s);
        QCOMPARE(text(stored(personErased({}, u"90 days"_s))), u"90 days"_s);
        QCOMPARE(documentId(stored(documentViewed({}, {}, u"d-1"_s))), u"d-1"_s);
        QCOMPARE(documentId(stored(documentExported({}, {}, u"d-2"_s))), u"d-2"_s);
        QCOMPARE(environmentName(stored(caseOpened({}, {}, u"Sandbox"_s))), u"Sandbox"_s);
        QCOMPARE(changeRequestId(stored(changeRequested({}, {}, u"f7c3csc"_s, {}))), u"f7c3csc"_s);
    }

    void missingKeysAreTolerated()
    {
        const QJsonObject nothing;
        const QJsonObject wrong{{u"identification"_s, 7}, {u"person"_s, u"x"_s}, {u"documents"_s, true}};
        for (const QJsonObject &body : {nothing, wrong}) {
            QCOMPARE(eventbody::consent(body).textId, QString());
            QCOMPARE(eventbody::person(body), Person());
            QCOMPARE(eventbody::identification(body).status.text, QString());
            QCOMPARE(eventbody::identification(body).estimatedWaitingTime, -1);
            QVERIFY(eventbody::documents(body).isEmpty());
            QVERIFY(eventbody::text(body).isEmpty());
            QVERIFY(eventbody::outcome(body).isEmpty());
            QVERIFY(eventbody::values(body).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestEventBody)
#include "test_eventbody.moc"
