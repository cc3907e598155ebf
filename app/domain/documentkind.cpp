// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentkind.h"

#include <QHash>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct Row {
    DocumentKind kind;
    QLatin1StringView key;
    const char *word;
};

constexpr std::array rows{
    Row{DocumentKind::IdCard, "id_card"_L1, QT_TRANSLATE_NOOP("DocumentKind", "ID card")},
    Row{DocumentKind::Passport, "passport"_L1, QT_TRANSLATE_NOOP("DocumentKind", "Passport")},
    Row{DocumentKind::ResidencePermit, "residence_permit"_L1,
        QT_TRANSLATE_NOOP("DocumentKind", "Residence permit")},
    Row{DocumentKind::DrivingLicence, "driving_licence"_L1,
        QT_TRANSLATE_NOOP("DocumentKind", "Driving licence")},
    Row{DocumentKind::PaperIdCard, "paper_id"_L1, QT_TRANSLATE_NOOP("DocumentKind", "Paper ID card")},
    Row{DocumentKind::Other, "other"_L1, QT_TRANSLATE_NOOP("DocumentKind", "Other ID document")},
};

const Row &rowOf(DocumentKind kind)
{
    return *std::find_if(rows.begin(), rows.end(), [kind](const Row &row) { return row.kind == kind; });
}

} // namespace

const QList<DocumentKind> &documentKinds()
{
    static const QList<DocumentKind> kinds{DocumentKind::IdCard, DocumentKind::Passport,
                                           DocumentKind::ResidencePermit, DocumentKind::DrivingLicence,
                                           DocumentKind::PaperIdCard};
    return kinds;
}

QString documentKindKey(DocumentKind kind)
{
    return rowOf(kind).key;
}

DocumentKind documentKindFromKey(const QString &key)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&key](const Row &one) { return one.key == key; });
    return row == rows.end() ? DocumentKind::Other : row->kind;
}

QString documentKindWord(DocumentKind kind, const Say &say)
{
    return say("DocumentKind", rowOf(kind).word);
}

DocumentKind documentKindFromType(const QString &type)
{
    static const QHash<QString, DocumentKind> known{
        {u"passport"_s, DocumentKind::Passport},
        {u"nationalidcard"_s, DocumentKind::IdCard},
        {u"nationalidentitycard"_s, DocumentKind::IdCard},
        {u"identitycard"_s, DocumentKind::IdCard},
        {u"idcard"_s, DocumentKind::IdCard},
        {u"id"_s, DocumentKind::IdCard},
        {u"residencepermit"_s, DocumentKind::ResidencePermit},
        {u"residencetitle"_s, DocumentKind::ResidencePermit},
        {u"drivinglicense"_s, DocumentKind::DrivingLicence},
        {u"drivinglicence"_s, DocumentKind::DrivingLicence},
        {u"driverslicense"_s, DocumentKind::DrivingLicence},
        {u"driverlicense"_s, DocumentKind::DrivingLicence},
        {u"paperid"_s, DocumentKind::PaperIdCard},
        {u"paperidcard"_s, DocumentKind::PaperIdCard},
    };
    QString letters;
    const QString folded = type.toCaseFolded();
    for (const QChar c : folded) {
        if (c.isLetter())
            letters += c;
    }
    return known.value(letters, DocumentKind::Other);
}

} // namespace domain
