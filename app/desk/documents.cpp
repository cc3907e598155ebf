// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include <QCoroFuture>

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<QByteArray> Desk::fetch(QString caseId, QString documentId,
                                   std::function<void(qint64, qint64)> progress, domain::Urgency urgency)
{
    Ending ending("fetch", caseId, logbook::Level::Debug);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    if (row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"fetch"_s));
    const std::pair key(row->solarisPersonId, documentId);
    if (const Work::Fetching shared = m_work->fetching.value(key); shared.download) {
        if (progress)
            connect(shared.download.get(), &solaris::Download::progress, this, progress);
        if (urgency == domain::Urgency::Person)
            shared.download->raise();
        const domain::Result<QByteArray> sharedAnswer = co_await shared.answer;
        co_return ending.of(sharedAnswer);
    }
    const auto download = std::make_shared<solaris::Download>();
    if (progress)
        connect(download.get(), &solaris::Download::progress, this, progress);
    const QPointer<Desk> self(this);
    QPromise<domain::Result<QByteArray>> promise;
    promise.start();
    m_work->fetching.insert(key, {download, promise.future()});
    const domain::Result<QByteArray> answer =
        co_await m_work->client.documentFile(key.first, documentId, download, urgency);
    if (self)
        m_work->fetching.remove(key);
    promise.addResult(answer);
    promise.finish();
    co_return ending.of(answer);
}

Desk::Done<void> Desk::noteViewed(QString caseId, QString documentId)
{
    Ending ending("noteViewed", caseId, logbook::Level::Debug);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    if (row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"view"_s));
    QList<domain::Event> events{domain::eventbody::documentViewed(caseId, row->personId, documentId)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

Desk::Done<void> Desk::noteExport(QString caseId, QString documentId)
{
    Ending ending("noteExport", caseId);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    QList<domain::Event> events{domain::eventbody::documentExported(caseId, row->personId, documentId)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

Desk::Done<void> Desk::noteCaseExport(QString caseId, QString sha256, QStringList documents)
{
    Ending ending("noteCaseExport", caseId);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    QList<domain::Event> events{domain::eventbody::caseExported(caseId, row->personId, sha256, documents)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

} // namespace desk
