// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "journal/chain.h"

namespace journal {

/// The head once more, outside the database file: an older or shortened copy of that file does not carry it
/// along, and so a cut-off end is seen even where the copy is whole in itself.
///
/// It is written after the commit, never before: whatever kills the program, it may lag behind the journal
/// but never lead it, and a journal shorter than it says has lost its end. Two slots are written in turn,
/// each with its own checksum, so that the one not being written stays whole. Nothing waits for the disk:
/// what the kernel was given survives a kill -9, and a power cut can only set it back, which is lagging
/// again.
class HeadFile {
public:
    HeadFile() = default;
    ~HeadFile();
    Q_DISABLE_COPY_MOVE(HeadFile)

    /// Where the head of this database is kept: journal.head beside journal.db.
    static QString pathFor(const QString &database);
    /// What the file says, nothing when there is none or it is empty; Damaged when no slot is whole.
    static domain::Result<std::optional<Head>> read(const QString &path);

    /// Opens or creates the file, owner-only, and brings `head` to the disk.
    domain::Result<void> start(const QString &path, const Head &head);
    /// Notes the head of what was just committed.
    void note(const Head &head);
    void close(); ///< brings the last note to the disk

private:
    bool put(const Head &head);

    int m_handle = -1;
    int m_turn = 0;
};

} // namespace journal
