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
    int asked = -1; ///< the size asked for; stands in where the server gave no perPage
    /// True when a further page can be expected.
    bool hasMore() const
    {
        const int size = perPage > 0 ? perPage : asked;
        return total >= 0 && size > 0 ? qint64(number) * size < total : size > 0 && items.size() >= size;
    }
};

} // namespace solaris
