// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logfile.h"

#include "keys/ownerfile.h"
#include "keys/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace logbook {

LogFile::LogFile(QString folder, qint64 size)
    : m_folder(std::move(folder))
    , m_limit(size)
{
}

LogFile::~LogFile()
{
    close();
}

QString LogFile::pathIn(const QString &folder, int age)
{
    const QString number = age > 0 ? QString(u'.' + QString::number(age)) : QString();
    return QDir(folder).filePath(u"identdesk"_s + number + u".log"_s);
}

bool LogFile::open()
{
    if (m_handle >= 0)
        return true;
    if (!keys::makeOwnerFolder(m_folder))
        return false;
    const QString path = pathIn(m_folder);
    m_handle = keys::platform::openOwnerFile(path);
    if (m_handle < 0)
        return false;
    if (!keys::platform::lockFile(m_handle)) {
        close();
        return false;
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    m_size = QFileInfo(path).size();
    QFile written;
    // A program that was killed while it wrote left a piece of a line: the next begins anew.
    m_endsLine = m_size == 0 || (written.open(m_handle, QIODevice::ReadOnly, QFile::DontCloseHandle) &&
                                 written.seek(m_size - 1) && written.read(1) == "\n");
    return true;
}

void LogFile::cut(qint64 size)
{
    QFile file;
    if (file.open(m_handle, QIODevice::ReadWrite, QFile::DontCloseHandle))
        file.resize(size);
}

void LogFile::close()
{
    if (m_handle >= 0)
        keys::platform::closeFile(m_handle);
    m_handle = -1;
}

void LogFile::rotate()
{
    bool isMoved = false; // of the last and newest
    for (int age = older; age > 0; --age)
        isMoved = keys::platform::moveOver(pathIn(m_folder, age - 1), pathIn(m_folder, age));
    if (!isMoved)
        cut(0); // in a folder that takes no new names the newest lines are worth more than the oldest
    close();
}

bool LogFile::append(const QByteArray &lines)
{
    if (!open())
        return false;
    if (m_size > 0 && m_size + lines.size() > m_limit) {
        rotate();
        if (!open())
            return false;
    }
    const QByteArray bytes = m_endsLine ? lines : QByteArray('\n' + lines);
    if (!keys::platform::writeAt(m_handle, m_size, bytes)) {
        cut(m_size); // of a line that did not fit nothing stays
        return false;
    }
    m_size += bytes.size();
    m_endsLine = true;
    return true;
}

} // namespace logbook
