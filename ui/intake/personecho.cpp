// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personecho.h"

#include "domain/validate.h"
#include "ui/intake/personeditor.h"
#include "ui/kit/euros.h"
#include "ui/kit/mask.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct PersonEcho {
    Q_DECLARE_TR_FUNCTIONS(PersonEcho)
};

int yearsBetween(const QDate &from, const QDate &to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

QString echoOfDate(const QString &path, const QString &typed, const QDate &today)
{
    const domain::DateReading reading = domain::readTypedDate(typed);
    if (!reading.date.isValid())
        return path == "birth_date"_L1 ? PersonEcho::tr("for example 24.12.1972") : QString();
    if (reading.otherwise.isValid())
        //: %1: a date as it was understood, %2: what it could mean as well
        return PersonEcho::tr("taken as %1, not %2")
            .arg(dateInWords(reading.date), dateInWords(reading.otherwise));
    if (path != "birth_date"_L1 || reading.date > today)
        return dateInWords(reading.date);
    //: %1: the date as it was understood, %Ln: the age
    return PersonEcho::tr("%1, %Ln years old", nullptr, yearsBetween(reading.date, today))
        .arg(dateInWords(reading.date));
}

} // namespace

QString dateInWords(const QDate &date)
{
    const QLocale locale;
    return locale.toString(date, locale.language() == QLocale::German ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString echoOf(const QString &path, const QString &typed, bool sandbox, const QDate &today)
{
    const bool isHidden = mask::isOn() && !typed.isEmpty();
    if (editorKind(path) == EditorKind::Date)
        return isHidden ? QString() : echoOfDate(path, typed, today);
    if (editorKind(path) == EditorKind::Euros)
        return eurosHint(path, isHidden ? QString() : typed);
    if (path == "first_name"_L1)
        return PersonEcho::tr("all given names, as printed on the ID document");
    if (path == "last_name"_L1)
        return PersonEcho::tr("all parts, as printed; N/A if there is none");
    if (path != "mobile_number"_L1)
        return {};
    const QString e164 = domain::readMobileNumber(typed, sandbox).e164;
    return e164.isEmpty() || isHidden ? PersonEcho::tr("IDnow sends a code to this number")
                                      //: %1: a phone number in international form
                                      : PersonEcho::tr("sent as %1").arg(e164);
}

} // namespace ui
