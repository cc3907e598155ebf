// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QSet>
#include <QWidget>
#include <memory>

namespace ui {

/// One case beside the list: status, what it means, whose turn, failure reason and advice, timeline, person
/// as entered and as identified, actions. Object names: "case:title", "case:status", "case:verdict",
/// "case:decision", "case:reason", "case:next", "case:timeline", "case:person", "case:documents",
/// "case:refresh", "case:handoff", "case:review", "case:doubt", "case:alarm", "case:message", "case:amend",
/// "case:waiting", "case:meaning", "case:turn", "case:reasoncode", "case:finding" (doubtbox.h), "case:goon",
/// "case:erasebar" (erasebar.h), "case:notes" (notebox.h), "case:retry", "case:permanent", "case:seen",
/// "case:new", "case:reasonhelp", "case:foreign".
class CasePane : public QWidget {
    Q_OBJECT
public:
    explicit CasePane(desk::Desk &desk, QWidget *parent = nullptr);
    ~CasePane() override;
    void showCase(const QString &caseId); ///< empty shows what belongs here
    QString caseId() const;
    /// Since when the watch does not keep this screen up to date; invalid while it does.
    void setStaleSince(const QDateTime &since);
    /// Cases for which the API's last answer held another person's identification.
    void setForeign(const QSet<QString> &caseIds);

Q_SIGNALS:
    void handOff(const QString &caseId);
    void review(const QString &caseId);
    void amend(const QString &caseId);
    void newIdentification();
    /// What happened to this case and what to say to the customer.
    void reasonWanted(const QString &caseId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void load();
    void askNow();
    void lookUp();
    void adopt(const desk::Finding &finding, qsizetype candidate);
    void settleAsNotDone();
    void goOn();
    void erase(domain::ErasureReason why);
    void forget(); ///< the shown person was erased: nothing of them stays while the file is on its way
    void addNote(const QString &text);
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
