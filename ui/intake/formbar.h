// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/validate.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace ui {

/// Above the form: which fields it asks for, and the way in for a customer who stands in another program.
class FormBar : public QWidget {
    Q_OBJECT
public:
    explicit FormBar(QWidget *parent = nullptr);
    domain::FormProfile profile() const;
    void retranslate();
    QWidget *lastStop() const; ///< of Tab

Q_SIGNALS:
    void profileChanged();
    void pasteWanted();

private:
    QLabel *m_label;
    QComboBox *m_profile;
    QPushButton *m_paste;
};

} // namespace ui
