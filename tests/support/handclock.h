// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/consentclock.h"

#include <memory>

/// A clock moved by hand, for tests: time passes, or somebody sets it.
class HandClock {
public:
    explicit HandClock(const QDateTime &start = QDateTime(QDate(2026, 11, 25), QTime(9, 30), Qt::UTC))
        : m_now(std::make_shared<QDateTime>(start))
        , m_steady(std::make_shared<qint64>(1000))
    {
    }
    ui::ConsentClock::Source source() const
    {
        return {[now = m_now] { return *now; }, [steady = m_steady] { return *steady; }};
    }
    QDateTime now() const { return *m_now; }
    void pass(qint64 seconds)
    {
        *m_now = m_now->addSecs(seconds);
        *m_steady += seconds * 1000;
    }
    void set(qint64 bySeconds) { *m_now = m_now->addSecs(bySeconds); }

private:
    std::shared_ptr<QDateTime> m_now;
    std::shared_ptr<qint64> m_steady;
};
