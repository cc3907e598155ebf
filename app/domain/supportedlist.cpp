// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/supportedlist.h"

#include "domain/country.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype mostTypes = 100;
constexpr qsizetype mostCountries = 400; ///< ISO 3166-1 has 249
constexpr qsizetype longestText = 60;

/// One line of visible text: controls, zero-width and direction marks would make two texts look alike.
QString visible(const QString &text)
{
    QString out;
    const QString head = text.left(4 * longestText);
    for (const QChar c : head) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            out += c;
        else if (c.isSpace())
            out += u' ';
    }
    return out.simplified().left(longestText);
}

QString countryOf(const QString &asCame)
{
    const QString text = visible(asCame);
    const QString code = countryFromText(text);
    return code.isEmpty() ? text : code;
}

} // namespace

QString environmentMark(const Environment &environment)
{
    // The embedded sandbox sits on another port each time; any other port is another place.
    if (environment.kind == Environment::Kind::EmbeddedSandbox)
        return environment.name;
    return QString(environment.name % u'@' % environment.api.authority());
}

QList<SupportedDocument> tidySupported(const QList<SupportedDocument> &asCame)
{
    QList<SupportedDocument> tidy;
    for (const SupportedDocument &document : asCame.first(std::min(asCame.size(), 2 * mostTypes))) {
        const QString type = visible(document.type);
        if (type.isEmpty() || document.issuingCountries.isEmpty())
            continue;
        auto row = std::find_if(tidy.begin(), tidy.end(), [&type](const SupportedDocument &one) {
            return one.type.compare(type, Qt::CaseInsensitive) == 0;
        });
        if (row == tidy.end()) {
            if (tidy.size() == mostTypes)
                continue;
            row = tidy.insert(tidy.cend(), {type, {}});
        }
        for (const QString &text :
             document.issuingCountries.first(std::min(document.issuingCountries.size(), 2 * mostCountries))) {
            const QString country = countryOf(text);
            if (!country.isEmpty() && row->issuingCountries.size() < mostCountries &&
                !row->issuingCountries.contains(country))
                row->issuingCountries.append(country);
        }
        if (row->issuingCountries.isEmpty())
            tidy.removeAt(row - tidy.begin());
    }
    return tidy;
}

QByteArray toJson(const SupportedList &list)
{
    QJsonArray documents;
    for (const SupportedDocument &document : list.documents)
        documents.append(
            QJsonObject{{u"type"_s, document.type},
                        {u"countries"_s, QJsonArray::fromStringList(document.issuingCountries)}});
    const QJsonObject whole{{u"environment"_s, list.environment},
                            {u"fetched_at"_s, list.fetchedAt.toUTC().toString(Qt::ISODate)},
                            {u"documents"_s, documents}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

std::optional<SupportedList> supportedListFromJson(const QByteArray &bytes, const Environment &environment)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    SupportedList list;
    list.environment = whole.value("environment"_L1).toString();
    list.fetchedAt = QDateTime::fromString(whole.value("fetched_at"_L1).toString(), Qt::ISODate).toUTC();
    QList<SupportedDocument> documents;
    const QJsonArray rows = whole.value("documents"_L1).toArray();
    for (const auto &row : rows) {
        SupportedDocument document;
        document.type = row["type"_L1].toString();
        const QJsonArray countries = row["countries"_L1].toArray();
        for (const auto &country : countries)
            document.issuingCountries.append(country.toString());
        documents.append(document);
    }
    list.documents = tidySupported(documents); // the file is no more to be trusted than the network
    if (list.environment != environmentMark(environment) || !list.fetchedAt.isValid() ||
        list.documents.isEmpty())
        return std::nullopt;
    return list;
}

} // namespace domain
