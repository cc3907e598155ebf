// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/idlemask.h"

#include "ui/kit/mask.h"
#include "ui/kit/secretclipboard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <algorithm>
#include <utility>

namespace ui {
namespace {

IdleMask::Time steadyTime()
{
    return std::chrono::duration_cast<IdleMask::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

/// A key that does nothing alone.
bool isModifier(const QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent *>(event)->key();
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_Meta ||
           key == Qt::Key_AltGr;
}

bool isHidden()
{
    return Mask::shared().isOn(Mask::Why::Idle);
}

} // namespace

IdleMask::IdleMask(QObject *parent, std::function<Time()> clock)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : steadyTime)
    , m_last(m_clock())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleMask::look);
    setMinutes(usualMinutes);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleMask::~IdleMask()
{
    Mask::shared().set(Mask::Why::Idle, false);
}

void IdleMask::setMinutes(int minutes)
{
    m_minutes = std::clamp(minutes, 0, mostMinutes);
    look();
}

void IdleMask::hide()
{
    SecretClipboard::forgetAll();
    Mask::shared().set(Mask::Why::Idle, true);
}

void IdleMask::look()
{
    if (m_minutes == 0) {
        m_timer.stop();
        return;
    }
    // One timer for the whole wait, started anew for what is left: input itself costs no timer.
    const Time left = m_last + std::chrono::minutes(m_minutes) - m_clock();
    if (left > Time::zero()) {
        m_timer.start(left);
    } else if (!isHidden()) {
        hide();
    }
}

bool IdleMask::isInput(const QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress: return true;
    case QEvent::MouseMove: {
        // Windows that come and go below a pointer at rest report a move as well.
        const QPoint pointer = static_cast<const QMouseEvent *>(event)->globalPosition().toPoint();
        return std::exchange(m_pointer, pointer) != pointer;
    }
    default: return false;
    }
}

bool IdleMask::comesBack(QEvent *event)
{
    event->accept();
    // The key itself follows: taken as no shortcut's, it comes as a press. And after Ctrl the letter does.
    if (event->type() == QEvent::ShortcutOverride || isModifier(event))
        return true;
    Mask::shared().set(Mask::Why::Idle, false);
    m_awaitsRelease = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    look();
    return event->type() != QEvent::MouseMove;
}

bool IdleMask::eventFilter(QObject *watched, QEvent *event)
{
    if (m_awaitsRelease &&
        (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyRelease)) {
        m_awaitsRelease = watched->isWidgetType() ? m_awaitsRelease : false;
        return true;
    }
    // Qt asks widgets whether they want a shortcut's key by an event of its own making.
    const bool isFromOutside = event->spontaneous() || event->type() == QEvent::ShortcutOverride;
    if (!isFromOutside || !isInput(event))
        return false;
    m_last = m_clock();
    if (isHidden())
        return comesBack(event);
    m_awaitsRelease = false;
    return false;
}

} // namespace ui
