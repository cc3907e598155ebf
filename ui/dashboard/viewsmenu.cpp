// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/viewsmenu.h"

#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/casestable.h"
#include "ui/kit/action.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ViewsMenu::ViewsMenu(CasesTable *table, std::function<SavedView()> now, QWidget *parent)
    : QMenu(parent)
    , m_table(table)
    , m_columns(table->horizontalHeader())
    , m_now(std::move(now))
{
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::fill);
    for (int digit = 1; digit <= SavedViews::most; ++digit) {
        auto *key = new Action(parent, u"cases:view%1"_s.arg(digit),
                               QT_TRANSLATE_NOOP("ui::Action", "Show saved view %1"),
                               QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key(Qt::Key_0 + digit)), digit);
        key->offerWhen([this, digit] { return m_views.at(digit).has_value(); },
                       QT_TRANSLATE_NOOP("ui::Action", "No view is saved under this number"));
        connect(key, &Action::activated, this, [this, digit] { choose(digit); });
        m_keys.append(key);
    }
}

void ViewsMenu::choose(int digit)
{
    if (m_views.at(digit))
        Q_EMIT chosen(*m_views.at(digit));
}

QString ViewsMenu::words(const SavedView &view) const
{
    const QString chips = filterWords(view.filter);
    const QString column = m_columns->model()->headerData(view.column, Qt::Horizontal).toString();
    const bool usual = view.column == CasesModel::AgeColumn && view.order == Qt::AscendingOrder;
    if (usual)
        return chips.isEmpty() ? tr("All cases") : chips;
    //: a saved view: what it shows, by which column it is sorted
    return tr("%1, by %2").arg(chips.isEmpty() ? tr("All cases") : chips, column);
}

void ViewsMenu::fill()
{
    clear();
    const SavedView now = m_now();
    auto *forget = new QMenu(tr("&Forget a view"), this);
    for (int digit = 1; digit <= SavedViews::most; ++digit) {
        if (!m_views.at(digit))
            continue;
        const QString label = u"&%1  %2"_s.arg(digit).arg(words(*m_views.at(digit)).replace(u'&', u"&&"_s));
        // The key is shown here and acts by its shortcut: twice would be ambiguous.
        QAction *one =
            addAction(label + u'\t' + m_keys.at(digit - 1)->key().toString(QKeySequence::NativeText));
        connect(one, &QAction::triggered, this, [this, digit] { choose(digit); });
        connect(forget->addAction(label), &QAction::triggered, this, [this, digit] {
            m_views.remove(digit);
            Q_EMIT edited();
        });
    }
    if (isEmpty())
        addAction(tr("No view is saved yet"))->setEnabled(false);
    addSeparator();
    QAction *keep = addAction(tr("&Save this view"));
    keep->setEnabled(!m_views.isFull());
    connect(keep, &QAction::triggered, this, [this] {
        m_views.add(m_now());
        Q_EMIT edited();
    });
    if (!now.filter.text.trimmed().isEmpty())
        addAction(tr("The search text is never saved: it may be a name"))->setEnabled(false);
    forget->setEnabled(!forget->isEmpty());
    addMenu(forget);
    addSeparator();
    fillColumns();
}

void ViewsMenu::fillColumns()
{
    auto *columns = new QMenu(tr("&Columns"), this);
    for (int column = 0; column < m_columns->count(); ++column) {
        QAction *one = columns->addAction(m_columns->model()->headerData(column, Qt::Horizontal).toString());
        one->setCheckable(true);
        one->setChecked(!m_columns->isSectionHidden(column));
        // A list without its persons or their status says nothing.
        one->setEnabled(column != CasesModel::PersonColumn && column != CasesModel::StatusColumn);
        connect(one, &QAction::toggled, this, [this, column](bool shown) {
            m_columns->setSectionHidden(column, !shown);
            Q_EMIT edited();
        });
    }
    columns->addSeparator();
    QAction *usual = columns->addAction(tr("&Usual widths"));
    usual->setEnabled(m_table->hasOwnWidths());
    connect(usual, &QAction::triggered, this, [this] {
        m_table->useUsualWidths();
        Q_EMIT edited();
    });
    addMenu(columns);
}

} // namespace ui
