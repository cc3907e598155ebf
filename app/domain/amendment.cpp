// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amendment.h"

#include "domain/country.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct AmendRules {
    Q_DECLARE_TR_FUNCTIONS(AmendRules)
};

constexpr std::array objects{"address."_L1, "contact_address."_L1, "tax_information."_L1};

/// One draft on its way to a request.
class Planner {
public:
    explicit Planner(const AmendmentDraft &draft)
        : m_draft(draft)
        , m_next(draft.known)
    {
    }

    AmendmentPlan plan()
    {
        for (auto it = m_draft.edited.cbegin(); it != m_draft.edited.cend(); ++it)
            take(it.key(), it.value());
        for (const QLatin1StringView object : objects)
            completeObject(object);
        clearOrAskForIndustry();
        checkByForm();
        return m_plan;
    }

private:
    QString known(const QString &path) const { return m_draft.known.value(path); }
    bool isChanged(const QString &path) const { return m_plan.values.after.contains(path); }

    void refuse(const QString &path, const QString &text)
    {
        const auto same = [&path](const Refusal &refusal) { return refusal.field == path; };
        if (std::none_of(m_plan.refusals.cbegin(), m_plan.refusals.cend(), same))
            m_plan.refusals.append({path, text});
    }

    void note(const QString &path, const QString &value)
    {
        m_plan.values.before.insert(path, known(path));
        m_plan.values.after.insert(path, value);
        m_next.insert(path, value);
    }

    void take(const QString &path, const QString &value)
    {
        const AmendField *field = amendField(path);
        if (value == known(path) || !field)
            return;
        note(path, value);
        if (!field->isEditable())
            refuse(path, AmendRules::tr("Only Solaris customer support can change this."));
        else if (value.isEmpty() && !path.endsWith("line_2"_L1) && !isClearedIndustry(path))
            refuse(path,
                   AmendRules::tr("Solaris can replace this entry, but not empty it. Enter a new one."));
        else
            check(*field, value);
        m_plan.request.insert(path, typed(*field, value));
    }

    bool isClearedIndustry(const QString &path) const
    {
        return m_draft.clearIndustry && (path == "industry"_L1 || path == "industry_key"_L1);
    }

    static QJsonValue typed(const AmendField &field, const QString &value)
    {
        if (field.kind == AmendKind::YesNo)
            return value == "true"_L1;
        if (field.kind == AmendKind::Cents)
            return value.toLongLong();
        return value;
    }

    void check(const AmendField &field, const QString &value)
    {
        if (value != value.trimmed())
            refuse(field.path, AmendRules::tr("Remove the blanks at the beginning or end."));
        switch (field.kind) {
        case AmendKind::Country:
            if (!isCountryCode(value))
                refuse(field.path, AmendRules::tr("No country is known by this name."));
            break;
        case AmendKind::Text:
            if (!isLatin(value))
                refuse(field.path, AmendRules::tr("Use Latin letters only, without symbols."));
            break;
        case AmendKind::Free: {
            // Signs of the keyboard are part of web addresses and firms' names; other scripts are not.
            static const QRegularExpression signs(u"[$+<=>^`|~]"_s);
            QString rest = value;
            if (!isLatin(rest.remove(signs)))
                refuse(field.path, AmendRules::tr("Use Latin letters and the signs of the keyboard only."));
            break;
        }
        case AmendKind::Day:
            if (!amlConfirmationDays(m_draft.now).contains(QDate::fromString(value, Qt::ISODate)))
                refuse(field.path, AmendRules::tr("Only today or tomorrow is allowed. Choose the day anew."));
            break;
        case AmendKind::Cents:
            if (value.isEmpty() ||
                std::any_of(value.cbegin(), value.cend(), [](QChar c) { return !c.isDigit(); }))
                refuse(field.path, AmendRules::tr("Enter an amount in euros, such as 1500 or 1.500,00."));
            break;
        default: break;
        }
    }

    /// Solaris keeps addresses and tax data as objects: one whose part changes goes as a whole, so that a
    /// server which replaces it loses nothing. Empty parts are left out: null is no value.
    void completeObject(QLatin1StringView object)
    {
        const auto isPart = [object](const QString &path) { return path.startsWith(object); };
        const QList<QString> changed = m_plan.values.after.keys();
        if (std::none_of(changed.cbegin(), changed.cend(), isPart))
            return;
        for (const AmendField &field : amendFields()) {
            const QString value = m_next.value(field.path);
            if (isPart(field.path) && !isChanged(field.path) && !value.isEmpty())
                m_plan.request.insert(field.path, typed(field, value));
        }
    }

    void clearOrAskForIndustry()
    {
        const QString employment = m_plan.values.after.value(u"employment_status"_s);
        if (!needsNaceCode(employment))
            return;
        if (m_draft.clearIndustry) {
            for (const QString &path : {u"industry"_s, u"industry_key"_s}) {
                if (!known(path).isEmpty())
                    note(path, {});
                else
                    m_plan.values.after.remove(path);
                // The one place where null is a value (reference 4.4).
                m_plan.request.insert(path, QJsonValue::Null);
            }
            return;
        }
        const QString nace = m_next.value(u"nace_code"_s);
        if (nace.trimmed().isEmpty())
            refuse(u"nace_code"_s, AmendRules::tr("Freelancers and self-employed customers need a NACE code. "
                                                  "If there is none, tick that industry and industry key "
                                                  "are emptied."));
        else
            m_plan.request.insert(u"nace_code"_s, nace);
    }

    /// What the form of a new customer checks, this one is checked for too.
    void checkByForm()
    {
        const QDate today = m_draft.now.date();
        const auto form = [&](const Person &person) {
            return validate(person, FormProfile::IdnowMinimum, today, m_draft.sandbox);
        };
        const bool moved = std::any_of(m_plan.values.after.keyBegin(), m_plan.values.after.keyEnd(),
                                       [](const QString &path) { return path.startsWith("address."_L1); });
        const Person next = unflatten(m_next);
        const bool abroad = !m_draft.mustLiveInGermany && isCountryCode(next.address.country);
        for (const Refusal &refusal : form(next)) {
            const bool part = refusal.field.startsWith("address."_L1);
            if (part ? moved && !(abroad && refusal.field == "address.country"_L1) : isChanged(refusal.field))
                refuse(refusal.field, refusal.text);
        }
        checkContactAddress(form);
    }

    template <typename Form>
    void checkContactAddress(const Form &form)
    {
        constexpr auto prefix = "contact_address."_L1;
        QMap<QString, QString> fields;
        bool changed = false;
        for (auto it = m_next.cbegin(); it != m_next.cend(); ++it) {
            if (!it.key().startsWith(prefix))
                continue;
            fields.insert(it.key().mid(8), it.value());
            changed = changed || isChanged(it.key());
        }
        if (!changed)
            return;
        const Person elsewhere = unflatten(fields);
        const bool isCountry = isCountryCode(elsewhere.address.country);
        for (const Refusal &refusal : form(elsewhere)) {
            const bool residence = refusal.field == "address.country"_L1 && isCountry;
            const bool noState = refusal.field == "address.state"_L1 && elsewhere.address.state.isEmpty();
            // Mail may go anywhere, and needs no state.
            if (refusal.field.startsWith("address."_L1) && !residence && !noState)
                refuse(QString(u"contact_"_s + refusal.field), refusal.text);
        }
    }

    const AmendmentDraft &m_draft;
    QMap<QString, QString> m_next; ///< the person as it would stand afterwards
    AmendmentPlan m_plan;
};

} // namespace

AmendmentPlan planAmendment(const AmendmentDraft &draft)
{
    return Planner(draft).plan();
}

QList<QDate> amlConfirmationDays(const QDateTime &now)
{
    const QDate here = now.date();
    const QDate utc = now.toUTC().date();
    QList<QDate> days;
    for (const QDate &day : {here, here.addDays(1)}) {
        if (day == utc || day == utc.addDays(1))
            days.append(day);
    }
    return days;
}

bool needsNaceCode(const QString &employmentStatus)
{
    return employmentStatus == "FREELANCER"_L1 || employmentStatus == "SELF_EMPLOYED"_L1;
}

qint64 readEuros(const QString &typed)
{
    // Groups of three are thousands; one or two digits after the last mark are cents.
    static const QRegularExpression shape(
        u"^(\\d{1,3}(?:([.,' ])\\d{3})(?:\\2\\d{3})*|\\d+)(?:[.,](\\d{1,2}))?$"_s);
    QString text = typed.trimmed();
    text.remove(u'€');
    const auto match = shape.match(text.trimmed());
    constexpr int longest = 12; // digits: more euros nobody turns over in a month
    QString whole = match.captured(1);
    whole.remove(QRegularExpression(u"\\D"_s));
    if (!match.hasMatch() || whole.size() > longest)
        return -1;
    return whole.toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
}

} // namespace domain
