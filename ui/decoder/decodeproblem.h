// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

struct Sniffed;

/// Why a document has no pixels.
enum class DecodeProblem {
    None,
    Empty,
    Truncated, ///< its end is missing; half a document is not shown
    TooLarge,  ///< opening it would cost more memory than a document may
    Damaged,
    Locked,      ///< with a password
    NotShown,    ///< no picture or PDF: what the bytes are has no pixels here
    TookTooLong, ///< the decoder was stopped at its deadline
    Crashed,     ///< the decoder broke down over this file
    NoDecoder,   ///< the decoder's process could not be started
    Displaced,   ///< other cases needed the decoder before it got to this; asking once more helps
};

/// A heading: "This file can't be shown".
QString problemTitle(DecodeProblem problem);
/// Why, and what can be done; `size` in bytes.
QString problemText(DecodeProblem problem, const Sniffed &sniffed, qint64 size);

} // namespace ui
