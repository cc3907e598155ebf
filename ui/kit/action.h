// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QShortcut>
#include <functional>

class QAbstractButton;
class QWidget;

namespace ui {

/// One thing a person can do: its words in both languages, its usual key, what it does. It acts while its
/// owner is visible and enabled; on a button it clicks the button. The window's `Actions` finds it by itself:
/// whoever makes one needs to register nothing.
class Action : public QShortcut {
    Q_OBJECT
public:
    /// `id` ("bench:export") stays for good, changed keys are kept by it. `words` come from
    /// QT_TRANSLATE_NOOP("ui::Action", "…"), with %1 for `number` if there is one; without words the button's
    /// own are used and the key can't be changed.
    Action(QWidget *owner, const QString &id, const char *words, const QKeySequence &usual = {},
           int number = 0);

    QString id() const { return objectName(); }
    QWidget *owner() const;
    QString text() const;      ///< in the screen's language, without a marked letter
    QString otherText() const; ///< in the other language; empty where not known
    bool hasWords() const { return m_words != nullptr; }

    const QKeySequence &usualKey() const { return m_usual; }
    /// What a person presses: the key, else the button's marked letter; empty when neither.
    QKeySequence shownKey() const;
    /// A changed key, shown in the tool tip at once.
    void changeKey(const QKeySequence &key);
    /// Tells the key in this widget's tool tip too; an action of a button does so at the button by itself.
    void tellAt(QWidget *widget);

    /// Narrows when it can act; `why` (a QT_TRANSLATE_NOOP as above) says what is missing otherwise.
    void offerWhen(std::function<bool()> can, const char *why);
    bool isOffered() const;
    QString why() const; ///< why it is not offered; empty where not known
    void run();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void act();
    void tell();
    const char *m_words;
    const QKeySequence m_usual;
    const int m_number;
    QAbstractButton *m_button; ///< the owner, if it is one
    QPointer<QWidget> m_told;
    QString m_tip; ///< of m_told, as its screen wrote it
    bool m_telling = false;
    std::function<bool()> m_can;
    const char *m_why = nullptr;
};

} // namespace ui
