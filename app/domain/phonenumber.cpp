// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"

#include <QCoreApplication>
#include <QRegularExpression>

// The library's headers don't compile cleanly under this project's warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct PhoneWords {
    Q_DECLARE_TR_FUNCTIONS(PhoneWords)
};

/// The longest that may be one, written generously: the library takes seconds over some thousand digits.
constexpr qsizetype longestTyped = 100;

/// The guide's static number for the sandbox: no network would accept it.
constexpr auto sandboxNumber = "+15550101"_L1;

/// Solaris itself strips these (reference 2).
QString withoutSeparators(QString typed)
{
    static const QRegularExpression separators(u"[\\s/_().-]"_s);
    return typed.remove(separators);
}

} // namespace

PhoneReading readMobileNumber(const QString &typed, bool sandbox)
{
    if (withoutSeparators(typed) == sandboxNumber) {
        if (sandbox)
            return {sandboxNumber, {}};
        return {{},
                PhoneWords::tr(
                    "This is the test number of the sandbox. Enter the customer's own mobile number.")};
    }
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (typed.size() > longestTyped ||
        util.Parse(typed.toStdString(), "DE", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {{},
                PhoneWords::tr("This isn't a phone number. Enter it with area code, such as 0151 23456789.")};
    if (number.has_extension())
        return {{}, PhoneWords::tr("An extension can't receive a code by SMS. Enter a mobile number alone.")};
    if (!util.IsValidNumber(number))
        return {{},
                PhoneWords::tr(
                    "There is no such phone number. Check the digits; a foreign number needs its country "
                    "code, such as +43.")};
    const PhoneNumberUtil::PhoneNumberType type = util.GetNumberType(number);
    if (type == PhoneNumberUtil::FIXED_LINE)
        return {{},
                PhoneWords::tr("This is a landline number: no SMS arrives there. Enter a mobile number.")};
    if (type != PhoneNumberUtil::MOBILE && type != PhoneNumberUtil::FIXED_LINE_OR_MOBILE)
        return {
            {},
            PhoneWords::tr("This isn't a mobile number. IDnow sends a code by SMS: enter a mobile number.")};
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return {QString::fromStdString(e164), {}};
}

} // namespace domain
