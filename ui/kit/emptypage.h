// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

/// What stands where a list has no rows: what belongs there, in a title and a sentence, and, where it helps,
/// a button for the first step.
class EmptyPage : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(const QString &objectName, QWidget *parent = nullptr);
    void say(const QString &title, const QString &text);
    /// A button below the words; its text, icon and click are the screen's.
    QPushButton *addStep(const QString &objectName);

private:
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_column;
};

} // namespace ui
