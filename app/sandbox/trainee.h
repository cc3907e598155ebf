// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <atomic>
#include <thread>

namespace sandbox {

/// Plays the customer on the page behind a handoff link, as the guide's happy path tutorial tells it: phone
/// number, check boxes, every prompt, ident code. Runs in a thread of its own and ends by itself; the
/// destructor waits.
class Trainee {
public:
    explicit Trainee(const QUrl &link);
    ~Trainee();
    Trainee(const Trainee &) = delete;
    Trainee &operator=(const Trainee &) = delete;

private:
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace sandbox
