// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reasonsheet.h"

#include "domain/nextmove.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(ReasonWords)
};

/// A case that has just ended with this reason: the rules for cases hold for the sheet too.
Case endedWith(const QString &code, const QDateTime &now)
{
    Case row;
    row.status = statusValue(Status::Aborted);
    row.failureReason = code;
    row.requestedAt = now;
    return row;
}

WayOn wayOnOf(Move move)
{
    switch (move) {
    case Move::HandOver: return WayOn::SameLink;
    case Move::Amend: return WayOn::AfterChange;
    case Move::NewIdentification: return WayOn::NewIdentification;
    case Move::Wait: return WayOn::Wait;
    case Move::None:
    case Move::Review: break;
    }
    return WayOn::OtherMethod;
}

/// Letters without accents and case: "Ausweis zerstort" finds "zerstört".
QString plainLetters(const QString &text)
{
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : apart) {
        if (!letter.isMark())
            plain += letter.toCaseFolded();
    }
    return plain;
}

} // namespace

ReasonSheet reasonSheet(const QString &code)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Case row = endedWith(code, now);
    const FailureReason *known = failureReason(code);
    // The only reason of a slip that support mends before the same link leads on.
    const bool isMendedFirst = code == "INCORRECT_NAME_IN_QES"_L1;
    return {code, known ? known->group : ReasonGroup::Other, known != nullptr,
            isMendedFirst ? WayOn::AfterChange : wayOnOf(nextMove(row, false, now)), turn(row, false, now)};
}

QString wayOnText(WayOn wayOn)
{
    switch (wayOn) {
    case WayOn::SameLink: return ReasonWords::tr("Yes, with the same link, for as long as it is valid.");
    case WayOn::AfterChange:
        return ReasonWords::tr("Yes, with the same link, but only once the data were corrected.");
    case WayOn::NewIdentification:
        return ReasonWords::tr("Not in this case: a new identification is needed.");
    case WayOn::Wait: return ReasonWords::tr("Not now: IDnow goes on by itself.");
    case WayOn::OtherMethod: break;
    }
    return ReasonWords::tr("No, not by video: the customer needs another way to be identified.");
}

QString turnWord(Turn turn)
{
    switch (turn) {
    case Turn::Desk: return ReasonWords::tr("Your turn");
    case Turn::Customer: return ReasonWords::tr("The customer's turn");
    case Turn::Provider: return ReasonWords::tr("IDnow's turn");
    case Turn::Nobody: break;
    }
    return ReasonWords::tr("Nobody's turn");
}

bool isToldToCustomer(const QString &code)
{
    return code != "NO_ESIGN_FRAUD"_L1;
}

QList<ReasonGroup> reasonGroups()
{
    using enum ReasonGroup;
    return {Connection, Camera, Microphone, Document, Code, DataMismatch, Customer, Process, Signing, Other};
}

QStringList findReasons(const QString &typed, const Say &german, const Say &english)
{
    const QStringList words = plainLetters(typed).split(u' ', Qt::SkipEmptyParts);
    QStringList found;
    for (const FailureReason &reason : failureReasons()) {
        QString hay = reason.code;
        for (const Say &say : {german, english}) {
            for (const QString &text : {reasonMeaning(reason.code, say), reasonAdvice(reason.code, say),
                                        groupWord(reason.group, say)})
                hay += u' ' + text;
        }
        hay = plainLetters(hay);
        if (std::all_of(words.cbegin(), words.cend(),
                        [&hay](const QString &word) { return hay.contains(word); }))
            found << reason.code;
    }
    return found;
}

} // namespace domain
