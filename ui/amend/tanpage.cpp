// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/tanpage.h"

#include "ui/kit/pressonce.h"
#include "ui/kit/theme.h"
#include "ui/kit/when.h"
#include "ui/kit/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widestField = 360; ///< a tan is short

QString missing()
{
    return TanPage::tr("Enter the tan that the customer reads out.");
}

} // namespace

TanPage::TanPage(bool sandbox, QWidget *parent)
    : QWidget(parent)
    , m_sandbox(sandbox)
    , m_heading(new WrapLabel(this))
    , m_words(new QLabel(this))
    , m_table(new PersonTable(this))
    , m_send(new QPushButton(this))
    , m_sent(new QLabel(this))
    , m_tan(new QLineEdit(this))
    , m_confirm(new QPushButton(this))
{
    const auto methods = [sandbox] {
        QList<domain::Choice> list{{u"mobile_number"_s, tr("Text message to the customer's mobile phone")}};
        if (sandbox)
            list.prepend({u"static"_s, tr("Fixed tan of the test environment")});
        return list;
    };
    m_method = new ChoiceBox(methods, ChoiceBox::Empty::MustChoose, this);
    m_method->setCurrentIndex(0);
    m_methodField = new Field(u"delivery_method"_s, m_method, this);
    m_tanField = new Field(u"tan"_s, m_tan, this);
    m_methodField->setRequired(true);
    m_tanField->setRequired(true);
    m_table->setObjectName(u"tan:table"_s);
    m_send->setObjectName(u"tan:send"_s);
    m_sent->setObjectName(u"tan:sent"_s);
    m_confirm->setObjectName(u"tan:confirm"_s);
    m_tan->setMaxLength(16);
    m_tan->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    for (QLabel *label : {m_words, m_sent}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_heading->setFont(theme::font(theme::Type::Strong));
    const auto step = [this](Field *field, QPushButton *button) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::small);
        field->setFixedWidth(widestField);
        row->addWidget(field);
        auto *beside = new QVBoxLayout;
        beside->addSpacing(fontMetrics().height() + 2); // level with the editor, not with its label
        beside->addWidget(button);
        beside->addStretch();
        row->addLayout(beside);
        row->addStretch(1);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::section, theme::normal, theme::section, theme::normal);
    column->setSpacing(theme::small);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_table);
    column->addSpacing(theme::small);
    column->addLayout(step(m_methodField, m_send));
    column->addLayout(step(m_tanField, m_confirm));
    column->addWidget(m_sent);
    column->addStretch(1);
    pressOnce(m_send);
    pressOnce(m_confirm);
    connect(m_send, &QPushButton::clicked, this, [this] { Q_EMIT sendWanted(m_method->value()); });
    connect(m_confirm, &QPushButton::clicked, this, &TanPage::confirm);
    connect(m_tan, &QLineEdit::textChanged, this, [this] {
        m_tanField->setError({});
        render();
    });
}

void TanPage::show(const domain::OpenChange &change, const domain::Person &current)
{
    if (change.requestId != m_change.requestId)
        m_tan->setText({});
    m_change = change;
    const domain::FieldChange open = domain::stillOpen(change, current);
    m_table->setChanges(open.before, open.after);
    render();
}

void TanPage::setBusy(bool busy)
{
    m_busy = busy;
    render();
}

void TanPage::complain(std::function<QString()> text)
{
    m_complaint = std::move(text);
    m_tanField->setError(m_complaint());
}

void TanPage::refuseTan(std::function<QString()> text)
{
    complain(std::move(text));
    m_tan->setFocus();
    m_tan->selectAll();
}

void TanPage::forget()
{
    m_change = {};
    m_tan->setText({}); // unlike clear(), it leaves nothing to undo
    m_tanField->setError({});
    m_table->setChanges({}, {});
    render();
}

void TanPage::enter()
{
    if (m_change.sentAt.isValid())
        m_tan->setFocus();
    else
        m_method->setFocus();
}

void TanPage::focusAgain()
{
    if (m_tan->text().trimmed().isEmpty())
        m_send->setFocus();
    else
        m_tan->setFocus();
}

void TanPage::press()
{
    if (!m_tan->text().trimmed().isEmpty())
        confirm();
    else if (m_tan->hasFocus())
        complain(missing);
    else
        m_send->click();
}

void TanPage::confirm()
{
    const QString tan = m_tan->text().trimmed();
    if (m_busy)
        return;
    if (tan.isEmpty())
        refuseTan(missing);
    else
        Q_EMIT confirmWanted(tan);
}

void TanPage::render()
{
    const bool sent = m_change.sentAt.isValid();
    m_sent->setText(sent ? tr("Sent on %1.").arg(when::dateAndClock(m_change.sentAt))
                         : tr("No tan was sent yet."));
    m_send->setText(sent ? tr("Send another &tan") : tr("Send the &tan"));
    m_send->setEnabled(!m_busy && !m_change.requestId.isEmpty());
    m_confirm->setEnabled(!m_busy && !m_change.requestId.isEmpty());
    m_method->setEnabled(!m_busy);
    m_tan->setReadOnly(m_busy);
    m_words->setText(
        tr("Requested on %1 by %2. Solaris changes these fields once the customer confirms it with "
           "a tan; until then the old values stand.")
            .arg(when::dateAndClock(m_change.at), m_change.actor));
}

void TanPage::retranslate()
{
    m_heading->setText(tr("This change waits for the customer's tan"));
    m_methodField->setLabel(tr("How the customer gets the tan"));
    m_tanField->setLabel(tr("Tan"));
    m_tanField->setHint(m_sandbox ? tr("In a test environment it is 212212.")
                                  : tr("The customer reads it out."));
    if (!m_tanField->error().isEmpty())
        m_tanField->setError(m_complaint());
    m_confirm->setText(tr("&Confirm the change"));
    render();
}

} // namespace ui
