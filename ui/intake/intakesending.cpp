// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the screen, and what comes of it; its widgets are made in intakescreen.cpp.
#include "ui/intake/intakeparts.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

void IntakeScreen::Parts::giveAnswer()
{
    if (!q->isVisible())
        return; // the agent is elsewhere; resume() does it
    if (message->focusProxy())
        message->setFocus();
    else
        takeFocus();
}

desk::Application IntakeScreen::Parts::application() const
{
    desk::Application application;
    application.consents = consent->consents();
    application.person = person->person();
    application.order = document->order();
    return application;
}

void IntakeScreen::Parts::submit()
{
    // A page behind may have been changed since it was checked.
    for (int i = 0; i + 1 < pages.size(); ++i) {
        if (pages.at(i)->isEnabled() && !pages.at(i)->finish()) {
            goTo(i);
            return;
        }
    }
    // The consents carry the server's time: first it must be known.
    if (!submission->isOpened() && !consent->knowsTheTime()) {
        sendsOnceTimed = true;
        time->ask();
        onStage();
        return;
    }
    submission->submit(application());
}

void IntakeScreen::Parts::onStage()
{
    const bool busy = submission->isBusy() || sendsOnceTimed;
    const bool stuck = submission->stage() == Submission::Stage::InDoubt;
    // What the API already has can't be changed here any more.
    consent->setEnabled(!busy && !submission->isOpened() && !stuck);
    person->setEnabled(!busy && !submission->isRegistered() && !stuck);
    document->setEnabled(!busy && !stuck);
    back->setEnabled(step > 0 && !busy && !stuck);
    next->setVisible(!isLast());
    next->setEnabled(!busy && !stuck);
    create->setVisible(isLast() && !stuck);
    create->setEnabled(!busy);
    create->setText(submission->isRegistered() ? tr("&Order the identification") : tr("&Create"));
    if (submission->stage() == Submission::Stage::Registering)
        message->say(theme::Tone::Info, tr("Creating the customer …"));
    else if (submission->stage() == Submission::Stage::Identifying)
        message->say(theme::Tone::Info, tr("The customer exists. Ordering the identification …"));
}

void IntakeScreen::Parts::onFailure(const domain::Error &error)
{
    using Stage = Submission::Stage;
    if (submission->stage() == Stage::InDoubt) {
        message->say(theme::Tone::Warning, [this] { return doubtWords(); });
        message->offer([] { return tr("&Empty the form"); });
        giveAnswer();
        return;
    }
    bool atField = false;
    if (submission->stage() == Stage::Unordered) {
        for (const domain::FieldError &refusal : error.fields)
            atField = document->refuse(refusal.field, refusal.message) || atField;
        if (atField)
            goTo(int(pages.indexOf(document)));
        message->show(error);
        message->offer([] { return tr("Try &again"); });
    } else {
        atField = error.kind == domain::ErrorKind::Invalid &&
                  person->showRefusals(error.fields).size() < error.fields.size();
        if (atField)
            goTo(int(pages.indexOf(person)));
        message->show(error);
    }
    if (!atField)
        giveAnswer();
}

QString IntakeScreen::Parts::doubtWords() const
{
    return submission->isRegistered()
               ? tr("No answer came: the identification may have been ordered or not. The case stands in "
                    "the list, marked as in doubt; it is cleared up there. Don't order it again.")
               : tr("No answer came: the customer may have been created or not. The case stands in the "
                    "list, marked as in doubt; it is cleared up there. Don't create the customer again.");
}

} // namespace ui
