// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/exchange.h"

#include <QJsonArray>
#include <optional>

namespace sandbox {

/// The page a request asks for: `page[number]` from 1, `page[size]` 1 to 1000 (reference 2.1).
struct Page {
    qsizetype number = 1;
    qsizetype size = 10;
    qsizetype first() const { return (number - 1) * size; }
};

/// Nothing when a parameter is no number or out of its range.
std::optional<Page> readPage(const Request &request);

/// The reply to a request for an out-of-range page.
Reply badPage();

/// The array with the headers total, per_page and link. Link targets have no scheme, as captured from
/// Solaris.
Reply pageReply(const Request &request, const Page &page, qsizetype total, const QJsonArray &rows);

} // namespace sandbox
