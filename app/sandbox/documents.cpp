// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/documents.h"

#include "sandbox/apierror.h"
#include "sandbox/paging.h"
#include "sandbox/router.h"

#include <QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QList<Document> documentsOfPerson(World &world, Person &person)
{
    settle(world, person);
    QList<Document> documents;
    for (Identification *identification : std::as_const(person.identifications))
        documents += documentsOf(world, *identification);
    return documents;
}

struct Found {
    std::optional<Document> document{};
    Reply missing{};
};

Found find(World &world, const Request &request)
{
    Person *person = world.person(request.args.at(0));
    if (!person)
        return {.missing = notFound(u"Solaris::Person"_s, request.args.at(0))};
    for (const Document &document : documentsOfPerson(world, *person)) {
        if (document.id == request.args.at(1))
            return {.document = document};
    }
    return {.missing = notFound(u"Solaris::Document"_s, request.args.at(1))};
}

Reply listDocuments(World &world, const Request &request)
{
    Person *person = world.person(request.args.first());
    if (!person)
        return notFound(u"Solaris::Person"_s, request.args.first());
    const auto page = readPage(request);
    if (!page)
        return badPage();
    const QList<Document> documents = documentsOfPerson(world, *person);
    QJsonArray rows;
    for (const Document &document : documents.mid(page->first(), page->size))
        rows.append(documentJson(document));
    return pageReply(request, *page, documents.size(), rows);
}

Reply metadata(World &world, const Request &request)
{
    const Found found = find(world, request);
    return found.document ? jsonReply(200, documentJson(*found.document)) : found.missing;
}

Reply file(World &world, const Request &request)
{
    const Found found = find(world, request);
    if (!found.document)
        return found.missing;
    const KycFile &content = found.document->file;
    Reply reply{.status = 200, .body = content.bytes, .contentType = content.contentType.toLatin1()};
    reply.headers = {{"content-disposition", "attachment; filename=" + content.name.toLatin1()}};
    return reply;
}

} // namespace

QJsonObject documentJson(const Document &document)
{
    return {
        {u"id"_s, document.id},
        {u"name"_s, document.file.name},
        {u"content_type"_s, document.file.contentType},
        {u"document_type"_s, document.file.documentType},
        {u"size"_s, document.file.bytes.size()},
        {u"customer_accessible"_s, false},
        {u"created_at"_s, timestamp(document.createdAt)},
        {u"deleted_at"_s, QJsonValue::Null},
    };
}

QJsonArray supportedDocumentsJson()
{
    const std::pair<QString, QString> kinds[] = {
        {u"Passport"_s,
         u"AT BE BG CH CN CZ DE DK ES FI FR GB GR HR HU IE IN IT LU MA NL NO PL PT RO SE SG SI SK TR US"_s},
        {u"National ID Card"_s, u"AT BE BG CH CZ DE EE ES FR HR HU IT LT LU LV MT NL PL PT RO SE SG SI SK"_s},
        {u"Residence Permit"_s, u"AT BE DE"_s},
    };
    QJsonArray rows;
    for (const auto &[type, countries] : kinds)
        rows.append(QJsonObject{{u"type"_s, type},
                                {u"issuing_countries"_s, QJsonArray::fromStringList(countries.split(u' '))}});
    return rows;
}

void addDocumentRoutes(Router &router)
{
    const QString all = u"/v1/persons/{}/documents"_s;
    router.add(u"GET"_s, all, listDocuments);
    router.add(u"GET"_s, all + u"/{}"_s, metadata);
    router.add(u"GET"_s, all + u"/{}/file"_s, file);
}

} // namespace sandbox
