// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace solaris {

/// One page of an index: counts from the `total` and `per_page` headers, -1 where the server gave none.
template <typename T>
struct Page {
    QList<T> items;
    int number = 1;
    qint64 total = -1;
    int perPage = -1;
    /// True when a further page can be expected.
    bool hasMore() const
    {
        return total >= 0 && perPage > 0 ? qint64(number) * perPage < total : perPage > 0 && items.size() >= perPage;
    }
};

} // namespace solaris
