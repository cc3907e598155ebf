// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"

#include <optional>

/// What a case file says of itself to a program: the XMP metadata of its PDF.
namespace casefile {

/// A document that was put beside the case file.
struct Beside {
    QString fileName; ///< "folder/name", from where the case file stands
    QString sha256;
    bool operator==(const Beside &) const = default;
};

/// The same facts again, for a program that verifies.
struct Said {
    QString caseId;
    QDateTime at;
    QString exporter;
    QString environment;
    qint64 journalSeq = 0;
    QString journalHash;
    QList<Beside> documents;
};

QString titleOf(const Facts &facts);
/// The packet with an empty seal in it. Its dates are those of the PDF's own Info dictionary once
/// alignDates() has been through.
QByteArray metadata(const Facts &facts, const QByteArray &publicKey);
/// PDF/A wants the dates in the metadata to equal those in the Info dictionary, and Qt writes the latter
/// itself; false when they are not to be found.
bool alignDates(QByteArray &pdf);

/// Reads the packet of a PDF whose seal is whole; nothing when it can't be read.
std::optional<Said> readMetadata(const QByteArray &pdf);

} // namespace casefile
