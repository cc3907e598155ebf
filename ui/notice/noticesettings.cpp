// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/noticesettings.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

bool NoticeSettings::mayTellAt(const QTime &time) const
{
    if (!tell || !quiet)
        return tell;
    const bool overnight = from >= to;
    const bool isQuiet = overnight ? time >= from || time < to : time >= from && time < to;
    return !isQuiet;
}

std::chrono::milliseconds NoticeSettings::quietLeft(const QTime &time) const
{
    constexpr int day = 24 * 3600 * 1000;
    return std::chrono::milliseconds((time.msecsTo(to) + day) % day);
}

void NoticeSettings::save(QSettings &settings) const
{
    settings.setValue(u"notice/tell"_s, tell);
    settings.setValue(u"notice/quiet"_s, quiet);
    settings.setValue(u"notice/from"_s, from);
    settings.setValue(u"notice/to"_s, to);
}

NoticeSettings NoticeSettings::load(const QSettings &settings)
{
    NoticeSettings kept;
    kept.tell = settings.value(u"notice/tell"_s, kept.tell).toBool();
    kept.quiet = settings.value(u"notice/quiet"_s, kept.quiet).toBool();
    if (const QTime from = settings.value(u"notice/from"_s).toTime(); from.isValid())
        kept.from = from;
    if (const QTime to = settings.value(u"notice/to"_s).toTime(); to.isValid())
        kept.to = to;
    return kept;
}

} // namespace ui
