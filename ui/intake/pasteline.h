// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/messageline.h"

#include <QMap>

namespace ui {

class PersonFields;

/// Takes an address or a person from the clipboard into the form, and says what it did. Nothing that stands
/// there is overwritten but on the agent's word.
class PasteLine : public MessageLine {
    Q_OBJECT
public:
    PasteLine(PersonFields &fields, QWidget *parent);
    void paste();
    /// Ctrl+V in this editor spreads a text of several fields over the form.
    void watch(QWidget *editor);
    void retranslate();
    void forget(); ///< what was pasted belonged to another customer

Q_SIGNALS:
    void pasted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void overwrite();
    void report();
    PersonFields &m_fields;
    bool m_empty = false; ///< the clipboard held no text
    bool m_namesByOrder = false;
    QStringList m_filled;          ///< paths
    QMap<QString, QString> m_kept; ///< what was pasted where something else stood already
    QStringList m_notUnderstood;
};

} // namespace ui
