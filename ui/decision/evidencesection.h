// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/evidence.h"
#include "ui/decision/signlist.h"

#include <QCheckBox>
#include <QLabel>

namespace ui {

/// The checklist of what the case's file should hold: "6 of 7: no proof of address", and in words with a sign
/// each item that is not there, for the person's data below are what a reviewer reads next; all of them on
/// demand, then for every case. Object names: "evidence:summary", "evidence:all", "evidence:list".
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
    domain::CaseFile m_file; ///< for the items anew in another language
    QList<domain::EvidenceItem> m_items;
    QLabel *m_head;
    QLabel *m_summary;
    QCheckBox *m_all;
    SignList *m_list;
};

} // namespace ui
