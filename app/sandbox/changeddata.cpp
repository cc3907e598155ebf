// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/changeddata.h"

#include "sandbox/jsonpath.h"

#include <QDate>

namespace sandbox {

using namespace Qt::StringLiterals;

void changeEverything(QJsonObject &personFields)
{
    struct Change {
        QString path;
        QString value;
        QString otherwise; ///< where the first was entered already
    };
    const Change changes[] = {
        {u"first_name"_s, u"Zoë Łucja Çağrı Ñandú Åse"_s, u"Chloë Žofia Gül Íñigo Øyvind"_s},
        {u"last_name"_s, u"ÀÉÎÕÜß-Œuvrée Šimůnek Žđårğş"_s, u"ÈÁÔÏÄß-Œillet Řehoř Ğűšţ"_s},
        {u"birth_name"_s, u"Øystein-Ðóttir Ţărþæ"_s, u"Åsmund-Þórdís Şåďð"_s},
        {u"birth_city"_s, u"İzmir-Łódź am Großen Ěřůžek"_s, u"Çorlu-Gdańsk am Grünen Ďůl"_s},
        {u"birth_country"_s, u"TR"_s, u"IS"_s},
        {u"nationality"_s, u"PL"_s, u"CZ"_s},
        {u"address.line_1"_s, u"Straße der Œuvre 7ß, Hôtel Ýmir"_s, u"Gasse des Çiçek 9ß, Château Ægir"_s},
        {u"address.line_2"_s, u"Hinterhaus Ęąćńśźż"_s, u"Vorderhaus Ěďťňřšž"_s},
        {u"address.postal_code"_s, u"80331"_s, u"50667"_s},
        {u"address.city"_s, u"München-Ňăģķ"_s, u"Köln-Ňăģķ"_s},
        {u"address.country"_s, u"DE"_s, u"AT"_s},
        {u"address.state"_s, u"BY"_s, u"NW"_s},
    };
    // Another day, whatever was entered, and the same one for the same customer.
    const QDate birth = QDate::fromString(personFields.value(u"birth_date"_s).toString(), Qt::ISODate);
    if (birth.isValid())
        personFields.insert(u"birth_date"_s, birth.addDays(-1).toString(Qt::ISODate));
    for (const Change &one : changes)
        setAt(personFields, one.path,
              valueAt(personFields, one.path) == one.value ? one.otherwise : one.value);
}

} // namespace sandbox
