// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/retention/duelist.h"

#include <QAbstractTableModel>
#include <QSet>
#include <optional>

namespace ui {

/// The persons to erase, with a tick each, and what became of each order. It holds no name: these are read
/// from the list of cases, which forgets them at once.
class RetentionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { PersonColumn, DueColumn, WhyColumn, StatusColumn, OpenedColumn, ResultColumn, Columns };
    enum class Outcome { None, Erasing, Erased, Failed };

    explicit RetentionModel(const desk::Cases &cases, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Reads the list anew; the outcomes of this visit stay until forgetOutcomes(), and so does the tick of
    /// who is due for the reason that stood in the row.
    void reload(int years, const QDate &today);
    void forgetOutcomes();
    /// Ticks everybody who is due today, and nobody else.
    void tickDue();
    void tickNobody();
    QList<DuePerson> ticked() const;           ///< in the order shown
    bool lists(const QString &personId) const; ///< as one who is not erased
    bool isTicked(const QString &caseId) const { return m_ticked.contains(caseId); }
    int dueCount() const;
    const DuePerson &at(int row) const { return m_rows.at(row).person; }
    void setOutcome(const QString &caseId, Outcome outcome, const std::optional<domain::Error> &error = {});
    Outcome outcome(const QString &caseId) const;
    void retranslate();

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row {
        DuePerson person;
        Outcome outcome = Outcome::None;
        std::optional<domain::Error> error;
    };
    int rowOf(const QString &caseId) const;
    QString text(const Row &row, int column) const;
    QVariant spoken(const Row &row, int column) const;
    const desk::Cases &m_cases;
    QList<Row> m_rows;
    QSet<QString> m_ticked;
};

} // namespace ui
