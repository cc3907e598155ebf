// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/screenlanguage.h"

#include <QLocale>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString screenLanguage()
{
    return QLocale().language() == QLocale::German ? u"de"_s : u"en"_s;
}

} // namespace ui
