// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/robotdata.h"

#include <QRandomGenerator>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString pick(const QStringList &list, QRandomGenerator &random)
{
    return list.at(random.bounded(list.size()));
}

/// Four syllables of 24: over 300,000 names that sound like names and belong to nobody.
QString inventedName(QRandomGenerator &random)
{
    static const QStringList syllables{u"al"_s,  u"ber"_s, u"dor"_s, u"el"_s,  u"fen"_s, u"gar"_s,
                                       u"hol"_s, u"in"_s,  u"kar"_s, u"lin"_s, u"mar"_s, u"nor"_s,
                                       u"ol"_s,  u"per"_s, u"ro"_s,  u"sel"_s, u"tan"_s, u"ul"_s,
                                       u"ver"_s, u"wen"_s, u"zim"_s, u"bra"_s, u"kel"_s, u"mun"_s};
    QString name;
    for (int part = 0; part < 4; ++part)
        name += pick(syllables, random);
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

domain::Person fictitiousPerson(const domain::Robot &robot, const QDate &today, QRandomGenerator &random)
{
    domain::Person person;
    person.salutation = pick({u"MR"_s, u"MS"_s}, random);
    person.firstName = domain::robotName(robot);
    person.lastName = inventedName(random);
    person.birthDate = today.addYears(-20 - random.bounded(50)).addDays(-random.bounded(365));
    person.birthCity = inventedName(random) + pick({u"burg"_s, u"dorf"_s, u"hausen"_s, u"stadt"_s}, random);
    person.birthCountry = u"DE"_s;
    person.nationality = u"DE"_s;
    person.address = {
        u"Musterstraße %1"_s.arg(1 + random.bounded(120)), {}, u"10115"_s, u"Berlin"_s, u"DE"_s, u"BE"_s};
    // +49 171 39200xx is set aside for fiction by the Federal Network Agency.
    person.mobileNumber = u"+4917139200%1"_s.arg(random.bounded(100), 2, 10, '0'_L1);
    person.email = u"%1@example.com"_s.arg(person.lastName.toLower());
    person.employmentStatus = u"EMPLOYED"_s;
    person.maritalStatus = u"SINGLE"_s;
    return person;
}

} // namespace ui
