// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/environmentwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct EnvironmentWords {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentWords)
};

} // namespace

QString environmentWord(const QString &name)
{
    if (name == "sandbox"_L1)
        return EnvironmentWords::tr("Sandbox in this program, with IDnow's test robots");
    if (name == "solaris-sandbox"_L1)
        return EnvironmentWords::tr("Sandbox of Solaris");
    if (name == "production"_L1)
        return EnvironmentWords::tr("Production");
    return name;
}

QString problemText(desk::environments::Problem problem)
{
    using desk::environments::Problem;
    switch (problem) {
    case Problem::None: return {};
    case Problem::ApiHost:
    case Problem::AuthHost:
        return EnvironmentWords::tr("Enter an address that begins with https://, without user name.");
    case Problem::IdentHost:
        return EnvironmentWords::tr("Enter a host name alone, such as ident.bank.example, or nothing.");
    case Problem::ProductionHost:
        return EnvironmentWords::tr("This host belongs to production. A sandbox may not lead there.");
    case Problem::SandboxHost:
        return EnvironmentWords::tr(
            "This host belongs to the sandbox of Solaris. Production may not lead there.");
    case Problem::ClientIdIsMissing:
        return EnvironmentWords::tr("Enter the client ID that Solaris gave your bank for this environment.");
    }
    return {};
}

} // namespace ui
