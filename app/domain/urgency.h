// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace domain {

/// Who waits for a call: a person at the screen, or only the program itself. A person always goes first.
enum class Urgency { Person, Background };

} // namespace domain
