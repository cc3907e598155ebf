// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include <QCoroFuture>

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<Salvaged> Desk::salvage()
{
    Ending ending("salvage", {});
    const QPointer<Desk> self(this);
    const domain::Result<journal::Salvage> saved = co_await m_work->journal.salvage(m_work->actor);
    if (!saved)
        co_return ending.of(tl::unexpected(saved.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"salvage"_s));
    const domain::Result<void> opened = co_await open();
    if (!opened)
        co_return ending.of(tl::unexpected(opened.error()));
    Salvaged salvaged;
    salvaged.kept = saved->kept;
    salvaged.personsLost = saved->personsLost;
    salvaged.setAside = saved->setAside;
    co_return ending.of(salvaged);
}

} // namespace desk
