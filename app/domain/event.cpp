// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace domain {
namespace {

struct EventWords {
    Q_DECLARE_TR_FUNCTIONS(EventWords)
};

struct NamedKind {
    EventKind value;
    QLatin1StringView text;
};

struct NamedSource {
    Source value;
    QLatin1StringView text;
};

constexpr std::array kinds{
    NamedKind{EventKind::CaseOpened, "case_opened"_L1},
    NamedKind{EventKind::ConsentGiven, "consent_given"_L1},
    NamedKind{EventKind::PersonEntered, "person_entered"_L1},
    NamedKind{EventKind::IntentSent, "intent_sent"_L1},
    NamedKind{EventKind::IntentSettled, "intent_settled"_L1},
    NamedKind{EventKind::PersonCreated, "person_created"_L1},
    NamedKind{EventKind::PersonRead, "person_read"_L1},
    NamedKind{EventKind::PersonAmended, "person_amended"_L1},
    NamedKind{EventKind::ChangeRequested, "change_requested"_L1},
    NamedKind{EventKind::ChangeAuthorized, "change_authorized"_L1},
    NamedKind{EventKind::ChangeSettled, "change_settled"_L1},
    NamedKind{EventKind::IdentificationCreated, "identification_created"_L1},
    NamedKind{EventKind::IdentificationRequested, "identification_requested"_L1},
    NamedKind{EventKind::StatusObserved, "status_observed"_L1},
    NamedKind{EventKind::HandedOver, "handed_over"_L1},
    NamedKind{EventKind::DocumentsListed, "documents_listed"_L1},
    NamedKind{EventKind::DocumentViewed, "document_viewed"_L1},
    NamedKind{EventKind::DocumentExported, "document_exported"_L1},
    NamedKind{EventKind::NoteAdded, "note_added"_L1},
    NamedKind{EventKind::Decided, "decided"_L1},
    NamedKind{EventKind::CaseExported, "case_exported"_L1},
    NamedKind{EventKind::PersonErased, "person_erased"_L1},
    NamedKind{EventKind::AlarmSeen, "alarm_seen"_L1},
    NamedKind{EventKind::Unknown, "unknown"_L1},
};

constexpr std::array sources{
    NamedSource{Source::User, "user"_L1},
    NamedSource{Source::Reply, "reply"_L1},
    NamedSource{Source::Poll, "poll"_L1},
    NamedSource{Source::Webhook, "webhook"_L1},
    NamedSource{Source::OtherDesk, "other_desk"_L1},
};

template <typename Table, typename Value>
QString textOf(const Table &table, Value value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.text;
    }
    return {};
}

template <typename Table, typename Value>
Value valueOf(const Table &table, const QString &text, Value otherwise)
{
    for (const auto &row : table) {
        if (row.text == text)
            return row.value;
    }
    return otherwise;
}

} // namespace

QString apiText(EventKind kind)
{
    return textOf(kinds, kind);
}

EventKind eventKindFrom(const QString &text)
{
    return valueOf(kinds, text, EventKind::Unknown);
}

QString apiText(Source source)
{
    return textOf(sources, source);
}

Source sourceFrom(const QString &text)
{
    // A source this version doesn't know can only stem from a newer desk.
    return valueOf(sources, text, Source::OtherDesk);
}

QString eventWord(EventKind kind)
{
    switch (kind) {
    case EventKind::CaseOpened: return EventWords::tr("Case opened");
    case EventKind::ConsentGiven: return EventWords::tr("Consent given");
    case EventKind::PersonEntered: return EventWords::tr("Person entered");
    case EventKind::IntentSent: return EventWords::tr("Request sent");
    case EventKind::IntentSettled: return EventWords::tr("Outcome of the request");
    case EventKind::PersonCreated: return EventWords::tr("Person created");
    case EventKind::PersonRead: return EventWords::tr("Person read again");
    case EventKind::PersonAmended: return EventWords::tr("Person amended");
    case EventKind::ChangeRequested: return EventWords::tr("Change awaits confirmation");
    case EventKind::ChangeAuthorized: return EventWords::tr("Tan sent to the customer");
    case EventKind::ChangeSettled: return EventWords::tr("Change request closed");
    case EventKind::IdentificationCreated: return EventWords::tr("Identification created");
    case EventKind::IdentificationRequested: return EventWords::tr("Link received");
    case EventKind::StatusObserved: return EventWords::tr("Status seen");
    case EventKind::HandedOver: return EventWords::tr("Link handed over");
    case EventKind::DocumentsListed: return EventWords::tr("Documents listed");
    case EventKind::DocumentViewed: return EventWords::tr("Document viewed");
    case EventKind::DocumentExported: return EventWords::tr("Document exported");
    case EventKind::NoteAdded: return EventWords::tr("Note added");
    case EventKind::Decided: return EventWords::tr("Decision made");
    case EventKind::CaseExported: return EventWords::tr("Case file exported");
    case EventKind::PersonErased: return EventWords::tr("Person erased");
    case EventKind::AlarmSeen: return EventWords::tr("Alarm acknowledged");
    case EventKind::Unknown: break;
    }
    return EventWords::tr("Entry of a newer version");
}

} // namespace domain
