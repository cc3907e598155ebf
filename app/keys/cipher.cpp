// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/cipher.h"

#include "keys/rawbytes.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <openssl/evp.h>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace keys {
namespace {

// libsodium asks to be initialised before its first use; without randomness there is nothing to go on with.
void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        std::abort();
}

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Key::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

} // namespace

Key Key::generate()
{
    ensureSodium();
    Key key;
    crypto_aead_xchacha20poly1305_ietf_keygen(key.m_bytes.data());
    return key;
}

domain::Result<Key> Key::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != size)
        return domain::fail(domain::ErrorKind::Keychain, u"key"_s, u"a key must have 32 bytes"_s);
    Key key;
    std::copy_n(raw(bytes), size, key.m_bytes.begin());
    return key;
}

domain::Result<Key> Key::fromPassphrase(const QByteArray &passphrase, const QByteArray &salt)
{
    ensureSodium();
    if (passphrase.isEmpty())
        return domain::fail(domain::ErrorKind::Keychain, u"passphrase"_s, u"the passphrase is empty"_s);
    if (salt.size() != crypto_pwhash_SALTBYTES)
        return domain::fail(domain::ErrorKind::Keychain, u"passphrase"_s, u"the salt must have 16 bytes"_s);
    Key key;
    const int answer = crypto_pwhash(key.m_bytes.data(), size, passphrase.constData(),
                                     static_cast<unsigned long long>(passphrase.size()), raw(salt),
                                     crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                                     crypto_pwhash_ALG_ARGON2ID13);
    if (answer != 0)
        return domain::fail(domain::ErrorKind::Keychain, u"passphrase"_s,
                            u"not enough memory for Argon2id"_s);
    return key;
}

Key::~Key()
{
    sodium_memzero(m_bytes.data(), m_bytes.size());
}

QByteArray Key::bytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), size);
}

QByteArray seal(const Key &key, const QByteArray &plain, const QByteArray &associated)
{
    ensureSodium();
    QByteArray sealed(nonceSize + plain.size() + tagSize, Qt::Uninitialized);
    unsigned char *nonce = raw(sealed);
    randombytes_buf(nonce, nonceSize);
    // The call can't fail: its only error is a message longer than 2^64.
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceSize, nullptr, raw(plain), static_cast<unsigned long long>(plain.size()),
        raw(associated), static_cast<unsigned long long>(associated.size()), nullptr, nonce, key.data());
    return sealed;
}

domain::Result<QByteArray> open(const Key &key, const QByteArray &sealed, const QByteArray &associated)
{
    ensureSodium();
    if (sealed.size() < nonceSize + tagSize)
        return domain::fail(domain::ErrorKind::Damaged, u"cipher"_s, u"the sealed bytes are too few"_s);
    QByteArray plain(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    const unsigned char *nonce = raw(sealed);
    const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(plain), nullptr, nullptr, nonce + nonceSize,
        static_cast<unsigned long long>(sealed.size() - nonceSize), raw(associated),
        static_cast<unsigned long long>(associated.size()), nonce, key.data());
    if (answer != 0)
        return domain::fail(domain::ErrorKind::Damaged, u"cipher"_s, u"key, bytes or context do not fit"_s);
    return plain;
}

QByteArray randomBytes(int count)
{
    ensureSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QByteArray sha256(const QByteArray &bytes)
{
    // OpenSSL's, since it uses the processor's own instructions where there are some; libsodium's does not.
    // Fetched and made once, for that takes longer than the hash of a row.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                                       EVP_MD_CTX_free);
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    if (EVP_DigestInit_ex2(context.get(), algorithm, nullptr) != 1 ||
        EVP_DigestUpdate(context.get(), bytes.constData(), static_cast<size_t>(bytes.size())) != 1 ||
        EVP_DigestFinal_ex(context.get(), raw(hash), nullptr) != 1)
        std::abort(); // only when memory has run out
    return hash;
}

void wipe(QByteArray &secret)
{
    if (secret.isDetached() && !secret.isEmpty())
        sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    secret.clear();
}

} // namespace keys
