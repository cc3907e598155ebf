// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace keys {

/// 32 secret bytes, wiped when the last copy goes.
class Key {
public:
    static Key generate();
    static domain::Result<Key> fromBytes(const QByteArray &bytes); ///< Keychain error unless 32 bytes
    /// Argon2id (MODERATE) over a passphrase and a 16-byte salt; takes about half a second: not on the GUI thread.
    static domain::Result<Key> fromPassphrase(const QByteArray &passphrase, const QByteArray &salt);
    ~Key();
    Key(const Key &);
    Key &operator=(const Key &);
    QByteArray bytes() const;

private:
    Key() = default;
    QByteArray m_bytes;
};

/// XChaCha20-Poly1305 with a fresh nonce in front: seal gives nonce + ciphertext + tag.
QByteArray seal(const Key &key, const QByteArray &plain, const QByteArray &associated);
/// The plain bytes, or Damaged when key, bytes or associated data don't fit.
domain::Result<QByteArray> open(const Key &key, const QByteArray &sealed, const QByteArray &associated);

QByteArray randomBytes(int count);

} // namespace keys
