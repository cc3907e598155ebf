// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/retention.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// "Erase this person": a button that opens its own question, with the fixed reasons. Object names:
/// "case:erase", "erase:question", "erase:reason", "erase:confirm", "erase:keep".
class EraseBar : public QWidget {
    Q_OBJECT
public:
    explicit EraseBar(QWidget *parent = nullptr);
    void fold(); ///< back to the button alone
    void setBusy(bool busy);
    void retranslate();
    bool isOpen() const { return m_panel->isVisibleTo(this); }

Q_SIGNALS:
    void opened();
    void eraseAsked(domain::ErasureReason why);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void unfold();
    void refresh();
    QPushButton *m_button;
    QWidget *m_panel;
    QLabel *m_question;
    QLabel *m_reasonLabel;
    QComboBox *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_keep;
    bool m_busy = false;
};

} // namespace ui
