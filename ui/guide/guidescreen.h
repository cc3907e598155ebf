// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QWidget>
#include <functional>
#include <memory>

namespace ui {

/// The guide: search an ID document by country and kind, see whether it is accepted and whether it needs a
/// proof of address and of what age, print a checklist for the customer. It works before any identification
/// exists and without a network. Object names: "guide:search", "guide:kind", "guide:count", "guide:source",
/// "guide:age", "guide:ask", "guide:message", "guide:table", "guide:empty", "guide:detail", "guide:title",
/// "guide:state", "guide:proof", "guide:types", "edit:guide.bill", "guide:begin"; documentadvicebox.h,
/// checklistbar.h.
class GuideScreen : public QWidget {
    Q_OBJECT
public:
    explicit GuideScreen(desk::Desk &desk, QWidget *parent = nullptr);
    ~GuideScreen() override;

    /// The case chosen in the list: its identification's own rule is offered.
    void setCase(const QString &caseId);
    /// Asks for the list of accepted documents where the one here is missing or a day old, also while the
    /// guide is not on screen: an identification just came to be that can be asked about.
    void renewList();
    /// What time it is, in the customer's time zone; for tests. This computer's clock otherwise.
    void setClock(std::function<QDateTime()> clock);

Q_SIGNALS:
    /// Begin a new identification with this document; kind by domain::documentKindKey().
    void newCaseWanted(const QString &country, const QString &kind);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
