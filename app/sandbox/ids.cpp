// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/ids.h"

#include <QRandomGenerator>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

QString randomHex(int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += u"%1"_s.arg(QRandomGenerator::system()->generate(), 8, 16, '0'_L1);
    return text;
}

} // namespace

QString newId(const QString &suffix)
{
    return randomHex(4) + suffix;
}

QString newReference()
{
    QString text = u"TST-"_s;
    for (int i = 0; i < 5; ++i)
        text += QChar(u'A' + static_cast<char16_t>(QRandomGenerator::system()->bounded(26)));
    return text;
}

QString randomToken()
{
    return randomHex(12);
}

} // namespace sandbox
