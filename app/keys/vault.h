// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/cipher.h"
#include "keys/keychain.h"

#include <QString>

/// What one environment keeps secret, and the two places that may hold it: the OS keychain, or a file sealed
/// with a passphrase where a desk has no keychain. Never a plain file.
namespace keys {

/// The journal's master key and the partner's client secret, kept together as one entry: one prompt, and
/// neither is ever there without the other.
struct Vault {
    Key journal = Key::generate();
    QByteArray clientSecret; ///< empty until somebody entered it; whose last copy goes, overwrites it

    Vault() = default;
    Vault(Key key, QByteArray secret);
    ~Vault();
    Vault(const Vault &) = default;
    Vault &operator=(const Vault &) = default;
};

/// The name under which the keychain keeps an environment's vault. Stored: never change it.
QString entryName(const QString &environment);

/// The keychain's entry `name`. Where there is none, a fresh vault is written if `mayCreate`; without it (a
/// journal exists already) the missing entry is an error. An error when the keyring can't be used.
QCoro::Task<domain::Result<Vault>> vaultFromKeychain(Keychain &keychain, QString name, bool mayCreate);

/// Writes the entry and reads it back.
QCoro::Task<domain::Result<void>> storeVault(Keychain &keychain, QString name, Vault vault);

/// A vault in an owner-only file, sealed with a key that Argon2id makes of a passphrase. open() and create()
/// take about half a second: not on the GUI thread.
class VaultFile {
public:
    explicit VaultFile(QString path);
    bool exists() const;
    /// Keychain error with where "passphrase" when it is the wrong one.
    domain::Result<Vault> open(const QByteArray &passphrase);
    /// A fresh vault; an error when the file is there already, or the passphrase has fewer than
    /// `shortestPassphrase` characters.
    domain::Result<Vault> create(const QByteArray &passphrase);
    /// Writes a changed vault with the passphrase that opened it.
    domain::Result<void> save(const Vault &vault);

    static constexpr int shortestPassphrase = 12;

private:
    QString m_path;
    QByteArray m_salt;
    std::optional<Key> m_key;
};

} // namespace keys
