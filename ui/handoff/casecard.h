// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ui {

class StatusSign;

/// The right half of the handoff: who it is for, how it stands and what that means, what to have ready, what
/// to mind.
class CaseCard : public QWidget {
    Q_OBJECT
public:
    explicit CaseCard(QWidget *parent = nullptr);
    /// sandbox: the reference may be shown to the agent, for IDnow's test app (DESIGN 7).
    void setFile(const domain::CaseFile &file, bool sandbox);
    void setWaitingTime(int seconds); ///< -1: not known
    void clear();
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    domain::CaseFile m_file;
    bool m_sandbox = false;
    int m_wait = -1;
    QLabel *m_name;
    StatusSign *m_status;
    QLabel *m_meaning;
    QLabel *m_next;
    QLabel *m_waiting;
    QLabel *m_readyHeading;
    QLabel *m_ready;
    QLabel *m_mindHeading;
    QLabel *m_mind;
    QLabel *m_reference;
};

} // namespace ui
