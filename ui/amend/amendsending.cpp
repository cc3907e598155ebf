// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the screen and what comes of it; the screen itself is in amendscreen.cpp.
#include "ui/amend/amendparts.h"
#include "ui/kit/run.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString labels(const QStringList &paths)
{
    QStringList words;
    for (const QString &path : paths)
        words << domain::fieldLabel(path);
    return words.join(u", "_s);
}

} // namespace

void AmendScreen::send()
{
    // The day or the person may have changed since the check: only what the agent saw is sent.
    const domain::AmendmentPlan now = m_parts->plan();
    if (!now.refusals.isEmpty() || now.values != m_parts->planned.values) {
        goOn();
        return;
    }
    const QString id = m_parts->caseId;
    m_parts->onTheWay.insert(id);
    m_parts->message->say(theme::Tone::Info, [] { return tr("Sending the change …"); });
    m_parts->render();
    run(this, m_parts->desk.amend(id, now.request),
        [this, id, paths = now.values.after.keys()](const domain::Result<desk::Amendment> &result) {
            if (result)
                m_parts->drafts.remove(id); // sent: it is no draft any more, whatever is shown
            arrive(id, [this, paths, result] { onSent(result, paths); });
        });
}

void AmendScreen::arrive(const QString &caseId, const std::function<void()> &show)
{
    m_parts->onTheWay.remove(caseId);
    const domain::Case *row = m_parts->desk.cases().find(caseId);
    if (!row || row->erased)
        return;
    m_parts->late.insert(caseId, show);
    if (caseId == m_parts->caseId && m_parts->file)
        showLate();
}

void AmendScreen::showLate()
{
    const std::function<void()> show = m_parts->late.take(m_parts->caseId);
    if (!show)
        return;
    m_parts->message->clear();
    m_parts->render();
    show();
}

void AmendScreen::onSent(const domain::Result<desk::Amendment> &result, const QStringList &paths)
{
    if (!result) {
        onFailure(result.error());
        return;
    }
    discard(); // what was typed is sent; the fields show what the journal says now
    if (result->done) {
        onDone(*result, paths);
        return;
    }
    m_parts->wanted = result->changeRequestId;
    m_parts->goTo(Parts::WaitPage);
}

QString AmendScreen::Parts::setOutWithTan()
{
    onTheWay.insert(caseId);
    message->clear();
    wanted = tan->requestId();
    render();
    return wanted;
}

void AmendScreen::sendTan(const QString &deliveryMethod)
{
    const QString id = m_parts->caseId;
    const QString wanted = m_parts->setOutWithTan();
    run(this, m_parts->desk.authorizeAmendment(id, wanted, deliveryMethod),
        [this, id, wanted](const domain::Result<void> &result) {
            arrive(id, [this, wanted, result] {
                if (!result)
                    onTanFailure(wanted, result.error());
                else if (m_parts->page() == Parts::WaitPage)
                    m_parts->tan->focusTan();
            });
        });
}

void AmendScreen::confirm(const QString &tan)
{
    const QString id = m_parts->caseId;
    const QString wanted = m_parts->setOutWithTan();
    const domain::OpenChange *change = m_parts->waiting();
    const QStringList paths =
        change ? domain::stillOpen(*change, m_parts->file->current).after.keys() : QStringList();
    run(this, m_parts->desk.confirmAmendment(id, wanted, tan),
        [this, id, wanted, paths](const domain::Result<desk::Amendment> &result) {
            arrive(id, [this, wanted, paths, result] {
                if (!result) {
                    onTanFailure(wanted, result.error());
                    return;
                }
                m_parts->tan->forget();
                onDone(*result, paths);
            });
        });
}

void AmendScreen::onTanFailure(const QString &changeRequestId, const domain::Error &error)
{
    m_parts->wanted = changeRequestId;
    if (m_parts->page() != Parts::WaitPage)
        m_parts->goTo(Parts::WaitPage); // the agent has been at another case
    onFailure(error);
}

void AmendScreen::onDone(const desk::Amendment &amendment, const QStringList &paths)
{
    m_parts->goTo(Parts::EditPage);
    if (!amendment.notTaken.isEmpty())
        m_parts->message->say(theme::Tone::Warning, [notTaken = amendment.notTaken] {
            return tr("Solaris took the change, but still shows another value for: %1").arg(labels(notTaken));
        });
    else if (amendment.readAgain)
        m_parts->message->say(theme::Tone::Good, [paths] {
            return tr("Changed and read again from Solaris: %1").arg(labels(paths));
        });
    else
        m_parts->message->say(theme::Tone::Good, [paths] { return tr("Changed: %1").arg(labels(paths)); });
}

void AmendScreen::onFailure(const domain::Error &error)
{
    m_parts->render();
    if (error.kind == domain::ErrorKind::WrongTan) {
        m_parts->tan->refuseTan([error] { return domain::userText(error); });
        return;
    }
    if (error.kind == domain::ErrorKind::Erased)
        return; // forget() has said so already
    if (error.kind == domain::ErrorKind::Invalid) {
        QMap<QString, QString> refused;
        QList<domain::Refusal> refusals;
        for (const domain::FieldError &one : error.fields) {
            if (!domain::amendField(one.field))
                continue;
            refused.insert(one.field, one.message);
            refusals.append({one.field, m_parts->refusedWords(one.message)});
        }
        if (!refusals.isEmpty())
            m_parts->refuse(refusals);
        m_parts->refused = refused;
    }
    if (error.kind == domain::ErrorKind::NotFound && m_parts->page() == Parts::WaitPage) {
        m_parts->goTo(Parts::EditPage);
        m_parts->message->say(theme::Tone::Warning, [] {
            return tr("Solaris doesn't know this change request any more: it was carried out or has "
                      "expired. The fields show how the person stands now.");
        });
        readAgain();
        return;
    }
    m_parts->message->show(error);
    if (error.kind == domain::ErrorKind::FateUnknown) {
        m_parts->message->say(theme::Tone::Warning, [] {
            return tr("No answer came: it may have been carried out or not. Don't send it again; the "
                      "case is marked as in doubt and is cleared up there.");
        });
        m_parts->message->offer([] { return tr("See the c&ase"); });
    }
    m_parts->giveAnswer();
}

} // namespace ui
