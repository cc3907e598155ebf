// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/kit/unsent.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace ui {

/// Changing the data of a case's person: the fields, the change old against new before it is sent, the
/// customer's tan where Solaris asks for it. What was edited stays in memory until it is sent, discarded, or
/// the person erased. Object names: "amend:filter", "amend:fields" (fieldtree.h), editors as in kit/field.h,
/// "amend:clearindustry", "amend:waiting", "amend:message", "amend:table", "amend:back", "amend:discard",
/// "amend:check", "amend:send", "amend:nothing"; the tan's are in tanpage.h.
class AmendScreen : public QWidget, public Unsent {
    Q_OBJECT
public:
    explicit AmendScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~AmendScreen() override;
    /// Shows the person of this case and asks Solaris how they stand now; edits of an earlier visit are back.
    void showCase(const QString &caseId);
    QString caseId() const;
    /// The screen is left: without edits it keeps nothing personal.
    void leave();
    QString unsent() const override;
    /// What this computer's time is, for tests; corrected by the server's clock all the same.
    void setClock(std::function<QDateTime()> clock);

Q_SIGNALS:
    void openCase(const QString &caseId); ///< back to the case

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void wire();
    void load();
    void readAgain();
    void goOn();
    void send();
    /// The answer to a call about this case: `show` says what came of it, at once or, while another case is
    /// shown, when this one is opened the next time.
    void arrive(const QString &caseId, const std::function<void()> &show);
    void showLate();
    void onSent(const domain::Result<desk::Amendment> &result, const QStringList &paths);
    void sendTan(const QString &deliveryMethod);
    void confirm(const QString &tan);
    void onFailure(const domain::Error &error);
    void onTanFailure(const QString &changeRequestId, const domain::Error &error);
    void onDone(const desk::Amendment &amendment, const QStringList &paths);
    void discard();
    void back();
    void forget();
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
