// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/environment.h"

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
}

bool isPlain(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

bool isAllowedHost(const QUrl &url)
{
    if (!isPlain(url))
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

bool isAllowedLink(const QUrl &link, const Environment &environment)
{
    if (!isAllowedHost(link))
        return false;
    if (environment.isSandbox() && isLoopback(link))
        return true;
    const QLatin1StringView idnow = environment.isSandbox() ? "go.test.idnow.de"_L1 : "go.idnow.de"_L1;
    return link.scheme() == "https"_L1 && link.host() == idnow && link.port(443) == 443;
}

} // namespace domain
