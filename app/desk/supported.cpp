// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include <QCoroFuture>

namespace desk {

using namespace Qt::Literals::StringLiterals;

const std::optional<domain::SupportedList> &Desk::supportedList() const
{
    return m_work->supported;
}

Desk::Done<void> Desk::readSupportedList()
{
    const QPointer<Desk> self(this);
    const std::optional<domain::SupportedList> kept = co_await m_work->keptList.read();
    if (!self)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"supported documents"_s);
    // One that was fetched meanwhile is newer.
    if (kept && !m_work->supported) {
        m_work->supported = kept;
        Q_EMIT supportedListChanged();
    }
    co_return domain::Result<void>();
}

Desk::Done<FetchedList> Desk::supportedDocuments(QString caseId)
{
    Ending ending("supportedDocuments", caseId);
    const QPointer<Desk> self(this);
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(domain::fail(domain::ErrorKind::NotFound, u"case"_s));
    if (row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"supported documents"_s));
    if (row->identificationId.isEmpty())
        co_return ending.of(domain::fail(domain::ErrorKind::Rule, u"supported documents"_s,
                                         u"no identification exists yet"_s));
    const QString solarisPerson = row->solarisPersonId;
    const QString identification = row->identificationId;
    const domain::Result<QList<domain::SupportedDocument>> came =
        co_await m_work->client.supportedDocuments(solarisPerson, identification);
    if (!came)
        co_return ending.of(tl::unexpected(came.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"supported documents"_s));

    domain::SupportedList list{domain::environmentMark(environment()), QDateTime::currentDateTimeUtc(),
                               domain::tidySupported(*came)};
    // Whole seconds, as they are kept: a list read again is the same list.
    list.fetchedAt.setTime(
        QTime(list.fetchedAt.time().hour(), list.fetchedAt.time().minute(), list.fetchedAt.time().second()));
    if (list.documents.isEmpty())
        co_return ending.of(domain::fail(domain::ErrorKind::BadReply, u"supported documents"_s,
                                         u"the list names no document with a country"_s));
    m_work->supported = list;
    Q_EMIT supportedListChanged();
    const domain::Result<void> written = co_await m_work->keptList.write(list);
    FetchedList fetched{list, std::nullopt};
    if (!written)
        fetched.notKept = written.error();
    co_return ending.of(fetched);
}

} // namespace desk
