// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/eventbody.h"
#include "domain/transition.h"

#include <QRandomGenerator>
#include <QTest>
#include <array>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

namespace {

constexpr int kinds = int(Status::Unknown) + 1;
using Reach = std::array<std::array<bool, kinds>, kinds>;

/// Who is reached from whom by the table's arrows; written apart from the program's own search.
Reach reachOfTheTable()
{
    Reach reach{};
    for (const domain::Transition &arrow : domain::transitions())
        reach[size_t(arrow.from)][size_t(arrow.to)] = true;
    for (size_t middle = 0; middle < kinds; ++middle) {
        for (size_t from = 0; from < kinds; ++from) {
            for (size_t to = 0; to < kinds; ++to)
                reach[from][to] = reach[from][to] || (reach[from][middle] && reach[middle][to]);
        }
    }
    return reach;
}

domain::Event observed(const domain::StatusValue &status, domain::Source source, const QDateTime &at)
{
    domain::Identification seen;
    seen.id = u"5d2a9c2fcidt"_s;
    seen.status = status;
    domain::Event event = domain::eventbody::statusObserved(u"case-1"_s, u"p-1"_s, seen, source);
    event.at = at;
    return event;
}

/// What the test itself believes of a case whose statuses it has seen come.
struct Belief {
    domain::StatusValue status;
    bool alarm = false;
    QDateTime since;
    QList<bool> expected; ///< of each change, the first apart

    void see(const domain::StatusValue &next, const QDateTime &at, const Reach &reach)
    {
        if (next == status)
            return;
        const Status from = status.value;
        const Status to = next.value;
        const bool isKnown = to != Status::Unknown && from != Status::Unknown;
        const bool follows =
            from == to || (isKnown ? reach[size_t(from)][size_t(to)] : from == Status::Unknown);
        expected << (status.text.isEmpty() || follows);
        const bool takenBack =
            from == Status::Successful && (to == Status::Failed || to == Status::PendingFailed);
        alarm = takenBack || (alarm && to != Status::Successful);
        status = next;
        since = at;
    }
};

} // namespace

/// Any statuses in any order, as a server may send them: each is taken as it came, what the guide does not
/// expect is marked, and a success taken back is an alarm. A failure names its seed: IDENTDESK_SEED=n plays
/// it again.
class TestStatusProperty : public QObject {
    Q_OBJECT

    static domain::StatusValue anyStatus(QRandomGenerator &random)
    {
        if (random.bounded(12) == 0) // a newer API's word
            return domain::statusFromApi(u"newer_%1"_s.arg(random.bounded(3)));
        return domain::statusValue(Status(random.bounded(kinds - 1)));
    }
    /// Along the guide's arrows for the most part, else anything.
    static domain::StatusValue next(QRandomGenerator &random, const domain::StatusValue &now)
    {
        QList<Status> arrows;
        for (const domain::Transition &arrow : domain::transitions()) {
            if (arrow.from == now.value)
                arrows << arrow.to;
        }
        if (arrows.isEmpty() || random.bounded(4) == 0)
            return anyStatus(random);
        return domain::statusValue(arrows.at(random.bounded(int(arrows.size()))));
    }

private Q_SLOTS:
    void expectationsFollowTheTable()
    {
        const Reach reach = reachOfTheTable();
        for (const Status from : domain::allStatuses()) {
            for (const Status to : domain::allStatuses()) {
                QCOMPARE(domain::isExpected(from, to), from == to || reach[size_t(from)][size_t(to)]);
                QVERIFY(!domain::isAlarm(from, to) || domain::isExpected(from, to)); // case 3 is in the guide
                if (domain::isFinal(from) && from != to)
                    QVERIFY2(!domain::isExpected(from, to), qPrintable(domain::apiText(from)));
            }
        }
    }

    void randomHistories()
    {
        bool isGiven = false;
        const quint32 given = quint32(qEnvironmentVariableIntValue("IDENTDESK_SEED", &isGiven));
        const Reach reach = reachOfTheTable();
        for (int history = 0; history < (isGiven ? 1 : 400); ++history) {
            const quint32 seed = isGiven ? given : QRandomGenerator::global()->generate();
            QRandomGenerator random(seed);
            const QByteArray name = "IDENTDESK_SEED=" + QByteArray::number(int(seed));
            domain::CaseFile file;
            domain::Case row;
            Belief belief;
            QDateTime at(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
            for (int step = 1 + random.bounded(20); step > 0; --step) {
                at = at.addSecs(random.bounded(1000));
                const auto status = random.bounded(5) == 0 && !belief.status.text.isEmpty()
                                        ? belief.status
                                        : next(random, belief.status);
                const auto source = random.bounded(2) == 0 ? domain::Source::Poll : domain::Source::Webhook;
                const domain::Event seen = observed(status, source, at);
                domain::apply(file, seen);
                domain::apply(row, seen);
                belief.see(status, at, reach);

                QVERIFY2(row.status == belief.status, name.constData()); // the server is the truth
                QVERIFY2(row.statusSince == belief.since && row.lastSeenAt == at, name.constData());
                QVERIFY2(row.alarm == belief.alarm, name.constData());
                QVERIFY2(file.summary == row, name.constData());
            }
            QCOMPARE(file.observations.size(), belief.expected.size());
            for (qsizetype i = 0; i < belief.expected.size(); ++i)
                QVERIFY2(file.observations.at(i).expected == belief.expected.at(i), name.constData());
            QVERIFY2(file.observations.last().status == belief.status, name.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestStatusProperty)
#include "test_statusproperty.moc"
