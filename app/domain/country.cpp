// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/country.h"

#include "domain/countrywords.h"

#include <QHash>
#include <unicode/locid.h>
#include <unicode/unistr.h>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

/// ISO 3166-1, officially assigned. Written out: ICU's own list changes with its version and knows more.
constexpr auto codes = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN "
                       "BO BQ BR BS BT BV BW BY BZ "
                       "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG "
                       "EH ER ES ET FI FJ FK FM FO "
                       "FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE "
                       "IL IM IN IO IQ IR IS IT JE "
                       "JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD "
                       "ME MF MG MH MK ML MM MN MO "
                       "MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG "
                       "PH PK PL PM PN PR PS PT PW "
                       "PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ "
                       "TC TD TF TG TH TJ TK TL TM "
                       "TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"_L1;

void enter(QHash<QString, QString> &index, const QString &word, const QString &code)
{
    index.insert(foldedWithUmlauts(word), code);
    index.insert(foldedText(word), code);
}

QHash<QString, QString> nameIndex()
{
    QHash<QString, QString> index;
    for (const CountryWord &word : countryWords())
        enter(index, word.word, word.code);
    for (const QString &code : countryCodes()) { // the official names last: they win
        enter(index, countryAlpha3(code), code);
        enter(index, countryName(code, u"en"_s), code);
        enter(index, countryName(code, u"de"_s), code);
    }
    return index;
}

} // namespace

const QList<QString> &countryCodes()
{
    static const QList<QString> list = QString(codes).split(u' ');
    return list;
}

bool isCountryCode(const QString &code)
{
    return countryCodes().contains(code);
}

QString countryName(const QString &code, const QString &language)
{
    if (!isCountryCode(code))
        return code;
    icu::UnicodeString name;
    icu::Locale("", code.toLatin1().constData())
        .getDisplayCountry(icu::Locale(language.toLatin1().constData()), name);
    return QString::fromUtf16(name.getBuffer(), name.length());
}

QString countryAlpha3(const QString &code)
{
    if (!isCountryCode(code))
        return {};
    return QString::fromLatin1(icu::Locale("", code.toLatin1().constData()).getISO3Country());
}

QString foldedText(const QString &text)
{
    QString out;
    const QString apart =
        QString(text).replace(u'ß', "ss"_L1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.isLetterOrNumber())
            out += c;
        else if (!c.isMark() && !out.endsWith(u' '))
            out += u' ';
    }
    return out.trimmed();
}

QString foldedWithUmlauts(const QString &text)
{
    QString spelled = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    spelled.replace(u'ä', "ae"_L1).replace(u'ö', "oe"_L1).replace(u'ü', "ue"_L1);
    return foldedText(spelled);
}

QStringList countrySpellings(const QString &code)
{
    QStringList spellings{code, countryAlpha3(code)};
    const auto add = [&spellings](const QString &name) { spellings << name << foldedWithUmlauts(name); };
    for (const QString &language : {u"de"_s, u"en"_s})
        add(countryName(code, language));
    for (const CountryWord &word : countryWords()) {
        if (word.code == code)
            add(word.word);
    }
    return spellings;
}

QString countryFromText(const QString &typed)
{
    static const QHash<QString, QString> index = nameIndex();
    QString code = typed.trimmed().toUpper();
    if (isCountryCode(code))
        return code;
    return index.value(foldedText(typed));
}

} // namespace domain
