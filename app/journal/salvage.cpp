// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/salvage.h"

#include "domain/eventbody.h"
#include "journal/eventrow.h"
#include "journal/headfile.h"
#include "journal/metanames.h"
#include "journal/personkeys.h"
#include "journal/swap.h"
#include "journal/transaction.h"
#include "keys/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

/// From the damaged store (null when it can't even be opened) into a fresh one.
class Rescue {
public:
    Rescue(Store *from, Store &to, const keys::Key &master)
        : m_from(from)
        , m_to(to)
        , m_keys(to, master)
    {
    }

    domain::Result<Salvage> all(const QString &actor, const std::optional<Head> &outside)
    {
        auto done = rows(outside);
        if (done)
            done = persons();
        if (done)
            done = desk();
        if (done)
            done = losses(actor);
        if (done)
            done = end(actor);
        return done ? domain::Result<Salvage>(m_found)
                    : domain::Result<Salvage>(domain::Failure(done.error()));
    }

private:
    domain::Result<void> rows(const std::optional<Head> &outside)
    {
        m_head.hash = genesis();
        domain::Result<void> kept;
        domain::Result<void> read;
        if (m_from) {
            read = m_from->eachRow([&](const Row &row) {
                if (row.seq != m_head.seq + 1 || row.prev != m_head.hash || hashOf(row) != row.hash) {
                    m_found.why = u"changed"_s;
                    return false;
                }
                kept = m_to.addRow(row);
                m_head = {row.seq, row.hash, {}};
                if (!row.personId.isEmpty())
                    (underDeskKey(row) ? m_erased : m_persons).insert(QString::fromUtf8(row.personId));
                return kept.has_value();
            });
        }
        if (!m_from || !read)
            m_found.why = u"unreadable"_s;
        else if (outside && outside->seq > m_head.seq && m_found.why.isEmpty())
            m_found.why = u"cut off"_s;
        m_found.kept = m_head.seq;
        m_found.firstBad = m_found.why.isEmpty() ? 0 : m_head.seq + 1;
        m_persons.subtract(m_erased);
        return kept;
    }

    domain::Result<void> persons()
    {
        domain::Result<void> kept;
        if (!m_from)
            return kept;
        const auto visit = [&](const QString &personId, const QByteArray &wrapped) {
            if (!m_keys.unwrap(personId, wrapped))
                return true;
            m_masterFits = true;
            if (m_persons.remove(personId))
                kept = m_to.putWrappedKey(personId, wrapped);
            return kept.has_value();
        };
        // What can't be read is lost, and counted with the losses.
        [[maybe_unused]] const auto read = m_from->eachWrappedKey(visit);
        return kept;
    }

    // A desk key that does not open while persons' keys do was damaged; else the master key is a wrong one.
    domain::Result<void> desk()
    {
        const auto wrapped =
            m_from ? m_from->meta(deskKeyName) : domain::Result<std::optional<QByteArray>>(std::nullopt);
        const bool there = wrapped && wrapped->has_value();
        if (there) {
            if (auto kept = m_to.setMeta(deskKeyName, **wrapped); !kept)
                return kept;
        }
        bool fresh = !there;
        auto key = m_keys.deskKey(fresh);
        if (!key && m_masterFits) {
            if (auto dropped = m_to.dropMeta(deskKeyName); !dropped)
                return dropped;
            fresh = true;
            key = m_keys.deskKey(fresh);
        }
        if (!key)
            return domain::Failure(key.error());
        m_desk = *key;
        const auto before =
            m_from ? m_from->meta(lostDeskKeyName) : domain::Result<std::optional<QByteArray>>(std::nullopt);
        QByteArray lost = before ? before->value_or(QByteArray()) : QByteArray();
        if (fresh)
            lost = QByteArray::number(m_head.seq);
        return lost.isEmpty() ? domain::Result<void>() : m_to.setMeta(lostDeskKeyName, lost);
    }

    domain::Result<void> losses(const QString &actor)
    {
        m_found.personsLost = m_persons.size();
        for (const QString &personId : std::as_const(m_persons)) {
            const auto cases = m_to.caseIdsOfPerson(personId);
            if (!cases)
                return domain::Failure(cases.error());
            for (const QString &caseId : cases->isEmpty() ? QStringList{QString()} : *cases) {
                domain::Event proof =
                    domain::eventbody::personErased(personId, u"the key was lost with a damaged journal"_s);
                proof.caseId = caseId;
                if (auto added = add(proof, actor); !added)
                    return added;
            }
        }
        return {};
    }

    domain::Result<void> end(const QString &actor)
    {
        const QString told = u"salvaged: %1 events kept, %2 persons' keys lost; first bad row %3 (%4)"_s;
        auto added =
            add(domain::eventbody::noteAdded(
                    {}, {},
                    told.arg(m_found.kept).arg(m_found.personsLost).arg(m_found.firstBad).arg(m_found.why)),
                actor);
        if (!added)
            return added;
        m_head.mac = keys::seal(*m_desk, {}, headFields(m_head));
        return m_to.setHead(m_head);
    }

    domain::Result<void> add(domain::Event event, const QString &actor)
    {
        event.actor = actor;
        event.seq = m_head.seq + 1;
        event.at = QDateTime::currentDateTimeUtc();
        return m_to.addRow(chained(sealedEvent(event, *m_desk), m_head));
    }

    Store *m_from;
    Store &m_to;
    PersonKeys m_keys;
    Salvage m_found;
    Head m_head;
    QSet<QString> m_persons; ///< with events, not erased; in the end those whose key is lost
    QSet<QString> m_erased;
    bool m_masterFits = false;
    std::optional<keys::Key> m_desk;
};

domain::Failure draftUnwritable()
{
    return domain::fail(domain::ErrorKind::Storage, u"journal salvage"_s,
                        u"the salvaged file cannot be written"_s);
}

} // namespace

domain::Result<Salvage> salvageBeside(const QString &database, const keys::Key &master, const QString &actor)
{
    const QString draft = database + u".draft"_s;
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFile::exists(draft + ending) && !QFile::remove(draft + ending))
            return draftUnwritable();
    }
    domain::Result<Salvage> found;
    {
        const auto from = openSqlite(database, Access::ReadOnly);
        const auto to = openSqlite(draft, Access::ReadWrite);
        if (!to)
            return domain::Failure(to.error());
        const auto outside = HeadFile::read(HeadFile::pathFor(database));
        Transaction transaction(**to);
        if (!transaction.begun())
            return domain::Failure(transaction.begun().error());
        Rescue rescue(from ? from->get() : nullptr, **to, master);
        found = transaction.commit(rescue.all(actor, outside ? *outside : std::nullopt));
        if (!found)
            return found;
    }
    // Closing the last connection brought the log into the file and took it away.
    if (QFile::exists(draft + u"-wal"_s) || !keys::platform::moveOver(draft, salvagedPath(database)))
        return draftUnwritable();
    keys::platform::syncFolder(QFileInfo(database).absolutePath());
    return found;
}

} // namespace journal
