// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the journal in the folder given and appends until it is killed, printing each acknowledged seq.
// With "hold" it only opens and waits for its standard input to end.
#include "lab.h"

#include <QCoreApplication>
#include <QFile>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

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
    if (arguments.value(3) == "hold"_L1) {
        QFile in;
        if (in.open(stdin, QIODevice::ReadOnly))
            in.readAll();
        return 0;
    }
    for (int i = 0;; ++i) {
        const QString id = u"%1-%2"_s.arg(QCoreApplication::applicationPid()).arg(i / 10);
        const auto written =
            lab::get(journal.append({lab::note(u"case-"_s + id, u"p-"_s + id, u"first"_s),
                                     lab::note(u"case-"_s + id, u"p-"_s + id, u"second"_s)}));
        if (!written)
            return 4;
        std::printf("%lld\n", static_cast<long long>(written->last().seq));
        std::fflush(stdout);
    }
}
