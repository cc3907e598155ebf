// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/bell.h"

#include <QSystemTrayIcon>
#include <memory>

namespace ui {

/// The desktop's tray. Where there is none nothing happens; one that comes later is found with the next word.
class TrayBell : public Bell {
    Q_OBJECT
public:
    using Bell::Bell;
    void tell(const QString &text, bool urgent) override;
    void setCount(int count) override;
    void renew() override;

private:
    bool hasTray();
    void show();
    std::unique_ptr<QSystemTrayIcon> m_tray;
    int m_count = 0;
};

} // namespace ui
