// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "keys/vault.h"
#include "ui/settings/door.h"

#include <memory>

/// Opens an environment's vault: asks the keychain, or for a passphrase, and for credentials where none are
/// kept. A small window stands there from the first moment on. There is no way around the vault: what can't
/// be opened stays closed.
class Opening {
public:
    Opening(domain::Environment environment, QString folder);
    ~Opening();

    enum class End {
        Opened,  ///< vault() and environment() are complete
        Sandbox, ///< the user wants the embedded one instead
        Closed,
    };
    /// `secretFromFile`: the client secret comes from elsewhere, only the journal's key is needed. Closed
    /// when this object goes meanwhile.
    QCoro::Task<End> open(bool secretFromFile);

    const domain::Environment &environment() const { return m_environment; } ///< with what was typed
    const keys::Vault &vault() const { return *m_vault; }
    /// Keeps another client secret in the vault's place.
    QCoro::Task<domain::Result<void>> keepSecret(QByteArray secret);
    /// The window goes; the desk's own stands in its place.
    void closeDoor();

private:
    QCoro::Task<ui::Door::Answer> answerTo(QFuture<ui::Door::Answer> question);
    QCoro::Task<ui::Door::Answer> askKeychain();
    QCoro::Task<ui::Door::Answer> askPassphrase(bool isNew);
    QCoro::Task<ui::Door::Answer> askCredentials();
    QString journalFile() const;

    QObject m_life; ///< for what ends after this went
    domain::Environment m_environment;
    QString m_folder;
    keys::Keychain m_keychain;
    std::shared_ptr<keys::VaultFile> m_file;
    bool m_usesFile = false;
    std::optional<keys::Vault> m_vault;
    std::unique_ptr<ui::Door> m_door;
};
