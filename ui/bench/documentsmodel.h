// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kycdocument.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace ui {

/// The case's documents: type in words, safe name, size and when, a sign for the kind (claimed; the viewer
/// judges by content).
class DocumentsModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NameRole, DetailRole };
    using QAbstractListModel::QAbstractListModel;

    void
    setDocuments(const QList<domain::KycDocument> &documents); ///< nothing happens when they are the same
    const QList<domain::KycDocument> &documents() const { return m_documents; }
    int rowOf(const QString &documentId) const;
    QString label(const domain::KycDocument &document) const; ///< told apart from the others of its type
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    void retranslate();

private:
    static QString detail(const domain::KycDocument &document);
    QList<domain::KycDocument> m_documents;
};

/// Three lines an item: the type, and under it in quiet small print its name, its size and when it came.
class DocumentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
