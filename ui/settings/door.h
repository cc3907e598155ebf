// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"

#include <QFuture>
#include <QLabel>
#include <QPromise>
#include <QStackedWidget>
#include <QWidget>
#include <optional>

namespace ui {

class EnvironmentForm;
class PassphrasePage;
class DoorTrouble;
class DoorWaiting;

/// The small window before the desk's: it stands there at once and asks for what opens the journal. Nothing
/// of a person is known yet. Each question gets one answer, Closed at the latest when the window goes. Object
/// names: "door:waiting", "door:text", "door:again", "door:passphrase", "door:sandbox", and those of the
/// pages.
class Door : public QWidget {
    Q_OBJECT
public:
    struct Answer {
        enum class Kind {
            Again,         ///< ask the keychain once more
            UsePassphrase, ///< a sealed file in place of the keychain
            Passphrase,    ///< this one
            Credentials,   ///< client id, hosts and secret
            Sandbox,       ///< the embedded one instead
            Closed,        ///< the user closed the window: nothing is to be opened
        };
        Kind kind = Kind::Closed;
        QByteArray passphrase;
        domain::Environment environment;
        QByteArray secret;
    };

    explicit Door(const domain::Environment &environment, QWidget *parent = nullptr);
    ~Door() override;

    void showWaiting(); ///< the keychain is asked, not the user
    QFuture<Answer> showTrouble(const domain::Error &error, bool passphraseIsPossible);
    QFuture<Answer> askPassphrase(const std::optional<domain::Error> &wrong = {});
    QFuture<Answer> askNewPassphrase();
    QFuture<Answer> askCredentials();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QFuture<Answer> ask(QWidget *page);
    void answer(Answer::Kind kind);
    void answer(Answer answer);
    void retranslate();
    std::optional<QPromise<Answer>> m_asked; ///< until it is answered
    domain::Environment m_environment;
    QStackedWidget *m_pages;
    DoorWaiting *m_waiting;
    DoorTrouble *m_trouble;
    PassphrasePage *m_passphrase;
    QWidget *m_credentials;
    EnvironmentForm *m_form;
    QLabel *m_title;
    QLabel *m_credentialsText;
};

} // namespace ui
