// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/metadata.h"

/// Proving a case file with no server and no journal.
namespace casefile {

/// How a document that belongs beside the file was found.
enum class BesideState { Whole, Changed, NotThere };
struct BesideFound {
    Beside document;
    BesideState state = BesideState::NotThere;
};

/// Whether the desk that sealed it is the one expected.
enum class DeskKnown {
    Yes,
    No,      ///< another one than asked for
    NotSaid, ///< nobody said which to expect
};

struct Proof {
    enum class Kind {
        NotReadable, ///< the file can't be read
        NotACaseFile,
        Changed,
        Unchanged, ///< since the desk with `fingerprint` sealed it
    };
    Kind kind = Kind::NotReadable;
    QString fingerprint;
    DeskKnown desk = DeskKnown::NotSaid;
    bool isThisDesk = false; ///< the expected key was this desk's own, not one that was given
    Said said;
    QList<BesideFound> beside;
    bool besideChanged() const;
};

/// Whose seal is expected: a fingerprint that the user gave, or this desk's own.
struct Expected {
    QString fingerprint; ///< as keys::fingerprint gives it; empty: none
    bool isThisDesk = false;
};

/// Reads the bytes alone: says nothing about documents beside.
Proof prove(const QByteArray &pdf, const Expected &expected);
/// The file, and the documents beside it by their hashes: in the folder that it names, or in its own.
Proof proveFile(const QString &path, const Expected &expected);

/// What was found, in the user's language; several lines.
QString proofText(const Proof &proof);
/// 0 proven; 1 changed (the file or a document beside it), or sealed by another desk than expected; 2 not to
/// be read; 3 not a case file; 4 unchanged, but nobody said which desk to expect.
int exitCode(const Proof &proof);

} // namespace casefile
