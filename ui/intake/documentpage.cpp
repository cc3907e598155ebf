// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentpage.h"

#include "domain/country.h"
#include "domain/proofofaddress.h"
#include "domain/validate.h"
#include "ui/kit/billdate.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/documentadvicebox.h"
#include "ui/kit/field.h"
#include "ui/kit/messageline.h"
#include "ui/kit/screenlanguage.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QList<domain::Choice> documentKinds()
{
    QList<domain::Choice> result;
    for (const domain::DocumentKind kind : domain::documentKinds())
        result.append({domain::documentKindKey(kind), domain::documentKindWord(kind)});
    result.append({domain::documentKindKey(domain::DocumentKind::Other),
                   domain::documentKindWord(domain::DocumentKind::Other)});
    return result;
}

QList<domain::Choice> proofTypes()
{
    QList<domain::Choice> result;
    for (const QString &type : domain::proofOfAddressTypes())
        result.append({type, domain::proofOfAddressWord(type)});
    return result;
}

} // namespace

DocumentPage::DocumentPage(QWidget *parent)
    : IntakePage(parent)
    , m_clock([] { return QDateTime::currentDateTime(); })
    , m_residenceLabel(new QLabel(this))
    , m_resident(new QRadioButton(this))
    , m_elsewhere(new QRadioButton(this))
    , m_notHere(new MessageLine(this))
    , m_country(new CountryBox)
    , m_countryField(new Field(u"document.country"_s, m_country, this))
    , m_kind(new ChoiceBox(documentKinds, ChoiceBox::Empty::MustChoose))
    , m_kindField(new Field(u"document.kind"_s, m_kind, this))
    , m_advice(new DocumentAdviceBox(this))
    , m_wish(new QCheckBox(this))
    , m_proofType(new ChoiceBox(proofTypes, ChoiceBox::Empty::MustChoose))
    , m_proofTypeField(new Field(u"proof_of_address_type"_s, m_proofType, this))
    , m_issued(new QLineEdit)
    , m_issuedField(new Field(u"proof_of_address_issued_at"_s, m_issued, this))
    , m_language(new ChoiceBox(domain::identificationLanguages, ChoiceBox::Empty::MustChoose))
    , m_languageField(new Field(u"language"_s, m_language, this))
{
    setObjectName(u"step:document"_s);
    m_resident->setObjectName(u"document:resident"_s);
    m_elsewhere->setObjectName(u"document:elsewhere"_s);
    m_country->setObjectName(u"document:country"_s);
    m_kind->setObjectName(u"document:kind"_s);
    m_wish->setObjectName(u"document:proof"_s);
    for (Field *field : {m_countryField, m_kindField, m_proofTypeField, m_issuedField, m_languageField})
        field->setRequired(true);
    build();

    connect(m_resident, &QRadioButton::toggled, this, &DocumentPage::refresh);
    connect(m_country, &CountryBox::codeChanged, this, &DocumentPage::refresh);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &DocumentPage::refresh);
    connect(m_wish, &QCheckBox::toggled, this, &DocumentPage::refresh);
    connect(m_proofType, &QComboBox::currentIndexChanged, this, [this] { touch(m_proofTypeField); });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] { touch(m_languageField); });
    connect(m_issued, &QLineEdit::textChanged, this, [this] {
        touch(m_issuedField);
        echoIssueDate();
    });
    reset();
    retranslate();
}

void DocumentPage::build()
{
    auto *residence = new QHBoxLayout;
    residence->setSpacing(theme::wide);
    residence->addWidget(m_residenceLabel);
    residence->addWidget(m_resident);
    residence->addWidget(m_elsewhere);
    residence->addStretch();
    auto *answers = new QButtonGroup(this);
    answers->addButton(m_resident);
    answers->addButton(m_elsewhere);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::wide);
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addLayout(residence, 0, 0, 1, 2);
    grid->addWidget(m_notHere, 1, 0, 1, 2);
    grid->addWidget(m_countryField, 2, 0);
    grid->addWidget(m_kindField, 2, 1);
    grid->addWidget(m_advice, 3, 0, 1, 2);
    grid->addWidget(m_wish, 4, 0, 1, 2);
    grid->addWidget(m_proofTypeField, 5, 0);
    grid->addWidget(m_issuedField, 5, 1);
    grid->addWidget(m_languageField, 6, 0);
    grid->setRowStretch(7, 1);
}

QString DocumentPage::name() const
{
    //: step of the intake
    return tr("Document");
}

QString DocumentPage::heading() const
{
    return tr("Which ID document does the customer have?");
}

QStringList DocumentPage::help() const
{
    QStringList result{tr("Tell the customer what to have ready for the call:"),
                       tr("• the ID document itself, not a copy"),
                       tr("• a mobile phone that receives text messages")};
    if (givesProof())
        result << tr("• the proof of address, not older than six months");
    result << tr("• a quiet, bright place and a stable internet connection");
    result << tr("IDnow's staff speak German or English. The call is for customers who live in Germany.");
    return result;
}

domain::DocumentKind DocumentPage::documentKind() const
{
    return domain::documentKindFromKey(m_kind->value());
}

QString DocumentPage::country() const
{
    return m_country->code();
}

bool DocumentPage::isKnown() const
{
    return !country().isEmpty() && m_kind->hasChosen();
}

domain::DocumentAdvice DocumentPage::advice() const
{
    return domain::adviseOn(country(), documentKind(), m_supported ? &*m_supported : nullptr);
}

bool DocumentPage::needsProof() const
{
    return isKnown() && advice().needsProof();
}

void DocumentPage::choose(const QString &country, const QString &kindKey)
{
    m_country->setCode(country);
    m_kind->setValue(kindKey);
}

void DocumentPage::setSupported(const std::optional<domain::SupportedList> &list)
{
    m_supported = list;
    refresh();
}

void DocumentPage::setClock(std::function<QDateTime()> clock)
{
    m_clock = std::move(clock);
    echoIssueDate();
}

bool DocumentPage::givesProof() const
{
    return needsProof() || m_wish->isChecked();
}

domain::IdentificationOrder DocumentPage::order() const
{
    domain::IdentificationOrder order;
    order.language = m_language->value();
    if (givesProof()) {
        order.proofOfAddressType = m_proofType->value();
        order.proofOfAddressIssuedAt = domain::readDate(m_issued->text());
    }
    return order;
}

void DocumentPage::refresh()
{
    if (m_elsewhere->isChecked())
        m_notHere->say(
            theme::Tone::Warning,
            tr("Video identification is only for customers who live in Germany. Use another method, for "
               "example an identification in the branch."));
    else
        m_notHere->clear();
    const QString code = country();
    if (!code.isEmpty())
        m_countryField->setError({});
    const bool known = isKnown();
    if (known)
        m_advice->advise(advice());
    else
        m_advice->clear();
    m_wish->setVisible(known && !needsProof());
    m_proofTypeField->setVisible(known && givesProof());
    m_issuedField->setVisible(known && givesProof());
    Q_EMIT changed();
}

void DocumentPage::echoIssueDate()
{
    const BillWords words = billWords(m_issued->text(), m_clock());
    m_issuedField->setHint(words.hint);
    // A complaint that stands already is said as it is now: nothing may take it away but an answer.
    const bool stands = !m_issuedField->error().isEmpty();
    m_issuedField->setError(errorOf(m_issuedField, stands ? missing(m_issuedField) : words.error));
    Q_EMIT changed();
}

void DocumentPage::touch(Field *field)
{
    m_refused.remove(field->objectName());
    field->setError({});
}

QString DocumentPage::errorOf(const Field *field, const QString &own) const
{
    const QString refused = m_refused.value(field->objectName());
    if (!own.isEmpty() || refused.isEmpty())
        return own;
    //: %1: the API's own words, English
    return tr("Solaris refuses this value: %1").arg(refused);
}

QString DocumentPage::missing(const Field *field) const
{
    if (field == m_proofTypeField && !m_proofType->hasChosen())
        return tr("Please choose what proves the address.");
    if (field == m_issuedField) {
        if (m_issued->text().isEmpty())
            return tr("Please enter the date of issue.");
        if (!domain::readDate(m_issued->text()).isValid())
            return tr("This is not a date. Enter it like 24.12.2025.");
        // The day may have changed since it was typed.
        if (QString old = billWords(m_issued->text(), m_clock()).error; !old.isEmpty())
            return old;
    }
    const QList<domain::Refusal> refusals = domain::validate(order(), m_clock().date());
    const auto about = [field](const domain::Refusal &one) { return one.field == field->objectName(); };
    const auto found = std::find_if(refusals.cbegin(), refusals.cend(), about);
    return found == refusals.cend() ? QString() : found->text;
}

bool DocumentPage::finish()
{
    if (m_elsewhere->isChecked()) {
        m_resident->setFocus();
        return false;
    }
    if (country().isEmpty()) {
        m_countryField->setError(m_country->isBlank()
                                     ? tr("Please enter the country that issued the document.")
                                     : tr("No country is known by this name."));
        m_country->setFocus();
        return false;
    }
    Field *first = nullptr;
    for (Field *field : {m_proofTypeField, m_issuedField, m_languageField}) {
        if (field->isHidden())
            continue;
        field->setError(errorOf(field, missing(field)));
        if (!first && !field->error().isEmpty())
            first = field;
    }
    if (first)
        first->editor()->setFocus();
    return !first;
}

bool DocumentPage::refuse(const QString &path, const QString &message)
{
    for (Field *field : {m_proofTypeField, m_issuedField, m_languageField}) {
        if (field->objectName() != path || field->isHidden())
            continue;
        m_refused.insert(path, message);
        field->setError(errorOf(field, {}));
        return true;
    }
    return false;
}

void DocumentPage::reset()
{
    m_resident->setChecked(true);
    m_country->setCode(u"DE"_s);
    m_kind->setValue(u"id_card"_s);
    m_wish->setChecked(false);
    m_proofType->reset();
    m_issued->setText({}); // unlike clear(), it leaves nothing to undo
    m_language->setValue(screenLanguage().toUpper());
    m_refused.clear();
    for (Field *field : {m_countryField, m_kindField, m_proofTypeField, m_issuedField, m_languageField})
        field->setError({});
    refresh();
}

void DocumentPage::enter()
{
    echoIssueDate(); // the day may have changed
    for (const Field *field : {m_countryField, m_proofTypeField, m_issuedField, m_languageField}) {
        if (!field->isHidden() && !field->error().isEmpty()) {
            field->editor()->setFocus();
            return;
        }
    }
    m_country->setFocus();
    m_country->lineEdit()->selectAll();
}

void DocumentPage::retranslate()
{
    m_residenceLabel->setText(tr("Does the customer live in Germany?"));
    m_resident->setText(tr("&Yes"));
    m_elsewhere->setText(tr("N&o"));
    m_countryField->setLabel(tr("&Country of issue"));
    m_countryField->setHint(tr("type its name in German or English, or its code"));
    m_kindField->setLabel(tr("&Kind of document"));
    m_wish->setText(tr("&Give a proof of address all the same"));
    m_proofTypeField->setLabel(tr("&Proof of address"));
    m_issuedField->setLabel(tr("&Date of issue"));
    m_languageField->setLabel(tr("&Language of the call"));
    refresh();
    echoIssueDate();
    // Sentences already on screen are said again in the new language; the API's own words stay as they came.
    for (Field *field : {m_proofTypeField, m_languageField}) {
        if (!field->error().isEmpty())
            field->setError(errorOf(field, missing(field)));
    }
}

void DocumentPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    IntakePage::changeEvent(event);
}

} // namespace ui
