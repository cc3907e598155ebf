// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// What a case file is printed with. Paper is white on any theme; no colour of it carries a meaning alone.
namespace casefile {

inline constexpr QColor ink(0x1a, 0x1a, 0x1a);
inline constexpr QColor quietInk(0x59, 0x59, 0x59);
inline constexpr QColor lineInk(0xc4, 0xc4, 0xc4);

} // namespace casefile
