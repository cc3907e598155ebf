// SPDX-License-Identifier: GPL-3.0-or-later
// The decoder as the program starts it. A document that holds "MISBEHAVE crash" (or hang, spin, flood, lie,
// eat, quit), or one that is searched for it, makes it do just that, as a file might that found a hole in a
// library.
#include "keys/platform.h"
#include "ui/decoder/decoderprocess.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

/// Neither answers nor ends: nobody ever gives the semaphore.
[[noreturn]] void waitForever()
{
    QSemaphore never;
    for (;;)
        never.acquire();
}

void misbehave(const QByteArray &how)
{
    if (how.startsWith("crash"))
        std::abort();
    if (how.startsWith("quit"))
        std::_Exit(0);
    if (how.startsWith("hang")) {
        waitForever();
    }
    if (how.startsWith("flood")) {
        const QByteArray noise(65'536, 'x');
        for (;;)
            std::fwrite(noise.constData(), 1, size_t(noise.size()), stdout);
    }
    if (how.startsWith("lie")) {
        // An answer of the right kind that promises as many pixels as a message may have, and sends none.
        const ui::wire::Head head{1, 16, quint64(ui::mostPixels) * 4};
        const QByteArray packed = ui::wire::packHead(head) + QByteArray(16, '\x7f');
        std::fwrite(packed.constData(), 1, size_t(packed.size()), stdout);
        std::fflush(stdout);
        waitForever();
    }
    volatile unsigned turns = 0;
    while (how.startsWith("spin"))
        turns = turns + 1;
    std::vector<char *> eaten;
    while (how.startsWith("eat")) {
        eaten.push_back(new char[16 * 1024 * 1024]);
        std::memset(eaten.back(), 1, 16 * 1024 * 1024);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    for (const int handle : {0, 1})
        keys::platform::widenPipe(handle);
    keys::platform::confineProcess(ui::decoderMemory);
    return ui::runDecoderProcess([](const ui::wire::Order &order) {
        keys::platform::allowProcessorSeconds(ui::decoderSeconds(order), ui::outOfTimeExit);
        const QByteArray mark("MISBEHAVE ");
        for (const QByteArray &told : {order.bytes, order.text.toUtf8()}) {
            if (const qsizetype at = told.indexOf(mark); at >= 0)
                misbehave(told.mid(at + mark.size(), 16));
        }
    });
}
