// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>
#include <memory>

namespace ui {

/// Step 5: the link as a QR code for the customer's phone, what to have ready, days left, status as it
/// changes. Object names: "handoff:qr", "handoff:copy", "handoff:open", "handoff:status", "handoff:tocase",
/// "handoff:validity".
class HandoffScreen : public QWidget {
    Q_OBJECT
public:
    explicit HandoffScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~HandoffScreen() override;
    void showCase(const QString &caseId);
    /// Forgets the link and the person (screen left, person erased).
    void clear();

Q_SIGNALS:
    void openCase(const QString &caseId);
    void newCase();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
