// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action.h"

#include "ui/kit/screenlanguage.h"
#include "ui/kit/voice.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto catalogue = "ui::Action";

QString withoutMark(QString text)
{
    text.replace(u"&&"_s, QString(QChar(1)));
    text.remove(u'&');
    return text.replace(QChar(1), u'&');
}

} // namespace

Action::Action(QWidget *owner, const QString &id, const char *words, const QKeySequence &usual, int number)
    : QShortcut(usual, owner)
    , m_words(words)
    , m_usual(usual)
    , m_number(number)
    , m_button(qobject_cast<QAbstractButton *>(owner))
{
    setObjectName(id);
    connect(this, &QShortcut::activated, this, &Action::act);
    // Two of one kind can be in sight, such as two lines that say what went wrong: the keys take turns.
    connect(this, &QShortcut::activatedAmbiguously, this, [this] { Q_EMIT activated(); });
    if (m_button)
        tellAt(m_button);
}

QWidget *Action::owner() const
{
    return qobject_cast<QWidget *>(parent());
}

QString Action::text() const
{
    if (m_words) {
        const QString text = QCoreApplication::translate(catalogue, m_words);
        return m_number > 0 ? text.arg(m_number) : text;
    }
    if (!m_button)
        return {};
    if (!m_button->text().isEmpty())
        return withoutMark(m_button->text());
    return m_button->accessibleName().isEmpty() ? m_tip : m_button->accessibleName();
}

QString Action::otherText() const
{
    if (!m_words)
        return {};
    static const Voice german(u"de"_s);
    const QString text =
        screenLanguage() == u"de"_s ? QString::fromUtf8(m_words) : german.say()(catalogue, m_words);
    return m_number > 0 ? text.arg(m_number) : text;
}

QKeySequence Action::shownKey() const
{
    return key().isEmpty() && m_button ? QKeySequence::mnemonic(m_button->text()) : key();
}

void Action::changeKey(const QKeySequence &key)
{
    if (key == this->key())
        return;
    setKey(key);
    tell();
}

void Action::tellAt(QWidget *widget)
{
    m_told = widget;
    m_tip = widget->toolTip();
    widget->installEventFilter(this);
    tell();
}

bool Action::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_told && event->type() == QEvent::ToolTipChange && !m_telling) {
        m_tip = m_told->toolTip();
        tell();
    } else if (watched == m_told && event->type() == QEvent::LanguageChange) {
        tell(); // keys have names too; the screen writes its own words anew later
    }
    return QShortcut::eventFilter(watched, event);
}

void Action::tell()
{
    if (!m_told)
        return;
    const QString keyName = key().toString(QKeySequence::NativeText);
    const QString words = m_tip.isEmpty() ? text() : m_tip;
    const QString tip = keyName.isEmpty() ? m_tip : u"%1 (%2)"_s.arg(words, keyName);
    if (tip == m_told->toolTip())
        return;
    m_telling = true;
    m_told->setToolTip(tip);
    m_telling = false;
}

void Action::offerWhen(std::function<bool()> can, const char *why)
{
    m_can = std::move(can);
    m_why = why;
}

bool Action::isOffered() const
{
    const QWidget *widget = owner();
    return widget && widget->isVisible() && widget->isEnabled() && isEnabled() && (!m_can || m_can());
}

QString Action::why() const
{
    if (m_why && !m_can())
        return QCoreApplication::translate(catalogue, m_why);
    return m_button && m_button->isVisible() && !m_button->isEnabled() ? m_tip : QString();
}

void Action::run()
{
    if (isOffered())
        Q_EMIT activated();
}

void Action::act()
{
    if (!m_button)
        return;
    const auto *tool = qobject_cast<QToolButton *>(m_button);
    if (tool && tool->menu() && tool->popupMode() == QToolButton::InstantPopup)
        tool->menu()->popup(tool->mapToGlobal(tool->rect().bottomLeft())); // a click would wait for the menu
    else
        m_button->click();
}

} // namespace ui
