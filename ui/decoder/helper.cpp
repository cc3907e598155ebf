// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/helper.h"

#include "logbook/logbook.h"
#include "ui/decoder/decoderprocess.h"

#include <QProcess>

namespace ui {
namespace {

constexpr int slice = 20;            // ms between two looks at the clock and at `stop`
constexpr int startTimeout = 10'000; // ms; a loaded machine may take its time
constexpr qint64 unasked = 1 << 20;  // bytes that a decoder may have said while it is still being spoken to

} // namespace

Helper::Helper(DecoderProgram program, const std::atomic<bool> &stop)
    : m_program(std::move(program))
    , m_stop(stop)
{
}

Helper::~Helper()
{
    end();
}

bool Helper::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

DecodeProblem Helper::start()
{
    if (isRunning())
        return DecodeProblem::None;
    m_process = std::make_unique<QProcess>();
    // What the decoder's libraries complain about may quote the document: nobody reads it.
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start(m_program.program, m_program.arguments);
    if (!m_process->waitForStarted(startTimeout)) {
        m_process.reset();
        return end(DecodeProblem::NoDecoder, "not started");
    }
    return DecodeProblem::None;
}

void Helper::end()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(2'000);
    m_process.reset();
}

DecodeProblem Helper::end(DecodeProblem problem, logbook::Word why, int code)
{
    using logbook::Field;
    logbook::write(logbook::Level::Warning, logbook::Category::Helper, "decoder ended",
                   {Field::word("why", why), Field::number("code", code)});
    end();
    return problem;
}

DecodeProblem Helper::giveUp(DecodeProblem why)
{
    return end(why, "answered wrongly");
}

DecodeProblem Helper::checkAlive()
{
    if (!isRunning()) {
        const int code = m_process ? m_process->exitCode() : 0;
        const bool saysWhy = m_process && m_process->exitStatus() == QProcess::NormalExit;
        if (saysWhy && code == outOfMemoryExit)
            return end(DecodeProblem::TooLarge, "out of memory", code);
        if (saysWhy && code == outOfTimeExit)
            return end(DecodeProblem::TookTooLong, "out of time", code);
        return end(DecodeProblem::Crashed, saysWhy ? logbook::Word("left") : "crashed", code);
    }
    return checkDeadline();
}

DecodeProblem Helper::checkDeadline()
{
    if (m_stop) {
        end(); // nobody wants the answer any more
        return DecodeProblem::TookTooLong;
    }
    return std::chrono::steady_clock::now() > m_deadline ? end(DecodeProblem::TookTooLong, "deadline")
                                                         : DecodeProblem::None;
}

DecodeProblem Helper::send(const QByteArray &bytes)
{
    m_process->write(bytes);
    while (m_process && m_process->bytesToWrite() > 0) {
        m_process->waitForBytesWritten(slice);
        if (const DecodeProblem problem = checkAlive(); problem != DecodeProblem::None)
            return problem;
        if (m_process->bytesAvailable() > unasked)
            return giveUp(DecodeProblem::Crashed);
    }
    return DecodeProblem::None;
}

DecodeProblem Helper::receive(char *to, qint64 size)
{
    qint64 got = 0;
    while (got < size) {
        got += std::max<qint64>(0, m_process->read(to + got, size - got));
        if (got == size)
            break;
        // What came before the process ended is read first.
        if (!m_process->waitForReadyRead(slice) && m_process->bytesAvailable() == 0) {
            if (const DecodeProblem problem = checkAlive(); problem != DecodeProblem::None)
                return problem;
        } else if (const DecodeProblem problem = checkDeadline(); problem != DecodeProblem::None) {
            return problem;
        }
    }
    return DecodeProblem::None;
}

tl::expected<Helper::Answer, DecodeProblem> Helper::ask(const wire::Order &order)
{
    if (const DecodeProblem problem = start(); problem != DecodeProblem::None)
        return tl::unexpected(problem);
    m_deadline = std::chrono::steady_clock::now() + m_program.deadline;
    const QByteArray values = wire::packOrder(order);
    const bool isOpen = order.kind == wire::Order::Kind::Open;
    const wire::Head head{quint32(order.kind), quint32(values.size()),
                          isOpen ? quint64(order.bytes.size()) : 0};
    DecodeProblem problem = send(QByteArray(wire::packHead(head) + values));
    if (problem == DecodeProblem::None && isOpen)
        problem = send(order.bytes);
    if (problem != DecodeProblem::None)
        return tl::unexpected(problem);
    QByteArray packed(wire::headSize, '\0');
    problem = receive(packed.data(), packed.size());
    if (problem != DecodeProblem::None)
        return tl::unexpected(problem);
    const auto answered = wire::readHead(packed);
    if (!answered || answered->kind != quint32(order.kind))
        return tl::unexpected(giveUp(DecodeProblem::Crashed));
    Answer answer{*answered, QByteArray(qsizetype(answered->values), '\0')};
    problem = receive(answer.values.data(), answer.values.size());
    if (problem != DecodeProblem::None)
        return tl::unexpected(problem);
    return answer;
}

DecodeProblem Helper::read(QImage &image)
{
    return receive(reinterpret_cast<char *>(image.bits()), image.sizeInBytes());
}

} // namespace ui
