// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/countrywords.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    QLatin1StringView code;
    QStringView words; ///< apart by commas
};

constexpr std::array rows{
    Row{"GB"_L1, u"UK,Great Britain,England,Großbritannien,British,britisch"},
    Row{"US"_L1, u"USA,American,amerikanisch,US-amerikanisch"},
    Row{"NL"_L1, u"Holland,Dutch,niederländisch"},
    Row{"CZ"_L1, u"Czech Republic,Tschechische Republik,Czech,tschechisch"},
    Row{"TR"_L1, u"Turkey,Türkiye,Turkish,türkisch"},
    Row{"CI"_L1, u"Ivory Coast"},
    Row{"MK"_L1, u"Macedonia,Mazedonien,mazedonisch,nordmazedonisch"},
    Row{"SK"_L1, u"Slowakische Republik,Slovak Republic,Slovak,slowakisch"},
    Row{"BY"_L1, u"Weißrussland,Belarusian,belarussisch,weißrussisch"},
    Row{"MM"_L1, u"Burma"},
    Row{"SZ"_L1, u"Swaziland"},
    Row{"HK"_L1, u"Hong Kong,Hongkong"},
    Row{"MO"_L1, u"Macau"},
    Row{"PS"_L1, u"Palestine,Palästina,Palestinian,palästinensisch"},
    Row{"VA"_L1, u"Vatican,Vatikan"},
    Row{"DE"_L1, u"D,German,deutsch"},
    Row{"AT"_L1, u"Austrian,österreichisch"},
    Row{"CH"_L1, u"Swiss,schweizerisch,Schweizer"},
    Row{"FR"_L1, u"French,französisch"},
    Row{"IT"_L1, u"Italian,italienisch"},
    Row{"ES"_L1, u"Spanish,spanisch"},
    Row{"PT"_L1, u"Portuguese,portugiesisch"},
    Row{"PL"_L1, u"Polish,polnisch"},
    Row{"BE"_L1, u"Belgian,belgisch"},
    Row{"LU"_L1, u"Luxembourgish,luxemburgisch"},
    Row{"DK"_L1, u"Danish,dänisch"},
    Row{"SE"_L1, u"Swedish,schwedisch"},
    Row{"NO"_L1, u"Norwegian,norwegisch"},
    Row{"FI"_L1, u"Finnish,finnisch"},
    Row{"IE"_L1, u"Irish,irisch"},
    Row{"IS"_L1, u"Icelandic,isländisch"},
    Row{"GR"_L1, u"Greek,Hellenic,griechisch"},
    Row{"HU"_L1, u"Hungarian,ungarisch"},
    Row{"RO"_L1, u"Romanian,rumänisch"},
    Row{"BG"_L1, u"Bulgarian,bulgarisch"},
    Row{"HR"_L1, u"Croatian,kroatisch"},
    Row{"SI"_L1, u"Slovenian,slowenisch"},
    Row{"RS"_L1, u"Serbian,serbisch"},
    Row{"BA"_L1, u"Bosnia,Bosnien,Bosnian,bosnisch"},
    Row{"AL"_L1, u"Albanian,albanisch"},
    Row{"ME"_L1, u"Montenegrin,montenegrinisch"},
    Row{"MD"_L1, u"Moldovan,moldauisch"},
    Row{"UA"_L1, u"Ukrainian,ukrainisch"},
    Row{"RU"_L1, u"Russian,russisch"},
    Row{"EE"_L1, u"Estonian,estnisch"},
    Row{"LV"_L1, u"Latvian,lettisch"},
    Row{"LT"_L1, u"Lithuanian,litauisch"},
    Row{"CY"_L1, u"Cypriot,zyprisch"},
    Row{"MT"_L1, u"Maltese,maltesisch"},
    Row{"GE"_L1, u"Georgian,georgisch"},
    Row{"AM"_L1, u"Armenian,armenisch"},
    Row{"SY"_L1, u"Syrian,syrisch"},
    Row{"IQ"_L1, u"Iraqi,irakisch"},
    Row{"IR"_L1, u"Iranian,iranisch"},
    Row{"AF"_L1, u"Afghan,afghanisch"},
    Row{"IL"_L1, u"Israeli,israelisch"},
    Row{"LB"_L1, u"Lebanese,libanesisch"},
    Row{"EG"_L1, u"Egyptian,ägyptisch"},
    Row{"MA"_L1, u"Moroccan,marokkanisch"},
    Row{"TN"_L1, u"Tunisian,tunesisch"},
    Row{"NG"_L1, u"Nigerian,nigerianisch"},
    Row{"IN"_L1, u"Indian,indisch"},
    Row{"PK"_L1, u"Pakistani,pakistanisch"},
    Row{"CN"_L1, u"Chinese,chinesisch"},
    Row{"JP"_L1, u"Japanese,japanisch"},
    Row{"VN"_L1, u"Vietnamese,vietnamesisch"},
    Row{"BR"_L1, u"Brazilian,brasilianisch"},
    Row{"CA"_L1, u"Canadian,kanadisch"},
    Row{"AU"_L1, u"Australian,australisch"},
};

} // namespace

const QList<CountryWord> &countryWords()
{
    static const QList<CountryWord> words = [] {
        QList<CountryWord> list;
        for (const Row &row : rows) {
            for (const QStringView word : row.words.split(u','))
                list << CountryWord{word.toString(), row.code};
        }
        return list;
    }();
    return words;
}

} // namespace domain
