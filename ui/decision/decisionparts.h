// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "ui/decision/decisionsection.h"
#include "ui/decision/signlist.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QHash>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <optional>

namespace ui {

/// The widgets of the section and what they say; what a press does is in decisionsection.cpp.
class DecisionSection::Parts {
public:
    Parts(DecisionSection *section, desk::Desk &desk);
    void retranslate();
    void render();
    QString caseId() const { return file ? file->summary.id : QString(); }
    domain::Verdict verdictNow() const;
    QString reasonTyped() const { return reason->toPlainText().trimmed(); }
    /// Why no decision can be made at all; empty when one can.
    QString hindrance() const;
    /// What the clerk has to be asked about before this is done; empty when nothing is at risk.
    QString risk(domain::Decision decision) const;
    /// Takes the row as the journal left it: the file on screen is read again only later. True where what was
    /// asked before rests on what was known before.
    bool catchUp();
    /// The draft comes back, or another case's leaves the field.
    void showDraft();

    DecisionSection *section;
    desk::Desk &desk;
    std::optional<domain::CaseFile> file;
    QList<domain::EvidenceItem> evidence;
    QHash<QString, QString> drafts;                    ///< by case; never written anywhere
    QString busyCase;                                  ///< a decision about it is on its way; empty: none
    domain::Decision pressed = domain::Decision::None; ///< waits for its reason, or for a second press

    QLabel *verdictHead;
    QLabel *verdictSign;
    QLabel *verdict;
    SignList *basis;
    QLabel *state;
    SignList *rulings;
    QLabel *eyes;
    Field *field;
    QPlainTextEdit *reason;
    MessageLine *message;
    QPushButton *onboard;
    QPushButton *decline;
    QPushButton *escalate;
    QPushButton *askAgain;

private:
    void build();
    QPushButton *button(const QString &name, domain::Decision decision);
    void renderVerdict();
    void renderState();
    void renderButtons();
};

} // namespace ui
