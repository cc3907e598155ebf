// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actions.h"

#include "ui/kit/keyrules.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

Actions::Actions(QWidget *window, std::unique_ptr<QSettings> settings)
    : QObject(window)
    , m_window(window)
    , m_settings(std::move(settings))
{
}

void Actions::addPage(QWidget *page, const char *words)
{
    m_pages.append(page);
    m_names.insert(page, words);
}

void Actions::addFixed(QWidget *page, const char *words, const QKeySequence &key)
{
    m_fixed.append({page, words, key});
}

void Actions::load()
{
    m_settings->beginGroup(u"keys"_s);
    QHash<QString, QKeySequence> kept;
    for (const QString &id : m_settings->childKeys()) {
        const QVariant value = m_settings->value(id);
        const QString text = value.toString();
        const QKeySequence key = QKeySequence::fromString(text, QKeySequence::PortableText);
        if (value.typeId() == QMetaType::QString && (text.isEmpty() || !key.isEmpty()))
            kept.insert(id, key);
    }
    m_settings->endGroup();
    m_changed = kept;
    fitKeys();
}

void Actions::fitKeys()
{
    // Keys that were exchanged fit only together: all are taken first, then what does not fit is given back.
    const qsizetype before = m_changed.size();
    for (bool fits = false; !fits;) {
        fits = true;
        for (const Action *action : all()) {
            const auto found = m_changed.constFind(action->id());
            if (found == m_changed.cend() || (action->hasWords() && refusal(*action, *found).isEmpty()))
                continue;
            m_changed.remove(action->id());
            fits = false;
        }
    }
    all();
    if (m_changed.size() != before)
        Q_EMIT keysChanged();
}

QList<Action *> Actions::all()
{
    QList<Action *> found = m_window->findChildren<Action *>();
    // A dialog, or the customer's own window, is none of this window's business.
    found.removeIf([this](const Action *action) { return action->owner()->window() != m_window; });
    for (Action *action : found)
        action->changeKey(wantedKey(*action));
    std::stable_sort(found.begin(), found.end(), [this](const Action *one, const Action *other) {
        return m_pages.indexOf(pageOf(one->owner())) < m_pages.indexOf(pageOf(other->owner()));
    });
    return found;
}

QKeySequence Actions::wantedKey(const Action &action) const
{
    return m_changed.value(action.id(), action.usualKey());
}

QWidget *Actions::pageOf(const QWidget *widget) const
{
    for (QWidget *page : m_pages) {
        if (page == widget || page->isAncestorOf(widget))
            return page;
    }
    return nullptr;
}

QString Actions::pageName(const QWidget *page) const
{
    const char *words = m_names.value(page, nullptr);
    if (!words)
        return tr("Everywhere");
    return QCoreApplication::translate("ui::Action", words);
}

QWidget *Actions::presentPage() const
{
    for (QWidget *page : m_pages) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

QString Actions::refusal(const Action &action, const QKeySequence &key)
{
    if (key.isEmpty())
        return {};
    if (QString general = keyRefusal(key); !general.isEmpty() && key != action.usualKey())
        return general;
    const QWidget *here = pageOf(action.owner());
    for (const Action *other : all()) {
        const QWidget *there = pageOf(other->owner());
        const bool meet = !here || !there || here == there;
        if (meet && other->id() != action.id() && wantedKey(*other) == key)
            //: an action, where it is at home
            return tr("“%1” (%2) has this key already.").arg(other->text(), pageName(there));
    }
    return {};
}

bool Actions::setKey(const Action &action, const QKeySequence &key)
{
    if (!action.hasWords() || !refusal(action, key).isEmpty())
        return false;
    if (key == action.usualKey())
        m_changed.remove(action.id());
    else
        m_changed.insert(action.id(), key);
    keep(action.id(), isChanged(action) ? &key : nullptr);
    return true;
}

bool Actions::resetKey(const Action &action)
{
    return setKey(action, action.usualKey());
}

void Actions::resetAllKeys()
{
    m_changed.clear();
    m_settings->remove(u"keys"_s);
    all();
    Q_EMIT keysChanged();
}

void Actions::keep(const QString &id, const QKeySequence *key)
{
    const QString name = u"keys/"_s + id;
    if (key)
        m_settings->setValue(name, key->toString(QKeySequence::PortableText));
    else
        m_settings->remove(name);
    all();
    Q_EMIT keysChanged();
}

void Actions::run(Action &action)
{
    if (!action.isOffered())
        return;
    m_recent.removeOne(action.id());
    m_recent.prepend(action.id());
    action.run();
}

} // namespace ui
