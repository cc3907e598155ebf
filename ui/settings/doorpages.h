// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/kit/messageline.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

/// "The keychain is asked."
class DoorWaiting : public QWidget {
    Q_OBJECT
public:
    explicit DoorWaiting(QWidget *parent = nullptr);
    void retranslate();

private:
    QLabel *m_text;
};

/// What kept the secrets away, and the ways on.
class DoorTrouble : public QWidget {
    Q_OBJECT
public:
    explicit DoorTrouble(QWidget *parent = nullptr);
    void setError(const domain::Error &error, bool passphraseIsPossible);
    void retranslate();

Q_SIGNALS:
    void again();
    void passphraseWanted();
    void sandboxWanted();

private:
    MessageLine *m_message;
    QPushButton *m_again;
    QPushButton *m_passphrase;
    QPushButton *m_sandbox;
};

} // namespace ui
