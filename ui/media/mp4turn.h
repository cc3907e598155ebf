// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ui {

/// How far an MP4's picture has to be turned to stand upright, in degrees clockwise: 0, 90, 180 or 270. A
/// phone writes it into the head of the video's track (ISO 14496-12, 8.3.2); the back end does not heed it. 0
/// where the file says nothing, or nonsense.
int mp4Turn(const QByteArray &bytes);

} // namespace ui
