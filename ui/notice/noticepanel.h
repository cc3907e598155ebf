// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/noticesettings.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QTimeEdit>

namespace ui {

/// A small panel over the window: what the desktop is told, the quiet hours, whether the chosen case is
/// watched, and whether decisions need four eyes. What is changed counts at once; Esc closes it.
/// Object names: "notice:tell", "notice:quiet", "notice:from", "notice:to", "notice:case", "notice:foureyes".
class NoticePanel : public QFrame {
    Q_OBJECT
public:
    explicit NoticePanel(QWidget *parent = nullptr);
    void setSettings(const NoticeSettings &settings); ///< silent
    /// The chosen case; without one nothing can be watched.
    void setCase(bool any, bool watched);
    void setFourEyes(bool asked); ///< silent
    /// Opens below this widget, the first control focused.
    void openBelow(const QWidget *widget);

Q_SIGNALS:
    void settingsChanged(const ui::NoticeSettings &settings);
    void watchChanged(bool watched);
    void fourEyesChanged(bool asked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tell();
    QLabel *m_title;
    QCheckBox *m_tell;
    QCheckBox *m_quiet;
    QLabel *m_between;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QCheckBox *m_case;
    QLabel *m_note;
    QLabel *m_review;
    QCheckBox *m_fourEyes;
    QLabel *m_eyesNote;
};

} // namespace ui
