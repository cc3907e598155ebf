// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pastedperson.h"

#include "domain/country.h"
#include "domain/datereader.h"
#include "domain/pastedaddress.h"
#include "domain/pastedname.h"
#include "domain/pastedwords.h"
#include "domain/postalcode.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

bool isCountryPath(const QString &path)
{
    return path == "birth_country"_L1 || path == "nationality"_L1 || path == "address.country"_L1;
}

bool isStreetName(const QString &text)
{
    static const QRegularExpression street(u"(str\\.|straße|strasse|weg|platz|allee|gasse|ring|damm)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return street.match(text).hasMatch();
}

class Reader {
public:
    /// A value whose field is known; what it can't hold is not understood.
    void put(const QString &path, const QString &cell);
    /// A value without a label: placed by what it looks like and what came before.
    void place(const QString &cell);
    void placeAll(const QStringList &cells);
    /// A line of a letter head: the name stands in one, and `nameIsBelow` where a later one is surely it.
    void placeLine(const QString &line, bool nameIsBelow);
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
    void placeNamePart(const QString &cell);
    bool takesName(const QString &part) const;
    bool isUnnamed() const { return !has("first_name"_L1) && !has("last_name"_L1); }
    PastedPerson m_result;
    QStringList m_countries; ///< said without a label, in order, as they stood there
    QString m_last;          ///< the path that was filled last
    bool m_inHead = false;   ///< what is placed is a line or a part of one, no cell of a table
    bool m_nameIsBelow = false;
    bool m_firstByPlace = false; ///< the first name is a guess that only a last name confirms
};

void Reader::set(const QString &path, const QString &value)
{
    if (const auto known = m_result.values.constFind(path); known != m_result.values.constEnd()) {
        if (*known == value)
            return;
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

void Reader::putName(const QString &name)
{
    if (std::exchange(m_firstByPlace, false) && has("first_name"_L1))
        miss(m_result.values.take(u"first_name"_s)); // it stood above the name: a company, a department
    const PastedName found = readName(name);
    for (auto it = found.values.cbegin(); it != found.values.cend(); ++it)
        set(it.key(), it.value());
    for (const QString &part : found.notUnderstood)
        miss(part);
    m_result.namesByOrder = m_result.namesByOrder || found.byOrder;
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
    static const QRegularExpression born(u"^(?:geb(?:oren|\\.)|\\*)\\s*(?:am\\s+)?(?=\\d)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto birth = born.match(text); birth.hasMatch()) {
        put(u"birth_date"_s, text.sliced(birth.capturedEnd()));
    } else if (text.contains(u'@')) {
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
    else if (isStreetName(text))
        set(u"address.line_1"_s, cell);
    else if (!m_inHead && isUnnamed() && text.contains(u' ') && m_last.isEmpty())
        putName(text);
    else
        placeNamePart(cell);
}

/// First, then last name, each in a cell or line of its own.
void Reader::placeNamePart(const QString &cell)
{
    const QString text = cell.trimmed();
    const bool isWord = !text.contains(u' ');
    const bool mayBegin = !m_inHead || (isWord && !m_nameIsBelow && !has("address.line_1"_L1) &&
                                        !has("address.postal_code"_L1));
    const bool mayFollow = !m_inHead || isWord || text.front().isLower(); // "von Muster"
    if (mayBegin && !has("first_name"_L1) && !has("last_name"_L1) && !has("birth_date"_L1)) {
        set(u"first_name"_s, cell);
        m_firstByPlace = true;
    } else if (mayFollow && !has("last_name"_L1) && m_last == "first_name"_L1) {
        set(u"last_name"_s, cell);
        m_result.namesByOrder = true;
        m_firstByPlace = false;
    } else {
        miss(text);
    }
}

/// Whether this part of a letter head is the name that is still wanted.
bool Reader::takesName(const QString &part) const
{
    const bool isOpen = isUnnamed() || (m_firstByPlace && !has("last_name"_L1));
    if (m_nameIsBelow || !isOpen || !isNameLine(part))
        return false;
    if (m_last == "salutation"_L1 || m_last == "title"_L1 || opensWithSalutation(part))
        return true;
    const bool insideAddress =
        (has("address.line_1"_L1) || has("address.postal_code"_L1)) && !has("address.city"_L1);
    const QStringList pieces = addressParts(part);
    return !insideAddress && m_last != "birth_date"_L1 &&
           std::none_of(pieces.cbegin(), pieces.cend(), [](const QString &piece) {
               return isAddressAddition(piece) || isStreetName(piece) || !countryFromText(piece).isEmpty() ||
                      !choiceOfWord(u"address.state"_s, piece).isEmpty() ||
                      !choiceOfWord(u"employment_status"_s, piece).isEmpty();
           });
}

void Reader::placeLine(const QString &line, bool nameIsBelow)
{
    m_inHead = true;
    m_nameIsBelow = nameIsBelow;
    if (takesName(line)) { // before it is cut at its comma
        putName(line);
        return;
    }
    const QStringList parts = addressParts(line);
    for (const QString &part : parts)
        takesName(part) ? putName(part) : place(part);
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
    if (m_firstByPlace && !has("last_name"_L1)) // one word alone could be either
        miss(m_result.values.take(u"first_name"_s));
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

/// The first line whose salutation, or that of the line above, says that it holds the name; 0 when none does.
qsizetype lineOfName(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = withoutAddressing(lines.at(i)).trimmed();
        const bool isAddressed =
            i > 0 && !choiceOfWord(u"salutation"_s, withoutAddressing(lines.at(i - 1))).isEmpty();
        if (isNameLine(line) && (isAddressed || opensWithSalutation(line)))
            return i;
    }
    return 0;
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
    const qsizetype nameAt = lineOfName(lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringList cells = lines.at(i).split(u'\t');
        const auto &[label, value] = labelled(lines.at(i));
        if (cells.size() > 1)
            reader.placeAll(cells);
        else if (const QString path = pathAmong(label, labels); !path.isEmpty())
            reader.put(path, value.trimmed()); // "Tel.: ..." below the address
        else
            reader.placeLine(withoutAddressing(lines.at(i)).trimmed(), i < nameAt);
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
