// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/ending.h"
#include "desk/nextsignal.h"
#include "desk/work.h"

#include <QCoroFuture>

namespace desk {

using namespace Qt::Literals::StringLiterals;

Desk::Done<void> Desk::open()
{
    Ending ending("open", {});
    const QPointer<Desk> self(this);
    Work &work = *m_work;
    work.waiting.clear();
    work.taking.stop();
    work.allTold = false;
    work.cases.startLoading();
    work.answerOpen(domain::fail(domain::ErrorKind::Cancelled, u"open"_s)); // an earlier call, if any
    work.usable = std::make_unique<QPromise<domain::Result<void>>>();
    work.usable->start();
    const QFuture<domain::Result<void>> usable = work.usable->future();
    // By a watcher: its word comes after all portions that the journal told of before.
    work.opening = std::make_unique<QFutureWatcher<domain::Result<qint64>>>();
    connect(work.opening.get(), &QFutureWatcherBase::finished, this, [this] {
        m_work->allTold = true;
        if (m_work->waiting.empty())
            loaded();
    });
    work.opening->setFuture(work.journal.openInPortions());

    const domain::Result<void> opened = co_await usable;
    if (!self)
        co_return ending.of(domain::fail(domain::ErrorKind::Cancelled, u"open"_s));
    co_return ending.of(opened);
}

void Desk::loaded()
{
    const domain::Result<qint64> all = m_work->opening->result();
    m_work->cases.endLoading(all.has_value());
    if (all)
        m_work->answerOpen({});
    else if (m_work->usable)
        m_work->answerOpen(tl::unexpected(all.error()));
    else
        Q_EMIT loadingFailed(all.error());
}

void Desk::Work::answerOpen(const domain::Result<void> &answer)
{
    if (!usable)
        return;
    usable->addResult(answer);
    usable->finish();
    usable.reset();
}

void Desk::Work::load(QList<domain::Case> portion, bool anew)
{
    for (domain::Case &row : portion) {
        for (const QString &intentId : std::as_const(row.openIntents)) {
            if (!begun.contains(intentId))
                leftOpen.insert(intentId);
        }
        domain::doubtLeftOpen(row, leftOpen);
    }
    cases.addPortion(portion, anew);
}

domain::Failure Desk::Work::unknown(domain::ErrorKind otherwise, const QString &where) const
{
    return domain::fail(cases.isComplete() ? otherwise : domain::ErrorKind::StillLoading, where);
}

Desk::Done<void> Desk::Work::allLoaded()
{
    const QPointer<const Cases> here = life();
    while (here && cases.load() == Cases::Load::Loading)
        co_await nextSignal(cases, &Cases::loadEnded);
    if (!here)
        co_return domain::fail(domain::ErrorKind::Cancelled, u"journal"_s);
    if (!cases.isComplete())
        co_return domain::fail(domain::ErrorKind::Storage, u"journal"_s, u"not all cases could be loaded"_s);
    co_return domain::Result<void>();
}

} // namespace desk
