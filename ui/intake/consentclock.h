// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>
#include <optional>

namespace ui {

/// When a box was ticked, by this computer's clock and what was known of its error then.
struct Tick {
    QDateTime here; ///< UTC; invalid while there is no tick
    std::optional<qint64> offset;
};

/// The time that consents carry: the server's. This computer's clock, corrected by what the server's Date
/// header shows of its error; nobody sets it, and no consent lies in the future.
class ConsentClock {
public:
    /// What a clock is made of: the time of day, which people set, and milliseconds that only run on.
    struct Source {
        std::function<QDateTime()> now;
        std::function<qint64()> steady;
        static Source ofComputer();
    };
    /// Another source than this computer's clock, for tests.
    void setSource(Source source) { m_source = std::move(source); }
    /// The server's clock minus this computer's, seconds; from any of its replies.
    void learn(qint64 offset);
    /// False until a reply came, and again once the computer's clock was set or slept: ask the server then.
    bool isKnown();
    qint64 offset() const { return m_offset.value_or(0); } ///< 0 while nothing is known

    Tick tick();
    /// The tick's moment, UTC, in whole seconds. A tick from before the error was known is corrected too.
    QDateTime timeOf(const Tick &tick) const;
    /// Somebody set this computer's clock back after the tick: its moment can't be told any more.
    bool isAhead(const Tick &tick) const;

private:
    QDateTime now() const;
    Source m_source = Source::ofComputer();
    std::optional<qint64> m_offset;
    QDateTime m_learntAt;      ///< by this computer's clock
    qint64 m_learntSteady = 0; ///< ms
};

/// "1 d 00:00:12 ahead of the server's clock": how this computer's clock goes wrong; empty when it does not.
QString clockTrouble(qint64 offset);

} // namespace ui
