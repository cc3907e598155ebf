// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/handoffscreen.h"

#include "ui/handoff/handoffparts.h"
#include "ui/kit/openlink.h"

#include <QEvent>
#include <QKeyEvent>

using namespace std::chrono_literals;

namespace ui {

HandoffSurroundings HandoffSurroundings::usual(const domain::Environment &environment)
{
    return {[environment](const QUrl &address) { return openLink(address, &environment) == LinkOpened::Yes; },
            [] { return QDateTime::currentDateTimeUtc(); }, SecretClipboard::usualLife, 30s};
}

HandoffScreen::HandoffScreen(desk::Desk &desk, QWidget *parent)
    : HandoffScreen(desk, HandoffSurroundings::usual(desk.environment()), parent)
{
}

HandoffScreen::HandoffScreen(desk::Desk &desk, HandoffSurroundings around, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(desk, std::move(around), this))
{
}

HandoffScreen::~HandoffScreen() = default;

void HandoffScreen::showCase(const QString &caseId)
{
    m_parts->show(caseId);
    m_parts->toCase->setFocus();
}

void HandoffScreen::clear()
{
    m_parts->clear();
}

void HandoffScreen::changeEvent(QEvent *event)
{
    if (m_parts && event->type() == QEvent::LanguageChange)
        m_parts->retranslate();
    QWidget::changeEvent(event);
}

void HandoffScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->callOff())
        return;
    QWidget::keyPressEvent(event);
}

} // namespace ui
