// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personstory.h"

#include "domain/amendment.h"
#include "domain/eventbody.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct PersonStoryWords {
    Q_DECLARE_TR_FUNCTIONS(PersonStoryWords)
};

using Values = QMap<QString, QString>;

/// Consents and confirmations say when something was agreed, not who the customer is.
bool isCompared(const QString &path)
{
    const AmendField *field = amendField(path);
    return field && field->kind != AmendKind::Consent && field->kind != AmendKind::Moment &&
           field->kind != AmendKind::Day;
}

Values comparedValues(const Values &all)
{
    Values values;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (isCompared(it.key()))
            values.insert(it.key(), it.value());
    }
    return values;
}

/// Who reads this soon after the review was first seen, in ms, reads what the call left: IDnow's second agent
/// has hardly begun. Later readings may hold the work of both.
constexpr qint64 soon = 120'000;

/// Where the identification stands when a person is read.
enum class Phase { Before, Call, Review, Result };

Phase phaseOf(Status status)
{
    switch (status) {
    case Status::Created: return Phase::Before;
    case Status::PendingSuccessful:
    case Status::PendingFailed: return Phase::Review;
    default: return status == Status::Successful || isFinal(status) ? Phase::Result : Phase::Call;
    }
}

/// One pass over the events.
class Teller {
public:
    explicit Teller(const QDateTime &completedAt)
        : m_completedAt(completedAt)
    {
    }

    void take(const Event &event)
    {
        const Status before = m_row.status.value;
        apply(m_row, event);
        if (!event.readable)
            return;
        if (m_row.status.value != before) {
            // A review may lie between two results (case 3), or between two calls.
            m_reviewed = m_reviewed || phase() == Phase::Review;
            if (phase() == Phase::Review)
                m_reviewSeenAt = event.at;
            m_called = m_called || phase() == Phase::Call;
            m_awaited = m_row.status.value == Status::Successful;
        }
        switch (event.kind) {
        case EventKind::PersonEntered:
        case EventKind::PersonCreated: enter(event); break;
        case EventKind::PersonAmended: amend(event); break;
        case EventKind::PersonRead: read(event); break;
        default: break;
        }
    }

    PersonStory told() const
    {
        PersonStory story{m_enteredAt, m_identifiedAt, m_currentAt, {}};
        Values paths = m_entered;
        paths.insert(m_identified);
        paths.insert(m_current);
        for (auto at = paths.cbegin(); at != paths.cend(); ++at) {
            const QString &path = at.key();
            const FieldStory field{path, m_entered.value(path), m_identified.value(path),
                                   m_current.value(path), m_steps.value(path)};
            if (!field.entered.isEmpty() || !field.identified.isEmpty() || !field.current.isEmpty())
                story.fields << field;
        }
        return story;
    }

private:
    Phase phase() const { return m_row.status.text.isEmpty() ? Phase::Before : phaseOf(m_row.status.value); }

    /// The status is known by the last answer about it. Where the server said later that it had been done by
    /// then, the review was over when the person was read.
    Phase phaseAt(const QDateTime &at) const
    {
        const Phase now = phase();
        const bool wasOver = m_completedAt.isValid() && at >= m_completedAt;
        return wasOver && (now == Phase::Call || now == Phase::Review) ? Phase::Result : now;
    }

    void enter(const Event &event)
    {
        m_entered = m_current = comparedValues(flatten(eventbody::person(event.body)));
        m_steps.clear();
        m_enteredAt = m_readAt = event.at;
        m_readIn = Phase::Before;
    }

    void amend(const Event &event)
    {
        const FieldChange values = eventbody::values(event.body);
        for (auto it = values.after.cbegin(); it != values.after.cend(); ++it) {
            if (isCompared(it.key()))
                step(it.key(), {it.value(), Origin::Desk, m_readAt, event.at, event.actor});
        }
        m_currentAt = event.at;
    }

    void read(const Event &event)
    {
        const Values now = comparedValues(flatten(eventbody::person(event.body)));
        const Origin origin = originAt(event.at);
        Values paths = m_current;
        paths.insert(now);
        for (auto at = paths.cbegin(); at != paths.cend(); ++at)
            step(at.key(), {now.value(at.key()), origin, m_readAt, event.at, {}});
        m_current = now;
        m_currentAt = m_readAt = event.at;
        m_readIn = phaseAt(event.at);
        m_reviewed = m_called = false;
        if (m_awaited) {
            m_identified = now;
            m_identifiedAt = event.at;
            m_awaited = false;
        }
    }

    void step(const QString &path, const FieldStep &step)
    {
        if (isSameValue(m_current.value(path), step.value))
            return;
        m_current.insert(path, step.value);
        m_steps[path] << step;
    }

    /// What lies between the last reading and this one.
    Origin originAt(const QDateTime &at) const
    {
        const Phase now = phaseAt(at);
        if (now == Phase::Before)
            return Origin::Elsewhere;
        if (now == Phase::Call)
            return m_readIn == Phase::Review ? Origin::CallOrReview : Origin::Call;
        if (m_readIn == Phase::Review)
            return m_called ? Origin::CallOrReview : Origin::Review;
        if (now == Phase::Review && m_readIn == Phase::Result && !m_called)
            return Origin::Review; // after a result nothing but the review
        if (now == Phase::Review)
            return m_reviewSeenAt.msecsTo(at) <= soon ? Origin::Call : Origin::CallOrReview;
        if (m_readIn == Phase::Result && !m_called)
            return m_reviewed ? Origin::Review : Origin::Elsewhere;
        return Origin::CallOrReview;
    }

    const QDateTime m_completedAt; ///< the server's word of when the latest success was reached
    Case m_row;
    Values m_entered;
    Values m_identified;
    Values m_current;
    QMap<QString, QList<FieldStep>> m_steps;
    QDateTime m_enteredAt;
    QDateTime m_identifiedAt;
    QDateTime m_currentAt;
    QDateTime m_reviewSeenAt; ///< when the review was first seen
    QDateTime m_readAt;       ///< when the person was last known to be as in m_current
    Phase m_readIn = Phase::Before;
    bool m_reviewed = false; ///< since the last reading
    bool m_called = false;
    bool m_awaited = false; ///< successful, and nobody has read the person since
};

} // namespace

bool isSameValue(const QString &a, const QString &b)
{
    return a == b || a.normalized(QString::NormalizationForm_C) == b.normalized(QString::NormalizationForm_C);
}

bool PersonStory::changedLater(const FieldStory &field) const
{
    return isIdentified() && !isSameValue(field.identified, field.current);
}

bool PersonStory::differs(const FieldStory &field) const
{
    return !isSameValue(field.entered, field.current) || foundOtherwise(field);
}

bool PersonStory::foundOtherwise(const FieldStory &field) const
{
    return isIdentified() && !isSameValue(field.entered, field.identified);
}

const FieldStep *PersonStory::identifiedStep(const FieldStory &field) const
{
    if (!isIdentified())
        return nullptr;
    const FieldStep *found = nullptr;
    for (const FieldStep &step : field.steps) {
        if (step.firstSeen <= identifiedAt)
            found = &step;
    }
    return found;
}

const FieldStep *PersonStory::todaysStep(const FieldStory &field) const
{
    const bool isOfToday =
        !field.steps.isEmpty() && (!isIdentified() || field.steps.constLast().firstSeen > identifiedAt);
    return isOfToday ? &field.steps.constLast() : nullptr;
}

int PersonStory::differing() const
{
    return static_cast<int>(std::count_if(fields.cbegin(), fields.cend(),
                                          [this](const FieldStory &field) { return differs(field); }));
}

PersonStory personStory(const CaseFile &file)
{
    if (file.summary.erased)
        return {};
    Teller teller(file.summary.completedAt);
    for (const Event &event : file.events)
        teller.take(event);
    return teller.told();
}

QString originWord(const FieldStep &step)
{
    switch (step.origin) {
    case Origin::Desk:
        //: how a value changed; %1: a clerk's name
        return PersonStoryWords::tr("amended here by %1").arg(step.actor);
    //: how a value changed: IDnow's agent changed it in the video call
    case Origin::Call: return PersonStoryWords::tr("changed in the call");
    //: how a value changed: IDnow's review changed it after the call
    case Origin::Review: return PersonStoryWords::tr("changed in the review");
    case Origin::CallOrReview: return PersonStoryWords::tr("changed in the call or the review");
    case Origin::Elsewhere: break;
    }
    //: how a value changed: neither in call or review nor by this program
    return PersonStoryWords::tr("changed at Solaris");
}

QList<AddressPart> addressDifferences(const Person &person, const Address &verified)
{
    if (verified.isEmpty())
        return {};
    const Address &known = person.address;
    const QList<AddressPart> parts{
        {u"address.line_1"_s, known.line1, verified.line1},
        {u"address.line_2"_s, known.line2, verified.line2},
        {u"address.postal_code"_s, known.postalCode, verified.postalCode},
        {u"address.city"_s, known.city, verified.city},
        {u"address.state"_s, known.state, verified.state},
        {u"address.country"_s, known.country, verified.country},
    };
    QList<AddressPart> differing;
    for (const AddressPart &part : parts) {
        if (!isSameValue(part.person.simplified(), part.identification.simplified()))
            differing << part;
    }
    return differing;
}

} // namespace domain
