// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace logbook {

/// From here on the messages of Qt and of libraries go to the log without their text, which may hold
/// anything: severity and a hash that tells equal ones. `onTerminal`: the text is also shown to who started
/// the program by hand; it is not where a desktop's journal would keep it.
void takeQtMessages(bool onTerminal);

} // namespace logbook
