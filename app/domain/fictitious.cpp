// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fictitious.h"

#include "domain/robot.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace domain {

bool isFictitiousNumber(const QString &e164)
{
    static const QRegularExpression reserved(
        u"^\\+(15550101|4917139200\\d\\d|4917604069\\d{4}|491729925904|491729968532|491729973185|491729973186"
        u"|49174(9091317|9464308)|49152(28817386|28895456|54599371))$"_s);
    return reserved.match(e164).hasMatch();
}

bool isFictitiousMail(const QString &address)
{
    static const QRegularExpression reserved(
        u"[@.](example\\.(com|net|org)|example|test|invalid|localhost)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(address).hasMatch();
}

bool looksReal(const Person &person)
{
    if (robotFromNames(person.firstName, person.lastName))
        return false;
    return (!person.mobileNumber.isEmpty() && !isFictitiousNumber(person.mobileNumber)) ||
           (!person.email.isEmpty() && !isFictitiousMail(person.email));
}

} // namespace domain
