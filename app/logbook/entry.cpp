// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/entry.h"

#include "keys/cipher.h"

#include <QMessageAuthenticationCode>
#include <algorithm>
#include <mutex>

namespace logbook {
namespace {

struct IdKey {
    std::mutex mutex;
    QByteArray bytes = keys::randomBytes(32);
};

IdKey &idKey()
{
    static IdKey one;
    return one;
}

} // namespace

Word word(Level level)
{
    switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Error: return "error";
    }
    return {};
}

Word word(Category category)
{
    switch (category) {
    case Category::Program: return "program";
    case Category::Api: return "api";
    case Category::Desk: return "desk";
    case Category::Watch: return "watch";
    case Category::Window: return "window";
    case Category::Helper: return "helper";
    case Category::Qt: return "qt";
    }
    return {};
}

Word word(domain::ErrorKind kind)
{
    using domain::ErrorKind;
    switch (kind) {
    case ErrorKind::NoConnection: return "NoConnection";
    case ErrorKind::Timeout: return "Timeout";
    case ErrorKind::FateUnknown: return "FateUnknown";
    case ErrorKind::Tls: return "Tls";
    case ErrorKind::Cancelled: return "Cancelled";
    case ErrorKind::Credentials: return "Credentials";
    case ErrorKind::Forbidden: return "Forbidden";
    case ErrorKind::WrongTan: return "WrongTan";
    case ErrorKind::NotFound: return "NotFound";
    case ErrorKind::Conflict: return "Conflict";
    case ErrorKind::Invalid: return "Invalid";
    case ErrorKind::RateLimited: return "RateLimited";
    case ErrorKind::ServerFault: return "ServerFault";
    case ErrorKind::BadReply: return "BadReply";
    case ErrorKind::TooLarge: return "TooLarge";
    case ErrorKind::Storage: return "Storage";
    case ErrorKind::Damaged: return "Damaged";
    case ErrorKind::Keychain: return "Keychain";
    case ErrorKind::Rule: return "Rule";
    case ErrorKind::Erased: return "Erased";
    case ErrorKind::StillLoading: return "StillLoading";
    }
    return {};
}

Word word(domain::Environment::Kind kind)
{
    switch (kind) {
    case domain::Environment::Kind::EmbeddedSandbox: return "embedded-sandbox";
    case domain::Environment::Kind::SolarisSandbox: return "solaris-sandbox";
    case domain::Environment::Kind::Production: return "production";
    }
    return {};
}

void setIdKey(const QByteArray &key)
{
    const std::lock_guard lock(idKey().mutex);
    idKey().bytes = key;
}

IdHash::IdHash(const QString &id)
{
    QByteArray key;
    {
        const std::lock_guard lock(idKey().mutex);
        key = idKey().bytes;
    }
    const QByteArray hash =
        QMessageAuthenticationCode::hash(id.toUtf8(), key, QCryptographicHash::Sha256).toHex();
    std::copy_n(hash.cbegin(), length, m_digits.begin());
}

Field Field::ids(Word name, const QStringList &ids)
{
    std::vector<IdHash> hashes;
    for (const QString &id : ids)
        hashes.emplace_back(id);
    return {name, std::move(hashes)};
}

} // namespace logbook
