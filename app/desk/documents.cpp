// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/work.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<QByteArray> Desk::fetch(QString caseId, QString documentId,
                                   std::function<void(qint64, qint64)> progress, domain::Urgency urgency)
{
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    if (row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"fetch"_s);
    const QString solarisPerson = row->solarisPersonId;
    const auto download = std::make_shared<solaris::Download>();
    if (progress)
        connect(download.get(), &solaris::Download::progress, this, progress);
    co_return co_await m_work->client.documentFile(solarisPerson, documentId, download, urgency);
}

Desk::Done<void> Desk::noteViewed(QString caseId, QString documentId)
{
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    if (row->erased)
        co_return domain::fail(domain::ErrorKind::Erased, u"view"_s);
    QList<domain::Event> events{domain::eventbody::documentViewed(caseId, row->personId, documentId)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return recorded;
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

Desk::Done<void> Desk::noteCaseExport(QString caseId, QString sha256, QStringList documents)
{
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return m_work->unknown(domain::ErrorKind::NotFound, u"case"_s);
    QList<domain::Event> events{domain::eventbody::caseExported(caseId, row->personId, sha256, documents)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return recorded;
}

} // namespace desk
