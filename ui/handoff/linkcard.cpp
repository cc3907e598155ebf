// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/linkcard.h"

#include "ui/handoff/qrcode.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

LinkCard::LinkCard(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_qr(new QrCode(this))
    , m_scan(new QLabel(this))
    , m_validity(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_qr->setObjectName(u"handoff:qr"_s);
    m_copy->setObjectName(u"handoff:copy"_s);
    m_open->setObjectName(u"handoff:open"_s);
    m_validity->setObjectName(u"handoff:validity"_s);
    m_scan->setWordWrap(true);
    for (QPushButton *button : {m_copy, m_open})
        button->setAutoDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_copy, 1);
    buttons->addWidget(m_open, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(m_heading);
    column->addWidget(m_qr, 0, Qt::AlignLeft);
    column->addWidget(m_scan);
    column->addWidget(m_validity);
    column->addSpacing(theme::tight);
    column->addLayout(buttons);
    column->addStretch();
    setFixedWidth(320);

    connect(m_copy, &QPushButton::clicked, this, &LinkCard::copyAsked);
    connect(m_open, &QPushButton::clicked, this, &LinkCard::openAsked);
    retranslate();
}

void LinkCard::setLink(const QUrl &link, const QDateTime &validUntil)
{
    if (link == m_link && validUntil == m_validUntil)
        return;
    m_link = link;
    m_validUntil = validUntil;
    m_qr->setText(link.toEncoded());
    retranslate();
}

void LinkCard::retranslate()
{
    const bool has = !m_link.isEmpty();
    m_heading->setFont(theme::font(theme::Type::Strong));
    m_heading->setText(tr("On the customer's phone (recommended)"));
    m_scan->setText(tr("Let the customer point the phone's camera at the code and open the link."));
    m_qr->setAccessibleName(tr("QR code with the customer's link"));
    m_qr->setAccessibleDescription(m_scan->text());
    m_validity->setFont(theme::font(theme::Type::Strong));
    const qint64 days = QDate::currentDate().daysTo(m_validUntil.toLocalTime().date());
    if (!has || !m_validUntil.isValid())
        m_validity->clear();
    else if (days < 1)
        m_validity->setText(tr("The link ends at %1.").arg(when::dateAndClock(m_validUntil)));
    else
        m_validity->setText(
            tr("%n day(s) left, until %1", nullptr, int(days)).arg(when::dateAndClock(m_validUntil)));
    m_copy->setText(tr("&Copy link"));
    m_copy->setIcon(theme::icon(u"copy"_s));
    m_copy->setToolTip(tr("To send it to this customer and to nobody else"));
    m_open->setText(tr("&Open here"));
    m_open->setIcon(theme::icon(u"open"_s));
    m_open->setToolTip(
        tr("Starts in this computer's browser, for a customer who sits here. Open it only once: a "
           "second start ends the first."));
    m_copy->setEnabled(has);
    m_open->setEnabled(has);
}

void LinkCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
