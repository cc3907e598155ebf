// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personstory.h"

#include <QString>

/// A person's story in words, in the screen's language: what the eye reads in the table, and what a screen
/// reader says.
namespace ui::storywords {

/// "in the call", "in the review", "amended here by Agent".
QString origin(const domain::FieldStep &step);
/// The step that made the identified value; none where it is the entered one, or nobody is identified.
const domain::FieldStep *identifiedStep(const domain::PersonStory &story, const domain::FieldStory &field);
/// The step that made today's value out of the identified one, or before the result out of the entered one.
const domain::FieldStep *todaysStep(const domain::PersonStory &story, const domain::FieldStory &field);
/// "Last name: entered Muster, identified Mustermann, changed in the review".
QString sentence(const domain::PersonStory &story, const domain::FieldStory &field);
/// The sentence, and for each change when the earlier value was last seen and the new one first.
QString history(const domain::PersonStory &story, const domain::FieldStory &field);
/// How many fields differ, or why nothing is compared.
QString count(const domain::PersonStory &story);
/// The identification's own address beside the person's; empty where there is nothing to compare.
QString address(const domain::CaseFile &file, const QList<domain::AddressPart> &differing);

} // namespace ui::storywords
