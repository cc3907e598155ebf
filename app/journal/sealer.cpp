// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/sealer.h"

#include "journal/eventrow.h"

#include <algorithm>
#include <utility>

namespace journal {
namespace {

// Few enough that the thread starts early, many enough that handing them over costs little.
constexpr size_t atOnce = 16;

} // namespace

Sealer::Sealer()
    : m_filling(std::make_unique<Portion>())
    , m_thread([this] { run(); })
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
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this] { return !m_busy; });
    m_portions.clear();
    m_ready.clear();
    m_filling = std::make_unique<Portion>();
    m_head = head;
}

void Sealer::add(const domain::Event &event, const keys::Key &key)
{
    m_filling->jobs.push_back({event, key});
    if (m_filling->jobs.size() < atOnce)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_portions.push_back(std::exchange(m_filling, std::make_unique<Portion>()));
    }
    m_wake.notify_one();
}

Row Sealer::next()
{
    if (m_ready.empty()) {
        std::unique_lock lock(m_mutex);
        if (m_portions.empty()) // the rest, too few for a portion
            m_portions.push_back(std::exchange(m_filling, std::make_unique<Portion>()));
        while (!m_portions.front()->done) {
            Portion *mine = firstFree();
            if (!mine) {
                m_done.wait(lock);
                continue;
            }
            mine->taken = true;
            lock.unlock();
            seal(*mine);
            lock.lock();
            mine->done = true;
        }
        m_ready = std::move(m_portions.front()->rows);
        m_portions.pop_front();
    }
    Row row = chained(std::move(m_ready.front()), m_head);
    m_ready.pop_front();
    return row;
}

Sealer::Portion *Sealer::firstFree()
{
    const auto found = std::find_if(m_portions.begin(), m_portions.end(),
                                    [](const auto &portion) { return !portion->taken; });
    return found == m_portions.end() ? nullptr : found->get();
}

void Sealer::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || firstFree(); });
        if (m_ending)
            return;
        Portion *portion = firstFree();
        portion->taken = true;
        m_busy = true;
        lock.unlock();
        seal(*portion);
        lock.lock();
        portion->done = true;
        m_busy = false;
        m_done.notify_one();
    }
}

void Sealer::seal(Portion &portion)
{
    for (const Job &job : portion.jobs)
        portion.rows.push_back(sealedEvent(job.event, job.key));
}

} // namespace journal
