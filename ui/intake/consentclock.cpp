// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/consentclock.h"

#include "ui/kit/when.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace ui {
namespace {

struct ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

/// A reply's way and the header's whole seconds make the server look late by so much at most.
constexpr qint64 jitter = 5;

} // namespace

ConsentClock::Source ConsentClock::Source::ofComputer()
{
    return {&QDateTime::currentDateTimeUtc, [] { return QDeadlineTimer::current().deadline(); }};
}

QDateTime ConsentClock::now() const
{
    const QDateTime read = m_source.now().toUTC();
    return QDateTime::fromSecsSinceEpoch(read.toSecsSinceEpoch(), Qt::UTC);
}

void ConsentClock::learn(qint64 offset)
{
    // Both errors of a reply make the server look late, never early: among close values the largest is the
    // nearest to the truth, and a later consent is never stamped before an earlier one.
    if (!isKnown() || offset > *m_offset || offset < *m_offset - jitter)
        m_offset = offset;
    m_learntAt = m_source.now();
    m_learntSteady = m_source.steady();
}

bool ConsentClock::isKnown()
{
    if (!m_offset)
        return false;
    const qint64 byDay = m_learntAt.msecsTo(m_source.now());
    const qint64 bySteady = m_source.steady() - m_learntSteady;
    if (qAbs(byDay - bySteady) > jitter * 1000)
        m_offset.reset();
    return m_offset.has_value();
}

Tick ConsentClock::tick()
{
    isKnown();
    return {now(), m_offset};
}

QDateTime ConsentClock::timeOf(const Tick &tick) const
{
    if (!tick.here.isValid())
        return {};
    return tick.here.addSecs(tick.offset ? *tick.offset : offset());
}

bool ConsentClock::isAhead(const Tick &tick) const
{
    return tick.here.isValid() && timeOf(tick) > now().addSecs(offset());
}

QString clockTrouble(qint64 offset)
{
    constexpr qint64 tolerance = 60;
    if (qAbs(offset) <= tolerance)
        return {};
    const QString how = when::duration(qAbs(offset));
    //: %1: a duration; followed by what that means for the consents
    return offset < 0
               ? ClockWords::tr("This computer's clock is %1 ahead of the server's. Consents carry the "
                                "server's time; have the clock set.")
                     .arg(how)
               //: %1: a duration
               : ClockWords::tr("This computer's clock is %1 behind the server's. Consents carry the "
                                "server's time; have the clock set.")
                     .arg(how);
}

} // namespace ui
