// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QLabel>
#include <QWidget>

namespace ui {

class StatusSign;

/// The right part of the handoff: who it is for, how it stands and what that means, what to have ready, what
/// to mind, and how the link was given before. The reference is nowhere on it (DESIGN 7).
class CaseCard : public QWidget {
    Q_OBJECT
public:
    explicit CaseCard(QWidget *parent = nullptr);
    void setFile(const domain::CaseFile &file, const QDateTime &now);
    void clear();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCustomer();
    void showReady();
    void showGiven();

    domain::CaseFile m_file;
    QDateTime m_now;
    QLabel *m_name;
    StatusSign *m_status;
    QLabel *m_meaning;
    QLabel *m_next;
    QLabel *m_waiting;
    QLabel *m_readyHeading;
    QLabel *m_ready;
    QLabel *m_mindHeading;
    QLabel *m_mind;
    QLabel *m_givenHeading;
    QLabel *m_given;
};

} // namespace ui
