// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/customerwords.h"

#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>
#include <QWidget>

class QShortcut;

namespace ui {

/// The customer's window, for a second monitor. It shows the one page that a screen put there, or nothing but
/// "One moment, please"; never a list, a name, a reference. A screen that leaves takes its page away.
class CustomerWindow : public QWidget {
    Q_OBJECT
public:
    /// It goes with its owner's window: closed with it, and nothing left open behind it.
    CustomerWindow(bool sandbox, QWidget *owner);
    /// On the monitor that the owner is not on; as a window of its own where there is one monitor only. The
    /// agent keeps the keyboard.
    void open();
    void toggle();
    /// The key that closes it, the same as at the desk; F8 until told otherwise.
    void setKey(const QKeySequence &key);
    /// Shows a page in the customer's language ("de", "en") and deletes the one before.
    void setPage(QWidget *page, const QString &language);
    /// Takes the page away and waits. Safe to call at any time.
    void blank();
    QWidget *page() const { return m_page; }

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    CustomerWords m_words;
    QVBoxLayout *m_column;
    QLabel *m_sign;
    QLabel *m_wait;
    QPointer<QWidget> m_page;
    QShortcut *m_close;
    bool m_customerKnown = false; ///< until then it speaks the desk's language
};

} // namespace ui
