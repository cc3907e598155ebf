// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace ui {

/// IDnow's estimate in rounded words ("about 3 minutes"): it comes in coarse steps and slides (reference 13).
QString waitingWords(int seconds);

/// Whether an estimate of `at` still says anything at `now`: it is given once, with the request.
bool isWaitingTimeFresh(const QDateTime &at, const QDateTime &now);

} // namespace ui
