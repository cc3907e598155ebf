// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentsearch.h"

#include "domain/country.h"

#include <QCollator>
#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

/// What people call each kind, in both languages: the screen's own words are not enough for the other one.
QLatin1StringView namesOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::IdCard:
        return "id card identity card national ausweis personalausweis ausweiskarte"_L1;
    case DocumentKind::Passport: return "passport pass reisepass"_L1;
    case DocumentKind::ResidencePermit: return "residence permit title aufenthaltstitel"_L1;
    case DocumentKind::DrivingLicence: return "driving drivers licence license fuehrerschein fuhrerschein"_L1;
    case DocumentKind::PaperIdCard: return "paper id card papierausweis ausweis"_L1;
    case DocumentKind::Other: break;
    }
    return {};
}

enum Rank { ByCode, ByName, ByNameStart, ByWord, NoHit };

} // namespace

DocumentSearch::DocumentSearch(QList<DocumentAdvice> documents, const QString &language)
    : m_documents(std::move(documents))
{
    m_keys.reserve(m_documents.size());
    QStringList names;
    for (const DocumentAdvice &advice : std::as_const(m_documents)) {
        m_keys.append(keyOf(advice));
        names.append(countryName(advice.country, language));
        m_hasList = m_hasList || advice.accepted != DocumentAdvice::Accepted::Unknown;
    }
    const QCollator collator{QLocale(language)};
    QList<qsizetype> order(m_documents.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        const int byName = collator.compare(names.at(a), names.at(b));
        return byName != 0 ? byName < 0 : m_documents.at(a).kind < m_documents.at(b).kind;
    });
    for (qsizetype place = 0; place < order.size(); ++place)
        m_keys[order.at(place)].order = place;
}

DocumentSearch::Key DocumentSearch::keyOf(const DocumentAdvice &advice)
{
    Key key{};
    for (const QString &language : {u"de"_s, u"en"_s}) {
        const QString name = countryName(advice.country, language);
        key.names << foldedText(name) << foldedWithUmlauts(name);
    }
    key.names.removeDuplicates();
    QStringList texts = key.names;
    texts << foldedText(advice.country) << foldedText(countryAlpha3(advice.country));
    texts << QString(namesOf(advice.kind)) << foldedText(advice.type);
    for (const QString &number : advice.prado)
        texts << foldedText(number);
    key.words = texts.join(u' ').split(u' ', Qt::SkipEmptyParts);
    key.words.removeDuplicates();
    return key;
}

bool DocumentSearch::isWorthBrowsing(const DocumentAdvice &advice) const
{
    if (m_hasList)
        return advice.accepted == DocumentAdvice::Accepted::Yes;
    return advice.canShowAddress() || advice.country == "DE"_L1;
}

QList<qsizetype> DocumentSearch::find(const QString &typed, std::optional<DocumentKind> kind) const
{
    const QString text = foldedText(typed);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    // Names that are not in the key: "uk", "Holland", whole or as one of the words.
    QStringList countries{countryFromText(typed)};
    for (const QString &word : words)
        countries.append(countryFromText(word));
    const auto rankOf = [&](qsizetype index) {
        const Key &key = m_keys.at(index);
        const QString &country = m_documents.at(index).country;
        bool named = countries.first() == country;
        for (qsizetype i = 0; i < words.size() && countries.first() != country; ++i) {
            const bool isCountry = countries.at(i + 1) == country;
            const bool starts = std::any_of(key.words.cbegin(), key.words.cend(),
                                            [&](const QString &one) { return one.startsWith(words.at(i)); });
            if (!isCountry && !starts)
                return NoHit;
            named = named || isCountry;
        }
        if (named)
            return ByCode;
        for (const QString &name : key.names) {
            if (name == text)
                return ByName;
            if (name.startsWith(words.first()))
                return ByNameStart;
        }
        return ByWord;
    };

    struct Hit {
        Rank rank;
        bool refused;
        qsizetype index;
    };
    QList<Hit> hits;
    for (qsizetype index = 0; index < m_documents.size(); ++index) {
        const DocumentAdvice &advice = m_documents.at(index);
        if (kind && advice.kind != *kind)
            continue;
        if (words.isEmpty()) {
            if (isWorthBrowsing(advice))
                hits.append({ByCode, false, index});
            continue;
        }
        const Rank rank = rankOf(index);
        if (rank != NoHit)
            hits.append({rank, advice.accepted == DocumentAdvice::Accepted::No, index});
    }
    std::sort(hits.begin(), hits.end(), [this](const Hit &a, const Hit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.refused != b.refused)
            return b.refused;
        return m_keys.at(a.index).order < m_keys.at(b.index).order;
    });
    QList<qsizetype> found;
    found.reserve(hits.size());
    for (const Hit &hit : std::as_const(hits))
        found.append(hit.index);
    return found;
}

} // namespace domain
