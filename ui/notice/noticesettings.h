// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTime>
#include <chrono>

namespace ui {

/// What the desktop may be told, and when.
struct NoticeSettings {
    bool tell = true;
    bool quiet = false; ///< quiet hours are kept
    QTime from = QTime(18, 0);
    QTime to = QTime(8, 0); ///< may lie on the next day; the same as `from`: the whole day
    bool operator==(const NoticeSettings &) const = default;

    bool mayTellAt(const QTime &time) const;
    /// From this time until the quiet hours end, whether they are kept or not.
    std::chrono::milliseconds quietLeft(const QTime &time) const;
    void save(QSettings &settings) const;
    /// What is missing or nonsense is as above.
    static NoticeSettings load(const QSettings &settings);
};

} // namespace ui
