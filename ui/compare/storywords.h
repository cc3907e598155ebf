// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personstory.h"

#include <QString>

/// A person's story in words, in the screen's language: what the eye reads in the table, and what a screen
/// reader says.
namespace ui::storywords {

/// "Last name: entered Muster, identified Mustermann, changed in the review".
QString sentence(const domain::PersonStory &story, const domain::FieldStory &field);
/// The sentence, and for each change when the earlier value was last seen and the new one first.
QString history(const domain::PersonStory &story, const domain::FieldStory &field);
/// How many fields differ, or why nothing is compared.
QString count(const domain::PersonStory &story);
/// The identification's own address beside the person's; empty where there is nothing to compare.
QString address(const domain::CaseFile &file, const QList<domain::AddressPart> &differing);

} // namespace ui::storywords
