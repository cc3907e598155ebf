// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/cipher.h"

#include <QByteArray>
#include <QString>

/// Proving who wrote bytes: Ed25519 (libsodium).
namespace keys {

inline constexpr int publicKeySize = 32;
inline constexpr int signatureSize = 64;

/// A desk's own signing key. It is derived from the master key, so it needs no home of its own: it survives
/// a lost or salvaged journal and a restored data folder for as long as the journal can be read at all, and a
/// backup of the master key is a backup of it. Nobody who lacks the master key can sign in the desk's name.
class SigningKey {
public:
    static SigningKey of(const Key &master);
    ~SigningKey();
    SigningKey(const SigningKey &) = default;
    SigningKey &operator=(const SigningKey &) = default;

    QByteArray publicKey() const;
    QByteArray sign(const QByteArray &message) const;

private:
    SigningKey() = default;
    std::array<unsigned char, 64> m_secret{}; ///< seed and public key, as libsodium keeps them
};

/// False for sizes that can't be right, too.
bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature);

/// What people compare: 128 bits of the public key's SHA-256, as eight groups of four hex digits.
QString fingerprint(const QByteArray &publicKey);
/// A fingerprint as typed, with any spaces, colons or dashes, in the form above; empty when it is none.
QString fingerprintFrom(const QString &typed);

} // namespace keys
