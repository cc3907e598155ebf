// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/chain.h"
#include "keys/cipher.h"

/// An event as a row of the log and back.
namespace journal {

/// Bodies without a person, and the proof of an erasure, are sealed with the desk's own key.
bool underDeskKey(const Row &row);

/// A row that lacks only its place in the chain: `prev` and `hash`.
struct LooseRow {
    Row row;
    QByteArray hashed; ///< hashedBytes() of the row with genesis() for `prev`
};

/// The event, its seq and time set, as a row.
LooseRow sealedEvent(const domain::Event &event, const keys::Key &key);

/// The row behind `head`, which becomes it.
Row chained(LooseRow loose, Head &head);

/// The event of a row. A key that is gone by erasure (Erased) gives an unreadable event; Damaged when a key
/// is there but the row does not open.
domain::Result<domain::Event> openedEvent(const Row &row, const domain::Result<keys::Key> &key);

} // namespace journal
