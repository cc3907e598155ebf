// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/verify.h"

#include "casefile/seal.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

/// A case file is some pages of text: nothing larger is read into memory.
constexpr qint64 largestFile = qint64(512) * 1024 * 1024;

/// Its name was signed, but perhaps by a stranger: never outside the case file's own folder.
bool isBelow(const QString &name)
{
    const QStringList parts = name.split(u'/');
    return std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part != "."_L1 && part != ".."_L1 && !part.contains(u'\\') &&
               !part.contains(QChar(0));
    });
}

BesideState compare(const QString &path, const QString &sha256)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return BesideState::NotThere;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return BesideState::NotThere;
    return QString::fromLatin1(hash.result().toHex()) == sha256 ? BesideState::Whole : BesideState::Changed;
}

BesideFound find(const QDir &folder, const Beside &document)
{
    if (!isBelow(document.fileName))
        return {document, BesideState::NotThere};
    // Put behind the folder, not asked of it: QDir would follow ":/x" and "C:/x" to elsewhere.
    const QString base = folder.absolutePath() + u'/';
    QString path = base + document.fileName;
    if (!QFileInfo::exists(path))
        path = base + document.fileName.section(u'/', -1);
    return {document, compare(path, document.sha256)};
}

} // namespace

bool Proof::besideChanged() const
{
    return std::any_of(beside.begin(), beside.end(),
                       [](const BesideFound &found) { return found.state == BesideState::Changed; });
}

Proof prove(const QByteArray &pdf, const Expected &expected)
{
    Proof proof;
    const SealFound seal = checkSeal(pdf);
    if (seal.state != SealState::Whole) {
        proof.kind = seal.state == SealState::None ? Proof::Kind::NotACaseFile : Proof::Kind::Changed;
        return proof;
    }
    const std::optional<Said> said = readMetadata(pdf);
    if (!said) { // something was sealed, but no case file that this version can read
        proof.kind = Proof::Kind::NotACaseFile;
        return proof;
    }
    proof.kind = Proof::Kind::Unchanged;
    proof.said = *said;
    proof.fingerprint = keys::fingerprint(seal.publicKey);
    proof.isThisDesk = expected.isThisDesk;
    if (!expected.fingerprint.isEmpty())
        proof.desk = proof.fingerprint == expected.fingerprint ? DeskKnown::Yes : DeskKnown::No;
    return proof;
}

Proof proveFile(const QString &path, const Expected &expected)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > largestFile) {
        Proof foreign;
        foreign.kind = Proof::Kind::NotACaseFile;
        return foreign;
    }
    const QByteArray pdf = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return {};
    Proof proof = prove(pdf, expected);
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const Beside &document : std::as_const(proof.said.documents))
        proof.beside << find(folder, document);
    return proof;
}

int exitCode(const Proof &proof)
{
    switch (proof.kind) {
    case Proof::Kind::NotReadable: return 2;
    case Proof::Kind::NotACaseFile: return 3;
    case Proof::Kind::Changed: return 1;
    case Proof::Kind::Unchanged: break;
    }
    if (proof.besideChanged() || proof.desk == DeskKnown::No)
        return 1;
    return proof.desk == DeskKnown::Yes ? 0 : 4;
}

} // namespace casefile
