// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/persondiff.h"

#include "domain/amendment.h"
#include "domain/choices.h"
#include "domain/country.h"
#include "domain/personstory.h"
#include "ui/kit/mask.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/when.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

struct PersonTexts {
    Q_DECLARE_TR_FUNCTIONS(PersonTexts)
};

const QStringList &formOrder()
{
    static const QStringList order{u"salutation"_s,
                                   u"title"_s,
                                   u"first_name"_s,
                                   u"last_name"_s,
                                   u"birth_name"_s,
                                   u"birth_date"_s,
                                   u"birth_city"_s,
                                   u"birth_country"_s,
                                   u"nationality"_s,
                                   u"address.line_1"_s,
                                   u"address.line_2"_s,
                                   u"address.postal_code"_s,
                                   u"address.city"_s,
                                   u"address.state"_s,
                                   u"address.country"_s,
                                   u"mobile_number"_s,
                                   u"email"_s,
                                   u"employment_status"_s,
                                   u"tax_information.tax_assessment"_s,
                                   u"tax_information.marital_status"_s,
                                   u"fatca_relevant"_s};
    return order;
}

PersonField::Change changeOf(const QString &entered, const QString &identified)
{
    using enum PersonField::Change;
    if (domain::isSameValue(entered, identified))
        return None;
    if (entered.isEmpty())
        return Added;
    return identified.isEmpty() ? Removed : Changed;
}

bool isCountryPath(const QString &path)
{
    return path == "nationality"_L1 || path.endsWith("country"_L1);
}

/// A value that stands for a word: its letters are not the customer's.
bool isWord(const QString &path)
{
    return isCountryPath(path) || path == "fatca_relevant"_L1 || path == "salutation"_L1 ||
           path == "title"_L1 || path.endsWith("state"_L1) || !domain::amendChoices(path).isEmpty();
}

/// What a reader takes for one character: a letter with its accents, a flag.
QStringList characters(const QString &text)
{
    QStringList all;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; end = finder.toNextBoundary()) {
        all << text.sliced(start, end - start);
        start = end;
    }
    return all;
}

} // namespace

QList<PersonField> personDiff(const domain::Person &entered, const domain::Person &identified)
{
    const QMap<QString, QString> before = domain::flatten(entered);
    const QMap<QString, QString> after = domain::flatten(identified);
    const bool compared = !identified.id.isEmpty();
    QStringList paths = formOrder();
    // Fields beyond the form count when this desk sent them.
    for (auto at = entered.more.cbegin(); at != entered.more.cend(); ++at) {
        if (!paths.contains(at.key()) && domain::isUpdatable(at.key()))
            paths << at.key();
    }
    QList<PersonField> fields;
    for (const QString &path : std::as_const(paths)) {
        PersonField field{path, before.value(path), after.value(path), PersonField::Change::NotCompared};
        if (field.entered.isEmpty() && field.identified.isEmpty())
            continue;
        if (compared)
            field.change = changeOf(field.entered, field.identified);
        fields << field;
    }
    return fields;
}

QList<PersonField> changesOf(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList paths;
    for (const domain::AmendField &field : domain::amendFields()) {
        if (after.contains(field.path))
            paths << field.path;
    }
    QList<PersonField> fields;
    for (const QString &path : std::as_const(paths))
        fields << PersonField{path, before.value(path), after.value(path),
                              changeOf(before.value(path), after.value(path))};
    return fields;
}

int changedFields(const QList<PersonField> &fields)
{
    return static_cast<int>(std::count_if(fields.begin(), fields.end(), [](const PersonField &field) {
        return field.change != PersonField::Change::None && field.change != PersonField::Change::NotCompared;
    }));
}

namespace {

/// Closed lists and countries in words; what a person typed comes back as it is.
QString readable(const QString &path, const QString &value)
{
    if (path == "birth_date"_L1) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? when::date(date) : value;
    }
    if (path == "aml_confirmed_on"_L1) {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? when::date(date) : value;
    }
    if (path.endsWith("_at"_L1)) {
        const QDateTime at = QDateTime::fromString(value, Qt::ISODateWithMs);
        return at.isValid() ? when::dateAndClock(at) : value;
    }
    if (path == "expected_monthly_revenue_cents"_L1) {
        bool ok = false;
        const qint64 cents = value.toLongLong(&ok);
        //: an amount in euros
        return ok ? PersonTexts::tr("%1 €").arg(QLocale().toString(double(cents) / 100, 'f', 2)) : value;
    }
    if (path == "self_declared_as_pep"_L1)
        return domain::choiceWord(domain::amendChoices(path), value);
    if (path == "contact_address.state"_L1)
        return domain::choiceWord(domain::germanStates(), value);
    if (isCountryPath(path))
        return domain::countryName(value, screenLanguage());
    if (path == "fatca_relevant"_L1)
        //: the customer's statement on tax duties in the USA
        return value == "true"_L1 ? PersonTexts::tr("yes") : PersonTexts::tr("no");
    if (path == "salutation"_L1)
        return domain::choiceWord(domain::salutations(), value);
    if (path == "title"_L1)
        return domain::choiceWord(domain::titles(), value);
    if (path == "employment_status"_L1)
        return domain::choiceWord(domain::employmentStatuses(), value);
    if (path == "tax_information.tax_assessment"_L1)
        return domain::choiceWord(domain::taxAssessments(), value);
    if (path == "tax_information.marital_status"_L1)
        return domain::choiceWord(domain::maritalStatuses(), value);
    if (path == "address.state"_L1)
        return domain::choiceWord(domain::germanStates(), value);
    return value;
}

} // namespace

QString personFieldText(const QString &path, const QString &value)
{
    return value.isEmpty() ? QString() : mask::field(path, readable(path, value));
}

QList<std::pair<int, int>> changedStretches(const QString &before, const QString &now)
{
    if (now.isEmpty())
        return {};
    QList<std::pair<int, int>> whole{{0, int(now.size())}};
    const QStringList old = characters(before);
    const QStringList fresh = characters(now);
    // Long texts would cost a table of their product; a reader can't use marks in them anyway.
    if (old.isEmpty() || old.size() * fresh.size() > 250000)
        return whole;
    // Longest common subsequence; the table counts from the ends.
    QList<QList<int>> common(old.size() + 1, QList<int>(fresh.size() + 1, 0));
    for (auto i = old.size() - 1; i >= 0; --i) {
        for (auto j = fresh.size() - 1; j >= 0; --j) {
            common[i][j] = domain::isSameValue(old.at(i), fresh.at(j))
                               ? common.at(i + 1).at(j + 1) + 1
                               : std::max(common.at(i + 1).at(j), common.at(i).at(j + 1));
        }
    }
    // Single letters that two unlike values happen to share tell nothing.
    const qsizetype shared = common.at(0).at(0);
    if (shared * 2 <= std::max(old.size(), fresh.size()) && shared < std::min(old.size(), fresh.size()))
        return whole;
    QList<std::pair<int, int>> stretches;
    int place = 0;
    qsizetype i = 0;
    for (qsizetype j = 0; j < fresh.size();) {
        const int length = int(fresh.at(j).size());
        if (i < old.size() && domain::isSameValue(old.at(i), fresh.at(j))) {
            ++i;
        } else if (i < old.size() && common.at(i + 1).at(j) >= common.at(i).at(j + 1)) {
            ++i;
            continue;
        } else if (!stretches.isEmpty() && stretches.last().first + stretches.last().second == place) {
            stretches.last().second += length;
        } else {
            stretches << std::pair(place, length);
        }
        place += length;
        ++j;
    }
    return stretches;
}

QList<std::pair<int, int>> fieldStretches(const QString &path, const QString &before, const QString &now)
{
    const QString text = personFieldText(path, now);
    if (isWord(path) && before != now && !text.isEmpty())
        return {{0, int(text.size())}};
    return changedStretches(personFieldText(path, before), text);
}

qsizetype fieldPlace(const QString &path)
{
    if (const qsizetype place = formOrder().indexOf(path); place >= 0)
        return place;
    qsizetype place = formOrder().size();
    for (const domain::AmendField &field : domain::amendFields()) {
        if (field.path == path)
            return place;
        ++place;
    }
    return place;
}

} // namespace ui
