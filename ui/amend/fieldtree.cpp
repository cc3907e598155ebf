// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/fieldtree.h"

#include "ui/kit/persondiff.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeWidgetItemIterator>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int pathRole = Qt::UserRole;

} // namespace

FieldTree::FieldTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(theme::small);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setTabKeyNavigation(false);
    setUniformRowHeights(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    build();
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        if (const QString path = currentPath(); !path.isEmpty())
            Q_EMIT pathChosen(path);
    });
    connect(this, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem *item) {
        if (const QString path = item->data(0, pathRole).toString(); !path.isEmpty())
            Q_EMIT editWanted(path);
    });
}

void FieldTree::build()
{
    QMap<domain::AmendGroup, QTreeWidgetItem *> groups;
    for (const domain::AmendField &field : domain::amendFields()) {
        if (!groups.contains(field.group)) {
            auto *group = new QTreeWidgetItem(this);
            group->setFlags(Qt::ItemIsEnabled);
            group->setData(0, pathRole + 1, int(field.group));
            group->setFirstColumnSpanned(true);
            groups.insert(field.group, group);
        }
        auto *item = new QTreeWidgetItem(groups.value(field.group));
        item->setData(0, pathRole, field.path);
        m_items.insert(field.path, item);
    }
    expandAll();
}

void FieldTree::show(const QMap<QString, QString> &known, const QMap<QString, QString> &edited,
                     const QStringList &wrong)
{
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        QTreeWidgetItem *item = it.value();
        const QString label = domain::fieldLabel(it.key());
        const QString before = personFieldText(it.key(), known.value(it.key()));
        const bool changed = edited.contains(it.key());
        const bool fixed = !domain::amendField(it.key())->isEditable();
        const QString after = changed ? personFieldText(it.key(), edited.value(it.key())) : QString();
        const QString arrow = before.isEmpty() ? after : QString(before + u" → " + after);
        item->setText(0, label);
        item->setText(1, changed ? arrow : before);
        item->setToolTip(0, label); // the column may be too narrow for it
        item->setToolTip(1, item->text(1));
        for (int column = 0; column < 2; ++column)
            item->setFont(column, theme::font(changed ? theme::Type::Strong : theme::Type::Body));
        QIcon icon;
        QString spoken = tr("%1: %2").arg(label, before.isEmpty() ? tr("empty") : before);
        if (wrong.contains(it.key())) {
            icon = theme::icon(u"warning"_s);
            //: read aloud: a field whose entry was refused
            spoken = tr("%1: refused").arg(label);
        } else if (changed) {
            //: read aloud: field, old value, new value
            spoken = tr("%1, to be changed from %2 to %3")
                         .arg(label, before.isEmpty() ? tr("empty") : before,
                              after.isEmpty() ? tr("empty") : after);
        } else if (fixed) {
            icon = theme::icon(u"lock"_s);
            spoken += u", "_s + tr("can't be changed here");
        }
        item->setIcon(0, icon);
        item->setData(0, Qt::AccessibleTextRole, spoken);
        item->setData(1, Qt::AccessibleTextRole, item->text(1));
        item->setForeground(0, fixed ? theme::quietText(palette()) : palette().color(QPalette::Text));
    }
    applyFilter();
}

void FieldTree::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    applyFilter();
}

void FieldTree::applyFilter()
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = topLevelItem(row);
        const bool whole = group->text(0).contains(m_filter, Qt::CaseInsensitive);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const QString text =
                QString(item->text(0) % u'\n' % item->text(1) % u'\n' % item->data(0, pathRole).toString());
            const bool fits = whole || text.contains(m_filter, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
    if (!currentItem() || currentItem()->isHidden() || currentPath().isEmpty())
        select(firstPath());
}

QString FieldTree::currentPath() const
{
    return currentItem() ? currentItem()->data(0, pathRole).toString() : QString();
}

QString FieldTree::firstPath() const
{
    for (const domain::AmendField &field : domain::amendFields()) {
        if (!m_items.value(field.path)->isHidden())
            return field.path;
    }
    return {};
}

void FieldTree::select(const QString &path)
{
    if (QTreeWidgetItem *item = m_items.value(path)) {
        item->setHidden(false);
        item->parent()->setHidden(false);
        setCurrentItem(item);
        scrollToItem(item);
    }
}

void FieldTree::retranslate()
{
    //: columns: a field of the person, and its value
    setHeaderLabels({tr("Field"), tr("Value")});
    setAccessibleName(tr("Fields of the person"));
    const QSize line(0, fontMetrics().height() + theme::small);
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        (*it)->setSizeHint(0, line); // with a lock or without
    int widest = 0;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it)
        widest = std::max(widest, fontMetrics().horizontalAdvance(domain::fieldLabel(it.key())));
    setColumnWidth(0, std::min(widest, 30 * fontMetrics().averageCharWidth()) + 4 * theme::normal);
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem *group = topLevelItem(row);
        group->setText(0, domain::amendGroupWord(domain::AmendGroup(group->data(0, pathRole + 1).toInt())));
        group->setFont(0, theme::font(theme::Type::Strong));
    }
}

void FieldTree::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentPath().isEmpty()) {
        Q_EMIT editWanted(currentPath());
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

void FieldTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace ui
