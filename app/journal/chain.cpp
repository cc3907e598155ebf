// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/chain.h"

#include "keys/cipher.h"

#include <QtEndian>
#include <algorithm>

namespace journal {
namespace {

constexpr qsizetype hashSize = 32;

QByteArray number(qint64 value)
{
    QByteArray bytes(sizeof(qint64), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray genesis()
{
    return QByteArray(hashSize, '\0');
}

QByteArray encode(const QList<QByteArray> &parts)
{
    constexpr qsizetype lengthSize = sizeof(qint64);
    qsizetype size = 0;
    for (const QByteArray &part : parts)
        size += lengthSize + part.size();
    QByteArray bytes(size, Qt::Uninitialized);
    char *to = bytes.data();
    for (const QByteArray &part : parts) {
        qToBigEndian<qint64>(part.size(), to);
        to = std::copy(part.cbegin(), part.cend(), to + lengthSize);
    }
    return bytes;
}

std::optional<QList<QByteArrayView>> decode(QByteArrayView bytes)
{
    constexpr qsizetype lengthSize = sizeof(qint64);
    QList<QByteArrayView> parts;
    while (!bytes.isEmpty()) {
        if (bytes.size() < lengthSize)
            return std::nullopt;
        const auto length = qFromBigEndian<qint64>(bytes.data());
        bytes = bytes.sliced(lengthSize);
        if (length < 0 || length > bytes.size())
            return std::nullopt;
        parts.append(bytes.first(length));
        bytes = bytes.sliced(length);
    }
    return parts;
}

// The leading words keep the bytes of one use from ever being those of another.
QByteArray openFields(const Row &row)
{
    return encode({QByteArrayLiteral("identdesk event 1"), number(row.seq), number(row.at), row.kind,
                   row.source, row.actor, row.caseId, row.personId});
}

QByteArray hashedBytes(const Row &row)
{
    return hashedBytes(openFields(row), row.sealed, row.prev);
}

QByteArray hashedBytes(const QByteArray &openFields, const QByteArray &sealed, const QByteArray &prev)
{
    return encode({QByteArrayLiteral("identdesk row 1"), openFields, sealed, prev});
}

// `prev` comes last, so that all before it can be written, and hashed, before it is known.
void setPrev(QByteArray &hashedBytes, const QByteArray &prev)
{
    Q_ASSERT(prev.size() == hashSize);
    std::copy(prev.cbegin(), prev.cend(), hashedBytes.end() - hashSize);
}

QByteArray hashOf(const Row &row)
{
    return keys::sha256(hashedBytes(row));
}

QByteArray headFields(const Head &head)
{
    return encode({QByteArrayLiteral("identdesk head 1"), number(head.seq), head.hash});
}

} // namespace journal
