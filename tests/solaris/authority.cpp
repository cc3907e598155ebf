// SPDX-License-Identifier: GPL-3.0-or-later
#include "authority.h"

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

Key newKey()
{
    return {EVP_EC_gen("P-256"), &EVP_PKEY_free};
}

void extend(X509 *certificate, int nid, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Unsigned yet: who it is for, how long, and a number of its own.
Certificate blank(const QByteArray &subject, EVP_PKEY *key, int fromDay, int untilDay)
{
    constexpr long day = 24 * 3600;
    Certificate made(X509_new(), &X509_free);
    X509_set_version(made.get(), 2); // that is version 3
    unsigned char number[4] = {};
    RAND_bytes(number, sizeof number);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), number[0] << 16 | number[1] << 8 | number[2]);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), fromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), untilDay * day);
    X509_set_pubkey(made.get(), key);
    X509_NAME *name = X509_get_subject_name(made.get());
    const QByteArray text = subject;
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>(text.constData()), int(text.size()),
                               -1, 0);
    return made;
}

QSslCertificate toQt(X509 *certificate)
{
    QByteArray bytes(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(bytes.data());
    i2d_X509(certificate, &end);
    return QSslCertificate(bytes, QSsl::Der);
}

QSslKey toQt(EVP_PKEY *key)
{
    QByteArray bytes(i2d_PrivateKey(key, nullptr), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(bytes.data());
    i2d_PrivateKey(key, &end);
    return QSslKey(bytes, QSsl::Ec, QSsl::Der);
}

} // namespace

QSslConfiguration Papers::shown() const
{
    QSslConfiguration shown;
    shown.setLocalCertificate(certificate);
    shown.setPrivateKey(key);
    return shown;
}

struct Authority::Own {
    Key key = newKey();
    Certificate root{nullptr, &X509_free};
};

Authority::Authority(const QByteArray &name)
    : m_own(std::make_unique<Own>())
{
    m_own->root = blank(name, m_own->key.get(), -1, 30);
    X509 *root = m_own->root.get();
    X509_set_issuer_name(root, X509_get_subject_name(root));
    extend(root, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(root, m_own->key.get(), EVP_sha256());
}

Authority::~Authority() = default;

QSslCertificate Authority::root() const
{
    return toQt(m_own->root.get());
}

Papers Authority::issue(const QByteArray &name, int fromDay, int untilDay) const
{
    const Key key = newKey();
    const Certificate made = blank("IdentDesk test server", key.get(), fromDay, untilDay);
    X509_set_issuer_name(made.get(), X509_get_subject_name(m_own->root.get()));
    extend(made.get(), NID_subject_alt_name, name);
    X509_sign(made.get(), m_own->key.get(), EVP_sha256());
    return {toQt(made.get()), toQt(key.get())};
}
