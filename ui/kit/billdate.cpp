// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/billdate.h"

#include "domain/proofofaddress.h"
#include "domain/validate.h"
#include "ui/kit/when.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct BillDate {
    Q_DECLARE_TR_FUNCTIONS(BillDate)
};

} // namespace

BillWords billWords(const QString &typed, const QDateTime &now)
{
    const domain::ProofDates dates = domain::proofDatesAt(now);
    const QDate issued = domain::readDate(typed);
    if (!issued.isValid())
        return {BillDate::tr("It must be dated on or after %1.").arg(when::date(dates.oldest)), {}};
    if (issued > dates.newest)
        return {{}, BillDate::tr("%1 lies in the future.").arg(when::date(issued))};
    if (issued < dates.oldest)
        return {{},
                BillDate::tr("Issued on %1: older than six months. It must be dated on or after %2.")
                    .arg(when::date(issued), when::date(dates.oldest))};
    //: %1: date of issue as understood, %2: last day
    return {BillDate::tr("%1; usable until %2")
                .arg(when::date(issued), when::date(domain::proofOfAddressGoodUntil(issued))),
            {}};
}

QDate acceptedBillDate(const QString &typed, const QDateTime &now)
{
    const QDate issued = domain::readDate(typed);
    return domain::proofDatesAt(now).holds(issued) ? issued : QDate();
}

} // namespace ui
