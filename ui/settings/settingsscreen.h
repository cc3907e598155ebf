// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "ui/settings/environmentform.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>

namespace ui {

/// Which environment this desk works in, its credentials, the colours, how much memory the review bench may
/// take, how long data stay in sight when nobody works here, and the way to the support report. Switching
/// closes this desk and opens another: nothing is carried over, and what was typed and not sent is asked
/// about first. Object names: "settings:environment", "settings:switch", "settings:unsent", "settings:theme",
/// "settings:ahead", "settings:idle", "settings:report", and those of the form.
class SettingsScreen : public QWidget {
    Q_OBJECT
public:
    explicit SettingsScreen(const domain::Environment &environment, QWidget *parent = nullptr);
    /// How the secret of the present environment is had and kept; without it nothing can be changed here.
    void setSecret(EnvironmentForm::KeptSecret kept,
                   std::function<QCoro::Task<domain::Result<void>>(QByteArray)> keep);

    static constexpr int usualAhead = 512;
    /// Megabytes that the documents fetched ahead may take.
    void setAhead(int megabytes);
    /// Minutes without key or mouse after which data are hidden; 0: never.
    void setIdleMinutes(int minutes);

Q_SIGNALS:
    void switchWanted(const QString &environment);
    void aheadChanged(int megabytes);
    void idleMinutesChanged(int minutes);
    void reportWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void arrange();
    void save(const domain::Environment &typed, const QByteArray &secret);
    void askToForget();
    void forget();
    void leaveFor(const QString &environment); ///< the present one: it is opened anew
    void retranslate();
    void recolour();
    const domain::Environment m_environment;
    std::function<QCoro::Task<domain::Result<void>>(QByteArray)> m_keep;
    QLabel *m_title;
    QLabel *m_which;
    QComboBox *m_choice;
    QPushButton *m_switch;
    QLabel *m_note;
    MessageLine *m_unsent;
    QString m_wanted;             ///< what the question is about
    std::function<void()> m_next; ///< what the form's message offers
    QLabel *m_credentials;
    EnvironmentForm *m_form;
    QLabel *m_look;
    QLabel *m_colours;
    QComboBox *m_theme;
    QLabel *m_review;
    QLabel *m_aheadWord;
    QSpinBox *m_ahead;
    QLabel *m_aheadNote;
    QLabel *m_privacy;
    QLabel *m_idleWord;
    QSpinBox *m_idle;
    QLabel *m_idleNote;
    QLabel *m_support;
    QPushButton *m_report;
    QLabel *m_reportNote;
};

} // namespace ui
