// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboard.h"

#include "ui/kit/actionfinder.h"
#include "ui/kit/keysheet.h"
#include "ui/shell/actiontable.h"
#include "ui/shell/laterpage.h"

#include <QAbstractButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr std::chrono::milliseconds betweenPages(20); ///< a key typed meanwhile is answered in between

} // namespace

Keyboard::Keyboard(QWidget *window, const QList<Page> &pages, std::unique_ptr<QSettings> settings)
    : QObject(window)
    , m_window(window)
    , m_actions(window, std::move(settings))
    , m_find(new Action(window, u"window:find"_s, QT_TRANSLATE_NOOP("ui::Action", "Find an action"),
                        QKeySequence(Qt::CTRL | Qt::Key_K)))
    , m_tell(new Action(window, u"window:keys"_s, QT_TRANSLATE_NOOP("ui::Action", "Show and change the keys"),
                        QKeySequence(Qt::Key_F1)))
{
    for (const Page &page : pages) {
        m_actions.addPage(page.page, page.words);
        if (const auto *later = qobject_cast<LaterPage *>(page.page))
            connect(later, &LaterPage::completed, this, [this] {
                adoptButtons();
                m_actions.fitKeys();
            });
        for (const auto &[words, key] : page.fixed)
            m_actions.addFixed(page.page, words, QKeySequence::fromString(QLatin1StringView(key)));
    }
    adoptButtons();
    m_actions.load();
    connect(m_find, &Action::activated, this, &Keyboard::openFinder);
    m_completing.setInterval(betweenPages);
    connect(&m_completing, &QTimer::timeout, this, &Keyboard::findMore);
    connect(m_tell, &Action::activated, this, &Keyboard::openSheet);
}

void Keyboard::adoptButtons()
{
    QSet<const QObject *> known; // a screen makes the action itself where the key is part of how it works
    for (const Action *action : m_window->findChildren<Action *>())
        known.insert(action->owner());
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (!isActionButton(button) || known.contains(button) || button->window() != m_window)
            continue;
        const ButtonAction *entry = buttonAction(button->objectName());
        new Action(button, button->objectName(), entry ? entry->words : nullptr,
                   entry ? QKeySequence::fromString(QLatin1StringView(entry->key)) : QKeySequence());
    }
}

bool Keyboard::completeNextPage()
{
    for (QWidget *page : m_actions.pages()) {
        auto *later = qobject_cast<LaterPage *>(page);
        if (!later || later->isComplete())
            continue;
        later->complete();
        return true;
    }
    return false;
}

void Keyboard::openFinder()
{
    if (!m_finder)
        m_finder = new ActionFinder(m_actions, m_window);
    adoptButtons(); // those that came since
    m_finder->find();
    m_finder->setMoreToCome(true);
    m_completing.start();
}

void Keyboard::findMore()
{
    const bool isMore = completeNextPage();
    if (!isMore)
        m_completing.stop();
    if (isMore && m_sheet)
        m_sheet->takeMore();
    if (!m_finder)
        return;
    if (isMore)
        m_finder->takeMore();
    else
        m_finder->setMoreToCome(false);
}

void Keyboard::openSheet()
{
    if (!m_sheet)
        m_sheet = new KeySheet(m_actions, m_window);
    adoptButtons();
    m_sheet->showKeys();
    m_completing.start();
}

} // namespace ui
