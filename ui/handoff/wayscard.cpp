// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/wayscard.h"

#include "ui/kit/mask.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int waysWidth = 300;
constexpr int previewLines = 14;

} // namespace

WaysCard::WaysCard(QWidget *parent)
    : QWidget(parent)
    , m_hereHeading(new QLabel(this))
    , m_here(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_messageHeading(new QLabel(this))
    , m_message(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_text(new QPushButton(this))
    , m_mail(new QPushButton(this))
    , m_preview(new QPlainTextEdit(this))
{
    m_open->setObjectName(u"handoff:open"_s);
    m_copy->setObjectName(u"handoff:copy"_s);
    m_language->setObjectName(u"handoff:language"_s);
    m_text->setObjectName(u"handoff:text"_s);
    m_mail->setObjectName(u"handoff:mail"_s);
    m_preview->setObjectName(u"handoff:preview"_s);
    for (QLabel *label : {m_here, m_message})
        label->setWordWrap(true);
    for (QPushButton *button : {m_open, m_copy, m_text, m_mail})
        button->setAutoDefault(true);
    // Each in itself, in either language of the screen.
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_languageLabel->setBuddy(m_language);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);

    auto *spoken = new QHBoxLayout;
    spoken->setSpacing(theme::small);
    spoken->addWidget(m_languageLabel);
    spoken->addWidget(m_language, 1);
    auto *texts = new QHBoxLayout;
    texts->setSpacing(theme::small);
    texts->addWidget(m_text, 1);
    texts->addWidget(m_mail, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(m_hereHeading);
    column->addWidget(m_here);
    column->addWidget(m_open);
    column->addSpacing(theme::normal);
    column->addWidget(m_messageHeading);
    column->addWidget(m_message);
    column->addWidget(m_copy);
    column->addLayout(spoken);
    column->addLayout(texts);
    column->addWidget(m_preview);
    column->addStretch();
    setFixedWidth(grownWithText(waysWidth));

    connect(m_open, &QPushButton::clicked, this, &WaysCard::openAsked);
    connect(m_copy, &QPushButton::clicked, this, &WaysCard::copyAsked);
    connect(m_text, &QPushButton::clicked, this, &WaysCard::textAsked);
    connect(m_mail, &QPushButton::clicked, this, &WaysCard::mailAsked);
    connect(m_language, &QComboBox::currentIndexChanged, this, &WaysCard::languageChosen);
    setGiven(false);
    retranslate();
}

void WaysCard::setGiven(bool given)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_open, m_copy, m_language, m_text, m_mail})
        widget->setEnabled(given);
    m_preview->setVisible(given);
}

void WaysCard::setLanguage(const QString &code)
{
    m_language->setCurrentIndex(qMax(0, m_language->findData(code)));
}

QString WaysCard::language() const
{
    return m_language->currentData().toString();
}

void WaysCard::setPreview(const QString &text)
{
    m_previewText = text;
    showPreview();
}

void WaysCard::showPreview()
{
    if (const QString shown = mask::words(m_previewText); m_preview->toPlainText() != shown)
        m_preview->setPlainText(shown);
}

void WaysCard::focusOpen()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void WaysCard::retranslate()
{
    for (QLabel *heading : {m_hereHeading, m_messageHeading})
        heading->setFont(theme::font(theme::Type::Strong));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    for (QLabel *label : {m_here, m_message})
        label->setPalette(quiet);
    m_hereHeading->setText(tr("On this computer"));
    m_here->setText(tr("In this computer's browser, for a customer who sits here. Open it only once: a "
                       "second start ends the first."));
    m_open->setText(tr("&Open here"));
    m_open->setIcon(theme::icon(u"open"_s));
    m_open->setAccessibleDescription(m_here->text());
    //: the link is sent to the customer
    m_messageHeading->setText(tr("By message"));
    m_message->setText(tr("To this customer and to nobody else."));
    m_copy->setText(tr("&Copy link"));
    m_copy->setIcon(theme::icon(u"copy"_s));
    m_copy->setAccessibleDescription(m_message->text());
    //: language of the message to the customer
    m_languageLabel->setText(tr("Text in (&language)"));
    m_language->setAccessibleName(tr("Language of the text"));
    m_text->setText(tr("Copy &text"));
    m_text->setIcon(theme::icon(u"copy"_s));
    m_mail->setText(tr("&E-mail"));
    m_mail->setIcon(theme::icon(u"next"_s));
    m_mail->setToolTip(tr("Opens a draft in your e-mail program; nothing is sent by itself."));
    showPreview();
    m_preview->setAccessibleName(tr("The text as the customer gets it"));
    m_preview->setFont(theme::font(theme::Type::Caption));
    m_preview->setFixedHeight(QFontMetrics(m_preview->font()).lineSpacing() * previewLines + theme::normal);
}

void WaysCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
