// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sandbox {

/// What the page shows when it is opened; afterwards it asks `GET <path>/state`.
struct PageState {
    QString identificationId;
    QString language;     ///< "DE" or "EN"; anything else opens in English
    QString stage;        ///< welcome, call, code, success, aborted, canceled, failed, expired
    QString robot;        ///< "X-MANUALTEST-HAPPYPATH", shown to the trainee unless it tells of a suspicion
    QString customerName; ///< greeted by the agent, a robot's name in it left out; may be empty
    QString failure;      ///< failure_reason of aborted and canceled, as a code; never shown for failed
};

/// How many prompts the simulated call has: greeting, ID front, ID back, tilting, face, ID number. State's
/// `step` counts those done, from 0; the page posts `{"step": done + 1}` to `<path>/step`; when all are done,
/// the stage is `code`.
inline constexpr int customerPrompts = 6;

/// The ident code the page must be given (guide, "Happy path test tutorial").
inline constexpr auto customerCode = "123456";

/// The page on which a trainee plays the customer, as the guide's tutorial describes IDnow's: one complete
/// HTML file without outside resources, in German and English. It speaks, relative to its own path:
///   GET  /state -> {"stage", "step", "steps"} (optionally "failure")
///   POST /start {"mobile_number", "terms", "data", "document"} -> 2xx, or 400 {"field", "message"};
///               again after aborted and canceled
///   POST /step  {"step"} -> 2xx
///   POST /code  {"code"} -> 2xx, or 400 for a wrong code
QByteArray customerPage(const PageState &state);

} // namespace sandbox
