// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

#include <QCoreApplication>

namespace domain {
namespace {

struct StatusWords {
    Q_DECLARE_TR_FUNCTIONS(StatusWords)
};

} // namespace

QString statusWord(const StatusValue &status)
{
    switch (status.value) {
    //: Status of an identification: it exists, the provider was not asked yet
    case Status::Created: return StatusWords::tr("created");
    //: Status of an identification: waiting for the customer
    case Status::Pending: return StatusWords::tr("pending");
    //: Status: under review, suspicion, success unlikely
    case Status::PendingFailed: return StatusWords::tr("in review, doubtful");
    //: Status of an identification
    case Status::Successful: return StatusWords::tr("successful");
    //: Status: the call was broken off
    case Status::Aborted: return StatusWords::tr("aborted");
    //: Status: the provider canceled the identification in its review
    case Status::Canceled: return StatusWords::tr("canceled");
    //: Status: the identification failed for good
    case Status::Failed: return StatusWords::tr("failed");
    //: Status: under review, success expected
    case Status::PendingSuccessful: return StatusWords::tr("in review");
    //: Status: the link's 14 days are over
    case Status::Expired: return StatusWords::tr("expired");
    case Status::AuthorizationRequired: return StatusWords::tr("authorization required");
    case Status::ConfirmationRequired: return StatusWords::tr("confirmation required");
    //: Status of an identification
    case Status::Confirmed: return StatusWords::tr("confirmed");
    case Status::IdentificationDataRequired: return StatusWords::tr("data required");
    //: Status of an identification
    case Status::Processed: return StatusWords::tr("processed");
    //: Status of an identification
    case Status::Rejected: return StatusWords::tr("rejected");
    //: Status of an identification: documents were signed
    case Status::Signed: return StatusWords::tr("signed");
    case Status::PendingAccountCreation: return StatusWords::tr("account being created");
    case Status::PendingRefTransfer: return StatusWords::tr("reference transfer pending");
    case Status::PreSuccessful: return StatusWords::tr("provisionally successful");
    case Status::Unknown: break;
    }
    return status.text;
}

QString statusMeaning(const StatusValue &status)
{
    switch (status.value) {
    case Status::Created:
        return StatusWords::tr("The identification exists; IDnow has not been asked to start it yet.");
    case Status::Pending:
        return StatusWords::tr(
            "The link is ready. The identification waits for the customer to finish the call.");
    case Status::PendingFailed:
        return StatusWords::tr(
            "IDnow is reviewing the call and success is unlikely. Offer no banking services yet.");
    case Status::Successful:
        return StatusWords::tr(
            "The customer was identified and can be onboarded. Their data may have been corrected "
            "in the call.");
    case Status::Aborted:
        return StatusWords::tr("The call was broken off. The customer can try again with the same link.");
    case Status::Canceled:
        return StatusWords::tr(
            "IDnow canceled the identification. The customer should repeat it with the same link.");
    case Status::Failed:
        return StatusWords::tr(
            "The identification failed for good; no reason is disclosed. The customer may not be "
            "onboarded and gets no banking services.");
    case Status::PendingSuccessful:
        return StatusWords::tr(
            "The call went well and IDnow is reviewing it. Offer no banking services yet.");
    case Status::Expired: return StatusWords::tr("The link was not used in time and no longer works.");
    case Status::Rejected:
        return StatusWords::tr("The identification was rejected. The customer may not be onboarded.");
    case Status::AuthorizationRequired:
    case Status::ConfirmationRequired:
    case Status::Confirmed:
    case Status::IdentificationDataRequired:
    case Status::Processed:
    case Status::Signed:
    case Status::PendingAccountCreation:
    case Status::PendingRefTransfer:
    case Status::PreSuccessful:
        return StatusWords::tr(
            "A step of another identification method, not expected with IDnow video. Offer no "
            "banking services yet.");
    case Status::Unknown: break;
    }
    if (status.text.isEmpty())
        return StatusWords::tr("No identification has been created yet.");
    return StatusWords::tr(
               "This version of IdentDesk doesn't know the status “%1”. Offer no banking services and "
               "ask support.")
        .arg(status.text);
}

} // namespace domain
