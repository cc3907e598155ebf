// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

/// The hash chain: what a row of `events` is, and how it is bound to the row before it (DESIGN 5).
namespace journal {

/// One row of `events` as it is stored, its texts in UTF-8: what is hashed, sealed and stored are the same
/// bytes. Everything but `sealed` is open.
struct Row {
    qint64 seq = 0;
    qint64 at = 0; ///< milliseconds since 1970, UTC
    QByteArray kind;
    QByteArray source;
    QByteArray actor;
    QByteArray caseId;
    QByteArray personId;
    QByteArray sealed;
    QByteArray prev; ///< hash of the row before
    QByteArray hash;
};

/// Where the chain ends. `mac` proves, to whoever has the desk key, that this desk set it.
struct Head {
    qint64 seq = 0;
    QByteArray hash;
    QByteArray mac;
};

/// `prev` of the first row.
QByteArray genesis();

/// Each part preceded by its length, so that no two lists of parts give the same bytes.
QByteArray encode(const QList<QByteArray> &parts);

/// The parts again, as views into `bytes`; nothing when these are not whole.
std::optional<QList<QByteArrayView>> decode(QByteArrayView bytes);

/// The open fields of a row: the associated data of its sealed body.
QByteArray openFields(const Row &row);

/// Every other field than the hash, `prev` included: what the hash is of.
QByteArray hashedBytes(const Row &row);
QByteArray hashedBytes(const QByteArray &openFields, const QByteArray &sealed, const QByteArray &prev);

/// Puts another `prev` into such bytes.
void setPrev(QByteArray &hashedBytes, const QByteArray &prev);

/// SHA-256 over every other field of the row, `prev` included.
QByteArray hashOf(const Row &row);

/// What the head's mac covers.
QByteArray headFields(const Head &head);

} // namespace journal
