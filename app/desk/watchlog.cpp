// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watchlog.h"

#include "logbook/logbook.h"

namespace desk {

using logbook::Category;
using logbook::Field;
using logbook::Level;

namespace {

logbook::Word wordOf(WatchLog::Pause pause)
{
    switch (pause) {
    case WatchLog::Pause::None: return "none";
    case WatchLog::Pause::Silent: return "silent";
    case WatchLog::Pause::Quiet: return "quiet";
    case WatchLog::Pause::CatchingUp: return "catching up";
    }
    return {};
}

} // namespace

void WatchLog::started(qint64 cases) const
{
    logbook::write(Level::Info, Category::Watch, "starts", {Field::number("cases", cases)});
}

void WatchLog::stopped()
{
    m_pause = Pause::None;
    logbook::write(Level::Info, Category::Watch, "stops");
}

void WatchLog::slept(Time gap) const
{
    logbook::write(Level::Info, Category::Watch, "slept", {Field::took(gap)});
}

void WatchLog::is(Pause pause, Time left, Time steady)
{
    if (pause == m_pause)
        return;
    const Time lasted = steady - m_since;
    m_pause = pause;
    m_since = steady;
    const Field why = Field::word("why", wordOf(pause));
    switch (pause) {
    case Pause::None: logbook::write(Level::Info, Category::Watch, "goes on", {Field::took(lasted)}); break;
    case Pause::Silent:
        logbook::write(Level::Warning, Category::Watch, "pauses", {why, Field::kind(m_failure)});
        break;
    case Pause::Quiet:
        logbook::write(Level::Warning, Category::Watch, "pauses", {why, Field::took(left)});
        break;
    case Pause::CatchingUp: logbook::write(Level::Info, Category::Watch, "pauses", {why}); break;
    }
}

} // namespace desk
