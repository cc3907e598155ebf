// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;

namespace ui {

/// What the palette calls a button and its usual key beside its marked letter; the id is the button's name.
struct ButtonAction {
    const char *id;
    const char *words;    ///< QT_TRANSLATE_NOOP("ui::Action", …): whole, understood away from its screen
    const char *key = ""; ///< portable
};

/// The entry of a button, or nullptr: then the palette says what the button says.
const ButtonAction *buttonAction(const QString &id);

/// Whether this button does something, rather than being a form control (a box to tick, a round button) or a
/// part inside one.
bool isActionButton(const QAbstractButton *button);

} // namespace ui
