// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "domain/error.h"
#include "keys/cipher.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <memory>

namespace journal {

/// What a walk along the chain found.
struct Verification {
    qint64 rows = 0;
    qint64 firstBad = 0; ///< seq of the first row that doesn't fit; 0 when all do
    QString why;         ///< "changed", "missing", "inserted", "reordered", "cut off"; English, for support
    bool ok() const { return firstBad == 0; }
};

/// The append-only, hash-chained, sealed event log of one environment and the list of cases projected from it
/// (DESIGN 5). One writer thread owns the database; results come as futures. An event counts once its future
/// ended.
class Journal : public QObject {
    Q_OBJECT
public:
    /// folder: created owner-only; holds journal.db. Everything runs on the writer thread.
    Journal(QString folder, keys::Key masterKey, QObject *parent = nullptr);
    ~Journal() override; ///< waits for what is queued

    /// Opens or creates the database and gives all cases in the order they were opened; call first, and again
    /// after an error. Keychain: not this journal's master key; Damaged: file or chain are broken, nothing is
    /// replaced; Storage: in use by another program, or not to be written.
    QFuture<domain::Result<QList<domain::Case>>> open();

    /// Appends in one transaction, all or nothing; durable when the future ends. seq and at are filled in,
    /// and the case's personId where it is empty. Erased: nothing more is recorded about that person.
    QFuture<domain::Result<QList<domain::Event>>> append(QList<domain::Event> events);

    /// All events of a case, in order.
    QFuture<domain::Result<QList<domain::Event>>> events(QString caseId);

    /// Deletes the person's key and drops their personal columns; the proof event, one for each of their
    /// cases, is appended in the same transaction. `why` outlives the erasure: it must not hold anything
    /// personal.
    QFuture<domain::Result<QList<domain::Event>>> erase(QString personId, QString why, QString actor);

    QFuture<domain::Result<Verification>> verify();

    /// Drops the projection and folds it anew from the events.
    QFuture<domain::Result<QList<domain::Case>>> rebuild();

Q_SIGNALS:
    /// Emitted in this object's thread after a durable write, before the future's continuation runs on it or
    /// soon after.
    void appended(const QList<domain::Event> &events, const QList<domain::Case> &changed);

private:
    class Writer;
    std::unique_ptr<Writer> m_writer;
};

/// Walks the chain of a journal file without any key (for --verify-journal).
domain::Result<Verification> verifyFile(const QString &databasePath);

} // namespace journal
