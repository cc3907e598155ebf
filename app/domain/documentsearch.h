// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentadvice.h"

#include <optional>

namespace domain {

/// Finds ID documents as someone types: country in German or English, alpha-2 or alpha-3 code, with or
/// without umlauts; kind in either language; PRADO number; several words narrow.
class DocumentSearch {
public:
    /// `language`: of the country names that the order follows, "de" or "en".
    DocumentSearch(QList<DocumentAdvice> documents, const QString &language);

    const QList<DocumentAdvice> &documents() const { return m_documents; }

    /// Indexes of what fits, the likeliest first. Without a text: what is worth browsing, that is what the
    /// list accepts or, before there is a list, what the guide's table names and Germany's two.
    QList<qsizetype> find(const QString &typed, std::optional<DocumentKind> kind) const;

private:
    struct Key {
        QStringList names; ///< folded, whole
        QStringList words; ///< folded, everything that is searched
        qsizetype order;   ///< by country name, then kind
    };
    static Key keyOf(const DocumentAdvice &advice);
    bool isWorthBrowsing(const DocumentAdvice &advice) const;

    QList<DocumentAdvice> m_documents;
    QList<Key> m_keys;
    bool m_hasList = false;
};

} // namespace domain
