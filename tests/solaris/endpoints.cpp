// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoints.h"

using namespace Qt::Literals::StringLiterals;
using solaris::Client;
using Column = Endpoint::Column;

namespace {

template <typename T>
QCoro::Task<domain::Result<void>> ended(QCoro::Task<domain::Result<T>> call)
{
    const domain::Result<T> result = co_await call;
    if (!result)
        co_return domain::Failure(result.error());
    co_return domain::Result<void>();
}

const QByteArray changeBody = R"({"id":"c1","status":"AUTHORIZATION_REQUIRED"})";
const QByteArray identBody = R"({"id":"6dc54352d6793a892e0702850d07b831cidt","status":"pending",)"
                             R"("person_id":"dc1a6812a14f6cc338cd084208535bcdcper","method":"idnow"})";
const QByteArray documentBody = R"({"id":"69ec2a9d8dbaf5ea1b13124098a34ea3cdoc","size":9})";
const QByteArray hookBody = R"({"id":"w1","event_type":"IDENTIFICATION","url":"https://example.test/"})";
const QByteArray fileBody = "%PDF-1.4\n";
const QString hookId = u"4c6f93d4"_s;
const QString changeId = u"b65d0a28"_s;

QByteArray listOf(const QByteArray &body)
{
    return '[' + body + ']';
}

QList<Endpoint> reads()
{
    return {
        {u"person"_s, Column::Read, personBody, [](Client &c) { return ended(c.person(personId)); }},
        {u"persons"_s, Column::Read, listOf(personBody), [](Client &c) { return ended(c.persons()); }},
        {u"identifications"_s, Column::Read, listOf(identBody),
         [](Client &c) { return ended(c.identifications(personId)); }},
        {u"identification"_s, Column::Read, identBody,
         [](Client &c) { return ended(c.identification(personId, identId, true)); }},
        {u"identification index"_s, Column::Read, listOf(identBody),
         [](Client &c) { return ended(c.identificationIndex(1, 100)); }},
        {u"supported documents"_s, Column::Read, R"([{"type":"PASSPORT","issuing_countries":["DE"]}])",
         [](Client &c) { return ended(c.supportedDocuments(personId, identId)); }},
        {u"documents"_s, Column::Read, listOf(documentBody),
         [](Client &c) { return ended(c.documents(personId)); }},
        {u"document"_s, Column::Read, documentBody,
         [](Client &c) { return ended(c.document(personId, documentId)); }},
        {u"webhooks"_s, Column::Read, listOf(hookBody), [](Client &c) { return ended(c.webhooks()); }},
        {u"webhook"_s, Column::Read, hookBody, [](Client &c) { return ended(c.webhook(hookId)); }},
    };
}

QList<Endpoint> writes()
{
    return {
        {u"create person"_s, Column::Send, personBody, [](Client &c) { return ended(c.createPerson({})); }},
        {u"patch person"_s, Column::Send, personBody,
         [](Client &c) {
             return ended(c.patchPerson(personId, {{u"job_title"_s, u"Gardener"_s}}));
         }},
        {u"authorize change"_s, Column::Send, changeBody,
         [](Client &c) { return ended(c.authorizeChange(changeId, personId, u"mobile_number"_s)); }},
        {u"confirm change"_s, Column::Send, changeBody,
         [](Client &c) { return ended(c.confirmChange(changeId, personId, u"212212"_s)); }},
        {u"create identification"_s, Column::Send, identBody,
         [](Client &c) { return ended(c.createIdentification(personId, {})); }},
        {u"request identification"_s, Column::Send, identBody,
         [](Client &c) { return ended(c.requestIdentification(personId, identId)); }},
        {u"create webhook"_s, Column::Send, hookBody,
         [](Client &c) {
             return ended(c.createWebhook(u"IDENTIFICATION"_s, QUrl(u"https://example.test/"_s)));
         }},
        {u"delete webhook"_s, Column::Remove, "{}", [](Client &c) { return c.deleteWebhook(hookId); }},
    };
}

} // namespace

QList<Endpoint> everyEndpoint()
{
    const QByteArray token = R"({"access_token":"token-0","expires_in":3599,"token_type":"bearer"})";
    QList<Endpoint> all{
        {u"token"_s, Column::Token, token, [](Client &c) { return c.greet(); }},
        {u"token of a read"_s, Column::Token, token, [](Client &c) { return ended(c.person(personId)); }},
        {u"token of a write"_s, Column::Token, token, [](Client &c) { return ended(c.createPerson({})); }},
        {u"document file"_s, Column::File, fileBody,
         [](Client &c) { return ended(c.documentFile(personId, documentId)); }},
    };
    return all + reads() + writes();
}
