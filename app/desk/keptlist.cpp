// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/keptlist.h"

#include <QDir>
#include <QPromise>
#include <QSaveFile>
#include <memory>

namespace desk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 longestFile = 1024 * 1024; ///< far above what the largest list takes

std::optional<domain::SupportedList> readFile(const QString &path, const domain::Environment &environment)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.read(longestFile + 1);
    if (bytes.size() > longestFile)
        return std::nullopt;
    return domain::supportedListFromJson(bytes, environment);
}

domain::Result<void> writeFile(const QString &path, const domain::SupportedList &list)
{
    const QByteArray bytes = domain::toJson(list);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return domain::fail(domain::ErrorKind::Storage, u"list of accepted documents"_s,
                            u"the file could not be written"_s);
    return {};
}

} // namespace

KeptList::KeptList(const QString &folder, domain::Environment environment)
    : m_path(QDir(folder).filePath(u"accepted-documents.json"_s))
    , m_environment(std::move(environment))
{
}

KeptList::~KeptList()
{
    if (m_thread.joinable())
        m_thread.join();
}

template <typename T, typename Job>
QFuture<T> KeptList::onThread(Job job)
{
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    // One after the other: a job is a small file, and two seldom meet.
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return future;
}

QFuture<std::optional<domain::SupportedList>> KeptList::read()
{
    return onThread<std::optional<domain::SupportedList>>(
        [path = m_path, environment = m_environment] { return readFile(path, environment); });
}

QFuture<domain::Result<void>> KeptList::write(const domain::SupportedList &list)
{
    return onThread<domain::Result<void>>([path = m_path, list] { return writeFile(path, list); });
}

} // namespace desk
