// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane lets an agent do about a case in doubt, a stopped one, and a person to erase.
#include "ui/casepane/casepaneparts.h"
#include "ui/kit/run.h"

namespace ui {

void CasePane::lookUp()
{
    const int generation = m_parts->generation;
    m_parts->deciding = true;
    m_parts->message->clear();
    m_parts->render();
    run(this, m_parts->desk.lookUpDoubt(m_parts->caseId),
        [this, generation](domain::Result<desk::Finding> result) {
            if (generation != m_parts->generation)
                return;
            m_parts->deciding = false;
            if (!result)
                m_parts->message->show(result.error());
            else if (m_parts->file)
                m_parts->finding->setFinding(*result, *m_parts->file);
            m_parts->render();
            // Later: what was found has its height only after the layout ran.
            QMetaObject::invokeMethod(
                this, [this] { m_parts->scroll->ensureWidgetVisible(m_parts->finding); },
                Qt::QueuedConnection);
        });
}

void CasePane::adopt(const desk::Finding &finding, qsizetype candidate)
{
    const int generation = m_parts->generation;
    m_parts->deciding = true;
    m_parts->message->clear();
    m_parts->render();
    run(this, m_parts->desk.adoptFinding(m_parts->caseId, finding, candidate),
        [this, generation](domain::Result<void> result) {
            if (generation != m_parts->generation)
                return;
            m_parts->deciding = false;
            m_parts->finding->clear();
            if (!result)
                m_parts->message->show(result.error());
            load();
        });
}

void CasePane::settleAsNotDone()
{
    const int generation = m_parts->generation;
    m_parts->deciding = true;
    m_parts->message->clear();
    m_parts->render();
    run(this, m_parts->desk.settleAsNotDone(m_parts->caseId),
        [this, generation](domain::Result<void> result) {
            if (generation != m_parts->generation)
                return;
            m_parts->deciding = false;
            m_parts->finding->clear();
            if (!result && result.error().kind == domain::ErrorKind::Rule) {
                // Carried out meanwhile: the agent sees what there is now.
                lookUp();
                return;
            }
            if (!result)
                m_parts->message->show(result.error());
            load();
        });
}

void CasePane::goOn()
{
    const int generation = m_parts->generation;
    m_parts->deciding = true;
    m_parts->message->clear();
    m_parts->render();
    run(this, m_parts->desk.goOn(m_parts->caseId), [this, generation](domain::Result<void> result) {
        if (generation != m_parts->generation)
            return;
        m_parts->deciding = false;
        if (!result)
            m_parts->message->show(result.error());
        load();
    });
}

void CasePane::erase(domain::ErasureReason why)
{
    const int generation = m_parts->generation;
    m_parts->deciding = true;
    m_parts->message->clear();
    m_parts->render();
    run(this, m_parts->desk.erase(m_parts->caseId, why), [this, generation](domain::Result<void> result) {
        if (generation != m_parts->generation)
            return;
        m_parts->deciding = false;
        if (!result)
            m_parts->message->show(result.error());
        load();
    });
}

void CasePane::forget()
{
    if (m_parts->file && m_parts->file->summary.erased)
        return;
    // Answers under way may carry the person: they count no more.
    ++m_parts->generation;
    m_parts->loading = false;
    m_parts->again = false;
    m_parts->asking = false;
    m_parts->deciding = false;
    m_parts->clearCase();
    m_parts->notes->forget(m_parts->caseId);
}

} // namespace ui
