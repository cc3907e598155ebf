// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealer.h"

#include "journal/eventrow.h"

#include <utility>

namespace journal {
namespace {

// Few enough that the thread starts early, many enough that handing them over costs little.
constexpr size_t atOnce = 64;

} // namespace

Sealer::Sealer()
    : m_thread([this] { run(); })
{
}

Sealer::~Sealer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Sealer::begin(const Head &head)
{
    rest();
    m_rows.clear();
    m_ready.clear();
    m_filling.clear();
    m_head = head;
}

void Sealer::rest()
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return m_jobs.empty() && !m_busy; });
}

void Sealer::add(const domain::Event &event, const keys::Key &key)
{
    m_filling.push_back({event, key});
    if (m_filling.size() < atOnce)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::exchange(m_filling, {}));
    }
    m_wake.notify_one();
}

Row Sealer::next()
{
    if (m_ready.empty()) {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return !m_rows.empty() || (m_jobs.empty() && !m_busy); });
        if (!m_rows.empty()) {
            m_ready = std::move(m_rows.front());
            m_rows.pop_front();
        } else {
            m_ready = seal(std::exchange(m_filling, {}), m_head);
        }
    }
    Row row = std::move(m_ready.front());
    m_ready.pop_front();
    return row;
}

void Sealer::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
        if (m_ending)
            return;
        const Jobs jobs = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        Rows rows = seal(jobs, m_head);
        lock.lock();
        m_rows.push_back(std::move(rows));
        m_busy = false;
        m_done.notify_one();
    }
}

Sealer::Rows Sealer::seal(const Jobs &jobs, Head &head)
{
    Rows rows;
    for (const Job &job : jobs) {
        rows.push_back(sealedEvent(job.event, head, job.key));
        head.seq = rows.back().seq;
        head.hash = rows.back().hash;
    }
    return rows;
}

} // namespace journal
