// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/visibleruling.h"

#include "domain/reviewqueue.h"

#include <QCoreApplication>
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

qint64 hiddenFrom(const CaseFile &file, const QString &actor)
{
    qint64 from = std::numeric_limits<qint64>::max();
    qsizetype left = hidden(file, actor);
    for (auto event = file.events.crbegin(); left > 0 && event != file.events.crend(); ++event) {
        if (event->kind != EventKind::Decided || !event->readable)
            continue;
        from = event->seq;
        --left;
    }
    return from;
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
