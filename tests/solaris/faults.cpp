// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults.h"

using namespace Qt::Literals::StringLiterals;
using Then = Reaction::Then;
using Where = NetworkFault::Where;

namespace {

Reaction good(const Endpoint &endpoint)
{
    return json(200, endpoint.good);
}

NetworkFault always(const QString &name, const Reaction &reaction)
{
    return {name, Where::Answer, [reaction](const Endpoint &, int) { return reaction; }};
}

NetworkFault once(const QString &name, const Reaction &reaction)
{
    return {name, Where::Answer,
            [reaction](const Endpoint &endpoint, int nth) { return nth == 1 ? reaction : good(endpoint); }};
}

/// The endpoint's own good body, sent in another way than usual.
NetworkFault spoilt(const QString &name, const std::function<Reaction(const QByteArray &)> &spoil)
{
    return {name, Where::Answer, [spoil](const Endpoint &endpoint, int) { return spoil(endpoint.good); }};
}

Reaction trickle(Reaction reaction, int ms)
{
    reaction.trickleMs = ms;
    return reaction;
}

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray endpointWords = "{\"errors\":[{\"id\":\"e1\",\"code\":\"said\",\"title\":\"Said\"}]}";

QByteArray sized(qsizetype length, const QByteArray &body)
{
    return head + "Content-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

QList<NetworkFault> connections(const Authority &trusted, const Authority &stranger)
{
    return {
        {u"refused"_s, Where::Refused},
        {u"no such host"_s, Where::NoHost},
        {u"closed at once"_s, Where::Accept, {}, {{}, Then::Close}},
        {u"reset at once"_s, Where::Accept, {}, {{}, Then::Reset}},
        {u"no TLS"_s, Where::PlainText, {}, {"HTTP/1.1 400 Bad Request\r\n\r\n", Then::Close}},
        {u"TLS in order"_s, Where::Certificate, {}, {}, trusted.issue("IP:127.0.0.1", -1, 7)},
        {u"TLS wrong host"_s, Where::Certificate, {}, {}, trusted.issue("DNS:other.test", -1, 7)},
        {u"TLS expired"_s, Where::Certificate, {}, {}, trusted.issue("IP:127.0.0.1", -9, -2)},
        {u"TLS not valid yet"_s, Where::Certificate, {}, {}, trusted.issue("IP:127.0.0.1", 2, 9)},
        {u"TLS unknown CA"_s, Where::Certificate, {}, {}, stranger.issue("IP:127.0.0.1", -1, 7)},
    };
}

QList<NetworkFault> drops()
{
    return {
        always(u"silence"_s, {}),
        always(u"closed unanswered"_s, {{}, Then::Close}),
        always(u"reset unanswered"_s, {{}, Then::Reset}),
        always(u"silence after the head"_s, {sized(500, {})}),
        always(u"slow head"_s, trickle({"HTTP/1.1 200 OK\r\nX-Slow: " + QByteArray(500, 'x')}, 50)),
        spoilt(u"slow body"_s,
               [](const QByteArray &body) {
                   return trickle({sized(500, body + QByteArray(500 - body.size(), ' '))}, 50);
               }),
        spoilt(u"truncated"_s,
               [](const QByteArray &body) {
                   return Reaction{sized(body.size(), body.chopped(1)), Then::Close};
               }),
        spoilt(u"reset within the body"_s,
               [](const QByteArray &body) {
                   return Reaction{sized(body.size(), body.chopped(1)), Then::Reset};
               }),
        spoilt(u"length too long"_s,
               [](const QByteArray &body) {
                   return Reaction{sized(body.size() + 9, body), Then::Close};
               }),
        spoilt(u"length too short"_s,
               [](const QByteArray &body) {
                   return Reaction{sized(body.size() - 3, body), Then::Close};
               }),
        spoilt(u"length too short, kept open"_s,
               [](const QByteArray &body) { return Reaction{sized(body.size() - 3, body)}; }),
        spoilt(u"chunk cut"_s,
               [](const QByteArray &body) {
                   return Reaction{chunked + "400\r\n" + body, Then::Close};
               }),
        spoilt(u"chunks without end"_s,
               [](const QByteArray &body) {
                   return Reaction{chunked + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n",
                                   Then::Close};
               }),
    };
}

QList<NetworkFault> redirects(const QUrl &elsewhere)
{
    QList<NetworkFault> all;
    for (const int status : {301, 302, 303, 307, 308}) {
        all.append(always(u"redirect %1"_s.arg(status),
                          {reply(status, "", "Location: " + elsewhere.toEncoded() + "/v1/persons\r\n")}));
    }
    return all;
}

QList<NetworkFault> statuses()
{
    const QByteArray refused = R"({"errors":[{"id":"e1","code":"invalid_token","title":"Said"}]})";
    const QByteArray field = R"({"errors":[{"id":"e1","code":"invalid_model","title":"Said",)"
                             R"("source":{"field":"first_name","message":"is missing"}}]})";
    QList<NetworkFault> all{once(u"401 once, token refused"_s, json(401, refused)),
                            once(u"401 once, why unsaid"_s, json(401, endpointWords)),
                            always(u"401 always"_s, json(401, refused)),
                            always(u"400 a field"_s, json(400, field)),
                            always(u"422 a field"_s, json(422, field)),
                            once(u"429 once"_s, json(429, endpointWords)),
                            always(u"429 always"_s, json(429, endpointWords)),
                            once(u"429 in a second"_s, json(429, endpointWords, "Retry-After: 1\r\n")),
                            always(u"429 in ten minutes"_s, json(429, "", "Retry-After: 600\r\n")),
                            always(u"503 in ten minutes"_s, json(503, "", "Retry-After: 600\r\n")),
                            once(u"502 once"_s, json(502, endpointWords))};
    for (const int status : {403, 404, 405, 408, 409, 410, 413, 418, 500, 501, 502, 503, 504}) {
        all.append(always(QString::number(status), json(status, endpointWords)));
    }
    all.append(always(u"500 HTML"_s, {reply(500, "<html>Erika</html>", "Content-Type: text/html\r\n")}));
    return all;
}

QList<NetworkFault> bodies()
{
    const QByteArray html = "<!doctype html><html><body>Welcome, Erika</body></html>";
    const QByteArray deep = QByteArray(50'000, '[') + QByteArray(50'000, ']');
    const QByteArray deepKeys = QByteArray("{\"id\":").repeated(9'000) + '1' + QByteArray(9'000, '}');
    const QByteArray odd = R"({"id":{"id":[1]},"access_token":7,"status":[3],"error":3,"errors":{"a":[]}})";
    const QByteArray gzip = QByteArray::fromHex("1f8b0800000000000003");
    return {
        always(u"HTML"_s, {reply(200, html, "Content-Type: text/html\r\n")}),
        always(u"nothing"_s, {reply(200, "")}),
        always(u"204"_s, {"HTTP/1.1 204 No Content\r\n\r\n"}),
        always(u"invalid JSON"_s, json(200, R"({"id":"dc1a6812a14f6cc338cd084208535bcdcper",})")),
        always(u"JSON null"_s, json(200, "null")),
        always(u"JSON of another shape"_s, json(200, "\"Erika\"")),
        always(u"JSON of wrong types"_s, json(200, odd)),
        always(u"an object of other names"_s, json(200, R"({"first_name":"Erika"})")),
        always(u"deep lists"_s, json(200, deep)),
        always(u"deep objects"_s, json(200, deepKeys)),
        always(u"NUL bytes"_s, json(200, QByteArray(200, '\0'))),
        always(u"no HTTP"_s, {"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n\r\n", Then::Close}),
        always(u"gzip unasked"_s, {reply(200, gzip, "Content-Encoding: gzip\r\n")}),
    };
}

} // namespace

QList<NetworkFault> everyFault(const QUrl &elsewhere, const Authority &trusted, const Authority &stranger)
{
    return connections(trusted, stranger) + drops() + redirects(elsewhere) + statuses() + bodies();
}

QList<NetworkFault> swellingFaults(qsizetype size)
{
    Reaction endless{head + "\r\n"};
    endless.endless = true;
    // qCompress puts the length and zlib's two bytes in front; gzip wants ten bytes of its own there.
    const QByteArray bomb = qCompress(QByteArray(size, '['), 9).sliced(6);
    const QByteArray gzipBomb = QByteArray::fromHex("1f8b0800000000000003") + bomb;
    const QByteArray one = R"({"id":"6dc54352d6793a892e0702850d07b831cidt","status":"pending"},)";
    QByteArray list = '[' + one.repeated(size / one.size());
    list.back() = ']';
    const QByteArray chunk = QByteArray::number(list.size(), 16) + "\r\n" + list + "\r\n0\r\n\r\n";
    NetworkFault hugeHead =
        always(u"huge head"_s, {reply(200, "{}", "X-More: " + QByteArray(102'400, 'x') + "\r\n")});
    hugeHead.isLong = true;
    return {
        always(u"endless body"_s, endless),
        hugeHead,
        always(u"compressed bomb"_s, {reply(200, bomb, "Content-Encoding: deflate\r\n")}),
        always(u"gzip bomb"_s, {reply(200, gzipBomb, "Content-Encoding: gzip\r\n")}),
        always(u"too large, said"_s, json(200, list)),
        always(u"too large, unsaid"_s, {chunked + chunk, Then::Close}),
        always(u"too large and failed"_s, json(500, list)),
    };
}
