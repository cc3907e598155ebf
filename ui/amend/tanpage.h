// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/field.h"
#include "ui/kit/persontable.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <functional>

namespace ui {

/// A change that waits: what it changes, how the customer gets the tan, and the tan itself. Object names:
/// "tan:table", "edit:delivery_method", "tan:send", "edit:tan", "tan:confirm", "tan:sent".
class TanPage : public QWidget {
    Q_OBJECT
public:
    explicit TanPage(bool sandbox, QWidget *parent = nullptr);
    void show(const domain::OpenChange &change, const domain::Person &current);
    QString requestId() const { return m_change.requestId; }
    void setBusy(bool busy);
    /// The tan can be typed again; asks for the text anew whenever the language changes.
    void refuseTan(std::function<QString()> text);
    void forget();
    void enter(); ///< puts the keyboard where the next step is
    void focusTan() { m_tan->setFocus(); }
    void focusAgain(); ///< where the step that failed is taken once more
    void press();      ///< Enter: the next step
    void retranslate();

Q_SIGNALS:
    void sendWanted(const QString &deliveryMethod);
    void confirmWanted(const QString &tan);

private:
    void render();
    void confirm();
    void complain(std::function<QString()> text);
    bool m_sandbox;
    bool m_busy = false;
    domain::OpenChange m_change;
    QLabel *m_heading;
    QLabel *m_words;
    PersonTable *m_table;
    ChoiceBox *m_method;
    Field *m_methodField;
    QPushButton *m_send;
    QLabel *m_sent;
    QLineEdit *m_tan;
    Field *m_tanField;
    std::function<QString()> m_complaint; ///< what stands at the tan, while something does
    QPushButton *m_confirm;
};

} // namespace ui
