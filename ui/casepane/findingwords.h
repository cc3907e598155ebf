// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/finding.h"
#include "domain/casefile.h"

namespace ui {

/// A line of the comparison: what this case holds beside what Solaris shows.
struct FindingRow {
    QString label;
    QString entered;
    QString found;
};

/// What the look-up means, in one or two sentences.
QString findingWords(const desk::Finding &finding, const domain::CaseFile &file);
/// The lines that tell a candidate apart; for a change, only the fields that differ.
QList<FindingRow> findingRows(const desk::Finding &finding, const desk::Candidate &candidate,
                              const domain::CaseFile &file);
/// One candidate among several, in one line.
QString candidateLine(const desk::Candidate &candidate);

} // namespace ui
