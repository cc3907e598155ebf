// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/persontable.h"

#include "ui/kit/secretcopy.h"

#include <QEvent>

namespace ui {

PersonTable::PersonTable(QWidget *parent)
    : FieldTable(parent)
    , m_model(new PersonModel(this))
{
    setModel(m_model);
    copyAsSecret(this);
    setAccessibleName(tr("Person as entered and as identified"));
}

void PersonTable::setPersons(const domain::Person &entered, const domain::Person &identified)
{
    m_model->setPersons(entered, identified);
}

void PersonTable::setChanges(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    m_model->setChanges(before, after);
}

void PersonTable::changeEvent(QEvent *event)
{
    FieldTable::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Person as entered and as identified"));
        m_model->retranslate();
        fit();
    }
}

} // namespace ui
