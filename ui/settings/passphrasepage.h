// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"

#include <QLineEdit>
#include <QPushButton>
#include <optional>

namespace ui {

/// Asks for the passphrase that opens the sealed file, or twice for a new one. Object names:
/// "door:phrase", "door:phraseagain", "door:open".
class PassphrasePage : public QWidget {
    Q_OBJECT
public:
    explicit PassphrasePage(int shortest, QWidget *parent = nullptr);
    void ask(const std::optional<domain::Error> &wrong);
    void askNew();
    void retranslate();

Q_SIGNALS:
    void given(const QByteArray &passphrase);

private:
    void take();
    const int m_shortest; ///< characters
    bool m_new = false;
    QLabel *m_text;
    QLineEdit *m_firstEdit;
    QLineEdit *m_secondEdit;
    Field *m_first;
    Field *m_second;
    MessageLine *m_message;
    QPushButton *m_open;
};

} // namespace ui
