// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/eventrow.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace journal {

bool underDeskKey(const Row &row)
{
    static const QByteArray erased = domain::apiText(domain::EventKind::PersonErased).toUtf8();
    return row.personId.isEmpty() || row.kind == erased;
}

LooseRow sealedEvent(const domain::Event &event, const keys::Key &key)
{
    LooseRow loose;
    Row &row = loose.row;
    row.seq = event.seq;
    row.at = event.at.toMSecsSinceEpoch();
    row.kind = domain::apiText(event.kind).toUtf8();
    row.source = domain::apiText(event.source).toUtf8();
    row.actor = event.actor.toUtf8();
    row.caseId = event.caseId.toUtf8();
    row.personId = event.personId.toUtf8();
    QByteArray plain = QJsonDocument(event.body).toJson(QJsonDocument::Compact);
    const QByteArray open = openFields(row);
    row.sealed = keys::seal(key, plain, open);
    keys::wipe(plain);
    loose.hashed = hashedBytes(open, row.sealed, genesis());
    return loose;
}

Row chained(LooseRow loose, Head &head)
{
    Row &row = loose.row;
    row.prev = head.hash;
    setPrev(loose.hashed, row.prev);
    row.hash = keys::sha256(loose.hashed);
    head.seq = row.seq;
    head.hash = row.hash;
    return std::move(row);
}

domain::Result<domain::Event> openedEvent(const Row &row, const domain::Result<keys::Key> &key)
{
    domain::Event event;
    event.seq = row.seq;
    event.at = QDateTime::fromMSecsSinceEpoch(row.at, Qt::UTC);
    event.kind = domain::eventKindFrom(QString::fromUtf8(row.kind));
    event.source = domain::sourceFrom(QString::fromUtf8(row.source));
    event.actor = QString::fromUtf8(row.actor);
    event.caseId = QString::fromUtf8(row.caseId);
    event.personId = QString::fromUtf8(row.personId);
    event.readable = key.has_value();
    if (!key && key.error().kind == domain::ErrorKind::Erased)
        return event;
    if (!key)
        return domain::Failure(key.error());
    auto plain = keys::open(*key, row.sealed, openFields(row));
    if (!plain)
        return domain::fail(domain::ErrorKind::Damaged, u"journal event"_s,
                            u"event %1 does not open"_s.arg(row.seq));
    event.body = QJsonDocument::fromJson(*plain).object();
    keys::wipe(*plain);
    return event;
}

} // namespace journal
