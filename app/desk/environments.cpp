// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/environments.h"

#include "domain/handofflink.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace desk::environments {
namespace {

using Kind = domain::Environment::Kind;

struct Published {
    QLatin1StringView name;
    Kind kind;
    QLatin1StringView api;
    QLatin1StringView auth;
};

constexpr std::array published{
    Published{"sandbox"_L1, Kind::EmbeddedSandbox, {}, {}},
    Published{"solaris-sandbox"_L1, Kind::SolarisSandbox, "https://api.solaris-sandbox.de"_L1,
              "https://auth.solaris-sandbox.de"_L1},
    Published{"production"_L1, Kind::Production, "https://api.solarisbank.de"_L1,
              "https://auth.solarisbank.de"_L1},
};

QString key(const QString &environment, QLatin1StringView field)
{
    return u"environments/"_s + environment + u'/' + field;
}

bool belongs(const domain::Environment &environment, Kind kind)
{
    const auto isOf = [&environment, kind](const Published &one) {
        return one.kind == kind && (environment.api.host() == QUrl(one.api).host() ||
                                    environment.auth.host() == QUrl(one.auth).host());
    };
    return std::any_of(published.begin(), published.end(), isOf);
}

} // namespace

QStringList names()
{
    QStringList all;
    for (const Published &one : published)
        all << one.name;
    return all;
}

std::optional<domain::Environment> named(const QSettings &settings, const QString &name)
{
    for (const Published &one : published) {
        if (one.name != name)
            continue;
        domain::Environment environment;
        environment.kind = one.kind;
        environment.name = name;
        if (one.kind == Kind::EmbeddedSandbox)
            return environment;
        const auto value = [&settings, &name](QLatin1StringView field, QLatin1StringView otherwise) {
            return settings.value(key(name, field), QString(otherwise)).toString();
        };
        environment.api = QUrl(value("api"_L1, one.api), QUrl::StrictMode);
        environment.auth = QUrl(value("auth"_L1, one.auth), QUrl::StrictMode);
        environment.identHost = value("idnow_host"_L1, {});
        environment.clientId = value("client_id"_L1, {});
        return environment;
    }
    return std::nullopt;
}

void keep(QSettings &settings, const domain::Environment &environment)
{
    if (environment.kind == Kind::EmbeddedSandbox)
        return;
    settings.setValue(key(environment.name, "api"_L1), environment.api.toString());
    settings.setValue(key(environment.name, "auth"_L1), environment.auth.toString());
    settings.setValue(key(environment.name, "idnow_host"_L1), environment.identHost);
    settings.setValue(key(environment.name, "client_id"_L1), environment.clientId);
}

QString chosen(const QSettings &settings)
{
    const QString name = settings.value(u"environment"_s).toString();
    return names().contains(name) ? name : names().constFirst();
}

void choose(QSettings &settings, const QString &name)
{
    settings.setValue(u"environment"_s, name);
}

Problem problemOf(const domain::Environment &environment)
{
    if (environment.kind == Kind::EmbeddedSandbox)
        return Problem::None;
    if (!domain::isAllowedHost(environment.api))
        return Problem::ApiHost;
    if (!domain::isAllowedHost(environment.auth))
        return Problem::AuthHost;
    if (!environment.identHost.isEmpty() && !domain::isHostName(environment.identHost))
        return Problem::IdentHost;
    if (environment.isSandbox() && belongs(environment, Kind::Production))
        return Problem::ProductionHost;
    if (!environment.isSandbox() && belongs(environment, Kind::SolarisSandbox))
        return Problem::SandboxHost;
    return environment.clientId.isEmpty() ? Problem::ClientIdIsMissing : Problem::None;
}

} // namespace desk::environments
