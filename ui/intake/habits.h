// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/robot.h"
#include "domain/validate.h"

/// What the intake remembers from one customer to the next, in the user's settings: how this desk works,
/// never anything of a person.
namespace ui::habits {

domain::FormProfile profile(); ///< IDnow's minimum until the agent chose
void setProfile(domain::FormProfile profile);

domain::Robot robot(); ///< the robot last used; X-AUTOTEST-HAPPYPATH at first
void setRobot(const domain::Robot &robot);

} // namespace ui::habits
