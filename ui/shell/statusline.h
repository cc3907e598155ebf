// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/watch.h"
#include "ui/kit/ticks.h"

#include <QKeySequence>
#include <QLabel>
#include <QWidget>

namespace ui {

/// The line at the foot: is the API reachable, since when the screen is stale, how much is asked, how many
/// cases the journal holds, the main keys.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    StatusLine(desk::Desk &desk, desk::Watch &watch, QWidget *parent = nullptr);
    /// Told on the right: what shows all keys, what finds an action.
    void setKeys(const QKeySequence &sheet, const QKeySequence &finder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    desk::Desk &m_desk;
    desk::Watch &m_watch;
    QLabel *m_line;
    QLabel *m_keys;
    QKeySequence m_sheetKey;
    QKeySequence m_finderKey;
    Ticks *m_ticks;
    enum class Reach { NotAsked, Online, Silent } m_reach = Reach::NotAsked;
};

} // namespace ui
