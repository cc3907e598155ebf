// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdictbasis.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct BasisWords {
    Q_DECLARE_TR_FUNCTIONS(BasisWords)
};

struct Result {
    QLatin1StringView text;
    Verdict verdict;
    const char *word;
};

/// The due diligence results (reference 4.1): what each allows, and what it is called.
constexpr std::array results{
    Result{"NOT_SCREENED"_L1, Verdict::Wait, QT_TRANSLATE_NOOP("BasisWords", "not screened yet")},
    Result{"NOT_SCORED"_L1, Verdict::Wait, QT_TRANSLATE_NOOP("BasisWords", "not scored yet")},
    Result{"NOT_VETTED"_L1, Verdict::Wait, QT_TRANSLATE_NOOP("BasisWords", "not vetted yet")},
    Result{"POTENTIAL_MATCH"_L1, Verdict::Wait, QT_TRANSLATE_NOOP("BasisWords", "possible match")},
    Result{"POTENTIAL_RISK"_L1, Verdict::Wait, QT_TRANSLATE_NOOP("BasisWords", "possible risk")},
    Result{"INFORMATION_REQUESTED"_L1, Verdict::Wait,
           QT_TRANSLATE_NOOP("BasisWords", "information requested")},
    Result{"INFORMATION_RECEIVED"_L1, Verdict::Wait, QT_TRANSLATE_NOOP("BasisWords", "information received")},
    Result{"CUSTOMER_UNRESPONSIVE"_L1, Verdict::Wait,
           QT_TRANSLATE_NOOP("BasisWords", "the customer does not answer")},
    Result{"SCREENED_ACCEPTED"_L1, Verdict::MayOnboard, QT_TRANSLATE_NOOP("BasisWords", "accepted")},
    Result{"NORMAL_RISK"_L1, Verdict::MayOnboard, QT_TRANSLATE_NOOP("BasisWords", "normal risk")},
    Result{"SCORING_NOT_REQUIRED"_L1, Verdict::MayOnboard, QT_TRANSLATE_NOOP("BasisWords", "not required")},
    Result{"VETTING_NOT_REQUIRED"_L1, Verdict::MayOnboard, QT_TRANSLATE_NOOP("BasisWords", "not required")},
    Result{"NO_MATCH"_L1, Verdict::MayOnboard, QT_TRANSLATE_NOOP("BasisWords", "no match")},
    Result{"RISK_ACCEPTED"_L1, Verdict::MayOnboard, QT_TRANSLATE_NOOP("BasisWords", "risk accepted")},
    Result{"SCREENED_DECLINED"_L1, Verdict::MayNot, QT_TRANSLATE_NOOP("BasisWords", "declined")},
    Result{"RISK_REJECTED"_L1, Verdict::MayNot, QT_TRANSLATE_NOOP("BasisWords", "risk rejected")},
};

const Result *find(const QString &text)
{
    for (const Result &one : results) {
        if (one.text == text)
            return &one;
    }
    return nullptr;
}

Basis ofStatus(const StatusValue &status)
{
    Basis basis{Basis::From::Status, status.text, Verdict::Wait, status.value != Status::Unknown};
    if (status.value == Status::Failed || status.value == Status::Rejected)
        basis.verdict = Verdict::MayNot;
    else if (status.value == Status::Successful)
        basis.verdict = Verdict::MayOnboard;
    return basis;
}

QString heading(Basis::From from)
{
    switch (from) {
    //: what a verdict rests on: whether the person is on a sanctions or PEP list
    case Basis::From::Screening: return BasisWords::tr("Screening");
    //: what a verdict rests on: the customer's risk class
    case Basis::From::Risk: return BasisWords::tr("Risk");
    //: what a verdict rests on: the vetting of the customer
    case Basis::From::Vetting: return BasisWords::tr("Vetting");
    case Basis::From::Status:
    case Basis::From::Flag: break;
    }
    //: what a verdict rests on: how the video identification ended
    return BasisWords::tr("Identification");
}

} // namespace

QList<Basis> verdictBasis(const StatusValue &status, const Person &person)
{
    QList<Basis> list;
    if (!status.text.isEmpty())
        list << ofStatus(status);
    const std::array<std::pair<Basis::From, QString>, 3> due{
        {{Basis::From::Screening, person.screeningProgress},
         {Basis::From::Risk, person.riskClassificationStatus},
         {Basis::From::Vetting, person.customerVettingStatus}}};
    for (const auto &[from, text] : due) {
        if (text.isEmpty())
            continue;
        const Result *known = find(text);
        list << Basis{from, text, known ? known->verdict : Verdict::Wait, known != nullptr};
    }
    if (person.more.value(u"flagged_by_compliance"_s) == "true"_L1)
        list << Basis{Basis::From::Flag, {}, Verdict::Wait, true};
    return list;
}

QString basisSentence(const Basis &basis)
{
    if (basis.from == Basis::From::Flag)
        return BasisWords::tr("Flagged by Solaris's compliance team");
    if (!basis.known)
        //: %1: "Screening", "Identification" …, %2: the API's own word, which this program doesn't know
        return BasisWords::tr("%1: %2, which this program doesn't know")
            .arg(heading(basis.from), basis.result);
    if (basis.from == Basis::From::Status)
        //: %1: "Identification", %2: "successful", "failed" …
        return BasisWords::tr("%1: %2").arg(heading(basis.from), statusWord(statusFromApi(basis.result)));
    const QString word = QCoreApplication::translate("BasisWords", find(basis.result)->word);
    //: %1: "Screening", %2: "accepted", %3: the API's own word, "SCREENED_ACCEPTED"
    return BasisWords::tr("%1: %2 (%3)").arg(heading(basis.from), word, basis.result);
}

QString verdictReason(const StatusValue &status, const Person &person)
{
    QStringList sentences;
    for (const Basis &basis : verdictBasis(status, person))
        sentences << basisSentence(basis);
    return sentences.join(u"; "_s);
}

} // namespace domain
