// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/handofflink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct HandoffLink {
    Q_DECLARE_TR_FUNCTIONS(HandoffLink)
};

constexpr auto liveHost = "go.idnow.de"_L1;
constexpr auto testHost = "go.test.idnow.de"_L1;

/// What stands between "//" and the path, as written: a parser may tidy up what a browser reads otherwise.
struct Written {
    QString scheme;
    QString host;
    QString port;
};

/// Nothing when the link has another shape, a blank, a control or any letter outside ASCII in it.
std::optional<Written> read(const QString &link)
{
    static const QRegularExpression shape(
        uR"(\A([A-Za-z][A-Za-z0-9+.-]*)://([A-Za-z0-9.-]+)(?::([0-9]{1,5}))?(?:[/?#][\x21-\x5b\x5d-\x7e]*)?\z)"_s);
    const QRegularExpressionMatch match = shape.match(link);
    if (!match.hasMatch() || !QUrl(link, QUrl::StrictMode).isValid())
        return {};
    return Written{match.captured(1).toLower(), match.captured(2).toLower(), match.captured(3)};
}

bool isLoopback(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "localhost"_L1;
}

/// The sandbox that plays IDnow too serves its customer's page where its API is.
bool isSandboxPage(const Written &link, const Environment &environment)
{
    return environment.isSandbox() && isLoopback(link.host) && isLoopback(environment.api.host()) &&
           link.scheme == environment.api.scheme() && link.port.toInt() == environment.api.port();
}

} // namespace

LinkFault linkFault(const QString &link, const Environment &environment)
{
    if (link.isEmpty())
        return LinkFault::Missing;
    if (link.size() > longestLink)
        return LinkFault::TooLong;
    const std::optional<Written> written = read(link);
    if (!written)
        return LinkFault::Malformed;
    if (isSandboxPage(*written, environment))
        return LinkFault::None;
    if (written->scheme != "https"_L1)
        return LinkFault::NotSecure;
    if (!written->port.isEmpty() && written->port != "443"_L1)
        return LinkFault::Malformed;
    const bool own = !environment.identHost.isEmpty() && written->host == environment.identHost.toLower();
    if (own || written->host == (environment.isSandbox() ? testHost : liveHost))
        return LinkFault::None;
    if (written->host == liveHost || written->host == testHost)
        return LinkFault::OtherEnvironment;
    return LinkFault::ForeignHost;
}

QString linkFaultText(LinkFault fault)
{
    switch (fault) {
    case LinkFault::None: return {};
    case LinkFault::Missing:
        return HandoffLink::tr("Solaris gave no link yet. Look at the case again in a moment.");
    case LinkFault::Malformed:
        return HandoffLink::tr("The link is not a plain address of IDnow. It is not shown: tell support and "
                               "send the customer nowhere.");
    case LinkFault::TooLong:
        return HandoffLink::tr("The link is longer than IDnow's links are. It is not shown: tell support and "
                               "send the customer nowhere.");
    case LinkFault::NotSecure:
        return HandoffLink::tr("The link is not encrypted (https). It is not shown: tell support and send "
                               "the customer nowhere.");
    case LinkFault::OtherEnvironment:
        return HandoffLink::tr("The link belongs to another environment of IDnow. It is not shown: tell "
                               "support; this customer can't be identified there.");
    case LinkFault::ForeignHost:
        return HandoffLink::tr("The link does not lead to IDnow. It is not shown: it could take the "
                               "customer's ID to a stranger. Tell support.");
    }
    return {};
}

bool isHostName(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(?=.{4,253}\\z)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}\\z"_s);
    return shape.match(text).hasMatch();
}

} // namespace domain
