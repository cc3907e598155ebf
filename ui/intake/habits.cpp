// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/habits.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace ui::habits {
namespace {

QSettings settings()
{
    return QSettings(u"IdentDesk"_s, u"IdentDesk"_s);
}

constexpr auto profileKey = "intake/profile"_L1;
constexpr auto robotKey = "intake/robot"_L1;

} // namespace

domain::FormProfile profile()
{
    return settings().value(profileKey).toString() == "german_retail"_L1 ? domain::FormProfile::GermanRetail
                                                                         : domain::FormProfile::IdnowMinimum;
}

void setProfile(domain::FormProfile profile)
{
    QSettings kept = settings();
    kept.setValue(profileKey,
                  profile == domain::FormProfile::GermanRetail ? u"german_retail"_s : u"idnow_minimum"_s);
}

domain::Robot robot()
{
    return domain::robotFromNames(settings().value(robotKey).toString(), {}).value_or(domain::Robot{});
}

void setRobot(const domain::Robot &robot)
{
    QSettings kept = settings();
    kept.setValue(robotKey, domain::robotName(robot));
}

} // namespace ui::habits
