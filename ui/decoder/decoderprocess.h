// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/wire.h"

#include <functional>

namespace ui {

/// The option, alone on the command line, that makes the program a decoder.
inline constexpr const char *decoderOption = "--decode";
/// What the system lets a decoder have, in bytes beside those it starts with.
inline constexpr long long decoderMemory = 1024LL * 1024 * 1024;
/// Seconds of processor time for an order, however busy the machine. A person waits for a file to open and
/// sees nothing: what has not opened after so much work was made to never open.
constexpr int decoderSeconds(const wire::Order &order)
{
    return order.kind == wire::Order::Kind::Open ? 6 : 30;
}
/// How a decoder ends that ran out of the memory or time it may have.
inline constexpr int outOfMemoryExit = 12;
inline constexpr int outOfTimeExit = 13;

/// The life of a decoder's process: takes orders from standard input and answers on standard output until the
/// input ends. Opens no file and shows no window. `beforeOrder` renews the limits that the system holds it
/// to.
int runDecoderProcess(const std::function<void(const wire::Order &)> &beforeOrder);

} // namespace ui
