// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"

#include <QStringList>
#include <QUrl>

namespace ui {

/// The program's only way to hand an address to the desktop. Allowed are https to PRADO (the EU's register of
/// ID documents) and to the hosts the firm names in its settings (links/hosts, for its legal texts); a
/// customer's link as domain::linkFault judges it; and a mail draft with subject and text, to one address or
/// to none yet. `environment` is nullptr where no customer's link can be meant.
bool mayOpenLink(const QUrl &link, const domain::Environment *environment, const QStringList &firmHosts);

enum class LinkOpened { Yes, Refused, NoProgram };
LinkOpened openLink(const QUrl &link, const domain::Environment *environment = nullptr);

} // namespace ui
