// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bench/shelf.h"

#include "ui/viewer/panes.h"

#include <QPointer>
#include <algorithm>

namespace ui {
namespace {

/// Asking for another document may well succeed although this one's answer was so.
bool isAboutThisDocument(domain::ErrorKind kind)
{
    switch (kind) {
    case domain::ErrorKind::Forbidden:
    case domain::ErrorKind::NotFound:
    case domain::ErrorKind::Conflict:
    case domain::ErrorKind::Invalid:
    case domain::ErrorKind::BadReply:
    case domain::ErrorKind::TooLarge:
    case domain::ErrorKind::Erased: return true;
    default: return false;
    }
}

bool hasPixels(const QByteArray &bytes)
{
    const MediaKind kind = sniff(bytes).kind;
    return kind == MediaKind::Image || kind == MediaKind::Pdf;
}

} // namespace

qint64 decodedBytes(const Opened &opened, qint64 fileBytes)
{
    qint64 bytes = fileBytes + opened.first.image.sizeInBytes();
    if (opened.sniffed.kind == MediaKind::Image && !opened.pages.isEmpty()) {
        const QSizeF page = opened.pages.first() * opened.sharpest;
        bytes += qint64(page.width() * page.height() * 4 * 4 / 3); // 1 + 1/4 + 1/16 ...
    }
    return bytes;
}

Shelf::Shelf(Fetch fetch, Decoder &decoder, QObject *parent)
    : QObject(parent)
    , m_fetch(std::move(fetch))
    , m_decoder(decoder)
{
}

Shelf::~Shelf()
{
    m_decoder.forget(this);
}

void Shelf::setBudget(qint64 bytes)
{
    m_budget = bytes;
    m_tried.clear(); // there may be room now
    makeRoom();
    goOn();
}

Shelf::Plan Shelf::planOf(const QString &caseId, const QList<domain::KycDocument> &documents)
{
    Plan plan{caseId, {}, 1};
    const QList<int> first = firstArrangement(documents);
    for (const int row : first)
        plan.documents.append(documents.at(row));
    for (int row = 0; row < documents.size(); ++row) {
        if (!first.contains(row))
            plan.documents.append(documents.at(row));
    }
    plan.sideBySide = std::max(1, int(first.size()));
    return plan;
}

qsizetype Shelf::Plan::placeOf(const QString &documentId) const
{
    const auto at =
        std::find_if(documents.begin(), documents.end(),
                     [&](const domain::KycDocument &document) { return document.id == documentId; });
    return at - documents.begin();
}

const Shelf::Plan *Shelf::planFor(const DocumentKey &key) const
{
    if (key.isEmpty())
        return nullptr;
    const Plan *plan = key.caseId == m_open.caseId   ? &m_open
                       : key.caseId == m_next.caseId ? &m_next
                                                     : nullptr;
    return plan && plan->holds(key.documentId) ? plan : nullptr;
}

void Shelf::open(const QString &caseId)
{
    m_open = caseId == m_next.caseId ? m_next : Plan{caseId, {}, 1};
    m_next = {};
    m_paused = false;
    keepPlanned();
}

void Shelf::setDocuments(const QList<domain::KycDocument> &documents)
{
    m_open = planOf(m_open.caseId, documents);
    keepPlanned();
    goOn();
}

void Shelf::setNext(const QString &caseId, const QList<domain::KycDocument> &documents)
{
    m_next = caseId == m_open.caseId ? Plan() : planOf(caseId, documents);
    keepPlanned();
    goOn();
}

void Shelf::wipe()
{
    m_open = {};
    m_next = {};
    keepPlanned();
}

void Shelf::keepPlanned()
{
    QList<DocumentKey> left;
    for (auto at = m_items.keyBegin(); at != m_items.keyEnd(); ++at) {
        if (!planFor(*at))
            left << *at;
    }
    for (const DocumentKey &key : std::as_const(left)) {
        m_items.remove(key);
        m_decoder.close(key);
    }
    m_tried.removeIf([this](const DocumentKey &key) { return !planFor(key); });
    QStringList cases;
    for (const Plan *plan : {&m_open, &m_next}) {
        if (!plan->caseId.isEmpty())
            cases << plan->caseId;
    }
    m_decoder.keepOnly(cases);
}

QCoro::Task<Shelf::Bytes> Shelf::fetch(QString caseId, QString documentId, Progress progress)
{
    const DocumentKey key{caseId, documentId};
    if (const auto here = m_items.find(key); here != m_items.end()) {
        here->used = ++m_clock;
        Bytes atHand = here->bytes; // what stands in co_return is moved from, even out of here
        co_return atHand;
    }
    const QPointer<Shelf> self(this);
    // What is on its way already the desk doesn't ask for twice; a person's turn comes first.
    auto asking = m_fetch(caseId, documentId, progress, domain::Urgency::Person);
    const Bytes answer = co_await asking;
    if (self && answer) {
        m_paused = false; // the API can be had
        put(key, *answer);
        if (const auto here = m_items.find(key); here != m_items.end())
            here->used = ++m_clock;
        makeRoom();
        goOn();
    }
    co_return answer;
}

void Shelf::goOn()
{
    while (!m_paused && m_underWay.size() < atOnce && (startAhead(m_open) || startAhead(m_next))) {
    }
}

bool Shelf::startAhead(const Plan &plan)
{
    for (const domain::KycDocument &document : plan.documents) {
        const DocumentKey key{plan.caseId, document.id};
        if (key.isEmpty() || m_items.contains(key) || m_underWay.contains(key) || m_tried.contains(key))
            continue;
        qint64 spoken = held();
        for (const qint64 size : std::as_const(m_underWay))
            spoken += size;
        const qint64 size = std::max<qint64>(document.size, 0);
        if (spoken + size > m_budget) {
            m_tried.insert(key);
            continue;
        }
        fetchAhead(key, size);
        return true;
    }
    return false;
}

void Shelf::fetchAhead(const DocumentKey &key, qint64 size)
{
    m_underWay.insert(key, size);
    const QPointer<Shelf> self(this);
    m_fetch(key.caseId, key.documentId, {}, domain::Urgency::Background)
        .then([self, key](const Bytes &answer) {
            if (self)
                self->onAhead(key, answer);
        });
}

void Shelf::onAhead(const DocumentKey &key, const Bytes &answer)
{
    m_underWay.remove(key);
    if (answer) {
        put(key, *answer);
        makeRoom();
    } else if (planFor(key)) {
        m_tried.insert(key);
        m_paused = m_paused || !isAboutThisDocument(answer.error().kind);
    }
    goOn();
}

void Shelf::put(const DocumentKey &key, const QByteArray &bytes)
{
    const Plan *plan = planFor(key);
    if (!plan || m_items.contains(key))
        return;
    if (bytes.isEmpty()) {
        m_tried.insert(key); // whoever looks at it may want it loaded once more
        return;
    }
    m_items.insert(key, {bytes, 0, 0, false});
    if (!hasPixels(bytes))
        return;
    m_decoder.open(key, bytes, m_room ? m_room(plan == &m_open ? 0 : plan->sideBySide) : QSize(1024, 1024),
                   domain::Urgency::Background, this, [this](const Opened &opened) { onDecoded(opened); });
}

void Shelf::onDecoded(const Opened &opened)
{
    const auto here = m_items.find(opened.key);
    if (here == m_items.end())
        return;
    if (opened.problem != DecodeProblem::None) {
        // The same: its bytes are not kept. The decoder still knows them, so that no file breaks it twice.
        m_items.erase(here);
        m_tried.insert(opened.key);
        return;
    }
    here->isDecoded = true;
    here->decoded = decodedBytes(opened, here->bytes.size());
    makeRoom();
}

qint64 Shelf::held() const
{
    qint64 bytes = 0;
    for (const Item &item : m_items)
        bytes += item.bytes.size() + item.decoded;
    return bytes;
}

/// The next case's first, then what was looked at longest ago; of what nobody looked at yet the last one, for
/// the others are looked at sooner.
bool Shelf::goesBefore(const DocumentKey &one, const DocumentKey &other) const
{
    const bool isNext = one.caseId != m_open.caseId;
    if (isNext != (other.caseId != m_open.caseId))
        return isNext;
    const quint64 used = m_items.value(one).used;
    const quint64 usedOther = m_items.value(other).used;
    if (used != usedOther)
        return used < usedOther;
    const Plan &plan = isNext ? m_next : m_open;
    return plan.placeOf(one.documentId) > plan.placeOf(other.documentId);
}

void Shelf::makeRoom()
{
    while (held() > m_budget) {
        DocumentKey first;
        for (auto at = m_items.keyBegin(); at != m_items.keyEnd(); ++at) {
            if (m_onScreen && m_onScreen(*at))
                continue;
            if (first.isEmpty() || goesBefore(*at, first))
                first = *at;
        }
        if (first.isEmpty())
            return;
        putAway(first);
    }
}

void Shelf::putAway(const DocumentKey &key)
{
    m_items.remove(key);
    m_tried.insert(key);
    m_decoder.close(key);
}

} // namespace ui
