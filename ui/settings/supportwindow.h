// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/passingdialog.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

/// The support report, word for word as it will be copied, and the button that does it. Nothing is sent from
/// here. Object names: "support", "support:text", "support:note", "support:copy", "support:close".
class SupportWindow : public PassingDialog {
    Q_OBJECT
public:
    explicit SupportWindow(QWidget *window);
    /// Opens it with this report.
    void showReport(const QString &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    void copy();
    void retranslate();
    QLabel *m_note;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
    bool m_isCopied = false;
};

} // namespace ui
