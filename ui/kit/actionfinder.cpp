// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/actionfinder.h"

#include "ui/kit/actionrow.h"
#include "ui/kit/actionsearch.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widest = 640;   ///< px
constexpr int rowsShown = 14; ///< before it scrolls

/// An action with what orders it among the others.
struct Found {
    Action *action;
    bool offered;
    int fit;     ///< of what was typed; the same for all while nothing is
    int recency; ///< -1: never
    bool here;   ///< stands on the present page
};

bool comesBefore(const Found &one, const Found &other)
{
    if (one.offered != other.offered)
        return one.offered;
    if (one.fit != other.fit)
        return one.fit < other.fit;
    if (one.recency != other.recency)
        return one.recency >= 0 && (other.recency < 0 || one.recency < other.recency);
    return one.here && !other.here;
}

} // namespace

ActionFinder::ActionFinder(Actions &actions, QWidget *window)
    : PassingDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_actions(actions)
    , m_typed(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_why(new QLabel(this))
{
    setObjectName(u"finder"_s);
    m_typed->setObjectName(u"finder:typed"_s);
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"finder:list"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new ActionRow(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while the arrows move through the list
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_why->setObjectName(u"finder:why"_s);
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setFont(theme::font(theme::Type::Caption));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::normal, theme::normal, theme::normal, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    column->addWidget(m_why);
    connect(m_typed, &QLineEdit::textChanged, this, &ActionFinder::refill);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ActionFinder::currentMoved);
    connect(m_list, &QListView::clicked, this, &ActionFinder::runCurrent);
    retranslate();
}

void ActionFinder::find()
{
    m_typed->clear();
    refill();
    const QWidget *window = parentWidget();
    const int width = std::min(widest, window->width() - 2 * theme::section);
    const int row = m_list->sizeHintForRow(0);
    const int wanted = m_typed->sizeHint().height() + rowsShown * row + 6 * theme::section;
    resize(width, std::min(wanted, window->height() - 4 * theme::section));
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, 2 * theme::section)));
    m_typed->setFocus(Qt::OtherFocusReason);
    openOver();
}

void ActionFinder::refill()
{
    const QString typed = m_typed->text();
    const QWidget *present = m_actions.presentPage();
    QList<Found> found;
    for (Action *action : m_actions.all()) {
        const QString text = action->text();
        if (text.isEmpty())
            continue; // a button that says nothing at present has nothing to do
        const QWidget *page = m_actions.pageOf(action->owner());
        int fit = fitOf(typed, text);
        const int other = fitOf(typed, action->otherText());
        const int place = fitOf(typed, m_actions.pageName(page) + u' ' + text) + 4;
        for (const int one : {other, place > 3 ? place : -1}) {
            if (one >= 0 && (fit < 0 || one < fit))
                fit = one;
        }
        if (fit >= 0)
            found.append({action, action->isOffered(), fit, m_actions.recency(*action), page == present});
    }
    std::stable_sort(found.begin(), found.end(), comesBefore);
    m_rows.clear();
    m_model.clear();
    QSet<QString> shown; // the same on several pages is one to whoever looks for it
    for (const Found &one : found) {
        if (shown.contains(one.action->id()))
            continue;
        shown.insert(one.action->id());
        m_rows.append(one.action);
        m_model.appendRow(actionItem(*one.action, m_actions, one.here));
    }
    m_list->setCurrentIndex(m_model.index(0, 0));
    currentMoved();
}

void ActionFinder::setMoreToCome(bool more)
{
    m_moreToCome = more;
    currentMoved();
}

void ActionFinder::takeMore()
{
    if (!isVisible())
        return;
    const int row = m_list->currentIndex().row();
    const QPointer<Action> current = row < 0 ? nullptr : m_rows.at(row);
    refill();
    const auto now = m_rows.indexOf(current);
    if (current && now >= 0)
        m_list->setCurrentIndex(m_model.index(int(now), 0));
}

void ActionFinder::currentMoved()
{
    const QModelIndex current = m_list->currentIndex();
    m_why->setText(current.isValid() ? current.data(WhyRole).toString()
                   : m_moreToCome    ? tr("Looking through the other screens …")
                                     : tr("Nothing is called that, in English or German."));
    if (!current.isValid() || !isVisible())
        return;
    // The focus stays in the line: a screen reader is told which row would run.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

void ActionFinder::runCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || !m_rows.at(row) || !m_rows.at(row)->isOffered())
        return;
    const QPointer<Action> action = m_rows.at(row);
    accept(); // first: what runs may want the focus
    if (action)
        m_actions.run(*action);
}

bool ActionFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_typed || event->type() != QEvent::KeyPress)
        return PassingDialog::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: QCoreApplication::sendEvent(m_list, event); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    default: return PassingDialog::eventFilter(watched, event);
    }
}

void ActionFinder::paintEvent(QPaintEvent *)
{
    QPainter painter(this); // without a frame of the desktop it would run into the window below
    painter.setPen(theme::quietText(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void ActionFinder::changeEvent(QEvent *event)
{
    PassingDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (isVisible()) // the screens speak the new language once this has gone round
        QMetaObject::invokeMethod(this, &ActionFinder::refill, Qt::QueuedConnection);
}

void ActionFinder::retranslate()
{
    setWindowTitle(tr("Find an action"));
    m_typed->setAccessibleName(tr("Find an action"));
    m_typed->setPlaceholderText(tr("What do you want to do? German or English, parts of words will do"));
    m_typed->setToolTip(m_typed->placeholderText()); // whole, where large text cuts it
    m_list->setAccessibleName(tr("Actions"));
}

} // namespace ui
