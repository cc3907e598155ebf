// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says of a case; its widgets are made in casepaneparts.cpp.
#include "domain/documenttype.h"
#include "domain/failurereason.h"
#include "domain/verdict.h"
#include "ui/casepane/casepaneparts.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

void setColor(QLabel *label, const QColor &color)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
}

void sayOrHide(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

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
    amend->setText(tr("Change da&ta"));
    amend->setToolTip(tr("Change the person's data at Solaris (Ctrl+E)"));
    amend->setIcon(theme::icon(u"person"_s));
    loadingLine->setText(tr("Loading the case …"));
    timelineHead->setText(tr("Timeline"));
    personHead->setText(tr("Person"));
    documentsHead->setText(tr("Documents"));
    consentsHead->setText(tr("Consents"));
    noteHead->setText(tr("N&ote"));
    note->setPlaceholderText(tr("What colleagues should know"));
    //: button beside the note's line
    addNote->setText(tr("Add"));
    addNote->setAccessibleName(tr("Add the note"));
    goOn->setIcon(theme::icon(u"next"_s));
    finding->retranslate();
    erase->retranslate();
    render();
}

void CasePane::Parts::clearCase()
{
    file.reset();
    title->clear();
    ids->clear();
    status->setStatus({});
    for (MessageLine *line : {alarm, doubt, waiting, message})
        line->clear();
    for (QLabel *label : {verdict, meaning, turn, next, reason, reasonCode, personLine, documentsLine})
        label->clear();
    note->setText({}); // unlike clear(), it leaves nothing to undo
    finding->clear();
    erase->fold();
    timeline->setEntries({});
    person->setPersons({}, {});
    consents->setConsents({});
    renderDocuments();
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
    loadingLine->setVisible(!file.has_value() && loading);
    details->setVisible(file.has_value());
    if (file)
        renderDetails();
}

void CasePane::Parts::renderHeader(const domain::Case &row)
{
    title->setText(row.erased ? tr("Erased person") : row.name);
    QStringList words;
    if (row.birthDate.isValid() && !row.erased)
        //: birth date of the customer
        words << tr("born %1").arg(when::date(row.birthDate));
    if (!row.identificationId.isEmpty())
        words << row.identificationId;
    if (!row.robot.isEmpty())
        words << row.robot;
    sayOrHide(ids, words.join(u" · "_s));
    setColor(ids, theme::quietText(pane->palette()));

    status->setVisible(!row.status.text.isEmpty());
    status->setStatus(row.status);
    const domain::Verdict word = domain::verdict(row.status, file ? file->identified : domain::Person{});
    verdict->setText(row.status.text.isEmpty() ? QString() : domain::verdictWord(word));
    setColor(verdict, theme::toneText(toneOf(word), pane->palette()));

    if (row.alarm)
        alarm->say(theme::Tone::Bad,
                   tr("Alarm: this identification was successful and was taken back after the fact. "
                      "Stop every service for this customer and tell your compliance team."));
    else
        alarm->clear();
    const qsizetype open = file && !row.erased ? file->changes.size() : 0;
    if (open > 0) {
        waiting->say(theme::Tone::Info,
                     tr("%n change(s) of data wait for the customer's tan.", nullptr, int(open)));
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
    if (row.erased) {
        sayOrHide(meaning,
                  tr("This person was erased. What remains are states and times, nothing personal."));
        for (QLabel *label : {turn, next, reason, reasonCode})
            sayOrHide(label, {});
    } else if (row.status.text.isEmpty()) {
        sayOrHide(meaning, tr("There is no identification yet."));
        for (QLabel *label : {turn, next, reason, reasonCode})
            sayOrHide(label, {});
    } else {
        sayOrHide(meaning, domain::statusMeaning(row.status));
        const QString step = domain::nextStep(row.status, row.failureReason);
        QString what;
        if (!row.failureReason.isEmpty()) {
            what = domain::reasonMeaning(row.failureReason);
            // The next step often is the reason's advice already; twice would only be longer.
            if (const QString advice = domain::reasonAdvice(row.failureReason); !step.contains(advice))
                //: what happened in the call, then what the agent does about it
                what = tr("%1 %2").arg(what, advice);
        }
        sayOrHide(reason, what);
        sayOrHide(reasonCode, row.failureReason);
        setColor(reasonCode, theme::quietText(pane->palette()));
        switch (domain::turn(row.status)) {
        case domain::Turn::Desk: sayOrHide(turn, tr("Your turn")); break;
        case domain::Turn::Customer: sayOrHide(turn, tr("The customer's turn")); break;
        case domain::Turn::Provider: sayOrHide(turn, tr("IDnow's turn")); break;
        case domain::Turn::Nobody:
            //: heading above the advice where neither customer nor IDnow is awaited
            sayOrHide(turn, tr("Next step"));
            break;
        }
        sayOrHide(next, step);
    }
    handOver->setEnabled(!row.erased && domain::mayHandOver(row.status, row.requestedAt, now));
    refresh->setEnabled(!row.erased && !row.identificationId.isEmpty() && !asking);
    review->setEnabled(!row.erased && file && !file->documents.isEmpty());
}

void CasePane::Parts::renderDetails()
{
    timeline->setNow(QDateTime::currentDateTimeUtc());
    timeline->setEntries(timelineOf(*file));
    const bool erased = file->summary.erased;
    note->setEnabled(!erased);
    addNote->setEnabled(!erased && !note->text().trimmed().isEmpty());
    person->setVisible(!erased);
    erase->setVisible(!erased);
    if (erased) {
        person->setPersons({}, {});
        //: the person's data are gone for good
        sayOrHide(personLine, tr("erased"));
    } else {
        person->setPersons(file->entered, file->identified);
        const int changed = person->changedCount();
        sayOrHide(personLine, !person->isCompared() ? tr("Not identified yet: nothing to compare.")
                              : changed > 0
                                  ? tr("%n field(s) differ from what was entered.", nullptr, changed)
                                  : tr("As entered, so identified: no difference."));
    }
    setColor(personLine, person->isCompared() && person->changedCount() > 0
                             ? theme::toneText(theme::Tone::Warning, pane->palette())
                             : theme::quietText(pane->palette()));
    consents->setConsents(file->consents);
    for (QWidget *part : std::initializer_list<QWidget *>{consentsHead, consents})
        part->setVisible(!file->consents.isEmpty());
    renderDocuments();
}

void CasePane::Parts::renderDocuments()
{
    qDeleteAll(documents->findChildren<QLabel *>(Qt::FindDirectChildrenOnly));
    delete documents->layout();
    auto *grid = new QGridLayout(documents);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::tight);
    grid->setColumnStretch(0, 1);
    const bool erased = file && file->summary.erased;
    const QList<domain::KycDocument> list = file && !erased ? file->documents : QList<domain::KycDocument>{};
    for (int i = 0; i < list.size(); ++i) {
        auto *word = new QLabel(domain::documentTypeWord(list.at(i).type), documents);
        word->setTextFormat(Qt::PlainText);
        word->setWordWrap(true);
        const qint64 bytes = list.at(i).size;
        auto *size = new QLabel(bytes < 0 ? QString() : QLocale().formattedDataSize(bytes, 0), documents);
        size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setColor(size, theme::quietText(pane->palette()));
        grid->addWidget(word, i, 0);
        grid->addWidget(size, i, 1);
    }
    documents->setVisible(!list.isEmpty());
    sayOrHide(documentsLine, erased           ? tr("erased")
                             : list.isEmpty() ? tr("None yet: they come with the result.")
                                              : QString());
    setColor(documentsLine, theme::quietText(pane->palette()));
}

} // namespace ui
