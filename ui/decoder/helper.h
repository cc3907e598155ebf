// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logbook/word.h"
#include "ui/decoder/wire.h"

#include <QStringList>
#include <atomic>
#include <chrono>
#include <memory>
#include <tl/expected.hpp>

class QProcess;

namespace ui {

/// What to start as a decoder.
struct DecoderProgram {
    QString program; ///< path
    QStringList arguments;
    /// A decoder that has not answered by then is stopped.
    std::chrono::milliseconds deadline{15'000};
};

/// One decoder's process, spoken to from one thread, which waits for it. It is started when it is first
/// needed and ends with this object, or when it does not keep to the rules.
class Helper {
public:
    Helper(DecoderProgram program, const std::atomic<bool> &stop);
    ~Helper();

    struct Answer {
        wire::Head head;
        QByteArray values;
    };
    /// Starts the process where it does not run.
    DecodeProblem start();
    bool isRunning() const;
    /// Sends an order and waits for the answer's values. With an error the process is gone.
    tl::expected<Answer, DecodeProblem> ask(const wire::Order &order);
    /// The pixels that follow the values just read, into an image that has room for exactly those.
    DecodeProblem read(QImage &image);
    /// The answer was none to the question: the process can't be trusted any more.
    DecodeProblem giveUp(DecodeProblem why);
    void end();

private:
    DecodeProblem send(const QByteArray &bytes);
    DecodeProblem receive(char *to, qint64 size);
    DecodeProblem checkAlive();
    DecodeProblem checkDeadline();
    /// Ends the process and tells the log why; `code` is its exit code or signal, where it has one.
    DecodeProblem end(DecodeProblem problem, logbook::Word why, int code = 0);
    std::chrono::steady_clock::time_point m_deadline;
    DecoderProgram m_program;
    const std::atomic<bool> &m_stop; ///< set by another thread: nobody wants the answer any more
    std::unique_ptr<QProcess> m_process;
};

} // namespace ui
