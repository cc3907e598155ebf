// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

#include "domain/choices.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;
namespace eventbody = domain::eventbody;

namespace {

/// What differs from the person as last known, in the flat form that the journal keeps.
domain::FieldChange differenceOf(const domain::Person &current, const QMap<QString, QJsonValue> &changes)
{
    const QMap<QString, QString> known = domain::flatten(current);
    domain::FieldChange values;
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        const QString after = it.value().toVariant().toString();
        if (known.value(it.key()) == after)
            continue;
        values.before.insert(it.key(), known.value(it.key()));
        values.after.insert(it.key(), after);
    }
    return values;
}

/// Why this case can't be amended now.
std::optional<domain::Error> hindrance(const domain::Case &row)
{
    if (row.erased)
        return domain::fail(domain::ErrorKind::Erased, u"amend"_s).value();
    if (row.solarisPersonId.isEmpty())
        return domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"there is no person to amend"_s).value();
    if (row.inDoubt || !row.openIntents.isEmpty())
        return domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"a call of unknown fate is open"_s).value();
    return std::nullopt;
}

/// The fields of `sent` that `now` shows otherwise.
QList<QString> notTaken(const domain::FieldChange &sent, const domain::Person &now)
{
    return domain::stillOpen({{}, {}, {}, sent, {}, {}}, now).after.keys();
}

} // namespace

Desk::Done<domain::Person> Desk::readPerson(QString caseId)
{
    Ending ending("readPerson", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"person"_s));
    if (file->summary.erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"person"_s));
    const QString solarisPerson = file->summary.solarisPersonId;
    const domain::Result<domain::Person> now = co_await m_work->client.person(solarisPerson);
    if (!now)
        co_return ending.of(tl::unexpected(now.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"person"_s));
    const domain::Case *row = m_work->cases.find(caseId);
    if (!row)
        co_return ending.of(m_work->unknown(domain::ErrorKind::NotFound, u"case"_s));
    if (row->erased)
        co_return ending.of(domain::fail(domain::ErrorKind::Erased, u"person"_s));
    // Between a result and its collecting the person comes with the documents, or the case would pass for
    // collected without them.
    if (*now != file->current && !domain::awaitsCollecting(*row)) {
        QList<domain::Event> events{eventbody::personRead(caseId, row->personId, *now)};
        const domain::Result<void> recorded = co_await m_work->record(events);
        if (!recorded)
            co_return ending.of(tl::unexpected(recorded.error()));
    }
    co_return ending.of(*now);
}

Desk::Done<Amendment> Desk::amend(QString caseId, QMap<QString, QJsonValue> changes)
{
    Ending ending("amend", caseId);
    const QPointer<Desk> self(this);
    for (auto it = changes.cbegin(); it != changes.cend(); ++it) {
        if (!domain::isUpdatable(it.key()))
            co_return ending.of(domain::fail(domain::ErrorKind::Rule, u"amend"_s,
                                             u"this field can't be changed: "_s + it.key()));
    }
    const Work::Starting starting(*m_work, changeOf(caseId));
    if (!starting.isFirst())
        co_return ending.of(Work::underWay());
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"amend"_s));
    if (const std::optional<domain::Error> error = hindrance(file->summary))
        co_return ending.of(tl::unexpected(*error));
    const domain::FieldChange values = differenceOf(file->current, changes);
    const bool clears =
        std::any_of(changes.cbegin(), changes.cend(), [](const QJsonValue &value) { return value.isNull(); });
    if (values.isEmpty() && !clears)
        co_return ending.of(domain::fail(domain::ErrorKind::Rule, u"doubt"_s, u"nothing to change"_s));
    const QString personId = file->summary.personId;
    const QString solarisPerson = file->summary.solarisPersonId;
    const QString call = u"PATCH /v1/persons/{id}"_s;
    const domain::Result<QString> begun = co_await m_work->begin(caseId, personId, call, {}, values);
    if (!begun)
        co_return ending.of(tl::unexpected(begun.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"amend"_s));

    const domain::Result<solaris::PatchOutcome> outcome =
        co_await m_work->client.patchPerson(solarisPerson, changes);
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"amend"_s));
    Amendment amendment;
    QList<domain::Event> facts;
    std::optional<domain::Error> error;
    if (!outcome) {
        error = outcome.error();
    } else if (outcome->changeRequest) {
        amendment.changeRequestId = outcome->changeRequest->id;
        facts.append(eventbody::changeRequested(caseId, personId, amendment.changeRequestId, values));
    } else {
        amendment.done = true;
        facts.append(eventbody::personAmended(caseId, personId, values));
    }
    const domain::Result<void> settled = co_await m_work->settle(caseId, personId, *begun, error, facts);
    if (error)
        co_return ending.of(tl::unexpected(*error));
    if (!settled)
        co_return ending.of(tl::unexpected(settled.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"amend"_s));

    const domain::Result<domain::Person> now = co_await readPerson(caseId);
    if (!self || !now)
        co_return ending.of(
            amendment); // what was done stands in the journal; only the second look is missing
    amendment.readAgain = true;
    if (amendment.done) {
        amendment.notTaken = notTaken(values, *now);
        co_return ending.of(amendment);
    }
    // Fields that were empty are written at once, the others wait for the tan (reference 4.4).
    domain::FieldChange written = values;
    for (const QString &path : notTaken(values, *now)) {
        written.before.remove(path);
        written.after.remove(path);
    }
    if (!written.isEmpty()) {
        QList<domain::Event> events{eventbody::personAmended(caseId, personId, written)};
        const domain::Result<void> recorded = co_await m_work->record(events);
        if (!recorded)
            co_return ending.of(tl::unexpected(recorded.error()));
    }
    co_return ending.of(amendment);
}

} // namespace desk
