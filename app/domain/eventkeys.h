// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

/// The keys of event bodies, shared by builders and readers alone. They are stored: never change one.
namespace domain::eventkeys {

using namespace Qt::Literals::StringLiterals;

inline constexpr auto after = "after"_L1;
inline constexpr auto before = "before"_L1;
inline constexpr auto call = "call"_L1;
inline constexpr auto changeRequestId = "change_request_id"_L1;
inline constexpr auto consent = "consent"_L1;
inline constexpr auto decision = "decision"_L1;
inline constexpr auto documentId = "document_id"_L1;
inline constexpr auto documents = "documents"_L1;
inline constexpr auto environment = "environment"_L1;
inline constexpr auto error = "error"_L1;
inline constexpr auto fourEyes = "four_eyes"_L1;
inline constexpr auto how = "how"_L1;
inline constexpr auto identification = "identification"_L1;
inline constexpr auto intentId = "intent_id"_L1;
inline constexpr auto outcome = "outcome"_L1;
inline constexpr auto person = "person"_L1;
inline constexpr auto reason = "reason"_L1;
inline constexpr auto sha256 = "sha256"_L1;
inline constexpr auto text = "text"_L1;
inline constexpr auto verdict = "verdict"_L1;
inline constexpr auto why = "why"_L1;

} // namespace domain::eventkeys
