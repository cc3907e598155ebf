// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/status.h"

#include <chrono>
#include <vector>

namespace watchday {

/// For so long (from the beginning of the status), the chance of a change a second.
struct Stretch {
    std::chrono::milliseconds until;
    double chance;
};

/// How likely a status changes, by its age: calls end within minutes, most reviews within hours and nearly
/// all within a day (guide), who did not begin at once comes days later, fraud is found rarely.
inline const std::vector<Stretch> &chancesOf(domain::Status status)
{
    using namespace std::chrono_literals;
    constexpr auto ever = std::chrono::milliseconds(std::chrono::hours(100'000));
    static const std::vector<Stretch> pending{
        {2min, 1.0 / 1200}, {15min, 1.0 / 300}, {30min, 1.0 / 900}, {ever, 1.0 / (4 * 86400)}};
    static const std::vector<Stretch> review{{10min, 1.0 / 600}, {24h, 1.0 / 21600}, {ever, 1.0 / 10800}};
    static const std::vector<Stretch> again{{20min, 1.0 / 900}, {ever, 1.0 / (6 * 86400)}};
    static const std::vector<Stretch> successful{{ever, 1.0 / (1000.0 * 86400)}};
    static const std::vector<Stretch> over{{ever, 0.0}};
    switch (status) {
    case domain::Status::Pending: return pending;
    case domain::Status::PendingFailed:
    case domain::Status::PendingSuccessful: return review;
    case domain::Status::Aborted:
    case domain::Status::Canceled: return again;
    case domain::Status::Successful: return successful;
    default: return over;
    }
}

inline double chanceAt(domain::Status status, std::chrono::milliseconds age)
{
    for (const Stretch &stretch : chancesOf(status)) {
        if (age < stretch.until)
            return stretch.chance;
    }
    return 0.0;
}

} // namespace watchday
