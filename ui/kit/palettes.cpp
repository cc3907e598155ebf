// SPDX-License-Identifier: GPL-3.0-or-later
// The complete palettes of theme.h and contrast.h: Qt 6.4 can't ask the desktop whether it is dark.
#include "ui/kit/contrast.h"
#include "ui/kit/theme.h"

namespace ui::theme {
namespace {

struct Shades {
    QRgb window, text, base, alternate, button, mid, placeholder, disabled, accent, onAccent, link, tip,
        bright;
};

QPalette build(const Shades &shades)
{
    QPalette palette{QColor(shades.button), QColor(shades.window)};
    const auto set = [&palette](QPalette::ColorRole role, QRgb color) {
        palette.setColor(role, QColor(color));
    };
    set(QPalette::Window, shades.window);
    set(QPalette::WindowText, shades.text);
    set(QPalette::Base, shades.base);
    set(QPalette::AlternateBase, shades.alternate);
    set(QPalette::Text, shades.text);
    set(QPalette::Button, shades.button);
    set(QPalette::ButtonText, shades.text);
    set(QPalette::BrightText, shades.bright);
    set(QPalette::Mid, shades.mid);
    set(QPalette::PlaceholderText, shades.placeholder);
    set(QPalette::Highlight, shades.accent);
    set(QPalette::HighlightedText, shades.onAccent);
    set(QPalette::Link, shades.link);
    set(QPalette::LinkVisited, shades.link);
    set(QPalette::ToolTipBase, shades.tip);
    set(QPalette::ToolTipText, shades.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(shades.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(shades.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(shades.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(shades.disabled));
    return palette;
}

} // namespace

QPalette darkPalette()
{
    return build({.window = 0xff202327,
                  .text = 0xffe6e8eb,
                  .base = 0xff191b1f,
                  .alternate = 0xff1f2226,
                  .button = 0xff2d3136,
                  .mid = 0xff3f444b,
                  .placeholder = 0xff99a1ab,
                  .disabled = 0xff7d848d,
                  .accent = 0xff2f6fb7,
                  .onAccent = 0xffffffff,
                  .link = 0xff8abcf5,
                  .tip = 0xff2d3136,
                  .bright = 0xffffffff});
}

QPalette lightPalette()
{
    return build({.window = 0xfff3f4f6,
                  .text = 0xff1c1f23,
                  .base = 0xffffffff,
                  .alternate = 0xfff7f8fa,
                  .button = 0xfffafbfc,
                  .mid = 0xffc3c8ce,
                  .placeholder = 0xff69707a,
                  .disabled = 0xff8a9199,
                  .accent = 0xff1c5fa8,
                  .onAccent = 0xffffffff,
                  .link = 0xff1c5fa8,
                  .tip = 0xffffffff,
                  .bright = 0xff000000});
}

QPalette highContrastPalette()
{
    return build({.window = 0xff000000,
                  .text = 0xffffffff,
                  .base = 0xff000000,
                  .alternate = 0xff000000,
                  .button = 0xff000000,
                  .mid = 0xff5a5a5a,
                  .placeholder = 0xffd8d8d8,
                  .disabled = 0xffa6a6a6,
                  .accent = 0xffffff00,
                  .onAccent = 0xff000000,
                  .link = 0xff00ffff,
                  .tip = 0xff000000,
                  .bright = 0xffffffff});
}

} // namespace ui::theme
