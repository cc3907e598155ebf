// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/environment.h"
#include "domain/error.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"
#include "ui/kit/unsent.h"

#include <QCoroTask>
#include <QLineEdit>
#include <QPushButton>
#include <functional>

namespace ui {

/// Hosts, client id and secret of one environment, with the test of the connection. A secret that is kept is
/// never shown again: the field stays empty and says so. Object names: "settings:api", "settings:auth",
/// "settings:idnow", "settings:id", "settings:secret", "settings:test", "settings:save", "settings:forget",
/// "settings:message".
class EnvironmentForm : public QWidget, public Unsent {
    Q_OBJECT
public:
    /// The kept secret, for a test without typing it again.
    using KeptSecret = std::function<QCoro::Task<domain::Result<QByteArray>>()>;

    explicit EnvironmentForm(QWidget *parent = nullptr);
    /// Without `kept` the secret has to be typed.
    void setEnvironment(const domain::Environment &environment, KeptSecret kept = {});
    domain::Environment environment() const; ///< as typed
    MessageLine &message() { return *m_message; }
    void setBusy(bool busy);
    void forgetSecret(); ///< what was typed
    void settle();       ///< what stands here is kept now: nothing of it is unsent
    QString unsent() const override;

Q_SIGNALS:
    /// Everything is filled in; `secret` is empty where the kept one stays.
    void saveWanted(const domain::Environment &environment, const QByteArray &secret);
    void forgetWanted(); ///< client id and secret are to go from this computer

protected:
    void changeEvent(QEvent *event) override;

private:
    bool check(); ///< marks what is wrong, the first field gets the focus
    void test();
    void retranslate();
    domain::Environment m_environment;
    KeptSecret m_kept;
    Field *m_api;
    Field *m_auth;
    Field *m_ident;
    Field *m_id;
    Field *m_secret;
    QLineEdit *m_apiEdit;
    QLineEdit *m_authEdit;
    QLineEdit *m_identEdit;
    QLineEdit *m_idEdit;
    QLineEdit *m_secretEdit;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_forget;
    MessageLine *m_message;
    bool m_testing = false;
};

} // namespace ui
