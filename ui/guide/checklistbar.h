// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/checklist.h"
#include "ui/kit/worker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <optional>

namespace ui {

class Field;
class MessageLine;

/// Prints the customer's checklist, or saves it as a PDF where the agent says. Object names:
/// "edit:checklist.language", "edit:checklist.name", "checklist:save", "checklist:print",
/// "checklist:message", "checklist:savedialog", "checklist:printdialog".
class ChecklistBar : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistBar(QWidget *parent = nullptr);
    /// What the next page is about; language, name and font are this bar's. Nothing: there is no page to
    /// make.
    void setSubject(const std::optional<Checklist> &subject);
    void save();
    void print();
    void reset(); ///< forgets the name

protected:
    void changeEvent(QEvent *event) override;

private:
    Checklist page() const;
    void write(const QString &path, const Checklist &list);
    void retranslate();
    std::optional<Checklist> m_subject;
    QComboBox *m_language;
    Field *m_languageField;
    QLineEdit *m_name;
    Field *m_nameField;
    QPushButton *m_save;
    QPushButton *m_print;
    MessageLine *m_message;
    Worker m_worker; ///< last: its jobs end before the rest goes
};

} // namespace ui
