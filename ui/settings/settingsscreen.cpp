// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "ui/kit/flowlayout.h"
#include "ui/kit/idlemask.h"
#include "ui/kit/keepfromwheel.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/run.h"
#include "ui/kit/textsize.h"
#include "ui/kit/themechoice.h"
#include "ui/kit/wraplabel.h"
#include "ui/settings/environmentwords.h"

#include <QEvent>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString themeWord(const QString &choice)
{
    if (choice == "light"_L1)
        //: colours of the program
        return SettingsScreen::tr("Light");
    if (choice == "dark"_L1)
        //: colours of the program
        return SettingsScreen::tr("Dark");
    //: colours of the program
    return choice.isEmpty() ? SettingsScreen::tr("As on the desktop") : SettingsScreen::tr("High contrast");
}

FlowLayout *rowOf(std::initializer_list<QWidget *> parts)
{
    auto *row = new FlowLayout;
    for (QWidget *part : parts)
        row->addWidget(part);
    return row;
}

} // namespace

SettingsScreen::SettingsScreen(const domain::Environment &environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_title(new QLabel(this))
    , m_which(new WrapLabel(this))
    , m_choice(new QComboBox(this))
    , m_switch(new QPushButton(this))
    , m_note(new QLabel(this))
    , m_unsent(new MessageLine(this))
    , m_credentials(new WrapLabel(this))
    , m_form(new EnvironmentForm(this))
    , m_look(new WrapLabel(this))
    , m_colours(new WrapLabel(this))
    , m_theme(new QComboBox(this))
    , m_review(new WrapLabel(this))
    , m_aheadWord(new WrapLabel(this))
    , m_ahead(new QSpinBox(this))
    , m_aheadNote(new QLabel(this))
    , m_privacy(new WrapLabel(this))
    , m_idleWord(new WrapLabel(this))
    , m_idle(new QSpinBox(this))
    , m_idleNote(new QLabel(this))
    , m_support(new WrapLabel(this))
    , m_report(new QPushButton(this))
    , m_reportNote(new QLabel(this))
{
    m_title->setFont(theme::font(theme::Type::Title));
    for (QLabel *head : {m_credentials, m_look, m_review, m_privacy, m_support})
        head->setFont(theme::font(theme::Type::Strong));
    for (QLabel *note : {m_note, m_aheadNote, m_idleNote, m_reportNote}) {
        note->setFont(theme::font(theme::Type::Caption));
        note->setWordWrap(true);
    }
    m_ahead->setObjectName(u"settings:ahead"_s);
    m_ahead->setRange(64, 4096);
    m_ahead->setSingleStep(64);
    m_idle->setObjectName(u"settings:idle"_s);
    m_idle->setRange(0, IdleMask::mostMinutes);
    for (QSpinBox *number : {m_ahead, m_idle})
        number->setKeyboardTracking(false); // a number counts once it is typed
    m_aheadWord->setBuddy(m_ahead);
    m_idleWord->setBuddy(m_idle);
    setAhead(usualAhead);
    setIdleMinutes(IdleMask::usualMinutes);
    m_choice->setObjectName(u"settings:environment"_s);
    m_switch->setObjectName(u"settings:switch"_s);
    m_report->setObjectName(u"settings:report"_s);
    m_unsent->setObjectName(u"settings:unsent"_s);
    m_which->setBuddy(m_choice);
    for (QComboBox *choice : {m_choice, m_theme})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // the words change with the language
    for (const QString &name : desk::environments::names())
        m_choice->addItem(QString(), name);
    m_choice->setCurrentIndex(m_choice->findData(environment.name));
    m_theme->setObjectName(u"settings:theme"_s);
    m_colours->setBuddy(m_theme);
    for (const QString &choice : theme::choices())
        m_theme->addItem(QString(), choice);
    m_theme->setCurrentIndex(m_theme->findData(theme::chosen(QSettings(u"IdentDesk"_s, u"IdentDesk"_s))));
    for (QWidget *box : std::initializer_list<QWidget *>{m_choice, m_theme, m_ahead, m_idle})
        keepFromWheel(box);
    arrange();

    connect(m_theme, &QComboBox::activated, this, &SettingsScreen::recolour);
    const auto offer = [this] {
        m_switch->setEnabled(m_choice->currentData() != m_environment.name);
        m_unsent->clear();
    };
    connect(m_choice, &QComboBox::currentIndexChanged, this, offer);
    connect(m_switch, &QPushButton::clicked, this, [this] { leaveFor(m_choice->currentData().toString()); });
    connect(m_unsent, &MessageLine::actionClicked, this, [this] { Q_EMIT switchWanted(m_wanted); });
    connect(m_form, &EnvironmentForm::forgetWanted, this, &SettingsScreen::askToForget);
    connect(&m_form->message(), &MessageLine::actionClicked, this, [this] {
        if (m_next)
            m_next();
    });
    connect(m_form, &EnvironmentForm::saveWanted, this, &SettingsScreen::save);
    connect(m_ahead, &QSpinBox::valueChanged, this, &SettingsScreen::aheadChanged);
    connect(m_idle, &QSpinBox::valueChanged, this, &SettingsScreen::idleMinutesChanged);
    connect(m_report, &QPushButton::clicked, this, &SettingsScreen::reportWanted);
    offer();
    setFocusProxy(m_choice);
    m_form->setVisible(false);
    retranslate();
}

void SettingsScreen::arrange()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(theme::section, theme::wide, theme::section, theme::wide);
    column->setSpacing(theme::normal);
    column->addWidget(m_title);
    column->addLayout(rowOf({m_which, m_choice, m_switch}));
    column->addWidget(m_note);
    column->addWidget(m_unsent);
    column->addSpacing(theme::normal);
    column->addWidget(m_credentials);
    m_form->setMaximumWidth(grownWithText(560));
    column->addWidget(m_form);
    column->addSpacing(theme::normal);
    column->addWidget(m_look);
    column->addLayout(rowOf({m_colours, m_theme}));
    column->addSpacing(theme::normal);
    column->addWidget(m_privacy);
    column->addLayout(rowOf({m_idleWord, m_idle}));
    column->addWidget(m_idleNote);
    column->addSpacing(theme::normal);
    column->addWidget(m_review);
    column->addLayout(rowOf({m_aheadWord, m_ahead}));
    column->addWidget(m_aheadNote);
    column->addSpacing(theme::normal);
    column->addWidget(m_support);
    column->addLayout(rowOf({m_report}));
    column->addWidget(m_reportNote);
    column->addStretch(1);
    auto *scroll = new PageScroll(this);
    scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void SettingsScreen::setSecret(EnvironmentForm::KeptSecret kept,
                               std::function<QCoro::Task<domain::Result<void>>(QByteArray)> keep)
{
    m_keep = std::move(keep);
    m_form->setEnvironment(m_environment, std::move(kept));
    m_form->setVisible(m_keep != nullptr);
    retranslate();
}

void SettingsScreen::setAhead(int megabytes)
{
    const QSignalBlocker quiet(m_ahead);
    m_ahead->setValue(megabytes);
}

void SettingsScreen::setIdleMinutes(int minutes)
{
    const QSignalBlocker quiet(m_idle);
    m_idle->setValue(minutes);
}

void SettingsScreen::save(const domain::Environment &typed, const QByteArray &secret)
{
    // What the message offered before is no longer what it is about.
    m_next = {};
    m_form->message().setAction({});
    const auto kept = [this, typed](const domain::Result<void> &done) {
        m_form->setBusy(false);
        if (!done) {
            m_form->message().show(done.error());
            return;
        }
        QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
        desk::environments::keep(settings, typed);
        m_form->settle();
        MessageLine &line = m_form->message();
        if (typed.api == m_environment.api && typed.auth == m_environment.auth &&
            typed.identHost == m_environment.identHost && typed.clientId == m_environment.clientId) {
            line.say(theme::Tone::Good, [] { return tr("Kept."); });
            return;
        }
        line.say(theme::Tone::Good,
                 [] { return tr("Kept. It counts once this environment is opened again."); });
        m_next = [this] { leaveFor(m_environment.name); };
        line.offer([] { return tr("Open it again"); });
    };
    if (secret.isEmpty()) {
        kept({});
        return;
    }
    m_form->setBusy(true);
    run(this, m_keep(secret), kept);
}

void SettingsScreen::askToForget()
{
    MessageLine &line = m_form->message();
    line.say(theme::Tone::Warning, [] {
        return tr(
            "The client ID and the secret go from this computer. The journal and its key stay. IdentDesk "
            "asks for both when this environment is opened again.");
    });
    m_next = [this] { forget(); };
    //: button: client ID and secret
    line.offer([] { return tr("Forget them"); });
    line.setFocus(Qt::OtherFocusReason);
}

void SettingsScreen::forget()
{
    m_form->setBusy(true);
    run(this, m_keep({}), [this](const domain::Result<void> &done) {
        m_form->setBusy(false);
        if (!done) {
            m_form->message().show(done.error());
            return;
        }
        QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
        // As it is kept by now, not as this window was opened with: hosts may have been changed since.
        domain::Environment nameless =
            desk::environments::named(settings, m_environment.name).value_or(m_environment);
        nameless.clientId.clear();
        desk::environments::keep(settings, nameless);
        m_form->setEnvironment(nameless);
        leaveFor(m_environment.name);
    });
}

void SettingsScreen::leaveFor(const QString &environment)
{
    if (Unsent::in(window()).isEmpty()) {
        Q_EMIT switchWanted(environment);
        return;
    }
    m_wanted = environment;
    m_unsent->say(theme::Tone::Warning, [this] {
        //: %1: a list such as "a new identification, 2 notes"
        return tr("Typed and not sent yet: %1. Opening another environment drops it.")
            .arg(Unsent::in(window()).join(u", "_s));
    });
    m_unsent->offer([] { return tr("Drop it and open"); });
    m_unsent->setFocus(Qt::OtherFocusReason);
}

void SettingsScreen::hideEvent(QHideEvent *event)
{
    m_unsent->clear(); // who goes back to what was typed is asked again
    QWidget::hideEvent(event);
}

void SettingsScreen::recolour()
{
    QSettings settings(u"IdentDesk"_s, u"IdentDesk"_s);
    theme::choose(settings, m_theme->currentData().toString());
    theme::apply(m_theme->currentData().toString());
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SettingsScreen::retranslate()
{
    m_title->setText(tr("Settings"));
    m_which->setText(tr("&Environment"));
    m_switch->setText(tr("&Open this environment"));
    //: heading over the choice of colours
    m_look->setText(tr("Appearance"));
    //: settings: light, dark, high contrast
    m_colours->setText(tr("Co&lours"));
    for (int i = 0; i < m_theme->count(); ++i)
        m_theme->setItemText(i, themeWord(m_theme->itemData(i).toString()));
    for (int i = 0; i < m_choice->count(); ++i)
        m_choice->setItemText(i, environmentWord(m_choice->itemData(i).toString()));
    m_note->setText(
        tr("Another environment has its own journal, credentials and cases. Nothing is carried over: "
           "you are asked about what is typed and not sent, and the clipboard is cleared of what was "
           "copied here."));
    m_credentials->setText(m_keep ? tr("Credentials of this environment")
                                  : tr("The embedded sandbox needs no credentials."));
    m_review->setText(tr("Review"));
    m_aheadWord->setText(tr("Memory for &documents fetched ahead"));
    //: megabytes, after a number
    m_ahead->setSuffix(tr(" MB"));
    m_aheadNote->setText(
        tr("The documents of the open case and of the next one in the queue are fetched before "
           "you ask for them. They are kept in memory alone, and leave it with the review."));
    m_privacy->setText(tr("Privacy"));
    m_idleWord->setText(tr("&Hide customers' data when nobody works here for"));
    //: minutes, after a number
    m_idle->setSuffix(tr(" min"));
    //: in place of a number of minutes: data are not hidden by themselves
    m_idle->setSpecialValueText(tr("never"));
    m_idleNote->setText(
        tr("Then names, numbers and documents are covered and a copied link leaves the clipboard; the next "
           "key or click brings them back. Locking the screen does the same at once."));
    m_support->setText(tr("Support"));
    m_report->setText(tr("Support &report …"));
    m_reportNote->setText(
        tr("Shows what a helper needs to know, versions and the last lines of the log, and copies it when "
           "you say so. No customer is in it."));
}

} // namespace ui
