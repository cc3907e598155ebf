// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakescreen.h"

#include "ui/intake/intakeparts.h"
#include "ui/kit/pagescroll.h"
#include "ui/kit/pressonce.h"
#include "ui/kit/rule.h"
#include "ui/kit/textsize.h"
#include "ui/kit/theme.h"
#include "ui/kit/wraplabel.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int widestPage = 860; ///< longer lines are hard to read and to aim at

} // namespace

IntakeScreen::Parts::Parts(desk::Desk &desk, IntakeScreen *screen)
    : q(screen)
    , strip(new StepStrip(screen))
    , heading(new WrapLabel(screen))
    , scroll(new PageScroll(screen))
    , help(new HelpColumn(screen))
    , message(new MessageLine(screen))
    , back(new QPushButton(screen))
    , next(new QPushButton(screen))
    , create(new QPushButton(screen))
    , document(new DocumentPage)
    , consent(new ConsentPage(desk.environment().isSandbox()))
    , person(new PersonPage(desk.environment().isSandbox()))
    , check(new CheckPage(desk.environment().isSandbox()))
    , pages{document, consent, person, check}
    , submission(new Submission(desk, screen))
    , time(new TimeCheck(desk, screen))
{
    back->setObjectName(u"back"_s);
    next->setObjectName(u"next"_s);
    create->setObjectName(u"create"_s);
    message->setObjectName(u"intake:message"_s);
    build();
    connect(next, &QPushButton::clicked, q, [this] { goOn(); });
    connect(create, &QPushButton::clicked, q, [this] { submit(); });
    connect(back, &QPushButton::clicked, q, [this] { goTo(step - 1); });
    connect(message, &MessageLine::actionClicked, q, [this] {
        if (submission->stage() == Submission::Stage::InDoubt)
            q->startNew();
        else
            submit();
    });
    connect(document, &IntakePage::changed, q, [this] { help->setParagraphs(page()->help()); });
    connect(submission, &Submission::stageChanged, q, [this] { onStage(); });
    connect(submission, &Submission::failed, q, [this](const domain::Error &error) { onFailure(error); });
    connect(submission, &Submission::done, q, [this](const QString &caseId) {
        q->startNew(); // nothing of this customer stays in the form
        Q_EMIT q->registered(caseId);
    });
    connect(submission, &Submission::erased, q, &IntakeScreen::startNew);
    connect(submission, &Submission::orderedElsewhere, q, [this] {
        q->startNew();
        message->say(theme::Tone::Info, [] {
            return tr("The identification of the person who was entered here has been ordered. The form is "
                      "empty for the next customer.");
        });
    });
    connect(&desk, &desk::Desk::clockOffset, consent, &ConsentPage::setClockOffset);
    connect(consent, &ConsentPage::timeWanted, time, &TimeCheck::ask);
    connect(time, &TimeCheck::done, q, [this] {
        consent->timeAsked();
        if (std::exchange(sendsOnceTimed, false))
            submit();
    });
    connect(time, &TimeCheck::failed, q, [this](const domain::Error &error) {
        consent->timeFailed(error);
        const bool sending = std::exchange(sendsOnceTimed, false);
        onStage();
        if (!sending)
            return;
        message->show(error); // nothing was sent and nothing written
        giveAnswer();
    });
    connect(&desk, &desk::Desk::clockOffset, person, &PersonPage::setClockCorrection);
    person->setFinder([this, &desk](const domain::Person &entered) -> std::optional<domain::Case> {
        const domain::Case *other =
            desk.cases().similar(entered.displayName(), entered.birthDate, submission->caseId());
        return other ? std::optional(*other) : std::nullopt;
    });
    connect(person, &PersonPage::caseWanted, q, &IntakeScreen::caseWanted);
    // The focus moves while the window goes, and the parts are gone by then.
    connect(qApp, &QApplication::focusChanged, scroll, [scroll = scroll](QWidget *, QWidget *now) {
        if (now && scroll->widget()->isAncestorOf(now))
            scroll->ensureWidgetVisible(now, 0, theme::section * 2);
    });
    const auto takeList = [this, &desk] { document->setSupported(desk.supportedList()); };
    connect(&desk, &desk::Desk::supportedListChanged, q, takeList);
    takeList();
    retranslate();
    goTo(0);
}

void IntakeScreen::Parts::build()
{
    auto *paper = new QWidget;
    sheet = new QVBoxLayout(paper);
    sheet->setContentsMargins(theme::section, 0, theme::wide, theme::wide);
    for (IntakePage *one : pages) {
        one->setParent(paper);
        one->hide();
        one->setMaximumWidth(grownWithText(widestPage));
        sheet->addWidget(one);
    }
    scroll->setWidget(paper);

    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(theme::section, theme::wide, theme::section, theme::normal);
    titles->setSpacing(theme::wide);
    titles->addWidget(strip);
    titles->addWidget(heading);
    beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(scroll, 1);
    beside->addWidget(help);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::section, theme::normal, theme::section, theme::normal);
    buttons->setSpacing(theme::small);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(next);
    buttons->addWidget(create);
    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(titles);
    column->addLayout(beside, 1);
    auto *notes = new QVBoxLayout; // its margins stand and fall with the message
    notes->setContentsMargins(theme::section, 0, theme::section, 0);
    notes->addWidget(message);
    column->addLayout(notes);
    column->addSpacing(theme::small);
    column->addWidget(new Rule(q));
    column->addLayout(buttons);
    for (QPushButton *button : {back, next, create}) {
        button->setAutoDefault(true); // Enter presses the button it stands on, not the next step
        button->setMinimumWidth(96);
        pressOnce(button);
    }
    next->setDefault(true);
    create->setDefault(true);
    QWidget::setTabOrder(scroll, next);
}

void IntakeScreen::Parts::goTo(int to)
{
    step = std::clamp(to, 0, int(pages.size()) - 1);
    if (page() == check)
        check->show(application(), document->country(), document->documentKind(), person->duplicate());
    if (page() == consent)
        consent->suggestLanguage(document->order().language.toLower());
    // An ID card or passport is issued to nationals; a residence permit or driving licence is not.
    const domain::DocumentKind kind = document->documentKind();
    if (page() == person && (kind == domain::DocumentKind::IdCard || kind == domain::DocumentKind::Passport))
        person->suggestNationality(document->country());
    // The page to come is shown before the old one goes: the focus must not fall out of the form in between.
    page()->show();
    for (IntakePage *one : pages)
        one->setVisible(one == page());
    strip->setCurrent(step);
    heading->setText(page()->heading());
    help->setParagraphs(page()->help());
    scroll->verticalScrollBar()->setValue(0);
    if (!submission->isRegistered() && submission->stage() == Submission::Stage::Idle)
        message->clear();
    onStage();
    takeFocus();
}

void IntakeScreen::Parts::takeFocus()
{
    page()->enter();
    if (page() != check)
        return;
    if (create->isHidden())
        message->setFocus();
    else
        create->setFocus();
}

void IntakeScreen::Parts::goOn()
{
    if (page()->finish() && !isLast())
        goTo(step + 1);
}

void IntakeScreen::Parts::retranslate()
{
    QStringList names;
    for (const IntakePage *one : std::as_const(pages))
        names << one->name();
    //: step of the intake: giving the link to the customer
    names << tr("Handoff");
    strip->setSteps(names);
    heading->setFont(theme::font(theme::Type::Title));
    heading->setText(page()->heading());
    help->setParagraphs(page()->help());
    back->setText(tr("&Back"));
    next->setText(tr("&Next"));
    onStage();
}

IntakeScreen::IntakeScreen(desk::Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(std::make_unique<Parts>(desk, this))
{
}

IntakeScreen::~IntakeScreen() = default;

void IntakeScreen::resume()
{
    m_parts->takeFocus();
}

void IntakeScreen::chooseDocument(const QString &country, const QString &kindKey)
{
    if (m_parts->submission->stage() != Submission::Stage::Idle || m_parts->submission->isOpened()) {
        m_parts->message->say(theme::Tone::Warning, [parts = m_parts.get()] {
            const QString kept =
                tr("An unfinished identification stands here; the document was not taken over.");
            const bool doubtful = parts->submission->stage() == Submission::Stage::InDoubt;
            return doubtful ? QString(kept % u' ' % parts->doubtWords()) : kept;
        });
        return;
    }
    m_parts->document->choose(country, kindKey);
    m_parts->goTo(0);
}

void IntakeScreen::setLegalFolder(const QString &folder)
{
    m_parts->consent->setLegalFolder(folder);
}

void IntakeScreen::setCustomerWindow(CustomerWindow *window)
{
    m_parts->consent->setCustomerWindow(window);
}

void IntakeScreen::startNew()
{
    m_parts->sendsOnceTimed = false;
    m_parts->submission->reset();
    m_parts->message->clear();
    for (IntakePage *page : std::as_const(m_parts->pages))
        page->reset();
    m_parts->goTo(0);
}

void IntakeScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        event->accept(); // nothing typed is lost by Esc
        return;
    }
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->isAutoRepeat())
        return; // nothing is passed over or sent by a key that is only held down
    QPushButton *primary = m_parts->isLast() ? m_parts->create : m_parts->next;
    if (primary->isVisible() && primary->isEnabled())
        primary->click();
}

void IntakeScreen::resizeEvent(QResizeEvent *event)
{
    m_parts->help->stand(*m_parts->beside, *m_parts->sheet, width());
    QWidget::resizeEvent(event);
}

void IntakeScreen::changeEvent(QEvent *event)
{
    if (m_parts && (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange))
        m_parts->retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
