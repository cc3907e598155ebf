// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/retention/retentionmodel.h"

#include "ui/kit/mask.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"

#include <QGuiApplication>
#include <QPalette>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RetentionModel::RetentionModel(const desk::Cases &cases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_cases(cases)
{
    connect(&cases, &desk::Cases::changed, this, [this](qsizetype casesRow) {
        const int row = rowOf(m_cases.at(casesRow).id);
        if (row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    });
}

int RetentionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RetentionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

int RetentionModel::rowOf(const QString &caseId) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&](const Row &row) { return row.person.caseId == caseId; });
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

void RetentionModel::reload(int years, const QDate &today)
{
    QList<Row> rows;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.outcome == Outcome::Erased)
            rows.append(row);
    }
    const QList<DuePerson> due = duePersons(m_cases, years, today);
    QSet<QString> ticked;
    for (const DuePerson &person : due) {
        const int known = rowOf(person.caseId);
        Row row;
        if (known >= 0)
            row = m_rows.at(known);
        row.person = person;
        rows.append(row);
        if (m_ticked.contains(person.caseId) && known >= 0 &&
            m_rows.at(known).person.due.why == person.due.why)
            ticked.insert(person.caseId);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Row &a, const Row &b) { return a.person.due.day < b.person.due.day; });
    beginResetModel();
    m_rows = rows;
    m_ticked = ticked;
    endResetModel();
    Q_EMIT ticksChanged();
}

void RetentionModel::forgetOutcomes()
{
    beginResetModel();
    m_rows.removeIf([](const Row &row) { return row.outcome == Outcome::Erased; });
    for (Row &row : m_rows) {
        row.outcome = Outcome::None;
        row.error.reset();
    }
    m_ticked.clear();
    endResetModel();
    Q_EMIT ticksChanged();
}

void RetentionModel::tickDue()
{
    m_ticked.clear();
    for (const Row &row : std::as_const(m_rows)) {
        if (row.person.isDue && row.outcome != Outcome::Erased)
            m_ticked.insert(row.person.caseId);
    }
    retranslate();
    Q_EMIT ticksChanged();
}

void RetentionModel::tickNobody()
{
    m_ticked.clear();
    retranslate();
    Q_EMIT ticksChanged();
}

QList<DuePerson> RetentionModel::ticked() const
{
    QList<DuePerson> persons;
    for (const Row &row : m_rows) {
        if (m_ticked.contains(row.person.caseId))
            persons.append(row.person);
    }
    return persons;
}

bool RetentionModel::lists(const QString &personId) const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) {
        return row.outcome != Outcome::Erased && row.person.personId == personId;
    });
}

int RetentionModel::dueCount() const
{
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.person.isDue && row.outcome != Outcome::Erased;
    }));
}

void RetentionModel::setOutcome(const QString &caseId, Outcome outcome,
                                const std::optional<domain::Error> &error)
{
    const int row = rowOf(caseId);
    if (row < 0)
        return;
    m_rows[row].outcome = outcome;
    m_rows[row].error = error;
    if (outcome == Outcome::Erased)
        m_ticked.remove(caseId);
    Q_EMIT dataChanged(index(row, 0), index(row, Columns - 1));
    Q_EMIT ticksChanged();
}

RetentionModel::Outcome RetentionModel::outcome(const QString &caseId) const
{
    const int row = rowOf(caseId);
    return row < 0 ? Outcome::None : m_rows.at(row).outcome;
}

void RetentionModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

Qt::ItemFlags RetentionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Outcome outcome = m_rows.at(index.row()).outcome;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (index.column() == PersonColumn && outcome != Outcome::Erased && outcome != Outcome::Erasing)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool RetentionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const QString caseId = m_rows.at(index.row()).person.caseId;
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(caseId);
    else
        m_ticked.remove(caseId);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::AccessibleTextRole});
    Q_EMIT ticksChanged();
    return true;
}

QVariant RetentionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::CheckStateRole:
        if (column == PersonColumn && row.outcome != Outcome::Erased)
            return m_ticked.contains(row.person.caseId) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::ToolTipRole:
        if (column == ResultColumn && row.error)
            return domain::supportText(*row.error);
        return text(row, column);
    case Qt::ForegroundRole:
        if (row.outcome == Outcome::Erased)
            return theme::quietText(QGuiApplication::palette());
        if (column == ResultColumn && row.outcome == Outcome::Failed)
            return theme::toneText(theme::Tone::Bad, QGuiApplication::palette());
        if (column == DueColumn && row.person.isDue)
            return theme::toneText(theme::Tone::Warning, QGuiApplication::palette());
        return {};
    default: return {};
    }
}

QString RetentionModel::text(const Row &row, int column) const
{
    const domain::Case *known = m_cases.find(row.person.caseId);
    switch (column) {
    case PersonColumn:
        if (!known || known->erased)
            return tr("Erased person");
        if (row.person.cases > 1)
            //: name of a person with several cases
            return tr("%1 (%Ln cases)", nullptr, row.person.cases).arg(mask::name(known->name));
        return mask::name(known->name);
    case DueColumn:
        return row.person.isDue ? tr("since %1").arg(when::date(row.person.due.day))
                                //: the day on which a person comes due
                                : tr("from %1").arg(when::date(row.person.due.day));
    case WhyColumn:
        // Whether the law's years are over only the firm knows: they begin when the relationship ends.
        return row.person.due.why == domain::ErasureReason::RetentionOver
                   //: why a customer is due: the firm's years, counted from the result on
                   ? tr("Retention since the result over")
                   : domain::erasureReasonWord(row.person.due.why);
    case StatusColumn:
        return !known || known->status.text.isEmpty() ? QString() : domain::statusWord(known->status);
    case OpenedColumn: return known ? when::date(known->openedAt.toLocalTime().date()) : QString();
    case ResultColumn:
        switch (row.outcome) {
        case Outcome::None: return {};
        case Outcome::Erasing: return tr("erasing …");
        case Outcome::Erased: return tr("erased");
        case Outcome::Failed: return row.error ? domain::userText(*row.error) : QString();
        }
        return {};
    default: return {};
    }
}

QVariant RetentionModel::spoken(const Row &row, int column) const
{
    if (column != PersonColumn || row.outcome == Outcome::Erased)
        return text(row, column);
    return m_ticked.contains(row.person.caseId) ? tr("%1, to be erased").arg(text(row, column))
                                                : text(row, column);
}

QVariant RetentionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PersonColumn: return tr("Person");
    case DueColumn:
        //: column: since or from which day the person is to be erased
        return tr("Due");
    case WhyColumn: return tr("Why");
    case StatusColumn: return tr("Status");
    case OpenedColumn:
        //: column: the day on which the case was opened
        return tr("Opened");
    case ResultColumn:
        //: column: what became of the order to erase
        return tr("Result");
    default: return {};
    }
}

} // namespace ui
