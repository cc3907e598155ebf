// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/qtmessages.h"

#include "logbook/logbook.h"

#include <QLoggingCategory>
#include <atomic>

namespace logbook {
namespace {

std::atomic<bool> isShown = false;
std::atomic<QtMessageHandler> usual = nullptr;

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return Level::Debug;
    case QtInfoMsg: return Level::Info;
    case QtWarningMsg: return Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: break;
    }
    return Level::Error;
}

/// Of the categories known here; a name of another is no word of ours.
Word categoryOf(const char *name)
{
    struct Known {
        const char *start;
        Word word;
    };
    static constexpr Known known[] = {
        {"default", "default"},
        {"qt.network", "qt.network"},
        {"qt.multimedia", "qt.multimedia"},
        {"qt.qpa", "qt.qpa"},
        {"qt.accessibility", "qt.accessibility"},
        {"qt.pdf", "qt.pdf"},
        {"qt.sql", "qt.sql"},
        {"qt.svg", "qt.svg"},
        {"qt.text", "qt.text"},
        {"qt.gui", "qt.gui"},
        {"qt.widgets", "qt.widgets"},
        {"qt.core", "qt.core"},
    };
    for (const Known &one : known) {
        if (qstrncmp(name ? name : "default", one.start, qstrlen(one.start)) == 0)
            return one.word;
    }
    return "other";
}

void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    write(levelOf(type), Category::Qt, "message",
          {Field::word("from", categoryOf(context.category)), Field::id("same", text)});
    if (isShown || type == QtFatalMsg)
        usual.load()(type, context, text);
}

} // namespace

void takeQtMessages(bool onTerminal)
{
    isShown = onTerminal;
    const QtMessageHandler before = qInstallMessageHandler(onMessage);
    if (before != onMessage)
        usual = before;
}

} // namespace logbook
