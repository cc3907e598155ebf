// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/ownerfile.h"

#include "keys/cipher.h"
#include "keys/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace keys {
namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                      QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
constexpr qint64 sizeLimit = 4096;

domain::Failure refuse(const QString &why)
{
    return domain::fail(domain::ErrorKind::Keychain, u"key file"_s, why);
}

bool writeDurably(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly) &&
           file.write(bytes) == bytes.size() && file.flush() && platform::syncFile(file.handle());
}

/// A file beside `path` with its coming content.
domain::Result<QString> draftOf(const QString &path, const QByteArray &bytes)
{
    if (const auto made = makeOwnerFolder(QFileInfo(path).absolutePath()); !made)
        return domain::Failure(made.error());
    const QString draft = path + u'.' + QString::fromLatin1(randomBytes(8).toHex());
    if (!writeDurably(draft, bytes)) {
        QFile::remove(draft);
        return refuse(u"it cannot be written"_s);
    }
    return draft;
}

} // namespace

domain::Result<void> makeOwnerFolder(const QString &path)
{
    const QFileInfo folder(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    if (folder.isDir())
        return {};
    if (!QDir().mkpath(folder.path()) ||
        !QDir(folder.path()).mkdir(folder.fileName(), ownerOnly | QFile::ExeOwner)) {
        // Another process may have made it meanwhile.
        if (!QFileInfo(folder.filePath()).isDir())
            return domain::fail(domain::ErrorKind::Storage, u"data folder"_s,
                                u"the folder cannot be created"_s);
    }
    return {};
}

domain::Result<std::optional<QByteArray>> readOwnerFile(const QString &path)
{
    QFile file(path);
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::nullopt;
    if (info.isSymLink() || !info.isFile())
        return refuse(u"it is not a plain file"_s);
    if (!platform::isThisUser(info.ownerId()))
        return refuse(u"it belongs to another user"_s);
    if (info.permissions() & others)
        return refuse(u"others than its owner may use it; its mode must be 0600"_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"it cannot be read"_s);
    QByteArray bytes = file.read(sizeLimit + 1);
    if (bytes.size() > sizeLimit)
        return refuse(u"it is too long"_s);
    return bytes;
}

domain::Result<QByteArray> createOwnerFile(const QString &path, const QByteArray &bytes)
{
    const auto drafted = draftOf(path, bytes);
    if (!drafted)
        return domain::Failure(drafted.error());
    const QString folder = QFileInfo(path).absolutePath();
    const QString &draft = *drafted;
    // A hard link takes the name only when it is free, so that of two first starts one wins and both use its
    // bytes.
    const std::filesystem::path from(QFile::encodeName(draft).toStdString());
    const std::filesystem::path to(QFile::encodeName(path).toStdString());
    std::error_code error;
    std::filesystem::create_hard_link(from, to, error);
    if (error && !QFileInfo::exists(path))
        std::filesystem::rename(from, to, error); // a file system without hard links
    QFile::remove(draft);
    platform::syncFolder(folder);
    const auto now = readOwnerFile(path);
    if (!now)
        return domain::Failure(now.error());
    if (!now->has_value())
        return refuse(u"it cannot be created"_s);
    return **now;
}

domain::Result<void> replaceOwnerFile(const QString &path, const QByteArray &bytes)
{
    const auto draft = draftOf(path, bytes);
    if (!draft)
        return domain::Failure(draft.error());
    if (!platform::moveOver(*draft, path)) {
        QFile::remove(*draft);
        return refuse(u"it cannot be replaced"_s);
    }
    platform::syncFolder(QFileInfo(path).absolutePath());
    return {};
}

} // namespace keys
