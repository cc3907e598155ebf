// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <functional>
#include <vector>

namespace bench {

/// Runs the event loop until `done` says so.
template <typename Done>
void until(Done done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

struct Panned {
    std::vector<double> frames; ///< ms from the move to the end of the paint that shows it
    std::vector<double> own;    ///< the part in which this thread had the processor
    double heldP99 = 0; ///< ms that the GUI thread heard nothing else, moves and all that comes meanwhile
    int flagged = 0;
};

enum class By { Mouse, Keys };

/// A hand that pans without a rest, 60 times a second, by drag (2,400 px a second) or by arrow, from end to
/// end. `flag` is asked after each paint.
Panned pan(QAbstractScrollArea &area, By by, double seconds, const std::function<bool()> &flag);

} // namespace bench
