// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch.h"

#include <algorithm>

namespace desk {

using namespace std::chrono_literals;

namespace {

constexpr auto tickEvery = 100ms;
constexpr qint64 rateWindow = 10'000;

/// What the case itself will show when somebody looks at it; the rest concerns every case.
bool concernsOneCase(domain::ErrorKind kind)
{
    using domain::ErrorKind;
    return kind == ErrorKind::NotFound || kind == ErrorKind::Erased || kind == ErrorKind::Rule ||
           kind == ErrorKind::Cancelled;
}

/// A question and, after a result, the re-reading of person and documents that belongs to it.
Desk::Done<void> askAndCollect(QPointer<Desk> desk, QString caseId)
{
    domain::Result<void> refreshed = co_await desk->refresh(caseId);
    if (!refreshed || !desk)
        co_return refreshed;
    const domain::Case *row = desk->cases().find(caseId);
    if (!row || row->collected || row->status.value != domain::Status::Successful)
        co_return refreshed;
    domain::Result<void> collected = co_await desk->collect(caseId);
    co_return collected;
}

} // namespace

std::chrono::milliseconds askAgainAfter(const domain::Case &row, std::chrono::seconds sinceChange)
{
    using domain::Status;
    if (row.erased || row.identificationId.isEmpty())
        return 0ms;
    switch (row.status.value) {
    case Status::Created:
    case Status::Failed:
    case Status::Expired:
    case Status::Rejected: return 0ms;
    case Status::Successful: return row.collected ? std::chrono::milliseconds(1h) : 2s;
    case Status::Pending: return sinceChange < 2min ? 3s : sinceChange < 30min ? 10s : 2min;
    case Status::PendingFailed:
    case Status::PendingSuccessful: return sinceChange < 5min ? 10s : 2min;
    case Status::Aborted:
    case Status::Canceled: return sinceChange < 30min ? 15s : 5min;
    default: return sinceChange < 30min ? 30s : 5min;
    }
}

Watch::Watch(Desk &desk, double pace, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pace(std::max(pace, 1.0))
{
    m_clock.start();
    m_timer.setInterval(tickEvery);
    connect(&m_timer, &QTimer::timeout, this, &Watch::tick);
    // A change makes the old plan worthless: the case is fresh again.
    connect(&m_desk, &Desk::caseChanged, this, [this](const QString &caseId) { m_nextAsk.remove(caseId); });
}

void Watch::start()
{
    m_lastTick = m_clock.elapsed();
    m_timer.start();
}

void Watch::stop()
{
    m_timer.stop();
}

bool Watch::isRunning() const
{
    return m_timer.isActive();
}

void Watch::setBudget(double requestsPerSecond)
{
    m_budget = std::max(requestsPerSecond, 0.1);
}

double Watch::rate() const
{
    const qint64 since = m_clock.elapsed() - rateWindow;
    const auto recent =
        std::count_if(m_asked.cbegin(), m_asked.cend(), [since](qint64 at) { return at >= since; });
    return double(recent) * 1000.0 / rateWindow;
}

void Watch::tick()
{
    const qint64 now = m_clock.elapsed();
    const double earned = m_budget * double(now - m_lastTick) / 1000.0;
    m_credit = std::min(m_credit + earned, m_budget); // at most one second's worth is saved up: no burst
    m_lastTick = now;

    const QDateTime wallClock = QDateTime::currentDateTimeUtc();
    QList<std::pair<qint64, QString>> due;
    const Cases &cases = m_desk.cases();
    for (qsizetype i = 0; i < cases.count(); ++i) {
        const domain::Case &row = cases.at(i);
        const auto age = std::chrono::seconds(row.statusSince.secsTo(wallClock));
        const auto wait = askAgainAfter(row, std::chrono::seconds(qint64(double(age.count()) * m_pace)));
        if (wait == 0ms || m_asking.contains(row.id))
            continue;
        const qint64 pause = std::max<qint64>(qint64(double(wait.count()) / m_pace), tickEvery.count());
        auto next = m_nextAsk.find(row.id);
        if (next == m_nextAsk.end())
            next = m_nextAsk.insert(row.id, now + pause);
        if (*next <= now)
            due.append({*next, row.id});
    }
    std::sort(due.begin(), due.end());
    for (const auto &[at, caseId] : std::as_const(due)) {
        if (m_credit < 1.0)
            break;
        m_credit -= 1.0;
        ask(caseId);
    }
}

void Watch::ask(const QString &caseId)
{
    const qint64 now = m_clock.elapsed();
    m_asked.append(now);
    while (!m_asked.isEmpty() && m_asked.first() < now - rateWindow)
        m_asked.removeFirst();
    m_asking.insert(caseId);
    const QPointer<Watch> self(this);
    askAndCollect(QPointer<Desk>(&m_desk), caseId).then([self, caseId](const domain::Result<void> &result) {
        if (self)
            self->answered(caseId, result);
    });
}

void Watch::answered(const QString &caseId, const domain::Result<void> &result)
{
    m_asking.remove(caseId);
    if (result) {
        m_misses.remove(caseId);
        m_nextAsk.remove(caseId);
        return;
    }
    const int misses = std::min(++m_misses[caseId], 6);
    std::chrono::milliseconds pause =
        std::max<std::chrono::milliseconds>(1s * (1 << misses), result.error().retryAfter);
    // A case the API does not know won't turn up soon; the embedded sandbox forgets its persons when it ends.
    if (result.error().kind == domain::ErrorKind::NotFound)
        pause = 1h;
    m_nextAsk.insert(caseId, m_clock.elapsed() + pause.count());
    if (!concernsOneCase(result.error().kind))
        Q_EMIT trouble(result.error());
}

} // namespace desk
