// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/openlink.h"

#include "domain/handofflink.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr auto prado = "www.consilium.europa.eu"_L1;

/// Nothing but one address or none, a subject and a text: no second reader, no attachment.
bool isDraft(const QUrl &link)
{
    const QString to = link.path(QUrl::FullyDecoded);
    const bool isOneAtMost =
        to.isEmpty() ||
        (to.count(u'@') == 1 && to.size() < 320 && std::none_of(to.cbegin(), to.cend(), [](QChar c) {
             return c < u'!' || c == u',' || c == u';' || c == u'<' || c == u'>' || c == u'"';
         }));
    const auto items = QUrlQuery(link).queryItems(QUrl::FullyDecoded);
    return isOneAtMost && link.host().isEmpty() &&
           std::all_of(items.cbegin(), items.cend(), [](const std::pair<QString, QString> &item) {
               return item.first == "body"_L1 ||
                      (item.first == "subject"_L1 && !item.second.contains(u'\n') &&
                       !item.second.contains(u'\r'));
           });
}

} // namespace

bool mayOpenLink(const QUrl &link, const domain::Environment *environment, const QStringList &firmHosts)
{
    if (!link.isValid())
        return false;
    if (link.scheme() == "mailto"_L1)
        return isDraft(link);
    if (environment &&
        domain::linkFault(QString::fromLatin1(link.toEncoded()), *environment) == domain::LinkFault::None)
        return true;
    if (link.scheme() != "https"_L1 || !link.userInfo().isEmpty() || link.port(443) != 443)
        return false;
    const QString host = link.host(QUrl::FullyEncoded).toLower();
    return host == prado || firmHosts.contains(host, Qt::CaseInsensitive);
}

LinkOpened openLink(const QUrl &link, const domain::Environment *environment)
{
    const QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    if (!mayOpenLink(link, environment, settings.value(u"links/hosts"_s).toStringList()))
        return LinkOpened::Refused;
    return QDesktopServices::openUrl(link) ? LinkOpened::Yes : LinkOpened::NoProgram;
}

} // namespace ui
