// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

/// --verify-journal: says on the standard output how the chain is; the exit code.
int verifyJournal(const CommandLine &line);
