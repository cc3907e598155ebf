// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

#include <QString>
#include <QUrl>

namespace ui {

/// The ready-made message that takes the link to the customer, in the customer's language whatever the screen
/// speaks.
struct Invitation {
    QString subject;
    QString body; ///< lines end with "\n"
    bool operator==(const Invitation &) const = default;
};

/// `link` is what stands in its line: the link, or for a preview linkPlaceholder().
Invitation invitation(const domain::CaseFile &file, const QString &language, const QString &link);

/// What a preview shows where the link will be: the link itself is never printed on the desk's screen.
QString linkPlaceholder(const QString &language);

/// A mailto address (RFC 6068) that opens a draft; `address` may be empty.
QUrl mailDraft(const QString &address, const Invitation &invitation);

} // namespace ui
