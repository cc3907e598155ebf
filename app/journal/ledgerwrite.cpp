// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/eventbody.h"
#include "journal/eventrow.h"
#include "journal/ledger.h"
#include "journal/projection.h"
#include "journal/swap.h"
#include "journal/transaction.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

// The ledger's writing: appends, together or alone, and the erasure of a person.
namespace journal {
namespace {

domain::Failure notOpen()
{
    return domain::fail(domain::ErrorKind::Storage, u"journal"_s, u"the journal is not open"_s);
}

// An erasure comes with the deletion of a key (erase), and a kind must be readable again.
bool isForAppending(const domain::Event &event)
{
    return event.kind != domain::EventKind::PersonErased && event.kind != domain::EventKind::Unknown;
}

} // namespace

domain::Result<Written> Ledger::append(const QList<domain::Event> &events)
{
    QList<domain::Result<Written>> one = appendEach({events});
    return one.takeFirst();
}

QList<domain::Result<Written>> Ledger::appendEach(const QList<QList<domain::Event>> &lists)
{
    const auto all = [&lists](const domain::Error &error) {
        return QList<domain::Result<Written>>(lists.size(), domain::Failure(error));
    };
    if (!m_store)
        return all(notOpen().value());
    domain::Result<QList<Written>> together;
    {
        Transaction transaction(*m_store);
        if (!transaction.begun())
            return all(transaction.begun().error());
        Batch batch;
        together = writeAll(lists, batch);
        if (together) {
            together = transaction.commit(std::move(together));
            if (!together)
                return all(together.error());
            m_headFile.note(batch.head);
            batch.known.head = batch.head;
            remember(std::move(batch.known));
            sweepIfDue();
        }
    }
    if (!together && lists.size() == 1)
        return all(together.error());
    QList<domain::Result<Written>> results;
    results.reserve(lists.size());
    if (together) {
        for (Written &written : *together)
            results.append(std::move(written));
        return results;
    }
    // One of them is refused: each goes alone, so that it stays the only one.
    for (const QList<domain::Event> &events : lists)
        results.append(append(events));
    return results;
}

domain::Result<QList<Written>> Ledger::writeAll(const QList<QList<domain::Event>> &lists, Batch &batch)
{
    const auto version = m_store->foreignChanges();
    if (!version)
        return domain::Failure(version.error());
    if (*version != std::exchange(m_knownAt, *version))
        m_known = {};
    const auto start = m_known.head ? domain::Result<Head>(*m_known.head) : trustedHead();
    if (!start)
        return domain::Failure(start.error());
    batch = Batch{*start, start->seq, std::exchange(m_known, {}), {}, {}};
    m_sealer.begin(*start);
    QList<Written> all;
    all.reserve(lists.size());
    for (const QList<domain::Event> &events : lists) {
        auto written = prepareOne(batch, events);
        if (!written)
            return domain::Failure(written.error());
        all.append(*std::move(written));
    }
    std::vector<Row> rows;
    while (batch.head.seq < batch.lastSeq) {
        rows.clear();
        while (batch.head.seq < batch.lastSeq && rows.size() < Store::rowsAtOnce) {
            rows.push_back(m_sealer.next());
            batch.head.seq = rows.back().seq;
            batch.head.hash = rows.back().hash;
        }
        if (const auto added = m_store->addRows(rows); !added)
            return domain::Failure(added.error());
    }
    for (const QString &caseId : std::as_const(batch.order)) {
        const domain::Case row = batch.known.cases.value(caseId);
        const auto key = row.erased ? domain::Result<keys::Key>(*m_desk) : keyIn(batch, row.personId);
        if (!key)
            return domain::Failure(key.error());
        if (const auto kept = m_store->putCase(sealedRow(row, *key)); !kept)
            return domain::Failure(kept.error());
    }
    if (const auto set = setHead(batch.head); !set)
        return domain::Failure(set.error());
    return all;
}

// A bound, since a day's cases pile up otherwise; which ones are dropped hardly matters.
void Ledger::remember(Known known)
{
    constexpr qsizetype most = 4096;
    if (known.cases.size() > most || known.keys.size() > most)
        known = {known.head, {}, {}};
    m_known = std::move(known);
}

domain::Result<Written> Ledger::prepareOne(Batch &batch, QList<domain::Event> events)
{
    QStringList touched;
    for (domain::Event &event : events) {
        if (!isForAppending(event))
            return domain::fail(domain::ErrorKind::Rule, u"journal append"_s,
                                u"this kind is not for appending"_s);
        domain::Case *row = nullptr;
        if (!event.caseId.isEmpty()) {
            const auto found = caseIn(batch, event.caseId);
            if (!found)
                return domain::Failure(found.error());
            row = *found;
            if (!touched.contains(event.caseId))
                touched.append(event.caseId);
            // What is said about a case goes with its person, or an erasure would leave it behind.
            if (event.personId.isEmpty())
                event.personId = row->personId;
        }
        const auto key = keyIn(batch, event.personId);
        if (!key)
            return domain::Failure(key.error());
        event.seq = ++batch.lastSeq;
        event.at = QDateTime::currentDateTimeUtc();
        m_sealer.add(event, *key);
        if (row)
            fold(*row, event);
    }
    Written written;
    for (const QString &caseId : std::as_const(touched))
        written.changed.append(batch.known.cases.value(caseId));
    written.events = std::move(events);
    return written;
}

domain::Result<domain::Case *> Ledger::caseIn(Batch &batch, const QString &caseId)
{
    auto known = batch.known.cases.find(caseId);
    if (known == batch.known.cases.end()) {
        const auto row = loadCase(caseId);
        if (!row)
            return domain::Failure(row.error());
        known = batch.known.cases.insert(caseId, *row);
    }
    if (!batch.touched.contains(caseId)) {
        batch.touched.insert(caseId);
        batch.order.append(caseId);
    }
    return &*known;
}

domain::Result<keys::Key> Ledger::keyIn(Batch &batch, const QString &personId)
{
    if (personId.isEmpty())
        return *m_desk;
    if (const auto known = batch.known.keys.constFind(personId); known != batch.known.keys.cend())
        return *known;
    auto key = m_keys->obtain(personId);
    if (key)
        batch.known.keys.insert(personId, *key);
    return key;
}

domain::Result<Written> Ledger::erase(const QString &personId, const QString &why, const QString &actor)
{
    if (!m_store)
        return notOpen();
    m_known = {};
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return domain::Failure(transaction.begun().error());
    Head head;
    auto written = transaction.commit(eraseAll(personId, why, actor, head));
    if (written) {
        m_headFile.note(head);
        m_sweepDue = true;
        sweepIfDue();
    }
    return written;
}

// Does not ask for the person's key: a damaged one must not keep a person from being erased.
domain::Result<Written> Ledger::eraseAll(const QString &personId, const QString &why, const QString &actor,
                                         Head &head)
{
    const auto known = m_store->keyState(personId);
    const auto erased = m_store->hasRow(personId, domain::apiText(domain::EventKind::PersonErased));
    if (!known || !erased)
        return domain::Failure(known ? erased.error() : known.error());
    if (personId.isEmpty() || !known->hasRows)
        return domain::fail(domain::ErrorKind::NotFound, u"journal erase"_s);
    if (*erased)
        return domain::fail(domain::ErrorKind::Erased, u"journal erase"_s);
    // What is said to be erased must have left no second copy behind.
    if (const auto dropped = dropSetAside(database()); !dropped)
        return domain::Failure(dropped.error());
    if (const auto dropped = m_store->dropWrappedKey(personId); !dropped)
        return domain::Failure(dropped.error());
    const auto caseIds = m_store->caseIdsOfPerson(personId);
    if (!caseIds)
        return domain::Failure(caseIds.error());
    const auto start = trustedHead();
    if (!start)
        return domain::Failure(start.error());
    head = *start;

    // One proof for each case, so that each timeline ends with it.
    Written written;
    for (const QString &caseId : caseIds->isEmpty() ? QStringList{QString()} : *caseIds) {
        domain::Event proof = domain::eventbody::personErased(personId, why);
        proof.caseId = caseId;
        proof.actor = actor;
        if (const auto done = write(head, proof, *m_desk); !done)
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
    const auto set = setHead(head);
    return set ? domain::Result<Written>(written) : domain::Result<Written>(domain::Failure(set.error()));
}

domain::Result<QList<domain::Case>> Ledger::rebuild()
{
    if (!m_store)
        return notOpen();
    m_known = {};
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return domain::Failure(transaction.begun().error());
    return transaction.commit(refoldAll());
}

} // namespace journal
