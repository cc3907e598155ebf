// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/schema.h"
#include "journal/sqlitestore.h"
#include "keys/platform.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <atomic>

using namespace Qt::Literals::StringLiterals;

// How a SQLite journal comes to be and how its file is opened.
namespace journal {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QString &where()
{
    static const QString text = u"journal open"_s;
    return text;
}

// A connection belongs to one thread and has a name of its own.
QString freshName()
{
    static std::atomic<quint64> count = 0;
    return u"identdesk-journal-%1"_s.arg(++count);
}

domain::Result<void> setUp(QSqlDatabase &database)
{
    const QStringList pragmas{u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
                              u"PRAGMA secure_delete = ON"_s, u"PRAGMA temp_store = MEMORY"_s};
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA journal_mode = WAL"_s) || !query.next())
        return sqlFailure(where(), query.lastError());
    if (query.value(0).toString() != "wal"_L1)
        return domain::fail(domain::ErrorKind::Storage, where(), u"this file system does not allow WAL"_s);
    query.finish();
    for (const QString &pragma : pragmas) {
        if (!query.exec(pragma))
            return sqlFailure(where(), query.lastError());
        query.finish();
    }
    return {};
}

domain::Result<std::unique_ptr<Store>> connectTo(const QString &path, Access access)
{
    const QString name = freshName();
    auto store = std::make_unique<SqliteStore>(name);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    database.setDatabaseName(path);
    const bool readOnly = access == Access::ReadOnly;
    database.setConnectOptions(readOnly ? u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY"_s
                                        : u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!database.open())
        return sqlFailure(where(), database.lastError());
    if (!readOnly) {
        auto ready = setUp(database);
        if (ready)
            ready = migrate(database);
        if (!ready)
            return domain::Failure(ready.error());
    } else if (const auto version = schemaOf(database); !version) {
        return domain::Failure(version.error());
    } else if (*version < 1) {
        return domain::fail(domain::ErrorKind::Damaged, where(), u"the file is not a journal"_s);
    }
    return std::unique_ptr<Store>(std::move(store));
}

// Built under another name and renamed when whole: so a journal that is empty or half made is always a
// damaged one.
domain::Result<void> create(const QString &path)
{
    const QString draft = path + u".new"_s;
    for (const auto ending : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(draft + ending);
    {
        QFile file(draft);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
            return domain::fail(domain::ErrorKind::Storage, where(), u"the file cannot be created"_s);
    }
    if (const auto store = connectTo(draft, Access::ReadWrite); !store)
        return domain::Failure(store.error());
    if (!QFile::rename(draft, path))
        return domain::fail(domain::ErrorKind::Storage, where(), u"the file cannot be created"_s);
    keys::platform::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace

domain::Result<std::unique_ptr<Store>> openSqlite(const QString &path, Access access)
{
    const QFileInfo file(path);
    const QFileInfo log(path + u"-wal"_s);
    if (file.exists() ? file.size() == 0 : log.exists() && log.size() > 0)
        return domain::fail(domain::ErrorKind::Damaged, where(), u"the journal's file is empty or gone"_s);
    if (!file.exists() && access == Access::ReadOnly)
        return domain::fail(domain::ErrorKind::Storage, where(), u"there is no such file"_s);
    if (!file.exists()) {
        if (const auto created = create(path); !created)
            return domain::Failure(created.error());
    }
    if (access == Access::ReadWrite)
        QFile::setPermissions(path, ownerOnly);
    return connectTo(path, access);
}

} // namespace journal
