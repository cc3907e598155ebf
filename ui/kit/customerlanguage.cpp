// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/customerlanguage.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString customerLanguage(const domain::CaseFile &file)
{
    QStringList told{file.identification.order.language.toLower()};
    for (const domain::Consent &consent : file.consents)
        told << consent.language.toLower();
    for (const QString &language : std::as_const(told)) {
        if (language == u"de"_s || language == u"en"_s)
            return language;
    }
    return u"de"_s;
}

} // namespace ui
