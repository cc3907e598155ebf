// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

/// What to say under the field with a proof of address's date of issue: one of the two is empty.
struct BillWords {
    QString hint;
    QString error;
};

/// Words for what was typed. Not a date (yet): which dates are accepted at `now`; too old or in the future:
/// an error; otherwise the date as understood and the last day it can be used (guide, step 2: six months).
BillWords billWords(const QString &typed, const QDateTime &now);

/// The date that was typed where it is accepted at `now`; otherwise an invalid one.
QDate acceptedBillDate(const QString &typed, const QDateTime &now);

} // namespace ui
