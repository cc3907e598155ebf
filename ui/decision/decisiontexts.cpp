// SPDX-License-Identifier: GPL-3.0-or-later
// What the section says; its widgets are made in decisionparts.cpp.
#include "domain/reviewqueue.h"
#include "domain/verdictbasis.h"
#include "domain/visibleruling.h"
#include "ui/decision/decisionparts.h"
#include "ui/kit/label.h"
#include "ui/kit/mask.h"
#include "ui/kit/when.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype rulingsShown = 6;
constexpr int signOfVerdict = 20; ///< device-independent pixels

struct Sign {
    QString icon;
    theme::Tone tone;
};

Sign signOf(domain::Verdict verdict)
{
    switch (verdict) {
    case domain::Verdict::MayOnboard: return {u"check"_s, theme::Tone::Good};
    case domain::Verdict::MayNot: return {u"error"_s, theme::Tone::Bad};
    case domain::Verdict::Wait: break;
    }
    return {u"clock"_s, theme::Tone::Warning};
}

SignLine lineOf(const domain::Ruling &ruling)
{
    //: a decision in the past: what ("Onboard"), who, when
    SignLine line{
        u"note"_s,
        theme::Tone::Neutral,
        DecisionSection::tr("%1: %2, %3")
            .arg(domain::decisionWord(ruling.decision), ruling.actor, when::dateAndClock(ruling.at)),
        {}};
    QStringList more;
    if (!ruling.reason.isEmpty())
        more << mask::words(ruling.reason);
    if (domain::needsReason(ruling.decision, ruling.verdict))
        //: %1: "Wait", "May be onboarded" …
        more << DecisionSection::tr("The verdict was: %1").arg(domain::verdictWord(ruling.verdict));
    line.quiet = more.join(u'\n');
    return line;
}

} // namespace

void DecisionSection::Parts::retranslate()
{
    verdictHead->setText(tr("May this customer be onboarded?"));
    setTextColor(verdictHead, theme::quietText(section->palette()));
    basis->setAccessibleName(tr("What the verdict rests on"));
    rulings->setAccessibleName(tr("Decisions, latest first"));
    setTextColor(eyes, theme::quietText(section->palette()));
    field->setLabel(tr("&Reason"));
    onboard->setText(domain::decisionWord(domain::Decision::Onboard));
    decline->setText(domain::decisionWord(domain::Decision::Decline));
    escalate->setText(domain::decisionWord(domain::Decision::Escalate));
    askAgain->setText(domain::decisionWord(domain::Decision::AskAgain));
    escalate->setToolTip(tr("Somebody with more say decides"));
    askAgain->setToolTip(tr("The customer is identified, or heard, once more"));
    render();
}

void DecisionSection::Parts::render()
{
    section->setVisible(file.has_value());
    if (!file)
        return;
    renderVerdict();
    renderState();
    renderButtons();
}

void DecisionSection::Parts::renderVerdict()
{
    const bool any = !file->summary.erased && !file->summary.status.text.isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{verdictHead, verdictSign, verdict})
        part->setVisible(any);
    QList<SignLine> lines;
    if (any) {
        const domain::Verdict word = verdictNow();
        const Sign sign = signOf(word);
        const QColor color = theme::toneText(sign.tone, section->palette());
        verdict->setText(domain::verdictWord(word));
        setTextColor(verdict, color);
        verdictSign->setPixmap(theme::pixmap(sign.icon, signOfVerdict, color, section->devicePixelRatioF()));
        for (const domain::Basis &one : domain::verdictBasis(file->summary.status, file->current)) {
            const Sign its = signOf(one.verdict);
            lines << SignLine{its.icon, its.tone, domain::basisSentence(one), {}};
        }
    }
    basis->setLines(lines);
}

void DecisionSection::Parts::renderState()
{
    const QString actor = desk.actor();
    const domain::Case &row = file->summary;
    QString said = domain::decidedSentence(row, actor);
    if (said.isEmpty() && hindrance().isEmpty())
        said = domain::decisionDue(row, actor) ? tr("Your decision is due.") : tr("Nobody decided yet.");
    sayOrHide(state, said);
    QList<SignLine> lines;
    const QList<domain::Ruling> visible = domain::visibleRulings(*file, actor);
    for (qsizetype i = visible.size(); i > 0 && lines.size() < rulingsShown; --i)
        lines << lineOf(visible.at(i - 1));
    rulings->setLines(lines);
    const bool asked = desk.fourEyes() && row.deciding.stage != domain::Deciding::Stage::AwaitsSecond &&
                       row.deciding.stage != domain::Deciding::Stage::Disputed;
    const bool open = asked && hindrance().isEmpty();
    sayOrHide(eyes,
              open ? tr("Four eyes: a second person decides too, without seeing what you said.") : QString());
}

void DecisionSection::Parts::renderButtons()
{
    const QString why = hindrance();
    const bool may = why.isEmpty() && busyCase.isEmpty();
    const bool succeeded = file->summary.status.value == domain::Status::Successful;
    const domain::Verdict word = verdictNow();
    for (QPushButton *button : {onboard, decline, escalate, askAgain}) {
        button->setEnabled(may && (button != onboard || succeeded));
        button->setVisible(!file->summary.erased);
    }
    onboard->setToolTip(succeeded ? QString() : tr("Only a successful identification may be onboarded"));
    decline->setToolTip(why);
    // By a sign, not as a default button: that one looks as if it had the keyboard.
    const bool toOnboard = may && succeeded && word == domain::Verdict::MayOnboard;
    const bool toDecline = may && word == domain::Verdict::MayNot;
    onboard->setIcon(toOnboard ? theme::icon(u"check"_s) : QIcon());
    decline->setIcon(toDecline ? theme::icon(u"error"_s) : QIcon());
    onboard->setAccessibleDescription(toOnboard ? tr("As the verdict says") : QString());
    decline->setAccessibleDescription(toDecline ? tr("As the verdict says") : QString());
    reason->setEnabled(why.isEmpty());
    reason->setReadOnly(!busyCase.isEmpty());
    field->setVisible(!file->summary.erased && !mask::isOn());
    if (!why.isEmpty() && !file->summary.erased)
        sayOrHide(state, why);
    if (pressed != domain::Decision::None)
        //: %1: "Decline", "Escalate" …
        field->setHint(tr("Ctrl+Enter: %1").arg(domain::decisionWord(pressed)));
    else
        field->setHint(tr("Needed where the decision departs from the verdict"));
}

QString DecisionSection::Parts::hindrance() const
{
    if (!file || file->summary.erased)
        return tr("This person was erased.");
    if (domain::awaitsCollecting(file->summary))
        return tr("The result is being read. It can be decided afterwards.");
    return {};
}

QString DecisionSection::Parts::risk(domain::Decision decision) const
{
    QStringList risks;
    const domain::Deciding &now = file->summary.deciding;
    const bool isMine = now.stage == domain::Deciding::Stage::AwaitsSecond && now.first == desk.actor();
    const bool stands =
        now.stage == domain::Deciding::Stage::Decided &&
        (now.decision == domain::Decision::Onboard || now.decision == domain::Decision::Decline);
    if (isMine || stands)
        //: %1: what was decided before: "Onboarded by anna."
        risks << tr("This replaces an earlier decision (%1). Both stay in the journal.")
                     .arg(isMine ? domain::decisionWord(now.decision)
                                 : domain::decidedSentence(file->summary, desk.actor()));
    if (decision == domain::Decision::Onboard) {
        if (verdictNow() != domain::Verdict::MayOnboard)
            //: %1: "Wait", "May not be onboarded"
            risks << tr("The verdict is: %1.").arg(domain::verdictWord(verdictNow()));
        if (domain::isIncomplete(evidence))
            //: %1: "6 of 7: no proof of address"
            risks << tr("Evidence: %1.").arg(domain::evidenceSummary(evidence));
    }
    return risks.join(u' ');
}

} // namespace ui
