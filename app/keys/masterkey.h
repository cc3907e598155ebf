// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/cipher.h"

#include <QString>

/// The master key of a sandbox's journal. Real persons' is in the vault.
namespace keys {

/// From an owner-only file, created at first use: allowed for a sandbox environment alone, because it holds
/// no real person. Without `mayCreate` (a journal exists already) a missing file is an error, "vault_gone":
/// another key would not open that journal, and seal what nobody could prove later.
domain::Result<Key> masterKeyFromFile(const QString &path, bool mayCreate);

} // namespace keys
