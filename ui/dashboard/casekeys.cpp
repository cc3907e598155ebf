// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/casekeys.h"

#include "domain/nextmove.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/dashboard/linkdays.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr quint8 otherReason = 63;
constexpr qint64 day = 24LL * 3600 * 1000;

quint8 reasonNumber(const QString &code)
{
    if (code.isEmpty())
        return 0;
    static const QHash<QString, quint8> numbers = [] {
        QHash<QString, quint8> made;
        for (const domain::FailureReason &each : domain::failureReasons())
            made.insert(each.code, quint8(made.size() + 1));
        return made;
    }();
    return numbers.value(code, otherReason);
}

domain::ReasonGroup groupOf(quint8 reason)
{
    const auto &all = domain::failureReasons();
    return reason <= all.size() ? all.at(reason - 1).group : domain::ReasonGroup::Other;
}

quint64 pairsOf(std::string_view text)
{
    quint64 pairs = 0;
    for (size_t i = 1; i < text.size(); ++i)
        pairs |= quint64{1} << ((quint8(text[i - 1]) * 37u + quint8(text[i])) % 64);
    return pairs;
}

/// The name as typed on a keyboard without umlauts; empty when it has none.
QString spelledName(const QString &name)
{
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString spelled = plain ? QString() : spelledOut(name);
    return plain || spelled == folded(name) ? QString() : spelled;
}

/// In small letters; the most is plain ASCII and needs no text in between.
void addSmall(std::string &lines, const QString &text)
{
    const size_t before = lines.size();
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            lines.resize(before);
            lines += text.toLower().toStdString();
            return;
        }
        lines += char(c.unicode() >= 'A' && c.unicode() <= 'Z' ? c.unicode() | 0x20 : c.unicode());
    }
}

/// The same, as the search compares names and notes: without accents too.
void addFolded(std::string &lines, const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        addSmall(lines, text);
    else
        lines += folded(text).toStdString();
}

/// A line of its own, unless there is nothing to say.
template <typename Add>
void addLine(std::string &lines, const QString &text, Add add)
{
    if (text.isEmpty())
        return;
    lines += '\n';
    add(lines, text);
}

void addDate(std::string &lines, const QDate &date)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    date.getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)
        return;
    const auto two = [&lines](int number) {
        lines += char('0' + number / 10 % 10);
        lines += char('0' + number % 10);
    };
    const auto four = [&two](int number) {
        two(number / 100);
        two(number);
    };
    lines += '\n'; // 1984-07-28
    four(year);
    lines += '-';
    two(month);
    lines += '-';
    two(dayOfMonth);
    lines += '\n'; // 28.07.1984
    two(dayOfMonth);
    lines += '.';
    two(month);
    lines += '.';
    four(year);
}

std::string wordsOf(const domain::Case &row)
{
    std::string lines;
    lines.reserve(128);
    addFolded(lines, row.name);
    addLine(lines, spelledName(row.name), addSmall);
    if (row.birthDate.isValid())
        addDate(lines, row.birthDate);
    addLine(lines, domain::disclosedReason(row), addSmall);
    const size_t before = lines.size();
    addLine(lines, row.robot, addSmall);
    if (lines.size() > before) {
        // Who plays stands in the name already.
        const std::string_view robot = std::string_view(lines).substr(before + 1);
        if (std::string_view(lines).substr(0, before).find(robot) != std::string_view::npos)
            lines.resize(before);
    }
    addLine(lines, row.notes, addFolded);
    return lines;
}

std::string idsOf(const domain::Case &row)
{
    std::string lines;
    lines.reserve(96);
    addSmall(lines, row.id);
    addLine(lines, row.solarisPersonId, addSmall);
    addLine(lines, row.identificationId, addSmall);
    return lines;
}

/// The first letters as a number, so that most comparisons need no text.
quint64 leading(std::string_view text)
{
    quint64 number = 0;
    for (size_t i = 0; i < 8; ++i)
        number = (number << 8) | (i < text.size() ? quint8(text[i]) : 0);
    return number;
}

quint8 bitOf(domain::DecisionFilter filter)
{
    return quint8(1U << int(filter));
}

constexpr quint64 missing = std::numeric_limits<quint64>::max();

/// A time as a number that is never the missing one; the sign moved so that order stays.
quint64 ofTime(const QDateTime &at, bool latestFirst)
{
    if (!at.isValid())
        return missing;
    const quint64 number = quint64(at.toMSecsSinceEpoch()) ^ (quint64{1} << 63);
    return latestFirst ? missing - 1 - number : number;
}

} // namespace

CasesMatcher::CasesMatcher(const CasesFilter &filter, const QDateTime &now, const desk::Tally &tally)
    : m_reason(filter.reason)
    , m_figure(filter.figure)
    , m_decisions(filter.decision ? bitOf(*filter.decision) : quint8(0))
    , m_tally(&tally)
{
    QList<domain::Status> statuses = domain::allStatuses();
    statuses << domain::Status::Unknown;
    for (const domain::Status each : std::as_const(statuses)) {
        const bool listed = listedStatuses().contains(each);
        const bool chosen = !filter.status || *filter.status == each ||
                            (*filter.status == domain::Status::Unknown && !listed);
        if (!chosen || (filter.verdict && domain::verdict({each, u"-"_s}, {}) != *filter.verdict))
            m_statuses &= ~(quint32{1} << int(each));
    }
    for (const auto &[each, kept] : searchWords(filter.text)) {
        Word word;
        word.text = each.toStdString();
        if (kept != each)
            word.kept = kept.toStdString();
        word.keptPairs = pairsOf(word.kept);
        word.pairs = pairsOf(word.text);
        quint8 number = 0;
        for (const domain::FailureReason &reason : domain::failureReasons()) {
            ++number;
            if (folded(domain::reasonMeaning(reason.code)).contains(each))
                word.reasons |= quint64{1} << number;
        }
        m_words.push_back(word);
    }
    const qint64 moment = now.toMSecsSinceEpoch();
    m_from = std::numeric_limits<qint64>::min();
    m_until = std::numeric_limits<qint64>::max();
    if (!filter.age)
        return;
    switch (*filter.age) {
    case AgeSpan::LastHour: m_from = moment - 3600 * 1000; break;
    case AgeSpan::Today: m_from = now.toLocalTime().date().startOfDay().toMSecsSinceEpoch(); break;
    case AgeSpan::LastWeek: m_from = moment - 7 * day; break;
    case AgeSpan::LastMonth: m_from = moment - 30 * day; break;
    case AgeSpan::Older: m_until = moment - 30 * day; break;
    }
}

void CaseKeys::clear()
{
    m_facts = {};
    m_words = {};
    m_ids = {};
    m_idPairs.reset();
    hideAll();
}

bool CaseKeys::set(int place, const domain::Case &row)
{
    const std::string text = wordsOf(row);
    const std::string idText = idsOf(row);
    const int number = int(BothEnds<int>::number(place));
    TextStore &allWords = m_words.of(place);
    TextStore &allIds = m_ids.of(place);
    const bool isNew = number == allWords.size();
    bool renamed = false;
    if (isNew) {
        m_facts.of(place).emplace_back();
        allWords.append(text);
        allIds.append(idText);
    } else {
        renamed = allWords.at(number) != text;
        allWords.replace(number, text);
        allIds.replace(number, idText);
    }
    for (size_t i = 1; i < idText.size(); ++i)
        m_idPairs.set(size_t(idText[i - 1] & 127) * 128 + size_t(idText[i] & 127));
    Facts &known = facts(place);
    known.pairs = pairsOf(text);
    known.openedAt = row.openedAt.isValid() ? row.openedAt.toMSecsSinceEpoch() : 0;
    known.status = quint8(row.status.value);
    known.reason = reasonNumber(domain::disclosedReason(row));
    known.decisions = decisionsOf(row);
    const quint64 before = known.key;
    known.key = keyOf(place, row);
    return isNew || renamed || known.key != before || !keyIsExact();
}

quint8 CaseKeys::decisionsOf(const domain::Case &row) const
{
    quint8 bits = 0;
    for (const domain::DecisionFilter filter : domain::decisionFilters()) {
        if (domain::matches(row, filter, m_actor))
            bits |= bitOf(filter);
    }
    return bits;
}

/// What is due comes first; the rest by its state, which tells nothing that is hidden.
quint64 CaseKeys::decisionKey(const domain::Case &row) const
{
    if (domain::decisionDue(row, m_actor))
        return 0;
    const domain::DecisionState state = domain::decisionState(row);
    return state == domain::DecisionState::NoResult ? missing : quint64(state) + 1;
}

bool CaseKeys::mayBeInIds(std::string_view word) const
{
    for (size_t i = 1; i < word.size(); ++i) {
        if (!m_idPairs.test(size_t(word[i - 1] & 127) * 128 + size_t(word[i] & 127)))
            return false;
    }
    return true;
}

bool CaseKeys::fits(int place, const CasesMatcher &matcher) const
{
    const Facts &row = facts(place);
    if (matcher.m_figure && !matcher.m_tally->has(place, *matcher.m_figure))
        return false;
    if (matcher.m_decisions != 0 && (matcher.m_decisions & row.decisions) == 0)
        return false;
    if (!((matcher.m_statuses >> row.status) & 1))
        return false;
    if (matcher.m_reason && (row.reason == 0 || groupOf(row.reason) != *matcher.m_reason))
        return false;
    if (!matcher.isInTime(row.openedAt))
        return false;
    for (const CasesMatcher::Word &word : matcher.m_words) {
        if ((word.reasons >> row.reason) & 1)
            continue;
        if ((row.pairs & word.pairs) == word.pairs && words(place).find(word.text) != std::string_view::npos)
            continue;
        if (!word.kept.empty() && (row.pairs & word.keptPairs) == word.keptPairs &&
            words(place).find(word.kept) != std::string_view::npos)
            continue;
        if (mayBeInIds(word.text) && ids(place).find(word.text) != std::string_view::npos)
            continue;
        return false;
    }
    return true;
}

void CaseKeys::sortBy(int column, Qt::SortOrder order)
{
    m_column = column;
    m_down = order == Qt::DescendingOrder;
}

std::string_view CaseKeys::name(int place) const
{
    const std::string_view lines = words(place);
    return lines.substr(0, lines.find('\n'));
}

bool CaseKeys::keyIsExact() const
{
    return m_column != CasesModel::PersonColumn && m_column != CasesModel::ReasonColumn &&
           m_column != CasesModel::RobotColumn && m_column != CasesModel::MethodColumn &&
           m_column != CasesModel::StatusColumn;
}

quint64 CaseKeys::keyOf(int place, const domain::Case &row) const
{
    const auto ofText = [](const QString &text) {
        return text.isEmpty() ? missing : std::min(leading(text.toStdString()), missing - 1);
    };
    quint64 key = missing;
    switch (m_column) {
    case CasesModel::PersonColumn:
        key = name(place).empty() ? missing : std::min(leading(name(place)), missing - 1);
        break;
    case CasesModel::StatusColumn: key = quint64(row.status.value); break;
    case CasesModel::ReasonColumn: key = ofText(domain::disclosedReason(row)); break;
    case CasesModel::RobotColumn: key = ofText(row.robot); break;
    case CasesModel::DecisionColumn: key = decisionKey(row); break;
    case CasesModel::MethodColumn: key = ofText(row.method); break;
    case CasesModel::LinkColumn: key = linkCounts(row) ? ofTime(row.requestedAt, false) : missing; break;
    case CasesModel::SeenColumn: key = ofTime(row.lastSeenAt, true); break;
    default: key = ofTime(row.openedAt, true); break;
    }
    return m_down && key != missing ? missing - 1 - key : key;
}

bool CaseKeys::less(int a, int b, const desk::Cases &cases) const
{
    const quint64 keyA = key(a);
    const quint64 keyB = key(b);
    if (keyA != keyB)
        return keyA < keyB;
    if (keyIsExact() || keyA == missing)
        return a < b;
    int difference = 0;
    if (m_column == CasesModel::PersonColumn) {
        difference = name(a).compare(name(b));
    } else {
        const domain::Case &first = cases.at(cases.rowAt(a));
        const domain::Case &second = cases.at(cases.rowAt(b));
        switch (m_column) {
        case CasesModel::StatusColumn: difference = first.status.text.compare(second.status.text); break;
        case CasesModel::ReasonColumn:
            difference = domain::disclosedReason(first).compare(domain::disclosedReason(second));
            break;
        case CasesModel::RobotColumn: difference = first.robot.compare(second.robot); break;
        default: difference = first.method.compare(second.method); break;
        }
    }
    if (difference == 0)
        return a < b;
    return m_down ? difference > 0 : difference < 0;
}

} // namespace ui
