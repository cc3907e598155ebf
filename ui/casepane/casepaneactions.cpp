// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane can do, as actions of the pane: for shortcuts, menus and a palette of commands.
#include "ui/casepane/casepaneparts.h"
#include "ui/kit/action.h"
#include "ui/kit/theme.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

namespace ui {

void CasePane::Parts::buildActions()
{
    for (QPushButton *button : {goOn, newCase, handOver, review, amend, refresh}) {
        auto *action = new QAction(pane);
        action->setObjectName(QString(u"action:"_s % button->objectName()));
        QObject::connect(action, &QAction::triggered, button, &QPushButton::click);
        m_actions.append({action, button});
        pane->addAction(action);
    }
    m_write = new QAction(pane);
    m_write->setObjectName(u"action:case:note"_s);
    QObject::connect(m_write, &QAction::triggered, notes, [this] {
        scroll->ensureWidgetVisible(notes);
        notes->setFocus(Qt::ShortcutFocusReason);
    });
    pane->addAction(m_write);
    auto *write = new Action(pane, u"case:note"_s, QT_TRANSLATE_NOOP("ui::Action", "Write a note"),
                             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    write->offerWhen([this] { return m_write->isEnabled(); },
                     QT_TRANSLATE_NOOP("ui::Action", "No case is chosen, or its person was erased"));
    QObject::connect(write, &Action::activated, m_write, &QAction::trigger);
}

void CasePane::Parts::renderActions()
{
    const bool hasCase = !caseId.isEmpty();
    for (const auto &[action, button] : std::as_const(m_actions)) {
        // A mnemonic belongs to the button; twice it would be ambiguous.
        action->setText(button->text().remove(u'&'));
        action->setIcon(button->icon());
        action->setEnabled(hasCase && button->isEnabled() && !button->isHidden());
    }
    m_write->setText(tr("Write a note"));
    m_write->setIcon(theme::icon(u"note"_s));
    m_write->setEnabled(hasCase && file && !file->summary.erased);
}

} // namespace ui
