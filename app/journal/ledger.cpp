// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/ledger.h"

#include "journal/metanames.h"
#include "journal/projection.h"
#include "journal/salvage.h"
#include "journal/swap.h"
#include "journal/transaction.h"
#include "keys/ownerfile.h"

#include <QFile>
#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

// The ledger's beginning and end: what belongs together is proven before a line is written.
namespace journal {
namespace {

domain::Failure damaged(const QString &why)
{
    return domain::fail(domain::ErrorKind::Damaged, u"journal"_s, why);
}

} // namespace

Ledger::Ledger(QString folder, keys::Key masterKey)
    : m_folder(std::move(folder))
    , m_master(masterKey)
{
}

Ledger::~Ledger()
{
    close();
}

QString Ledger::database() const
{
    return m_folder + u"/journal.db"_s;
}

domain::Result<void> Ledger::start()
{
    close();
    auto opened = openStore();
    if (!opened)
        close();
    return opened;
}

domain::Result<QList<domain::Case>> Ledger::open()
{
    if (const auto started = start(); !started)
        return domain::Failure(started.error());
    constexpr int many = 10000;
    QList<domain::Case> cases;
    for (bool last = false; !last;) {
        auto portion = this->portion(many);
        if (!portion)
            return domain::Failure(portion.error());
        if (portion->anew)
            cases.clear();
        cases.append(std::move(portion->cases));
        last = portion->last;
    }
    std::reverse(cases.begin(), cases.end());
    return cases;
}

domain::Result<void> Ledger::openStore()
{
    if (auto made = keys::makeOwnerFolder(m_folder); !made)
        return made;
    if (auto locked = m_lock.take(m_folder); !locked)
        return locked;
    if (auto finished = finishSwap(database()); !finished)
        return finished;
    const QString headPath = HeadFile::pathFor(database());
    const auto outside = HeadFile::read(headPath);
    if (!outside)
        return domain::Failure(outside.error());
    if (!QFile::exists(database()) && outside->value_or(Head{}).seq > 0)
        return damaged(u"the journal's file is gone"_s);
    auto store = openSqlite(database(), Access::ReadWrite);
    if (!store)
        return domain::Failure(store.error());
    m_store = *std::move(store);
    m_keys.emplace(*m_store, m_master);
    Transaction transaction(*m_store);
    if (!transaction.begun())
        return transaction.begun();
    auto head = claim();
    if (head)
        head = compareWith(*outside, *head);
    // Before the commit that counts on it: a start that is killed here leaves a head file nobody asks for.
    if (head) {
        if (const auto started = m_headFile.start(headPath, *head); !started)
            head = domain::Failure(started.error());
    }
    const auto claimed = transaction.commit(head);
    if (!claimed)
        return domain::Failure(claimed.error());
    const auto version = m_store->meta(projectionName);
    m_projectionIsOld = !version || version->value_or(QByteArray()) != QByteArray::number(projectionVersion);
    m_loadBefore = std::numeric_limits<qint64>::max();
    sweepIfDue();
    return {};
}

// Sees that key, head and last row belong together; a new journal gets its desk key and head here.
domain::Result<Head> Ledger::claim()
{
    const auto last = m_store->lastRow();
    if (!last)
        return domain::Failure(last.error());
    const auto found = m_store->head();
    if (!found)
        return domain::Failure(found.error());
    const bool fresh = !last->has_value() && !found->has_value();
    const auto desk = m_keys->deskKey(fresh);
    if (!desk)
        return domain::Failure(desk.error());
    m_desk = *desk;
    if (fresh) {
        Head head{0, genesis(), {}};
        auto begun = m_store->setMeta(projectionName, QByteArray::number(projectionVersion));
        if (begun)
            begun = setHead(head);
        return begun ? domain::Result<Head>(head) : domain::Result<Head>(domain::Failure(begun.error()));
    }
    auto head = trustedHead();
    if (!head)
        return head;
    const Row end = last->value_or(Row{0, 0, {}, {}, {}, {}, {}, {}, {}, genesis()});
    if (end.seq < head->seq)
        return damaged(u"the end of the journal is cut off after event %1"_s.arg(end.seq));
    if (end.seq > head->seq || end.hash != head->hash || (end.seq > 0 && hashOf(end) != end.hash))
        return damaged(u"the last event was changed"_s);
    const auto lost = m_store->meta(lostDeskKeyName);
    if (!lost)
        return domain::Failure(lost.error());
    m_lostDesk = lost->value_or(QByteArray()).toLongLong();
    return head;
}

// The head outside may lag behind, never lead. A database that has known it can't do without it.
domain::Result<Head> Ledger::compareWith(const std::optional<Head> &outside, const Head &head)
{
    const auto expected = m_store->meta(outsideHeadName);
    if (!expected)
        return domain::Failure(expected.error());
    if (!outside && expected->has_value())
        return damaged(u"journal.head is gone"_s);
    if (outside && outside->seq > 0) {
        if (head.seq < outside->seq)
            return damaged(u"the end of the journal is cut off after event %1"_s.arg(head.seq));
        if (!keys::open(*m_desk, outside->mac, headFields(*outside)))
            return damaged(u"journal.head was changed"_s);
        const auto row = m_store->rowOf(outside->seq);
        if (!row)
            return domain::Failure(row.error());
        if (!row->has_value() || (*row)->hash != outside->hash)
            return damaged(u"event %1 is not the one that was written"_s.arg(outside->seq));
    }
    const auto noted = expected->has_value() ? domain::Result<void>()
                                             : m_store->setMeta(outsideHeadName, QByteArrayLiteral("1"));
    return noted ? domain::Result<Head>(head) : domain::Result<Head>(domain::Failure(noted.error()));
}

domain::Result<Salvage> Ledger::salvage(const QString &actor)
{
    const auto opened = start();
    if (!opened && opened.error().kind != domain::ErrorKind::Damaged)
        return domain::Failure(opened.error());
    if (opened) {
        const auto verified = verifyFile(database());
        if (verified && verified->ok())
            return domain::fail(domain::ErrorKind::Rule, u"journal salvage"_s, u"the journal is whole"_s);
    }
    close();
    if (const auto locked = m_lock.take(m_folder); !locked)
        return domain::Failure(locked.error());
    auto saved = salvageBeside(database(), m_master, actor);
    if (saved) {
        const auto aside = swapIn(database());
        if (aside)
            saved->setAside = *aside;
        else
            saved = domain::Failure(aside.error());
    }
    close();
    return saved;
}

void Ledger::close()
{
    m_headFile.close();
    m_known = {};
    m_desk.reset();
    m_keys.reset();
    m_store.reset();
    m_lock.release();
    m_lostDesk = 0;
}

void Ledger::sweepIfDue()
{
    // A reader of the file can hold it up; it is tried again at the next writing, and at the next start.
    if (m_sweepDue)
        m_sweepDue = !m_store->sweep();
}

} // namespace journal
