// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>
#include <functional>
#include <optional>

namespace ui {

/// An inline line instead of a modal box: tone, text, the support line for errors, and at most one action.
/// Hidden while it has nothing to say; announces itself to screen readers.
class MessageLine : public QWidget {
    Q_OBJECT
public:
    explicit MessageLine(QWidget *parent = nullptr);
    void say(theme::Tone tone, const QString &text); ///< stays as it is until the next one
    /// Asks for the text again whenever the language changes.
    void say(theme::Tone tone, std::function<QString()> text);
    void show(const domain::Error &error);       ///< userText, and supportText in small with a copy button
    void setAction(const QString &text);         ///< empty: no button
    void offer(std::function<QString()> action); ///< the same, asked for again when the language changes
    void clear();
    QString text() const;
    QWidget *action() const { return m_action; } ///< for the order of Tab

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    theme::Tone m_tone = theme::Tone::Neutral;
    std::optional<domain::Error> m_error;
    std::function<QString()> m_textNow; ///< empty: the text stays
    std::function<QString()> m_actionNow;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_support;
    QToolButton *m_copy;
    QPushButton *m_action;
};

} // namespace ui
