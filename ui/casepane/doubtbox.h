// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/finding.h"
#include "domain/casefile.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>
#include <optional>

namespace ui {

/// What a look-up found about a call in doubt, in words and beside what was entered; the agent adopts it or
/// says that the call was not carried out. Hidden while there is no finding. Object names: "finding:words",
/// "finding:choice", "finding:table", "finding:adopt", "finding:notdone".
class DoubtBox : public QWidget {
    Q_OBJECT
public:
    explicit DoubtBox(QWidget *parent = nullptr);
    void setFinding(const desk::Finding &finding, const domain::CaseFile &file);
    void clear(); ///< forgets it
    const std::optional<desk::Finding> &finding() const { return m_finding; }
    void setBusy(bool busy);
    void retranslate();
    QString text() const; ///< everything it says, for screen readers

Q_SIGNALS:
    void adoptAsked(const desk::Finding &finding, qsizetype candidate);
    void notDoneAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void render();
    void fillTable();
    const desk::Candidate *chosen() const;
    std::optional<desk::Finding> m_finding;
    domain::CaseFile m_file;
    bool m_busy = false;
    QLabel *m_words;
    QComboBox *m_choice;
    QWidget *m_table;
    QPushButton *m_adopt;
    QPushButton *m_notDone;
};

} // namespace ui
