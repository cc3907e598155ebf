// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"

namespace desk {

using logbook::Field;
using logbook::Level;

Ending::Ending(logbook::Word verb, const QString &caseId, Level usual)
    : m_verb(verb)
    , m_case(Field::ids("case", caseId.isEmpty() ? QStringList() : QStringList(caseId)))
    , m_usual(usual)
{
    m_time.start();
}

Ending::~Ending()
{
    // A verb whose desk goes away ends nowhere.
    const domain::ErrorKind kind = m_kind.value_or(domain::ErrorKind::Cancelled);
    const bool isGood = m_ended && !m_kind;
    const Level level = isGood                                 ? m_usual
                        : kind == domain::ErrorKind::Cancelled ? Level::Info
                                                               : Level::Warning;
    logbook::write(level, logbook::Category::Desk, m_verb,
                   {m_case, Field::word("end", isGood ? logbook::Word("done") : logbook::word(kind)),
                    Field::took(std::chrono::milliseconds(m_time.elapsed()))});
}

} // namespace desk
