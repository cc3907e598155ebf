// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentadvice.h"

#include "domain/country.h"
#include "domain/proofofaddress.h"

#include <algorithm>

namespace domain {
namespace {

QList<QString> pradoOf(const QString &country, DocumentKind kind)
{
    // The guide's table knows ID cards and passports only; Italy's paper cards stand among its ID cards.
    if (kind == DocumentKind::Passport)
        return addressDocuments(country, true);
    if (kind == DocumentKind::IdCard || kind == DocumentKind::PaperIdCard)
        return addressDocuments(country, false);
    return {};
}

/// The list's text for this kind and country; empty when it isn't there.
QString typeOnList(const QString &country, DocumentKind kind, const SupportedList &list)
{
    for (const SupportedDocument &document : list.documents) {
        if (documentKindFromType(document.type) == kind && document.issuingCountries.contains(country))
            return document.type;
    }
    return {};
}

DocumentAdvice plainAdvice(const QString &country, DocumentKind kind, const SupportedList *list)
{
    DocumentAdvice advice;
    advice.country = country;
    advice.kind = kind;
    advice.prado = pradoOf(country, kind);
    if (list) {
        advice.type = typeOnList(country, kind, *list);
        advice.accepted =
            advice.type.isEmpty() ? DocumentAdvice::Accepted::No : DocumentAdvice::Accepted::Yes;
    }
    return advice;
}

} // namespace

DocumentAdvice adviseOn(const QString &country, DocumentKind kind, const SupportedList *list)
{
    DocumentAdvice advice = plainAdvice(country, kind, list);
    if (advice.canShowAddress())
        return advice;
    for (const DocumentKind other : documentKinds()) {
        if (pradoOf(country, other).isEmpty())
            continue;
        const DocumentAdvice one = plainAdvice(country, other, list);
        // A paper card is worth naming only where the list names it.
        const bool exists = other != DocumentKind::PaperIdCard || !one.type.isEmpty();
        if (exists && one.accepted != DocumentAdvice::Accepted::No)
            advice.instead.append(other);
    }
    return advice;
}

QList<DocumentAdvice> allAdvice(const SupportedList *list)
{
    QList<DocumentAdvice> all;
    for (const QString &country : countryCodes()) {
        for (const DocumentKind kind : {DocumentKind::IdCard, DocumentKind::Passport})
            all.append(adviseOn(country, kind, list));
    }
    if (!list)
        return all;
    for (const SupportedDocument &document : list->documents) {
        const DocumentKind kind = documentKindFromType(document.type);
        for (const QString &country : document.issuingCountries) {
            if (isCountryCode(country) && (kind == DocumentKind::IdCard || kind == DocumentKind::Passport))
                continue;
            DocumentAdvice advice = adviseOn(country, kind, list);
            advice.type = document.type; // two unknown types of one country are two documents
            if (std::find(all.cbegin(), all.cend(), advice) == all.cend())
                all.append(advice);
        }
    }
    return all;
}

QString documentWord(const DocumentAdvice &advice, const Say &say)
{
    return advice.kind == DocumentKind::Other && !advice.type.isEmpty() ? advice.type
                                                                        : documentKindWord(advice.kind, say);
}

} // namespace domain
