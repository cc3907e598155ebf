// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/personfields.h"

#include "domain/choices.h"
#include "domain/postalcode.h"
#include "domain/validate.h"
#include "ui/intake/personecho.h"
#include "ui/intake/personeditor.h"
#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/euros.h"

#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

QString lineText(const Field *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field->editor());
    return line ? line->text() : QString();
}

constexpr auto statePath = "address.state"_L1;
constexpr auto fatcaPath = "fatca_relevant"_L1;

} // namespace

PersonFields::PersonFields(bool sandbox, QWidget *parent)
    : QObject(parent)
    , m_sandbox(sandbox)
{
    for (const QString &path : basePersonPaths())
        add(path);
}

void PersonFields::addMore()
{
    if (m_hasMore)
        return;
    m_hasMore = true;
    for (const FieldGroup &group : morePersonGroups()) {
        for (const QString &path : group.paths)
            add(path);
    }
    retranslate();
}

void PersonFields::add(const QString &path)
{
    QWidget *editor = makeEditor(path);
    auto *field = new Field(path, editor, qobject_cast<QWidget *>(parent()));
    if (auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this, path] {
            noteMoment(path);
            if (path == statePath)
                m_suggestedState.clear();
            echo(path);
            Q_EMIT edited(path);
            Q_EMIT settled(path);
        });
    } else if (auto *country = qobject_cast<CountryBox *>(editor)) {
        connect(country, &CountryBox::codeChanged, this, [this, path] { Q_EMIT edited(path); });
        connect(country, &CountryBox::editingFinished, this, [this, path] { Q_EMIT settled(path); });
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
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

QStringList PersonFields::paths() const
{
    QStringList result;
    for (const Field *field : m_order)
        result << field->objectName();
    return result;
}

/// A statement counts from the moment it was made (reference 15); taking it back forgets the moment.
void PersonFields::noteMoment(const QString &path)
{
    if (editorKind(path) != EditorKind::Moment && path != fatcaPath)
        return;
    QDateTime now = QDateTime::currentDateTimeUtc();
    now.setTime(QTime(now.time().hour(), now.time().minute(), now.time().second()));
    if (value(path).isEmpty())
        m_moments.remove(path);
    else
        m_moments.insert(path, now.addSecs(std::min<qint64>(0, m_correction)));
}

QString PersonFields::value(const QString &path) const
{
    const QWidget *editor = m_fields.value(path)->editor();
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return box->value();
    if (const auto *box = qobject_cast<const CountryBox *>(editor))
        return box->code().isEmpty() ? box->currentText() : box->code();
    return read(path, lineText(m_fields.value(path)));
}

QString PersonFields::read(const QString &path, const QString &typed) const
{
    if (editorKind(path) == EditorKind::Date) {
        const QDate date = domain::readDate(typed);
        return date.isValid() ? date.toString(Qt::ISODate) : typed;
    }
    if (editorKind(path) == EditorKind::Mobile) {
        const domain::PhoneReading reading = domain::readMobileNumber(typed, m_sandbox);
        return reading.e164.isEmpty() ? typed : reading.e164;
    }
    return editorKind(path) == EditorKind::Euros ? centsOf(typed) : typed;
}

bool PersonFields::isBlank(const QString &path) const
{
    const QWidget *editor = m_fields.value(path)->editor();
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return box->value().isEmpty();
    return value(path).trimmed().isEmpty();
}

QString PersonFields::unreadable(const QString &path) const
{
    if (isBlank(path))
        return {};
    const Field *field = m_fields.value(path);
    if (const auto *box = qobject_cast<const CountryBox *>(field->editor()))
        return box->code().isEmpty() ? tr("No country is known by this name.") : QString();
    if (editorKind(path) == EditorKind::Date)
        return domain::readTypedDate(lineText(field)).refusal;
    if (editorKind(path) == EditorKind::Mobile)
        return domain::readMobileNumber(lineText(field), m_sandbox).refusal;
    return editorKind(path) == EditorKind::Euros ? eurosRefusal(lineText(field)) : QString();
}

domain::Person PersonFields::person() const
{
    QMap<QString, QString> values;
    for (const Field *field : m_order) {
        const QString path = field->objectName();
        QString text = value(path);
        if (editorKind(path) == EditorKind::Moment)
            text = m_moments.value(path).toString(Qt::ISODate);
        if (!text.isEmpty())
            values.insert(path, text);
    }
    if (m_moments.contains(fatcaPath))
        values.insert(u"fatca_crs_confirmed_at"_s, m_moments.value(fatcaPath).toString(Qt::ISODate));
    return domain::unflatten(values);
}

void PersonFields::setValue(const QString &path, const QString &value)
{
    QWidget *editor = m_fields.value(path)->editor();
    if (auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        choice->setValue(value);
    } else if (auto *country = qobject_cast<CountryBox *>(editor)) {
        country->setCode(value);
        if (country->code().isEmpty() && !value.isEmpty())
            country->setEditText(value);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        const QDate date =
            editorKind(path) == EditorKind::Date ? QDate::fromString(value, Qt::ISODate) : QDate();
        const QString text = editorKind(path) == EditorKind::Euros ? eurosOf(value) : value;
        line->setText(date.isValid() ? date.toString(u"dd.MM.yyyy"_s) : text);
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
    for (Field *field : std::as_const(m_order)) {
        if (auto *choice = qobject_cast<ChoiceBox *>(field->editor()))
            choice->reset();
        else
            setValue(field->objectName(), {});
        field->setError({});
        field->setWarning({});
    }
    setValue(u"address.country"_s, u"DE"_s); // the only country of residence this identification is for
}

void PersonFields::suggestState()
{
    const QString state = domain::stateOfPostalCode(value(u"address.postal_code"_s));
    const bool ours = !m_suggestedState.isEmpty() && value(statePath) == m_suggestedState;
    if (state.isEmpty() || value(u"address.country"_s) != "DE"_L1 || !(ours || isBlank(statePath)))
        return;
    setValue(statePath, state);
    m_suggestedState = state;
    echo(statePath);
}

void PersonFields::echo(const QString &path)
{
    Field *field = m_fields.value(path);
    if (path == statePath)
        field->setHint(m_suggestedState.isEmpty() ? QString() : tr("taken from the postal code"));
    else if (m_moments.contains(path))
        //: %1: date and time, UTC
        field->setHint(
            tr("recorded for %1 UTC").arg(m_moments.value(path).toString(u"yyyy-MM-dd HH:mm:ss"_s)));
    else
        field->setHint(echoOf(path, lineText(field), m_sandbox, QDate::currentDate()));
}

void PersonFields::retranslate()
{
    for (Field *field : std::as_const(m_order)) {
        field->setLabel(domain::fieldLabel(field->objectName()));
        echo(field->objectName());
    }
}

QStringList PersonFields::untidy() const
{
    QStringList result;
    for (const Field *field : m_order) {
        const QString path = field->objectName();
        const QString text = lineText(field);
        // Dates and numbers are read, not sent as typed: blanks do no harm there.
        if (editorKind(path) == EditorKind::Text && text != domain::tidied(text))
            result.append(path);
    }
    return result;
}

void PersonFields::tidyUp()
{
    for (const QString &path : untidy())
        setValue(path, domain::tidied(lineText(m_fields.value(path))));
}

} // namespace ui
