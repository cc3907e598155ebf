// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/vault.h"

#include "keys/ownerfile.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace keys {
namespace {

using Found = domain::Result<std::optional<QByteArray>>;

constexpr int saltSize = 16;
constexpr char version = 1;
const QByteArray fileMark = QByteArrayLiteral("identdesk vault 1");

QByteArray bytesOf(const Vault &vault)
{
    return QByteArray(1, version) + vault.journal.bytes() + vault.clientSecret;
}

domain::Result<Vault> vaultOf(const QByteArray &bytes)
{
    if (bytes.size() < 1 + Key::size || bytes.front() != version)
        return domain::fail(domain::ErrorKind::Keychain, u"vault"_s,
                            u"the entry is not one of IdentDesk's"_s);
    const domain::Result<Key> key = Key::fromBytes(bytes.mid(1, Key::size));
    if (!key)
        return domain::Failure(key.error());
    return Vault(*key, bytes.mid(1 + Key::size));
}

domain::Failure refusePassphrase(const QString &why)
{
    return domain::fail(domain::ErrorKind::Keychain, u"passphrase"_s, why);
}

} // namespace

Vault::Vault(Key key, QByteArray secret)
    : journal(key)
    , clientSecret(std::move(secret))
{
}

Vault::~Vault()
{
    wipe(clientSecret);
}

QString entryName(const QString &environment)
{
    return u"vault-"_s + environment;
}

QCoro::Task<domain::Result<Vault>> vaultFromKeychain(Keychain &keychain, QString name, bool mayCreate)
{
    // Copied, because the caller's may go while a job is under way.
    Keychain chain = keychain;
    auto reading = chain.read(name);
    Found found = co_await reading;
    if (found && !found->has_value()) {
        // A locked keyring says "not found" too, and the first write would unlock it and then overwrite the
        // entry that was there. So something harmless is written first; only then is "not found" believed.
        const QString probe = name + u".probe"_s;
        auto probing = chain.write(probe, QByteArrayLiteral("1"));
        const domain::Result<void> usable = co_await probing;
        if (!usable)
            co_return domain::Result<Vault>(domain::Failure(usable.error()));
        auto readingAgain = chain.read(name);
        found = co_await readingAgain;
        auto clearing = chain.remove(probe);
        co_await clearing; // a probe that stays does no harm
    }
    if (!found)
        co_return domain::Result<Vault>(domain::Failure(found.error()));
    if (found->has_value())
        co_return vaultOf(**found);
    if (!mayCreate) {
        auto gone = domain::fail(domain::ErrorKind::Keychain, u"vault"_s,
                                 u"the keyring does not hold the key of the journal that is here"_s);
        gone.value().code = u"vault_gone"_s;
        co_return domain::Result<Vault>(gone);
    }
    const Vault fresh;
    auto storing = storeVault(chain, name, fresh);
    const domain::Result<void> stored = co_await storing;
    if (!stored)
        co_return domain::Result<Vault>(domain::Failure(stored.error()));
    co_return domain::Result<Vault>(fresh);
}

QCoro::Task<domain::Result<void>> storeVault(Keychain &keychain, QString name, Vault vault)
{
    Keychain chain = keychain;
    const QByteArray bytes = bytesOf(vault);
    auto writing = chain.write(name, bytes);
    const domain::Result<void> written = co_await writing;
    if (!written)
        co_return written;
    auto checking = chain.read(name);
    const Found kept = co_await checking;
    if (!kept)
        co_return domain::Result<void>(domain::Failure(kept.error()));
    if (kept->value_or(QByteArray()) != bytes) {
        const auto lost =
            domain::fail(domain::ErrorKind::Keychain, u"vault"_s, u"the keyring did not keep the entry"_s);
        co_return domain::Result<void>(lost);
    }
    co_return domain::Result<void>();
}

VaultFile::VaultFile(QString path)
    : m_path(std::move(path))
{
}

bool VaultFile::exists() const
{
    const QFileInfo info(m_path);
    return info.exists() || info.isSymLink();
}

domain::Result<Vault> VaultFile::open(const QByteArray &passphrase)
{
    const Found stored = readOwnerFile(m_path);
    if (!stored)
        return domain::Failure(stored.error());
    if (!stored->has_value() || (*stored)->size() < saltSize)
        return domain::fail(domain::ErrorKind::Keychain, u"vault"_s, u"there is no sealed file"_s);
    const QByteArray salt = (*stored)->left(saltSize);
    const domain::Result<Key> key = Key::fromPassphrase(passphrase, salt);
    if (!key)
        return domain::Failure(key.error());
    auto plain = keys::open(*key, (*stored)->mid(saltSize), fileMark);
    if (!plain)
        return refusePassphrase(u"the passphrase does not fit, or the file was changed"_s);
    domain::Result<Vault> vault = vaultOf(*plain);
    wipe(*plain);
    if (vault) {
        m_salt = salt;
        m_key = *key;
    }
    return vault;
}

domain::Result<Vault> VaultFile::create(const QByteArray &passphrase)
{
    if (exists())
        return domain::fail(domain::ErrorKind::Keychain, u"vault"_s, u"there is a sealed file already"_s);
    if (QString::fromUtf8(passphrase).size() < shortestPassphrase)
        return refusePassphrase(u"the passphrase is too short"_s);
    m_salt = randomBytes(saltSize);
    const domain::Result<Key> key = Key::fromPassphrase(passphrase, m_salt);
    if (!key)
        return domain::Failure(key.error());
    m_key = *key;
    Vault fresh;
    if (const domain::Result<void> saved = save(fresh); !saved)
        return domain::Failure(saved.error());
    return fresh;
}

domain::Result<void> VaultFile::save(const Vault &vault)
{
    if (!m_key)
        return refusePassphrase(u"it was not opened"_s);
    QByteArray plain = bytesOf(vault);
    const QByteArray sealed = m_salt + seal(*m_key, plain, fileMark);
    wipe(plain);
    return replaceOwnerFile(m_path, sealed);
}

} // namespace keys
