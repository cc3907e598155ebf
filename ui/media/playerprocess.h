// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// What the system lets a player have, in bytes beside those it starts with: its decoder's threads and the
/// sound system set aside far more than they use.
inline constexpr long long playerMemory = 8LL * 1024 * 1024 * 1024;

/// The other end of a Player: decodes one recording from memory, for a window that speaks `mediawire` over
/// this process's standard input and output. Never shows a window, opens no file; ends with its input. Gives
/// the process's exit code.
int runPlayerProcess(int &argc, char **argv);

} // namespace ui
