// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"
#include "domain/environment.h"

namespace ui {

/// What a case file says, from the case as the journal has it; documents and the journal's hash are still to
/// come.
casefile::Facts gather(const domain::CaseFile &file, const domain::Environment &environment,
                       const QString &exporter);

/// True where something happened to the case between two readings that a case file would tell otherwise;
/// looking at it and exporting it do not count.
bool changedBetween(const domain::CaseFile &before, const domain::CaseFile &after);

} // namespace ui
