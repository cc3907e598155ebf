// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the journal in the folder given and writes until it is killed, printing each acknowledged seq.
// With "queue" many appends wait at a time and share transactions; with "erase" persons come and go; with
// "hold" it only opens and waits for its standard input to end.
#include "lab.h"

#include <QCoreApplication>
#include <QFile>
#include <QQueue>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

using Written = domain::Result<QList<domain::Event>>;

QList<domain::Event> two(int i)
{
    const QString id = u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(i / 10);
    return {lab::note(u"case-"_s + id, u"p-"_s + id, u"first"_s),
            lab::note(u"case-"_s + id, u"p-"_s + id, u"second"_s)};
}

bool say(const Written &written)
{
    if (!written)
        return false;
    std::printf("%lld\n", static_cast<long long>(written->last().seq));
    std::fflush(stdout);
    return true;
}

int writeQueued(journal::Journal &journal)
{
    constexpr int waiting = 40;
    QQueue<QFuture<Written>> queue;
    for (int i = 0;; ++i) {
        queue.enqueue(journal.append(two(i)));
        if (queue.size() >= waiting && !say(lab::get(queue.dequeue())))
            return 4;
    }
}

int writeOneByOne(journal::Journal &journal, bool erasing)
{
    for (int i = 0;; ++i) {
        const auto written = lab::get(journal.append(two(i)));
        if (!say(written))
            return 4;
        if (erasing && i % 10 == 9 &&
            !say(lab::get(journal.erase(written->last().personId, u"order"_s, u"clerk"_s))))
            return 5;
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto key = keys::Key::fromBytes(QByteArray::fromHex(arguments.value(2).toLatin1()));
    if (!key)
        return 2;
    journal::Journal journal(arguments.value(1), *key);
    if (!lab::get(journal.open()))
        return 3;
    std::puts("open");
    std::fflush(stdout);
    const QString how = arguments.value(3);
    if (how == "hold"_L1) {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            in.readAll();
        return 0;
    }
    return how == "queue"_L1 ? writeQueued(journal) : writeOneByOne(journal, how == "erase"_L1);
}
