// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/work.h"

namespace desk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Why this can't be decided so.
std::optional<domain::Error> hindrance(const domain::CaseFile &file, const domain::Ruling &ruling)
{
    const auto rule = [](const QString &why) {
        return domain::fail(domain::ErrorKind::Rule, u"decide"_s, why).value();
    };
    const domain::Case &row = file.summary;
    if (row.erased)
        return domain::fail(domain::ErrorKind::Erased, u"decide"_s).value();
    if (domain::apiText(ruling.decision).isEmpty())
        return rule(u"this is no decision"_s);
    if (domain::awaitsCollecting(row))
        return rule(u"the result was not read yet"_s);
    // Guide, "IDnow status values": banking services for `successful` alone.
    if (ruling.decision == domain::Decision::Onboard && row.status.value != domain::Status::Successful)
        return rule(u"only a successful identification may be onboarded"_s);
    if (domain::needsReason(ruling.decision, ruling.verdict) && ruling.reason.isEmpty())
        return rule(u"a reason is due"_s);
    return std::nullopt;
}

} // namespace

const QString &Desk::actor() const
{
    return m_work->actor;
}

void Desk::setFourEyes(bool asked)
{
    m_work->fourEyes = asked;
}

bool Desk::fourEyes() const
{
    return m_work->fourEyes;
}

Desk::Done<void> Desk::decide(QString caseId, domain::Decision decision, QString reason)
{
    Ending ending("decide", caseId);
    const QPointer<Desk> self(this);
    const domain::Result<domain::CaseFile> file = co_await m_work->fileOf(caseId);
    if (!file)
        co_return ending.of(tl::unexpected(file.error()));
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"decide"_s));
    domain::Ruling ruling;
    ruling.decision = decision;
    ruling.reason = reason.trimmed();
    ruling.verdict = domain::verdict(*file);
    ruling.fourEyes = m_work->fourEyes;
    if (const auto refused = hindrance(*file, ruling))
        co_return ending.of(tl::unexpected(*refused));
    const QString personId = file->summary.personId;
    QList<domain::Event> events{domain::eventbody::decided(caseId, personId, ruling)};
    domain::Result<void> recorded = co_await m_work->record(events);
    co_return ending.of(recorded);
}

} // namespace desk
