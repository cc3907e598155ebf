// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/supportwindow.h"

#include "logbook/logbook.h"
#include "ui/kit/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

SupportWindow::SupportWindow(QWidget *window)
    : PassingDialog(window)
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"support"_s);
    m_note->setObjectName(u"support:note"_s);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"support:text"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"support:copy"_s);
    m_close->setObjectName(u"support:close"_s);
    m_copy->setDefault(true);
    m_close->setAutoDefault(false);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::small);
    foot->addWidget(m_copy);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::normal, theme::normal, theme::normal, theme::normal);
    column->setSpacing(theme::normal);
    column->addWidget(m_note);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    connect(m_copy, &QPushButton::clicked, this, &SupportWindow::copy);
    connect(m_close, &QPushButton::clicked, this, &PassingDialog::reject);
    resize(760, 560);
    retranslate();
}

void SupportWindow::showReport(const QString &report)
{
    m_isCopied = false;
    m_text->setPlainText(report);
    retranslate();
    m_copy->setFocus(Qt::OtherFocusReason);
    openOver();
}

void SupportWindow::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_isCopied = true;
    retranslate();
    logbook::write(logbook::Level::Info, logbook::Category::Window, "support report copied");
    QAccessibleEvent event(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SupportWindow::changeEvent(QEvent *event)
{
    PassingDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SupportWindow::retranslate()
{
    const int lines = int(m_text->toPlainText().count(u'\n'));
    setWindowTitle(tr("Support report"));
    m_text->setAccessibleName(tr("The report, as it is copied"));
    m_note->setText(
        m_isCopied
            ? tr("Copied: %Ln lines are on the clipboard and nowhere else. Paste them where you write "
                 "to support.",
                 nullptr, lines)
            : tr("Versions, numbers and the last lines of the log, for whoever helps you. No customer, link, "
                 "host or secret is in it. Nothing is sent: you copy what stands here."));
    m_note->setAccessibleName(m_note->text());
    m_copy->setText(tr("&Copy the report"));
    m_close->setText(tr("C&lose"));
}

} // namespace ui
