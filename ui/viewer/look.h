// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <array>

namespace ui {

/// How a document is looked at: what a pane remembers of each for the session of work.
struct Look {
    enum class Fit { None, Page, Width };
    Fit fit = Fit::Page;
    double zoom = 1;          ///< 1 = 100 %: a picture's own pixels, a page's 96 an inch
    double angle = 0;         ///< degrees clockwise, 0 to 360
    QPointF middle{0.5, 0.5}; ///< what of the page stands in the middle, as a share of its size
    int page = 0;
    int brightness = 0; ///< -100 to 100
    int contrast = 0;   ///< -100 to 100
    bool inverted = false;
    bool operator==(const Look &) const = default;

    bool hasTone() const { return brightness != 0 || contrast != 0 || inverted; }
};

/// What a look's brightness, contrast and inversion make of a channel's value.
std::array<uchar, 256> toneTable(const Look &look);

} // namespace ui
