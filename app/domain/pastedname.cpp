// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedname.h"

#include "domain/pastedwords.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

constexpr qsizetype longestName = 200; ///< written generously; a longer text is none

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gaps(u"[\\s,]+"_s);
    return text.split(gaps, Qt::SkipEmptyParts);
}

/// A married couple, a family.
bool isSeveralPersons(const QString &text)
{
    static const QRegularExpression several(
        u"^(familie|fam\\.|eheleute|ehepaar|family)\\s|\\s(und|u\\.|and)\\s|[&+]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return several.match(text).hasMatch();
}

/// Takes salutation and title off the beginning; a title may be of four words: "Prof. Dr. h. c.".
void takeForms(QStringList &words, QMap<QString, QString> &values)
{
    if (words.size() > 1) {
        if (const QString value = choiceOfWord(u"salutation"_s, words.first()); !value.isEmpty()) {
            values.insert(u"salutation"_s, value);
            words.removeFirst();
        }
    }
    for (const qsizetype count : {4, 3, 2, 1}) {
        const QString value =
            words.size() < count ? QString() : choiceOfWord(u"title"_s, words.first(count).join(u' '));
        if (value.isEmpty())
            continue;
        values.insert(u"title"_s, value);
        words.remove(0, count);
        // "Dr. rer. nat.": the list of titles holds no faculty.
        while (words.size() > 2 && words.first().front().isLower() && words.first().endsWith(u'.'))
            words.removeFirst();
        return;
    }
}

} // namespace

PastedName readName(const QString &text)
{
    static const QRegularExpression maiden(
        u"^(.+?)[\\s,(]+(?:geb\\.|geborener?|née|born)\\s+([^\\d(),]+?)\\s*\\)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    PastedName name;
    if (text.size() > longestName || isSeveralPersons(text)) {
        name.notUnderstood << text.simplified();
        return name;
    }
    QString whole = text;
    if (const auto match = maiden.match(text); match.hasMatch()) {
        name.values.insert(u"birth_name"_s, match.captured(2));
        whole = match.captured(1);
    }
    const qsizetype comma = whole.count(u',') == 1 ? whole.indexOf(u',') : -1;
    QStringList words = wordsOf(comma < 0 ? whole : whole.first(comma));
    takeForms(words, name.values);
    if (comma > 0) {
        QStringList given = wordsOf(whole.sliced(comma + 1));
        takeForms(given, name.values);
        const QString first = given.join(u' ');
        if (!first.isEmpty() && !words.isEmpty() && !first.contains(u'.')) {
            name.values.insert(u"last_name"_s, words.join(u' '));
            name.values.insert(u"first_name"_s, first);
            return name;
        }
        if (!first.isEmpty()) // "Erika Mustermann, M.A."
            name.notUnderstood << first;
    }
    if (words.size() == 2) {
        name.values.insert(u"first_name"_s, words.first());
        name.values.insert(u"last_name"_s, words.last());
        name.byOrder = true;
    } else if (!words.isEmpty()) {
        name.notUnderstood << words.join(u' ');
    }
    return name;
}

QString withoutAddressing(const QString &line)
{
    static const QRegularExpression addressing(
        u"^\\s*(?:(?:z\\.?\\s?hd\\.?|zu händen|attn\\.?)\\s*:?\\s+(?:von\\s+)?|an\\s+(?=(?:herrn?|frau)\\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(line).remove(addressing);
}

bool isNameLine(const QString &line)
{
    // "von Muster, Erika" is whole; "von Muster" alone is what follows a first name.
    static const QRegularExpression letters(
        u"^(?=\\p{Lu}|(?:von|vom|van|zu|zum|zur|de|del|di|da)\\s[^,]+,)[\\p{L}\\p{M}\\s.,'’()-]*$"_s);
    static const QRegularExpression other(u"\\b(GmbH|mbH|gGmbH|AG|KG|KGaA|OHG|GbR|UG|SE|eG|e\\.\\s?[GKV]\\.?|"
                                          u"eV|Ltd|LLC|Inc)\\b|^(Firma|Fa\\.|An)\\s"
                                          "|\\b(Gr(ü|ue)(ß|ss)en?|[Rr]egards)\\b"_s);
    const QString text = line.trimmed();
    return text.size() <= longestName && letters.match(text).hasMatch() && !other.match(text).hasMatch() &&
           !isSeveralPersons(text) && text.count(u',') <= 1 && wordsOf(text).size() > 1;
}

bool opensWithSalutation(const QString &line)
{
    QStringList words = wordsOf(line);
    QMap<QString, QString> forms;
    takeForms(words, forms);
    return forms.contains(u"salutation"_s) && !words.isEmpty();
}

} // namespace domain
