// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personpage.h"

#include "domain/caution.h"
#include "ui/intake/formbar.h"
#include "ui/intake/morefields.h"
#include "ui/intake/pasteline.h"
#include "ui/intake/personeditor.h"
#include "ui/intake/personfields.h"
#include "ui/intake/replacedline.h"
#include "ui/intake/robotdata.h"
#include "ui/intake/robotrow.h"
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

QDate today()
{
    return QDate::currentDate();
}

} // namespace

PersonPage::PersonPage(bool sandbox, QWidget *parent)
    : IntakePage(parent)
    , m_sandbox(sandbox)
    , m_fields(nullptr)
    , m_bar(nullptr)
    , m_paste(nullptr)
    , m_replaced(nullptr)
    , m_untidy(new MessageLine(this))
    , m_duplicate(new DuplicateLine(this))
    , m_more(nullptr)
    , m_legend(new QLabel(this))
    , m_legendLock(new QLabel(this))
{
    setObjectName(u"step:person"_s);
    m_untidy->setObjectName(u"person:untidy"_s);
    if (sandbox)
        m_robot = new RobotRow(this);
    m_bar = new FormBar(this); // made in reading order: that is the order of Tab
    m_fields = new PersonFields(sandbox, this);
    m_paste = new PasteLine(*m_fields, this);
    m_replaced = new ReplacedLine(*m_fields, this);
    m_more = new MoreFields(*m_fields, this);
    build();
    markRequired();
    wire();
    reset();
    retranslate();
}

PersonPage::~PersonPage()
{
    // A field that loses the focus while the window goes would tell a page that is half gone.
    m_fields->disconnect(this);
}

void PersonPage::wire()
{
    if (m_robot)
        connect(m_robot, &RobotRow::fill, this, &PersonPage::fillWith);
    connect(m_bar, &FormBar::profileChanged, this, [this] {
        markRequired();
        for (Field *field : m_fields->all()) { // what the other form asked for is no complaint of this one
            if (!field->error().isEmpty())
                field->setError(errorOf(field->objectName(), problems()));
        }
        Q_EMIT changed();
    });
    connect(m_bar, &FormBar::pasteWanted, m_paste, &PasteLine::paste);
    connect(m_paste, &PasteLine::pasted, this, [this] {
        m_fields->suggestState();
        for (Field *field : m_fields->all())
            check(field->objectName());
        for (Field *field : m_fields->all()) {
            if (!field->error().isEmpty() ||
                (field->isRequired() && m_fields->isBlank(field->objectName()))) {
                field->setFocus();
                return;
            }
        }
        m_fields->all().first()->setFocus();
    });
    for (Field *field : m_fields->all())
        m_paste->watch(field->editor());
    connect(m_more, &MoreFields::opened, this, [this] {
        for (Field *field : m_fields->all())
            m_paste->watch(field->editor()); // a filter that is there already is only moved
    });
    connect(m_fields, &PersonFields::edited, this, [this](const QString &path) {
        // A complaint goes as soon as it is answered; a new one waits until the agent leaves the field.
        m_refused.remove(path);
        m_fields->field(path)->setError({});
        m_fields->field(path)->setWarning({});
        if (path == "address.postal_code"_L1)
            m_fields->suggestState();
        noteUntidy();
        Q_EMIT changed();
    });
    connect(m_fields, &PersonFields::settled, this, &PersonPage::check);
    connect(m_untidy, &MessageLine::actionClicked, this, [this] {
        const QStringList paths = m_fields->untidy();
        m_fields->tidyUp();
        for (const QString &path : paths)
            check(path);
        if (!paths.isEmpty())
            m_fields->field(paths.first())->setFocus();
    });
    connect(m_replaced, &ReplacedLine::putBack, this, [this] {
        for (Field *field : m_fields->all())
            check(field->objectName());
        m_fields->all().first()->setFocus();
    });
    connect(m_duplicate, &DuplicateLine::openWanted, this, &PersonPage::caseWanted);
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
    grid->setVerticalSpacing(theme::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    if (m_robot)
        grid->addWidget(m_robot, row++, 0, 1, 2);
    grid->addWidget(m_bar, row++, 0, 1, 2);
    grid->addWidget(m_paste, row++, 0, 1, 2);
    grid->addWidget(m_replaced, row++, 0, 1, 2);
    grid->addWidget(m_untidy, row++, 0, 1, 2);
    grid->addWidget(m_duplicate, row++, 0, 1, 2);
    grid->addLayout(legend, row++, 0, 1, 2);
    int column = 0;
    for (Field *field : m_fields->all()) {
        if (groupStarts().contains(field->objectName())) {
            row += column;
            column = 0;
            auto *heading = new QLabel(this);
            heading->setContentsMargins(0, theme::small, 0, 0);
            m_headings.append(heading);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        grid->addWidget(field, row, column);
        row += column;
        column = 1 - column;
    }
    grid->addWidget(m_more, row + 1, 0, 1, 2);
    // The lines need the fields, but stand before them.
    const QList<QWidget *> stops{m_bar->lastStop(), m_paste->action(), m_replaced->action(),
                                 m_untidy->action(), m_duplicate->action()};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
    grid->setRowStretch(row + 2, 1);
}

/// The rule lives in the domain: what it refuses when empty is required.
void PersonPage::markRequired()
{
    for (Field *field : m_fields->all())
        field->setRequired(false);
    domain::Person empty;
    domain::Person inGermany; // some fields are asked for only there
    inGermany.address.country = u"DE"_s;
    for (const domain::Person &person : {empty, inGermany}) {
        for (const domain::Refusal &refusal :
             domain::validate(person, m_bar->profile(), today(), m_sandbox)) {
            if (Field *field = m_fields->field(refusal.field))
                field->setRequired(true);
        }
    }
}

void PersonPage::fillWith(const domain::Robot &robot)
{
    m_paste->forget();
    m_replaced->fill(fictitiousPerson(robot, today(), *QRandomGenerator::system()));
    lookAgain();
    m_fields->field(u"salutation"_s)->setFocus();
}

domain::Person PersonPage::person() const
{
    return m_fields->person();
}

QMap<QString, QString> PersonPage::problems() const
{
    QMap<QString, QString> result;
    for (const QString &path : m_fields->paths()) {
        const QString text = m_fields->unreadable(path);
        if (!text.isEmpty())
            result.insert(path, text);
    }
    const QList<domain::Refusal> refusals = domain::validate(person(), m_bar->profile(), today(), m_sandbox);
    for (const domain::Refusal &refusal : refusals) {
        if (!result.contains(refusal.field))
            result.insert(refusal.field, refusal.text);
    }
    return result;
}

/// Our own sentence first; what the API said stands until the agent changes the field.
QString PersonPage::errorOf(const QString &path, const QMap<QString, QString> &problems) const
{
    const QString refused = m_refused.value(path);
    //: %1: the API's own words, English
    return problems.value(path,
                          refused.isEmpty() ? QString() : tr("Solaris refuses this value: %1").arg(refused));
}

void PersonPage::check(const QString &path)
{
    if (!m_fields->isBlank(path)) // an empty field is no mistake before the agent goes on
        m_fields->field(path)->setError(errorOf(path, problems()));
    lookAgain();
}

void PersonPage::lookAgain()
{
    const domain::Person whole = person();
    QMap<QString, QString> found;
    for (const domain::Refusal &caution : domain::cautions(whole, today(), m_sandbox)) {
        if (m_fields->field(caution.field))
            found.insert(caution.field, caution.text);
    }
    for (Field *field : m_fields->all()) {
        const QString path = field->objectName();
        QString text = found.value(path);
        if (path == "birth_date"_L1 && !text.isEmpty() && !field->hint().isEmpty())
            text = QString(field->hint() % u". "_s % text); // the age is what makes the agent look
        field->setWarning(text);
    }
    m_duplicate->look(whole);
}

void PersonPage::noteUntidy()
{
    if (m_fields->untidy().isEmpty()) {
        m_untidy->clear();
        return;
    }
    m_untidy->say(
        theme::Tone::Warning,
        tr("A text holds blanks at its ends or characters that can't be seen. Solaris refuses that."));
    m_untidy->setAction(tr("Remove bl&anks"));
}

bool PersonPage::finish()
{
    const QMap<QString, QString> found = problems();
    const bool sameAgain = !m_refused.isEmpty() && person() == m_refusedPerson;
    QWidget *first = nullptr;
    for (Field *field : m_fields->all()) {
        const QString path = field->objectName();
        field->setError(errorOf(path, found));
        const bool stops = found.contains(path) || (sameAgain && m_refused.contains(path));
        if (!first && stops)
            first = field->editor();
        if (stops && isMorePath(path))
            m_more->open();
    }
    lookAgain();
    if (first)
        first->setFocus();
    return !first;
}

/// The API may name the whole ("address") or a part alone ("postal_code").
Field *PersonPage::homeOf(const QString &path)
{
    const QString wanted = path == "fatca_crs_confirmed_at"_L1 ? u"fatca_relevant"_s : path;
    if (isMorePath(wanted))
        m_more->open();
    if (Field *field = m_fields->field(wanted))
        return field;
    for (Field *field : m_fields->all()) {
        const QString name = field->objectName();
        if (name.startsWith(QString(wanted % u'.')) || name.endsWith(QString(u'.' % wanted)))
            return field;
    }
    return nullptr;
}

QList<domain::FieldError> PersonPage::showRefusals(const QList<domain::FieldError> &refusals)
{
    QList<domain::FieldError> homeless;
    m_refused.clear();
    m_refusedPerson = person();
    QWidget *first = nullptr;
    for (const domain::FieldError &refusal : refusals) {
        Field *field = homeOf(refusal.field);
        if (!field) {
            homeless.append(refusal);
            continue;
        }
        m_refused.insert(field->objectName(), refusal.message);
        field->setError(errorOf(field->objectName(), {}));
        if (!first)
            first = field->editor();
    }
    if (first)
        first->setFocus();
    return homeless;
}

void PersonPage::setFinder(DuplicateLine::Finder finder)
{
    m_duplicate->setFinder(std::move(finder));
}

void PersonPage::setClockCorrection(qint64 seconds)
{
    m_fields->setClockCorrection(seconds);
}

bool PersonPage::isTouched() const
{
    const auto isOurs = [this](const Field *field) {
        const QString path = field->objectName();
        return path.endsWith("country"_L1) || path == "nationality"_L1 || m_fields->isBlank(path);
    };
    return !std::all_of(m_fields->all().cbegin(), m_fields->all().cend(), isOurs);
}

void PersonPage::suggestNationality(const QString &code)
{
    if (m_fields->isBlank(u"nationality"_s))
        m_fields->setValue(u"nationality"_s, code);
}

void PersonPage::reset()
{
    m_refused.clear();
    m_paste->forget();
    m_replaced->forget();
    m_fields->reset();
    m_more->close();
    noteUntidy();
    lookAgain();
}

void PersonPage::enter()
{
    for (Field *field : m_fields->all()) {
        if (!field->error().isEmpty()) {
            field->editor()->setFocus();
            return;
        }
    }
    if (m_robot && !isTouched())
        m_robot->firstStop()->setFocus();
    else
        m_fields->field(u"salutation"_s)->setFocus();
}

void PersonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    IntakePage::changeEvent(event);
}

} // namespace ui
