// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/textrules.h"

#include "domain/country.h"

#include <QDateTime>
#include <QRegularExpression>

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isSymbol(char32_t letter)
{
    switch (QChar::category(letter)) {
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Other:
    case QChar::Other_Control:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: return true;
    default: return false;
    }
}

} // namespace

QString faultOfText(const QString &text, int maximum)
{
    if (text.trimmed() != text)
        return u"must not start or end with white space"_s;
    if (text.size() > maximum)
        return u"is too long (maximum is %1 characters)"_s.arg(maximum);
    return {};
}

QString faultOfScript(const QString &text)
{
    for (const char32_t letter : text.toUcs4()) {
        const QChar::Script script = QChar::script(letter);
        if (script != QChar::Script_Latin && script != QChar::Script_Common &&
            script != QChar::Script_Inherited)
            return u"contains characters that are not Latin"_s;
    }
    return {};
}

QString faultOfName(const QString &text)
{
    for (const char32_t letter : text.toUcs4()) {
        if (isSymbol(letter))
            return u"contains symbols"_s;
    }
    return faultOfScript(text);
}

QString faultOfEmail(const QString &text)
{
    return matches(u"[^\\s@]+@[^\\s@]+\\.[^\\s@]+"_s, text) ? QString() : u"is not an e-mail address"_s;
}

QString strippedPhone(QString text)
{
    static const QRegularExpression blanks(u"[\\s/_-]"_s);
    return text.remove(blanks);
}

QString faultOfPhone(const QString &text)
{
    return matches(u"\\+[1-9][0-9]{6,14}"_s, strippedPhone(text)) ? QString()
                                                                  : u"is not a valid E.164 number"_s;
}

QString faultOfCountry(const QString &text)
{
    return domain::isCountryCode(text) ? QString() : u"is not an ISO 3166-1 alpha-2 code"_s;
}

QString faultOfDate(const QString &text)
{
    const bool shaped = matches(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s, text);
    return shaped && QDate::fromString(text, Qt::ISODate).isValid() ? QString()
                                                                    : u"is not a date (YYYY-MM-DD)"_s;
}

QString faultOfTimestamp(const QString &text)
{
    const bool shaped = matches(
        u"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:?[0-9]{2})"_s,
        text);
    return shaped && QDateTime::fromString(text, Qt::ISODateWithMs).isValid()
               ? QString()
               : u"is not an ISO 8601 UTC timestamp"_s;
}

} // namespace sandbox
