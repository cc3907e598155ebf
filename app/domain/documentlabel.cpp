// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentlabel.h"

#include "domain/documenttype.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

enum class Side { Unknown, Front, Back };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentLabel)
};

/// The API has one type for both sides of an ID document (guide, Appendix I): only the name tells them apart.
Side sideOf(const KycDocument &document)
{
    if (document.type != "ID_DOCUMENT"_L1)
        return Side::Unknown;
    const QString &name = document.name;
    static const QRegularExpression front(u"(^|[^a-z])(front|vorderseite|recto)([^a-z]|$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression back(u"(^|[^a-z])(back|r(ü|ue)ckseite|verso)([^a-z]|$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isFront = name.contains(front);
    if (isFront == name.contains(back))
        return Side::Unknown;
    return isFront ? Side::Front : Side::Back;
}

} // namespace

QString documentLabel(const KycDocument &document, const QList<KycDocument> &all)
{
    QString word = documentTypeWord(document.type);
    const Side side = sideOf(document);
    int count = 0;
    int place = 0;
    int alike = 0; // of the same side
    for (const KycDocument &other : all) {
        if (other.type != document.type)
            continue;
        ++count;
        if (other.id == document.id)
            place = count;
        if (sideOf(other) == side)
            ++alike;
    }
    if (count < 2 || place == 0)
        return word;
    if (side == Side::Front && alike == 1)
        //: %1: a kind of document that has two sides, "ID document"
        return Words::tr("%1, front").arg(word);
    if (side == Side::Back && alike == 1)
        return Words::tr("%1, back").arg(word);
    //: %1: a kind of document, of which a case has several
    return Words::tr("%1 %2 of %3").arg(word).arg(place).arg(count);
}

} // namespace domain
