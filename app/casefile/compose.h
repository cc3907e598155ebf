// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile/facts.h"
#include "domain/error.h"
#include "keys/signing.h"

namespace casefile {

/// The case file as a sealed PDF/A-1b. Any thread; needs a QGuiApplication. Erased: nothing is composed of an
/// erased person.
domain::Result<QByteArray> compose(const Facts &facts, const keys::SigningKey &key);

} // namespace casefile
