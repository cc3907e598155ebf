// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedperson.h"

#include "domain/country.h"
#include "domain/datereader.h"
#include "domain/pastedaddress.h"
#include "domain/pastedwords.h"
#include "domain/postalcode.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

bool isCountryPath(const QString &path)
{
    return path == "birth_country"_L1 || path == "nationality"_L1 || path == "address.country"_L1;
}

class Reader {
public:
    /// A value whose field is known; what it can't hold is not understood.
    void put(const QString &path, const QString &cell);
    /// A value without a label: placed by what it looks like and what came before.
    void place(const QString &cell);
    void placeAll(const QStringList &cells);
    void miss(const QString &cell) { m_result.notUnderstood << cell.trimmed(); }
    PastedPerson finished();

private:
    bool has(QLatin1StringView path) const { return m_result.values.contains(path); }
    void set(const QString &path, const QString &value);
    void putName(const QString &name);
    void putPlace(const QString &cell);
    bool placeByLook(const QString &cell);
    void placeCountry(const QString &text, const QString &code);
    void placeWords(const QString &cell);
    PastedPerson m_result;
    QStringList m_countries; ///< said without a label, in order, as they stood there
    QString m_last;          ///< the path that was filled last
};

void Reader::set(const QString &path, const QString &value)
{
    if (m_result.values.contains(path)) {
        miss(value); // said twice: which one holds is not ours to say
        return;
    }
    m_result.values.insert(path, value);
    m_last = path;
}

void Reader::put(const QString &path, const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty())
        return;
    if (path == "name"_L1) {
        putName(text);
    } else if (path == "address"_L1) {
        placeAll(addressParts(text));
    } else if (path == "address.place"_L1) {
        putPlace(text);
    } else if (path == "address.number"_L1) {
        if (has("address.line_1"_L1))
            m_result.values[u"address.line_1"_s] += QString(u' ' + text);
        else
            miss(text);
    } else if (isCountryPath(path)) {
        const QString code = countryFromText(text);
        code.isEmpty() ? miss(text) : set(path, code);
    } else if (hasChoices(path)) {
        const QString value = choiceOfWord(path, text);
        value.isEmpty() ? miss(text) : set(path, value);
    } else {
        set(path, cell);
    }
}

/// "Frau Dr. Erika Mustermann", "Mustermann, Erika"; more than two words could be cut in several places.
void Reader::putName(const QString &name)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    if (const qsizetype comma = name.indexOf(u','); comma > 0 && name.count(u',') == 1) {
        set(u"last_name"_s, name.first(comma).trimmed());
        set(u"first_name"_s, name.sliced(comma + 1).trimmed());
        return;
    }
    QStringList words = name.split(blanks, Qt::SkipEmptyParts);
    for (const QString &path : {u"salutation"_s, u"title"_s}) {
        const QString value = words.size() > 1 ? choiceOfWord(path, words.first()) : QString();
        if (!value.isEmpty()) {
            set(path, value);
            words.removeFirst();
        }
    }
    if (words.size() == 2) {
        set(u"first_name"_s, words.first());
        set(u"last_name"_s, words.last());
        m_result.namesByOrder = true;
    } else {
        miss(words.join(u' '));
    }
}

void Reader::putPlace(const QString &cell)
{
    if (const auto found = readPostalPlace(cell)) {
        set(u"address.postal_code"_s, found->postalCode);
        set(u"address.city"_s, found->city);
    } else {
        miss(cell);
    }
}

bool Reader::placeByLook(const QString &text)
{
    static const QRegularExpression phone(u"^(\\+|0)[\\d\\s/().-]{7,}$"_s);
    static const QRegularExpression postalCode(u"^(?:DE?-)?(\\d{5})$"_s);
    static const QRegularExpression houseNumber(u"^\\d{1,4}\\s?[a-zA-Z]?$"_s);
    if (text.contains(u'@')) {
        set(u"email"_s, text);
    } else if (readDate(text).isValid()) {
        set(u"birth_date"_s, text);
    } else if (const auto match = postalCode.match(text); match.hasMatch()) {
        set(u"address.postal_code"_s, match.captured(1));
    } else if (phone.match(text).hasMatch()) {
        set(u"mobile_number"_s, text);
    } else if (readPostalPlace(text)) {
        putPlace(text);
    } else if (houseNumber.match(text).hasMatch() && m_last == "address.line_1"_L1) {
        m_result.values[u"address.line_1"_s] += QString(u' ' + text);
    } else if (isAddressAddition(text)) {
        set(u"address.line_2"_s, text);
    } else if (isStreet(text)) {
        set(u"address.line_1"_s, text);
    } else {
        return false;
    }
    return true;
}

void Reader::placeCountry(const QString &text, const QString &code)
{
    const bool afterCity = m_last == "address.city"_L1 || m_last == "address.state"_L1;
    if (afterCity && code == stateOfPostalCode(m_result.values.value(u"address.postal_code"_s)))
        set(u"address.state"_s, code); // "BE" behind Berlin is the state, not Belgium
    else if (afterCity)
        set(u"address.country"_s, code);
    else
        m_countries << text;
}

void Reader::placeWords(const QString &cell)
{
    const QString text = cell.trimmed();
    static const QRegularExpression streetName(u"(str\\.|straße|strasse|weg|platz|allee|gasse|ring|damm)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (m_last == "address.postal_code"_L1 && !has("address.city"_L1)) {
        set(u"address.city"_s, cell);
        return;
    }
    for (const QString &path :
         {u"salutation"_s, u"title"_s, u"tax_information.marital_status"_s, u"employment_status"_s}) {
        if (const QString value = choiceOfWord(path, text); !value.isEmpty()) {
            set(path, value);
            return;
        }
    }
    const QString state = choiceOfWord(u"address.state"_s, text);
    if (!state.isEmpty() && m_last == "address.city"_L1)
        set(u"address.state"_s, state);
    else if (m_last == "birth_date"_L1)
        set(u"birth_city"_s, cell);
    else if (const QString code = countryFromText(text); !code.isEmpty())
        placeCountry(text, code);
    else if (streetName.match(text).hasMatch())
        set(u"address.line_1"_s, cell);
    else if (!has("first_name"_L1) && !has("last_name"_L1) && text.contains(u' ') && m_last.isEmpty())
        putName(text);
    else if (!has("first_name"_L1) && !has("birth_date"_L1))
        set(u"first_name"_s, cell);
    else if (!has("last_name"_L1) && m_last == "first_name"_L1) {
        set(u"last_name"_s, cell);
        m_result.namesByOrder = true;
    } else
        miss(text);
}

void Reader::place(const QString &cell)
{
    const QString text = cell.trimmed();
    if (!text.isEmpty() && !placeByLook(text))
        placeWords(cell);
}

void Reader::placeAll(const QStringList &cells)
{
    for (const QString &cell : cells)
        place(cell);
}

PastedPerson Reader::finished()
{
    if (m_countries.size() == 2) { // in the form's own order
        put(u"birth_country"_s, m_countries.first());
        put(u"nationality"_s, m_countries.last());
    } else {
        for (const QString &country : std::as_const(m_countries))
            miss(country);
    }
    return m_result;
}

QStringList linesOf(const QString &text)
{
    static const QRegularExpression breaks(u"\\r\\n|[\\n\\r\\x{2028}\\x{2029}]"_s);
    QStringList lines = text.split(breaks);
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    return lines;
}

/// How many of these cells are headings of a field we know.
qsizetype labelsIn(const QStringList &cells)
{
    return std::count_if(cells.cbegin(), cells.cend(),
                         [](const QString &cell) { return !pathOfLabel(cell).isEmpty(); });
}

/// The label and the value of a line such as "Geburtsdatum: 12.08.1984"; both empty when it isn't one.
std::pair<QString, QString> labelled(const QString &line)
{
    const qsizetype cut = line.contains(u'\t') ? line.indexOf(u'\t') : line.indexOf(u':');
    return cut > 0 ? std::pair(line.first(cut), line.sliced(cut + 1)) : std::pair<QString, QString>();
}

/// "Name" beside "Vorname" is the last name.
QString pathAmong(const QString &label, const QStringList &allLabels)
{
    const QString path = pathOfLabel(label);
    const bool firstNameApart = std::any_of(allLabels.cbegin(), allLabels.cend(), [](const QString &other) {
        return pathOfLabel(other) == "first_name"_L1;
    });
    return path == "name"_L1 && firstNameApart ? u"last_name"_s : path;
}

void readColumns(Reader &reader, const QStringList &headings, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString path = i < headings.size() ? pathAmong(headings.at(i), headings) : QString();
        if (!path.isEmpty())
            reader.put(path, cells.at(i));
        else if (!cells.at(i).trimmed().isEmpty())
            reader.miss(cells.at(i));
    }
}

} // namespace

PastedPerson readPasted(const QString &text)
{
    Reader reader;
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return {};
    const QStringList headings = lines.first().split(u'\t');
    if (lines.size() > 1 && headings.size() > 1 && labelsIn(headings) * 2 >= headings.size() &&
        pathOfLabel(headings.at(1)).size() > 0) {
        readColumns(reader, headings, lines.at(1).split(u'\t'));
        for (const QString &line : lines.sliced(2)) // one customer at a time
            reader.miss(line.simplified());
        return reader.finished();
    }
    QStringList labels;
    for (const QString &line : lines)
        labels << labelled(line).first;
    if (labelsIn(labels) * 2 >= lines.size()) {
        for (const QString &line : lines) {
            const auto &[label, value] = labelled(line);
            const QString path = pathAmong(label, labels);
            path.isEmpty() ? reader.miss(line.simplified()) : reader.put(path, value.trimmed());
        }
        return reader.finished();
    }
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() > 1)
            reader.placeAll(cells);
        else
            reader.placeAll(addressParts(line));
    }
    return reader.finished();
}

bool isSeveralFields(const QString &text)
{
    const QString inner = text.trimmed();
    if (inner.contains(u'\t') || inner.contains(u'\n') || inner.contains(u'\r'))
        return true;
    const QStringList parts = addressParts(inner);
    return parts.size() > 1 && std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
               return readPostalPlace(part).has_value();
           });
}

} // namespace domain
