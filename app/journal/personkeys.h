// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/store.h"
#include "keys/cipher.h"

namespace journal {

/// A key for each person, wrapped by the desk's master key. Without its key all that was ever written of a
/// person is noise: deleting it is what erasing means (DESIGN 5). No key is cached, so none outlives its
/// deletion.
class PersonKeys {
public:
    PersonKeys(Store &store, keys::Key masterKey);

    /// The desk's own key, for what belongs to no person; made with a new journal. Keychain error when the
    /// master key is not this journal's.
    domain::Result<keys::Key> deskKey(bool mayCreate);

    /// The person's key: Erased when it was deleted by an erasure, Damaged when it is gone without one.
    domain::Result<keys::Key> existing(const QString &personId);
    /// The same, but a person never met before gets one.
    domain::Result<keys::Key> obtain(const QString &personId);
    domain::Result<keys::Key> unwrap(const QString &personId, const QByteArray &wrapped) const;

private:
    Store &m_store;
    keys::Key m_master;
};

} // namespace journal
