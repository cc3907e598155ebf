// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch.h"

#include <QElapsedTimer>
#include <algorithm>
#include <memory>
#include <utility>

namespace desk {

using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

constexpr int mostOpen = 3;          ///< of six places on the wire: a person's call finds one at once
constexpr int searchTurn = 4;        ///< of so many questions, one may look for where the index has the cases
constexpr int roundTurn = 20;        ///< of so many, one is about an old success
constexpr auto roundPause = 2s;      ///< between two of those when there is nothing else to do
constexpr auto roundRest = 1h;       ///< after a round that found none
constexpr qsizetype roundStep = 256; ///< rows looked at in one go
constexpr auto sleepSeen = 5s;       ///< while something is planned the clocks are read so often
constexpr auto longestNap = 1min;
constexpr auto roundStepEvery = 1s;
constexpr auto worthSaying = 10s; ///< a shorter quiet makes no screen stale
constexpr seconds oncePerDay = 24h;

/// No index shows person and documents: such a case is asked by itself.
bool isToCollect(const Cases &cases, const QString &caseId)
{
    const domain::Case *row = cases.find(caseId);
    return row && domain::awaitsCollecting(*row);
}

} // namespace

Watch::Clocks Watch::ownClocks()
{
    const auto steady = std::make_shared<QElapsedTimer>();
    steady->start();
    return {[steady] { return Time(steady->elapsed()); },
            [] { return Time(QDateTime::currentMSecsSinceEpoch()); }};
}

Watch::Watch(Desk &desk, double pace, QObject *parent)
    : Watch(desk, pace, ownClocks(), parent)
{
}

Watch::Watch(Desk &desk, double pace, Clocks clocks, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_pace(std::max(pace, 1.0))
    , m_clocks(std::move(clocks))
    , m_time(m_pace)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a twentieth late is too late for a fresh case
    connect(&m_timer, &QTimer::timeout, this, &Watch::tick);
    connect(&m_desk, &Desk::caseChanged, this, [this](const QString &caseId) {
        take(caseId);
        wakeSooner();
    });
    connect(&m_desk.cases(), &Cases::wasReset, this, [this] {
        takeAll();
        wakeSooner();
    });
    connect(&m_desk, &Desk::reachable, this, [this](bool online) {
        if (online && m_open == 0) // an answer to somebody else; our own say more than that one came
            heard();
    });
    connect(&m_desk.cases(), &Cases::portionAdded, this, [this](qsizetype first, qsizetype count) {
        for (qsizetype row = first; row < first + count; ++row)
            take(m_desk.cases().at(row).id);
        wakeSooner();
    });
    m_time.read(m_clocks.steady(), m_clocks.wall());
    takeAll();
}

void Watch::start()
{
    if (!std::exchange(m_running, true))
        m_log.started(m_plan.count());
    m_heardAt = QDateTime::currentDateTimeUtc();
    tick();
}

void Watch::stop()
{
    if (std::exchange(m_running, false))
        m_log.stopped();
    m_timer.stop();
    updateStale();
}

void Watch::setBudget(double requestsPerSecond)
{
    m_desk.setBudget(requestsPerSecond);
}

double Watch::budget() const
{
    return m_desk.apiUse().budget;
}

double Watch::rate() const
{
    return m_desk.apiUse().perSecond;
}

seconds Watch::quietFor() const
{
    return std::chrono::ceil<seconds>(m_desk.apiUse().quietFor);
}

seconds Watch::ageOf(const domain::Case &row) const
{
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(m_clocks.wall().count(), Qt::UTC);
    const double age = row.statusSince.isValid() ? double(row.statusSince.secsTo(wall)) : 0.0;
    return seconds(qint64(std::max(age, 0.0) * m_pace));
}

void Watch::takeAll()
{
    m_plan.clear();
    m_index.clear();
    m_ids.clear();
    m_caseOf.clear();
    m_ofPerson.clear();
    const Cases &cases = m_desk.cases();
    for (qsizetype i = 0; i < cases.count(); ++i)
        take(cases.at(i).id);
}

void Watch::take(const QString &caseId)
{
    const domain::Case *row = m_desk.cases().find(caseId);
    if (!row)
        return;
    m_plan.put(*row, ageOf(*row), m_time.now());
    if (!m_plan.contains(caseId)) {
        drop(caseId);
        return;
    }
    const auto known = m_ids.constFind(caseId);
    if (known != m_ids.cend() && known->identification == row->identificationId &&
        known->solarisPerson == row->solarisPersonId)
        return;
    dropIds(caseId);
    m_ids.insert(caseId, {row->identificationId, row->solarisPersonId});
    m_caseOf.insert(row->identificationId, caseId);
    m_ofPerson.insert(row->solarisPersonId, caseId);
}

void Watch::dropIds(const QString &caseId)
{
    const auto known = m_ids.constFind(caseId);
    if (known == m_ids.cend())
        return;
    if (m_caseOf.value(known->identification) == caseId)
        m_caseOf.remove(known->identification);
    m_ofPerson.remove(known->solarisPerson, caseId);
    m_ids.erase(known);
}

void Watch::drop(const QString &caseId)
{
    dropIds(caseId);
    m_index.forget(caseId);
    setForeign(caseId, false);
}

void Watch::setVisible(const QStringList &caseIds)
{
    m_plan.setVisible(QSet<QString>(caseIds.cbegin(), caseIds.cend()), m_time.now());
    for (const QString &caseId : caseIds)
        take(caseId); // an old success is planned only while it is seen
    wakeSooner();
}

void Watch::tick()
{
    const Time gap = m_time.read(m_clocks.steady(), m_clocks.wall());
    if (gap > 0ms) {
        m_plan.slept(gap);
        m_log.slept(Time(qint64(double(gap.count()) / m_pace)));
        m_catchingUp = true;
    }
    if (!m_running)
        return;
    if (!isResting())
        askWhatIsDue();
    updateStale();
    wakeLater();
}

bool Watch::isResting() const
{
    // After a rest a single question finds out whether the API is back.
    return m_clocks.steady() < m_restUntil || (m_failures > 1 && m_open > 0);
}

void Watch::askWhatIsDue()
{
    while (m_open < mostOpen && m_desk.apiUse().isFree && !isResting()) {
        if (!askNext())
            return;
    }
}

bool Watch::askNext()
{
    if (++m_sinceSearch >= searchTurn) {
        if (const std::optional<int> page = m_index.search(m_plan.count(), m_time.now())) {
            m_sinceSearch = 0;
            askPage(*page);
            return true;
        }
    }
    if (++m_sinceRound >= roundTurn || m_clocks.steady() >= m_roundAt) {
        if (const std::optional<QString> old = nextOnRound()) {
            m_sinceRound = 0;
            askCase(*old);
            return true;
        }
    }
    m_plan.setCheap(usesIndex());
    const bool isSample = usesIndex() && ++m_sinceItself >= itselfTurn;
    if (isSample) {
        m_sinceItself = 0;
        if (const std::optional<QString> unasked = m_plan.longestUnasked(m_time.now())) {
            askCase(*unasked);
            return true;
        }
    }
    while (const std::optional<QString> caseId = m_plan.next(m_time.now())) {
        if (isToCollect(m_desk.cases(), *caseId)) {
            askCase(*caseId);
            return true;
        }
        if (!isSample && coverByPage(*caseId)) {
            if (m_open >= mostOpen || !m_desk.apiUse().isFree)
                return false;
            continue;
        }
        const domain::Case *row = m_desk.cases().find(*caseId);
        const QString person = row ? row->solarisPersonId : QString();
        QStringList together{*caseId};
        const QList<QString> others = m_ofPerson.values(person);
        for (const QString &other : others) {
            if (other != *caseId && !m_alone.contains(*caseId) && !m_alone.contains(other) &&
                m_plan.isNearlyDue(other, m_time.now()) && !isToCollect(m_desk.cases(), other))
                together.append(other);
        }
        if (together.size() > 1)
            askPerson(person, together);
        else
            askCase(*caseId);
        return true;
    }
    return false;
}

std::optional<QString> Watch::nextOnRound()
{
    const Cases &cases = m_desk.cases();
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(m_clocks.wall().count(), Qt::UTC);
    const Time steady = m_clocks.steady();
    if (steady < m_roundAt && m_sinceRound < roundTurn)
        return std::nullopt;
    for (qsizetype step = 0; step < roundStep && m_round < cases.count(); ++step) {
        const domain::Case &row = cases.at(m_round++);
        const bool isOld = row.status.value == domain::Status::Successful && canBeAsked(row) &&
                           !m_plan.contains(row.id) && !m_asking.contains(row.id);
        if (!isOld || row.lastSeenAt.secsTo(wall) < qint64(double(oncePerDay.count()) / m_pace))
            continue;
        m_roundAt = steady + roundPause;
        return row.id;
    }
    if (m_round >= cases.count()) {
        m_round = 0;
        m_roundAt = steady + roundRest;
    }
    return std::nullopt;
}

Watch::Time Watch::untilDue()
{
    const Time steady = m_clocks.steady();
    if (steady < m_restUntil)
        return m_restUntil - steady;
    const ApiUse use = m_desk.apiUse();
    if (use.quietFor > 0ms)
        return use.quietFor;
    if (m_open >= mostOpen)
        return longestNap; // the next answer wakes
    Time until = m_roundAt > steady ? m_roundAt - steady : Time(roundStepEvery);
    if (const std::optional<Time> due = m_plan.dueIn(m_time.now())) {
        const auto real = Time(qint64(double(due->count()) / m_pace));
        const auto turn = Time(qint64(250.0 / use.budget)); // until the budget allows one more
        until = std::min(until, std::max(real, std::clamp(turn, Time(5), Time(1s))));
    }
    return until;
}

void Watch::wakeLater()
{
    m_timer.start(std::min(untilDue(), m_plan.count() > 0 ? Time(sleepSeen) : Time(longestNap)));
}

void Watch::wakeSooner()
{
    if (!m_running)
        return;
    if (const Time due = untilDue(); due < m_timer.remainingTimeAsDuration())
        m_timer.start(due);
}

void Watch::wakeNow()
{
    if (m_running)
        m_timer.start(0); // not at once: a call that failed before it left ends inside the asking
}

void Watch::updateStale()
{
    if (m_catchingUp && !m_plan.isBehind(m_time.now()))
        m_catchingUp = false;
    logPause();
    const bool isStale = m_running && m_plan.count() > 0 &&
                         (m_failures > 1 || m_catchingUp || m_desk.apiUse().quietFor > Time(worthSaying));
    if (isStale == m_staleSince.isValid())
        return;
    m_staleSince = isStale ? m_heardAt : QDateTime();
    Q_EMIT staleChanged();
}

void Watch::logPause()
{
    if (!m_running)
        return;
    using Pause = WatchLog::Pause;
    const Time quiet = m_desk.apiUse().quietFor;
    const Time least = m_log.pause() == Pause::Quiet ? 0ms : Time(worthSaying); // to its end, once said
    m_log.is(m_failures > 1  ? Pause::Silent
             : quiet > least ? Pause::Quiet
             : m_catchingUp  ? Pause::CatchingUp
                             : Pause::None,
             quiet, m_clocks.steady());
}

} // namespace desk
