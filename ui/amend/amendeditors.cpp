// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/amend/amendeditors.h"

#include "ui/kit/choicebox.h"
#include "ui/kit/countrybox.h"
#include "ui/kit/euros.h"
#include "ui/kit/persondiff.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

using domain::AmendKind;

AmendKind kindOf(const QString &path)
{
    return domain::amendField(path)->kind;
}

} // namespace

AmendEditors::AmendEditors(std::function<QDateTime()> now, QWidget *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    for (const domain::AmendField &field : domain::amendFields())
        add(field);
}

void AmendEditors::add(const domain::AmendField &field)
{
    auto *page = qobject_cast<QWidget *>(parent());
    const QString path = field.path;
    const auto tell = [this, path] {
        if (m_loading)
            return;
        echo(path);
        Q_EMIT changed(path);
    };
    const auto leave = [this, path] { Q_EMIT settled(path); };
    Field *made = nullptr;
    switch (field.kind) {
    case AmendKind::Choice:
    case AmendKind::YesNo:
    case AmendKind::Day: {
        auto *box = new ChoiceBox([this, path] { return choices(path); }, ChoiceBox::Empty::NotStated);
        made = new Field(path, box, page);
        connect(box, &QComboBox::currentIndexChanged, this, tell);
        break;
    }
    case AmendKind::Country: {
        auto *box = new CountryBox;
        made = new Field(path, box, page);
        connect(box, &CountryBox::codeChanged, this, tell);
        connect(box, &CountryBox::editingFinished, this, leave);
        break;
    }
    case AmendKind::Moment: {
        auto *box = new QCheckBox;
        made = new Field(path, box, page);
        connect(box, &QCheckBox::toggled, this, [this, path, tell](bool on) {
            // The moment is the tick's own; it can't be typed or set.
            m_moments.insert(path, on ? m_now().toUTC().toString(Qt::ISODate) : QString());
            tell();
        });
        break;
    }
    default: {
        auto *line = new QLineEdit;
        line->setReadOnly(!field.isEditable());
        made = new Field(path, line, page);
        connect(line, &QLineEdit::textChanged, this, tell);
        connect(line, &QLineEdit::editingFinished, this, leave);
    }
    }
    made->setRequired(true); // no field says "optional": nothing has to be changed
    made->setFixedLater(!field.isEditable());
    m_fields.insert(path, made);
}

QList<domain::Choice> AmendEditors::choices(const QString &path) const
{
    QList<domain::Choice> list = domain::amendChoices(path);
    if (kindOf(path) == AmendKind::Day) {
        for (const QDate &day : domain::amlConfirmationDays(m_now())) {
            const QString text = day.toString(Qt::ISODate);
            //: a day to choose; %1: its date
            list.append({text, (day == m_now().date() ? tr("today, %1") : tr("tomorrow, %1"))
                                   .arg(personFieldText(path, text))});
        }
    }
    // What stands there is never lost for not being on the list.
    const QString present = m_known.value(path);
    const auto same = [&present](const domain::Choice &choice) { return choice.value == present; };
    if (!present.isEmpty() && std::none_of(list.cbegin(), list.cend(), same))
        list.prepend({present, personFieldText(path, present)});
    return list;
}

QString AmendEditors::typed(const QString &path) const
{
    const QWidget *editor = m_fields.value(path)->editor();
    if (const auto *box = qobject_cast<const ChoiceBox *>(editor))
        return box->value();
    if (const auto *box = qobject_cast<const CountryBox *>(editor))
        return box->code().isEmpty() ? box->currentText() : box->code();
    if (qobject_cast<const QCheckBox *>(editor))
        return m_moments.value(path);
    const auto *line = qobject_cast<const QLineEdit *>(editor);
    return line ? line->text() : QString();
}

QString AmendEditors::value(const QString &path) const
{
    const domain::AmendField *field = domain::amendField(path);
    if (!field || !field->isEditable())
        return m_known.value(path);
    QString text = typed(path);
    if (field->kind == AmendKind::Moment)
        return text.isEmpty() ? m_known.value(path) : text;
    return field->kind == AmendKind::Cents ? centsOf(text) : text;
}

QMap<QString, QString> AmendEditors::edited() const
{
    QMap<QString, QString> list;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString now = value(it.key());
        if (now != m_known.value(it.key()))
            list.insert(it.key(), now);
    }
    return list;
}

QString AmendEditors::unreadable(const QString &path) const
{
    const QString text = typed(path);
    if (text.trimmed().isEmpty())
        return {};
    if (const auto *box = qobject_cast<const CountryBox *>(m_fields.value(path)->editor()))
        return box->code().isEmpty() ? tr("No country is known by this name.") : QString();
    return kindOf(path) == AmendKind::Cents ? eurosRefusal(text) : QString();
}

QMap<QString, QString> AmendEditors::draft() const
{
    QMap<QString, QString> list = edited();
    for (auto it = list.begin(); it != list.end(); ++it)
        it.value() = typed(it.key());
    return list;
}

void AmendEditors::setDraft(const QMap<QString, QString> &typedTexts)
{
    for (auto it = typedTexts.cbegin(); it != typedTexts.cend(); ++it)
        load(it.key(), it.value());
}

void AmendEditors::setKnown(const QMap<QString, QString> &known)
{
    const QMap<QString, QString> kept = draft();
    m_known = known;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (auto *box = qobject_cast<ChoiceBox *>(it.value()->editor()))
            box->refill();
        if (kept.contains(it.key()))
            continue;
        const bool cents = kindOf(it.key()) == AmendKind::Cents;
        load(it.key(), cents ? eurosOf(known.value(it.key())) : known.value(it.key()));
    }
}

void AmendEditors::load(const QString &path, const QString &text)
{
    const QScopedValueRollback loading(m_loading, true);
    QWidget *editor = m_fields.value(path)->editor();
    if (auto *choice = qobject_cast<ChoiceBox *>(editor)) {
        choice->setValue(text);
    } else if (auto *country = qobject_cast<CountryBox *>(editor)) {
        country->setCode(text);
        if (country->code().isEmpty() && !text.isEmpty())
            country->setEditText(text);
    } else if (auto *tick = qobject_cast<QCheckBox *>(editor)) {
        const bool confirmed = !text.isEmpty() && text != m_known.value(path);
        tick->setChecked(confirmed);
        m_moments.insert(path, confirmed ? text : QString());
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(line->isReadOnly() ? personFieldText(path, text) : text);
        line->setCursorPosition(0);
    }
    echo(path);
}

void AmendEditors::forget()
{
    m_known.clear();
    m_moments.clear();
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        if (auto *box = qobject_cast<ChoiceBox *>(it.value()->editor()))
            box->refill();
        load(it.key(), {});
        it.value()->setError({});
    }
}

void AmendEditors::refillDays()
{
    for (const domain::AmendField &field : domain::amendFields()) {
        if (field.kind != AmendKind::Day)
            continue;
        auto *box = qobject_cast<ChoiceBox *>(m_fields.value(field.path)->editor());
        const QString chosen = box->value();
        box->refill();
        if (!chosen.isEmpty() && box->value() != chosen)
            load(field.path, m_known.value(field.path)); // yesterday's choice is no choice any more
    }
}

void AmendEditors::echo(const QString &path)
{
    QString hint;
    switch (kindOf(path)) {
    case AmendKind::Fixed: hint = tr("Only Solaris customer support can change this."); break;
    case AmendKind::Consent: hint = tr("Taken down when the customer accepts the text; never typed."); break;
    case AmendKind::Moment:
        hint = m_known.value(path).isEmpty()
                   ? tr("not confirmed yet")
                   : tr("until now: %1").arg(personFieldText(path, m_known.value(path)));
        break;
    case AmendKind::Day: hint = tr("Solaris takes today or tomorrow only."); break;
    case AmendKind::Cents: hint = eurosHint(path, typed(path)); break;
    default:
        if (path == "nace_code"_L1)
            hint = tr("for example 62.01");
    }
    m_fields.value(path)->setHint(hint);
}

void AmendEditors::retranslate()
{
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        it.value()->setLabel(domain::fieldLabel(it.key()));
        auto *line = qobject_cast<QLineEdit *>(it.value()->editor());
        if (line && line->isReadOnly())
            load(it.key(), m_known.value(it.key()));
        if (auto *tick = qobject_cast<QCheckBox *>(it.value()->editor())) {
            tick->setText(tr("The customer confirms it now"));
            tick->setAccessibleName(
                //: field, then what ticking it means
                tr("%1: the customer confirms it now").arg(domain::fieldLabel(it.key())));
        }
        echo(it.key());
    }
}

} // namespace ui
