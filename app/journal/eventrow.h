// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "journal/chain.h"
#include "keys/cipher.h"

/// An event as a row of the log and back.
namespace journal {

/// Bodies without a person, and the proof of an erasure, are sealed with the desk's own key.
bool underDeskKey(const Row &row);

/// The event, its seq and time set, as a row that is not chained yet.
Row sealedEvent(const domain::Event &event, const keys::Key &key);

/// Chains the row behind `head`, which becomes it.
void chain(Row &row, Head &head);

/// The event of a row. A key that is gone by erasure (Erased) gives an unreadable event; Damaged when a key
/// is there but the row does not open.
domain::Result<domain::Event> openedEvent(const Row &row, const domain::Result<keys::Key> &key);

} // namespace journal
