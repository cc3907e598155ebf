// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/processdecoder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// Where the build put the decoder for tests (testdecoder.cpp).
inline ui::DecoderProgram testDecoder(std::chrono::milliseconds deadline = std::chrono::seconds(60))
{
    QDir folder(QCoreApplication::applicationDirPath());
    QString path;
    do {
        path = folder.filePath(QStringLiteral("tests/support/identdesk_testdecoder"));
    } while (!QFile::exists(path) && folder.cdUp());
    return {path, {}, deadline};
}
