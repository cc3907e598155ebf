// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/writer.h"

namespace journal {

Journal::Journal(QString folder, keys::Key masterKey, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_writer(std::make_unique<Writer>(this, m_folder, masterKey))
{
}

Journal::~Journal() = default;

QFuture<domain::Result<QList<domain::Case>>> Journal::open()
{
    return m_writer->ask<QList<domain::Case>>([](Ledger &ledger) { return ledger.open(); });
}

QFuture<domain::Result<qint64>> Journal::openInPortions()
{
    return m_writer->openInPortions();
}

QFuture<domain::Result<QList<domain::Event>>> Journal::append(QList<domain::Event> events)
{
    return m_writer->append(std::move(events));
}

QFuture<domain::Result<QList<domain::Event>>> Journal::events(QString caseId)
{
    return m_writer->ask<QList<domain::Event>>(
        [caseId = std::move(caseId)](Ledger &ledger) { return ledger.events(caseId); });
}

QFuture<domain::Result<domain::CaseFile>> Journal::file(QString caseId)
{
    using Folded = domain::Result<domain::CaseFile>;
    return m_writer->ask<domain::CaseFile>([caseId = std::move(caseId)](Ledger &ledger) -> Folded {
        const domain::Result<QList<domain::Event>> events = ledger.events(caseId);
        if (!events)
            return domain::Failure(events.error());
        if (events->isEmpty())
            return domain::fail(domain::ErrorKind::NotFound, QStringLiteral("case"));
        domain::CaseFile file;
        for (const domain::Event &event : *events)
            domain::apply(file, event);
        return file;
    });
}

QFuture<domain::Result<QByteArray>> Journal::hashAt(qint64 seq)
{
    return m_writer->ask<QByteArray>([seq](Ledger &ledger) { return ledger.hashAt(seq); });
}

QFuture<domain::Result<QList<domain::Event>>> Journal::erase(QString personId, QString why, QString actor)
{
    return m_writer->erase(std::move(personId), std::move(why), std::move(actor));
}

QFuture<domain::Result<Verification>> Journal::verify()
{
    return m_writer->verify();
}

QFuture<domain::Result<QList<domain::Case>>> Journal::rebuild()
{
    return m_writer->ask<QList<domain::Case>>([](Ledger &ledger) { return ledger.rebuild(); });
}

QFuture<domain::Result<Salvage>> Journal::salvage(QString actor)
{
    return m_writer->ask<Salvage>(
        [actor = std::move(actor)](Ledger &ledger) { return ledger.salvage(actor); });
}

} // namespace journal
