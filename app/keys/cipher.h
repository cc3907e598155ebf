// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <array>

namespace keys {

/// 32 secret bytes. Every copy has memory of its own and wipes it when it goes.
class Key {
public:
    static constexpr int size = 32;

    static Key generate();
    static domain::Result<Key> fromBytes(const QByteArray &bytes); ///< Keychain error unless 32 bytes
    /// Argon2id (MODERATE) over a passphrase and a 16-byte salt; takes about half a second: not on the GUI
    /// thread.
    static domain::Result<Key> fromPassphrase(const QByteArray &passphrase, const QByteArray &salt);
    ~Key();
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;
    QByteArray bytes() const; ///< a copy that nobody wipes: only for handing the key to a store
    const unsigned char *data() const { return m_bytes.data(); }

private:
    Key() = default;
    std::array<unsigned char, size> m_bytes{};
};

/// XChaCha20-Poly1305 with a fresh nonce in front: seal gives nonce + ciphertext + tag.
QByteArray seal(const Key &key, const QByteArray &plain, const QByteArray &associated);
/// The plain bytes, or Damaged when key, bytes or associated data don't fit.
domain::Result<QByteArray> open(const Key &key, const QByteArray &sealed, const QByteArray &associated);

QByteArray randomBytes(int count);

/// SHA-256; libsodium's takes a third of the time of Qt's.
QByteArray sha256(const QByteArray &bytes);

/// Overwrites bytes that held a secret. Bytes shared with another QByteArray are left to that one.
void wipe(QByteArray &secret);

} // namespace keys
