// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "solaris/errors.h"
#include "solaris/jsonread.h"
#include "solaris/page.h"
#include "solaris/path.h"
#include "solaris/transport.h"

#include <QJsonArray>

/// From a request to a typed value. Free coroutines that hold all they need by value: the client may die
/// meanwhile.
namespace solaris {

template <typename T>
using Task = QCoro::Task<domain::Result<T>>;

/// Makes a value of a whole JSON reply, or nothing when it is not one.
template <typename T>
using Reader = std::optional<T> (*)(const QJsonDocument &, const Answer &);

/// Sends the request, unless it was refused already, and reads the reply.
template <typename T>
Task<T> ask(std::shared_ptr<Transport> transport, domain::Result<Request> request, Reader<T> read)
{
    if (!request) {
        co_return domain::Failure(request.error());
    }
    auto sending = send(transport, *request);
    const domain::Result<Answer> answer = co_await sending;
    if (!answer) {
        co_return domain::Failure(answer.error());
    }
    const QJsonDocument document = parseJson(answer->body);
    const std::optional<T> value = document.isNull() ? std::nullopt : read(document, *answer);
    if (!value) {
        const QString why = document.isNull() ? QStringLiteral("the body is not JSON")
                                              : QStringLiteral("the JSON is not what was asked for");
        co_return domain::Failure(unreadable(*request, answer->status, answer->requestId, why));
    }
    co_return *value;
}

/// A Reader for one object, from the function that reads it.
template <typename T, std::optional<T> (*readObject)(const QJsonObject &)>
std::optional<T> one(const QJsonDocument &document, const Answer &)
{
    return document.isObject() ? readObject(document.object()) : std::nullopt;
}

/// A Reader for a bare array of objects; an item that can't be read is passed over.
template <typename T, std::optional<T> (*readObject)(const QJsonObject &)>
std::optional<QList<T>> many(const QJsonDocument &document, const Answer &)
{
    if (!document.isArray()) {
        return std::nullopt;
    }
    QList<T> items;
    for (const QJsonObject &object : objectsOf(document.array())) {
        if (const std::optional<T> item = readObject(object)) {
            items.append(*item);
        }
    }
    return items;
}

/// One page of an index, with the counts of its headers.
template <typename T, std::optional<T> (*readObject)(const QJsonObject &)>
Task<Page<T>> askPage(std::shared_ptr<Transport> transport, domain::Result<Request> request, int number,
                      int size)
{
    if (request) {
        request->query = pageQuery(number, size);
    }
    const Reader<Page<T>> read = [](const QJsonDocument &document, const Answer &answer) {
        const std::optional<QList<T>> items = many<T, readObject>(document, answer);
        std::optional<Page<T>> page;
        if (items) {
            page = Page<T>{*items, 1, answer.total, answer.perPage, -1};
        }
        return page;
    };
    auto asking = ask<Page<T>>(transport, request, read);
    domain::Result<Page<T>> page = co_await asking;
    if (page) {
        page->number = number;
        page->asked = size;
    }
    co_return page;
}

} // namespace solaris
