// SPDX-License-Identifier: GPL-3.0-or-later
// What a file should hold; how that is said stands in evidencewords.cpp.
#include "domain/evidence.h"

#include "domain/documenttype.h"
#include "domain/proofofaddress.h"
#include "domain/verdictbasis.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)
};

using State = EvidenceItem::State;

bool isOfType(const KycDocument &document, QLatin1StringView type)
{
    return document.type == type;
}

bool has(const CaseFile &file, QLatin1StringView type)
{
    return std::any_of(file.documents.cbegin(), file.documents.cend(),
                       [type](const KycDocument &each) { return isOfType(each, type); });
}

/// The API's one type ID_DOCUMENT holds both sides; only a file's name may tell which.
bool isNamedBack(const KycDocument &document)
{
    static constexpr std::array words{"back"_L1, "rear"_L1, "rueck"_L1, "verso"_L1, "hinten"_L1};
    const QString name = document.name.toLower();
    return name.contains(u"rück"_s) ||
           std::any_of(words.begin(), words.end(), [&name](auto word) { return name.contains(word); });
}

bool isNamedPassport(const KycDocument &document)
{
    const QString name = document.name.toLower();
    return name.contains("passport"_L1) || name.contains("reisepass"_L1);
}

/// Collects the items of one file.
class Checklist {
public:
    explicit Checklist(const CaseFile &theFile)
        : file(theFile)
        , succeeded(theFile.summary.status.value == Status::Successful)
    {
    }

    QList<EvidenceItem> give()
    {
        if (file.summary.erased)
            return {};
        consent(Evidence::TermsConsent, ConsentKind::TermsAndConditions,
                file.entered.termsConditionsSignedAt);
        consent(Evidence::DataConsent, ConsentKind::DataProcessing, file.entered.dataTermsSignedAt);
        if (awaitsCollecting(file.summary) || file.summary.collected)
            add(Evidence::PersonRead, file.summary.collected ? State::There : State::Missing);
        sides();
        picture(Evidence::Face, "PICTURE"_L1);
        picture(Evidence::KycReport, "KYC_REPORT"_L1);
        proofOfAddress();
        if (has(file, "VIDEO"_L1))
            add(Evidence::Recording, State::There);
        results();
        return items;
    }

private:
    void add(Evidence what, State state, const QString &note = {})
    {
        items << EvidenceItem{what, state, note};
    }

    void consent(Evidence what, ConsentKind kind, const QDateTime &signedAt)
    {
        const bool kept = std::any_of(file.consents.cbegin(), file.consents.cend(),
                                      [kind](const Consent &each) { return each.kind == kind; });
        if (kept)
            add(what, State::There);
        else if (signedAt.isValid())
            add(what, State::Unclear, EvidenceWords::tr("only its time is known, not the text"));
        else
            add(what, State::Missing);
    }

    /// Due after a success; afterwards and before it counts only what is there.
    void picture(Evidence what, QLatin1StringView type)
    {
        const bool there = has(file, type);
        if (there || succeeded)
            add(what, there ? State::There : State::Missing);
    }

    void sides()
    {
        int front = 0;
        int back = 0;
        bool passport = false;
        bool pages = false;
        for (const KycDocument &each : file.documents) {
            if (!isOfType(each, "ID_DOCUMENT"_L1))
                continue;
            ++(isNamedBack(each) ? back : front);
            passport = passport || isNamedPassport(each);
            pages = pages || each.contentType.startsWith("application/pdf"_L1);
        }
        if (front + back == 0 && !succeeded)
            return;
        // Of two files without telling names one is the back.
        if (back == 0 && front > 1) {
            --front;
            ++back;
        }
        add(Evidence::IdFront, front > 0 ? State::There : State::Missing);
        if (back > 0)
            add(Evidence::IdBack, State::There);
        else if (pages)
            add(Evidence::IdBack, State::Unclear, EvidenceWords::tr("perhaps in the same file as the front"));
        else if (front > 0 && !passport)
            add(Evidence::IdBack, State::Missing, EvidenceWords::tr("a passport has none"));
        else if (front == 0)
            add(Evidence::IdBack, State::Missing);
    }

    void proofOfAddress()
    {
        const IdentificationOrder &order = file.identification.order;
        const bool there =
            has(file, "PROOF_OF_ADDRESS"_L1) ||
            std::any_of(file.documents.cbegin(), file.documents.cend(),
                        [](const KycDocument &each) { return proofOfAddressTypes().contains(each.type); });
        if (order.proofOfAddressType.isEmpty()) {
            const QString &country = file.entered.nationality;
            const bool shown = mayCarryAddress(country, false) || mayCarryAddress(country, true);
            if (there)
                add(Evidence::ProofOfAddress, State::There);
            else if (succeeded && !country.isEmpty() && !shown)
                add(Evidence::ProofOfAddress, State::Unclear,
                    EvidenceWords::tr("none was asked for: does the ID show the address?"));
            return;
        }
        if (!there && !succeeded)
            return;
        const QString type = proofOfAddressWord(order.proofOfAddressType);
        const QDate asked = file.summary.requestedAt.date();
        const bool tooOld = there && asked.isValid() && order.proofOfAddressIssuedAt.isValid() &&
                            !isProofOfAddressYoungEnough(order.proofOfAddressIssuedAt, asked);
        if (tooOld)
            add(Evidence::ProofOfAddress, State::Unclear, EvidenceWords::tr("it was older than six months"));
        else
            add(Evidence::ProofOfAddress, there ? State::There : State::Missing, type);
    }

    void results()
    {
        for (const Basis &basis : verdictBasis(file.summary.status, file.current)) {
            const bool notYet = basis.result.startsWith("NOT_"_L1);
            if (notYet && !succeeded)
                continue; // nobody is screened who was not identified
            const State state = notYet ? State::Missing : basis.known ? State::There : State::Unclear;
            const QString note = state == State::There ? QString() : basis.result;
            if (basis.from == Basis::From::Screening)
                add(Evidence::Screening, state, note);
            else if (basis.from == Basis::From::Risk)
                add(Evidence::Risk, state, note);
            else if (basis.from == Basis::From::Vetting)
                add(Evidence::Vetting, state, note);
        }
    }

    const CaseFile &file;
    const bool succeeded;
    QList<EvidenceItem> items;
};

} // namespace

QList<EvidenceItem> evidence(const CaseFile &file)
{
    return Checklist(file).give();
}

bool isIncomplete(const QList<EvidenceItem> &items)
{
    return std::any_of(items.cbegin(), items.cend(),
                       [](const EvidenceItem &each) { return each.state != State::There; });
}

} // namespace domain
