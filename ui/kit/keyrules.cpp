// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/keyrules.h"

#include <QCoreApplication>

namespace ui {
namespace {

bool isFunctionKey(int key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

/// Cursor keys, Home, End, Tab, Return and their like: Qt numbers them in one stretch, Escape to Page Down.
bool movesOrEdits(int key)
{
    return (key >= Qt::Key_Escape && key <= Qt::Key_PageDown) || key == Qt::Key_Space;
}

bool editsText(const QKeySequence &key)
{
    for (const QKeySequence::StandardKey known :
         {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll,
          QKeySequence::Undo, QKeySequence::Redo}) {
        if (QKeySequence::keyBindings(known).contains(key))
            return true;
    }
    return key == QKeySequence(Qt::CTRL | Qt::Key_Y);
}

/// The reason in the source's language; nullptr when there is none.
const char *reason(const QKeySequence &key)
{
    const int code = key[0].key();
    const Qt::KeyboardModifiers held = key[0].keyboardModifiers() & ~Qt::KeypadModifier;
    if (code == Qt::Key_unknown || code == 0)
        return QT_TRANSLATE_NOOP("ui::KeyRules", "This key is not known.");
    if (key.count() > 1)
        return QT_TRANSLATE_NOOP("ui::KeyRules", "One key at a time, please.");
    const bool alone = !(held & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (alone && !isFunctionKey(code))
        return QT_TRANSLATE_NOOP(
            "ui::KeyRules", "Alone this key is for typing and moving. Hold Ctrl as well, or take F2 to F12.");
    const bool onlyAlt = (held & Qt::AltModifier) && !(held & (Qt::ControlModifier | Qt::MetaModifier));
    if (editsText(key) || (!alone && movesOrEdits(code)) || (onlyAlt && isFunctionKey(code)))
        return QT_TRANSLATE_NOOP("ui::KeyRules", "Text fields, lists and the desktop use this key.");
    if (onlyAlt)
        return QT_TRANSLATE_NOOP("ui::KeyRules",
                                 "Alt with a letter belongs to the underlined letters of the screen.");
    return nullptr;
}

} // namespace

QString keyRefusal(const QKeySequence &key)
{
    const char *words = key.isEmpty() ? nullptr : reason(key);
    return words ? QCoreApplication::translate("ui::KeyRules", words) : QString();
}

} // namespace ui
