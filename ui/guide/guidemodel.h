// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentsearch.h"

#include <QAbstractTableModel>
#include <optional>

namespace ui {

/// The ID documents that fit the search, the likeliest first.
class GuideModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { CountryColumn, DocumentColumn, ProofColumn, AcceptedColumn, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Everything that can be asked about, by this list (null: by the guide's table alone). Keeps the search.
    void setList(const domain::SupportedList *list);
    void find(const QString &typed, std::optional<domain::DocumentKind> kind);
    void retranslate(); ///< country names order the rows
    const domain::DocumentAdvice &at(int row) const;
    /// -1 when it doesn't fit the search.
    int rowOf(const QString &country, domain::DocumentKind kind, const QString &type) const;

private:
    void search();
    std::optional<domain::DocumentSearch> m_search;
    QList<qsizetype> m_hits;
    QString m_typed;
    std::optional<domain::DocumentKind> m_kind;
};

/// "accepted", "not accepted", "not known".
QString acceptedWord(domain::DocumentAdvice::Accepted accepted);

} // namespace ui
