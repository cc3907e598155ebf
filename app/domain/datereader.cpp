// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/datereader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

struct Month {
    QLatin1StringView name; ///< lower case, "ae" for "ä"
    int number;
};

constexpr std::array months{
    Month{"january"_L1, 1},   Month{"januar"_L1, 1},    Month{"jaenner"_L1, 1},   Month{"february"_L1, 2},
    Month{"februar"_L1, 2},   Month{"feber"_L1, 2},     Month{"march"_L1, 3},     Month{"maerz"_L1, 3},
    Month{"mrz"_L1, 3},       Month{"april"_L1, 4},     Month{"may"_L1, 5},       Month{"mai"_L1, 5},
    Month{"june"_L1, 6},      Month{"juni"_L1, 6},      Month{"july"_L1, 7},      Month{"juli"_L1, 7},
    Month{"august"_L1, 8},    Month{"september"_L1, 9}, Month{"october"_L1, 10},  Month{"oktober"_L1, 10},
    Month{"november"_L1, 11}, Month{"december"_L1, 12}, Month{"dezember"_L1, 12},
};

/// Month by its German or English name or the beginning of it; 0 when none.
int monthOf(const QString &name)
{
    const QString folded = name.toCaseFolded().replace(u'ä', "ae"_L1);
    if (folded.size() < 3)
        return 0;
    for (const Month &month : months) {
        if (QString(month.name).startsWith(folded))
            return month.number;
    }
    return 0;
}

DateReading refused(const QString &reason)
{
    return {{}, {}, reason};
}

/// The parts were read; whether there is such a day is another question.
DateReading checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid())
        return {date, {}, {}};
    if (month == 2 && day == 29)
        return refused(DateWords::tr("That year was no leap year: it had no 29 February."));
    return refused(DateWords::tr("There is no such day. Check day and month."));
}

DateReading dayFirst(int day, int month, int year, QStringView separator)
{
    const bool bothOrders = separator == u'/' || separator == u'-'; // nobody writes the month first with dots
    if (bothOrders && month > 12 && day <= 12)
        return checked(year, day, month);
    DateReading reading = checked(year, month, day);
    if (bothOrders && day <= 12 && day != month && reading.date.isValid())
        reading.otherwise = QDate(year, day, month);
    return reading;
}

DateReading notADate()
{
    return refused(DateWords::tr("This is not a date. Enter it like 24.12.1972."));
}

DateReading fromDigits(const QString &text)
{
    if (text.size() != 8)
        return notADate();
    const auto part = [&text](qsizetype from, qsizetype count) { return text.sliced(from, count).toInt(); };
    // The two orders can't be mistaken: 18 to 20 is no month, and no year begins with 24.
    if (part(4, 2) <= 12)
        return checked(part(0, 4), part(4, 2), part(6, 2));
    return checked(part(4, 4), part(2, 2), part(0, 2));
}

DateReading fromWords(int day, const QString &first, const QString &second, int year)
{
    const int month = monthOf(first);
    const int other = monthOf(second); // a passport prints the month in two languages
    if ((month == 0 && other == 0) || (month != 0 && other != 0 && month != other))
        return notADate();
    return checked(year, month != 0 ? month : other, day);
}

} // namespace

DateReading readTypedDate(const QString &typed)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})\\s?([./ -])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})$"_s);
    static const QRegularExpression yearLast(u"^(\\d{1,2})\\s?([./ -])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})$"_s);
    static const QRegularExpression shortYear(
        u"^\\d{1,2}\\s?[./ -]\\s?\\d{1,2}\\s?[./ -]\\s?\\d{2}$|^\\d{6}$"_s);
    static const QRegularExpression digits(u"^\\d+$"_s);
    static const QRegularExpression dayAndName(
        u"^(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s/-]*([^\\W\\d_]{3,9})\\.?(?:\\s?/\\s?([^\\W\\d_]{3,9}))?\\.?[\\s,/-]*(\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression nameAndDay(
        u"^([^\\W\\d_]{3,9})\\.?\\s*(\\d{1,2})(?:\\.|st|nd|rd|th)?,?\\s+(\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString text = typed.simplified();
    if (text.isEmpty())
        return {};
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return checked(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto match = yearLast.match(text); match.hasMatch())
        return dayFirst(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                        match.capturedView(2));
    if (shortYear.match(text).hasMatch())
        return refused(DateWords::tr("Enter the year with four digits, such as 1972."));
    if (digits.match(text).hasMatch())
        return fromDigits(text);
    if (const auto match = dayAndName.match(text); match.hasMatch())
        return fromWords(match.captured(1).toInt(), match.captured(2), match.captured(3),
                         match.captured(4).toInt());
    if (const auto match = nameAndDay.match(text); match.hasMatch())
        return fromWords(match.captured(2).toInt(), match.captured(1), {}, match.captured(3).toInt());
    return notADate();
}

QDate readDate(const QString &typed)
{
    return readTypedDate(typed).date;
}

} // namespace domain
