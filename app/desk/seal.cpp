// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/seal.h"

#include "journal/journal.h"

#include <QCoroFuture>

using namespace Qt::Literals::StringLiterals;

namespace desk {

Seal::Seal(journal::Journal &journal, const keys::Key &master)
    : m_journal(&journal)
    , m_key(keys::SigningKey::of(master))
{
}

QCoro::Task<domain::Result<QByteArray>> Seal::hashAt(qint64 seq) const
{
    if (!m_journal)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"journal"_s);
    QFuture<domain::Result<QByteArray>> asking = m_journal->hashAt(seq);
    domain::Result<QByteArray> hash = co_await asking;
    co_return hash;
}

} // namespace desk
