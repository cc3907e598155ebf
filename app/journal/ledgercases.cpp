// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/eventrow.h"
#include "journal/ledger.h"
#include "journal/metanames.h"
#include "journal/projection.h"

#include <QHash>
#include <limits>

using namespace Qt::Literals::StringLiterals;

// The ledger's smaller steps: one event, one case, all cases.
namespace journal {

domain::Result<keys::Key> Ledger::keyOf(const QString &personId)
{
    return personId.isEmpty() ? domain::Result<keys::Key>(*m_desk) : m_keys->existing(personId);
}

domain::Result<Head> Ledger::trustedHead()
{
    const auto head = m_store->head();
    if (!head)
        return domain::Failure(head.error());
    if (!head->has_value() || !keys::open(*m_desk, (*head)->mac, headFields(**head)))
        return domain::fail(domain::ErrorKind::Damaged, u"journal"_s, u"the journal's head was changed"_s);
    return **head;
}

domain::Result<void> Ledger::setHead(Head &head)
{
    head.mac = keys::seal(*m_desk, {}, headFields(head));
    return m_store->setHead(head);
}

domain::Result<void> Ledger::write(Head &head, domain::Event &event, const keys::Key &key)
{
    event.seq = head.seq + 1;
    event.at = QDateTime::currentDateTimeUtc();
    return m_store->addRow(chained(sealedEvent(event, key), head));
}

domain::Result<domain::Event> Ledger::openedBy(const Row &row, const domain::Result<keys::Key> &key) const
{
    auto event = openedEvent(row, key);
    // The key was lost with a damaged file, and the user ordered to go on without it: noise, as if erased.
    if (!event && row.seq <= m_lostDesk && underDeskKey(row))
        return openedEvent(row, domain::fail(domain::ErrorKind::Erased, u"journal key"_s));
    return event;
}

domain::Result<QList<domain::Event>> Ledger::events(const QString &caseId)
{
    if (!m_store)
        return domain::fail(domain::ErrorKind::Storage, u"journal"_s, u"the journal is not open"_s);
    const auto rows = m_store->rowsOfCase(caseId);
    if (!rows)
        return domain::Failure(rows.error());
    QList<domain::Event> events;
    events.reserve(rows->size());
    // A case has one person: their key is looked up once and not for each of its events.
    QByteArray owner;
    domain::Result<keys::Key> key = keyOf({});
    for (const Row &row : *rows) {
        if (const QByteArray next = underDeskKey(row) ? QByteArray() : row.personId; next != owner) {
            owner = next;
            key = keyOf(QString::fromUtf8(owner));
        }
        auto event = openedBy(row, key);
        if (!event)
            return domain::Failure(event.error());
        events.append(*std::move(event));
    }
    return events;
}

domain::Result<QByteArray> Ledger::hashAt(qint64 seq)
{
    if (!m_store)
        return domain::fail(domain::ErrorKind::Storage, u"journal"_s, u"the journal is not open"_s);
    const auto row = m_store->rowOf(seq);
    if (!row)
        return domain::Failure(row.error());
    if (!row->has_value())
        return domain::fail(domain::ErrorKind::NotFound, u"journal"_s, u"there is no such row"_s);
    return (*row)->hash;
}

domain::Result<domain::Case> Ledger::loadCase(const QString &caseId)
{
    const auto row = m_store->caseRow(caseId);
    if (!row)
        return domain::Failure(row.error());
    if (!row->has_value())
        return domain::Case();
    if ((*row)->facts.erased)
        return (*row)->facts;
    const auto key = keyOf((*row)->facts.personId);
    return key ? openedRow(**row, *key) : domain::Result<domain::Case>(domain::Failure(key.error()));
}

domain::Result<domain::Case> Ledger::refoldCase(const QString &caseId)
{
    const auto known = events(caseId);
    if (!known)
        return domain::Failure(known.error());
    domain::Case row;
    for (const domain::Event &event : *known)
        fold(row, event);
    return row;
}

domain::Result<void> Ledger::keep(const domain::Case &row)
{
    if (row.erased)
        return m_store->putCase(sealedRow(row, *m_desk));
    const auto key = keyOf(row.personId);
    return key ? m_store->putCase(sealedRow(row, *key)) : domain::Result<void>(domain::Failure(key.error()));
}

domain::Result<Portion> Ledger::portion(int count)
{
    if (!m_store)
        return domain::fail(domain::ErrorKind::Storage, u"journal"_s, u"the journal is not open"_s);
    if (!m_projectionIsOld) {
        const auto loaded = loadPortion(count);
        if (!loaded)
            return domain::Failure(loaded.error());
        if (loaded->has_value())
            return **loaded;
    }
    // The projection is of an older fold or does not open; the events are the truth and give it anew.
    if (const auto rebuilt = rebuild(); !rebuilt) {
        close();
        return domain::Failure(rebuilt.error());
    }
    m_projectionIsOld = false;
    m_loadBefore = std::numeric_limits<qint64>::max();
    auto loaded = loadPortion(count);
    if (!loaded)
        return domain::Failure(loaded.error());
    if (!loaded->has_value())
        return domain::fail(domain::ErrorKind::Damaged, u"journal"_s, u"a case does not open"_s);
    (*loaded)->anew = true;
    return **std::move(loaded);
}

domain::Result<std::optional<Portion>> Ledger::loadPortion(int count)
{
    const auto rows = m_store->casesBefore(m_loadBefore, count);
    if (!rows)
        return domain::Failure(rows.error());
    Portion portion;
    portion.last = rows->size() < count;
    portion.cases.reserve(rows->size());
    for (const CaseRow &row : *rows) {
        const bool desk = row.facts.erased || row.facts.personId.isEmpty();
        const auto key =
            desk ? domain::Result<keys::Key>(*m_desk) : m_keys->unwrap(row.facts.personId, row.wrapped);
        const auto opened =
            key ? openedRow(row, *key) : domain::Result<domain::Case>(domain::Failure(key.error()));
        if (!opened)
            return std::nullopt;
        portion.cases.append(*opened);
    }
    if (!rows->isEmpty())
        m_loadBefore = rows->last().nr;
    return portion;
}

domain::Result<QList<domain::Case>> Ledger::refoldAll()
{
    QList<domain::Case> cases;
    QHash<QString, qsizetype> places;
    // For this walk alone: one look-up a person, not one an event.
    QHash<QByteArray, domain::Result<keys::Key>> known;
    domain::Result<void> read;
    const auto walked = m_store->eachRow([&](const Row &row) {
        const QByteArray owner = underDeskKey(row) ? QByteArray() : row.personId;
        if (!known.contains(owner))
            known.insert(owner, keyOf(QString::fromUtf8(owner)));
        const auto event = openedBy(row, *known.constFind(owner));
        if (!event) {
            read = domain::Failure(event.error());
            return false;
        }
        if (event->caseId.isEmpty())
            return true;
        if (!places.contains(event->caseId)) {
            places.insert(event->caseId, cases.size());
            cases.append(domain::Case());
        }
        fold(cases[places.value(event->caseId)], *event);
        return true;
    });
    if (!walked)
        return domain::Failure(walked.error());
    if (!read)
        return domain::Failure(read.error());

    if (const auto cleared = m_store->clearCases(); !cleared)
        return domain::Failure(cleared.error());
    for (const domain::Case &row : std::as_const(cases)) {
        if (const auto kept = keep(row); !kept)
            return domain::Failure(kept.error());
    }
    const auto noted = m_store->setMeta(projectionName, QByteArray::number(projectionVersion));
    return noted ? domain::Result<QList<domain::Case>>(cases)
                 : domain::Result<QList<domain::Case>>(domain::Failure(noted.error()));
}

} // namespace journal
