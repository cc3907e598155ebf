// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/actions.h"

#include <QTimer>

namespace ui {

class ActionFinder;
class KeySheet;

/// The window by keyboard: makes an action of every button, opens the palette (Ctrl+K) and the sheet of keys
/// (F1).
class Keyboard : public QObject {
    Q_OBJECT
public:
    struct Page {
        QWidget *page;
        const char *words; ///< QT_TRANSLATE_NOOP("ui::Action", …)
        /// Keys the page handles by itself: words as above, portable key.
        QList<std::pair<const char *, const char *>> fixed = {};
    };
    /// Call when the window is built; a page that is built later (LaterPage) tells of itself. `settings` hold
    /// the changed keys.
    Keyboard(QWidget *window, const QList<Page> &pages, std::unique_ptr<QSettings> settings);
    Actions &actions() { return m_actions; }
    const Action *finderAction() const { return m_find; }
    const Action *sheetAction() const { return m_tell; }

private:
    void adoptButtons();
    /// Everything can be found, whether it was on screen already or not; false when all pages are there.
    bool completeNextPage();
    void openFinder();
    void findMore(); ///< a screen at a time, while palette or sheet stand open already
    void openSheet();
    QWidget *m_window;
    QTimer m_completing;
    Actions m_actions;
    Action *m_find;
    Action *m_tell;
    ActionFinder *m_finder = nullptr;
    KeySheet *m_sheet = nullptr;
};

} // namespace ui
