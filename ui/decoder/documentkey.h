// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace ui {

/// One document of one case. The same document id in another case is another document: whatever is asked,
/// kept or drawn carries both.
struct DocumentKey {
    QString caseId;
    QString documentId;
    bool operator==(const DocumentKey &) const = default;
    bool isEmpty() const { return caseId.isEmpty() || documentId.isEmpty(); }
};

inline size_t qHash(const DocumentKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.caseId, key.documentId);
}

} // namespace ui
