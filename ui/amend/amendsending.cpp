// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the screen and what comes of it; the screen itself is in amendscreen.cpp.
#include "ui/amend/amendparts.h"
#include "ui/kit/run.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void AmendScreen::send()
{
    // The day or the person may have changed since the check: only what the agent saw is sent.
    const domain::AmendmentPlan now = m_parts->plan();
    if (!now.refusals.isEmpty() || now.values != m_parts->planned.values) {
        goOn();
        return;
    }
    m_parts->busy = true;
    m_parts->message->say(theme::Tone::Info, tr("Sending the change …"));
    m_parts->render();
    const int generation = m_parts->generation;
    run(this, m_parts->desk.amend(m_parts->caseId, now.request),
        [this, generation](const domain::Result<desk::Amendment> &result) {
            if (generation == m_parts->generation)
                onSent(result);
        });
}

void AmendScreen::onSent(const domain::Result<desk::Amendment> &result)
{
    m_parts->busy = false;
    m_parts->message->clear();
    if (!result) {
        onFailure(result.error());
        return;
    }
    discard(); // what was typed is sent; the fields show what the journal says now
    if (result->done) {
        onDone(*result, m_parts->planned.values.after.keys());
        return;
    }
    m_parts->wanted = result->changeRequestId;
    m_parts->goTo(Parts::WaitPage);
}

void AmendScreen::sendTan(const QString &deliveryMethod)
{
    m_parts->busy = true;
    m_parts->message->clear();
    m_parts->wanted = m_parts->tan->requestId();
    m_parts->render();
    const int generation = m_parts->generation;
    run(this, m_parts->desk.authorizeAmendment(m_parts->caseId, m_parts->wanted, deliveryMethod),
        [this, generation](const domain::Result<void> &result) {
            if (generation != m_parts->generation)
                return;
            m_parts->busy = false;
            m_parts->render();
            if (!result)
                onFailure(result.error());
            else
                m_parts->tan->focusTan();
        });
}

void AmendScreen::confirm(const QString &tan)
{
    m_parts->busy = true;
    m_parts->message->clear();
    m_parts->wanted = m_parts->tan->requestId();
    m_parts->render();
    const domain::OpenChange *change = m_parts->waiting();
    const QStringList paths =
        change ? domain::stillOpen(*change, m_parts->file->current).after.keys() : QStringList();
    const int generation = m_parts->generation;
    run(this, m_parts->desk.confirmAmendment(m_parts->caseId, m_parts->wanted, tan),
        [this, generation, paths](const domain::Result<desk::Amendment> &result) {
            if (generation != m_parts->generation)
                return;
            m_parts->busy = false;
            m_parts->render();
            if (!result) {
                onFailure(result.error());
                return;
            }
            m_parts->tan->forget();
            onDone(*result, paths);
        });
}

void AmendScreen::onDone(const desk::Amendment &amendment, const QStringList &paths)
{
    m_parts->goTo(Parts::EditPage);
    const auto labels = [](const QStringList &list) {
        QStringList words;
        for (const QString &path : list)
            words << domain::fieldLabel(path);
        return words.join(u", "_s);
    };
    if (!amendment.notTaken.isEmpty())
        m_parts->message->say(theme::Tone::Warning,
                              tr("Solaris took the change, but still shows another value for: %1")
                                  .arg(labels(amendment.notTaken)));
    else if (amendment.readAgain)
        m_parts->message->say(theme::Tone::Good,
                              tr("Changed and read again from Solaris: %1").arg(labels(paths)));
    else
        m_parts->message->say(theme::Tone::Good, tr("Changed: %1").arg(labels(paths)));
}

void AmendScreen::onFailure(const domain::Error &error)
{
    m_parts->render();
    if (error.kind == domain::ErrorKind::WrongTan) {
        m_parts->tan->refuseTan(domain::userText(error));
        return;
    }
    if (error.kind == domain::ErrorKind::Erased)
        return; // forget() has said so already
    if (error.kind == domain::ErrorKind::Invalid) {
        QList<domain::Refusal> refusals;
        for (const domain::FieldError &one : error.fields) {
            if (domain::amendField(one.field))
                //: %1: the API's own words, English
                refusals.append({one.field, tr("Solaris refuses this value: %1").arg(one.message)});
        }
        if (!refusals.isEmpty())
            m_parts->refuse(refusals);
    }
    if (error.kind == domain::ErrorKind::NotFound && m_parts->page() == Parts::WaitPage) {
        m_parts->goTo(Parts::EditPage);
        m_parts->message->say(
            theme::Tone::Warning,
            tr("Solaris doesn't know this change request any more: it was carried out or has "
               "expired. The fields show how the person stands now."));
        readAgain();
        return;
    }
    m_parts->message->show(error);
    if (error.kind == domain::ErrorKind::FateUnknown) {
        m_parts->message->say(
            theme::Tone::Warning,
            tr("No answer came: it may have been carried out or not. Don't send it again; the "
               "case is marked as in doubt and is cleared up there."));
        m_parts->message->setAction(tr("See the c&ase"));
    }
}

} // namespace ui
