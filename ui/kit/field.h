// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

namespace ui {

/// A label above an editor, a hint or error line under it. The label is the editor's buddy, so that it names
/// it for screen readers; the error is its accessible description. The Field's object name is the API path it
/// edits.
class Field : public QWidget {
    Q_OBJECT
public:
    /// The editor becomes a child; apiPath ("address.city") becomes this field's and "edit:<path>" the
    /// editor's object name.
    Field(const QString &apiPath, QWidget *editor, QWidget *parent = nullptr);
    QWidget *editor() const { return m_editor; }
    void setLabel(const QString &text); ///< with mnemonic
    void setHint(const QString &text);  ///< quiet line, replaced by an error
    void setFixedLater(bool locked);    ///< marks "can't be changed later"
    void setRequired(bool required);    ///< the word "optional" stands at fields that are not
    bool isRequired() const { return m_required; }
    void setWarning(const QString &text); ///< allowed, but often a slip; stands in the hint's place
    void setError(const QString &text);   ///< stands in the place of both; empty clears it
    QString error() const { return m_error; }
    QString warning() const { return m_warning; }
    QString hint() const { return m_hint; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QLabel *m_label;
    QLabel *m_lock;
    QLabel *m_marks;
    QLabel *m_line;
    QWidget *m_editor;
    QString m_labelText;
    QString m_hint;
    QString m_warning;
    QString m_error;
    bool m_fixedLater = false;
    bool m_required = false;
    bool m_covered = false; ///< its value is hidden, as all personal data are
};

} // namespace ui
