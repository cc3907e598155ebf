// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "ui/media/mediawire.h"

using namespace ui::mediawire;

/// What the player's process says, which a hostile recording may have taken over: message after message, as
/// they come out of the pipe.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray buffer = bytesOf(data, size);
    bool isBroken = false;
    while (!isBroken) {
        const qsizetype before = buffer.size();
        const std::optional<Message> message = take(buffer, isBroken);
        if (!message)
            break;
        mustHold(!isBroken && buffer.size() < before && message->body.size() <= maxRecording);
        toNumber(message->body);
        toDouble(message->body);
        toSize(message->body);
        toOpened(message->body);
        toState(message->body);
        if (const auto frame = toFrame(message->body))
            mustHold(!frame->image.isNull() && frame->image.width() <= maxSide &&
                     frame->image.height() <= maxSide);
    }
    return 0;
}
