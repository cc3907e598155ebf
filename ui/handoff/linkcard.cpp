// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/linkcard.h"

#include "ui/handoff/qrcode.h"
#include "ui/kit/mask.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int linkWidth = 352;

} // namespace

LinkCard::LinkCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new WrapLabel(this))
    , m_qr(new QrCode(this))
    , m_none(new QLabel(this))
    , m_scan(new QLabel(this))
    , m_why(new QLabel(this))
    , m_validity(new QLabel(this))
{
    m_qr->setObjectName(u"handoff:qr"_s);
    m_none->setObjectName(u"handoff:none"_s);
    m_why->setObjectName(u"handoff:why"_s);
    m_validity->setObjectName(u"handoff:validity"_s);
    for (QLabel *label : {m_none, m_scan, m_why, m_validity}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(m_heading);
    column->addWidget(m_qr, 0, Qt::AlignLeft);
    column->addWidget(m_none);
    column->addWidget(m_validity);
    column->addWidget(m_scan);
    column->addWidget(m_why);
    column->addStretch();
    setFixedWidth(grownWithText(linkWidth));
    retranslate();
}

void LinkCard::setOffer(const Offer &offer)
{
    if (offer.link != m_offer.link)
        m_qr->setText(offer.link.toEncoded());
    m_offer = offer;
    retranslate();
}

void LinkCard::retranslate()
{
    const bool given = m_offer.isGiven();
    m_heading->setFont(theme::font(theme::Type::Strong));
    m_heading->setText(tr("On the customer's phone (recommended)"));
    m_scan->setText(tr("The customer points the phone's camera at the code and opens the link."));
    //: why the phone is better than the computer
    m_why->setText(tr("Recommended by Solaris: it has the better camera."));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_why->setPalette(quiet);
    m_qr->setAccessibleName(tr("QR code with the customer's link"));
    m_qr->setAccessibleDescription(m_scan->text());
    m_validity->setFont(theme::font(theme::Type::Strong));
    m_validity->setText(m_offer.validity());
    // The code is the link: it goes where nobody sits any more, like the link in the clipboard. Data hidden
    // by hand leave it: a visitor stands there, or this very customer, who is scanning it.
    const bool alone = Mask::shared().isOn(Mask::Why::Idle);
    m_none->setText(given && alone ? tr("The code is hidden while nobody works here. A key or the mouse "
                                        "brings it back.")
                                   : m_offer.reason());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_qr, m_scan})
        widget->setVisible(given && !alone);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_why, m_validity})
        widget->setVisible(given);
    m_none->setVisible(!given || alone);
    m_heading->setVisible(m_offer.mayBeGiven());
}

void LinkCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
