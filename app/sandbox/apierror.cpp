// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/apierror.h"

#include "sandbox/ids.h"

#include <QJsonArray>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

Problem aboutField(const QString &code, const QString &title, const QString &field, const QString &message)
{
    return {400, code, title, u"%1 %2"_s.arg(field, message), field, message};
}

QJsonObject toJson(const Problem &problem)
{
    QJsonObject entry{
        {u"id"_s, newId(u"ex"_s)},   {u"status"_s, problem.status}, {u"code"_s, problem.code},
        {u"title"_s, problem.title}, {u"detail"_s, problem.detail},
    };
    if (!problem.field.isEmpty())
        entry.insert(u"source"_s, QJsonObject{{u"field"_s, problem.field}, {u"message"_s, problem.message}});
    return entry;
}

} // namespace

Problem invalidField(const QString &field, const QString &message)
{
    return aboutField(u"invalid_model"_s, u"Invalid Model"_s, field, message);
}

Problem wrongType(const QString &field, const QString &message)
{
    return aboutField(u"type_error"_s, u"Type Error"_s, field, message);
}

Problem outOfRange(const QString &field, const QString &message)
{
    return aboutField(u"constraint_violation"_s, u"Constraint Violation"_s, field, message);
}

Problem malformed(const QString &detail)
{
    return {400, u"validation_error"_s, u"Validation Error"_s, detail};
}

Reply errorReply(const QList<Problem> &problems)
{
    QJsonArray entries;
    for (const Problem &problem : problems)
        entries.append(toJson(problem));
    return jsonReply(problems.isEmpty() ? 500 : problems.first().status, QJsonObject{{u"errors"_s, entries}});
}

Reply errorReply(const Problem &problem)
{
    return errorReply(QList<Problem>{problem});
}

Reply notFound(const QString &model, const QString &id)
{
    return errorReply({404, u"model_not_found"_s, u"Model Not Found"_s,
                       u"Couldn't find '%1' for id '%2'."_s.arg(model, id)});
}

Reply invalidJson()
{
    return errorReply(
        {400, u"invalid_json"_s, u"Invalid JSON"_s, u"The request body is not a JSON object"_s});
}

Reply unknownRoute()
{
    return errorReply({404, u"not_found"_s, u"Not Found"_s, u"There is no such endpoint"_s});
}

Reply invalidToken()
{
    return errorReply({401, u"invalid_token"_s, u"Invalid Token"_s, u"Token is invalid or has expired"_s});
}

Reply tokenRequired()
{
    return errorReply({401, u"token_required"_s, u"Token Required"_s, u"An access token is required"_s});
}

Reply invalidClient()
{
    return errorReply({401, u"invalid_client"_s, u"Invalid Client"_s, u"Client is invalid"_s});
}

Reply invalidTan()
{
    return errorReply({403, u"invalid_tan"_s, u"Invalid TAN"_s, u"The TAN is wrong"_s});
}

} // namespace sandbox
