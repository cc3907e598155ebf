// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/choices.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    QLatin1StringView value;
    const char *word;
};

constexpr std::array salutationRows{
    Row{"MR"_L1, QT_TRANSLATE_NOOP("Choices", "Mr")},
    Row{"MS"_L1, QT_TRANSLATE_NOOP("Choices", "Ms")},
};

constexpr std::array languageRows{
    Row{"DE"_L1, QT_TRANSLATE_NOOP("Choices", "German")},
    Row{"EN"_L1, QT_TRANSLATE_NOOP("Choices", "English")},
};

constexpr std::array employmentRows{
    Row{"EMPLOYED"_L1, QT_TRANSLATE_NOOP("Choices", "Employed")},
    Row{"UNEMPLOYED"_L1, QT_TRANSLATE_NOOP("Choices", "Unemployed")},
    Row{"PUBLIC_SECTOR_EMPLOYEE"_L1, QT_TRANSLATE_NOOP("Choices", "Public sector employee")},
    Row{"PROFESSIONAL_SOLDIER"_L1, QT_TRANSLATE_NOOP("Choices", "Professional soldier")},
    Row{"FREELANCER"_L1, QT_TRANSLATE_NOOP("Choices", "Freelancer")},
    Row{"HOUSEWORK"_L1, QT_TRANSLATE_NOOP("Choices", "Housework")},
    Row{"APPRENTICE"_L1, QT_TRANSLATE_NOOP("Choices", "Apprentice")},
    Row{"MANAGEMENT"_L1, QT_TRANSLATE_NOOP("Choices", "Management")},
    Row{"RETIRED"_L1, QT_TRANSLATE_NOOP("Choices", "Retired")},
    Row{"STUDENT"_L1, QT_TRANSLATE_NOOP("Choices", "Student")},
    Row{"SELF_EMPLOYED"_L1, QT_TRANSLATE_NOOP("Choices", "Self-employed")},
    Row{"MILITARY_OR_COMMUNITY_SERVICE"_L1, QT_TRANSLATE_NOOP("Choices", "Military or community service")},
};

constexpr std::array taxRows{
    Row{"NONE"_L1, QT_TRANSLATE_NOOP("Choices", "No assessment")},
    Row{"SEPARATE"_L1, QT_TRANSLATE_NOOP("Choices", "Separate assessment")},
    Row{"JOINT"_L1, QT_TRANSLATE_NOOP("Choices", "Joint assessment")},
};

constexpr std::array maritalRows{
    Row{"SINGLE"_L1, QT_TRANSLATE_NOOP("Choices", "Single")},
    Row{"MARRIED"_L1, QT_TRANSLATE_NOOP("Choices", "Married")},
    Row{"DIVORCED"_L1, QT_TRANSLATE_NOOP("Choices", "Divorced")},
    Row{"UNKNOWN"_L1, QT_TRANSLATE_NOOP("Choices", "Not stated")},
};

/// ISO 3166-2, the part after "DE-".
constexpr std::array stateRows{
    Row{"BW"_L1, QT_TRANSLATE_NOOP("Choices", "Baden-Württemberg")},
    Row{"BY"_L1, QT_TRANSLATE_NOOP("Choices", "Bavaria")},
    Row{"BE"_L1, QT_TRANSLATE_NOOP("Choices", "Berlin")},
    Row{"BB"_L1, QT_TRANSLATE_NOOP("Choices", "Brandenburg")},
    Row{"HB"_L1, QT_TRANSLATE_NOOP("Choices", "Bremen")},
    Row{"HH"_L1, QT_TRANSLATE_NOOP("Choices", "Hamburg")},
    Row{"HE"_L1, QT_TRANSLATE_NOOP("Choices", "Hesse")},
    Row{"MV"_L1, QT_TRANSLATE_NOOP("Choices", "Mecklenburg-Western Pomerania")},
    Row{"NI"_L1, QT_TRANSLATE_NOOP("Choices", "Lower Saxony")},
    Row{"NW"_L1, QT_TRANSLATE_NOOP("Choices", "North Rhine-Westphalia")},
    Row{"RP"_L1, QT_TRANSLATE_NOOP("Choices", "Rhineland-Palatinate")},
    Row{"SL"_L1, QT_TRANSLATE_NOOP("Choices", "Saarland")},
    Row{"SN"_L1, QT_TRANSLATE_NOOP("Choices", "Saxony")},
    Row{"ST"_L1, QT_TRANSLATE_NOOP("Choices", "Saxony-Anhalt")},
    Row{"SH"_L1, QT_TRANSLATE_NOOP("Choices", "Schleswig-Holstein")},
    Row{"TH"_L1, QT_TRANSLATE_NOOP("Choices", "Thuringia")},
};

template <typename Table>
QList<Choice> translated(const Table &table)
{
    QList<Choice> choices;
    for (const Row &row : table)
        choices << Choice{row.value, QCoreApplication::translate("Choices", row.word)};
    return choices;
}

} // namespace

QList<Choice> salutations()
{
    return translated(salutationRows);
}

QList<Choice> titles()
{
    // Abbreviations printed on German documents: the same in every language. The older four first.
    return {
        {u"DR"_s, u"Dr."_s},
        {u"MAGISTER"_s, u"Magister"_s},
        {u"PROF"_s, u"Prof."_s},
        {u"PROF_DR"_s, u"Prof. Dr."_s},
        {u"BOTSCH"_s, u"Botsch."_s},
        {u"DIPL_PAD"_s, u"Dipl.-Päd."_s},
        {u"DIPL_BETRIEBSW"_s, u"Dipl.-Betriebsw."_s},
        {u"DIPL_ING"_s, u"Dipl.-Ing."_s},
        {u"DIPL_KFFR"_s, u"Dipl.-Kffr."_s},
        {u"DIPL_KFM"_s, u"Dipl.-Kfm."_s},
        {u"DIPL_VOLKSW"_s, u"Dipl.-Volksw."_s},
        {u"DR_DR"_s, u"Dr. Dr."_s},
        {u"DR_E_H"_s, u"Dr. e. h."_s},
        {u"DR_H_C"_s, u"Dr. h. c."_s},
        {u"DR_ING"_s, u"Dr.-Ing."_s},
        {u"DR_ING_HAB"_s, u"Dr.-Ing. habil."_s},
        {u"MAG"_s, u"Mag."_s},
        {u"NOT"_s, u"Not."_s},
        {u"PROF_DR_DR"_s, u"Prof. Dr. Dr."_s},
        {u"PROF_DR_H_C"_s, u"Prof. Dr. h. c."_s},
        {u"PROF_DR_ING"_s, u"Prof. Dr.-Ing."_s},
        {u"PROF_ING"_s, u"Prof. Ing."_s},
        {u"RA_U_NOT"_s, u"RA u. Not."_s},
        {u"RAE"_s, u"RAe"_s},
        {u"RA"_s, u"RA"_s},
        {u"RA_DR"_s, u"RA Dr."_s},
    };
}

QList<Choice> employmentStatuses()
{
    return translated(employmentRows);
}

QList<Choice> taxAssessments()
{
    return translated(taxRows);
}

QList<Choice> maritalStatuses()
{
    return translated(maritalRows);
}

QList<Choice> germanStates()
{
    return translated(stateRows);
}

QList<Choice> identificationLanguages()
{
    return translated(languageRows);
}

QString choiceWord(const QList<Choice> &choices, const QString &value)
{
    for (const Choice &choice : choices) {
        if (choice.value == value)
            return choice.word;
    }
    return value;
}

} // namespace domain
