// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/casecard.h"

#include "domain/choices.h"
#include "domain/proofofaddress.h"
#include "domain/verdict.h"
#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

CaseCard::CaseCard(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_status(new StatusSign(this))
    , m_meaning(new QLabel(this))
    , m_next(new QLabel(this))
    , m_waiting(new QLabel(this))
    , m_readyHeading(new QLabel(this))
    , m_ready(new QLabel(this))
    , m_mindHeading(new QLabel(this))
    , m_mind(new QLabel(this))
    , m_reference(new QLabel(this))
{
    m_status->setObjectName(u"handoff:status"_s);
    m_reference->setObjectName(u"handoff:reference"_s);
    for (QLabel *label : {m_name, m_meaning, m_next, m_waiting, m_ready, m_mind, m_reference}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_reference->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_name);
    column->addWidget(m_status);
    column->addWidget(m_meaning);
    column->addWidget(m_next);
    column->addWidget(m_waiting);
    column->addSpacing(theme::wide);
    column->addWidget(m_readyHeading);
    column->addWidget(m_ready);
    column->addSpacing(theme::wide);
    column->addWidget(m_mindHeading);
    column->addWidget(m_mind);
    column->addSpacing(theme::wide);
    column->addWidget(m_reference);
    column->addStretch();
    retranslate();
}

void CaseCard::setFile(const domain::CaseFile &file, bool sandbox)
{
    m_file = file;
    m_sandbox = sandbox;
    retranslate();
}

void CaseCard::setWaitingTime(int seconds)
{
    m_wait = seconds;
    retranslate();
}

void CaseCard::clear()
{
    m_file = {};
    m_wait = -1;
    retranslate();
}

void CaseCard::retranslate()
{
    const domain::Case &row = m_file.summary;
    const bool known = !row.id.isEmpty();
    m_name->setFont(theme::font(theme::Type::Strong));
    m_name->setText(row.name);
    m_status->setVisible(known);
    m_status->setStatus(row.status);
    m_meaning->setText(known ? domain::statusMeaning(row.status) : QString());
    m_next->setText(known ? domain::nextStep(row.status, row.failureReason) : QString());
    m_next->setVisible(!m_next->text().isEmpty() && m_next->text() != m_meaning->text());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_waiting->setPalette(quiet);
    m_waiting->setVisible(m_wait >= 0);
    m_waiting->setText(tr("Estimated wait for an agent: %n minute(s)", nullptr, (m_wait + 59) / 60));

    const domain::IdentificationOrder &order = m_file.identification.order;
    QStringList ready{tr("• the ID document itself, not a copy")};
    if (!order.proofOfAddressType.isEmpty())
        //: %1: kind of proof, "Gas bill"
        ready << tr("• the proof of address: %1").arg(domain::proofOfAddressWord(order.proofOfAddressType));
    ready << tr("• the mobile phone: a code is sent to it");
    ready << tr("• a bright, quiet place and a stable internet connection");
    m_readyHeading->setFont(theme::font(theme::Type::Strong));
    m_readyHeading->setText(tr("The customer has ready"));
    m_ready->setText(ready.join(u'\n'));

    m_mindHeading->setFont(theme::font(theme::Type::Strong));
    m_mindHeading->setText(tr("Please mind"));
    const QString language = domain::choiceWord(domain::identificationLanguages(), order.language);
    m_mind->setText(QStringList{language.isEmpty() ? tr("• The call is in German or English.")
                                                   //: %1: German or English
                                                   : tr("• The call is in this language: %1.").arg(language),
                                tr("• The link is for this customer only: give it to nobody else."),
                                tr("• Open it once; a second start on another device ends the first."),
                                tr("• The customer agrees to IDnow's own terms there and enters the call.")}
                        .join(u'\n'));
    const QString reference = m_file.identification.reference;
    m_reference->setPalette(quiet);
    m_reference->setVisible(m_sandbox && !reference.isEmpty());
    m_reference->setText(m_sandbox ? tr("For IDnow's test app only, never for a customer: %1").arg(reference)
                                   : QString());
}

void CaseCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
