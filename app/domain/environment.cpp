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

} // namespace domain
