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
    bool comparedOutside =
        false; ///< journal.head was there; without it a shorter, older copy passes for whole
    bool ok() const { return firstBad == 0; }
};

/// What could be kept of a damaged journal.
struct Salvage {
    qint64 kept = 0;        ///< rows up to the first bad one; they are the new journal
    qint64 firstBad = 0;    ///< the row after them; 0 when all rows fit and something else was broken
    QString why;            ///< "changed", "cut off", "unreadable"; English, for support
    qint64 personsLost = 0; ///< persons whose key was not to be read any more: recorded as erased
    /// Name of the damaged file, kept in the same folder until the next erasure, since it still holds
    /// persons' keys; empty when there was none.
    QString setAside;
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
    QString folder() const { return m_folder; }

    /// Opens or creates the database and gives all cases in the order they were opened; call first, and again
    /// after an error. Keychain: not this journal's master key; Damaged: file or chain are broken, nothing is
    /// replaced; Storage: in use by another program, or not to be written.
    QFuture<domain::Result<QList<domain::Case>>> open();

    /// Opens the journal like open(), but hands the cases over in portions through loaded(), those opened
    /// last first, while other calls are served in between. The future ends after the last portion, with
    /// their number.
    QFuture<domain::Result<qint64>> openInPortions();

    /// Appends in one transaction, all or nothing; durable when the future ends. Appends that wait for the
    /// disk together are made durable together. seq and at are filled in,
    /// and the case's personId where it is empty. Erased: nothing more is recorded about that person.
    QFuture<domain::Result<QList<domain::Event>>> append(QList<domain::Event> events);

    /// All events of a case, in order.
    QFuture<domain::Result<QList<domain::Event>>> events(QString caseId);

    /// The case's file, folded from its events on the writer thread: ten thousand take longer than a frame
    /// lasts. NotFound: it has none.
    QFuture<domain::Result<domain::CaseFile>> file(QString caseId);

    /// The chain's hash at a row; it proves the row and all before it. NotFound: there is none.
    QFuture<domain::Result<QByteArray>> hashAt(qint64 seq);

    /// Deletes the person's key and drops their personal columns; the proof event, one for each of their
    /// cases, is appended in the same transaction. `why` outlives the erasure: it must not hold anything
    /// personal.
    QFuture<domain::Result<QList<domain::Event>>> erase(QString personId, QString why, QString actor);

    /// Reads beside the writer, who goes on; sees all that was appended before the call.
    QFuture<domain::Result<Verification>> verify();

    /// Drops the projection and folds it anew from the events.
    QFuture<domain::Result<QList<domain::Case>>> rebuild();

    /// Only on the user's order, after Damaged or a verification that failed: makes a new journal of every
    /// row up to the first bad one and sets the damaged file aside under a dated name. Open again afterwards.
    /// Rule: the journal is whole.
    QFuture<domain::Result<Salvage>> salvage(QString actor);

Q_SIGNALS:
    /// Emitted in this object's thread after a durable write, before the future's continuation runs on it or
    /// soon after. Appends made durable together come together, each case once as it is now.
    void appended(const QList<domain::Event> &events, const QList<domain::Case> &changed);
    /// Some of the cases, latest first. `anew`: forget the portions that came before. A case may have come by
    /// appended() already; what comes later is newer.
    void loaded(const QList<domain::Case> &portion, bool anew);

private:
    class Writer;
    const QString m_folder;
    std::unique_ptr<Writer> m_writer;
};

/// Walks the chain of a journal file without any key (for --verify-journal).
domain::Result<Verification> verifyFile(const QString &databasePath);

} // namespace journal
