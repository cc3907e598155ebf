// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/privatefile.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace ui {

domain::Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    const auto failed = [](const QString &step) {
        return domain::fail(domain::ErrorKind::Storage, u"private file"_s, step);
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(u"could not be opened for writing"_s);
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(u"permissions could not be set"_s);
    if (file.write(bytes) != bytes.size())
        return failed(u"could not be written"_s);
    if (!file.commit())
        return failed(u"could not be completed"_s);
    return {};
}

} // namespace ui
