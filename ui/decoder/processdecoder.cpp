// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/processdecoder.h"

#include "ui/decoder/decoderprocess.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace ui {
namespace {

constexpr int mostLanes = 3; // the case at hand, the next one, and one more for a comparison

using Kind = wire::Order::Kind;

template <typename Result>
Result failed(DecodeProblem problem) ///< answer() gives it its key
{
    Result result;
    result.problem = problem;
    return result;
}

DecoderProgram &chosenProgram()
{
    static DecoderProgram program;
    return program;
}

} // namespace

ProcessDecoder::Print::Print(const QByteArray &bytes)
    : size(bytes.size())
    , hash(qHash(bytes, QHashSeed::globalSeed())) // as quick as comparing; no file can be made to match
{
}

void ProcessDecoder::Document::setOpened(const Opened &found)
{
    opened = found;
    if (found.problem == DecodeProblem::None || broken)
        return;
    broken = Print(bytes);
    bytes = {};
}

void ProcessDecoder::setProgram(const DecoderProgram &program)
{
    chosenProgram() = program;
}

DecoderProgram ProcessDecoder::program()
{
    return chosenProgram();
}

ProcessDecoder::ProcessDecoder(DecoderProgram program, QObject *parent)
    : Decoder(parent)
    , m_program(std::move(program))
{
}

ProcessDecoder::~ProcessDecoder()
{
    for (const auto &lane : std::as_const(m_lanes))
        lane->retire();
}

quint64 ProcessDecoder::wait(const DocumentKey &key, Kind kind, QObject *asker,
                             std::variant<OnOpened, OnPixels, OnFound> then)
{
    m_waiting.insert(++m_last, {key, kind, asker, std::move(then)});
    return m_last;
}

void ProcessDecoder::open(const DocumentKey &key, const QByteArray &bytes, QSize room,
                          domain::Urgency urgency, QObject *asker, OnOpened then)
{
    auto known = m_documents.find(key);
    if (known != m_documents.end() && !known->isOf(bytes)) {
        close(key); // fetched anew, and it is another file
        known = m_documents.end();
    }
    const quint64 ticket = wait(key, Kind::Open, asker, std::move(then));
    if (known != m_documents.end() && known->opened) {
        answerLater(ticket, *known->opened);
        return;
    }
    if (known != m_documents.end()) {
        known->alike.append(ticket);
        if (urgency == domain::Urgency::Person)
            laneOf(key.caseId).raise(known->opening);
        return;
    }
    Document &document = m_documents[key];
    document.bytes = bytes;
    document.opening = ++m_last;
    document.alike = {ticket};
    wire::Order order;
    order.room = room;
    post(key, document.opening, urgency, std::move(order));
}

void ProcessDecoder::render(const DocumentKey &key, const PageArea &area, domain::Urgency urgency,
                            QObject *asker, OnPixels then)
{
    const auto known = m_documents.constFind(key);
    if (known == m_documents.constEnd())
        return;
    const quint64 ticket = wait(key, Kind::Render, asker, std::move(then));
    if (known->opened && known->opened->problem != DecodeProblem::None) {
        answerLater(ticket, Pixels{key, area, {}, known->opened->problem});
        return;
    }
    wire::Order order;
    order.kind = Kind::Render;
    order.area = area;
    post(key, ticket, urgency, std::move(order));
}

void ProcessDecoder::find(const DocumentKey &key, const QString &text, int page, QObject *asker, OnFound then)
{
    const auto known = m_documents.constFind(key);
    if (known == m_documents.constEnd())
        return;
    const quint64 ticket = wait(key, Kind::Find, asker, std::move(then));
    if (known->opened && known->opened->problem != DecodeProblem::None) {
        answerLater(ticket, Found{key, text, {}, -1, 0, known->opened->problem});
        return;
    }
    wire::Order order;
    order.kind = Kind::Find;
    order.text = text.left(200);
    order.page = page;
    post(key, ticket, domain::Urgency::Person, std::move(order));
}

void ProcessDecoder::post(const DocumentKey &key, quint64 ticket, domain::Urgency urgency, wire::Order order)
{
    order.documentId = key.documentId;
    order.bytes = m_documents.value(key).bytes;
    laneOf(key.caseId).post({ticket, urgency, std::move(order)});
}

Lane &ProcessDecoder::laneOf(const QString &caseId)
{
    m_used.removeAll(caseId);
    m_used.append(caseId);
    while (m_used.size() > mostLanes)
        displace(m_used.takeFirst());
    auto &lane = m_lanes[caseId];
    if (!lane) {
        lane = std::make_shared<Lane>(m_program, [this](quint64 ticket, Outcome outcome) {
            QMetaObject::invokeMethod(
                this,
                [this, ticket, outcome = std::move(outcome)]() mutable {
                    onOutcome(ticket, std::move(outcome));
                },
                Qt::QueuedConnection);
        });
    }
    return *lane;
}

void ProcessDecoder::displace(const QString &caseId)
{
    const auto problem = DecodeProblem::Displaced;
    for (auto at = m_waiting.begin(); at != m_waiting.end(); ++at) {
        if (at->key.caseId != caseId || at->told)
            continue;
        at->told = true;
        switch (at->kind) {
        case Kind::Open: answerLater(at.key(), failed<Opened>(problem)); break;
        case Kind::Render: answerLater(at.key(), failed<Pixels>(problem)); break;
        case Kind::Find: answerLater(at.key(), failed<Found>(problem)); break;
        case Kind::Close: break;
        }
    }
    retire(caseId);
}

void ProcessDecoder::retire(const QString &caseId)
{
    m_used.removeAll(caseId);
    const auto lane = m_lanes.take(caseId);
    if (!lane)
        return;
    lane->retire();
    m_retired.removeIf([](const auto &old) { return old->isDone(); });
    m_retired.append(lane);
    // Its orders were dropped with it; a document whose opening was among them is opened when asked again.
    dropTickets([&caseId](const Waiting &waiting) { return waiting.key.caseId == caseId && !waiting.told; });
    m_documents.removeIf(
        [&caseId](const auto &at) { return at.key().caseId == caseId && !at.value().opened; });
}

void ProcessDecoder::answerLater(quint64 ticket, Outcome outcome)
{
    QMetaObject::invokeMethod(
        this, [this, ticket, outcome = std::move(outcome)] { answer(ticket, outcome); },
        Qt::QueuedConnection);
}

void ProcessDecoder::onOutcome(quint64 ticket, Outcome outcome)
{
    if (auto *opened = std::get_if<Opened>(&outcome)) {
        for (auto at = m_documents.begin(); at != m_documents.end(); ++at) {
            if (at->opening == ticket) {
                onOpened(at.key(), std::move(*opened));
                return;
            }
        }
        return;
    }
    const auto waiting = m_waiting.constFind(ticket);
    const DocumentKey key = waiting == m_waiting.constEnd() ? DocumentKey() : waiting->key;
    const auto problemOf = [](const auto &result) {
        if constexpr (std::is_same_v<std::decay_t<decltype(result)>, Opened>)
            return DecodeProblem::None;
        else
            return result.problem;
    };
    const DecodeProblem problem = std::visit(problemOf, outcome);
    const auto document = m_documents.find(key);
    if (document != m_documents.end() && document->opened &&
        (problem == DecodeProblem::Crashed || problem == DecodeProblem::TookTooLong)) {
        const Sniffed sniffed = document->opened->sniffed;
        document->setOpened({key, problem, sniffed, {}, 1, {}});
    }
    answer(ticket, outcome);
}

void ProcessDecoder::onOpened(const DocumentKey &key, Opened opened)
{
    opened.key = key;
    opened.first.key = key;
    Document &document = m_documents[key];
    const QList<quint64> tickets = std::exchange(document.alike, {});
    document.opening = 0;
    // Without a decoder the document itself is not to blame: it is tried anew.
    const bool again = opened.problem == DecodeProblem::NoDecoder;
    if (again)
        m_documents.remove(key);
    else
        document.setOpened(opened);
    for (const quint64 ticket : tickets)
        answer(ticket, opened);
}

void ProcessDecoder::answer(quint64 ticket, const Outcome &outcome)
{
    const auto found = m_waiting.find(ticket);
    if (found == m_waiting.end())
        return;
    const Waiting waiting = std::move(*found);
    m_waiting.erase(found);
    if (!waiting.asker)
        return;
    Outcome named = outcome;
    std::visit([&waiting](auto &result) { result.key = waiting.key; }, named);
    if (auto *pixels = std::get_if<Pixels>(&named); pixels && waiting.kind == Kind::Render)
        std::get<OnPixels>(waiting.then)(*pixels);
    else if (auto *opened = std::get_if<Opened>(&named); opened && waiting.kind == Kind::Open)
        std::get<OnOpened>(waiting.then)(*opened);
    else if (auto *hits = std::get_if<Found>(&named); hits && waiting.kind == Kind::Find)
        std::get<OnFound>(waiting.then)(*hits);
}

void ProcessDecoder::dropTickets(const std::function<bool(const Waiting &)> &which)
{
    QHash<QString, QSet<quint64>> dropped;
    for (auto at = m_waiting.begin(); at != m_waiting.end();) {
        if (!which(*at)) {
            ++at;
            continue;
        }
        dropped[at->key.caseId].insert(at.key());
        at = m_waiting.erase(at);
    }
    for (auto at = dropped.cbegin(); at != dropped.cend(); ++at) {
        if (const auto lane = m_lanes.value(at.key()))
            lane->drop(at.value());
    }
}

void ProcessDecoder::forget(QObject *asker)
{
    dropTickets([asker](const Waiting &waiting) { return waiting.asker == asker || !waiting.asker; });
}

void ProcessDecoder::close(const DocumentKey &key)
{
    dropTickets([&key](const Waiting &waiting) { return waiting.key == key; });
    const Document document = m_documents.take(key);
    const auto lane = m_lanes.value(key.caseId);
    if (!lane)
        return;
    if (document.opening != 0)
        lane->drop({document.opening});
    wire::Order order;
    order.kind = Kind::Close;
    order.documentId = key.documentId;
    lane->post({++m_last, domain::Urgency::Person, std::move(order)});
}

void ProcessDecoder::keepOnly(const QStringList &caseIds)
{
    const QStringList used = m_used;
    for (const QString &caseId : used) {
        if (!caseIds.contains(caseId))
            retire(caseId);
    }
    dropTickets([&caseIds](const Waiting &waiting) { return !caseIds.contains(waiting.key.caseId); });
    m_documents.removeIf([&caseIds](const auto &at) { return !caseIds.contains(at.key().caseId); });
}

} // namespace ui
