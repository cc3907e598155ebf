// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace solaris {

/// A webhook subscription; the secret is given once, at creation (reference 10.1).
struct Webhook {
    QString id;
    QString eventType;
    QUrl url;
    QString secret;
};

} // namespace solaris
