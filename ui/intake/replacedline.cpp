// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/replacedline.h"

#include "ui/intake/personfields.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReplacedLine::ReplacedLine(PersonFields &fields, QWidget *parent)
    : MessageLine(parent)
    , m_fields(fields)
{
    setObjectName(u"person:replaced"_s);
    connect(this, &MessageLine::actionClicked, this, &ReplacedLine::restore);
    connect(&m_fields, &PersonFields::edited, this, &ReplacedLine::forget);
}

void ReplacedLine::fill(const domain::Person &person)
{
    QMap<QString, QString> typed;
    if (holdsTyping()) {
        for (const QString &path : m_fields.paths())
            typed.insert(path, m_fields.value(path));
    }
    m_fields.setPerson(person);
    m_filled = m_fields.person();
    m_typed = typed; // the filling itself was an edit, too
    retranslate();
}

/// Countries and nationality are the program's own guesses as often as the agent's words.
bool ReplacedLine::holdsTyping() const
{
    if (m_fields.person() == m_filled)
        return false;
    for (const QString &path : m_fields.paths()) {
        if (!path.endsWith("country"_L1) && path != "nationality"_L1 && !m_fields.isBlank(path))
            return true;
    }
    return false;
}

void ReplacedLine::restore()
{
    const QMap<QString, QString> typed = m_typed;
    for (auto it = typed.cbegin(); it != typed.cend(); ++it)
        m_fields.setValue(it.key(), it.value());
    forget();
    Q_EMIT putBack();
}

void ReplacedLine::forget()
{
    m_typed.clear();
    clear();
}

void ReplacedLine::retranslate()
{
    if (m_typed.isEmpty()) {
        clear();
        return;
    }
    say(theme::Tone::Warning, tr("The made-up data replaced what you had typed."));
    setAction(tr("Put m&y entries back"));
}

} // namespace ui
