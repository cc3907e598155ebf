// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/path.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace solaris {

using namespace Qt::Literals::StringLiterals;

namespace {

QString verbText(Verb verb)
{
    switch (verb) {
    case Verb::Get: return u"GET"_s;
    case Verb::Post: return u"POST"_s;
    case Verb::Patch: return u"PATCH"_s;
    case Verb::Delete: return u"DELETE"_s;
    }
    return {};
}

} // namespace

bool isId(const QString &id)
{
    // \z, as $ would let a line break through.
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return form.match(id).hasMatch();
}

domain::Result<Request> makeRequest(Verb verb, const QString &pathTemplate, const QStringList &ids)
{
    Request request;
    request.verb = verb;
    request.where = verbText(verb) + u' ' + pathTemplate;
    QString path = pathTemplate;
    for (const QString &id : ids) {
        if (!isId(id)) {
            return domain::fail(domain::ErrorKind::Rule, request.where, u"not an id"_s);
        }
        path.replace(path.indexOf("{id}"_L1), 4, id);
    }
    request.path = path;
    return request;
}

domain::Result<Request> makeRequest(Verb verb, const QString &pathTemplate, const QStringList &ids,
                                    const QJsonObject &body)
{
    auto request = makeRequest(verb, pathTemplate, ids);
    if (request) {
        request->body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request->contentType = "application/json";
    }
    return request;
}

QString pageQuery(int page, int size)
{
    constexpr int largest = 1000;
    const QString number = QString::number(qMax(1, page));
    return u"page%5Bnumber%5D="_s + number + u"&page%5Bsize%5D="_s +
           QString::number(qBound(1, size, largest));
}

} // namespace solaris
