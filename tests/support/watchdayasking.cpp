// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/watchday.h"

#include <algorithm>

namespace watchday {

using namespace std::chrono_literals;
using desk::WatchIndex;
using desk::WatchPlan;

namespace {

constexpr int collecting = 2; ///< requests that read a success: documents and person

} // namespace

Delays Day::watched()
{
    Delays delays;
    WatchPlan plan;
    WatchIndex index;
    solaris::Pacer pacer;
    pacer.setRate(m_setup.budget);
    const auto ageOf = [](const One &one, Time now) {
        return std::chrono::duration_cast<std::chrono::seconds>(now - one.truth.since);
    };
    for (const One &one : m_cases)
        plan.put(one.row, ageOf(one, 0ms), 0ms);
    int sinceSearch = 0;
    int sinceItself = 0;
    Time now{};
    while (now < m_setup.length) {
        runTo(now);
        for (const int number : std::as_const(m_news))
            plan.put(m_cases.at(std::size_t(number)).row, 0s, now);
        m_news.clear();
        while (pacer.isFree(now)) {
            std::optional<int> page;
            std::optional<QString> caseId;
            if (m_setup.hasIndex && ++sinceSearch >= 4)
                page = index.search(plan.count(), now);
            const bool isSample = !page && index.isInUse(now) && ++sinceItself >= desk::itselfTurn;
            if (isSample) {
                sinceItself = 0;
                caseId = plan.longestUnasked(now);
            }
            plan.setCheap(index.isInUse(now));
            if (page) {
                sinceSearch = 0;
            } else if (caseId) {
                // itself
            } else if (caseId = plan.next(now); !caseId) {
                break;
            } else if (m_setup.hasIndex && !isSample) {
                page = index.insteadOf(*caseId, plan, now);
            }
            pacer.book(domain::Urgency::Background, now);
            pacer.sent(now);
            ++delays.requests;
            delays.busiest = std::max(delays.busiest, pacer.sentPerSecond(now));
            if (page) {
                ++delays.pages;
                askPage(plan, index, *page, now);
                if (caseId)
                    plan.putBack(*caseId, now);
                continue;
            }
            One &one = m_cases.at(std::size_t(m_byId.at(*caseId)));
            const bool isNew = look(one, now, delays);
            if (isNew)
                plan.put(one.row, 0s, now); // as the desk does: seen now, so new now
            if (isNew && one.row.status.value == domain::Status::Successful) {
                for (int i = 0; i < collecting; ++i, ++delays.requests)
                    pacer.book(domain::Urgency::Background, now);
            }
            index.settled(*caseId, isNew, now);
            plan.answered(*caseId, WatchPlan::Via::Itself, now);
        }
        const Time due = plan.dueIn(now).value_or(1s);
        now += std::clamp(due, Time(50), Time(1000));
    }
    finish(delays, m_setup.length);
    return delays;
}

int Day::askPage(WatchPlan &plan, WatchIndex &index, int page, Time now)
{
    const qint64 first = qint64(page - 1) * WatchIndex::pageSize;
    const qint64 total = m_setup.closedBefore + 2 * qint64(m_cases.size());
    QList<WatchIndex::Found> found;
    index.asked(page);
    for (One &one : m_cases) {
        if (one.serial < first || one.serial >= first + WatchIndex::pageSize || !plan.contains(one.row.id))
            continue;
        found.append({one.row.id, one.row.openedAt});
        const bool lags = now - one.truth.since < m_setup.indexLag;
        const domain::StatusValue shown = domain::statusValue(lags ? one.before : one.truth.status);
        if (shown == one.row.status) {
            index.agreed(one.row.id);
            one.asked = now;
            plan.answered(one.row.id, WatchPlan::Via::Index, now);
        } else if (index.isHint(one.row.id, shown.text)) {
            index.hinted(one.row.id, shown.text);
            plan.putBack(one.row.id, now);
            plan.hurry(one.row.id, now);
        }
    }
    const qint64 rows = std::clamp<qint64>(total - first, 0, WatchIndex::pageSize);
    index.came(page, found, rows, total, now);
    return int(found.size());
}

} // namespace watchday
