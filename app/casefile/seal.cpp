// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/seal.h"

namespace casefile {
namespace {

constexpr char keyOpen[] = "<idd:DeskKey>";
constexpr char keyClose[] = "</idd:DeskKey>";
constexpr char sealOpen[] = "<idd:Seal>";
constexpr char sealClose[] = "</idd:Seal>";
constexpr qsizetype keyDigits = qsizetype(keys::publicKeySize) * 2;
constexpr qsizetype sealDigits = qsizetype(keys::signatureSize) * 2;

/// So that the key's signature under a case file can't be taken for one under anything else.
QByteArray message(const QByteArray &blanked)
{
    return QByteArray(maker).append('\0').append(blanked);
}

/// Where the `digits` between the marks begin; -1 unless the marks stand there once and that far apart.
qsizetype placeOf(const QByteArray &pdf, const char *opening, const char *closing, qsizetype digits)
{
    const qsizetype mark = pdf.indexOf(opening);
    if (mark < 0 || pdf.indexOf(opening, mark + 1) >= 0)
        return -1;
    const qsizetype begin = mark + qsizetype(qstrlen(opening));
    return pdf.indexOf(closing, begin) == begin + digits ? begin : -1;
}

/// The bytes of lower case hex digits and of nothing else; empty otherwise. Other spellings of the same bytes
/// would be changes that go unseen.
QByteArray fromDigits(const QByteArray &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.toHex() == digits ? bytes : QByteArray();
}

} // namespace

QByteArray emptySeal(const QByteArray &publicKey)
{
    return keyOpen + publicKey.toHex() + keyClose + sealOpen + QByteArray(sealDigits, '0') + sealClose;
}

bool sealInPlace(QByteArray &pdf, const keys::SigningKey &key)
{
    const qsizetype keyAt = placeOf(pdf, keyOpen, keyClose, keyDigits);
    const qsizetype at = placeOf(pdf, sealOpen, sealClose, sealDigits);
    if (keyAt < 0 || at < 0 || pdf.mid(keyAt, keyDigits) != key.publicKey().toHex() ||
        pdf.mid(at, sealDigits) != QByteArray(sealDigits, '0'))
        return false;
    pdf.replace(at, sealDigits, key.sign(message(pdf)).toHex());
    return true;
}

SealFound checkSeal(const QByteArray &pdf)
{
    const qsizetype keyAt = placeOf(pdf, keyOpen, keyClose, keyDigits);
    const qsizetype at = placeOf(pdf, sealOpen, sealClose, sealDigits);
    if (keyAt < 0 || at < 0) {
        // A changed mark, or an end that is missing: what else names the program tells it from any other PDF.
        const bool ours = pdf.contains(maker) || pdf.contains("<idd:DeskKey") || pdf.contains("<idd:Seal");
        return {ours ? SealState::Broken : SealState::None, {}};
    }
    const QByteArray signature = fromDigits(pdf.mid(at, sealDigits));
    const QByteArray publicKey = fromDigits(pdf.mid(keyAt, keyDigits));
    QByteArray blanked = pdf;
    blanked.replace(at, sealDigits, QByteArray(sealDigits, '0'));
    if (!keys::isSignedBy(publicKey, message(blanked), signature))
        return {SealState::Broken, {}};
    return {SealState::Whole, publicKey};
}

} // namespace casefile
