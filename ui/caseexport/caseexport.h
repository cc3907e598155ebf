// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/caseexport/caseexporter.h"
#include "ui/kit/messageline.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

namespace ui {

/// Exports the case that a screen shows. Object names after the screen's: "bench:casefile" (the button, and
/// the action's id), "bench:casefile:documents", "bench:casefile:stop", "bench:casefile:step",
/// "bench:casefile:key", "bench:casefile:message", "bench:casefile:dialog".
class CaseExport : public QWidget {
    Q_OBJECT
public:
    /// `screen` is the name before the colon.
    CaseExport(desk::Desk &desk, const QString &screen, QWidget *parent = nullptr);
    /// What case files are sealed with; has to outlive this. Without, none can be exported.
    void setSeal(const desk::Seal *seal);
    void show(const domain::CaseFile &file);
    void clear(); ///< an export under way goes on: it was asked for

protected:
    void changeEvent(QEvent *event) override;

private:
    bool canExport() const;
    bool isOfShown() const { return m_last.caseId == m_shown; } ///< the export under way, or the last one
    /// `text` as it is told: with the case's name where another one is on screen.
    QString told(const QString &text) const;
    void choose();
    void start(const ExportOrder &order);
    void say(const ExportFailure &failure);
    void revealOf(const ExportOrder &order);
    void retranslate();
    void render();
    QString stepText() const;

    desk::Desk &m_desk;
    const desk::Seal *m_seal = nullptr;
    QString m_caseId; ///< empty where there is nothing to export
    QString m_shown;  ///< the case on screen, erased or not
    ExportOrder m_last;
    QPushButton *m_button;
    QCheckBox *m_documents;
    QLabel *m_step;
    QPushButton *m_stop;
    QLabel *m_key;
    MessageLine *m_message;
    CaseExporter *m_exporter;
};

} // namespace ui
