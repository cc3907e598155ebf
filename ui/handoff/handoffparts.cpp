// SPDX-License-Identifier: GPL-3.0-or-later
// The handoff screen's widgets, their order and their texts.
#include "ui/handoff/handoffparts.h"

#include "ui/handoff/casecard.h"
#include "ui/handoff/linkcard.h"
#include "ui/handoff/wayscard.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messageline.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/rule.h"
#include "ui/kit/stepstrip.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

HandoffScreen::Parts::Parts(desk::Desk &theDesk, HandoffSurroundings surroundings, HandoffScreen *screen)
    : q(screen)
    , desk(theDesk)
    , around(std::move(surroundings))
    , toCase(new QPushButton(screen))
    , another(new QPushButton(screen))
    , m_strip(new StepStrip(screen))
    , m_heading(new WrapLabel(screen))
    , m_message(new MessageLine(screen))
    , m_link(new LinkCard(screen))
    , m_ways(new WaysCard(screen))
    , m_card(new CaseCard(screen))
    , m_clipboard(new SecretClipboard(screen, around.clipboardLife))
{
    toCase->setObjectName(u"handoff:tocase"_s);
    another->setObjectName(u"handoff:new"_s);
    m_message->setObjectName(u"handoff:message"_s);
    m_lookAgain.setInterval(around.lookAgain);
    build();
    wire();
    q->setFocusProxy(toCase); // Enter leads on from here
    retranslate();
}

void HandoffScreen::Parts::build()
{
    auto *sheet = new QWidget;
    auto *cards = new FlowLayout(sheet);
    cards->setContentsMargins(theme::section, 0, theme::section, theme::wide);
    cards->setSpacing(theme::section);
    for (QWidget *card : std::initializer_list<QWidget *>{m_link, m_ways, m_card}) {
        cards->addWidget(card);
        cards->setAlignment(card, Qt::AlignTop);
    }
    m_card->setMinimumWidth(grownWithText(280));
    m_card->setMaximumWidth(grownWithText(560));
    m_card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *scroll = new PageScroll(q);
    scroll->setWidget(sheet);

    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(theme::section, theme::wide, theme::section, theme::normal);
    titles->setSpacing(theme::wide);
    titles->addWidget(m_strip);
    titles->addWidget(m_heading);
    titles->addWidget(m_message);
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
    QWidget::setTabOrder(m_message, m_ways);
    QWidget::setTabOrder(m_ways, another);
    QWidget::setTabOrder(another, toCase);
}

void HandoffScreen::Parts::retranslate()
{
    m_strip->setSteps({tr("Document"), tr("Consent"), tr("Person"), tr("Check"), tr("Handoff")});
    m_strip->setCurrent(4);
    m_heading->setFont(theme::font(theme::Type::Title));
    m_heading->setText(tr("Hand the identification over to the customer"));
    toCase->setText(tr("Go to the ca&se"));
    another->setText(tr("&New identification"));
    another->setIcon(theme::icon(u"new"_s));
    toCase->setIcon(theme::icon(u"cases"_s));
}

} // namespace ui
