// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/documentadvicebox.h"

#include "ui/kit/messageline.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

DocumentAdviceBox::DocumentAdviceBox(QWidget *parent)
    : QWidget(parent)
    , m_address(new MessageLine(this))
    , m_instead(new MessageLine(this))
    , m_refused(new MessageLine(this))
{
    m_address->setObjectName(u"advice:address"_s);
    m_instead->setObjectName(u"advice:instead"_s);
    m_refused->setObjectName(u"advice:refused"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    for (MessageLine *line : {m_refused, m_address, m_instead})
        column->addWidget(line);
    hide();
}

void DocumentAdviceBox::advise(const domain::DocumentAdvice &advice)
{
    if (m_advice == advice)
        return;
    m_advice = advice;
    refresh();
}

void DocumentAdviceBox::clear()
{
    m_advice.reset();
    hide();
}

void DocumentAdviceBox::refresh()
{
    if (!m_advice)
        return;
    const domain::DocumentAdvice &advice = *m_advice;
    if (advice.canShowAddress())
        m_address->say(
            theme::Tone::Good,
            //: %1: numbers in the register PRADO
            tr("These models carry the address: %1. With one of them no proof of address is needed.")
                .arg(advice.prado.join(u", "_s)));
    else if (advice.country == "DE"_L1 && advice.kind == domain::DocumentKind::Passport)
        m_address->say(theme::Tone::Warning,
                       tr("A German passport shows no address! A proof of address is needed as well."));
    else
        m_address->say(theme::Tone::Info,
                       tr("This document shows no address: a proof of address is needed as well."));

    QStringList kinds;
    for (const domain::DocumentKind kind : advice.instead)
        kinds.append(domain::documentKindWord(kind));
    if (kinds.isEmpty())
        m_instead->clear();
    else
        m_instead->say(theme::Tone::Neutral,
                       //: %1: one or more kinds of ID document
                       tr("From the same country, this needs none: %1.").arg(kinds.join(u", "_s)));

    if (advice.accepted == domain::DocumentAdvice::Accepted::No)
        m_refused->say(theme::Tone::Bad,
                       tr("Not on the list of accepted documents: with it the identification would fail."));
    else
        m_refused->clear();
    show();
}

void DocumentAdviceBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
