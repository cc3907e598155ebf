// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/paging.h"

#include "sandbox/apierror.h"

#include <algorithm>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

std::optional<qsizetype> parameter(const Request &request, const QString &name, qsizetype otherwise,
                                   qsizetype maximum)
{
    const auto found = request.query.constFind(name);
    if (found == request.query.cend())
        return otherwise;
    bool ok = false;
    const qsizetype value = found->toInt(&ok);
    if (!ok || value < 1 || value > maximum)
        return std::nullopt;
    return value;
}

} // namespace

std::optional<Page> readPage(const Request &request)
{
    const auto number = parameter(request, u"page[number]"_s, 1, 1'000'000);
    const auto size = parameter(request, u"page[size]"_s, 10, 1000);
    if (!number || !size)
        return std::nullopt;
    return Page{*number, *size};
}

Reply badPage()
{
    return errorReply(malformed(u"page[number] must be at least 1, page[size] between 1 and 1000"_s));
}

Reply pageReply(const Request &request, const Page &page, qsizetype total, const QJsonArray &rows)
{
    const qsizetype last = std::max<qsizetype>(1, (total + page.size - 1) / page.size);
    const QString base = QString::fromLatin1(request.header("host")) + request.path;
    QStringList links;
    const auto link = [&](qsizetype number, const QString &relation) {
        // Written in parts: arg() would take the encoded brackets for place markers.
        links.append(u"<" + base + u"?page%5Bnumber%5D=" + QString::number(number) + u"&page%5Bsize%5D=" +
                     QString::number(page.size) + u">; rel=\"" + relation + u'"');
    };
    link(1, u"first"_s);
    if (page.number > 1)
        link(page.number - 1, u"prev"_s);
    if (page.number < last)
        link(page.number + 1, u"next"_s);
    link(last, u"last"_s);

    Reply reply = jsonReply(200, rows);
    reply.headers = {{"total", QByteArray::number(total)},
                     {"per_page", QByteArray::number(page.size)},
                     {"link", links.join(u", "_s).toLatin1()}};
    return reply;
}

} // namespace sandbox
