// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"

#include <QTreeWidget>

namespace ui {

/// Every field with its value, group by group: changed ones old and new, fixed ones with a lock. Found by
/// typing a part of the name or the value.
class FieldTree : public QTreeWidget {
    Q_OBJECT
public:
    explicit FieldTree(QWidget *parent = nullptr);
    void show(const QMap<QString, QString> &known, const QMap<QString, QString> &edited,
              const QStringList &wrong);
    void setFilter(const QString &text);
    QString currentPath() const;
    QString firstPath() const; ///< of those that the filter leaves
    void select(const QString &path);
    void retranslate();

Q_SIGNALS:
    void pathChosen(const QString &path); ///< now current
    void editWanted(const QString &path); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void applyFilter();
    QMap<QString, QTreeWidgetItem *> m_items;
    QString m_filter;
};

} // namespace ui
