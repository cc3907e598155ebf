// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "ui/shell/language.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace ui {

/// The bar on top: the program, the environment in words, the switch that hides personal data, the language.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(const domain::Environment &environment, Language &language, QWidget *parent = nullptr);

    QToolButton *notices() const { return m_notices; }

Q_SIGNALS:
    void noticesWanted(); ///< the panel of notifications

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const domain::Environment m_environment;
    Language &m_language;
    QLabel *m_name;
    QLabel *m_environmentName;
    QLabel *m_sign;
    QToolButton *m_mask;
    QToolButton *m_notices;
    QToolButton *m_german;
    QToolButton *m_english;
};

} // namespace ui
