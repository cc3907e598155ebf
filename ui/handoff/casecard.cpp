// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/casecard.h"

#include "domain/choices.h"
#include "domain/handover.h"
#include "domain/proofofaddress.h"
#include "domain/verdict.h"
#include "ui/handoff/waiting.h"
#include "ui/kit/mask.h"
#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr qsizetype givenShown = 4; // the newest; the case's timeline has them all

} // namespace

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
    , m_givenHeading(new QLabel(this))
    , m_given(new QLabel(this))
{
    m_status->setObjectName(u"handoff:status"_s);
    m_next->setObjectName(u"handoff:next"_s);
    m_waiting->setObjectName(u"handoff:waiting"_s);
    m_ready->setObjectName(u"handoff:ready"_s);
    m_given->setObjectName(u"handoff:given"_s);
    for (QLabel *label : {m_name, m_meaning, m_next, m_waiting, m_ready, m_mind, m_given}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::tight);
    column->addWidget(m_name);
    column->addWidget(m_status);
    column->addWidget(m_meaning);
    column->addWidget(m_next);
    column->addWidget(m_waiting);
    for (const auto &[heading, text] : {std::pair(m_readyHeading, m_ready), std::pair(m_mindHeading, m_mind),
                                        std::pair(m_givenHeading, m_given)}) {
        column->addSpacing(theme::normal);
        column->addWidget(heading);
        column->addWidget(text);
    }
    column->addStretch();
    retranslate();
}

void CaseCard::setFile(const domain::CaseFile &file, const QDateTime &now)
{
    m_file = file;
    m_now = now;
    retranslate();
}

void CaseCard::setOffered(bool offered)
{
    m_offered = offered;
    retranslate();
}

void CaseCard::clear()
{
    setFile({}, {});
}

void CaseCard::retranslate()
{
    for (QLabel *heading : {m_name, m_readyHeading, m_mindHeading, m_givenHeading})
        heading->setFont(theme::font(theme::Type::Strong));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_given->setPalette(quiet);
    showCustomer();
    showReady();
    showGiven();
}

void CaseCard::showCustomer()
{
    const domain::Case &row = m_file.summary;
    const bool known = !row.id.isEmpty();
    m_name->setText(mask::name(row.name));
    m_status->setVisible(known);
    m_status->setStatus(row.status);
    const bool holds = known && (m_offered || domain::turn(row.status) != domain::Turn::Customer);
    m_meaning->setText(holds ? domain::statusMeaning(row.status) : QString());
    m_next->setText(holds ? domain::nextStep(row.status, row.failureReason) : QString());
    m_next->setVisible(!m_next->text().isEmpty() && m_next->text() != m_meaning->text());
    const int wait = m_file.identification.estimatedWaitingTime;
    const bool waits = holds && m_offered && wait >= 0 && row.status.value == domain::Status::Pending &&
                       isWaitingTimeFresh(row.requestedAt, m_now);
    m_waiting->setVisible(waits);
    //: %1: "about 3 minutes"; %2: time of day when IDnow estimated it
    m_waiting->setText(waits ? tr("Wait for an IDnow agent: %1 (estimated at %2)")
                                   .arg(waitingWords(wait), when::clock(row.requestedAt).left(5))
                             : QString());
}

void CaseCard::showReady()
{
    const domain::IdentificationOrder &order = m_file.identification.order;
    QStringList ready{tr("• the ID document itself, not a copy")};
    if (!order.proofOfAddressType.isEmpty())
        //: %1: kind of proof, "Gas bill"
        ready << tr("• the proof of address: %1").arg(domain::proofOfAddressWord(order.proofOfAddressType));
    ready << tr("• the mobile phone with the number given: a code comes by text message");
    ready << tr("• a bright, quiet place and a stable internet connection");
    m_readyHeading->setText(tr("The customer has ready"));
    m_ready->setText(ready.join(u'\n'));

    m_mindHeading->setText(tr("Please mind"));
    const QString language = domain::choiceWord(domain::identificationLanguages(), order.language);
    m_mind->setText(QStringList{language.isEmpty() ? tr("• The call is in German or English.")
                                                   //: %1: German or English
                                                   : tr("• The call is in this language: %1.").arg(language),
                                tr("• The link is for this customer only: give it to nobody else."),
                                tr("• Open it once; a second start on another device ends the first."),
                                tr("• The customer agrees to IDnow's own terms there and enters the call.")}
                        .join(u'\n'));
    for (QWidget *part : {m_readyHeading, m_ready, m_mindHeading, m_mind})
        part->setVisible(m_offered);
}

void CaseCard::showGiven()
{
    const QList<domain::Handover> all = domain::handovers(m_file);
    QStringList lines;
    for (const domain::Handover &one : all.last(qMin(all.size(), givenShown)))
        //: how the link was given: time, way ("QR code shown"), clerk
        lines << tr("%1: %2 (%3)").arg(when::dateAndClock(one.at), domain::handoverWord(one.how), one.actor);
    if (all.size() > givenShown)
        lines.prepend(tr("… and %Ln times before", nullptr, int(all.size() - givenShown)));
    //: heading of a list: how and when the link was given
    m_givenHeading->setText(tr("Handed over so far"));
    m_given->setText(lines.join(u'\n'));
    m_givenHeading->setVisible(!all.isEmpty());
    m_given->setVisible(!all.isEmpty());
}

void CaseCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
