// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/submission.h"

#include "ui/kit/run.h"

namespace ui {

Submission::Submission(desk::Desk &desk, QWidget *owner)
    : QObject(owner)
    , m_desk(desk)
    , m_owner(owner)
{
    connect(&desk, &desk::Desk::caseChanged, this, [this](const QString &caseId) {
        const domain::Case *row = concerns(caseId) ? m_desk.cases().find(caseId) : nullptr;
        if (row && row->erased)
            Q_EMIT erased();
        else if (row && row->requestedAt.isValid() && !isBusy())
            Q_EMIT orderedElsewhere();
    });
}

void Submission::submit(desk::Application application)
{
    if (isBusy() || m_stage == Stage::InDoubt)
        return;
    if (isRegistered()) {
        identify(application.order);
        return;
    }
    if (m_caseId.isEmpty())
        m_caseId = desk::Desk::newCaseId();
    application.caseId = m_caseId;
    setStage(Stage::Registering);
    const int round = m_round;
    run(m_owner, m_desk.registerCustomer(application),
        [this, round, order = application.order](domain::Result<QString> result) {
            if (round != m_round)
                return;
            if (!result) {
                fail(Stage::Idle, result.error());
                return;
            }
            m_registered = true;
            identify(order);
        });
}

void Submission::identify(const domain::IdentificationOrder &order)
{
    setStage(Stage::Identifying);
    const int round = m_round;
    run(m_owner, m_desk.identify(m_caseId, order), [this, round](domain::Result<void> result) {
        if (round != m_round)
            return;
        if (!result) {
            fail(Stage::Unordered, result.error());
            return;
        }
        const QString caseId = m_caseId;
        reset();
        Q_EMIT done(caseId);
    });
}

void Submission::fail(Stage stage, const domain::Error &error)
{
    setStage(error.kind == domain::ErrorKind::FateUnknown ? Stage::InDoubt : stage);
    Q_EMIT failed(error);
}

void Submission::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void Submission::reset()
{
    ++m_round;
    m_caseId.clear();
    m_registered = false;
    setStage(Stage::Idle);
}

} // namespace ui
