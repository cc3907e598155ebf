// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/folderlock.h"
#include "journal/headfile.h"
#include "journal/journal.h"
#include "journal/personkeys.h"
#include "journal/sealer.h"
#include "journal/store.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace journal {

/// What was written, and the cases as they are now.
struct Written {
    QList<domain::Event> events;
    QList<domain::Case> changed;
};

/// Some of the cases, latest first.
struct Portion {
    QList<domain::Case> cases;
    bool anew = false; ///< the projection had to be made again: what was handed over before is void
    bool last = false;
};

/// The journal's verbs, each done when it returns. Lives on the writer thread alone; Journal is its front.
class Ledger {
public:
    Ledger(QString folder, keys::Key masterKey);
    ~Ledger();
    Q_DISABLE_COPY_MOVE(Ledger)

    bool isOpen() const { return m_store != nullptr; }
    QString database() const;

    /// Opens the journal and leaves the cases to portion().
    domain::Result<void> start();
    /// The next cases; the first call after start() gives those opened last.
    domain::Result<Portion> portion(int count);
    domain::Result<QList<domain::Case>> open();

    domain::Result<Written> append(const QList<domain::Event> &events);
    /// Several appends in one transaction, one sync for all; each is still all or nothing, and one that is
    /// refused does not take the others with it.
    QList<domain::Result<Written>> appendEach(const QList<QList<domain::Event>> &lists);
    domain::Result<QList<domain::Event>> events(const QString &caseId);
    domain::Result<QByteArray> hashAt(qint64 seq);
    domain::Result<Written> erase(const QString &personId, const QString &why, const QString &actor);
    domain::Result<QList<domain::Case>> rebuild();
    domain::Result<Salvage> salvage(const QString &actor);

private:
    /// Head, cases and keys as they stand on the disk, so that what is written to again is not read again.
    struct Known {
        std::optional<Head> head;
        QHash<QString, domain::Case> cases;
        QHash<QString, keys::Key> keys;
    };
    /// What one transaction has touched so far: head, cases and keys are fetched once and kept at its end.
    struct Batch {
        Head head;          ///< up to here the rows are written
        qint64 lastSeq = 0; ///< up to here they are prepared
        Known known;
        QSet<QString> touched; ///< ids of cases
        QStringList order;     ///< of these
    };

    domain::Result<void> openStore();
    domain::Result<Head> claim();
    domain::Result<Head> compareWith(const std::optional<Head> &outside, const Head &head);
    void close();
    void sweepIfDue();

    domain::Result<QList<Written>> writeAll(const QList<QList<domain::Event>> &lists, Batch &batch);
    void remember(Known known);
    /// Fills in what the events lack, has them sealed and folds them into their cases; inserts nothing.
    domain::Result<Written> prepareOne(Batch &batch, QList<domain::Event> events);
    domain::Result<Written> eraseAll(const QString &personId, const QString &why, const QString &actor,
                                     Head &head);
    domain::Result<QList<domain::Case>> refoldAll();
    /// Nothing when a row does not open.
    domain::Result<std::optional<Portion>> loadPortion(int count);

    domain::Result<Head> trustedHead();
    domain::Result<void> setHead(Head &head);
    domain::Result<void> write(Head &head, domain::Event &event, const keys::Key &key);
    domain::Result<domain::Event> openedBy(const Row &row, const domain::Result<keys::Key> &key) const;
    domain::Result<domain::Case *> caseIn(Batch &batch, const QString &caseId);
    domain::Result<keys::Key> keyIn(Batch &batch, const QString &personId);
    domain::Result<domain::Case> loadCase(const QString &caseId);
    domain::Result<domain::Case> refoldCase(const QString &caseId);
    domain::Result<void> keep(const domain::Case &row);
    domain::Result<keys::Key> keyOf(const QString &personId);

    QString m_folder;
    keys::Key m_master;
    FolderLock m_lock;
    HeadFile m_headFile;
    Sealer m_sealer;
    std::unique_ptr<Store> m_store; ///< null while not open
    std::optional<PersonKeys> m_keys;
    std::optional<keys::Key> m_desk;
    Known m_known; ///< of the last transactions; empty while one is under way, and after one that failed
    qint64 m_knownAt = 0;  ///< foreignChanges() when it was true
    qint64 m_lostDesk = 0; ///< up to this row, what the desk's own key sealed was lost with the key (salvage)
    qint64 m_loadBefore = 0; ///< where portion() goes on; the cases from here on are handed over
    bool m_projectionIsOld = false;
    bool m_sweepDue = true;
};

} // namespace journal
