// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signing.h"

#include "keys/rawbytes.h"

#include <algorithm>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace keys {
namespace {

constexpr int groups = 8;
constexpr int groupSize = 4;

QString grouped(const QString &digits)
{
    QStringList parts;
    for (int i = 0; i < groups; ++i)
        parts << digits.mid(i * groupSize, groupSize);
    return parts.join(u' ');
}

} // namespace

static_assert(crypto_sign_PUBLICKEYBYTES == publicKeySize && crypto_sign_BYTES == signatureSize);

SigningKey SigningKey::of(const Key &master)
{
    // The label keeps this key apart from whatever else may be derived from the same one; never change it.
    static_assert(crypto_kdf_KEYBYTES == Key::size && crypto_sign_SECRETKEYBYTES == 64);
    constexpr char label[crypto_kdf_CONTEXTBYTES + 1] = "casefile";
    std::array<unsigned char, crypto_sign_SEEDBYTES> seed{};
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> shown{};
    crypto_kdf_derive_from_key(seed.data(), seed.size(), 1, label, master.data());
    SigningKey key;
    crypto_sign_seed_keypair(shown.data(), key.m_secret.data(), seed.data());
    sodium_memzero(seed.data(), seed.size());
    return key;
}

SigningKey::~SigningKey()
{
    sodium_memzero(m_secret.data(), m_secret.size());
}

QByteArray SigningKey::publicKey() const
{
    QByteArray bytes(publicKeySize, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_pk(raw(bytes), m_secret.data());
    return bytes;
}

QByteArray SigningKey::sign(const QByteArray &message) const
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(raw(signature), nullptr, raw(message),
                         static_cast<unsigned long long>(message.size()), m_secret.data());
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, const QByteArray &message, const QByteArray &signature)
{
    return publicKey.size() == publicKeySize && signature.size() == signatureSize &&
           crypto_sign_verify_detached(raw(signature), raw(message),
                                       static_cast<unsigned long long>(message.size()), raw(publicKey)) == 0;
}

QString fingerprint(const QByteArray &publicKey)
{
    return grouped(QString::fromLatin1(sha256(publicKey).toHex()).left(groups * groupSize).toUpper());
}

QString fingerprintFrom(const QString &typed)
{
    QString digits;
    for (const QChar letter : typed) {
        if (letter.isSpace() || letter == u':' || letter == u'-')
            continue;
        const QChar upper = letter.toUpper();
        if (!(upper >= u'0' && upper <= u'9') && !(upper >= u'A' && upper <= u'F'))
            return {};
        digits.append(upper);
    }
    return digits.size() == groups * groupSize ? grouped(digits) : QString();
}

} // namespace keys
