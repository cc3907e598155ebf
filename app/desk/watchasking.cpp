// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/watch.h"

#include "domain/foreignanswer.h"

#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace desk {

using namespace std::chrono_literals;
using domain::ErrorKind;

namespace {

constexpr auto firstRest = 1s;
constexpr auto longestRest = 60s;
constexpr int mostDoublings = 6;

/// Half to one and a half of it, so that many desks don't come back in step.
Watch::Time jittered(Watch::Time time)
{
    return Watch::Time(qint64(double(time.count()) * (0.5 + QRandomGenerator::global()->generateDouble())));
}

/// What is known of the case, for the comparison afterwards.
QString wordOf(const domain::Case &row)
{
    return row.status.text + u'/' + row.failureReason + u'/' + row.completedAt.toString(Qt::ISODate);
}

/// The failure is the case's own; the rest concerns every case.
bool concernsOneCase(const domain::Error &error)
{
    return domain::isForeignAnswer(error) || error.kind == ErrorKind::NotFound ||
           error.kind == ErrorKind::Erased || error.kind == ErrorKind::Rule ||
           error.kind == ErrorKind::Cancelled;
}

/// No index, or not for this client, or not one that this program can read.
bool isUnsuitable(const domain::Error &error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::BadReply || error.kind == ErrorKind::Invalid ||
           error.kind == ErrorKind::TooLarge;
}

struct Asked {
    domain::Result<void> result;
    bool collecting = false; ///< it ended there
};

/// A question and, after a result, the re-reading of person and documents that belongs to it.
QCoro::Task<Asked> askAndCollect(QPointer<Desk> desk, QString caseId)
{
    constexpr auto urgency = domain::Urgency::Background;
    Asked asked;
    asked.result = co_await desk->refresh(caseId, urgency);
    if (!asked.result || !desk)
        co_return asked;
    const domain::Case *row = desk->cases().find(caseId);
    if (!row || !domain::awaitsCollecting(*row))
        co_return asked;
    asked.collecting = true;
    asked.result = co_await desk->collect(caseId, urgency);
    co_return asked;
}

} // namespace

void Watch::askCase(const QString &caseId)
{
    const domain::Case *row = m_desk.cases().find(caseId);
    m_asking.insert(caseId, row ? wordOf(*row) : QString());
    ++m_open;
    const QPointer<Watch> self(this);
    askAndCollect(QPointer<Desk>(&m_desk), caseId).then([self, caseId](const Asked &asked) {
        if (!self)
            return;
        --self->m_open;
        self->came(caseId, asked.result, asked.collecting);
        self->wakeNow();
    });
}

void Watch::askPerson(const QString &solarisPersonId, const QStringList &caseIds)
{
    for (const QString &caseId : caseIds) {
        const domain::Case *row = m_desk.cases().find(caseId);
        m_plan.claim(caseId);
        m_asking.insert(caseId, row ? wordOf(*row) : QString());
    }
    ++m_open;
    const QPointer<Watch> self(this);
    m_desk.refreshPerson(solarisPersonId, caseIds)
        .then([self, caseIds](const domain::Result<QStringList> &about) {
            if (!self)
                return;
            --self->m_open;
            for (const QString &caseId : caseIds) {
                if (about && about->contains(caseId)) {
                    self->came(caseId, {});
                } else if (!about && !concernsOneCase(about.error())) {
                    self->came(caseId, tl::unexpected(about.error()));
                } else {
                    // This way doesn't lead to it: each by itself from now on.
                    self->m_asking.remove(caseId);
                    self->m_alone.insert(caseId);
                    self->m_plan.putBack(caseId, self->m_time.now());
                }
            }
            self->wakeNow();
        });
}

void Watch::came(const QString &caseId, const domain::Result<void> &result, bool collecting)
{
    const QString before = m_asking.take(caseId);
    const Time now = m_time.now();
    if (!result) {
        if (collecting)
            heard(); // its status came: the API as a whole does answer
        failedCase(caseId, result.error(), collecting);
        if (domain::isForeignAnswer(result.error()) || result.error().kind == ErrorKind::NotFound)
            heard();
        else if (!concernsOneCase(result.error()))
            notHeard(result.error());
        return;
    }
    heard();
    setForeign(caseId, false);
    const domain::Case *row = m_desk.cases().find(caseId);
    m_index.settled(caseId, row && wordOf(*row) != before, now);
    m_plan.answered(caseId, WatchPlan::Via::Itself, now);
}

void Watch::failedCase(const QString &caseId, const domain::Error &error, bool collecting)
{
    const Time now = m_time.now();
    const auto scaled = [this](Time real) { return Time(qint64(double(real.count()) * m_pace)); };
    if (domain::isForeignAnswer(error)) {
        setForeign(caseId, true);
        Q_EMIT trouble(error);
    }
    // The status was there just now: somebody is to hear that the rest of the result is not.
    const bool isHalf = collecting && error.kind == ErrorKind::NotFound;
    if (isHalf)
        Q_EMIT trouble(error);
    if (error.kind == ErrorKind::RateLimited)
        m_plan.putBack(caseId, now);
    else if (error.kind == ErrorKind::NotFound && !isHalf)
        // It won't turn up soon; the embedded sandbox forgets its persons when it ends.
        m_plan.failed(caseId, scaled(1h), now);
    else
        m_plan.failed(caseId, scaled(jittered(2s)), now);
}

void Watch::heard()
{
    m_heardAt = QDateTime::fromMSecsSinceEpoch(m_clocks.wall().count(), Qt::UTC);
    m_restUntil = 0ms;
    m_failures = 0;
}

void Watch::notHeard(const domain::Error &error)
{
    m_failures = std::min(m_failures + 1, mostDoublings + 1);
    m_log.failed(error.kind);
    if (m_failures > 1) {
        const Time rest = std::min<Time>(firstRest * (1 << (m_failures - 1)), longestRest);
        m_restUntil = m_clocks.steady() + jittered(rest);
    }
    Q_EMIT trouble(error);
}

void Watch::setForeign(const QString &caseId, bool isForeign)
{
    if (m_foreign.contains(caseId) == isForeign)
        return;
    if (isForeign)
        m_foreign.insert(caseId);
    else
        m_foreign.remove(caseId);
    Q_EMIT foreignAnswersChanged();
}

bool Watch::coverByPage(const QString &caseId)
{
    if (const std::optional<int> coming = m_index.comingFor(caseId)) {
        m_covered[*coming].append(caseId);
        return true;
    }
    const std::optional<int> page = m_index.insteadOf(caseId, m_plan, m_time.now());
    if (!page)
        return false;
    m_covered[*page].append(caseId);
    askPage(*page);
    return true;
}

void Watch::askPage(int page)
{
    m_index.asked(page);
    ++m_open;
    const QPointer<Watch> self(this);
    m_desk.glance(page, WatchIndex::pageSize).then([self, page](const domain::Result<Glances> &glances) {
        if (!self)
            return;
        --self->m_open;
        self->pageCame(page, glances);
        self->wakeNow();
    });
}

void Watch::pageCame(int page, const domain::Result<Glances> &glances)
{
    const Time now = m_time.now();
    const QStringList covered = m_covered.take(page);
    QList<WatchIndex::Found> found;
    if (glances) {
        heard();
        for (const Glance &glance : glances->rows) {
            const QString caseId = m_caseOf.value(glance.identificationId);
            const domain::Case *row = caseId.isEmpty() ? nullptr : m_desk.cases().find(caseId);
            if (!row || !canBeAsked(*row))
                continue; // another desk's, or erased
            found.append({caseId, row->openedAt});
            compare(*row, glance);
        }
        m_index.came(page, found, glances->rows.size(), glances->total, now);
    } else {
        const bool isOurs = isUnsuitable(glances.error());
        m_index.failed(page, isOurs, now);
        if (!isOurs && glances.error().kind != ErrorKind::RateLimited)
            notHeard(glances.error());
    }
    for (const QString &caseId : covered)
        m_plan.putBack(caseId, now); // unless its row was there
}

void Watch::compare(const domain::Case &row, const Glance &glance)
{
    const QString caseId = row.id;
    const Time now = m_time.now();
    if (m_asking.contains(caseId))
        return; // the better answer is on its way
    if (!glance.solarisPersonId.isEmpty() && glance.solarisPersonId != row.solarisPersonId) {
        foreignRow(caseId);
        return;
    }
    // What a row leaves out is no news.
    const bool isNew = (!glance.status.text.isEmpty() && glance.status.text != row.status.text) ||
                       (!glance.failureReason.isEmpty() && glance.failureReason != row.failureReason) ||
                       (glance.completedAt.isValid() && glance.completedAt != row.completedAt);
    if (!isNew) {
        m_index.agreed(caseId);
        if (!domain::awaitsCollecting(row)) // its collecting is due as before
            m_plan.answered(caseId, WatchPlan::Via::Index, now);
        m_desk.cases().seen(caseId, QDateTime::currentDateTimeUtc());
        return;
    }
    hint(caseId, glance.status.text + u'/' + glance.failureReason);
}

bool Watch::hint(const QString &caseId, const QString &word)
{
    if (!m_index.isHint(caseId, word))
        return false;
    m_index.hinted(caseId, word);
    if (!m_plan.contains(caseId)) { // an old success that nobody sees just now
        askCase(caseId);
        return true;
    }
    m_plan.putBack(caseId, m_time.now());
    m_plan.hurry(caseId, m_time.now());
    return true;
}

void Watch::foreignRow(const QString &caseId)
{
    if (!hint(caseId, domain::foreignAnswer))
        return; // said already
    domain::Failure foreign = domain::fail(ErrorKind::BadReply, QStringLiteral("GET /v1/identifications"),
                                           QStringLiteral("a row names another person"));
    foreign.value().code = domain::foreignAnswer;
    setForeign(caseId, true);
    Q_EMIT trouble(foreign.value());
}

} // namespace desk
