// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepane/timeline.h"

#include "ui/kit/when.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

QString sourceWord(domain::Source source)
{
    switch (source) {
    case domain::Source::User:
        //: how the desk came to know a fact: somebody did it here
        return Timeline::tr("done here");
    case domain::Source::Reply:
        //: how the desk came to know a fact: the API's answer to a call
        return Timeline::tr("reply");
    case domain::Source::Poll:
        //: how the desk came to know a fact: it asked
        return Timeline::tr("poll");
    case domain::Source::Webhook:
        //: how the desk came to know a fact: Solaris called
        return Timeline::tr("webhook");
    case domain::Source::OtherDesk:
        //: how the desk came to know a fact: a colleague's program
        return Timeline::tr("another desk");
    }
    return {};
}

QString stateLine(const TimelineEntry &entry, const QDateTime &now)
{
    QString source = sourceWord(entry.source);
    if (!entry.until.isValid() && !entry.lasts)
        return source;
    const QDateTime end = entry.until.isValid() ? entry.until : now;
    const qint64 seconds = entry.at.secsTo(end);
    if (seconds < 0)
        //: source of a status whose duration is not known
        return Timeline::tr("%1, how long is not known: the clock was set back").arg(source);
    if (entry.until.isValid())
        //: "poll, for 4 min 10 s": source of a status and how long it lasted
        return Timeline::tr("%1, for %2").arg(source, when::duration(seconds));
    //: "poll, for 4 min 10 s so far"
    return Timeline::tr("%1, for %2 so far").arg(source, when::duration(seconds));
}

std::optional<std::chrono::milliseconds> stateLineLasts(const TimelineEntry &entry, const QDateTime &now)
{
    if (entry.until.isValid() || !entry.lasts)
        return std::nullopt;
    const qint64 ran = entry.at.msecsTo(now);
    const qint64 seconds = ran / 1000; // towards zero, as secsTo() does it
    if (seconds < 0)
        return std::chrono::milliseconds(-999 - ran);
    const qint64 unit = 1000 * (seconds < hour ? 1 : seconds < day ? minute : hour);
    return std::chrono::milliseconds(ran < 0 ? 1000 - ran : unit - ran % unit);
}

QString actLine(const TimelineEntry &entry)
{
    QStringList parts;
    if (entry.count > 1)
        //: an act done several times: the last time
        parts << Timeline::tr("last at %1").arg(when::clock(entry.lastAt));
    if (entry.source == domain::Source::OtherDesk || entry.source == domain::Source::Webhook)
        parts << sourceWord(entry.source);
    if (!entry.actor.isEmpty())
        //: %1: name of the clerk
        parts << Timeline::tr("by %1").arg(entry.actor);
    return parts.join(u", "_s);
}

QString serverLine(const TimelineEntry &entry)
{
    if (!entry.serverAt.isValid())
        return {};
    //: the time that the server itself gave for a status
    return Timeline::tr("server's time %1").arg(when::dateAndClock(entry.serverAt));
}

QString unexpectedLine(const TimelineEntry &entry)
{
    if (entry.expected)
        return {};
    if (entry.status.value == domain::Status::Unknown)
        return Timeline::tr("Unexpected step: the guide doesn't know this status.");
    if (entry.after.isEmpty())
        return Timeline::tr("Unexpected step: the guide doesn't let this follow.");
    //: %1: the status before
    return Timeline::tr("Unexpected step: the guide doesn't let this follow “%1”.").arg(entry.after);
}

QString entryText(const TimelineEntry &entry, const QDateTime &now)
{
    QStringList parts{when::dateAndClock(entry.at), entry.title};
    if (entry.count > 1)
        //: an act done several times in a row
        parts << Timeline::tr("%Ln times", nullptr, entry.count);
    if (!entry.detail.isEmpty())
        parts << entry.detail;
    if (entry.kind == TimelineEntry::Kind::State)
        parts << stateLine(entry, now);
    else if (const QString line = actLine(entry); !line.isEmpty())
        parts << line;
    if (const QString server = serverLine(entry); !server.isEmpty())
        parts << server;
    if (entry.alarm)
        parts << Timeline::tr("alarm: a success was taken back");
    if (const QString why = unexpectedLine(entry); !why.isEmpty())
        parts << why;
    return parts.join(u", "_s);
}

QString timelineText(const QList<TimelineEntry> &entries, const QDateTime &now)
{
    QStringList lines;
    for (const TimelineEntry &entry : entries)
        lines << entryText(entry, now);
    return lines.join(u'\n');
}

} // namespace ui
