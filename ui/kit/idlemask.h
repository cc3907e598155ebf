// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>
#include <chrono>
#include <functional>

namespace ui {

/// Hides customers' data while nobody works here: after some minutes without key, mouse or touch (unless the
/// firm does not want that), and when told to (the session was locked). The first input brings the data back
/// and does nothing else: a key that was meant for what stood there before is not acted on. A secret in the
/// clipboard goes at the same time.
class IdleMask : public QObject {
    Q_OBJECT
public:
    using Time = std::chrono::milliseconds;
    static constexpr int usualMinutes = 5;
    static constexpr int mostMinutes = 120;

    /// `clock` counts up steadily; for tests.
    explicit IdleMask(QObject *parent = nullptr, std::function<Time()> clock = {});
    ~IdleMask() override; ///< shows what it hid

    int minutes() const { return m_minutes; }
    void setMinutes(int minutes); ///< 1 to mostMinutes; 0: not by time
    /// At once: nobody sits here.
    void hide();
    /// Hides if it is time; the timer asks this.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isInput(const QEvent *event);
    bool comesBack(QEvent *event);

    const std::function<Time()> m_clock;
    QTimer m_timer;
    int m_minutes = usualMinutes;
    Time m_last{};
    QPoint m_pointer;
    bool m_awaitsRelease = false; ///< of the key or button that brought the data back
};

} // namespace ui
