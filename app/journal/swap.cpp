// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/swap.h"

#include "journal/headfile.h"
#include "keys/platform.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace journal {
namespace {

bool nameAlsoIfThere(const QString &path, const QString &also)
{
    return !QFile::exists(path) || keys::platform::nameAlso(path, also);
}

QString asideStem(const QFileInfo &database)
{
    return database.completeBaseName() + u"-damaged-"_s;
}

QString freshName(const QFileInfo &database)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString stem = database.path() + u'/' + asideStem(database) + stamp;
    QString name = stem + u".db"_s;
    for (int again = 2; QFile::exists(name); ++again)
        name = stem + u"-%1.db"_s.arg(again);
    return name;
}

} // namespace

QString salvagedPath(const QString &database)
{
    return database + u".salvaged"_s;
}

// Until the last step the salvaged file keeps its own name, so whatever is killed begins again from here.
domain::Result<QString> swapIn(const QString &database)
{
    const QFileInfo info(database);
    const QString aside = freshName(info);
    const QString head = HeadFile::pathFor(database);
    const bool wasThere = info.exists();
    bool done = nameAlsoIfThere(database, aside) && nameAlsoIfThere(database + u"-wal"_s, aside + u"-wal"_s);
    done = done && (!QFile::exists(head) || keys::platform::moveOver(head, HeadFile::pathFor(aside)));
    if (done) {
        keys::platform::syncFolder(info.absolutePath());
        // A log left behind would be taken for the new file's.
        for (const auto ending : {"-wal"_L1, "-shm"_L1})
            done = done && (!QFile::exists(database + ending) || QFile::remove(database + ending));
    }
    if (!done || !keys::platform::moveOver(salvagedPath(database), database))
        return domain::fail(domain::ErrorKind::Storage, u"journal salvage"_s,
                            u"the damaged file cannot be set aside"_s);
    keys::platform::syncFolder(info.absolutePath());
    return wasThere ? QFileInfo(aside).fileName() : QString();
}

domain::Result<void> dropSetAside(const QString &database)
{
    const QFileInfo info(database);
    QDir folder(info.absolutePath());
    bool gone = true;
    const QStringList names = folder.entryList({asideStem(info) + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        gone = folder.remove(name) && gone;
    if (!gone)
        return domain::fail(domain::ErrorKind::Storage, u"journal erase"_s,
                            u"a damaged file that was set aside cannot be deleted"_s);
    if (!names.isEmpty())
        keys::platform::syncFolder(info.absolutePath());
    return {};
}

domain::Result<void> finishSwap(const QString &database)
{
    if (!QFile::exists(salvagedPath(database)))
        return {};
    const auto swapped = swapIn(database);
    return swapped ? domain::Result<void>() : domain::Result<void>(domain::Failure(swapped.error()));
}

} // namespace journal
