// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/checklistbar.h"

#include "ui/kit/action.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"
#include "ui/kit/privatefile.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestName = 100;

} // namespace

ChecklistBar::ChecklistBar(QWidget *parent)
    : QWidget(parent)
    , m_language(new QComboBox)
    , m_languageField(new Field(u"checklist.language"_s, m_language, this))
    , m_name(new QLineEdit)
    , m_nameField(new Field(u"checklist.name"_s, m_name, this))
    , m_save(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_message(new MessageLine(this))
{
    // A language is named in itself, as the customer says it.
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->setCurrentIndex(m_language->findData(screenLanguage()));
    m_name->setMaxLength(longestName);
    m_save->setObjectName(u"checklist:save"_s);
    m_print->setObjectName(u"checklist:print"_s);
    new Action(m_save, m_save->objectName(), QT_TRANSLATE_NOOP("ui::Action", "Save the checklist as PDF"),
               QKeySequence(Qt::CTRL | Qt::Key_S));
    new Action(m_print, m_print->objectName(), QT_TRANSLATE_NOOP("ui::Action", "Print the checklist"),
               QKeySequence(Qt::CTRL | Qt::Key_P));
    m_message->setObjectName(u"checklist:message"_s);
    m_languageField->setRequired(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::normal);
    grid->setVerticalSpacing(theme::tight);
    grid->addWidget(m_languageField, 0, 0);
    grid->addWidget(m_nameField, 0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_print);
    buttons->addStretch();
    grid->addLayout(buttons, 1, 0, 1, 2);
    grid->addWidget(m_message, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_save, &QPushButton::clicked, this, &ChecklistBar::save);
    connect(m_print, &QPushButton::clicked, this, &ChecklistBar::print);
    retranslate();
    setSubject(std::nullopt);
}

void ChecklistBar::setSubject(const std::optional<Checklist> &subject)
{
    m_subject = subject;
    m_save->setEnabled(subject.has_value());
    m_print->setEnabled(subject.has_value());
    m_message->clear();
}

void ChecklistBar::reset()
{
    m_name->setText({}); // unlike clear(), it leaves nothing to undo
    m_message->clear();
}

Checklist ChecklistBar::page() const
{
    Checklist list = *m_subject;
    list.language = m_language->currentData().toString();
    list.name = m_name->text();
    list.font = theme::font(theme::Type::Body);
    return list;
}

void ChecklistBar::save()
{
    if (!m_subject)
        return;
    // What is saved is settled now, whatever is on screen when the dialog closes.
    const Checklist list = page();
    auto *dialog = new QFileDialog(this, tr("Save the checklist"), QDir::homePath());
    dialog->setObjectName(u"checklist:savedialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    //: name of a file, without suffix; the language's code follows
    dialog->selectFile(QString(tr("checklist") % u'-' % list.language % u".pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, list](const QString &path) { write(path, list); });
    dialog->open();
}

void ChecklistBar::write(const QString &path, const Checklist &list)
{
    const QPointer<ChecklistBar> self(this);
    m_message->say(theme::Tone::Info, tr("Saving …"));
    m_worker.post([self, path, list, bar = this] {
        const QByteArray bytes = checklistPdf(list);
        const domain::Result<void> written =
            bytes.isEmpty()
                ? domain::fail(domain::ErrorKind::Storage, u"checklist"_s, u"the page could not be made"_s)
                : writePrivately(path, bytes);
        // The worker is a member: its jobs end before the bar does.
        QMetaObject::invokeMethod(
            bar,
            [self, path, written] {
                if (!self)
                    return;
                if (written)
                    self->m_message->say(theme::Tone::Good,
                                         tr("Saved as %1. Only you can read the file.").arg(path));
                else
                    self->m_message->show(written.error());
            },
            Qt::QueuedConnection);
    });
}

void ChecklistBar::print()
{
    if (!m_subject)
        return;
    const Checklist list = page();
    auto *dialog = new QPrintDialog(this);
    dialog->setObjectName(u"checklist:printdialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, list](QPrinter *printer) {
        if (paintChecklist(list, *printer))
            m_message->say(theme::Tone::Good, tr("The checklist was given to the printer."));
        else
            m_message->say(theme::Tone::Bad,
                           tr("The printer did not take the checklist. Save it as a PDF instead."));
    });
    dialog->open();
}

void ChecklistBar::retranslate()
{
    m_languageField->setLabel(tr("&Language of the customer"));
    m_nameField->setLabel(tr("Customer's na&me"));
    m_nameField->setHint(tr("stays off the paper while empty"));
    m_save->setText(tr("&Save as PDF …"));
    m_print->setText(tr("&Print …"));
}

void ChecklistBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
