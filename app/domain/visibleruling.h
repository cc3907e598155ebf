// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace domain {

/// The rulings that this clerk may read, oldest first. While a second person is awaited, what the first one
/// said is for the first one's eyes alone: the second has to decide without it. Everything that shows, prints
/// or writes rulings takes them from here.
QList<Ruling> visibleRulings(const CaseFile &file, const QString &actor);

/// What of a case's events one clerk may not read yet: the first person's rulings as above, and the text of
/// what that person noted since the result that is decided about. Nobody but its writer knows whether a note
/// tells the ruling ("declined, the voice differs"), before the ruling as well as after it, so all of them
/// wait with it. Older notes are of the facts that both decide upon, and others know nothing of the ruling.
class Withheld {
public:
    Withheld(const CaseFile &file, const QString &actor);
    /// The event may be named, with when and who, but not what it says.
    bool holds(const Event &event) const;

private:
    qint64 m_rulingsFrom; ///< Event::seq
    qint64 m_notesFrom;
    QString m_first;
};

/// Stands in a withheld event's place.
QString withheldWord();

/// The case's decision as it stands, in one sentence, without what this clerk may not read: "Onboarded by
/// anna and bert", "One person decided. A second one decides without seeing it.". Empty where nobody decided.
QString decidedSentence(const Case &row, const QString &actor);

} // namespace domain
