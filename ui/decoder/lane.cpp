// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/lane.h"

#include <algorithm>

namespace ui {

using Kind = wire::Order::Kind;

Lane::Lane(DecoderProgram program, Deliver deliver)
    : m_deliver(std::move(deliver))
    , m_helper(std::move(program), m_stop)
    , m_thread([this] { loop(); })
{
}

Lane::~Lane()
{
    retire();
    m_thread.join();
}

void Lane::retire()
{
    const std::scoped_lock lock(m_mutex);
    m_stop = true;
    m_jobs.clear();
    m_wake.notify_all();
}

void Lane::post(Job job)
{
    const std::scoped_lock lock(m_mutex);
    const bool first = job.urgency == domain::Urgency::Person;
    const auto at =
        first
            ? std::find_if(m_jobs.begin(), m_jobs.end(),
                           [](const Job &waiting) { return waiting.urgency == domain::Urgency::Background; })
            : m_jobs.end();
    m_jobs.insert(at, std::move(job));
    m_wake.notify_all();
}

void Lane::raise(quint64 ticket)
{
    std::unique_lock lock(m_mutex);
    const auto at = std::find_if(m_jobs.begin(), m_jobs.end(),
                                 [ticket](const Job &waiting) { return waiting.ticket == ticket; });
    if (at == m_jobs.end())
        return;
    Job job = std::move(*at);
    m_jobs.erase(at);
    lock.unlock();
    job.urgency = domain::Urgency::Person;
    post(std::move(job));
}

void Lane::drop(const QSet<quint64> &tickets)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_jobs, [&tickets](const Job &job) { return tickets.contains(job.ticket); });
}

void Lane::loop()
{
    // Started before there is anything to do, so that the first document does not wait for it.
    m_helper.start();
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
        if (m_stop)
            break;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        Outcome outcome = carryOut(job.order);
        if (!m_stop && job.order.kind != Kind::Close)
            m_deliver(job.ticket, std::move(outcome));
    }
    m_helper.end();
    m_done = true;
}

Opened Lane::open(const wire::Order &order)
{
    Opened opened;
    opened.sniffed = sniff(order.bytes);
    // Nothing of what has no pixels here reaches a decoder.
    if (order.bytes.isEmpty())
        opened.problem = DecodeProblem::Empty;
    else if (opened.sniffed.kind != MediaKind::Image && opened.sniffed.kind != MediaKind::Pdf)
        opened.problem = DecodeProblem::NotShown;
    else if (order.bytes.size() > mostFileBytes)
        opened.problem = DecodeProblem::TooLarge;
    if (opened.problem != DecodeProblem::None)
        return opened;
    const bool fresh = !m_helper.isRunning();
    if (fresh)
        m_isOpen.clear();
    const auto answer = m_helper.ask(order);
    if (!answer) {
        opened.problem = answer.error();
        return opened;
    }
    auto read = wire::readOpened(order, answer->head, answer->values);
    if (!read) {
        opened.problem = m_helper.giveUp(DecodeProblem::Crashed);
        return opened;
    }
    if (read->problem == DecodeProblem::None) {
        if (const DecodeProblem problem = m_helper.read(read->first.image); problem != DecodeProblem::None) {
            opened.problem = problem;
            return opened;
        }
        m_isOpen.insert(order.documentId);
    }
    return *std::move(read);
}

DecodeProblem Lane::ensureOpen(const wire::Order &order)
{
    if (m_helper.isRunning() && m_isOpen.contains(order.documentId))
        return DecodeProblem::None;
    wire::Order first = order;
    first.kind = Kind::Open;
    first.room = {64, 64};
    return open(first).problem;
}

Outcome Lane::carryOut(const wire::Order &order)
{
    switch (order.kind) {
    case Kind::Open: return open(order);
    case Kind::Close:
        if (m_isOpen.remove(order.documentId) && m_helper.isRunning())
            m_helper.ask(order);
        return {};
    case Kind::Render: {
        Pixels pixels;
        pixels.area = order.area;
        pixels.problem = ensureOpen(order);
        if (pixels.problem != DecodeProblem::None)
            return pixels;
        const auto answer = m_helper.ask(order);
        if (!answer) {
            pixels.problem = answer.error();
            return pixels;
        }
        auto read = wire::readPixels(order, answer->head, answer->values);
        if (!read) {
            pixels.problem = m_helper.giveUp(DecodeProblem::Crashed);
            return pixels;
        }
        if (read->problem == DecodeProblem::None)
            read->problem = m_helper.read(read->image);
        if (read->problem != DecodeProblem::None)
            read->image = {};
        return *std::move(read);
    }
    case Kind::Find: {
        Found found;
        found.text = order.text;
        found.problem = ensureOpen(order);
        if (found.problem != DecodeProblem::None)
            return found;
        const auto answer = m_helper.ask(order);
        if (!answer) {
            found.problem = answer.error();
            return found;
        }
        auto read = wire::readFound(order, answer->head, answer->values);
        if (!read) {
            found.problem = m_helper.giveUp(DecodeProblem::Crashed);
            return found;
        }
        return *std::move(read);
    }
    }
    return {};
}

} // namespace ui
