// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

/// The seam that libFuzzer and replay.cpp call with one input; it must come back, and 0 is the only answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

/// The input as Qt has it.
inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// What must hold whatever the input; a crash is how a fuzzer is told.
inline void mustHold(bool holds)
{
    if (!holds)
        std::abort();
}
