// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/outboundpost.h"

#include <httplib.h>

namespace sandbox {

int postToLoopback(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
                   const QByteArray &body)
{
    constexpr int patienceSeconds = 3;
    httplib::SSLClient client(url.host().toStdString(), url.port(443));
    client.enable_server_certificate_verification(false);
    client.set_connection_timeout(patienceSeconds);
    client.set_read_timeout(patienceSeconds);
    httplib::Headers sent;
    for (const auto &[name, value] : headers)
        sent.emplace(name.toStdString(), value.toStdString());
    const std::string target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority).toStdString();
    const auto result =
        client.Post(target.empty() ? "/" : target, sent, body.toStdString(), "application/json");
    return result ? result->status : 0;
}

} // namespace sandbox
