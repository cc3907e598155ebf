// SPDX-License-Identifier: GPL-3.0-or-later
// The player process as the program starts it; with a word on its command line one that misbehaves, as a
// recording might make it that found a hole in a library.
#include "ui/media/playerprocess.h"

#include <QByteArray>
#include <cstdio>
#include <cstdlib>

int main(int argc, char *argv[])
{
    const QByteArray how(argc > 1 ? argv[1] : "");
    if (how.isEmpty())
        return ui::runPlayerProcess(argc, argv);
    if (how == "crash")
        std::abort();
    const QByteArray noise(1 << 16, '\xFF');
    while (how == "flood") {
        if (std::fwrite(noise.constData(), 1, size_t(noise.size()), stdout) == 0)
            return 1;
    }
    while (std::getchar() != EOF) { // hears, and never answers
    }
    return 0;
}
