// SPDX-License-Identifier: GPL-3.0-or-later
// Listens on the buses of its surroundings, sends there itself what a desktop would, and says what came of
// it.
#include "keys/sessionlock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>
#include <cstdlib>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

struct Word {
    QString name;
    bool onSystemBus;
    QString path;
    QString interface;
    QString signal;
    QVariantList arguments;
};

QList<Word> words()
{
    const QString login = u"org.freedesktop.login1"_s;
    const QString loginPath = u"/org/freedesktop/login1"_s;
    const QString own = keys::SessionLock::sessionPath(u"42"_s);
    QList<Word> all{
        {u"sleep"_s, true, loginPath, login + u".Manager"_s, u"PrepareForSleep"_s, {true}},
        {u"awake"_s, true, loginPath, login + u".Manager"_s, u"PrepareForSleep"_s, {false}},
        {u"lock"_s, true, own, login + u".Session"_s, u"Lock"_s, {}},
        {u"unlock"_s, true, own, login + u".Session"_s, u"Unlock"_s, {}},
        {u"another's lock"_s,
         true,
         keys::SessionLock::sessionPath(u"43"_s),
         login + u".Session"_s,
         u"Lock"_s,
         {}},
    };
    for (const QString &desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s}) {
        const QString saver = u"org."_s + desktop + u".ScreenSaver"_s;
        const QString path = u"/org/"_s + desktop + u"/ScreenSaver"_s;
        all.append({desktop + u" on"_s, false, path, saver, u"ActiveChanged"_s, {true}});
        all.append({desktop + u" off"_s, false, path, saver, u"ActiveChanged"_s, {false}});
        all.append({desktop + u" malformed"_s, false, path, saver, u"ActiveChanged"_s, {u"yes"_s}});
    }
    return all;
}

void askTheBus(const QDBusConnection &bus)
{
    [[maybe_unused]] const QDBusMessage answer = bus.call(QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
}

/// Another program sends it. A bus keeps what one sends to one in order, so after both have had an answer of
/// its own whatever comes of it has come.
void send(const Word &word)
{
    const QDBusConnection sender =
        word.onSystemBus ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"other-system"_s)
                         : QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other-session"_s);
    QDBusMessage message = QDBusMessage::createSignal(word.path, word.interface, word.signal);
    message.setArguments(word.arguments);
    sender.send(message);
    askTheBus(sender);
    askTheBus(word.onSystemBus ? QDBusConnection::systemBus() : QDBusConnection::sessionBus());
    QCoreApplication::processEvents();
}

} // namespace

/// "signals": says how often each word was heard. "silent": no bus is there, or none that answers; says how
/// often something was heard, and how many milliseconds making and unmaking took.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    int heard = 0;
    QElapsedTimer clock;
    clock.start();
    auto lock = std::make_unique<keys::SessionLock>();
    const qint64 made = clock.elapsed();
    QObject::connect(lock.get(), &keys::SessionLock::locked, [&heard] { ++heard; });
    if (QCoreApplication::arguments().value(1) == "silent"_L1) {
        QTimer::singleShot(200, &app, &QCoreApplication::quit); // time enough to do wrong
        QCoreApplication::exec();
        clock.restart();
        lock.reset();
        say(u"%1 %2 %3"_s.arg(heard).arg(made).arg(clock.elapsed()));
        std::_Exit(0); // at its end Qt waits for a bus that never answers
    }
    for (const Word &first : {words().first(), words().last()}) {
        Word marker = first;
        marker.arguments = {true};
        heard = 0;
        while (heard == 0)
            send(marker); // until it listens
    }
    for (const Word &word : words()) {
        heard = 0;
        send(word);
        say(u"%1: %2"_s.arg(word.name).arg(heard));
    }
    return 0;
}
