// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <chrono>
#include <functional>
#include <optional>

class QWidget;

namespace ui {

/// What time alone changes on a widget, done while somebody can see it: `tick` does it and says how long
/// until it has to be done again. Hidden or minimised nothing runs; shown again it is done at once.
class Ticks : public QObject {
    Q_OBJECT
public:
    using Wait = std::chrono::milliseconds;
    /// Not sooner than after a second, since no words on screen are finer; nor later than after a minute,
    /// since clocks are set.
    static constexpr Wait shortest = std::chrono::seconds(1);
    static constexpr Wait longest = std::chrono::minutes(1);

    /// `tick` gives nothing when only the minute counts. The widget owns this.
    Ticks(QWidget *widget, std::function<std::optional<Wait>()> tick);
    /// What the widget shows has changed: again within the shortest wait.
    void soon();
    bool isSeen() const { return m_seen; }
    /// Until the next tick; nothing while it rests.
    std::optional<Wait> due() const;

Q_SIGNALS:
    void rests(); ///< nobody sees the widget any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    const std::function<std::optional<Wait>()> m_tick;
    QTimer m_timer;
    bool m_seen;
};

} // namespace ui
