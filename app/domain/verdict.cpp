// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/verdict.h"

#include "domain/casefile.h"
#include "domain/failurereason.h"
#include "domain/verdictbasis.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct VerdictWords {
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)
};

} // namespace

Verdict verdict(const StatusValue &status, const Person &person)
{
    const QList<Basis> basis = verdictBasis(status, person);
    const auto says = [&basis](Verdict wanted) {
        return std::any_of(basis.begin(), basis.end(),
                           [wanted](const Basis &one) { return one.verdict == wanted; });
    };
    if (says(Verdict::MayNot))
        return Verdict::MayNot;
    return status.text.isEmpty() || says(Verdict::Wait) ? Verdict::Wait : Verdict::MayOnboard;
}

Verdict verdict(const CaseFile &file)
{
    const Verdict said = verdict(file.summary.status, file.current);
    return said == Verdict::MayOnboard && awaitsCollecting(file.summary) ? Verdict::Wait : said;
}

QString apiText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Wait: return u"wait"_s;
    case Verdict::MayOnboard: return u"may_onboard"_s;
    case Verdict::MayNot: return u"may_not"_s;
    }
    return {};
}

Verdict verdictFrom(const QString &text)
{
    for (const Verdict one : {Verdict::MayOnboard, Verdict::MayNot}) {
        if (text == apiText(one))
            return one;
    }
    return Verdict::Wait;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::MayOnboard: return VerdictWords::tr("May be onboarded");
    case Verdict::MayNot: return VerdictWords::tr("May not be onboarded");
    case Verdict::Wait: break;
    }
    //: Verdict about a customer: not decided yet, no banking services
    return VerdictWords::tr("Wait");
}

Turn turn(const StatusValue &status)
{
    switch (status.value) {
    case Status::Created:
    case Status::Expired: return Turn::Desk;
    case Status::Pending:
    case Status::Aborted:
    case Status::Canceled: return Turn::Customer;
    case Status::Successful:
    case Status::Failed:
    case Status::Rejected: return Turn::Nobody;
    default: return status.text.isEmpty() ? Turn::Desk : Turn::Provider;
    }
}

QString nextStep(const StatusValue &status, const QString &failureReason)
{
    switch (status.value) {
    case Status::Created:
        return VerdictWords::tr("Check that the customer's ID is supported, then request the link.");
    case Status::Pending:
        return VerdictWords::tr("Hand the link to the customer and let them finish the call.");
    case Status::PendingFailed:
    case Status::PendingSuccessful:
        return VerdictWords::tr("Wait for IDnow's review; it can take up to 24 hours.");
    case Status::Successful:
        return VerdictWords::tr(
            "Read the customer's data and documents again and check them before onboarding.");
    case Status::Aborted:
    case Status::Canceled:
        if (!failureReason.isEmpty())
            return reasonAdvice(failureReason);
        return VerdictWords::tr(
            "Ask the customer to call again with the same link. Don't create a new identification.");
    case Status::Failed:
    case Status::Rejected:
        return VerdictWords::tr(
            "Don't onboard the customer and don't try again. No reason can be given to them.");
    case Status::Expired:
        return VerdictWords::tr("Create a new identification if the customer still wants to be identified.");
    default: break;
    }
    if (status.text.isEmpty())
        return VerdictWords::tr("Create the identification.");
    return VerdictWords::tr("Wait and offer no banking services; ask support if the status stays.");
}

bool mayRequest(const StatusValue &status)
{
    return status.value == Status::Created;
}

bool mayHandOver(const StatusValue &status, const QDateTime &requestedAt, const QDateTime &now)
{
    const bool open = status.value == Status::Pending || status.value == Status::Aborted ||
                      status.value == Status::Canceled;
    return open && requestedAt.isValid() && now < requestedAt.addDays(urlValidDays);
}

} // namespace domain
