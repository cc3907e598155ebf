// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jsonpath.h"

namespace sandbox {

QString topKey(const QString &path)
{
    return path.section(u'.', 0, 0);
}

QJsonValue valueAt(const QJsonObject &object, const QString &path)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0)
        return object.value(path);
    return object.value(path.left(dot)).toObject().value(path.mid(dot + 1));
}

void setAt(QJsonObject &object, const QString &path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    if (dot < 0) {
        object.insert(path, value);
        return;
    }
    QJsonObject inner = object.value(path.left(dot)).toObject();
    inner.insert(path.mid(dot + 1), value);
    object.insert(path.left(dot), inner);
}

} // namespace sandbox
