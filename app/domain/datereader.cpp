// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validate.h"

#include <QRegularExpression>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

/// Month by the first three letters of its German or English name, accents removed; 0 when none.
int monthOf(const QString &name)
{
    static constexpr std::array starts{"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                       "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};
    QString start = name.toCaseFolded();
    start.replace(u'ä', u'a').replace("mae"_L1, "mar"_L1).replace("mai"_L1, "may"_L1);
    start.replace("okt"_L1, "oct"_L1).replace("dez"_L1, "dec"_L1);
    start.truncate(3);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        if (starts[i] == start)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace

QDate readDate(const QString &typed)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression numeric(u"^(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})\\.?\\s*([a-zä]{3,9})\\.?,?\\s*(\\d{4})$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        u"^([a-zä]{3,9})\\.?\\s*(\\d{1,2})(?:\\.|st|nd|rd|th)?,?\\s+(\\d{4})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = typed.simplified();
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = numeric.match(text); match.hasMatch())
        return QDate(match.captured(4).toInt(), match.captured(3).toInt(), match.captured(1).toInt());
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthOf(match.captured(2)), match.captured(1).toInt());
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return QDate(match.captured(3).toInt(), monthOf(match.captured(1)), match.captured(2).toInt());
    return {};
}

} // namespace domain
