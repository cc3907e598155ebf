// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/saying.h"
#include "ui/compare/reasonlist.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

/// Looks any failure reason up, without a case: search in German and English, grouped by cause. Esc takes the
/// search away, then leads back. Object names:
/// "reasons:back", "reasons:search", "reasons:count", "reasons:list", "reasons:empty"; ReasonView's, with
/// "reasons".
class ReasonDesk : public QWidget {
    Q_OBJECT
public:
    explicit ReasonDesk(QWidget *parent = nullptr);
    void showReason(const QString &code);
    void showStatus(domain::Status status); ///< one that discloses no reason

Q_SIGNALS:
    void back();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillOnce(); ///< not before somebody looks
    void search();
    void retranslate();
    bool m_filled = false;
    domain::Say m_german;
    domain::Say m_english;
    QPushButton *m_back;
    QLabel *m_title;
    QLineEdit *m_typed;
    QLabel *m_count;
    ReasonList *m_list;
    QLabel *m_empty;
    ReasonView *m_view;
};

} // namespace ui
