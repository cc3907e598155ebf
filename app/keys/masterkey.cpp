// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/masterkey.h"

#include "keys/ownerfile.h"

using namespace Qt::Literals::StringLiterals;

namespace keys {
namespace {

using Found = domain::Result<std::optional<QByteArray>>;

constexpr int saltSize = 16;

// The file's bytes, made by `fresh` at first use.
domain::Result<QByteArray> readOrCreate(const QString &path, const QByteArray &fresh)
{
    const auto found = readOwnerFile(path);
    if (!found)
        return domain::Failure(found.error());
    return found->has_value() ? domain::Result<QByteArray>(**found) : createOwnerFile(path, fresh);
}

} // namespace

domain::Result<Key> masterKeyFromFile(const QString &path)
{
    const auto bytes = readOrCreate(path, randomBytes(Key::size));
    return bytes ? Key::fromBytes(*bytes) : domain::Result<Key>(domain::Failure(bytes.error()));
}

domain::Result<Key> masterKeyFromPassphrase(const QByteArray &passphrase, const QString &saltPath)
{
    if (passphrase.isEmpty())
        return domain::fail(domain::ErrorKind::Keychain, u"passphrase"_s, u"the passphrase is empty"_s);
    const auto salt = readOrCreate(saltPath, randomBytes(saltSize));
    return salt ? Key::fromPassphrase(passphrase, *salt) : domain::Result<Key>(domain::Failure(salt.error()));
}

QCoro::Task<domain::Result<Key>> masterKeyFromKeychain(Keychain &keychain, QString name)
{
    // Copied, because the caller's may go while a job is under way.
    Keychain chain = keychain;
    auto reading = chain.read(name);
    Found found = co_await reading;
    if (found && !found->has_value()) {
        // A locked keyring says "not found" too, and the first write would unlock it and then overwrite the
        // key that was there. So something harmless is written first; only then is "not found" believed.
        const QString probe = name + u".probe"_s;
        auto probing = chain.write(probe, QByteArrayLiteral("1"));
        const domain::Result<void> usable = co_await probing;
        if (!usable)
            co_return domain::Result<Key>(domain::Failure(usable.error()));
        auto readingAgain = chain.read(name);
        found = co_await readingAgain;
        auto clearing = chain.remove(probe);
        co_await clearing; // a probe that stays does no harm
    }
    if (!found)
        co_return domain::Result<Key>(domain::Failure(found.error()));
    if (found->has_value())
        co_return Key::fromBytes(**found);

    const Key fresh = Key::generate();
    auto writing = chain.write(name, fresh.bytes());
    const domain::Result<void> written = co_await writing;
    if (!written)
        co_return domain::Result<Key>(domain::Failure(written.error()));
    auto checking = chain.read(name);
    const Found kept = co_await checking;
    if (!kept)
        co_return domain::Result<Key>(domain::Failure(kept.error()));
    if (kept->value_or(QByteArray()) != fresh.bytes()) {
        const auto failure = domain::fail(domain::ErrorKind::Keychain, u"keychain"_s,
                                          u"the keyring did not keep the new key"_s);
        co_return domain::Result<Key>(failure);
    }
    co_return domain::Result<Key>(fresh);
}

} // namespace keys
