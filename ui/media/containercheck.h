// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ui {

/// What can be told of a recording by its container alone, before any decoder sees it.
struct ContainerCheck {
    enum class Finding {
        Fine,
        Empty,
        CutOff,  ///< the parts that came are good; what is there may play
        Damaged, ///< not what its first bytes say: never handed to a decoder
        Foreign  ///< no container that is played here
    };
    Finding finding = Finding::Foreign;
    qint64 missing = 0; ///< bytes that the container promises and that did not come; of CutOff
};

/// Reads the outline of an MP4, AVI, WAV, WebM, Ogg or MP3 file: sizes and order of its outermost parts.
/// Looks at no more than a few thousand places, whatever the file says. Any thread.
///
/// Decoders guess the format anew: an MP3's tag could hide a playlist that opens other files or the network.
/// Only what is a container to the end of its outline gets past.
ContainerCheck checkContainer(const QByteArray &bytes);

/// Whether `bytes` of sound and picture can last so long: an answer to durations that a file only claims.
bool isBelievable(qint64 milliseconds, qint64 bytes);

} // namespace ui
