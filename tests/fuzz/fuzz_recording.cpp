// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "ui/media/containercheck.h"
#include "ui/media/mp4turn.h"

/// A recording's container, before any decoder sees it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using Finding = ui::ContainerCheck::Finding;
    const QByteArray bytes = bytesOf(data, size);
    const ui::ContainerCheck check = ui::checkContainer(bytes);
    mustHold((check.finding == Finding::CutOff) == (check.missing > 0));
    mustHold((check.finding == Finding::Empty) == bytes.isEmpty());
    const int turn = ui::mp4Turn(bytes);
    mustHold(turn == 0 || turn == 90 || turn == 180 || turn == 270);
    return 0;
}
