// SPDX-License-Identifier: GPL-3.0-or-later
// The handoff screen at work: what it shows of the case, and how it gives the link.
#include "ui/handoff/handoffparts.h"

#include "domain/verdict.h"
#include "ui/handoff/casecard.h"
#include "ui/handoff/invitation.h"
#include "ui/handoff/linkcard.h"
#include "ui/handoff/wayscard.h"
#include "ui/kit/customerlanguage.h"
#include "ui/kit/messageline.h"
#include "ui/kit/run.h"
#include "ui/kit/when.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

theme::Tone toneOf(domain::Status status)
{
    switch (status) {
    case domain::Status::Successful: return theme::Tone::Good;
    case domain::Status::Failed:
    case domain::Status::Rejected: return theme::Tone::Bad;
    case domain::Status::Aborted:
    case domain::Status::Canceled:
    case domain::Status::PendingFailed:
    case domain::Status::Expired: return theme::Tone::Warning;
    default: return theme::Tone::Info;
    }
}

} // namespace

void HandoffScreen::Parts::wire()
{
    connect(m_ways, &WaysCard::openAsked, q, [this] { askBeforeOpening(); });
    connect(m_ways, &WaysCard::copyAsked, q, [this] { give(u"copied"_s); });
    connect(m_ways, &WaysCard::textAsked, q, [this] { give(u"text"_s); });
    connect(m_ways, &WaysCard::mailAsked, q, [this] { give(u"mail"_s); });
    connect(m_ways, &WaysCard::languageChosen, q, [this] { showPreview(); });
    connect(m_message, &MessageLine::actionClicked, q, [this] { act(); });
    connect(toCase, &QPushButton::clicked, q, [this] { Q_EMIT q->openCase(m_caseId); });
    connect(another, &QPushButton::clicked, q, [this] { Q_EMIT q->newCase(); });
    connect(&m_lookAgain, &QTimer::timeout, q, [this] { showOffer(); });
    connect(m_clipboard, &SecretClipboard::cleared, q, [this] {
        if (m_copied)
            say(theme::Tone::Info, [] { return tr("The clipboard was cleared."); });
    });
    connect(&desk, &desk::Desk::caseChanged, q, [this](const QString &changed) {
        if (changed != m_caseId || m_caseId.isEmpty())
            return;
        if (desk.cases().isErased(changed)) {
            m_clipboard->forget();
            clear();
            say(theme::Tone::Info, [] { return tr("This person was erased."); });
        } else {
            askFile();
        }
    });
}

void HandoffScreen::Parts::show(const QString &caseId)
{
    clear();
    m_caseId = caseId;
    m_lookAgain.start();
    showOffer();
    askFile();
}

void HandoffScreen::Parts::clear()
{
    m_lookAgain.stop();
    m_caseId.clear();
    m_file = {};
    m_handovers.clear();
    m_recorded = m_refused = m_giving = m_copied = false;
    m_action = Action::None;
    m_message->clear();
    m_card->clear();
    showOffer();
}

void HandoffScreen::Parts::askFile()
{
    run(q, desk.file(m_caseId), [this, asked = m_caseId](const domain::Result<domain::CaseFile> &result) {
        if (asked != m_caseId)
            return;
        if (result && !result->summary.erased) {
            takeFile(*result);
        } else if (result) {
            clear();
            say(theme::Tone::Info, [] { return tr("This person was erased."); });
        } else {
            fail(result.error(), Action::Retry);
            showOffer(); // nothing is on its way any more
        }
    });
}

void HandoffScreen::Parts::takeFile(const domain::CaseFile &known)
{
    const bool first = m_file.summary.id.isEmpty();
    const bool moved = !first && m_file.summary.status != known.summary.status;
    m_file = known;
    m_handovers = domain::handovers(known);
    if (first)
        m_ways->setLanguage(customerLanguage(known));
    if (moved)
        announce();
    showOffer();
}

/// Shows what may be given now. A code is shown only once the journal knows of it.
void HandoffScreen::Parts::showOffer()
{
    Offer offer = offerOf(m_file, desk.environment(), around.now());
    if (offer.state == Offer::State::Nothing && !m_caseId.isEmpty() && m_action != Action::Retry)
        offer.state = Offer::State::Loading;
    if (!offer.isGiven()) {
        m_recorded = m_refused = false; // offered anew, it is handed over anew
    } else if (!m_recorded) {
        offer = {};
        offer.state = m_refused ? Offer::State::NotRecorded : Offer::State::Loading;
        if (!m_refused)
            give(u"qr"_s);
    }
    m_link->setOffer(offer);
    m_ways->setGiven(offer.isGiven());
    m_card->setFile(m_file, around.now());
    // What can't come any more only distracts from what is said instead.
    m_link->setVisible(offer.state != Offer::State::Nothing);
    m_ways->setVisible(offer.mayBeGiven());
    m_card->setOffered(offer.mayBeGiven());
    if (!offer.isGiven() && m_action == Action::OpenAgain)
        callOff();
    showPreview();
}

void HandoffScreen::Parts::showPreview()
{
    m_ways->setPreview(m_recorded ? written(linkPlaceholder(m_ways->language())).body : QString());
}

Invitation HandoffScreen::Parts::written(const QString &link) const
{
    return invitation(m_file, m_ways->language(), link);
}

/// The customer or IDnow did something: say what, and offer the next step.
void HandoffScreen::Parts::announce()
{
    const domain::Case row = m_file.summary;
    say(toneOf(row.status.value), [row] {
        //: %1: time of day; %2: status of the identification, such as "successful"
        return tr("%1: the status is now “%2”.")
            .arg(when::clock(row.statusSince), domain::statusWord(row.status));
    });
    if (row.status.value == domain::Status::Successful) {
        m_action = Action::Review;
        m_message->offer([] { return tr("&Review the result"); });
    }
}

void HandoffScreen::Parts::give(const QString &how)
{
    if (m_giving || m_caseId.isEmpty())
        return;
    m_giving = true;
    run(q, desk.handOver(m_caseId, how),
        [this, asked = m_caseId, how](const domain::Result<desk::Handoff> &result) {
            if (asked != m_caseId)
                return;
            m_giving = false;
            if (result) {
                take(*result, how);
                return;
            }
            const bool code = how == "qr"_L1;
            fail(result.error(), code ? Action::Retry : Action::None);
            if (code) {
                m_refused = true;
                showOffer();
            }
        });
}

void HandoffScreen::Parts::take(const desk::Handoff &handoff, const QString &how)
{
    m_handovers << domain::Handover{around.now(), how, {}};
    if (how == "qr"_L1) {
        m_recorded = true;
        showOffer();
    } else if (how == "copied"_L1) {
        m_clipboard->copy(QString::fromLatin1(handoff.link.toEncoded()));
        say(theme::Tone::Good, [] {
            return tr("The link is in the clipboard for two minutes. Give it to this customer only.");
        });
        m_copied = true;
    } else if (how == "text"_L1) {
        m_clipboard->copy(written(QString::fromLatin1(handoff.link.toEncoded())).body);
        say(theme::Tone::Good, [] {
            return tr("The text is in the clipboard for two minutes. Give it to this customer only.");
        });
        m_copied = true;
    } else if (how == "mail"_L1) {
        draftMail(handoff.link);
    } else if (how == "opened"_L1) {
        openHere(handoff.link);
    }
}

void HandoffScreen::Parts::openHere(const QUrl &link)
{
    if (around.open(link)) {
        say(theme::Tone::Good,
            [] { return tr("Opened in this computer's browser. It stays open until the call is over."); });
        return;
    }
    say(theme::Tone::Bad, [] { return tr("No browser could be opened. Copy the link instead."); });
    give(u"not_opened"_s); // the journal's "opened" was not to be
}

void HandoffScreen::Parts::draftMail(const QUrl &link)
{
    const QString address = m_file.entered.email;
    if (!around.open(mailDraft(address, written(QString::fromLatin1(link.toEncoded()))))) {
        say(theme::Tone::Bad, [] { return tr("No e-mail program could be opened. Copy the text instead."); });
        give(u"not_mailed"_s); // the journal's "mail" was not to be
        return;
    }
    say(theme::Tone::Good, [known = !address.isEmpty()] {
        return known ? tr("The draft is in your e-mail program. Check the address before you send it.")
                     : tr("The draft is in your e-mail program. Enter the customer's address there: this "
                          "case has none.");
    });
}

void HandoffScreen::Parts::askBeforeOpening()
{
    const std::optional<domain::Handover> before = domain::openingStillOn(m_handovers, m_file.summary);
    if (!before) {
        give(u"opened"_s);
        return;
    }
    say(theme::Tone::Warning, [at = before->at] {
        return tr("The link was opened on this computer on %1. Opening it again ends that call. Open it "
                  "again "
                  "only if nothing of it is left.")
            .arg(when::dateAndClock(at));
    });
    m_action = Action::OpenAgain;
    m_message->offer([] { return tr("Open &again"); });
    m_message->setFocus(Qt::TabFocusReason); // seen by mouse, too
}

bool HandoffScreen::Parts::callOff()
{
    if (m_action != Action::OpenAgain)
        return false;
    m_action = Action::None;
    m_message->clear();
    m_ways->focusOpen();
    return true;
}

void HandoffScreen::Parts::act()
{
    const Action action = std::exchange(m_action, Action::None);
    switch (action) {
    case Action::None: break;
    case Action::Retry:
        m_message->clear();
        m_refused = false;
        askFile();
        break;
    case Action::OpenAgain:
        m_message->clear();
        m_ways->focusOpen();
        give(u"opened"_s);
        break;
    case Action::Review: Q_EMIT q->reviewCase(m_caseId); break;
    }
}

void HandoffScreen::Parts::fail(const domain::Error &error, Action action)
{
    m_copied = false;
    m_action = action;
    m_message->show(error);
    m_message->setAction(QString());
    if (action == Action::Retry)
        m_message->offer([] { return tr("Try &again"); });
}

void HandoffScreen::Parts::say(theme::Tone tone, std::function<QString()> text)
{
    m_copied = false;
    m_action = Action::None;
    m_message->say(tone, std::move(text));
    m_message->setAction(QString());
}

} // namespace ui
