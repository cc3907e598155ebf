// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedaddress.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace domain {

std::optional<PostalPlace> readPostalPlace(const QString &part)
{
    static const QRegularExpression place(u"^(?:D|DE)?\\s?-?\\s?(\\d{5})\\s+(\\D+)$"_s);
    const auto match = place.match(part);
    if (!match.hasMatch())
        return {};
    return PostalPlace{match.captured(1), match.captured(2)};
}

bool isStreet(const QString &part)
{
    static const QRegularExpression street(
        u"^\\D[^\\t\\n]*\\s?\\b\\d{1,4}\\s?[a-z]?(\\s?[-/+]\\s?\\d{1,4}\\s?[a-z]?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return street.match(part).hasMatch();
}

bool isAddressAddition(const QString &part)
{
    static const QRegularExpression addition(
        u"^c/o\\b|^bei\\s|hinterhaus|vorderhaus|seitenfl|\\b(app|apt|apartment|whg|wohnung|etage|stock|og|eg|floor)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return addition.match(part).hasMatch();
}

QStringList addressParts(const QString &line)
{
    static const QRegularExpression beforePostalCode(u"\\s+(?=(?:D-|DE-)?\\d{5}\\s+\\D)"_s);
    static const QRegularExpression separators(u"[,;]"_s);
    QStringList parts;
    for (const QString &piece : line.split(separators)) {
        for (const QString &part : piece.trimmed().split(beforePostalCode)) {
            if (!part.trimmed().isEmpty())
                parts << part.trimmed();
        }
    }
    return parts;
}

} // namespace domain
