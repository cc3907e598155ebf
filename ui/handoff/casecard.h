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
    /// Whether the link is given now or soon: else what to have ready and what to mind stay away, and so does
    /// the word that it is the customer's turn.
    void setOffered(bool offered);
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCustomer();
    void showReady();
    void showGiven();

    domain::CaseFile m_file;
    QDateTime m_now;
    bool m_offered = false;
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
