// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/headfile.h"

#include "keys/cipher.h"
#include "keys/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

// A block each: a write torn by a power cut spoils one slot only.
constexpr qint64 slotSize = 4096;

QByteArray checksum(const QByteArray &fields, const QByteArray &mac)
{
    return keys::sha256(encode({fields, mac}));
}

// headFields = label, seq, hash; the padding keeps an older, longer record from showing through.
QByteArray slotOf(const Head &head)
{
    const QByteArray fields = headFields(head);
    const QByteArray record = encode({fields, head.mac, checksum(fields, head.mac)});
    const QByteArray whole = encode({record});
    return whole + QByteArray(512 - whole.size(), '\0');
}

std::optional<Head> headIn(QByteArrayView slot)
{
    constexpr qsizetype lengthSize = sizeof(qint64);
    if (slot.size() < lengthSize)
        return std::nullopt;
    const auto length = qFromBigEndian<qint64>(slot.data());
    if (length <= 0 || length > slot.size() - lengthSize)
        return std::nullopt;
    const auto parts = decode(slot.sliced(lengthSize, length));
    if (!parts || parts->size() != 3)
        return std::nullopt;
    const QByteArray fields = parts->at(0).toByteArray();
    const QByteArray mac = parts->at(1).toByteArray();
    const auto values = decode(fields);
    if (checksum(fields, mac) != parts->at(2) || !values || values->size() != 3 ||
        values->at(1).size() != lengthSize)
        return std::nullopt;
    return Head{qFromBigEndian<qint64>(values->at(1).data()), values->at(2).toByteArray(), mac};
}

domain::Failure headUnwritable()
{
    return domain::fail(domain::ErrorKind::Storage, u"journal head"_s, u"journal.head cannot be written"_s);
}

} // namespace

HeadFile::~HeadFile()
{
    close();
}

QString HeadFile::pathFor(const QString &database)
{
    const QFileInfo info(database);
    return info.path() + u'/' + info.completeBaseName() + u".head"_s;
}

domain::Result<std::optional<Head>> HeadFile::read(const QString &path)
{
    QFile file(path);
    // An empty file is left by a start that was killed before it wrote; a database that counts on it will say
    // so.
    if (!file.exists() || file.size() == 0)
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(domain::ErrorKind::Storage, u"journal head"_s, u"journal.head cannot be read"_s);
    const QByteArray bytes = file.read(2 * slotSize);
    std::optional<Head> best;
    for (const qint64 at : {qint64(0), slotSize}) {
        const auto head = headIn(bytes.mid(at));
        if (head && (!best || head->seq > best->seq))
            best = head;
    }
    if (!best)
        return domain::fail(domain::ErrorKind::Damaged, u"journal head"_s, u"journal.head was changed"_s);
    return best;
}

domain::Result<void> HeadFile::start(const QString &path, const Head &head)
{
    close();
    m_handle = keys::platform::openOwnerFile(path);
    if (m_handle < 0)
        return headUnwritable();
    // One after the other, so that a power cut finds one of them whole.
    for (int slot = 0; slot < 2; ++slot) {
        if (!put(head) || !keys::platform::syncFile(m_handle))
            return headUnwritable();
    }
    keys::platform::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

void HeadFile::note(const Head &head)
{
    // A note that cannot be written only lags, and the next one makes up for it: the events are on the disk.
    if (m_handle >= 0)
        put(head);
}

bool HeadFile::put(const Head &head)
{
    m_turn = 1 - m_turn;
    return keys::platform::writeAt(m_handle, m_turn * slotSize, slotOf(head));
}

void HeadFile::close()
{
    if (m_handle < 0)
        return;
    keys::platform::syncFile(m_handle);
    keys::platform::closeFile(m_handle);
    m_handle = -1;
}

} // namespace journal
