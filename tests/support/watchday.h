// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watchindex.h"
#include "desk/watchplan.h"
#include "solaris/pacer.h"

#include <map>
#include <queue>
#include <random>
#include <vector>

/// A bank's day without a clock or a network: cases that change by chance (seeded), an API that answers at
/// once, and the watch's own plan, index and pacer asking it. For tests and the benchmark.
namespace watchday {

using Time = std::chrono::milliseconds;

/// What kind of change it was, for the delays.
enum class Kind { Fresh, InCall, InReview, Retry, Waiting, Fraud };
inline constexpr int kindCount = 6;

struct Setup {
    int open = 10'000;          ///< waiting for customers (most), for a second try, or in review
    int successes = 4'500;      ///< of the last three days: fraud may still be found
    int arrivals = 1'500;       ///< new cases, between 8 and 24 h
    int closedBefore = 480'000; ///< all others in the partner's index
    double budget = 5.0;        ///< requests a second
    Time length = std::chrono::hours(24);
    bool hasIndex = false;
    Time indexLag{}; ///< how old what the index shows is
    unsigned seed = 20'240'601;
};

struct Delays {
    std::array<std::vector<double>, kindCount> seconds; ///< from a change to its being seen
    int unseen = 0;                                     ///< changes still unknown at the end
    qint64 requests = 0;
    qint64 pages = 0;          ///< of them, pages of the index
    double busiest = 0;        ///< requests in the busiest ten seconds, a second
    double longestUnasked = 0; ///< seconds, of what was open all day

    std::vector<double> all() const;
};

double mean(const std::vector<double> &values);
double percentile(std::vector<double> values, double part);

class Day {
public:
    explicit Day(Setup setup);

    /// The watch's own schedule.
    Delays watched();
    /// Every case in turn, all alike, with the same budget.
    Delays inTurn();
    /// The clairvoyant: knows each change beforehand and spends one request on it, at the first moment that
    /// the budget allows. No schedule can be earlier.
    Delays clairvoyant();
    /// The least mean delay, in seconds, of any schedule that knows every case's true chance of a change at
    /// every moment, but not the outcome: with chances c and budget B it is the integral of
    /// (sum of sqrt(c))^2 / 2B over the day, a change, since asking often as sqrt(c) is best.
    double blindBound();

private:
    struct Truth {
        domain::Status status = domain::Status::Pending;
        Time since{};
        Time next{}; ///< its next change
    };
    struct One {
        domain::Case row; ///< as the desk knows it
        Truth truth;
        Time unseen{-1}; ///< since when the desk is wrong
        Kind kind = Kind::Waiting;
        Time asked{};
        Time opened{};
        qint64 serial = 0;                               ///< its place in the index
        domain::Status before = domain::Status::Pending; ///< what a lagging index shows still
    };

    void fill();
    void add(domain::Status status, Time age, Time now);
    Time drawChange(const Truth &truth, Time now);
    domain::Status drawNext(domain::Status from, Kind kind);
    void happen(One &one);
    void runTo(Time now);
    /// The API's answer about one case: notes the delay of what it shows; true when it was new.
    bool look(One &one, Time now, Delays &delays);
    int askPage(desk::WatchPlan &plan, desk::WatchIndex &index, int page, Time now);
    void finish(Delays &delays, Time end);

    const Setup m_setup;
    std::mt19937 m_chance;
    std::vector<One> m_cases;
    std::map<QString, int> m_byId;
    std::vector<Time> m_arrivals;
    std::size_t m_arrived = 0;
    std::priority_queue<std::pair<Time, int>, std::vector<std::pair<Time, int>>, std::greater<>> m_changes;
    std::vector<int> m_happened; ///< what changed in the last run
    std::vector<int> m_news;     ///< cases that arrived and are not yet planned
};

} // namespace watchday
