// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace domain {

/// True where a person looks like a real one: no robot's name, and a mobile number or e-mail address that is
/// nobody's made-up one. A sandbox is no place for real people (guide, "Important points about data
/// collection").
bool looksReal(const Person &person);

/// Numbers that the Federal Network Agency keeps for film and print, and the sandbox's static number.
bool isFictitiousNumber(const QString &e164);

/// An address under a domain that RFC 2606 sets aside (example.com, .test, .invalid, …).
bool isFictitiousMail(const QString &address);

} // namespace domain
