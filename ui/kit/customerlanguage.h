// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casefile.h"

namespace ui {

/// In which a customer is written and spoken to, "de" or "en": the language ordered for the call, else that
/// of the consents, else German.
QString customerLanguage(const domain::CaseFile &file);

} // namespace ui
