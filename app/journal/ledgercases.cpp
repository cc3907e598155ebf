// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/eventrow.h"
#include "journal/ledger.h"
#include "journal/projection.h"

#include <QHash>

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

domain::Result<void> Ledger::setHead(Head head)
{
    head.mac = keys::seal(*m_desk, {}, headFields(head));
    return m_store->setHead(head);
}

domain::Result<void> Ledger::write(Head &head, domain::Event &event)
{
    event.seq = head.seq + 1;
    event.at = QDateTime::currentDateTimeUtc();
    const bool desk = underDeskKey(domain::apiText(event.kind), event.personId);
    const auto key = desk ? domain::Result<keys::Key>(*m_desk) : m_keys->obtain(event.personId);
    if (!key)
        return domain::Failure(key.error());
    const Row row = sealedEvent(event, head, *key);
    head.seq = row.seq;
    head.hash = row.hash;
    return m_store->addRow(row);
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

domain::Result<std::optional<QList<domain::Case>>> Ledger::loadCases()
{
    const auto rows = m_store->allCases();
    if (!rows)
        return domain::Failure(rows.error());
    QList<domain::Case> cases;
    cases.reserve(rows->size());
    for (const CaseRow &row : *rows) {
        const bool desk = row.facts.erased || row.facts.personId.isEmpty();
        const auto key =
            desk ? domain::Result<keys::Key>(*m_desk) : m_keys->unwrap(row.facts.personId, row.wrapped);
        const auto opened =
            key ? openedRow(row, *key) : domain::Result<domain::Case>(domain::Failure(key.error()));
        if (!opened)
            return std::nullopt;
        cases.append(*opened);
    }
    return cases;
}

domain::Result<QList<domain::Case>> Ledger::refoldAll()
{
    QList<domain::Case> cases;
    QHash<QString, qsizetype> places;
    // For this walk alone: one look-up a person, not one an event.
    QHash<QString, domain::Result<keys::Key>> known;
    domain::Result<void> read;
    const auto walked = m_store->eachRow([&](const Row &row) {
        const QString owner = underDeskKey(row.kind, row.personId) ? QString() : row.personId;
        if (!known.contains(owner))
            known.insert(owner, keyOf(owner));
        const auto event = openedEvent(row, *known.constFind(owner));
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
    const auto noted = m_store->setMeta(u"projection"_s, QByteArray::number(projectionVersion));
    return noted ? domain::Result<QList<domain::Case>>(cases)
                 : domain::Result<QList<domain::Case>>(domain::Failure(noted.error()));
}

} // namespace journal
