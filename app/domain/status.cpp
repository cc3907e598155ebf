// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    Status status;
    QLatin1StringView text;
};

/// The guide's seven in the guide's order, then the rest of the API's enum (reference 11.1).
constexpr std::array rows{
    Row{Status::Created, "created"_L1},
    Row{Status::Pending, "pending"_L1},
    Row{Status::PendingFailed, "pending_failed"_L1},
    Row{Status::Successful, "successful"_L1},
    Row{Status::Aborted, "aborted"_L1},
    Row{Status::Canceled, "canceled"_L1},
    Row{Status::Failed, "failed"_L1},
    Row{Status::PendingSuccessful, "pending_successful"_L1},
    Row{Status::Expired, "expired"_L1},
    Row{Status::AuthorizationRequired, "authorization_required"_L1},
    Row{Status::ConfirmationRequired, "confirmation_required"_L1},
    Row{Status::Confirmed, "confirmed"_L1},
    Row{Status::IdentificationDataRequired, "identification_data_required"_L1},
    Row{Status::Processed, "processed"_L1},
    Row{Status::Rejected, "rejected"_L1},
    Row{Status::Signed, "signed"_L1},
    Row{Status::PendingAccountCreation, "pending_account_creation"_L1},
    Row{Status::PendingRefTransfer, "pending_ref_transfer"_L1},
    Row{Status::PreSuccessful, "pre_successful"_L1},
};

constexpr qsizetype guideRows = 7;

} // namespace

StatusValue statusFromApi(const QString &text)
{
    for (const Row &row : rows) {
        if (row.text == text)
            return {row.status, text};
    }
    return {Status::Unknown, text};
}

StatusValue statusValue(Status status)
{
    return {status, apiText(status)};
}

QString apiText(Status status)
{
    for (const Row &row : rows) {
        if (row.status == status)
            return row.text;
    }
    return {};
}

QList<Status> allStatuses()
{
    QList<Status> all;
    for (const Row &row : rows)
        all << row.status;
    return all;
}

bool isInGuide(Status status)
{
    const QList<Status> all = allStatuses();
    return all.first(guideRows).contains(status);
}

bool isFinal(Status status)
{
    return status == Status::Failed || status == Status::Expired || status == Status::Rejected;
}

} // namespace domain
