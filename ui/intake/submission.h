// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"

#include <QObject>
#include <QWidget>

namespace ui {

/// Creating in two verbs, register then identify, so that a failure of the second never repeats the first: a
/// person would otherwise exist twice (reference 2.2: there is no idempotency key).
class Submission : public QObject {
    Q_OBJECT
public:
    enum class Stage {
        Idle,
        Registering,
        Identifying,
        Unordered, ///< the customer exists, the identification was refused: only the order may be tried again
        InDoubt,   ///< a call left and no answer came: nothing may be repeated from here
    };
    Submission(desk::Desk &desk, QWidget *owner);
    Stage stage() const { return m_stage; }
    bool isBusy() const { return m_stage == Stage::Registering || m_stage == Stage::Identifying; }
    bool isRegistered() const { return m_registered; }
    /// The desk has journalled this case's consents: they stand, also when the API refused a value of the
    /// person.
    bool concerns(const QString &caseId) const { return isOpened() && caseId == m_caseId; }
    bool isOpened() const { return !m_caseId.isEmpty(); }
    QString caseId() const { return m_caseId; } ///< empty until submitted for the first time
    /// Registers and identifies; where the customer is registered already, identifies alone. No effect while
    /// busy or in doubt.
    void submit(desk::Application application);
    void reset();

Q_SIGNALS:
    void stageChanged();
    void failed(const domain::Error &error);
    void done(const QString &caseId);
    /// This form's case holds no person any more.
    void erased();
    /// This form's case was gone on with from the list: what is left here would order it once more.
    void orderedElsewhere();

private:
    void identify(const domain::IdentificationOrder &order);
    void setStage(Stage stage);
    void fail(Stage stage, const domain::Error &error);
    desk::Desk &m_desk;
    QWidget *m_owner;
    Stage m_stage = Stage::Idle;
    QString m_caseId; ///< kept over refusals, so that a second try continues the same case
    bool m_registered = false;
    int m_round = 0; ///< an answer to a form that was emptied meanwhile is not this form's
};

} // namespace ui
