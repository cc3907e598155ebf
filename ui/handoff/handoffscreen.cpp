// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/handoffscreen.h"

#include "domain/environment.h"
#include "domain/verdict.h"
#include "ui/handoff/casecard.h"
#include "ui/handoff/linkcard.h"
#include "ui/kit/messageline.h"
#include "ui/kit/rule.h"
#include "ui/kit/run.h"
#include "ui/kit/stepstrip.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// Clipboard managers that know the hint keep the link out of their history.
void copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace

class HandoffScreen::Parts {
public:
    Parts(desk::Desk &desk, HandoffScreen *screen);
    void build();
    void askFile();
    void askLink(const QString &how);
    void take(const desk::Handoff &handoff, const QString &how);
    void showLink();
    void retranslate();
    bool mayGive() const;

    HandoffScreen *q;
    desk::Desk &desk;
    StepStrip *strip;
    QLabel *heading;
    MessageLine *message;
    LinkCard *link;
    CaseCard *card;
    QPushButton *toCase;
    QPushButton *another;
    QString caseId;
    domain::CaseFile file;
    desk::Handoff handoff;
};

HandoffScreen::Parts::Parts(desk::Desk &theDesk, HandoffScreen *screen)
    : q(screen)
    , desk(theDesk)
    , strip(new StepStrip(screen))
    , heading(new QLabel(screen))
    , message(new MessageLine(screen))
    , link(new LinkCard(screen))
    , card(new CaseCard(screen))
    , toCase(new QPushButton(screen))
    , another(new QPushButton(screen))
{
    toCase->setObjectName(u"handoff:tocase"_s);
    another->setObjectName(u"handoff:new"_s);
    message->setObjectName(u"handoff:message"_s);
    build();
    connect(link, &LinkCard::copyAsked, q, [this] { askLink(u"copied"_s); });
    connect(link, &LinkCard::openAsked, q, [this] { askLink(u"opened"_s); });
    connect(message, &MessageLine::actionClicked, q, [this] { askLink(u"qr"_s); });
    q->setFocusProxy(toCase); // Enter leads on from here
    connect(toCase, &QPushButton::clicked, q, [this] { Q_EMIT q->openCase(caseId); });
    connect(another, &QPushButton::clicked, q, [this] { Q_EMIT q->newCase(); });
    connect(&desk, &desk::Desk::caseChanged, q, [this](const QString &changed) {
        if (changed != caseId || caseId.isEmpty())
            return;
        if (desk.cases().isErased(changed))
            q->clear();
        else
            askFile();
    });
    retranslate();
}

void HandoffScreen::Parts::build()
{
    auto *sheet = new QWidget;
    auto *halves = new QHBoxLayout(sheet);
    halves->setContentsMargins(theme::section, 0, theme::section, theme::wide);
    halves->setSpacing(theme::section * 2);
    halves->addWidget(link, 0, Qt::AlignTop);
    halves->addWidget(card, 1);
    card->setMaximumWidth(560);
    halves->addStretch();
    auto *scroll = new QScrollArea(q);
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(theme::section, theme::wide, theme::section, theme::normal);
    titles->setSpacing(theme::wide);
    titles->addWidget(strip);
    titles->addWidget(heading);
    titles->addWidget(message);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::section, theme::normal, theme::section, theme::normal);
    buttons->setSpacing(theme::small);
    buttons->addStretch();
    buttons->addWidget(another);
    buttons->addWidget(toCase);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(titles);
    column->addWidget(scroll, 1);
    column->addWidget(new Rule(q));
    column->addLayout(buttons);
    for (QPushButton *button : {toCase, another})
        button->setAutoDefault(true);
}

void HandoffScreen::Parts::askFile()
{
    run(q, desk.file(caseId), [this, asked = caseId](domain::Result<domain::CaseFile> result) {
        if (asked != caseId)
            return;
        if (!result) {
            message->show(result.error());
            return;
        }
        file = *result;
        if (file.summary.erased) {
            q->clear();
            return;
        }
        card->setFile(file, desk.environment().isSandbox());
        showLink();
    });
}

void HandoffScreen::Parts::askLink(const QString &how)
{
    run(q, desk.handOver(caseId, how), [this, asked = caseId, how](domain::Result<desk::Handoff> result) {
        if (asked != caseId)
            return;
        if (!result) {
            message->show(result.error());
            if (how == "qr"_L1)
                message->setAction(tr("Try &again"));
            return;
        }
        take(*result, how);
    });
}

void HandoffScreen::Parts::take(const desk::Handoff &given, const QString &how)
{
    handoff = given;
    card->setWaitingTime(given.estimatedWaitingTime);
    message->clear();
    showLink();
    if (!mayGive())
        return;
    if (how == "copied"_L1) {
        copySecret(QString::fromLatin1(handoff.link.toEncoded()));
        message->say(theme::Tone::Good, tr("The link is in the clipboard. Give it to this customer only."));
    } else if (how == "opened"_L1 && !QDesktopServices::openUrl(handoff.link)) {
        message->say(theme::Tone::Bad, tr("No browser could be opened. Copy the link instead."));
    }
}

/// A link that leads elsewhere than to IDnow could take the customer's ID to a stranger (reference 13).
bool HandoffScreen::Parts::mayGive() const
{
    return domain::isAllowedLink(handoff.link, desk.environment());
}

void HandoffScreen::Parts::showLink()
{
    if (handoff.link.isEmpty() || caseId.isEmpty())
        return;
    if (!mayGive()) {
        link->setLink({}, {});
        message->say(theme::Tone::Bad,
                     tr("The link does not lead to IDnow. It is not shown; please tell support."));
        return;
    }
    // Once the call is over the code would only lead the customer astray.
    const bool known = !file.summary.id.isEmpty();
    const bool open = !known || domain::mayHandOver(file.summary.status, file.summary.requestedAt,
                                                    QDateTime::currentDateTimeUtc());
    link->setLink(open ? handoff.link : QUrl(), handoff.validUntil);
}

void HandoffScreen::Parts::retranslate()
{
    strip->setSteps({tr("Document"), tr("Consent"), tr("Person"), tr("Check"), tr("Handoff")});
    strip->setCurrent(4);
    heading->setFont(theme::font(theme::Type::Title));
    heading->setText(tr("Hand the identification over to the customer"));
    toCase->setText(tr("Go to the ca&se"));
    another->setText(tr("&New identification"));
    another->setIcon(theme::icon(u"new"_s));
    toCase->setIcon(theme::icon(u"cases"_s));
}

HandoffScreen::HandoffScreen(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(desk, this))
{
}

HandoffScreen::~HandoffScreen() = default;

void HandoffScreen::showCase(const QString &caseId)
{
    clear();
    m_parts->caseId = caseId;
    m_parts->askFile();
    m_parts->askLink(u"qr"_s);
    m_parts->toCase->setFocus();
}

void HandoffScreen::clear()
{
    m_parts->caseId.clear();
    m_parts->file = {};
    m_parts->handoff = {};
    m_parts->link->setLink({}, {});
    m_parts->card->clear();
    m_parts->message->clear();
}

void HandoffScreen::changeEvent(QEvent *event)
{
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
