// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <optional>

/// Small secret files that only their owner may read (DESIGN 7).
namespace keys {

/// Makes the folder, for its owner alone. One that exists is left as it is: it may be a place the user chose.
domain::Result<void> makeOwnerFolder(const QString &path);

/// The file's bytes, nothing when there is none. A file that others can read, or that somebody else owns, is
/// refused: mending its permissions in silence would hide that the secret may be known already.
domain::Result<std::optional<QByteArray>> readOwnerFile(const QString &path);

/// Creates the file with its whole content or not at all, durably; when another process was first, its file
/// stays. Gives what the file holds now.
domain::Result<QByteArray> createOwnerFile(const QString &path, const QByteArray &bytes);

/// Puts the content in the file's place in one step, durably; the old content stays when that fails.
domain::Result<void> replaceOwnerFile(const QString &path, const QByteArray &bytes);

} // namespace keys
