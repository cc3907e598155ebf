// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

/// --verify-case-file: says on the standard output what is proven; the exit code is casefile::exitCode's.
int runVerification(const CommandLine &line, QCoreApplication &application);
