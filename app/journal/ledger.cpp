// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ledger.h"

#include "domain/eventbody.h"
#include "journal/eventrow.h"
#include "journal/projection.h"
#include "journal/verify.h"
#include "keys/ownerfile.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

const QString &projectionName()
{
    static const QString name = u"projection"_s;
    return name;
}

domain::Failure damaged(const QString &why)
{
    return domain::fail(domain::ErrorKind::Damaged, u"journal"_s, why);
}

domain::Failure notOpen()
{
    return domain::fail(domain::ErrorKind::Storage, u"journal"_s, u"the journal is not open"_s);
}

} // namespace

class Ledger::Transaction {
public:
    explicit Transaction(Store &store)
        : m_store(store)
        , m_begun(store.begin())
    {
    }
    ~Transaction()
    {
        if (m_begun && !m_done)
            m_store.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    /// The work's result, if it was one and could be made durable.
    template <typename T>
    domain::Result<T> commit(domain::Result<T> result)
    {
        if (!result)
            return result;
        const auto committed = m_store.commit();
        if (!committed)
            return domain::Failure(committed.error());
        m_done = true;
        return result;
    }
    const domain::Result<void> &begun() const { return m_begun; }

private:
    Store &m_store;
    domain::Result<void> m_begun;
    bool m_done = false;
};

Ledger::Ledger(QString folder, keys::Key masterKey)
    : m_folder(std::move(folder))
    , m_master(masterKey)
{
}

Ledger::~Ledger()
{
    close();
}

domain::Result<QList<domain::Case>> Ledger::open()
{
    close();
    if (const auto opened = openStore(); !opened) {
        close();
        return domain::Failure(opened.error());
    }
    const auto version = m_store->meta(projectionName());
    if (version && version->value_or(QByteArray()) == QByteArray::number(projectionVersion)) {
        auto loaded = loadCases();
        if (loaded && loaded->has_value())
            return **std::move(loaded);
        if (!loaded) {
            close();
            return domain::Failure(loaded.error());
        }
    }
    // The projection is of an older fold or does not open; the events are the truth and give it anew.
    auto rebuilt = rebuild();
    if (!rebuilt)
        close();
    return rebuilt;
}

domain::Result<void> Ledger::openStore()
{
    if (const auto made = keys::makeOwnerFolder(m_folder); !made)
        return made;
    if (const auto locked = m_lock.take(m_folder); !locked)
        return locked;
    auto store = openSqlite(m_folder + u"/journal.db"_s, Access::ReadWrite);
    if (!store)
        return domain::Failure(store.error());
    m_store = *std::move(store);
    m_keys.emplace(*m_store, m_master);
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return transaction.begun();
    const auto claimed = transaction.commit(claim());
    if (claimed)
        sweepIfDue();
    return claimed;
}

// Sees that key, head and last row belong together; a new journal gets its desk key and head here.
domain::Result<void> Ledger::claim()
{
    const auto last = m_store->lastRow();
    if (!last)
        return domain::Failure(last.error());
    const auto head = m_store->head();
    if (!head)
        return domain::Failure(head.error());
    const bool fresh = !last->has_value() && !head->has_value();
    const auto desk = m_keys->deskKey(fresh);
    if (!desk)
        return domain::Failure(desk.error());
    m_desk = *desk;
    if (fresh) {
        const auto begun = m_store->setMeta(projectionName(), QByteArray::number(projectionVersion));
        return begun ? setHead(Head{0, genesis(), {}}) : begun;
    }
    const auto trusted = trustedHead();
    if (!trusted)
        return domain::Failure(trusted.error());
    const Row end = last->value_or(Row{0, 0, {}, {}, {}, {}, {}, {}, {}, genesis()});
    if (end.seq < trusted->seq)
        return damaged(u"the end of the journal is cut off after event %1"_s.arg(end.seq));
    if (end.seq > trusted->seq || end.hash != trusted->hash || (end.seq > 0 && hashOf(end) != end.hash))
        return damaged(u"the last event was changed"_s);
    return {};
}

void Ledger::close()
{
    m_desk.reset();
    m_keys.reset();
    m_store.reset();
    m_lock.release();
}

domain::Result<Written> Ledger::append(QList<domain::Event> events)
{
    if (!m_store)
        return notOpen();
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return domain::Failure(transaction.begun().error());
    auto written = transaction.commit(writeAll(std::move(events)));
    if (written)
        sweepIfDue();
    return written;
}

domain::Result<Written> Ledger::writeAll(QList<domain::Event> events)
{
    auto head = trustedHead();
    if (!head)
        return domain::Failure(head.error());
    Written written;
    QHash<QString, qsizetype> touched;
    for (domain::Event &event : events) {
        // An erasure comes with the deletion of a key (erase), and a kind must be readable again.
        if (event.kind == domain::EventKind::PersonErased || event.kind == domain::EventKind::Unknown)
            return domain::fail(domain::ErrorKind::Rule, u"journal append"_s,
                                u"this kind is not for appending"_s);
        if (!event.caseId.isEmpty() && !touched.contains(event.caseId)) {
            const auto row = loadCase(event.caseId);
            if (!row)
                return domain::Failure(row.error());
            touched.insert(event.caseId, written.changed.size());
            written.changed.append(*row);
        }
        domain::Case *row = event.caseId.isEmpty() ? nullptr : &written.changed[touched.value(event.caseId)];
        // What is said about a case goes with its person, or an erasure would leave it behind.
        if (row && event.personId.isEmpty())
            event.personId = row->personId;
        if (const auto done = write(*head, event); !done)
            return domain::Failure(done.error());
        if (row)
            fold(*row, event);
    }
    for (const domain::Case &row : std::as_const(written.changed)) {
        if (const auto kept = keep(row); !kept)
            return domain::Failure(kept.error());
    }
    if (const auto set = setHead(*head); !set)
        return domain::Failure(set.error());
    written.events = std::move(events);
    return written;
}

domain::Result<QList<domain::Event>> Ledger::events(const QString &caseId)
{
    if (!m_store)
        return notOpen();
    const auto rows = m_store->rowsOfCase(caseId);
    if (!rows)
        return domain::Failure(rows.error());
    QList<domain::Event> events;
    for (const Row &row : *rows) {
        const QString owner = underDeskKey(row.kind, row.personId) ? QString() : row.personId;
        const auto event = openedEvent(row, keyOf(owner));
        if (!event)
            return domain::Failure(event.error());
        events.append(*event);
    }
    return events;
}

domain::Result<Written> Ledger::erase(const QString &personId, const QString &why, const QString &actor)
{
    if (!m_store)
        return notOpen();
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return domain::Failure(transaction.begun().error());
    auto written = transaction.commit(eraseAll(personId, why, actor));
    if (written) {
        m_sweepDue = true;
        sweepIfDue();
    }
    return written;
}

// Does not ask for the person's key: a damaged one must not keep a person from being erased.
domain::Result<Written> Ledger::eraseAll(const QString &personId, const QString &why, const QString &actor)
{
    const auto known = m_store->hasRows(personId);
    const auto erased = m_store->hasRow(personId, domain::apiText(domain::EventKind::PersonErased));
    if (!known || !erased)
        return domain::Failure(known ? erased.error() : known.error());
    if (personId.isEmpty() || !*known)
        return domain::fail(domain::ErrorKind::NotFound, u"journal erase"_s);
    if (*erased)
        return domain::fail(domain::ErrorKind::Erased, u"journal erase"_s);
    if (const auto dropped = m_store->dropWrappedKey(personId); !dropped)
        return domain::Failure(dropped.error());
    const auto caseIds = m_store->caseIdsOfPerson(personId);
    if (!caseIds)
        return domain::Failure(caseIds.error());
    auto head = trustedHead();
    if (!head)
        return domain::Failure(head.error());

    // One proof for each case, so that each timeline ends with it.
    Written written;
    for (const QString &caseId : caseIds->isEmpty() ? QStringList{QString()} : *caseIds) {
        domain::Event proof = domain::eventbody::personErased(personId, why);
        proof.caseId = caseId;
        proof.actor = actor;
        if (const auto done = write(*head, proof); !done)
            return domain::Failure(done.error());
        written.events.append(proof);
    }
    for (const QString &caseId : *caseIds) {
        const auto row = refoldCase(caseId);
        if (!row)
            return domain::Failure(row.error());
        if (const auto kept = keep(*row); !kept)
            return domain::Failure(kept.error());
        written.changed.append(*row);
    }
    const auto set = setHead(*head);
    return set ? domain::Result<Written>(written) : domain::Result<Written>(domain::Failure(set.error()));
}

domain::Result<Verification> Ledger::verify()
{
    return m_store ? walk(*m_store) : domain::Result<Verification>(notOpen());
}

domain::Result<QList<domain::Case>> Ledger::rebuild()
{
    if (!m_store)
        return notOpen();
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return domain::Failure(transaction.begun().error());
    return transaction.commit(refoldAll());
}

void Ledger::sweepIfDue()
{
    // A reader of the file can hold it up; it is tried again at the next writing, and at the next start.
    if (m_sweepDue)
        m_sweepDue = !m_store->sweep();
}

} // namespace journal
