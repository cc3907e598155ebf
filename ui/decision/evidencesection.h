// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "ui/decision/signlist.h"

#include <QLabel>

namespace ui {

/// The checklist of what the case's file should hold: "6 of 7: no proof of address", and each item in words
/// with a sign. Object names: "evidence:summary", "evidence:list".
class EvidenceSection : public QWidget {
    Q_OBJECT
public:
    explicit EvidenceSection(QWidget *parent = nullptr);
    using QWidget::show;
    void show(const domain::CaseFile &file);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QList<domain::EvidenceItem> m_items;
    QLabel *m_head;
    QLabel *m_summary;
    SignList *m_list;
};

} // namespace ui
