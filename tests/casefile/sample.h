// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"
#include "keys/signing.h"

/// A made-up case for the tests of case files.
namespace sample {

keys::SigningKey deskKey();
/// A successful case with consents, two documents, a field that differs, an unexpected jump and `events`
/// events at least.
casefile::Facts facts(int events = 12);
/// One event more, of this clerk.
void note(casefile::Facts &facts, const QString &actor, const QString &text);
void rule(casefile::Facts &facts, const QString &actor, const domain::Ruling &ruling);

} // namespace sample
