// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentkind.h"
#include "domain/supportedlist.h"

namespace domain {

/// What an agent has to know about one ID document before the call.
struct DocumentAdvice {
    enum class Accepted {
        Unknown, ///< no list was fetched yet
        Yes,
        No, ///< not on the list: the identification would fail (guide)
    };
    QString country; ///< alpha-2; a list's own text where it is none
    DocumentKind kind = DocumentKind::IdCard;
    QString type; ///< the list's text; empty when it is not on a list
    Accepted accepted = Accepted::Unknown;
    /// PRADO numbers of the models that carry the bearer's address (guide, Appendix I).
    QList<QString> prado;
    /// Kinds of the same country that can carry the address and are not refused; only where this one doesn't.
    QList<DocumentKind> instead;

    bool canShowAddress() const { return !prado.isEmpty(); }
    /// Whatever is not in the guide's table needs a proof of address beside it, a German passport too.
    bool needsProof() const { return prado.isEmpty(); }
    bool operator==(const DocumentAdvice &) const = default;
};

/// Advice on a document of this kind by the guide's table and, where there is one, the list.
DocumentAdvice adviseOn(const QString &country, DocumentKind kind, const SupportedList *list);

/// Every document one can ask about: ID card and passport of every country, and whatever else is on the list.
QList<DocumentAdvice> allAdvice(const SupportedList *list);

/// The kind in words; of an unknown kind the list's own text.
QString documentWord(const DocumentAdvice &advice, const Say &say = onScreen);

} // namespace domain
