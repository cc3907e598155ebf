// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace domain {

/// Where an identification stands. The first seven are the guide's; the next belong to the API's longer enum
/// (reference 11.1); Unknown stands for any text met that is in neither.
enum class Status {
    Created,
    Pending,
    PendingFailed,
    Successful,
    Aborted,
    Canceled,
    Failed,
    PendingSuccessful,
    Expired,
    AuthorizationRequired,
    ConfirmationRequired,
    Confirmed,
    IdentificationDataRequired,
    Processed,
    Rejected,
    Signed,
    PendingAccountCreation,
    PendingRefTransfer,
    PreSuccessful,
    Unknown,
};

/// A status together with the text it came as, so that an unknown one can be shown and kept.
struct StatusValue {
    Status value = Status::Unknown;
    QString text; ///< the API's word, such as "pending_failed"; empty before anything was seen
    bool operator==(const StatusValue &) const = default;
};

/// Reads the API's word; case-sensitive, anything not listed becomes Unknown with its text kept.
StatusValue statusFromApi(const QString &text);

/// The value for a status this program sets itself (in tests and the sandbox).
StatusValue statusValue(Status status);

/// The API's word; empty for Unknown.
QString apiText(Status status);

/// All statuses except Unknown, the guide's seven first.
QList<Status> allStatuses();

/// True for the seven of the guide, Appendix I.
bool isInGuide(Status status);

/// Failed, Expired and Rejected: nothing further is expected (successful is not final: case 3).
bool isFinal(Status status);

/// One or two words for a list, in the user's language; an unknown status is shown as it came.
QString statusWord(const StatusValue &status);

/// One sentence: what it means and what the desk may do (guide, "IDnow status values").
QString statusMeaning(const StatusValue &status);

} // namespace domain
