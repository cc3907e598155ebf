// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>
#include <chrono>
#include <functional>
#include <memory>

namespace ui {

/// What the handoff needs of the world around it; a test puts its own here.
struct HandoffSurroundings {
    std::function<bool(const QUrl &)> open; ///< shows an address in the desktop's program for it
    std::function<QDateTime()> now;
    std::chrono::milliseconds clipboardLife; ///< how long a link or text stays on the clipboard
    std::chrono::milliseconds lookAgain;     ///< how often the days left are counted anew

    /// The desktop, the clock, two minutes, half a minute.
    static HandoffSurroundings usual(const domain::Environment &environment);
};

/// Step 5: the link as a QR code for the customer's phone, the other ways to give it, what to have ready,
/// days left, the status as it changes. Object names: "handoff:qr", "handoff:none" (why there is no code),
/// "handoff:validity", "handoff:status", "handoff:message", "handoff:tocase", "handoff:new" and those of the
/// cards.
class HandoffScreen : public QWidget {
    Q_OBJECT
public:
    explicit HandoffScreen(desk::Desk &desk, QWidget *parent = nullptr);
    HandoffScreen(desk::Desk &desk, HandoffSurroundings around, QWidget *parent = nullptr);
    ~HandoffScreen() override;
    void showCase(const QString &caseId);
    /// Forgets the link and the person (screen left, person erased).
    void clear();

Q_SIGNALS:
    void openCase(const QString &caseId);
    void reviewCase(const QString &caseId);
    void newCase();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
