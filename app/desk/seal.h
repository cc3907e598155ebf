// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "keys/signing.h"

#include <QCoroTask>
#include <QPointer>

namespace journal {
class Journal;
}

namespace desk {

/// What a case file needs from this desk to prove itself: the desk's signing key and a place in the journal's
/// chain. Stands beside the Desk, as the Watch does.
class Seal {
public:
    Seal(journal::Journal &journal, const keys::Key &master);
    const keys::SigningKey &key() const { return m_key; }
    QString fingerprint() const { return keys::fingerprint(m_key.publicKey()); }
    /// The chain's hash after the event with this number.
    QCoro::Task<domain::Result<QByteArray>> hashAt(qint64 seq) const;

private:
    QPointer<journal::Journal> m_journal;
    keys::SigningKey m_key;
};

} // namespace desk
