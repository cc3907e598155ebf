// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A line for whoever started the program by hand.
void say(const QString &text);
/// What went wrong, on the other stream; gives the exit code for it, 2.
int complain(const QString &text);
