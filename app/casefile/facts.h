// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <utility>

namespace casefile {

/// One field of the person, as a reader sees it: as entered, as identified, as later changed. What differs
/// from the column before is marked.
struct FieldRow {
    QString label;
    QString entered;
    QString identified;
    QString current;
    bool identifiedDiffers = false;
    bool currentDiffers = false;
    QString identifiedHow = {}; ///< in words how it came to differ; empty where nobody knows
    QString currentHow = {};
};

/// A document of the case, with what its bytes proved to be.
struct DocumentFact {
    domain::KycDocument document;
    qint64 size = -1;   ///< of the bytes; -1 when they could not be had
    QString sha256;     ///< of the bytes, hex; empty when they could not be had
    QString whyMissing; ///< in words, where they could not
    QString fileName;   ///< beside the case file, "folder/name"; empty where it was not asked for
};

/// All that a case file says. Nothing is read anew while it is composed.
struct Facts {
    domain::CaseFile file;
    QList<FieldRow> fields;
    QDateTime enteredAt;
    QDateTime identifiedAt; ///< when the person was read again after the result; invalid before that
    QDateTime currentAt;    ///< of the latest reading or amendment; invalid before the first one
    bool isCompared() const { return identifiedAt.isValid(); }
    QList<DocumentFact> documents;
    QString environment;
    bool sandbox = true;
    QString exporter;
    QDateTime at; ///< UTC
    qint64 journalSeq = 0;
    QByteArray journalHash;
};

} // namespace casefile
