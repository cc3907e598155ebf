// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/evidence.h"

#include "domain/eventbody.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace domain;
using State = EvidenceItem::State;

namespace {

KycDocument document(const QString &type, const QString &name, const QString &contentType = u"image/jpeg"_s)
{
    KycDocument one;
    one.type = type;
    one.name = name;
    one.contentType = contentType;
    return one;
}

/// A file that holds all it should, of a German with an ID card.
CaseFile full()
{
    CaseFile file;
    file.summary.id = u"case-1"_s;
    file.summary.status = statusFromApi(u"successful"_s);
    file.summary.collected = true;
    file.summary.requestedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC);
    file.entered.nationality = u"DE"_s;
    file.consents = {Consent{}, Consent{}};
    file.consents[1].kind = ConsentKind::DataProcessing;
    file.documents = {document(u"KYC_REPORT"_s, u"a.pdf"_s, u"application/pdf"_s),
                      document(u"ID_DOCUMENT"_s, u"id-front.jpg"_s),
                      document(u"ID_DOCUMENT"_s, u"id-back.jpg"_s),
                      document(u"PICTURE"_s, u"portrait.jpg"_s)};
    return file;
}

/// The item's state; nothing where it isn't asked for.
std::optional<State> state(const CaseFile &file, Evidence what)
{
    for (const EvidenceItem &each : evidence(file)) {
        if (each.what == what)
            return each.state;
    }
    return std::nullopt;
}

} // namespace

/// Which evidence a file should hold, and which is missing.
class TestEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullFileLacksNothing()
    {
        QCOMPARE(evidenceSummary(evidence(full())), u"7 of 7"_s);
        QVERIFY(!isIncomplete(evidence(full())));
        for (const EvidenceItem &each : evidence(full())) {
            QVERIFY(!evidenceWord(each.what).isEmpty());
            QVERIFY(!evidenceStateWord(each.state).isEmpty());
        }
    }

    void whatIsMissingIsSaid()
    {
        CaseFile file = full();
        file.identification.order.proofOfAddressType = u"GAS_BILL"_s;
        QCOMPARE(evidenceSummary(evidence(file)), u"7 of 8: no proof of address"_s);
        file.consents.removeLast();
        file.documents.clear();
        file.summary.collected = false;
        QCOMPARE(
            evidenceSummary(evidence(file)),
            u"1 of 8: no consent to data processing, person not read again, no front of the ID, no back of "
            "the ID, no picture of the face, no KYC report, no proof of address"_s);
        QVERIFY(isIncomplete(evidence(file)));
    }

    void theProofComesAsItsOwnTypeOrAsAProof()
    {
        for (const QString &type : {u"PROOF_OF_ADDRESS"_s, u"GAS_BILL"_s}) {
            CaseFile file = full();
            file.identification.order.proofOfAddressType = u"GAS_BILL"_s;
            file.identification.order.proofOfAddressIssuedAt = QDate(2026, 1, 15);
            file.documents << document(type, u"bill.pdf"_s);
            QCOMPARE(state(file, Evidence::ProofOfAddress), State::There);
            file.identification.order.proofOfAddressIssuedAt = QDate(2025, 8, 31);
            QCOMPARE(state(file, Evidence::ProofOfAddress), State::Unclear);
        }
    }

    void whereNoIdShowsTheAddressAMissingProofIsUnclear()
    {
        CaseFile file = full();
        QCOMPARE(state(file, Evidence::ProofOfAddress), std::nullopt);
        file.entered.nationality = u"AT"_s;
        QCOMPARE(state(file, Evidence::ProofOfAddress), State::Unclear);
    }

    void theBackIsFoundByNameByCountOrNotAtAll_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("back"); // a State; -1: not asked for
        const QString jpeg = u"image/jpeg"_s;
        const auto row = [&](const char *name, const QStringList &names, const QString &type, int back) {
            QTest::newRow(name) << names << type << back;
        };
        row("named", {u"front.jpg"_s, u"Rückseite.jpg"_s}, jpeg, int(State::There));
        row("two of no name", {u"1.jpg"_s, u"2.jpg"_s}, jpeg, int(State::There));
        row("one alone", {u"1.jpg"_s}, jpeg, int(State::Missing));
        row("a passport", {u"passport.jpg"_s}, jpeg, -1);
        row("one PDF", {u"id.pdf"_s}, u"application/pdf"_s, int(State::Unclear));
        row("none", {}, jpeg, int(State::Missing));
    }

    void theBackIsFoundByNameByCountOrNotAtAll()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, type);
        QFETCH(int, back);
        CaseFile file = full();
        file.documents.removeIf([](const KycDocument &each) { return each.type == u"ID_DOCUMENT"_s; });
        for (const QString &name : names)
            file.documents << document(u"ID_DOCUMENT"_s, name, type);
        const std::optional<State> found = state(file, Evidence::IdBack);
        QCOMPARE(found ? int(*found) : -1, back);
        QCOMPARE(state(file, Evidence::IdFront), names.isEmpty() ? State::Missing : State::There);
    }

    void beforeAResultOnlyConsentsAreDue()
    {
        CaseFile file = full();
        file.documents.clear();
        file.summary.status = statusFromApi(u"pending"_s);
        file.summary.collected = false;
        QCOMPARE(evidenceSummary(evidence(file)), u"2 of 2"_s);
        file.summary.status = statusFromApi(u"failed"_s); // no report is made, and pictures need not come
        file.summary.collected = true;
        QCOMPARE(evidenceSummary(evidence(file)), u"3 of 3"_s);
    }

    void ofAnExpiredIdentificationNothingIsReadAnyMore()
    {
        CaseFile file = full();
        file.documents.clear();
        file.summary.status = statusFromApi(u"expired"_s);
        file.summary.collected = false;
        QVERIFY(!awaitsCollecting(file.summary));
        QCOMPARE(state(file, Evidence::PersonRead), std::nullopt);
        // A person read afterwards was not identified by it.
        Person person;
        person.id = u"s-1"_s;
        apply(file, eventbody::personRead(u"case-1"_s, file.summary.personId, person));
        QVERIFY(!file.summary.collected);
        QVERIFY(file.identified.id.isEmpty());
        for (const Status status : {Status::Successful, Status::Failed, Status::Rejected}) {
            file.summary.status = statusValue(status);
            QVERIFY2(awaitsCollecting(file.summary), qPrintable(apiText(status)));
        }
    }

    void aTakenBackSuccessKeepsItsPictures()
    {
        CaseFile file = full();
        file.summary.status = statusFromApi(u"failed"_s);
        QCOMPARE(evidenceSummary(evidence(file)), u"7 of 7"_s);
    }

    void resultsAndARecordingCountWhereTheyAreGiven()
    {
        CaseFile file = full();
        QCOMPARE(state(file, Evidence::Recording), std::nullopt);
        file.documents << document(u"VIDEO"_s, u"session.mp4"_s, u"video/mp4"_s);
        file.current.screeningProgress = u"SCREENED_ACCEPTED"_s;
        file.current.riskClassificationStatus = u"NOT_SCORED"_s;
        file.current.customerVettingStatus = u"SEEN_TWICE"_s;
        QCOMPARE(state(file, Evidence::Recording), State::There);
        QCOMPARE(state(file, Evidence::Screening), State::There);
        QCOMPARE(state(file, Evidence::Risk), State::Missing);
        QCOMPARE(state(file, Evidence::Vetting), State::Unclear);
        file.summary.status = statusFromApi(u"failed"_s); // nobody is screened who was not identified
        QCOMPARE(state(file, Evidence::Screening), State::There);
        QCOMPARE(state(file, Evidence::Risk), std::nullopt);
    }

    void aConsentKnownByItsTimeAloneIsUnclear()
    {
        CaseFile file = full();
        file.consents.clear();
        file.entered.termsConditionsSignedAt = file.summary.requestedAt;
        QCOMPARE(state(file, Evidence::TermsConsent), State::Unclear);
        QCOMPARE(state(file, Evidence::DataConsent), State::Missing);
    }

    void ofAnErasedCaseNothingIsAsked()
    {
        CaseFile file = full();
        file.summary.erased = true;
        QVERIFY(evidence(file).isEmpty());
        QVERIFY(evidenceSummary({}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "test_evidence.moc"
