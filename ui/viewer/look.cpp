// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/look.h"

#include <algorithm>
#include <cmath>

namespace ui {

std::array<uchar, 256> toneTable(const Look &look)
{
    // Contrast turns the line around the middle grey, up to a slope of 5; brightness moves it.
    const double slope = std::pow(5.0, look.contrast / 100.0);
    const double lift = look.brightness * 1.6;
    std::array<uchar, 256> table{};
    for (int value = 0; value < 256; ++value) {
        const int in = look.inverted ? 255 - value : value;
        table[size_t(value)] = uchar(std::clamp(std::lround((in - 127.5) * slope + 127.5 + lift), 0L, 255L));
    }
    return table;
}

} // namespace ui
