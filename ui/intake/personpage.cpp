// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personpage.h"

#include "domain/validate.h"
#include "ui/intake/personfields.h"
#include "ui/intake/robotdata.h"
#include "ui/intake/robotrow.h"
#include "ui/kit/messageline.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

/// First path of each group; the headings stand above them.
const QStringList &groupStarts()
{
    static const QStringList starts{u"salutation"_s, u"address.line_1"_s, u"mobile_number"_s,
                                    u"employment_status"_s};
    return starts;
}

constexpr auto profile = domain::FormProfile::IdnowMinimum;

} // namespace

PersonPage::PersonPage(bool sandbox, QWidget *parent)
    : IntakePage(parent)
    , m_sandbox(sandbox)
    , m_fields(nullptr)
    , m_blanks(new MessageLine(this))
    , m_legend(new QLabel(this))
    , m_legendLock(new QLabel(this))
{
    setObjectName(u"step:person"_s);
    if (sandbox) {
        m_robot = new RobotRow(this);
        connect(m_robot, &RobotRow::fill, this, [this](const domain::Robot &robot) {
            m_fields->setPerson(fictitiousPerson(robot, QDate::currentDate(), *QRandomGenerator::system()));
            m_fields->field(u"salutation"_s)->setFocus();
        });
    }
    m_fields = new PersonFields(sandbox, this);
    build();
    markRequired();
    connect(m_fields, &PersonFields::edited, this, [this](const QString &path) {
        // A complaint goes as soon as it is answered; a new one waits until the agent leaves the field.
        if (!m_fields->field(path)->error().isEmpty())
            m_fields->field(path)->setError({});
        noteBlanks();
        Q_EMIT changed();
    });
    connect(m_fields, &PersonFields::settled, this, &PersonPage::check);
    connect(m_blanks, &MessageLine::actionClicked, this, [this] {
        const QList<QString> paths = m_fields->withOuterBlanks();
        m_fields->removeOuterBlanks();
        if (!paths.isEmpty())
            m_fields->field(paths.first())->setFocus();
    });
    reset();
    retranslate();
}

void PersonPage::build()
{
    auto *legend = new QHBoxLayout;
    legend->setSpacing(theme::tight);
    legend->addWidget(m_legendLock);
    legend->addWidget(m_legend, 1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::wide);
    grid->setVerticalSpacing(theme::tight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (m_robot)
        grid->addWidget(m_robot, row++, 0, 1, 2);
    grid->addLayout(legend, row++, 0, 1, 2);
    grid->addWidget(m_blanks, row++, 0, 1, 2);
    int column = 0;
    for (const QString &path : PersonFields::paths()) {
        if (groupStarts().contains(path)) {
            row += column;
            column = 0;
            auto *heading = new QLabel(this);
            heading->setContentsMargins(0, theme::small, 0, 0);
            m_headings.append(heading);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        grid->addWidget(m_fields->field(path), row, column);
        row += column;
        column = 1 - column;
    }
    grid->setRowStretch(row + 1, 1);
}

/// The rule lives in the domain: what it refuses when empty is required.
void PersonPage::markRequired()
{
    domain::Person empty;
    domain::Person inGermany; // some fields are asked for only there
    inGermany.address.country = u"DE"_s;
    for (const domain::Person &person : {empty, inGermany}) {
        for (const domain::Refusal &refusal :
             domain::validate(person, profile, QDate::currentDate(), m_sandbox)) {
            if (Field *field = m_fields->field(refusal.field))
                field->setRequired(true);
        }
    }
}

QString PersonPage::name() const
{
    //: step of the intake
    return tr("Person");
}

QString PersonPage::heading() const
{
    return tr("The customer, exactly as on the ID document");
}

QStringList PersonPage::help() const
{
    QStringList result{tr("Copy names letter by letter from the document, with all given names and all parts "
                          "of the last name."),
                       tr("IDnow's agent compares this with the document in the call. A difference costs the "
                          "customer a second call."),
                       tr("The mobile phone must be at hand: a code is sent to it during the call.")};
    if (m_sandbox)
        result << tr("This is a test environment: never enter a real person here.");
    return result;
}

domain::Person PersonPage::person() const
{
    return m_fields->person();
}

QMap<QString, QString> PersonPage::problems() const
{
    QMap<QString, QString> result;
    for (const QString &path : PersonFields::paths()) {
        const QString text = m_fields->unreadable(path);
        if (!text.isEmpty())
            result.insert(path, text);
    }
    const QList<domain::Refusal> refusals =
        domain::validate(person(), profile, QDate::currentDate(), m_sandbox);
    for (const domain::Refusal &refusal : refusals) {
        if (!result.contains(refusal.field))
            result.insert(refusal.field, refusal.text);
    }
    return result;
}

void PersonPage::check(const QString &path)
{
    if (!m_fields->isBlank(path)) // an empty field is no mistake before the agent goes on
        m_fields->field(path)->setError(problems().value(path));
}

void PersonPage::noteBlanks()
{
    if (m_fields->withOuterBlanks().isEmpty()) {
        m_blanks->clear();
        return;
    }
    m_blanks->say(theme::Tone::Warning, tr("A text begins or ends with a blank. Solaris refuses that."));
    m_blanks->setAction(tr("Remove bl&anks"));
}

bool PersonPage::finish()
{
    const QMap<QString, QString> found = problems();
    QWidget *first = nullptr;
    for (Field *field : m_fields->all()) {
        field->setError(found.value(field->objectName()));
        if (!field->error().isEmpty() && !first)
            first = field->editor();
    }
    if (first)
        first->setFocus();
    return !first;
}

QList<domain::FieldError> PersonPage::showRefusals(const QList<domain::FieldError> &refusals)
{
    QList<domain::FieldError> homeless;
    QWidget *first = nullptr;
    for (const domain::FieldError &refusal : refusals) {
        Field *field = m_fields->field(refusal.field);
        if (!field) {
            homeless.append(refusal);
            continue;
        }
        //: %1: the API's own words, English
        field->setError(tr("Solaris refuses this value: %1").arg(refusal.message));
        if (!first)
            first = field->editor();
    }
    if (first)
        first->setFocus();
    return homeless;
}

void PersonPage::suggestNationality(const QString &code)
{
    if (m_fields->isBlank(u"nationality"_s))
        m_fields->setValue(u"nationality"_s, code);
}

void PersonPage::reset()
{
    m_fields->reset();
    noteBlanks();
}

void PersonPage::enter()
{
    for (Field *field : m_fields->all()) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus();
            return;
        }
    }
    m_fields->field(u"salutation"_s)->setFocus();
}

void PersonPage::retranslate()
{
    const QStringList texts{tr("Person"), tr("Address in Germany"), tr("Contact"), tr("Further details")};
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        m_headings.at(i)->setText(texts.at(i));
        m_headings.at(i)->setFont(theme::font(theme::Type::Strong));
    }
    m_legend->setText(tr("can't be changed after the customer has been created"));
    m_legend->setFont(theme::font(theme::Type::Caption));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText(palette()));
    m_legend->setPalette(quiet);
    m_legendLock->setPixmap(
        theme::pixmap(u"lock"_s, theme::normal, theme::quietText(palette()), devicePixelRatioF()));
    m_fields->retranslate();
    if (m_robot)
        m_robot->retranslate();
    noteBlanks();
    // Sentences already on screen are said again in the new language; the API's own stay as they came.
    const QMap<QString, QString> found = problems();
    for (Field *field : m_fields->all()) {
        if (!field->error().isEmpty() && found.contains(field->objectName()))
            field->setError(found.value(field->objectName()));
    }
}

void PersonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    IntakePage::changeEvent(event);
}

} // namespace ui
