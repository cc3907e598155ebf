// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/columnwidths.h"

#include "domain/reviewqueue.h"
#include "ui/dashboard/casesfilter.h"
#include "ui/dashboard/casesmodel.h"
#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <algorithm>
#include <chrono>
#include <utility>

namespace ui {
namespace {

static_assert(ColumnWidths::columns == CasesModel::Columns);

constexpr int enoughRows = 50; ///< a screenful; what comes later has to do with the widths found
constexpr auto betweenMeasures = std::chrono::milliseconds(200);
constexpr int widestName = 44; ///< letters; what is longer is cut
constexpr int widestReason = 24;
constexpr int leastReason = 10; ///< kept for it though no call failed yet
constexpr int leastText = 16;   ///< letters of a name or reason that are worth showing
constexpr int leastRobot = 12;

/// The longest of the column's words, whatever the rows hold just now: a status changes.
int widestWord(int column, const QFontMetrics &font)
{
    int widest = 0;
    if (column == CasesModel::StatusColumn) {
        for (const domain::Status each : listedStatuses())
            widest = std::max(widest, font.horizontalAdvance(domain::statusWord(domain::statusValue(each))));
    } else if (column == CasesModel::DecisionColumn) {
        for (int state = 0; state <= int(domain::DecisionState::Other); ++state)
            widest = std::max(
                widest, font.horizontalAdvance(domain::decisionStateWord(domain::DecisionState(state))));
    } else if (column == CasesModel::AgeColumn || column == CasesModel::SeenColumn) {
        widest = font.horizontalAdvance(QStringLiteral("59 min"));
    }
    return widest;
}

/// A column's room beside its text: the status has its shape before it and a mark behind.
int beside(int column, const QFontMetrics &font)
{
    return column == CasesModel::StatusColumn ? font.ascent() + 2 * theme::tight + theme::small + theme::wide
                                              : theme::small + 2;
}

} // namespace

ColumnWidths::ColumnWidths(QTableView *table)
    : QObject(table)
    , m_table(table)
    , m_header(table->horizontalHeader())
{
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        if (m_isFitting || column == CasesModel::ReasonColumn) // it takes what another left
            return;
        if (before > 0 && now > 0)
            m_own.set(size_t(column));
        else // hidden or shown
            QMetaObject::invokeMethod(this, &ColumnWidths::fit, Qt::QueuedConnection);
    });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ColumnWidths::measure);
    const QAbstractItemModel *model = table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnWidths::wait);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnWidths::wait);
    connect(model, &QAbstractItemModel::dataChanged, this, &ColumnWidths::wait);
}

void ColumnWidths::setOwn(Own own)
{
    m_own = own;
    fit();
}

void ColumnWidths::measureAnew()
{
    // Names are as long in every language, and hidden for a while they keep their room.
    const bool sameFont = m_table->font() == std::exchange(m_font, m_table->font());
    const int person = sameFont ? m_needs[CasesModel::PersonColumn] : 0;
    m_needs = {};
    m_needs[CasesModel::PersonColumn] = person;
    m_rows = 0;
    const QFontMetrics body = m_table->fontMetrics();
    m_header->setMinimumSectionSize(6 * body.averageCharWidth());
    for (int column = 0; column < columns; ++column) {
        m_words[size_t(column)] = widestWord(column, body) + beside(column, body);
        // Another language has another heading, which the user's own width may cut.
        if (m_own.test(size_t(column)) && !m_header->isSectionHidden(column)) {
            const QScopedValueRollback<bool> fitting(m_isFitting, true);
            m_header->resizeSection(column, std::max(m_header->sectionSize(column), headerNeed(column)));
        }
    }
    measure();
}

void ColumnWidths::wait()
{
    if (m_rows < enoughRows && !m_later.isActive())
        m_later.start(m_rows == 0 ? std::chrono::milliseconds(0) : betweenMeasures);
}

void ColumnWidths::measure()
{
    const QAbstractItemModel *model = m_table->model();
    const QFontMetrics body = m_table->fontMetrics();
    const QFontMetrics strong(theme::font(theme::Type::Strong)); // an alarm's row
    const int rows = std::min(model->rowCount(), enoughRows);
    m_rows = std::max(m_rows, rows);
    for (int column = 0; column < columns; ++column) {
        int widest = 0;
        for (int row = 0; row < rows; ++row) {
            const QModelIndex index = model->index(row, column);
            const bool alarm = index.data(CasesModel::AlarmRole).toBool();
            const QString text = index.data(Qt::DisplayRole).toString().left(widestName);
            widest = std::max(widest, (alarm ? strong : body).horizontalAdvance(text));
        }
        // A column only gets wider by it: the list must not jump at each search.
        m_needs[size_t(column)] = std::max(m_needs[size_t(column)], widest + beside(column, body));
    }
    fit();
}

int ColumnWidths::headerNeed(int column) const
{
    return m_header->sectionSizeHint(column);
}

int ColumnWidths::need(int column) const
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    const int wanted = std::max({headerNeed(column), m_needs[size_t(column)], m_words[size_t(column)]});
    switch (column) {
    case CasesModel::PersonColumn: return std::min(wanted, widestName * letter);
    case CasesModel::ReasonColumn: return std::clamp(wanted, leastReason * letter, widestReason * letter);
    case CasesModel::RobotColumn: return std::min(wanted, widestName * letter);
    default: return wanted;
    }
}

int ColumnWidths::least(int column) const
{
    const int letter = m_table->fontMetrics().averageCharWidth();
    switch (column) {
    case CasesModel::DecisionColumn: return std::max(headerNeed(column), m_needs[size_t(column)]);
    case CasesModel::RobotColumn:
        return std::max(headerNeed(column), std::min(leastRobot * letter, need(column)));
    default: return std::max(headerNeed(column), std::min(leastText * letter, need(column)));
    }
}

void ColumnWidths::fit()
{
    if (m_isFitting || m_header->count() != columns)
        return;
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    std::array<int, columns> widths{};
    int left = m_table->viewport()->width();
    for (int column = 0; column < columns; ++column) {
        if (m_header->isSectionHidden(column))
            continue;
        widths[size_t(column)] = m_own.test(size_t(column)) ? m_header->sectionSize(column) : need(column);
        left -= widths[size_t(column)];
    }
    // Where room is short, rare words of a decision give first, then the reason, which stands in the case
    // pane, and the robot, which stands in the name.
    for (const int column : {CasesModel::DecisionColumn, CasesModel::ReasonColumn, CasesModel::RobotColumn,
                             CasesModel::PersonColumn}) {
        int &width = widths[size_t(column)];
        if (left >= 0 || width == 0 || m_own.test(size_t(column)))
            continue;
        const int given = std::clamp(-left, 0, std::max(0, width - least(column)));
        width -= given;
        left += given;
    }
    if (left > 0 && m_header->isSectionHidden(CasesModel::ReasonColumn) &&
        !m_own.test(CasesModel::PersonColumn))
        widths[CasesModel::PersonColumn] += left;
    // Stretched below what it needs it would say nothing: then the list scrolls sideways.
    m_header->setSectionResizeMode(CasesModel::ReasonColumn,
                                   left < 0 ? QHeaderView::Interactive : QHeaderView::Stretch);
    for (int column = 0; column < columns; ++column) {
        if (widths[size_t(column)] > 0 && (left < 0 || column != CasesModel::ReasonColumn))
            m_header->resizeSection(column, widths[size_t(column)]);
    }
}

} // namespace ui
