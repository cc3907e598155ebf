// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <utility>

namespace sandbox {

/// POSTs to a server on this machine; the status, or 0 when there was no answer within a few seconds. The
/// certificate isn't checked: on loopback it can only be self-signed.
int postToLoopback(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers,
                   const QByteArray &body);

} // namespace sandbox
