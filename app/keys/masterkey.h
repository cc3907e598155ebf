// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/cipher.h"
#include "keys/keychain.h"

#include <QString>

/// Where the journal's master key comes from. Each creates the key at first use.
namespace keys {

/// From an owner-only file: allowed for a sandbox environment alone, because it holds no real person.
domain::Result<Key> masterKeyFromFile(const QString &path);

/// From the OS keychain entry `name`; an error when the keyring can't be used, never a silent fallback.
QCoro::Task<domain::Result<Key>> masterKeyFromKeychain(Keychain &keychain, QString name);

/// From a passphrase with the salt kept in an owner-only file beside the journal.
domain::Result<Key> masterKeyFromPassphrase(const QByteArray &passphrase, const QString &saltPath);

} // namespace keys
