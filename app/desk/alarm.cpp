// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<void> Desk::acknowledgeAlarm(QString caseId)
{
    Ending ending("acknowledgeAlarm", caseId);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    if (!row->alarm || row->alarmSeen)
        co_return ending.of(domain::Result<void>());
    QList<domain::Event> events{domain::eventbody::alarmSeen(caseId, row->personId)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

} // namespace desk
