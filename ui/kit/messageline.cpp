// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/messageline.h"

#include "ui/kit/ground.h"
#include "ui/kit/pressonce.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int iconSide = 16;

QString iconName(theme::Tone tone)
{
    switch (tone) {
    case theme::Tone::Good: return u"check"_s;
    case theme::Tone::Warning: return u"warning"_s;
    case theme::Tone::Bad: return u"error"_s;
    case theme::Tone::Neutral:
    case theme::Tone::Info:
    case theme::Tone::Accent: break;
    }
    return u"info"_s;
}

} // namespace

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_support(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_action(new QPushButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_support->setWordWrap(true);
    m_support->setTextFormat(Qt::PlainText);
    m_support->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setAutoRaise(true);
    m_copy->setObjectName(u"message:copy"_s);
    m_action->setObjectName(u"message:action"_s);
    m_action->setAutoDefault(true); // Enter presses it where it has the keyboard
    pressOnce(m_action);
    m_icon->setFixedWidth(iconSide);

    auto *words = new QVBoxLayout;
    words->setSpacing(theme::tight);
    words->addWidget(m_text);
    words->addWidget(m_support);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::normal, theme::small, theme::small, theme::small);
    row->setSpacing(theme::small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignVCenter);
    row->addWidget(m_action, 0, Qt::AlignVCenter);

    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_support->text()); });
    connect(m_action, &QPushButton::clicked, this, &MessageLine::actionClicked);
    m_action->hide();
    clear();
}

void MessageLine::say(theme::Tone tone, std::function<QString()> text)
{
    say(tone, text());
    m_textNow = std::move(text);
}

void MessageLine::say(theme::Tone tone, const QString &text)
{
    m_tone = tone;
    m_error.reset();
    m_textNow = {};
    m_text->setText(text);
    refresh();
    setVisible(!text.isEmpty());
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageLine::show(const domain::Error &error)
{
    say(theme::Tone::Bad, domain::userText(error));
    m_error = error;
    refresh();
}

void MessageLine::offer(std::function<QString()> action)
{
    setAction(action());
    m_actionNow = std::move(action);
}

void MessageLine::setAction(const QString &text)
{
    m_actionNow = {};
    setFocusProxy(text.isEmpty() ? nullptr : m_action); // setFocus() leads to the answer
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageLine::clear()
{
    m_error.reset();
    m_textNow = {};
    m_text->clear();
    setAction({});
    refresh();
    hide();
}

QString MessageLine::text() const
{
    return m_text->text();
}

void MessageLine::refresh()
{
    if (m_textNow)
        m_text->setText(m_textNow());
    if (m_actionNow)
        m_action->setText(m_actionNow());
    if (m_error)
        m_text->setText(domain::userText(*m_error));
    m_support->setText(m_error ? domain::supportText(*m_error) : QString());
    m_support->setVisible(m_error.has_value());
    m_support->setFont(theme::font(theme::Type::Caption));
    m_copy->setVisible(m_error.has_value());
    m_copy->setIcon(theme::icon(u"copy"_s));
    m_copy->setAccessibleName(tr("Copy the line for support"));
    m_copy->setToolTip(tr("Copy the line for support"));
    if (!m_text->text().isEmpty()) { // a line that says nothing is hidden
        const QColor color = theme::toneText(m_tone, palette());
        m_icon->setPixmap(theme::pixmap(iconName(m_tone), iconSide, color, devicePixelRatioF()));
    }
    setAccessibleName(m_text->text());
    update();
}

void MessageLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter, *this, m_tone);
    painter.setClipRect(QRect(0, 0, theme::tight - 1, height()));
    painter.setBrush(m_tone == theme::Tone::Neutral ? theme::quietText(palette())
                                                    : theme::toneText(m_tone, palette()));
    painter.drawRoundedRect(rect(), theme::tight, theme::tight);
}

void MessageLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace ui
