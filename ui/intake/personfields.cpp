// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personfields.h"

#include "domain/choices.h"
#include "domain/validate.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/when.h"

#include <QLineEdit>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using Choices = std::function<QList<domain::Choice>()>;

/// The closed list of a path; empty for a path that takes free text.
Choices choicesOf(const QString &path)
{
    if (path == "salutation"_L1)
        return domain::salutations;
    if (path == "title"_L1)
        return domain::titles;
    if (path == "address.state"_L1)
        return domain::germanStates;
    if (path == "employment_status"_L1)
        return domain::employmentStatuses;
    if (path == "tax_information.marital_status"_L1)
        return domain::maritalStatuses;
    return {};
}

bool isCountry(const QString &path)
{
    return path == "birth_country"_L1 || path == "nationality"_L1 || path == "address.country"_L1;
}

QString lineText(const Field *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field->editor());
    return line ? line->text() : QString();
}

int yearsBetween(const QDate &from, const QDate &to)
{
    const int years = to.year() - from.year();
    return from.addYears(years) > to ? years - 1 : years;
}

} // namespace

const QList<QString> &PersonFields::paths()
{
    static const QList<QString> list{u"salutation"_s,          u"title"_s,
                                     u"first_name"_s,          u"last_name"_s,
                                     u"birth_date"_s,          u"birth_city"_s,
                                     u"birth_country"_s,       u"nationality"_s,
                                     u"address.line_1"_s,      u"address.line_2"_s,
                                     u"address.postal_code"_s, u"address.city"_s,
                                     u"address.state"_s,       u"address.country"_s,
                                     u"mobile_number"_s,       u"email"_s,
                                     u"employment_status"_s,   u"tax_information.marital_status"_s};
    return list;
}

PersonFields::PersonFields(bool sandbox, QWidget *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
    for (const QString &path : paths())
        add(path);
}

void PersonFields::add(const QString &path)
{
    auto *parentWidget = qobject_cast<QWidget *>(parent());
    Field *field = nullptr;
    if (const Choices choices = choicesOf(path)) {
        const bool must = path == "salutation"_L1;
        auto *box = new ChoiceBox(choices, must ? ChoiceBox::Empty::MustChoose : ChoiceBox::Empty::NotStated);
        field = new Field(path, box, parentWidget);
        connect(box, &QComboBox::currentIndexChanged, this, [this, path] { Q_EMIT edited(path); });
    } else if (isCountry(path)) {
        auto *box = new CountryBox;
        field = new Field(path, box, parentWidget);
        connect(box, &CountryBox::codeChanged, this, [this, path] { Q_EMIT edited(path); });
        connect(box, &CountryBox::editingFinished, this, [this, path] { Q_EMIT settled(path); });
    } else {
        auto *line = new QLineEdit;
        field = new Field(path, line, parentWidget);
        connect(line, &QLineEdit::textChanged, this, [this, path] {
            echo(path);
            Q_EMIT edited(path);
        });
        connect(line, &QLineEdit::editingFinished, this, [this, path] { Q_EMIT settled(path); });
    }
    field->setFixedLater(!domain::isUpdatable(path));
    m_order.append(field);
    m_fields.insert(path, field);
}

QString PersonFields::value(const QString &path) const
{
    const QWidget *editor = m_fields.value(path)->editor();
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return box->value();
    if (const auto *box = qobject_cast<const CountryBox *>(editor))
        return box->code().isEmpty() ? box->currentText() : box->code();
    const QString typed = lineText(m_fields.value(path));
    if (path == "birth_date"_L1) {
        const QDate date = domain::readDate(typed);
        return date.isValid() ? date.toString(Qt::ISODate) : typed;
    }
    if (path == "mobile_number"_L1) {
        const domain::PhoneReading reading = domain::readMobileNumber(typed, m_sandbox);
        return reading.e164.isEmpty() ? typed : reading.e164;
    }
    return typed;
}

bool PersonFields::isBlank(const QString &path) const
{
    const QWidget *editor = m_fields.value(path)->editor();
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return !box->hasChosen();
    return value(path).trimmed().isEmpty();
}

QString PersonFields::unreadable(const QString &path) const
{
    if (isBlank(path))
        return {};
    const QWidget *editor = m_fields.value(path)->editor();
    if (const auto *box = qobject_cast<const CountryBox *>(editor))
        return box->code().isEmpty() ? tr("No country is known by this name.") : QString();
    if (path == "birth_date"_L1 && !domain::readDate(lineText(m_fields.value(path))).isValid())
        return tr("This is not a date. Enter it like 24.12.1972.");
    if (path == "mobile_number"_L1)
        return domain::readMobileNumber(lineText(m_fields.value(path)), m_sandbox).refusal;
    return {};
}

domain::Person PersonFields::person() const
{
    QMap<QString, QString> values;
    for (const QString &path : paths()) {
        const QString text = value(path);
        if (!text.isEmpty())
            values.insert(path, text);
    }
    return domain::unflatten(values);
}

void PersonFields::setValue(const QString &path, const QString &value)
{
    QWidget *editor = m_fields.value(path)->editor();
    if (auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        choice->setValue(value);
    } else if (auto *country = qobject_cast<CountryBox *>(editor)) {
        country->setCode(value);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const QDate date = path == "birth_date"_L1 ? QDate::fromString(value, Qt::ISODate) : QDate();
        line->setText(date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : value);
    }
}

void PersonFields::setPerson(const domain::Person &person)
{
    reset();
    const QMap<QString, QString> values = domain::flatten(person);
    for (const QString &path : paths()) {
        if (values.contains(path))
            setValue(path, values.value(path));
    }
}

void PersonFields::reset()
{
    for (const QString &path : paths()) {
        if (auto *choice = qobject_cast<ChoiceBox *>(m_fields.value(path)->editor()))
            choice->reset();
        else
            setValue(path, {});
        m_fields.value(path)->setError({});
    }
    setValue(u"address.country"_s, u"DE"_s); // the only country of residence this identification is for
}

void PersonFields::echo(const QString &path)
{
    const QString typed = lineText(m_fields.value(path));
    QString hint;
    if (path == "first_name"_L1) {
        hint = tr("all given names, as printed on the ID document");
    } else if (path == "last_name"_L1) {
        hint = tr("all parts, as printed; N/A if there is none");
    } else if (path == "birth_date"_L1) {
        const QDate date = domain::readDate(typed);
        //: %1: the date as it was understood, %n: the age
        hint = date.isValid() && date <= QDate::currentDate()
                   ? tr("%1, %n year(s) old", nullptr, yearsBetween(date, QDate::currentDate()))
                         .arg(when::date(date))
                   : tr("for example 24.12.1972");
    } else if (path == "mobile_number"_L1) {
        const QString e164 = domain::readMobileNumber(typed, m_sandbox).e164;
        hint = e164.isEmpty() ? tr("IDnow sends a code to this number")
                              //: %1: a phone number in international form
                              : tr("sent as %1").arg(e164);
    }
    m_fields.value(path)->setHint(hint);
}

void PersonFields::retranslate()
{
    for (const QString &path : paths()) {
        m_fields.value(path)->setLabel(domain::fieldLabel(path));
        echo(path);
    }
}

QList<QString> PersonFields::withOuterBlanks() const
{
    QList<QString> result;
    for (const QString &path : paths()) {
        const QString text = lineText(m_fields.value(path));
        if (text != text.trimmed())
            result.append(path);
    }
    return result;
}

void PersonFields::removeOuterBlanks()
{
    for (const QString &path : withOuterBlanks()) {
        auto *line = qobject_cast<QLineEdit *>(m_fields.value(path)->editor());
        line->setText(line->text().trimmed());
    }
}

} // namespace ui
