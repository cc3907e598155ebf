// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says of a case; its widgets are made in casepaneparts.cpp.
#include "domain/failurereason.h"
#include "domain/nextmove.h"
#include "domain/reviewqueue.h"
#include "domain/verdict.h"
#include "domain/visibleruling.h"
#include "ui/casepane/breakable.h"
#include "ui/casepane/casepaneparts.h"
#include "ui/kit/label.h"
#include "ui/kit/mask.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

// Letters without a place to break that the narrow pane has room for, in the title's type and in the small
// one.
constexpr int longName = 20;
constexpr int longId = 40; ///< ids of Solaris are shorter: they can be copied as they are

theme::Tone toneOf(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::MayOnboard: return theme::Tone::Good;
    case domain::Verdict::MayNot: return theme::Tone::Bad;
    case domain::Verdict::Wait: break;
    }
    return theme::Tone::Neutral;
}

} // namespace

void CasePane::Parts::retranslate()
{
    reasonHelp->setText(tr("&What to say to the customer"));
    reasonHelp->setIcon(theme::icon(u"help"_s));
    nothing->setText(
        tr("Choose a case in the list. Here stands how far it is, whose turn it is, and what to do next."));
    refresh->setText(tr("&Ask now"));
    refresh->setToolTip(tr("Ask the API about this case at once"));
    refresh->setIcon(theme::icon(u"refresh"_s));
    handOver->setText(tr("&Hand over again"));
    handOver->setToolTip(tr("Show the customer's link once more"));
    handOver->setIcon(theme::icon(u"handoff"_s));
    review->setText(tr("Review &documents"));
    review->setIcon(theme::icon(u"review"_s));
    amend->setText(tr("Chan&ge data"));
    amend->setToolTip(tr("Change the person's data at Solaris"));
    amend->setIcon(theme::icon(u"person"_s));
    loadingLine->setText(tr("Loading the case …"));
    timelineHead->setText(tr("Timeline"));
    personHead->setText(tr("Person"));
    documentsHead->setText(tr("Documents"));
    consentsHead->setText(tr("Consents"));
    noteHead->setText(tr("N&ote"));
    notes->retranslate();
    newCase->setText(tr("&New identification"));
    newCase->setToolTip(tr("Begin a new case: this one can't go on"));
    newCase->setIcon(theme::icon(u"new"_s));
    goOn->setIcon(theme::icon(u"next"_s));
    finding->retranslate();
    erase->retranslate();
    render();
    if (file)
        fill();
}

void CasePane::Parts::clearCase()
{
    file.reset();
    title->clear();
    ids->clear();
    status->setStatus({});
    for (MessageLine *line : {alarm, foreign, doubt, waiting, message, permanent})
        line->clear();
    for (QLabel *label :
         {verdict, decision, meaning, turn, next, reason, reasonCode, retry, seen, personLine, documentsLine})
        label->clear();
    notes->clearNotes();
    finding->clear();
    caseFile->clear();
    erase->fold();
    ++m_filled;
    timeline->setEntries({});
    person->setPersons({}, {});
    consents->setConsents({});
    fillDocuments();
}

void CasePane::Parts::render()
{
    stack->setCurrentIndex(caseId.isEmpty() ? 0 : 1);
    if (caseId.isEmpty())
        return;
    const domain::Case *row = desk.cases().find(caseId);
    const domain::Case summary = file ? file->summary : row ? *row : domain::Case{};
    renderHeader(summary);
    renderAdvice(summary);
    renderSeen();
    ticks->soon();
    loadingLine->setVisible(!file.has_value() && loading);
    details->setVisible(file.has_value());
}

void CasePane::Parts::renderHeader(const domain::Case &row)
{
    title->setText(row.erased ? tr("Erased person") : breakable(mask::name(row.name), longName));
    QStringList words;
    if (row.birthDate.isValid() && !row.erased)
        //: birth date of the customer
        words << tr("born %1").arg(mask::birthDate(row.birthDate));
    if (!row.identificationId.isEmpty())
        words << row.identificationId;
    if (!row.robot.isEmpty())
        words << row.robot;
    sayOrHide(ids, breakable(words.join(u" · "_s), longId));
    setTextColor(ids, theme::quietText(pane->palette()));

    status->setVisible(!row.status.text.isEmpty());
    status->setStatus(row.status);
    const domain::Verdict word = file ? domain::verdict(*file) : domain::verdict(row.status, {});
    // A success is no leave to onboard before the person's screening was looked at; a failure says it all.
    const bool isKnown = !row.status.text.isEmpty() && (file || word != domain::Verdict::MayOnboard);
    verdict->setText(isKnown ? domain::verdictWord(word) : QString());
    setTextColor(verdict, theme::toneText(toneOf(word), pane->palette()));
    QStringList decided;
    if (const QString said = domain::decidedSentence(row, desk.actor()); !said.isEmpty())
        decided << said;
    if (domain::decisionDue(row, desk.actor()))
        decided << tr("Your decision is due.");
    sayOrHide(decision, decided.join(u' '));

    if (row.alarm)
        alarm->say(theme::Tone::Bad,
                   tr("Alarm: this identification was successful and was taken back after the fact. "
                      "Stop every service for this customer and tell your compliance team."));
    else
        alarm->clear();
    if (foreignCases.contains(caseId))
        foreign->say(theme::Tone::Warning,
                     tr("The server's last answer about this case held another person's identification. It "
                        "was not shown and not kept. Tell Solaris support."));
    else
        foreign->clear();
    const qsizetype open = file && !row.erased ? file->changes.size() : 0;
    if (open > 0) {
        waiting->say(theme::Tone::Info,
                     tr("%Ln changes of data wait for the customer's tan.", nullptr, int(open)));
        waiting->setAction(tr("Go on &with it"));
    } else {
        waiting->clear();
    }
    amend->setEnabled(!row.erased && !row.solarisPersonId.isEmpty());
    renderDoubt(row);
}

void CasePane::Parts::renderDoubt(const domain::Case &row)
{
    if (!row.inDoubt) {
        doubt->clear();
        finding->clear();
    } else if (finding->finding()) {
        doubt->say(theme::Tone::Warning,
                   tr("A call went out and no answer came back. Settle below what it did."));
        doubt->setAction(tr("&Look it up again"));
    } else {
        doubt->say(theme::Tone::Warning,
                   tr("A call went out and no answer came back. It may or may not have been "
                      "carried out. Don't repeat it: look it up first."));
        doubt->setAction(tr("&Look it up"));
    }
    doubt->setEnabled(!deciding);
    finding->setBusy(deciding);
    erase->setBusy(deciding);
    const bool stopped = desk::Desk::canGoOn(row) && !row.id.isEmpty();
    goOn->setVisible(stopped);
    goOn->setEnabled(stopped && !deciding);
    goOn->setText(row.solarisPersonId.isEmpty()    ? tr("Create the c&ustomer")
                  : row.identificationId.isEmpty() ? tr("Start the &identification")
                                                   : tr("Request the li&nk"));
}

void CasePane::Parts::renderAdvice(const domain::Case &row)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool changed = file && domain::dataChangedSince(*file);
    renderReason(row);
    if (row.erased || row.status.text.isEmpty()) {
        sayOrHide(meaning,
                  row.erased
                      ? tr("This person was erased. What remains are states and times, nothing personal.")
                      : tr("There is no identification yet."));
        for (QLabel *label : {turn, next, retry})
            sayOrHide(label, {});
        permanent->clear();
    } else {
        const bool hasReason = !reason->text().isEmpty();
        const domain::Turn whose = domain::turn(row, changed, now);
        switch (whose) {
        case domain::Turn::Desk: sayOrHide(turn, tr("Your turn")); break;
        case domain::Turn::Customer: sayOrHide(turn, tr("The customer's turn")); break;
        case domain::Turn::Provider: sayOrHide(turn, tr("IDnow's turn")); break;
        case domain::Turn::Nobody:
            //: heading above the advice where neither customer nor IDnow is awaited
            sayOrHide(turn, tr("Next step"));
            break;
        }
        const domain::Retry bySameLink = domain::retryBySameLink(row, changed, now);
        // What the status means in general would only repeat the reason, or deny what is true of this link.
        const bool isSaidBetter = hasReason || bySameLink == domain::Retry::LinkOver;
        sayOrHide(meaning, isSaidBetter ? QString() : domain::statusMeaning(row.status));
        QString step =
            hasReason ? domain::adviceAlone(row.failureReason) : domain::nextStep(row.status, QString());
        if (bySameLink == domain::Retry::LinkOver)
            step = domain::nextStep(domain::statusValue(domain::Status::Expired), QString());
        sayOrHide(next, step);
        const QString words = domain::retryText(bySameLink, row, now);
        sayOrHide(retry, bySameLink == domain::Retry::Useless ? QString() : words);
        setTextColor(retry, bySameLink == domain::Retry::LinkOver
                                ? theme::toneText(theme::Tone::Warning, pane->palette())
                                : theme::quietText(pane->palette()));
        if (bySameLink == domain::Retry::Useless) {
            permanent->say(theme::Tone::Warning, words);
            permanent->setAction(tr("Hand over an&yway"));
        } else {
            permanent->clear();
        }
    }
    renderMoves(row);
}

void CasePane::Parts::renderReason(const domain::Case &row)
{
    // After a suspicion no reason is told, whatever the API sent.
    const bool isTold =
        !row.erased && !row.failureReason.isEmpty() && domain::disclosesReason(row.status.value);
    sayOrHide(reason, isTold ? domain::reasonMeaning(row.failureReason) : QString());
    sayOrHide(reasonCode, isTold ? breakable(row.failureReason, 28) : QString());
    setTextColor(reasonCode, theme::quietText(pane->palette()));
    reasonHelp->setVisible(
        isTold || (!row.erased && !row.status.text.isEmpty() && !domain::disclosesReason(row.status.value)));
}

void CasePane::Parts::renderMoves(const domain::Case &row)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool changed = file && domain::dataChangedSince(*file);
    const domain::Retry bySameLink = domain::retryBySameLink(row, changed, now);
    const domain::Move move = domain::nextMove(row, changed, now);
    handOver->setEnabled(bySameLink == domain::Retry::Allowed);
    refresh->setEnabled(!row.erased && !row.identificationId.isEmpty() && !asking);
    review->setEnabled(!row.erased && file && !file->documents.isEmpty());
    newCase->setVisible(move == domain::Move::NewIdentification);
    const auto mark = [](QPushButton *button, bool isNext) {
        button->setDefault(isNext);
        button->setAccessibleDescription(isNext ? tr("This is the next step.") : QString());
    };
    mark(handOver, move == domain::Move::HandOver);
    mark(amend, move == domain::Move::Amend);
    mark(review, move == domain::Move::Review && review->isEnabled());
    mark(newCase, move == domain::Move::NewIdentification);
    mark(goOn, goOn->isVisibleTo(pane));
}

void CasePane::Parts::renderSeen()
{
    const domain::Case *row = desk.cases().find(caseId);
    if (!row || row->erased || row->identificationId.isEmpty()) {
        sayOrHide(seen, {});
        return;
    }
    const QString ago = when::ago(row->lastSeenAt, QDateTime::currentDateTimeUtc());
    const QString last = ago.isEmpty() ? tr("The API has not answered about this case yet.")
                                       //: %1: "12 s", "4 min"
                                       : tr("The API answered %1 ago.").arg(ago);
    if (staleSince.isValid())
        //: %1: a time of day; %2: when the API last answered
        sayOrHide(seen,
                  tr("Stale since %1: the API is not answering. %2").arg(when::clock(staleSince), last));
    else
        sayOrHide(seen, last);
    setTextColor(seen, staleSince.isValid() ? theme::toneText(theme::Tone::Warning, pane->palette())
                                            : theme::quietText(pane->palette()));
}

std::optional<std::chrono::milliseconds> CasePane::Parts::tick()
{
    if (caseId.isEmpty())
        return std::nullopt;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto running = timeline->setNow(now);
    renderSeen();
    const domain::Case *row = desk.cases().find(caseId);
    const auto told = row ? when::agoLasts(row->lastSeenAt, now) : std::nullopt;
    return running && told ? std::min(running, told) : running ? running : told;
}

} // namespace ui
