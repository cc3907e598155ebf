// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/reasonview.h"

#include <QLabel>

namespace ui {

/// The failure desk's part for the open case; hidden where nothing failed. Object names: ReasonView's, with
/// "compare:reason".
class ReasonSection : public QWidget {
    Q_OBJECT
public:
    explicit ReasonSection(QWidget *parent = nullptr);
    void show(const domain::CaseFile &file);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_head;
    ReasonView *m_view;
};

/// What a case's failure desk is about; nothing where nothing failed.
std::optional<ReasonSubject> reasonSubject(const domain::CaseFile &file);

} // namespace ui
