// SPDX-License-Identifier: GPL-3.0-or-later
#include "solaris/path.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace solaris {

using namespace Qt::Literals::StringLiterals;

namespace {

QString writtenOf(logbook::Word word)
{
    return QString::fromLatin1(word.text().data(), qsizetype(word.text().size()));
}

} // namespace

logbook::Word verbWord(Verb verb)
{
    switch (verb) {
    case Verb::Get: return "GET";
    case Verb::Post: return "POST";
    case Verb::Patch: return "PATCH";
    case Verb::Delete: return "DELETE";
    }
    return {};
}

QString whereOf(Verb verb, logbook::Word pathTemplate)
{
    return writtenOf(verbWord(verb)) + u' ' + writtenOf(pathTemplate);
}

bool isId(const QString &id)
{
    // \z, as $ would let a line break through.
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return form.match(id).hasMatch();
}

domain::Result<Request> makeRequest(Verb verb, logbook::Word pathTemplate, const QStringList &ids)
{
    Request request;
    request.verb = verb;
    request.form = pathTemplate;
    request.ids = ids;
    request.where = whereOf(verb, pathTemplate);
    QString path = writtenOf(pathTemplate);
    for (const QString &id : ids) {
        if (!isId(id)) {
            return domain::fail(domain::ErrorKind::Rule, request.where, u"not an id"_s);
        }
        path.replace(path.indexOf("{id}"_L1), 4, id);
    }
    request.path = path;
    return request;
}

domain::Result<Request> makeRequest(Verb verb, logbook::Word pathTemplate, const QStringList &ids,
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
