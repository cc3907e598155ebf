// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/signing.h"

#include <QByteArray>
#include <optional>

/// Where a case file's signature lives: in the XMP metadata, which PDF/A wants uncompressed, stand the desk's
/// public key and a place of fixed length for the signature. It covers every byte of the file but that place,
/// with zeros there. So nothing follows the end of the PDF, and no byte is free.
namespace casefile {

/// What every case file says of itself, wherever else it is broken.
inline constexpr char maker[] = "IdentDesk case file 1";

/// The element for the metadata, before it is sealed.
QByteArray emptySeal(const QByteArray &publicKey);
/// Fills the signature in; false when the bytes hold no place for it, or several.
bool sealInPlace(QByteArray &pdf, const keys::SigningKey &key);

/// How the seal of some bytes was found.
enum class SealState {
    None,   ///< nothing of a case file in them
    Broken, ///< a case file, not as it was sealed
    Whole,
};
struct SealFound {
    SealState state = SealState::None;
    QByteArray publicKey; ///< only of a whole one: another one proves nothing
};
SealFound checkSeal(const QByteArray &pdf);

} // namespace casefile
