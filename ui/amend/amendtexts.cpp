// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen says; its widgets are made in amendparts.cpp.
#include "ui/amend/amendparts.h"
#include "ui/kit/mask.h"
#include "ui/kit/theme.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void AmendScreen::Parts::retranslate()
{
    editors->retranslate();
    fields->retranslate();
    tan->retranslate();
    table->setAccessibleName(tr("The change: until now and from now on"));
    rule->setText(tr("Fields with a lock can only be changed by Solaris customer support."));
    filter->setPlaceholderText(tr("Find a field by its name or value"));
    filter->setAccessibleName(tr("Find a field"));
    filter->setToolTip(filter->placeholderText()); // whole, where large text cuts it
    clearIndustry->setText(tr("No NACE code: empty industry and industry key"));
    checkHead->setText(tr("This is going to be changed"));
    checkWords->setText(
        tr("Fields that are empty until now are written at once. For the others Solaris asks the "
           "customer for a tan: have the customer on the phone or beside you."));
    discard->setText(tr("&Discard the changes"));
    check->setText(tr("&Check the changes"));
    send->setText(tr("&Send to Solaris"));
    for (auto it = groupPages.cbegin(); it != groupPages.cend(); ++it)
        groupHeads.at(it.value())->setText(domain::amendGroupWord(it.key()));
    repeatRefusals();
    render();
}

void AmendScreen::Parts::render()
{
    const bool busy = isBusy();
    const domain::Case *row = desk.cases().find(caseId);
    const bool gone = !row || row->erased;
    if (gone)
        stack->setCurrentIndex(NothingPage);
    //: heading of the screen; %1: the customer's name
    title->setText(gone ? tr("Change data") : tr("Change the data of %1").arg(mask::name(row->name)));
    rule->setVisible(page() == EditPage);
    nothing->setText(row && row->erased ? tr("This person was erased. There is nothing left to change.")
                                        : tr("Choose a case in the list first."));
    const bool doubtful = row && row->inDoubt;
    const qsizetype open = file ? file->changes.size() : 0;
    if (open > 0 && page() == EditPage) {
        waitingLine->say(theme::Tone::Info,
                         tr("%Ln changes wait for the customer's tan.", nullptr, int(open)));
        waitingLine->setAction(tr("&Go on with the tan"));
    } else {
        waitingLine->clear();
    }
    back->setText(page() == CheckPage  ? tr("&Back to the fields")
                  : page() == WaitPage ? tr("&Later")
                                       : tr("&Back to the case"));
    back->setEnabled(!busy);
    discard->setVisible(page() == EditPage);
    discard->setEnabled(!busy && hasEdits());
    check->setVisible(page() == EditPage);
    check->setEnabled(!busy && file.has_value());
    send->setVisible(page() == CheckPage);
    send->setEnabled(!busy && !doubtful);
    groups->setEnabled(!busy && file.has_value());
    tan->setBusy(busy);
    if (const domain::OpenChange *change = waiting(); change && file)
        tan->show(*change, file->current);
    renderFields();
}

void AmendScreen::Parts::renderFields()
{
    const QMap<QString, QString> edited = editors->edited();
    QStringList wrong;
    for (const domain::AmendField &field : domain::amendFields()) {
        if (!editors->field(field.path)->error().isEmpty())
            wrong << field.path;
    }
    fields->show(editors->known(), edited, wrong);
    clearIndustry->setVisible(domain::needsNaceCode(edited.value(u"employment_status"_s)));
    discard->setEnabled(!isBusy() && hasEdits());
}

QString AmendScreen::unsent() const
{
    QSet<QString> cases = m_parts->onTheWay;
    cases.unite({m_parts->drafts.keyBegin(), m_parts->drafts.keyEnd()});
    if (m_parts->hasEdits())
        cases.insert(m_parts->caseId);
    //: in a list of what was typed and not sent yet
    return cases.isEmpty() ? QString() : tr("%Ln changes of data", nullptr, int(cases.size()));
}

bool AmendScreen::Parts::hasEdits() const
{
    return !editors->edited().isEmpty();
}

const domain::OpenChange *AmendScreen::Parts::waiting() const
{
    if (!file || file->changes.isEmpty())
        return nullptr;
    for (const domain::OpenChange &change : file->changes) {
        if (change.requestId == wanted)
            return &change;
    }
    return &file->changes.first();
}

void AmendScreen::Parts::goTo(Page to)
{
    stack->setCurrentIndex(to);
    render();
    if (!screen->isVisible())
        return;
    switch (page()) {
    case EditPage: filter->setFocus(); break;
    case CheckPage: send->setFocus(); break;
    case WaitPage: tan->enter(); break;
    case NothingPage: back->setFocus(); break;
    }
}

void AmendScreen::Parts::giveAnswer()
{
    if (!screen->isVisible())
        return;
    if (message->focusProxy())
        message->setFocus();
    else if (page() == CheckPage)
        (send->isEnabled() ? send : back)->setFocus();
    else if (page() == WaitPage)
        tan->focusAgain();
}

void AmendScreen::Parts::selectField(const QString &path)
{
    if (const domain::AmendField *field = domain::amendField(path))
        groups->setCurrentIndex(groupPages.value(field->group));
}

void AmendScreen::Parts::focusField(const QString &path)
{
    fields->select(path);
    selectField(path);
    editors->field(path)->editor()->setFocus(Qt::OtherFocusReason);
    auto *area = qobject_cast<QScrollArea *>(groups->currentWidget());
    area->ensureWidgetVisible(editors->field(path), 0, theme::section);
}

QString AmendScreen::Parts::refusedWords(const QString &message)
{
    //: %1: the API's own words, English
    return tr("Solaris refuses this value: %1").arg(message);
}

void AmendScreen::Parts::repeatRefusals()
{
    const QList<domain::Refusal> own = plan().refusals;
    for (const domain::AmendField &field : domain::amendFields()) {
        if (editors->field(field.path)->error().isEmpty())
            continue;
        const auto about = [&field](const domain::Refusal &one) { return one.field == field.path; };
        const auto found = std::find_if(own.cbegin(), own.cend(), about);
        if (found != own.cend())
            editors->field(field.path)->setError(found->text);
        else if (refused.contains(field.path))
            editors->field(field.path)->setError(refusedWords(refused.value(field.path)));
    }
}

void AmendScreen::Parts::clearRefusals()
{
    refused.clear();
    for (const domain::AmendField &field : domain::amendFields())
        editors->field(field.path)->setError({});
}

void AmendScreen::Parts::refuse(const QList<domain::Refusal> &refusals)
{
    clearRefusals();
    for (const domain::Refusal &refusal : refusals)
        editors->field(refusal.field)->setError(refusal.text);
    if (page() != EditPage)
        goTo(EditPage);
    renderFields();
    if (!refusals.isEmpty())
        focusField(refusals.first().field);
}

domain::AmendmentPlan AmendScreen::Parts::plan() const
{
    domain::AmendmentDraft draft;
    draft.known = editors->known();
    draft.edited = editors->edited();
    draft.clearIndustry =
        clearIndustry->isVisibleTo(clearIndustry->parentWidget()) && clearIndustry->isChecked();
    draft.now = now();
    draft.sandbox = desk.environment().isSandbox();
    draft.mustLiveInGermany = file && file->summary.status.value != domain::Status::Successful;
    domain::AmendmentPlan made = domain::planAmendment(draft);
    for (const domain::AmendField &field : domain::amendFields()) {
        const QString why = editors->unreadable(field.path);
        if (why.isEmpty() || !field.isEditable() || !draft.edited.contains(field.path))
            continue;
        made.refusals.removeIf([&field](const domain::Refusal &one) { return one.field == field.path; });
        made.refusals.append({field.path, why});
    }
    // In the order of the screen: the first one gets the focus.
    QList<domain::Refusal> sorted;
    for (const domain::AmendField &field : domain::amendFields()) {
        for (const domain::Refusal &one : std::as_const(made.refusals)) {
            if (one.field == field.path)
                sorted.append(one);
        }
    }
    made.refusals = sorted;
    return made;
}

} // namespace ui
