// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visibleruling.h"

#include "domain/reviewqueue.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>

namespace domain {
namespace {

struct RulingWords {
    Q_DECLARE_TR_FUNCTIONS(RulingWords)
};

/// How many of the latest rulings this clerk may not read: all that the first person said since somebody else
/// last did. Those were in their turn withdrawn or said about an earlier result: no second person confirmed
/// any.
qsizetype hidden(const CaseFile &file, const QString &actor)
{
    const Deciding &now = file.summary.deciding;
    if (now.stage != Deciding::Stage::AwaitsSecond || now.first == actor)
        return 0;
    qsizetype count = 0;
    while (count < file.rulings.size()) {
        const Ruling &one = file.rulings.at(file.rulings.size() - 1 - count);
        if (one.actor != now.first || !one.fourEyes)
            break;
        ++count;
    }
    return count;
}

/// Where the latest `count` rulings begin.
qint64 rulingsFrom(const CaseFile &file, qsizetype count)
{
    qint64 from = std::numeric_limits<qint64>::max();
    for (auto event = file.events.crbegin(); count > 0 && event != file.events.crend(); ++event) {
        if (event->kind != EventKind::Decided || !event->readable)
            continue;
        from = event->seq;
        --count;
    }
    return from;
}

/// Where the present status was first seen; the place in the journal counts, clocks may jump back.
qint64 resultFrom(const CaseFile &file)
{
    Case row;
    qint64 from = 0;
    for (const Event &event : file.events) {
        const StatusValue before = row.status;
        apply(row, event);
        if (row.status != before)
            from = event.seq;
    }
    return from;
}

QString decidedBy(const Case &row)
{
    const QString word = decisionStateWord(decisionState(row));
    if (row.deciding.second.isEmpty())
        //: %1: "Onboarded", "Declined" …, %2: user name
        return RulingWords::tr("%1 by %2").arg(word, row.deciding.first);
    //: %1: "Onboarded", "Declined" …, %2 and %3: user names
    return RulingWords::tr("%1 by %2 and %3").arg(word, row.deciding.first, row.deciding.second);
}

} // namespace

QList<Ruling> visibleRulings(const CaseFile &file, const QString &actor)
{
    return file.rulings.first(file.rulings.size() - hidden(file, actor));
}

Withheld::Withheld(const CaseFile &file, const QString &actor)
    : m_rulingsFrom(std::numeric_limits<qint64>::max())
    , m_notesFrom(m_rulingsFrom)
    , m_first(file.summary.deciding.first)
{
    const qsizetype count = hidden(file, actor);
    if (count == 0)
        return;
    m_rulingsFrom = rulingsFrom(file, count);
    m_notesFrom = std::min(resultFrom(file), m_rulingsFrom);
}

bool Withheld::holds(const Event &event) const
{
    if (event.kind == EventKind::Decided)
        return event.seq >= m_rulingsFrom;
    return event.kind == EventKind::NoteAdded && event.actor == m_first && event.seq >= m_notesFrom;
}

QString withheldWord()
{
    //: instead of what the first of two persons decided or noted
    return RulingWords::tr("shown once a second person decided");
}

QString decidedSentence(const Case &row, const QString &actor)
{
    const Deciding &now = row.deciding;
    switch (now.stage) {
    case Deciding::Stage::Open: return {};
    case Deciding::Stage::Decided: return decidedBy(row);
    case Deciding::Stage::AwaitsSecond:
        if (now.first == actor)
            //: %1: "Onboard", "Decline"
            return RulingWords::tr("You said: %1. A second person decides without seeing it.")
                .arg(decisionWord(now.decision));
        //: %1: user name
        return RulingWords::tr("%1 decided. You decide without seeing what they said.").arg(now.first);
    case Deciding::Stage::Disputed:
        //: %1 and %3: user names, %2 and %4: "Onboard", "Decline" …
        return RulingWords::tr("%1 said: %2. %3 said: %4. A third person decides.")
            .arg(now.first, decisionWord(now.decision), now.second, decisionWord(now.other));
    }
    return {};
}

} // namespace domain
