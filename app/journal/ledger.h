// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/folderlock.h"
#include "journal/journal.h"
#include "journal/personkeys.h"
#include "journal/store.h"

namespace journal {

/// What was written, and the cases as they are now.
struct Written {
    QList<domain::Event> events;
    QList<domain::Case> changed;
};

/// The journal's verbs, each done when it returns. Lives on the writer thread alone; Journal is its front.
class Ledger {
public:
    Ledger(QString folder, keys::Key masterKey);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    domain::Result<QList<domain::Case>> open();
    domain::Result<Written> append(QList<domain::Event> events);
    domain::Result<QList<domain::Event>> events(const QString &caseId);
    domain::Result<Written> erase(const QString &personId, const QString &why, const QString &actor);
    domain::Result<Verification> verify();
    domain::Result<QList<domain::Case>> rebuild();

private:
    class Transaction; ///< what is done between begin and commit; rolled back unless committed

    domain::Result<void> openStore();
    domain::Result<void> claim();
    void close();
    void sweepIfDue();

    domain::Result<Written> writeAll(QList<domain::Event> events);
    domain::Result<Written> eraseAll(const QString &personId, const QString &why, const QString &actor);
    domain::Result<QList<domain::Case>> refoldAll();
    /// All cases, nothing when a row does not open.
    domain::Result<std::optional<QList<domain::Case>>> loadCases();

    domain::Result<Head> trustedHead();
    domain::Result<void> setHead(Head head);
    domain::Result<void> write(Head &head, domain::Event &event);
    domain::Result<domain::Case> loadCase(const QString &caseId);
    domain::Result<domain::Case> refoldCase(const QString &caseId);
    domain::Result<void> keep(const domain::Case &row);
    domain::Result<keys::Key> keyOf(const QString &personId);

    QString m_folder;
    keys::Key m_master;
    FolderLock m_lock;
    std::unique_ptr<Store> m_store; ///< null while not open
    std::optional<PersonKeys> m_keys;
    std::optional<keys::Key> m_desk;
    bool m_sweepDue = true;
};

} // namespace journal
