// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include <QDirIterator>
#include <QFile>
#include <cstdio>

/// Plays every file of the folders named on the command line; fails when there is none.
int main(int argc, char **argv)
{
    int played = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator files(QFile::decodeName(argv[i]), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return EXIT_FAILURE;
            const QByteArray bytes = file.readAll();
            std::printf("%s\n", qPrintable(file.fileName()));
            std::fflush(stdout); // the last one named is the one that crashed
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   std::size_t(bytes.size()));
            ++played;
        }
    }
    return played > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
