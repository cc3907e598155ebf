// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// One line of a SignList: a sign in a colour of meaning, and words that say the same without it.
struct SignLine {
    QString icon; ///< of resources/icons
    theme::Tone tone = theme::Tone::Neutral;
    QString text;
    QString quiet; ///< in small below it; may be empty
    bool operator==(const SignLine &) const = default;
};

/// Lines of a sign and words each, as high as they need; screen readers hear all of them as its description.
class SignList : public QWidget {
    Q_OBJECT
public:
    explicit SignList(QWidget *parent = nullptr);
    void setLines(const QList<SignLine> &lines);
    const QList<SignLine> &lines() const { return m_lines; }
    QString text() const; ///< a line each

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QList<SignLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace ui
