// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/bench.h"

#include <QJsonDocument>
#include <QtGlobal>
#include <httplib.h>

using namespace Qt::StringLiterals;

struct Bench::Wire {
    explicit Wire(int port)
        : client("127.0.0.1", port)
    {
        client.set_keep_alive(true);
        client.set_tcp_nodelay(true);
        client.set_read_timeout(5);
    }
    httplib::Client client;
};

QJsonObject Bench::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Bench::Answer::array() const
{
    return QJsonDocument::fromJson(body).array();
}

QString Bench::Answer::error() const
{
    const QJsonObject first = json().value(u"errors"_s).toArray().first().toObject();
    const QString field = first.value(u"source"_s).toObject().value(u"field"_s).toString();
    return u"%1 %2"_s.arg(first.value(u"code"_s).toString(), field).trimmed();
}

Bench::Bench(sandbox::Options options)
    : server(std::make_unique<sandbox::Server>(options))
{
    if (!server->start())
        qFatal("the sandbox did not start");
    m_wire = std::make_unique<Wire>(server->port());
}

Bench::~Bench() = default;

Bench::Answer Bench::raw(const QString &method, const QString &target, const QByteArray &body,
                         const Headers &headers)
{
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    request.body = body.toStdString();
    for (const auto &[name, value] : headers)
        request.set_header(name.toStdString(), value.toStdString());
    const httplib::Result result = m_wire->client.send(request);
    if (!result)
        return {};
    Answer answer{result->status, QByteArray::fromStdString(result->body), {}};
    for (const auto &[name, value] : result->headers)
        answer.headers.insert(QByteArray::fromStdString(name).toLower(), QByteArray::fromStdString(value));
    return answer;
}

Bench::Answer Bench::tokenCall(const QByteArray &client, const QByteArray &secret, const QByteArray &form)
{
    const QByteArray basic = "Basic " + QByteArray(client + ':' + secret).toBase64();
    return raw(u"POST"_s, u"/oauth2/token"_s, form,
               {{"Authorization", basic}, {"Content-Type", "application/x-www-form-urlencoded"}});
}

Bench::Answer Bench::call(const QString &method, const QString &target, const QJsonObject &body)
{
    if (m_token.isEmpty()) {
        const Answer answer =
            tokenCall("sandbox-client", "sandbox-secret", "grant_type=client_credentials&scope=partners");
        m_token = answer.json().value(u"access_token"_s).toString().toLatin1();
    }
    const QByteArray bytes =
        method == u"GET"_s ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    return raw(method, target, bytes,
               {{"Authorization", "Bearer " + m_token}, {"Content-Type", "application/json"}});
}

QJsonObject Bench::completePerson(const QString &firstName, const QString &lastName)
{
    return {
        {u"salutation"_s, u"MS"_s},
        {u"first_name"_s, firstName},
        {u"last_name"_s, lastName},
        {u"birth_date"_s, u"1980-02-29"_s},
        {u"birth_city"_s, u"Berlin"_s},
        {u"nationality"_s, u"DE"_s},
        {u"mobile_number"_s, u"+15550101"_s},
        {u"address"_s, QJsonObject{{u"line_1"_s, u"Musterstraße 1"_s},
                                   {u"postal_code"_s, u"10409"_s},
                                   {u"city"_s, u"Berlin"_s},
                                   {u"country"_s, u"DE"_s}}},
        {u"data_terms_signed_at"_s, u"2024-05-01T10:00:00Z"_s},
        {u"terms_conditions_signed_at"_s, u"2024-05-01T10:00:00Z"_s},
    };
}

QString Bench::person(const QString &firstName, const QString &lastName)
{
    const Answer made = call(u"POST"_s, u"/v1/persons"_s, completePerson(firstName, lastName));
    return made.json().value(u"id"_s).toString();
}

Bench::Case Bench::requested(const QJsonObject &fields)
{
    Case opened;
    opened.personId = call(u"POST"_s, u"/v1/persons"_s, fields).json().value(u"id"_s).toString();
    const QString all = u"/v1/persons/%1/identifications"_s.arg(opened.personId);
    opened.id = call(u"POST"_s, all, {{u"method"_s, u"idnow"_s}}).json().value(u"id"_s).toString();
    opened.path = all + u'/' + opened.id;
    const QString url = call(u"PATCH"_s, opened.path + u"/request"_s).json().value(u"url"_s).toString();
    opened.page = QUrl(url).path();
    return opened;
}

QString Bench::statusOf(const Case &opened)
{
    return get(opened.path).json().value(u"status"_s).toString();
}
