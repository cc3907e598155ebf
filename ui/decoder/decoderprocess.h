// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/wire.h"

#include <functional>

namespace ui {

/// The option, alone on the command line, that makes the program a decoder.
inline constexpr const char *decoderOption = "--decode";
/// What the system lets a decoder have: bytes beside those it starts with, seconds of processor time an
/// order.
inline constexpr long long decoderMemory = 1024LL * 1024 * 1024;
inline constexpr int decoderSeconds = 30;
/// How a decoder ends that ran out of the memory it may have.
inline constexpr int outOfMemoryExit = 12;

/// The life of a decoder's process: takes orders from standard input and answers on standard output until the
/// input ends. Opens no file and shows no window. `beforeOrder` renews the limits that the system holds it
/// to.
int runDecoderProcess(const std::function<void(const wire::Order &)> &beforeOrder);

} // namespace ui
