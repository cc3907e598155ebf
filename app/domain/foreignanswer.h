// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace domain {

/// The code of an error of our own: an answer held another person's identification than the one asked for.
inline const QString foreignAnswer = QStringLiteral("another_identification");

/// Never to be shown as this case's, and worth a word to Solaris.
inline bool isForeignAnswer(const Error &error)
{
    return error.code == foreignAnswer;
}

} // namespace domain
