// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/duplicateline.h"

#include "domain/status.h"
#include "ui/kit/mask.h"
#include "ui/kit/when.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString duplicateText(const domain::Case &other)
{
    //: %1: a name, %2: a date of birth, %3: a date, %4: a status
    return DuplicateLine::tr("%1, born on %2, is on this desk already: case of %3, %4.")
        .arg(mask::name(other.name), mask::birthDate(other.birthDate),
             when::date(other.openedAt.toLocalTime().date()),
             //: a case whose identification was not ordered
             other.status.text.isEmpty() ? DuplicateLine::tr("not ordered yet")
                                         : domain::statusWord(other.status));
}

DuplicateLine::DuplicateLine(QWidget *parent)
    : MessageLine(parent)
{
    setObjectName(u"person:duplicate"_s);
    connect(this, &MessageLine::actionClicked, this, [this] {
        if (m_found)
            Q_EMIT openWanted(m_found->id);
    });
}

void DuplicateLine::look(const domain::Person &person)
{
    m_found = m_finder ? m_finder(person) : std::nullopt;
    retranslate();
}

void DuplicateLine::retranslate()
{
    if (!m_found) {
        clear();
        return;
    }
    say(theme::Tone::Warning, duplicateText(*m_found));
    setAction(tr("Open t&hat case"));
}

} // namespace ui
