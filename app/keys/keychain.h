// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QCoroTask>
#include <QString>
#include <chrono>
#include <optional>

namespace keys {

/// The OS keychain (QtKeychain), asynchronous, never blocking: each call ends within `deadline` (3 s) with a
/// Keychain error at the latest; the job behind it is left to finish alone (destroying a pending one
/// crashes).
class Keychain {
public:
    explicit Keychain(QString service, std::chrono::milliseconds deadline = std::chrono::seconds(3));
    /// The entry, nothing when there is none. "None" of a locked keyring is not to be believed (pitfall 5.1).
    QCoro::Task<domain::Result<std::optional<QByteArray>>> read(QString name);
    QCoro::Task<domain::Result<void>> write(QString name, QByteArray value);
    QCoro::Task<domain::Result<void>> remove(QString name);

private:
    QString m_service;
    std::chrono::milliseconds m_deadline;
};

} // namespace keys
