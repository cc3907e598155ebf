// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance.h"

#include "keys/ownerfile.h"
#include "keys/platform.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QByteArrayView wish = "raise ";
constexpr auto raised = "raised\n";
constexpr QByteArrayView otherPlace = "elsewhere ";
constexpr qint64 longestWish = 512;
constexpr qsizetype longestToken = 400; // of the desktop's; a longer one stays here

/// In the user's own folder of this session. The name follows from the folder, however it was written.
QString socketOf(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = QDir::tempPath();
    return QDir(place).filePath(u"identdesk-"_s + QString::fromLatin1(hash));
}

} // namespace

Instance::Instance(const QString &dataDir, const QString &environment)
    : m_folder(dataDir)
    , m_environment(environment)
    , m_current([environment] { return environment; })
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &Instance::onConnection);
}

Instance::~Instance()
{
    m_server.close();
    if (m_handle >= 0)
        keys::platform::closeFile(m_handle);
}

Instance::Place Instance::take(std::chrono::milliseconds patience)
{
    if (!keys::makeOwnerFolder(m_folder))
        return Place::First; // opening the journal will say what is wrong with the folder
    m_handle = keys::platform::openOwnerFile(QDir(m_folder).filePath(u"identdesk.lock"_s));
    if (m_handle < 0)
        return Place::First;
    constexpr unsigned long pause = 50; // milliseconds; the first may not listen yet, or not any more
    for (const QDeadlineTimer deadline(patience);; QThread::msleep(pause)) {
        if (keys::platform::lockFile(m_handle)) {
            listen();
            return Place::First;
        }
        const QByteArray answer = askFirst(deadline);
        if (answer == raised)
            return giveUp(Place::Raised);
        if (answer.startsWith(otherPlace) && answer.endsWith('\n')) {
            m_other = QString::fromLatin1(answer.mid(otherPlace.size()).chopped(1));
            return giveUp(Place::Elsewhere);
        }
        if (deadline.hasExpired())
            return giveUp(Place::Silent);
    }
}

Instance::Place Instance::giveUp(Place place)
{
    keys::platform::closeFile(m_handle);
    m_handle = -1;
    return place;
}

void Instance::listen()
{
    // Whoever has the lock has the right to the name: what stands there was left by a crash.
    const QString socket = socketOf(m_folder);
    QLocalServer::removeServer(socket);
    m_server.listen(socket); // without it a second start finds this one silent, and still does no harm
}

QByteArray Instance::askFirst(const QDeadlineTimer &deadline) const
{
    const auto left = [&deadline] { return int(std::max<qint64>(1, deadline.remainingTime())); };
    QLocalSocket socket;
    socket.connectToServer(socketOf(m_folder));
    if (!socket.waitForConnected(left()))
        return {};
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    socket.write(wish.toByteArray() + m_environment.toLatin1() + ' ' +
                 (token.size() <= longestToken ? token : QByteArray()) + '\n');
    while (!socket.canReadLine() && socket.waitForReadyRead(left())) {
    }
    return socket.readLine(longestWish);
}

void Instance::onConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestWish)
                    socket->abort();
                return;
            }
            socket->write(answerTo(socket->readLine(longestWish)));
            socket->flush();
            socket->disconnectFromServer();
        });
    }
}

QByteArray Instance::answerTo(const QByteArray &line)
{
    static const QRegularExpression form(u"\\Araise ([a-z0-9-]{1,40}) ([^\n]*)\n\\z"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(line));
    if (!match.hasMatch())
        return {};
    if (const QString here = m_current(); match.captured(1) != here)
        return otherPlace.toByteArray() + here.toLatin1() + '\n';
    // The window comes whatever the token looks like; only one that fits goes further.
    static const QRegularExpression token(u"\\A[A-Za-z0-9_:.-]{0,200}\\z"_s);
    const QString given = match.captured(2);
    Q_EMIT wanted(token.match(given).hasMatch() ? given.toLatin1() : QByteArray());
    return raised;
}
