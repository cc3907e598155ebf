// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "casefile/metadata.h"
#include "casefile/seal.h"
#include "casefile/verify.h"
#include "keys/signing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

/// Somebody's key: a stranger can seal what he likes with one of his own.
const keys::SigningKey &strangersKey()
{
    static const keys::SigningKey key =
        keys::SigningKey::of(*keys::Key::fromBytes(QByteArray(keys::Key::size, 's')));
    return key;
}

void proveIn(const QString &path, const QByteArray &pdf)
{
    QFile file(path);
    mustHold(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(pdf) == pdf.size());
    file.close();
    const casefile::Proof proof = casefile::proveFile(path, {});
    // The folder holds the file itself and nothing else: whatever else is found lies outside.
    for (const casefile::BesideFound &found : proof.beside)
        mustHold(found.state == casefile::BesideState::NotThere ||
                 found.document.fileName.section(u'/', -1) == QStringLiteral("case.pdf"));
    mustHold(proof.kind != casefile::Proof::Kind::NotReadable);
    mustHold(!casefile::proofText(proof).isEmpty());
    mustHold(casefile::exitCode(proof) != 0); // nobody said whose seal is expected
}

} // namespace

/// A file that is said to be a case file: as it came, and as a stranger would seal it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir parent;
    static const QString path = [] {
        QFile outside(parent.filePath(QStringLiteral("outside.jpg")));
        mustHold(outside.open(QIODevice::WriteOnly) && QDir(parent.path()).mkdir(QStringLiteral("in")));
        return parent.filePath(QStringLiteral("in/case.pdf"));
    }();
    const QByteArray bytes = bytesOf(data, size);
    casefile::readMetadata(bytes);
    QByteArray dated = bytes;
    mustHold(casefile::alignDates(dated) ? dated.size() == bytes.size() : dated == bytes);
    proveIn(path, bytes);

    QByteArray sealed = bytes;
    sealed.replace("SEAL", casefile::emptySeal(strangersKey().publicKey()));
    if (!casefile::sealInPlace(sealed, strangersKey()))
        return 0;
    mustHold(casefile::checkSeal(sealed).state == casefile::SealState::Whole);
    proveIn(path, sealed);
    sealed.append('\n');
    mustHold(casefile::checkSeal(sealed).state != casefile::SealState::Whole);
    return 0;
}
