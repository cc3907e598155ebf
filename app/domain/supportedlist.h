// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/kycdocument.h"

#include <QByteArray>
#include <optional>

namespace domain {

/// The ID documents that an identification accepts, as Solaris answered (GET supported_documents), with where
/// and when. Nothing in it is of a person.
struct SupportedList {
    QString environment; ///< environmentMark() of where it was fetched
    QDateTime fetchedAt; ///< UTC
    QList<SupportedDocument> documents;
    bool operator==(const SupportedList &) const = default;
};

/// What tells one environment's answers from another's: its name, and the API's host unless it is embedded.
QString environmentMark(const Environment &environment);

/// Makes what came fit to be kept and shown: countries as alpha-2 codes where they are clear (lower case,
/// alpha-3 and names are understood; anything else stays as it came), no invisible characters, equal types
/// merged, types without a country left out, and at most 100 types with 400 countries each.
QList<SupportedDocument> tidySupported(const QList<SupportedDocument> &asCame);

QByteArray toJson(const SupportedList &list);
/// Nothing unless it is a list of this environment with a moment and at least one document.
std::optional<SupportedList> supportedListFromJson(const QByteArray &bytes, const Environment &environment);

} // namespace domain
