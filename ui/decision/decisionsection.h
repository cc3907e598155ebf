// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/kit/unsent.h"

#include <QWidget>
#include <memory>

namespace ui {

/// The verdict and what it rests on, what was decided, and the four decisions with a key each. Where a
/// decision departs from the verdict it asks for a reason, where something is at risk for a second press. A
/// reason that was typed and not used stays with its case while the program runs, in memory alone. Object
/// names: "decision:verdict", "decision:basis", "decision:state", "decision:rulings", "decision:eyes",
/// "decision:reason" (its editor "edit:decision:reason"), "decision:onboard", "decision:decline",
/// "decision:escalate", "decision:askagain", "decision:message".
class DecisionSection : public QWidget, public Unsent {
    Q_OBJECT
public:
    static constexpr int longest = 2000; ///< letters in a reason

    explicit DecisionSection(desk::Desk &desk, QWidget *parent = nullptr);
    ~DecisionSection() override;
    using QWidget::show;
    void show(const domain::CaseFile &file);
    void clear();
    /// The first decision that may be made gets the focus, scrolled into sight.
    void go();
    QString unsent() const override;

Q_SIGNALS:
    void decided(const QString &caseId); ///< it is in the journal
    void nextWanted();                   ///< the clerk goes on to the next case

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void press(domain::Decision decision, bool sure);
    void decide(domain::Decision decision, const QString &reason);
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui
