// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/player.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

/// Where the build put the player process for tests (testplayer.cpp). `how`: crash, hang or flood, instead of
/// playing.
inline ui::Player::Helper testPlayer(const QString &how = {},
                                     std::chrono::milliseconds deadline = std::chrono::seconds(60))
{
    QDir folder(QCoreApplication::applicationDirPath());
    QString path;
    do {
        path = folder.filePath(QStringLiteral("tests/support/identdesk_testplayer"));
    } while (!QFile::exists(path) && folder.cdUp());
    return {path, how.isEmpty() ? QStringList{} : QStringList{how}, deadline};
}
