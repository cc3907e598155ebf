// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"
#include "casefile/sheet.h"

/// The parts of a case file, in the order they stand.
namespace casefile {

void writeSummary(Sheet &sheet, const Facts &facts);
void writePerson(Sheet &sheet, const Facts &facts);
void writeConsents(Sheet &sheet, const Facts &facts);
void writeDocuments(Sheet &sheet, const Facts &facts);
void writeDecision(Sheet &sheet, const Facts &facts);
void writeStatuses(Sheet &sheet, const Facts &facts);
void writeEvents(Sheet &sheet, const Facts &facts);
void writeProof(Sheet &sheet, const Facts &facts, const QString &fingerprint);

/// How the desk came to know a fact, in the user's language.
QString sourceWord(domain::Source source);

} // namespace casefile
