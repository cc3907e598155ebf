// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <memory>

namespace desk {

/// Ends at the object's next `signal`, or when the object goes: whoever waited has to see which it was. In
/// place of QCoro's own wait for a signal, which reads freed memory when the signal comes twice before the
/// event loop gets on (QCoro 0.8), and never ends when the object goes.
template <typename Object, typename Signal>
QFuture<void> nextSignal(const Object &object, Signal signal)
{
    const auto told = std::make_shared<QPromise<void>>();
    told->start();
    const auto once = static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection);
    QObject::connect(
        &object, signal, &object, [told] { told->finish(); }, once);
    return told->future();
}

} // namespace desk
