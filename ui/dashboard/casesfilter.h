// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QStringList>
#include <optional>

namespace ui {

/// What the list is narrowed to: words typed, each of which must occur, and one status.
struct CasesFilter {
    QString text;
    std::optional<domain::Status> status; ///< Unknown stands for every status that is not listed
    bool isEmpty() const { return text.trimmed().isEmpty() && !status; }
    bool operator==(const CasesFilter &) const = default;
};

/// The statuses the filter offers: the guide's seven and the two more that IDnow cases meet (reference 11.1).
const QList<domain::Status> &listedStatuses();

/// Case, accents and compatibility forms removed: "Müller" and "MULLER" become the same text.
QString folded(const QString &text);

/// The folded text of a row that the search looks through: name, birth date, ids, reason, robot. Umlauts are
/// kept in both spellings, so that "mueller" finds Müller as well.
QString searchKey(const domain::Case &row);

/// The filter, prepared for one run over all rows.
class CasesMatcher {
public:
    explicit CasesMatcher(const CasesFilter &filter);
    bool matches(const QString &key, domain::Status status) const;

private:
    QStringList m_words;
    std::optional<domain::Status> m_status;
};

} // namespace ui
