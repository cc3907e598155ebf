// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <mutex>

namespace journal {

/// What other threads have to say in this object's thread, one word an event loop turn, in order. The words
/// wait under a std::mutex and Qt's event queue carries only the nudge, so that ThreadSanitizer sees the
/// hand-over (toolchain, trap 11). What was not said when it is destroyed is dropped.
class Outbox : public QObject {
    Q_OBJECT
public:
    explicit Outbox(QObject *parent = nullptr);

    /// From any thread.
    void put(std::function<void()> word);

Q_SIGNALS:
    void filled();

private:
    void sayNext();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_words;
};

} // namespace journal
