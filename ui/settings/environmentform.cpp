// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/environmentform.h"

#include "ui/kit/theme.h"
#include "ui/settings/connectionwords.h"
#include "ui/settings/environmentwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using desk::environments::Problem;

/// The test with the secret that was typed, or else the kept one.
QCoro::Task<domain::Result<desk::ConnectionReport>> askWith(domain::Environment environment, QByteArray typed,
                                                            EnvironmentForm::KeptSecret kept)
{
    if (typed.isEmpty() && kept) {
        auto reading = kept();
        const domain::Result<QByteArray> secret = co_await reading;
        if (!secret)
            co_return tl::unexpected(secret.error());
        typed = *secret;
    }
    auto asking = desk::testConnection(environment, typed);
    const desk::ConnectionReport report = co_await asking;
    co_return report;
}

QCoro::Task<void> finish(QPointer<EnvironmentForm> form,
                         QCoro::Task<domain::Result<desk::ConnectionReport>> asking)
{
    const domain::Result<desk::ConnectionReport> report = co_await asking;
    if (!form)
        co_return;
    form->setBusy(false);
    if (!report)
        form->message().show(report.error());
    else
        form->message().say(connectionTone(*report), [found = *report] { return connectionText(found); });
}

} // namespace

EnvironmentForm::EnvironmentForm(QWidget *parent)
    : QWidget(parent)
    , m_apiEdit(new QLineEdit)
    , m_authEdit(new QLineEdit)
    , m_identEdit(new QLineEdit)
    , m_idEdit(new QLineEdit)
    , m_secretEdit(new QLineEdit)
    , m_test(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_forget(new QPushButton(this))
    , m_message(new MessageLine(this))
{
    const auto add = [this](QLineEdit *editor, const QString &name) {
        auto *field = new Field(u"settings:"_s + name, editor, this);
        editor->setObjectName(u"settings:"_s + name);
        connect(editor, &QLineEdit::textEdited, field, [field] { field->setError({}); });
        return field;
    };
    m_api = add(m_apiEdit, u"api"_s);
    m_auth = add(m_authEdit, u"auth"_s);
    m_ident = add(m_identEdit, u"idnow"_s);
    m_id = add(m_idEdit, u"id"_s);
    m_secret = add(m_secretEdit, u"secret"_s);
    for (Field *field : {m_api, m_auth, m_id})
        field->setRequired(true);
    m_secretEdit->setEchoMode(QLineEdit::Password);
    m_secretEdit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_test->setObjectName(u"settings:test"_s);
    m_save->setObjectName(u"settings:save"_s);
    m_forget->setObjectName(u"settings:forget"_s);
    m_message->setObjectName(u"settings:message"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    for (Field *field : {m_id, m_secret, m_api, m_auth, m_ident})
        column->addWidget(field);
    column->addWidget(m_message);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_test, &QPushButton::clicked, this, &EnvironmentForm::test);
    connect(m_forget, &QPushButton::clicked, this, &EnvironmentForm::forgetWanted);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (check())
            Q_EMIT saveWanted(environment(), m_secretEdit->text().toUtf8());
    });
    setFocusProxy(m_idEdit);
    retranslate();
}

void EnvironmentForm::setEnvironment(const domain::Environment &environment, KeptSecret kept)
{
    m_environment = environment;
    m_kept = std::move(kept);
    m_apiEdit->setText(environment.api.toString());
    m_authEdit->setText(environment.auth.toString());
    m_identEdit->setText(environment.identHost);
    m_idEdit->setText(environment.clientId);
    m_secret->setRequired(!m_kept);
    m_forget->setVisible(m_kept != nullptr);
    m_message->clear();
    forgetSecret();
    retranslate();
}

domain::Environment EnvironmentForm::environment() const
{
    domain::Environment typed = m_environment;
    typed.api = QUrl(m_apiEdit->text().trimmed(), QUrl::StrictMode);
    typed.auth = QUrl(m_authEdit->text().trimmed(), QUrl::StrictMode);
    typed.identHost = m_identEdit->text().trimmed();
    typed.clientId = m_idEdit->text().trimmed();
    return typed;
}

void EnvironmentForm::setBusy(bool busy)
{
    m_testing = busy;
    m_test->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_forget->setEnabled(!busy);
    if (busy) {
        m_message->setAction({});
        m_message->say(theme::Tone::Neutral, [] { return tr("Asking …"); });
    }
}

void EnvironmentForm::forgetSecret()
{
    m_secretEdit->setText({}); // unlike clear(), it keeps nothing to undo
}

void EnvironmentForm::settle()
{
    m_environment = environment();
    forgetSecret();
}

QString EnvironmentForm::unsent() const
{
    const domain::Environment typed = environment();
    const bool same = typed.api == m_environment.api && typed.auth == m_environment.auth &&
                      typed.identHost == m_environment.identHost && typed.clientId == m_environment.clientId;
    //: in a list of what was typed and not sent yet: client ID, secret or hosts
    return same && m_secretEdit->text().isEmpty() ? QString() : tr("the credentials");
}

bool EnvironmentForm::check()
{
    for (Field *field : {m_api, m_auth, m_ident, m_id, m_secret})
        field->setError({});
    const domain::Environment typed = environment();
    const Problem problem = desk::environments::problemOf(typed);
    Field *wrong = nullptr;
    switch (problem) {
    case Problem::None: break;
    case Problem::ApiHost: wrong = m_api; break;
    case Problem::AuthHost: wrong = m_auth; break;
    case Problem::IdentHost: wrong = m_ident; break;
    case Problem::ClientIdIsMissing: wrong = m_id; break;
    case Problem::ProductionHost:
    case Problem::SandboxHost: {
        domain::Environment alone = typed;
        alone.auth = alone.api;
        wrong = desk::environments::problemOf(alone) == problem ? m_api : m_auth;
        break;
    }
    }
    if (wrong)
        wrong->setError(problemText(problem));
    else if (!m_kept && m_secretEdit->text().isEmpty()) {
        wrong = m_secret;
        wrong->setError(tr("Enter the secret that belongs to the client ID."));
    }
    if (wrong)
        wrong->editor()->setFocus(Qt::OtherFocusReason);
    return !wrong;
}

void EnvironmentForm::test()
{
    if (m_testing || !check())
        return;
    setBusy(true);
    finish(QPointer<EnvironmentForm>(this), askWith(environment(), m_secretEdit->text().toUtf8(), m_kept));
}

void EnvironmentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EnvironmentForm::retranslate()
{
    m_id->setLabel(tr("&Client ID"));
    m_secret->setLabel(tr("&Secret"));
    m_secret->setHint(m_kept
                          ? tr("One is kept. Type only to replace it.")
                          : tr("Goes to this computer's keychain, or the file sealed with your passphrase."));
    m_api->setLabel(tr("Host of the &API"));
    m_auth->setLabel(tr("Host that gives &tokens"));
    m_ident->setLabel(tr("Your own host at &IDnow"));
    m_ident->setHint(tr("Only where your bank has links of its own name."));
    m_test->setText(tr("Test the co&nnection"));
    m_save->setText(tr("Sa&ve"));
    m_forget->setText(tr("&Forget credentials …"));
}

} // namespace ui
