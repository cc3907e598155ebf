// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/consentpage.h"

#include "ui/customer/customerstatements.h"
#include "ui/customer/customerwindow.h"
#include "ui/intake/statementbox.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/messageline.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ConsentPage::ConsentPage(bool sandbox, QWidget *parent)
    : IntakePage(parent)
    , m_sandbox(sandbox)
    , m_texts(readLegalTexts())
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_channelLabel(new QLabel(this))
    , m_inBranch(new QRadioButton(this))
    , m_byPhone(new QRadioButton(this))
    , m_toCustomer(new QPushButton(this))
    , m_message(new MessageLine(this))
    , m_column(new QVBoxLayout(this))
{
    build();
    connect(m_language, &QComboBox::currentIndexChanged, this, &ConsentPage::showTexts);
    connect(m_language, &QComboBox::activated, this, [this] { m_languageChosen = true; });
    connect(m_message, &MessageLine::actionClicked, this, [this] { setLegalFolder(m_texts.folder); });
    connect(m_toCustomer, &QPushButton::clicked, this, [this] {
        if (m_customer)
            m_customer->toggle();
    });
    showTexts();
    reset();
    retranslate();
}

void ConsentPage::build()
{
    setObjectName(u"step:consent"_s);
    m_language->setObjectName(u"consent:language"_s);
    m_inBranch->setObjectName(u"consent:inbranch"_s);
    m_byPhone->setObjectName(u"consent:byphone"_s);
    m_toCustomer->setObjectName(u"consent:tocustomer"_s);
    m_message->setObjectName(u"consent:message"_s);
    m_languageLabel->setBuddy(m_language);
    // Each language in its own words: a customer finds it whatever the screen speaks.
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    m_toCustomer->setCheckable(true);
    m_toCustomer->setAutoDefault(true);
    m_toCustomer->hide(); // until there is a window to open
    auto *channels = new QButtonGroup(this);
    channels->addButton(m_inBranch);
    channels->addButton(m_byPhone);

    auto *top = new FlowLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_channelLabel, m_inBranch, m_byPhone,
                                                          m_languageLabel, m_language, m_toCustomer})
        top->addWidget(part);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::normal);
    m_column->addLayout(top);
    m_column->addWidget(m_message);
    m_column->addStretch();             // takes the room only where there is no text to show
    setTabOrder(m_inBranch, m_byPhone); // as the line reads
    setTabOrder(m_byPhone, m_language);
    setTabOrder(m_language, m_toCustomer);
}

QString ConsentPage::name() const
{
    //: step of the intake
    return tr("Consent");
}

QString ConsentPage::heading() const
{
    return tr("What the customer agrees to");
}

QStringList ConsentPage::help() const
{
    return {tr("Read or show every text to the customer, in this order, and tick each box when the customer "
               "says yes. A tick can be taken back until the data are sent."),
            tr("With a second monitor, open the customer window (F8): there the customer reads and ticks in "
               "person. It shows nothing else."),
            tr("The customer must have received the terms and conditions by e-mail or on paper before."),
            tr("Text, version, language, time and way of each consent are recorded. Until all are given, "
               "nothing about the customer is stored.")};
}

void ConsentPage::setLegalFolder(const QString &folder)
{
    m_texts = readLegalTexts(folder);
    showTexts();
}

void ConsentPage::suggestLanguage(const QString &code)
{
    const bool isTicked = std::any_of(m_boxes.cbegin(), m_boxes.cend(),
                                      [](const StatementBox *box) { return box->isAccepted(); });
    if (const int index = m_language->findData(code); index >= 0 && !m_languageChosen && !isTicked)
        m_language->setCurrentIndex(index);
}

/// Fresh boxes: a tick was given for another text, and so was the reading.
void ConsentPage::showTexts()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    const bool isUsable = m_texts.problems.isEmpty() && (m_sandbox || !m_texts.isSample);
    const QList<LegalText> texts =
        isUsable ? m_texts.in(m_language->currentData().toString()) : QList<LegalText>();
    QWidget *before = m_toCustomer;
    for (const LegalText &text : texts) {
        auto *box = new StatementBox(text, m_clock, this);
        m_column->insertWidget(m_column->count() - 1, box, 1);
        connect(box, &StatementBox::toggled, this, &ConsentPage::onToggled);
        for (QWidget *stop : box->stops()) {
            setTabOrder(before, stop);
            before = stop;
        }
        m_boxes << box;
    }
    refreshMessage();
    onToggled();
    showToCustomer();
}

/// Each statement waits for the one before; a tick taken back takes back those after it.
void ConsentPage::onToggled()
{
    bool allowed = true;
    for (StatementBox *box : std::as_const(m_boxes)) {
        const QSignalBlocker once(box);
        box->setAllowed(allowed);
        allowed = allowed && box->isAccepted();
        if (m_customerPage)
            m_customerPage->setAccepted(box->text().id, box->isAccepted());
    }
    Q_EMIT changed();
}

void ConsentPage::refreshMessage()
{
    m_message->setAction({});
    if (!m_texts.problems.isEmpty()) {
        constexpr qsizetype most = 3;
        QString what = m_texts.problems.mid(0, most).join(u' ');
        if (m_texts.problems.size() > most)
            what += u' ' + tr("And %Ln more.", nullptr, int(m_texts.problems.size() - most));
        //: %1: a folder, %2: what is wrong with its files, sentences
        m_message->say(theme::Tone::Bad,
                       tr("The firm's legal texts in “%1” can't be used, so no consent can be "
                          "given. %2")
                           .arg(m_texts.folder, what));
        m_message->setAction(tr("&Read the folder again"));
    } else if (m_boxes.isEmpty()) {
        m_message->say(
            theme::Tone::Bad,
            tr("Sample texts are not for real customers, so no consent can be given. Name the folder "
               "of your firm's legal texts: --legal-texts, or legal/folder in the settings."));
    } else if (const QString trouble = clockTrouble(m_clock.offset()); !trouble.isEmpty()) {
        m_message->say(theme::Tone::Warning, trouble);
    } else if (m_timeError) {
        m_message->show(*m_timeError);
    } else {
        m_message->clear();
    }
}

bool ConsentPage::isComplete() const
{
    return !m_boxes.isEmpty() && std::all_of(m_boxes.cbegin(), m_boxes.cend(),
                                             [](const StatementBox *box) { return box->isAccepted(); });
}

bool ConsentPage::isTouched() const
{
    return std::any_of(m_boxes.cbegin(), m_boxes.cend(),
                       [](const StatementBox *box) { return box->isAccepted(); });
}

QList<domain::Consent> ConsentPage::consents() const
{
    QList<domain::Consent> given;
    if (!isComplete())
        return given;
    const auto here =
        m_byPhone->isChecked() ? domain::ConsentChannel::ByPhone : domain::ConsentChannel::InBranch;
    for (const StatementBox *box : m_boxes)
        given << box->consent(here);
    return given;
}

bool ConsentPage::finish()
{
    bool fromBefore = false; // the agent goes on from a statement just accepted: that is no omission
    for (StatementBox *box : std::as_const(m_boxes)) {
        const bool dropped = box->dropFutureTick();
        box->setMissing(!box->isAccepted() && !dropped && !fromBefore);
        fromBefore = fromBefore || box->isAncestorOf(QApplication::focusWidget());
        if (!box->isAccepted()) {
            box->firstStop()->setFocus();
            return false;
        }
    }
    return isComplete();
}

void ConsentPage::reset()
{
    m_inBranch->setChecked(true);
    m_languageChosen = false;
    m_timeError.reset();
    {
        const QSignalBlocker once(m_language);
        m_language->setCurrentIndex(std::max(0, m_language->findData(screenLanguage())));
    }
    showTexts(); // fresh boxes, nothing read, nothing ticked
}

void ConsentPage::enter()
{
    for (StatementBox *box : std::as_const(m_boxes)) {
        if (!box->isAccepted()) {
            box->firstStop()->setFocus();
            return;
        }
    }
    if (m_boxes.isEmpty())
        m_language->setFocus();
    else
        m_boxes.last()->firstStop()->setFocus();
}

void ConsentPage::retranslate()
{
    m_channelLabel->setText(tr("The customer is"));
    //: "The customer is: here in the branch"
    m_inBranch->setText(tr("&here in the branch"));
    //: "The customer is: on the phone"
    m_byPhone->setText(tr("on the &phone"));
    m_languageLabel->setText(tr("&Language of the texts"));
    m_toCustomer->setText(tr("Customer &window"));
    m_toCustomer->setToolTip(tr("Shows the statements, and nothing else, on the second monitor"));
    for (StatementBox *box : std::as_const(m_boxes))
        box->retranslate();
    if (m_texts.problems.isEmpty())
        refreshMessage();
    else
        setLegalFolder(m_texts.folder); // the problems are sentences
}

void ConsentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::EnabledChange)
        showToCustomer();
    IntakePage::changeEvent(event);
}

} // namespace ui
