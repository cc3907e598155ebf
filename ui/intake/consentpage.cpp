// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/consentpage.h"

#include "ui/intake/legaltext.h"
#include "ui/intake/statementbox.h"
#include "ui/kit/messageline.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {
ConsentPage::ConsentPage(QWidget *parent)
    : IntakePage(parent)
    , m_languageLabel(new QLabel(this))
    , m_language(new QComboBox(this))
    , m_channelLabel(new QLabel(this))
    , m_inBranch(new QRadioButton(this))
    , m_byPhone(new QRadioButton(this))
    , m_message(new MessageLine(this))
    , m_terms(new StatementBox(u"consent:terms"_s, this))
    , m_data(new StatementBox(u"consent:data"_s, this))
{
    setObjectName(u"step:consent"_s);
    m_language->setObjectName(u"consent:language"_s);
    m_inBranch->setObjectName(u"consent:inbranch"_s);
    m_byPhone->setObjectName(u"consent:byphone"_s);
    m_languageLabel->setBuddy(m_language);
    // Each language in its own words: a customer finds it whatever the screen speaks.
    for (const QString &language : legalLanguages())
        m_language->addItem(language == "de"_L1 ? u"Deutsch"_s : u"English"_s, language);
    auto *channels = new QButtonGroup(this);
    channels->addButton(m_inBranch);
    channels->addButton(m_byPhone);

    auto *top = new QHBoxLayout;
    top->setSpacing(theme::small);
    top->addWidget(m_channelLabel);
    top->addWidget(m_inBranch);
    top->addWidget(m_byPhone);
    top->addStretch();
    top->addWidget(m_languageLabel);
    top->addWidget(m_language);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::normal);
    column->addLayout(top);
    column->addWidget(m_message);
    column->addWidget(m_terms, 1);
    column->addWidget(m_data, 1);
    setTabOrder(m_inBranch, m_byPhone); // as the line reads
    setTabOrder(m_byPhone, m_language);

    connect(m_language, &QComboBox::currentIndexChanged, this, &ConsentPage::showTexts);
    connect(m_terms, &StatementBox::toggled, this, [this] {
        m_data->setAllowed(m_terms->isAccepted());
        Q_EMIT changed();
    });
    connect(m_data, &StatementBox::toggled, this, &ConsentPage::changed);
    reset();
    retranslate();
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
    return {
        tr("Read or show both texts to the customer, in this order, and tick each box when the customer says "
           "yes."),
        tr("The customer must have received the terms and conditions by e-mail or on paper before."),
        tr("Version, language and time of each consent are recorded. Until both are given, nothing about the "
           "customer is stored.")};
}

void ConsentPage::showTexts()
{
    const QString language = m_language->currentData().toString();
    const auto terms = loadLegalText(domain::ConsentKind::TermsAndConditions, language);
    const auto processing = loadLegalText(domain::ConsentKind::DataProcessing, language);
    if (terms && processing) {
        m_message->clear();
        m_terms->setText(*terms);
        m_data->setText(*processing);
    } else {
        // Without the exact text there is nothing to consent to: the boxes stay shut.
        m_message->show(terms ? processing.error() : terms.error());
        m_terms->setText({});
        m_data->setText({});
    }
    m_data->setAllowed(m_terms->isAccepted());
    Q_EMIT changed();
}

bool ConsentPage::isComplete() const
{
    return m_terms->isAccepted() && m_data->isAccepted();
}

QList<domain::Consent> ConsentPage::consents() const
{
    const auto taken = [this](domain::ConsentKind kind, const StatementBox &box) {
        domain::Consent consent;
        consent.kind = kind;
        consent.textId = box.text().id;
        consent.version = box.text().version;
        consent.language = box.text().language;
        consent.sha256 = box.text().sha256;
        consent.channel =
            m_byPhone->isChecked() ? domain::ConsentChannel::ByPhone : domain::ConsentChannel::InBranch;
        consent.at = box.acceptedAt();
        return consent;
    };
    if (!isComplete())
        return {};
    return {taken(domain::ConsentKind::TermsAndConditions, *m_terms),
            taken(domain::ConsentKind::DataProcessing, *m_data)};
}

void ConsentPage::setClockCorrection(qint64 seconds)
{
    m_terms->setClockCorrection(seconds);
    m_data->setClockCorrection(seconds);
}

bool ConsentPage::finish()
{
    for (StatementBox *box : {m_terms, m_data}) {
        box->setMissing(!box->isAccepted());
        if (!box->isAccepted()) {
            box->firstStop()->setFocus();
            return false;
        }
    }
    return true;
}

void ConsentPage::reset()
{
    m_inBranch->setChecked(true);
    m_language->setCurrentIndex(std::max(0, m_language->findData(screenLanguage())));
    showTexts();
}

void ConsentPage::enter()
{
    (m_terms->isAccepted() ? m_data : m_terms)->firstStop()->setFocus();
}

void ConsentPage::retranslate()
{
    m_channelLabel->setText(tr("The customer is"));
    //: "The customer is: here in the branch"
    m_inBranch->setText(tr("&here in the branch"));
    //: "The customer is: on the phone"
    m_byPhone->setText(tr("on the &phone"));
    m_languageLabel->setText(tr("&Language of the texts"));
    m_terms->setStatement(tr("The customer accepts the &terms and conditions"));
    m_data->setStatement(tr("The customer agrees to the &data processing"));
    m_terms->retranslate();
    m_data->retranslate();
}

void ConsentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    IntakePage::changeEvent(event);
}

} // namespace ui
