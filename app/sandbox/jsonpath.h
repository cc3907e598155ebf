// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox {

/// The value at "address.city": undefined when a part is missing.
QJsonValue valueAt(const QJsonObject &object, const QString &path);

/// Sets it, making the inner object if need be. Paths have one or two parts, as the API's fields do.
void setAt(QJsonObject &object, const QString &path, const QJsonValue &value);

/// The key before the dot, or the whole.
QString topKey(const QString &path);

} // namespace sandbox
