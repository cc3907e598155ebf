// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Erasure {
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

/// The first of the moments that is known, as a day where the clerk works.
QDate dayOf(std::initializer_list<QDateTime> moments)
{
    for (const QDateTime &moment : moments) {
        if (moment.isValid())
            return moment.toLocalTime().date();
    }
    return {};
}

} // namespace

const QList<ErasureReason> &erasureReasons()
{
    static const QList<ErasureReason> all{ErasureReason::CustomersOrder, ErasureReason::DeletedBySolaris,
                                          ErasureReason::NotACustomer, ErasureReason::RetentionOver};
    return all;
}

QString apiText(ErasureReason reason)
{
    switch (reason) {
    case ErasureReason::CustomersOrder: return u"customers_order"_s;
    case ErasureReason::DeletedBySolaris: return u"deleted_by_solaris"_s;
    case ErasureReason::NotACustomer: return u"not_a_customer"_s;
    case ErasureReason::RetentionOver: return u"retention_over"_s;
    }
    return {};
}

std::optional<ErasureReason> erasureReasonFrom(const QString &text)
{
    const QList<ErasureReason> &all = erasureReasons();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](ErasureReason each) { return apiText(each) == text; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

QString erasureReasonWord(ErasureReason reason)
{
    switch (reason) {
    case ErasureReason::CustomersOrder: return Erasure::tr("The customer asked for it");
    case ErasureReason::DeletedBySolaris: return Erasure::tr("Solaris deleted the person");
    case ErasureReason::NotACustomer: return Erasure::tr("Not a customer within 90 days");
    case ErasureReason::RetentionOver: return Erasure::tr("Retention period over");
    }
    return {};
}

std::optional<DueDate> dueDate(const Case &row, int years)
{
    if (row.erased)
        return {};
    DueDate due;
    if (row.status.value == Status::Successful || row.alarm) {
        due.why = ErasureReason::RetentionOver;
        due.day = dayOf({row.completedAt, row.statusSince, row.openedAt}).addYears(years);
    } else {
        due.day = dayOf({row.openedAt}).addDays(customerWithinDays);
    }
    return due.day.isValid() ? std::optional(due) : std::nullopt;
}

bool isDue(const Case &row, int years, const QDate &today)
{
    const std::optional<DueDate> due = dueDate(row, years);
    return due && due->day <= today;
}

DueDate later(const DueDate &a, const DueDate &b)
{
    return a.day < b.day ? b : a;
}

} // namespace domain
