// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/faults.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QString word;
    Fault::Kind kind;
};

const QList<Word> &words()
{
    using Kind = Fault::Kind;
    static const QList<Word> all{
        {u"drop_after_reading"_s, Kind::DropAfterReading},
        {u"delay"_s, Kind::Delay},
        {u"unauthorized"_s, Kind::Unauthorized},
        {u"rate_limited"_s, Kind::RateLimited},
        {u"server_error"_s, Kind::ServerError},
        {u"html"_s, Kind::Html},
        {u"truncated_body"_s, Kind::TruncatedBody},
        {u"endless_body"_s, Kind::EndlessBody},
        {u"reset_connection"_s, Kind::ResetConnection},
    };
    return all;
}

bool fits(const Fault &fault, const Request &request)
{
    return (fault.method.isEmpty() || fault.method == request.method) &&
           (fault.pathPart.isEmpty() || request.target.contains(fault.pathPart));
}

} // namespace

void FaultDesk::add(const Fault &fault)
{
    if (fault.kind == Fault::Kind::None || fault.times < 1)
        return;
    const std::scoped_lock lock(m_mutex);
    m_faults.append(fault);
}

void FaultDesk::clear()
{
    const std::scoped_lock lock(m_mutex);
    m_faults.clear();
}

void FaultDesk::count(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    ++m_hits[{request.method, request.target}];
    if (request.body.isEmpty())
        return;
    constexpr qsizetype remembered = 16;
    m_latest.append(request);
    if (m_latest.size() > remembered)
        m_latest.removeFirst();
}

QByteArray FaultDesk::lastBody(const QString &method, const QString &pathPart) const
{
    const std::scoped_lock lock(m_mutex);
    for (auto request = m_latest.crbegin(); request != m_latest.crend(); ++request) {
        if (request->method == method && request->target.contains(pathPart))
            return request->body;
    }
    return {};
}

int FaultDesk::hits(const QString &method, const QString &pathPart) const
{
    const std::scoped_lock lock(m_mutex);
    int sum = 0;
    for (const auto &[call, count] : m_hits) {
        if ((method.isEmpty() || call.first == method) && call.second.contains(pathPart))
            sum += count;
    }
    return sum;
}

std::optional<Fault> FaultDesk::take(const Request &request)
{
    const std::scoped_lock lock(m_mutex);
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        if (!fits(m_faults.at(i), request))
            continue;
        const Fault fault = m_faults.at(i);
        if (--m_faults[i].times < 1)
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

std::optional<Fault> faultFromJson(const QJsonObject &object)
{
    for (const Word &word : words()) {
        if (word.word != object.value(u"kind"_s).toString())
            continue;
        return Fault{
            .kind = word.kind,
            .method = object.value(u"method"_s).toString(),
            .pathPart = object.value(u"path"_s).toString(),
            .times = object.value(u"times"_s).toInt(1),
            .status = object.value(u"status"_s).toInt(500),
            .delay = std::chrono::milliseconds(object.value(u"delay_ms"_s).toInt()),
            .retryAfter = object.value(u"retry_after"_s).toInt(1),
            .takesEffect = object.value(u"takes_effect"_s).toBool(),
        };
    }
    return std::nullopt;
}

QStringList faultWords()
{
    QStringList all;
    for (const Word &word : words())
        all.append(word.word);
    return all;
}

} // namespace sandbox
