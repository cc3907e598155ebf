// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<QByteArray> Desk::fetch(QString caseId, QString documentId,
                                   std::function<void(qint64, qint64)> progress)
{
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    if (row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"fetch"_s);
    const QString solarisPerson = row->solarisPersonId;
    const QString personId = row->personId;
    const auto download = std::make_shared<solaris::Download>();
    if (progress)
        connect(download.get(), &solaris::Download::progress, this, progress);
    domain::Result<QByteArray> bytes =
        co_await m_work->client.documentFile(solarisPerson, documentId, download);
    if (!bytes)
        co_return bytes;
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"fetch"_s);
    QList<domain::Event> events{domain::eventbody::documentViewed(caseId, personId, documentId)};
    const domain::Result<void> recorded = co_await m_work->record(events);
    if (!recorded)
        co_return tl::unexpected(recorded.error());
    co_return bytes;
}

Desk::Done<void> Desk::noteExport(QString caseId, QString documentId)
{
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    QList<domain::Event> events{domain::eventbody::documentExported(caseId, row->personId, documentId)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return recorded;
}

} // namespace desk
