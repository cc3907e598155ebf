// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

void say(const QString &text)
{
    QTextStream(stdout) << text << Qt::endl;
}

int complain(const QString &text)
{
    QTextStream(stderr) << u"identdesk: "_s << text << Qt::endl;
    return 2;
}
