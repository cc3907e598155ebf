// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keysheet.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int ActionRole = Qt::UserRole + 1;

QString nameOf(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

/// What was pressed as a key sequence of one; empty while only Ctrl, Alt and their like are held.
QKeySequence pressedKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case 0:
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock: return {};
    default: break;
    }
    Qt::KeyboardModifiers held = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    const bool isSign = event.key() < Qt::Key_Escape && !QChar(event.key()).isLetter();
    if (isSign)
        held &= ~Qt::ShiftModifier; // "!" is a key of its own, however it is reached
    return QKeySequence(QKeyCombination(held, static_cast<Qt::Key>(event.key())));
}

} // namespace

KeySheet::KeySheet(Actions &actions, QWidget *window)
    : PassingDialog(window)
    , m_actions(actions)
    , m_list(new QTreeWidget(this))
    , m_editLabel(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_message(new QLabel(this))
    , m_usual(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_allUsual(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"keys"_s);
    m_list->setObjectName(u"keys:list"_s);
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(theme::normal);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_edit->setObjectName(u"keys:edit"_s);
    m_edit->installEventFilter(this);
    m_editLabel->setBuddy(m_edit);
    m_message->setObjectName(u"keys:message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_usual->setObjectName(u"keys:usual"_s);
    m_none->setObjectName(u"keys:none"_s);
    m_allUsual->setObjectName(u"keys:allusual"_s);
    m_close->setObjectName(u"keys:close"_s);
    for (QPushButton *button : {m_usual, m_none, m_allUsual, m_close})
        button->setAutoDefault(false);

    auto *change = new FlowLayout;
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget *part : std::initializer_list<QWidget *>{m_editLabel, m_edit, m_usual, m_none})
        change->addWidget(part);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::small);
    foot->addWidget(m_allUsual);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::normal, theme::normal, theme::normal, theme::normal);
    column->setSpacing(theme::normal);
    column->addWidget(m_list, 1);
    column->addLayout(change);
    column->addWidget(m_message);
    column->addLayout(foot);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySheet::showCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const Action *action = current())
            take(action->usualKey());
    });
    connect(m_none, &QPushButton::clicked, this, [this] { take({}); });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        m_actions.resetAllKeys();
        say(tr("All keys are as usual."), false);
    });
    connect(m_close, &QPushButton::clicked, this, &PassingDialog::reject);
    connect(&m_actions, &Actions::keysChanged, this, [this] {
        if (isVisible())
            refill();
    });
    resize(640, 640);
    retranslate();
}

void KeySheet::showKeys()
{
    m_list->setCurrentItem(nullptr);
    refill();
    m_list->scrollToTop();
    m_list->setFocus(Qt::OtherFocusReason);
    openOver();
}

void KeySheet::takeMore()
{
    if (!isVisible())
        return;
    QScrollBar *scroll = m_list->verticalScrollBar();
    const int at = scroll->value();
    refill();
    scroll->setValue(at);
}

void KeySheet::refill()
{
    const Action *action = current();
    const QString id = action ? action->id() : QString();
    const QWidget *page = action ? m_actions.pageOf(action->owner()) : nullptr;
    {
        const QSignalBlocker silent(m_list);
        m_list->clear();
        QWidget *present = m_actions.presentPage();
        const QList<Action *> all = m_actions.all();
        if (present)
            addPage(present, all);
        addPage(nullptr, all);
        for (QWidget *other : m_actions.pages()) {
            if (other != present)
                addPage(other, all);
        }
        m_list->expandAll();
        for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
            const auto *one = (*it)->data(0, ActionRole).value<QPointer<QObject>>().data();
            const auto *found = qobject_cast<const Action *>(one);
            const bool same =
                found && (id.isEmpty() || (found->id() == id && m_actions.pageOf(found->owner()) == page));
            if (same) {
                m_list->setCurrentItem(*it);
                break;
            }
        }
    }
    showCurrent();
}

void KeySheet::addPage(QWidget *page, const QList<Action *> &all)
{
    auto *head = new QTreeWidgetItem(m_list, {m_actions.pageName(page)});
    head->setFont(0, theme::font(theme::Type::Strong));
    head->setFlags(Qt::ItemIsEnabled);
    head->setFirstColumnSpanned(true);
    QStringList seen;
    for (const Action *action : all) {
        if (page && !m_actions.pageOf(action->owner()))
            seen.append(action->id()); // told once, among what works everywhere
    }
    for (Action *action : all) {
        // What a button says only now and then has no lasting name.
        if (m_actions.pageOf(action->owner()) != page || !action->hasWords() || seen.contains(action->id()))
            continue;
        seen.append(action->id());
        auto *item = new QTreeWidgetItem(head, {action->text(), nameOf(action->shownKey())});
        item->setData(0, ActionRole, QVariant::fromValue(QPointer<QObject>(action)));
        if (m_actions.isChanged(*action)) {
            item->setFont(1, theme::font(theme::Type::Strong));
            item->setToolTip(1, tr("Changed; usually %1").arg(nameOf(action->usualKey())));
        }
    }
    for (const Actions::Fixed &fixed : m_actions.fixed()) {
        if (fixed.page == page)
            new QTreeWidgetItem(head,
                                {QCoreApplication::translate("ui::Action", fixed.words), nameOf(fixed.key)});
    }
    if (head->childCount() == 0)
        delete head;
}

Action *KeySheet::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? qobject_cast<Action *>(item->data(0, ActionRole).value<QPointer<QObject>>().data())
                : nullptr;
}

void KeySheet::showCurrent()
{
    const Action *action = current();
    {
        const QSignalBlocker silent(m_edit);
        m_edit->setKeySequence(action ? action->key() : QKeySequence());
    }
    m_edit->setEnabled(action);
    // Qt's own words in the empty field.
    if (const auto *line = m_edit->findChild<QLineEdit *>())
        m_edit->setMinimumWidth(line->fontMetrics().horizontalAdvance(line->placeholderText()) +
                                theme::section);
    m_usual->setEnabled(action && m_actions.isChanged(*action));
    m_none->setEnabled(action && !action->key().isEmpty());
    const bool listed = m_list->currentItem() && m_list->currentItem()->parent();
    say(action || !listed ? QString() : tr("This key belongs to the screen and stays."), false);
}

void KeySheet::take(const QKeySequence &key)
{
    const Action *action = current();
    if (!action)
        return;
    const QString refusal = m_actions.refusal(*action, key);
    if (!refusal.isEmpty()) {
        showCurrent();
        say(u"%1: %2"_s.arg(nameOf(key), refusal), true);
        return;
    }
    m_actions.setKey(*action, key);
    say(key.isEmpty() ? tr("“%1” has no key now.").arg(action->text())
                      : tr("“%1” is %2 now.").arg(action->text(), nameOf(key)),
        false);
}

void KeySheet::say(const QString &text, bool refused)
{
    QPalette palette = this->palette();
    if (refused)
        palette.setColor(QPalette::WindowText, theme::toneText(theme::Tone::Bad, palette));
    m_message->setPalette(palette);
    m_message->setText(text.isEmpty() ? tr("Choose an action and press Enter to change its key.") : text);
    if (text.isEmpty() || !isVisible())
        return;
    m_message->setAccessibleName(text);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

bool KeySheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return PassingDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return PassingDialog::eventFilter(watched, event);
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter: m_list->setFocus(Qt::OtherFocusReason); return true;
    default:
        // The edit would wait a second for a longer sequence: the answer comes at once.
        if (const QKeySequence pressed = pressedKey(*key); !pressed.isEmpty())
            take(pressed);
        return true;
    }
}

void KeySheet::changeEvent(QEvent *event)
{
    PassingDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible())
        refill();
}

void KeySheet::retranslate()
{
    setWindowTitle(tr("Keys"));
    //: columns of the sheet of keys
    m_list->setHeaderLabels({tr("Action"), tr("Key")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_editLabel->setText(tr("&New key:"));
    m_usual->setText(tr("&Usual key"));
    m_none->setText(tr("N&o key"));
    m_allUsual->setText(tr("&All usual keys"));
    m_close->setText(tr("&Close"));
}

} // namespace ui
