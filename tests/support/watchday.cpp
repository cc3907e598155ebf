// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchday.h"

#include "support/watchchance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace watchday {

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using domain::Status;

namespace {

constexpr Time never = std::chrono::hours(1'000'000);

double secondsOf(Time time)
{
    return std::chrono::duration<double>(time).count();
}

Kind kindOf(Status status, Time age)
{
    switch (status) {
    case Status::Pending: return age < 2min ? Kind::Fresh : age < 30min ? Kind::InCall : Kind::Waiting;
    case Status::Aborted:
    case Status::Canceled: return age < 20min ? Kind::Retry : Kind::Waiting;
    case Status::Successful: return Kind::Fraud;
    default: return Kind::InReview;
    }
}

} // namespace

std::vector<double> Delays::all() const
{
    std::vector<double> every;
    for (const std::vector<double> &some : seconds)
        every.insert(every.end(), some.begin(), some.end());
    return every;
}

double mean(const std::vector<double> &values)
{
    return values.empty() ? 0.0 : std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0.0;
    std::sort(values.begin(), values.end());
    return values.at(std::size_t(part * double(values.size() - 1)));
}

Day::Day(Setup setup)
    : m_setup(setup)
    , m_chance(setup.seed)
{
    fill();
}

void Day::fill()
{
    const auto between = [this](Time least, Time most) {
        return Time(std::uniform_int_distribution<qint64>(least.count(), most.count())(m_chance));
    };
    for (int i = 0; i < m_setup.open; ++i) {
        const int part = i % 10;
        if (part == 0)
            add(Status::PendingSuccessful, between(0s, 24h), 0s);
        else if (part < 3)
            add(Status::Aborted, between(30min, 14 * 24h), 0s);
        else
            add(Status::Pending, between(30min, 14 * 24h), 0s);
    }
    for (int i = 0; i < m_setup.successes; ++i)
        add(Status::Successful, between(0s, 70h), 0s);
    for (int i = 0; i < m_setup.arrivals; ++i)
        m_arrivals.push_back(between(m_setup.length / 3, m_setup.length));
    std::sort(m_arrivals.begin(), m_arrivals.end());
    // In the index, in the order of their making, with as many closed ones between them.
    std::vector<int> order(m_cases.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) {
        return m_cases.at(std::size_t(a)).opened < m_cases.at(std::size_t(b)).opened;
    });
    for (std::size_t i = 0; i < order.size(); ++i)
        m_cases.at(std::size_t(order.at(i))).serial = m_setup.closedBefore + qint64(2 * i);
}

void Day::add(Status status, Time age, Time now)
{
    One one;
    const int number = int(m_cases.size());
    one.row.id = u"case-%1"_s.arg(number);
    one.row.solarisPersonId = u"%1cper"_s.arg(number);
    one.row.identificationId = u"%1cidt"_s.arg(number);
    one.row.status = domain::statusValue(status);
    one.row.collected = true;
    one.opened = now - age;
    one.row.openedAt = QDateTime::fromMSecsSinceEpoch(one.opened.count(), Qt::UTC);
    one.truth = {status, now - age, {}};
    one.truth.next = drawChange(one.truth, now);
    one.asked = now;
    one.before = status;
    one.serial = m_setup.closedBefore + 2 * qint64(number);
    m_changes.emplace(one.truth.next, number);
    m_byId.emplace(one.row.id, number);
    m_cases.push_back(std::move(one));
}

Time Day::drawChange(const Truth &truth, Time now)
{
    // By the chances of each stretch in turn, from the present age on.
    Time age = now - truth.since;
    for (const Stretch &stretch : chancesOf(truth.status)) {
        if (age >= stretch.until)
            continue;
        if (stretch.chance <= 0.0)
            return never;
        const double drawn = std::exponential_distribution<double>(stretch.chance)(m_chance);
        const Time at = age + Time(qint64(std::min(drawn, 1e9) * 1000.0));
        if (at < stretch.until)
            return truth.since + at;
        age = stretch.until;
    }
    return never;
}

Status Day::drawNext(Status from, Kind kind)
{
    const int dice = std::uniform_int_distribution<int>(1, 100)(m_chance);
    switch (kind) {
    case Kind::Fraud: return Status::Failed;
    case Kind::Retry: return Status::Pending;
    case Kind::Waiting: return from == Status::Pending && dice <= 30 ? Status::Expired : Status::Successful;
    case Kind::InReview:
        return dice <= 90 ? Status::Successful : dice <= 97 ? Status::Canceled : Status::Failed;
    case Kind::Fresh:
    case Kind::InCall: break;
    }
    return dice <= 55   ? Status::Successful
           : dice <= 75 ? Status::PendingSuccessful
           : dice <= 95 ? Status::Aborted
                        : Status::PendingFailed;
}

void Day::happen(One &one)
{
    const Time now = one.truth.next;
    const Kind kind = kindOf(one.truth.status, now - one.truth.since);
    if (one.unseen < 0ms) {
        one.unseen = now;
        one.kind = kind;
    }
    one.before = one.truth.status;
    one.truth.status = drawNext(one.truth.status, kind);
    one.truth.since = now;
    one.truth.next = drawChange(one.truth, now);
    m_changes.emplace(one.truth.next, int(&one - m_cases.data()));
    m_happened.push_back(int(&one - m_cases.data()));
}

void Day::runTo(Time now)
{
    m_happened.clear();
    while (true) {
        const Time arrival = m_arrived < m_arrivals.size() ? m_arrivals.at(m_arrived) : never;
        const Time change = m_changes.empty() ? never : m_changes.top().first;
        if (std::min(arrival, change) > now)
            return;
        if (arrival <= change) {
            ++m_arrived;
            m_news.push_back(int(m_cases.size()));
            add(Status::Pending, 0s, arrival);
            continue;
        }
        const int number = m_changes.top().second;
        m_changes.pop();
        happen(m_cases.at(std::size_t(number)));
    }
}

bool Day::look(One &one, Time now, Delays &delays)
{
    one.asked = now;
    if (one.unseen < 0ms)
        return false;
    delays.seconds.at(std::size_t(one.kind)).push_back(secondsOf(now - one.unseen));
    one.unseen = Time(-1);
    const bool isNew = one.row.status.value != one.truth.status;
    one.row.status = domain::statusValue(one.truth.status);
    return isNew;
}

void Day::finish(Delays &delays, Time end)
{
    for (const One &one : m_cases) {
        delays.unseen += one.unseen >= 0ms;
        const bool isOpenStill = one.truth.status == Status::Pending && one.opened < 0ms;
        if (isOpenStill)
            delays.longestUnasked = std::max(delays.longestUnasked, secondsOf(end - one.asked));
    }
}

Delays Day::inTurn()
{
    Delays delays;
    const auto pause = Time(qint64(1000.0 / m_setup.budget));
    std::deque<int> turn(m_cases.size());
    std::iota(turn.begin(), turn.end(), 0);
    for (Time now = pause; now < m_setup.length; now += pause) {
        runTo(now);
        turn.insert(turn.end(), m_news.begin(), m_news.end());
        m_news.clear();
        const int number = turn.front();
        turn.pop_front();
        One &one = m_cases.at(std::size_t(number));
        look(one, now, delays);
        ++delays.requests;
        if (!domain::isFinal(one.row.status.value))
            turn.push_back(number);
    }
    finish(delays, m_setup.length);
    return delays;
}

Delays Day::clairvoyant()
{
    Delays delays;
    const auto pause = Time(qint64(1000.0 / m_setup.budget));
    Time free{};
    while (!m_changes.empty() && m_changes.top().first < m_setup.length) {
        const Time at = m_changes.top().first;
        runTo(at);
        for (const int number : std::as_const(m_happened)) {
            const Time asked = std::max(at, free);
            free = asked + pause;
            look(m_cases.at(std::size_t(number)), asked, delays);
            ++delays.requests;
        }
    }
    return delays;
}

double Day::blindBound()
{
    constexpr Time step = 1min;
    double waiting = 0;
    double changes = 0;
    for (Time now{}; now < m_setup.length; now += step) {
        runTo(now);
        double roots = 0;
        for (const One &one : m_cases) {
            const double chance = chanceAt(one.truth.status, now - one.truth.since);
            roots += std::sqrt(chance);
            changes += chance * secondsOf(step);
        }
        waiting += roots * roots / (2 * m_setup.budget) * secondsOf(step);
    }
    return waiting / changes;
}

} // namespace watchday
