// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/reasonview.h"

#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// The failure reasons under the headings of their groups, and the statuses for which none may be given. Up
/// and down skip the headings; a screen reader hears a reason's group too.
class ReasonList : public QListView {
    Q_OBJECT
public:
    explicit ReasonList(QWidget *parent = nullptr);
    void setFound(const QStringList &codes, bool statuses); ///< keeps the chosen one where it still fits
    void choose(const QString &code);
    void choose(domain::Status status);
    void chooseFirst();
    std::optional<ReasonSubject> chosen() const;
    void retranslate();

Q_SIGNALS:
    void chosenChanged();

private:
    void addHeading(const QString &text);
    void addRow(const QString &text, const QString &code, domain::Status status, const QString &group);
    void stand(const QString &code, domain::Status status);
    void fill();
    QStandardItemModel m_model;
    QStringList m_codes;
    bool m_statuses = true;
};

} // namespace ui
