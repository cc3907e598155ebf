// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/storytable.h"

#include <QKeyEvent>

using namespace Qt::Literals::StringLiterals;

namespace ui {

StoryTable::StoryTable(QWidget *parent)
    : FieldTable(parent)
    , m_model(new StoryModel(this))
{
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setAccessibleName(tr("Person as entered, as identified and today"));
}

QString StoryTable::currentValue() const
{
    return currentIndex().data().toString();
}

QString StoryTable::currentRow() const
{
    if (!currentIndex().isValid())
        return {};
    QStringList heads;
    QStringList values;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        heads << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        values << m_model->index(currentIndex().row(), column).data().toString();
    }
    return heads.join(u'\t') + u'\n' + values.join(u'\t');
}

void StoryTable::showColumns()
{
    for (int column = 0; column < StoryModel::Columns; ++column)
        setColumnHidden(column, !m_model->isNeeded(StoryModel::Column(column)));
    fit();
}

void StoryTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (event->modifiers() == Qt::NoModifier &&
        (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        unfold();
        return;
    }
    FieldTable::keyPressEvent(event);
    // At an end the walk stops: the page around would take the key for its own.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->accept();
}

void StoryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    FieldTable::mouseDoubleClickEvent(event);
    unfold();
}

void StoryTable::unfold()
{
    m_model->toggleFolded(currentIndex().row());
    fit();
}

void StoryTable::changeEvent(QEvent *event)
{
    FieldTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Person as entered, as identified and today"));
        m_model->retranslate();
        fit();
    }
}

} // namespace ui
