// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/action.h"

#include <QHash>
#include <QSettings>
#include <memory>

namespace ui {

/// All actions of a window, found in its widgets; their keys, kept in the settings as "keys/ID"; which were
/// run last. Two actions may share a key when they stand on different pages.
class Actions : public QObject {
    Q_OBJECT
public:
    /// A key that a screen handles by itself and that stays: told on the sheet of keys, nothing more.
    struct Fixed {
        QWidget *page;
        const char *words; ///< QT_TRANSLATE_NOOP("ui::Action", …)
        QKeySequence key;
    };
    Actions(QWidget *window, std::unique_ptr<QSettings> settings);

    /// A page of the window: one is visible at a time. `words`: QT_TRANSLATE_NOOP("ui::Action", …).
    void addPage(QWidget *page, const char *words);
    void addFixed(QWidget *page, const char *words, const QKeySequence &key);
    /// Takes the kept keys, leaving out what is not a key, is not allowed or is taken.
    void load();
    /// The same for actions that came since.
    void fitKeys();

    /// Every action of the window as it is now, its key in place; page by page, what works everywhere first.
    QList<Action *> all();
    const QList<QWidget *> &pages() const { return m_pages; }
    const QList<Fixed> &fixed() const { return m_fixed; }
    QWidget *pageOf(const QWidget *widget) const; ///< nullptr: everywhere
    QString pageName(const QWidget *page) const;
    QWidget *presentPage() const;

    /// Why this action can't have this key, in the screen's language; empty when it can.
    QString refusal(const Action &action, const QKeySequence &key);
    /// These change and keep at once; false, and nothing changed, where refusal() has an answer.
    bool setKey(const Action &action, const QKeySequence &key);
    bool resetKey(const Action &action);
    void resetAllKeys();
    bool isChanged(const Action &action) const { return m_changed.contains(action.id()); }

    void run(Action &action);
    /// 0 for the one run last, 1 for the one before; -1 when it was not run yet.
    int recency(const Action &action) const { return int(m_recent.indexOf(action.id())); }

Q_SIGNALS:
    void keysChanged();

private:
    QKeySequence wantedKey(const Action &action) const;
    void keep(const QString &id, const QKeySequence *key);
    QWidget *m_window;
    std::unique_ptr<QSettings> m_settings;
    QList<QWidget *> m_pages;
    QHash<const QWidget *, const char *> m_names;
    QList<Fixed> m_fixed;
    QHash<QString, QKeySequence> m_changed; ///< by id; what is not here has its usual key
    QStringList m_recent;
};

} // namespace ui
