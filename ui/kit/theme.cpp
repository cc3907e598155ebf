// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include "ui/kit/contrast.h"

#include <QGuiApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace ui::theme {
namespace {

/// Text must keep this against every ground it stands on; a little over WCAG's 4.5 (and 7, where a user asked
/// for high contrast) so that rounding never costs it.
constexpr double textContrast = 4.6;
constexpr double highTextContrast = 7.1;

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

QColor mix(const QColor &a, const QColor &b, double shareOfB)
{
    const auto part = [shareOfB](int from, int to) { return qRound(from + (to - from) * shareOfB); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QColor ground(const QColor &hue, const QPalette &palette)
{
    return mix(palette.color(QPalette::Active, QPalette::Window), hue, isDark(palette) ? 0.16 : 0.10);
}

/// The hue itself where it is readable on window, list and its own faint ground; otherwise the same hue,
/// lighter or darker.
QColor readable(const QColor &hue, const QPalette &palette)
{
    const std::array grounds{palette.color(QPalette::Active, QPalette::Window),
                             palette.color(QPalette::Active, QPalette::Base),
                             palette.color(QPalette::Active, QPalette::AlternateBase), ground(hue, palette)};
    const double least = isHighContrast(palette) ? highTextContrast : textContrast;
    const auto enough = [&grounds, least](const QColor &text) {
        return std::all_of(grounds.begin(), grounds.end(),
                           [&](const QColor &under) { return contrast(text, under) >= least; });
    };
    const QColor end = isDark(palette) ? QColor(Qt::white) : QColor(Qt::black);
    for (double share = 0.0; share < 1.0; share += 0.04) {
        const QColor text = mix(hue, end, share);
        if (enough(text))
            return text;
    }
    return end;
}

// The hues, by meaning. readable() fits them to the palette at hand, so one list serves light, dark and high
// contrast.
const QColor grey(0x6b, 0x72, 0x7a);
const QColor blue(0x1f, 0x6f, 0xc4);
const QColor teal(0x0e, 0x7c, 0x86);
const QColor amber(0xa8, 0x62, 0x00);
const QColor green(0x1e, 0x7d, 0x3c);
const QColor ochre(0x8a, 0x6d, 0x1a);
const QColor violet(0x7a, 0x4f, 0xb5);
const QColor red(0xc0, 0x2b, 0x2b);

QColor toneHue(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Neutral: return grey;
    case Tone::Info: return blue;
    case Tone::Good: return green;
    case Tone::Warning: return amber;
    case Tone::Bad: return red;
    case Tone::Accent: return palette.color(QPalette::Active, QPalette::Highlight);
    }
    return grey;
}

const QColor &statusHue(domain::Status status)
{
    using domain::Status;
    switch (status) {
    case Status::Pending:
    case Status::AuthorizationRequired:
    case Status::ConfirmationRequired:
    case Status::IdentificationDataRequired:
    case Status::PendingAccountCreation:
    case Status::PendingRefTransfer: return blue;
    case Status::PendingSuccessful:
    case Status::PreSuccessful:
    case Status::Confirmed:
    case Status::Processed:
    case Status::Signed: return teal;
    case Status::PendingFailed: return amber;
    case Status::Successful: return green;
    case Status::Aborted: return ochre;
    case Status::Canceled: return violet;
    case Status::Failed:
    case Status::Rejected: return red;
    case Status::Created:
    case Status::Expired:
    case Status::Unknown: break;
    }
    return grey;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.18;
}

QColor toneText(Tone tone, const QPalette &palette)
{
    return tone == Tone::Neutral ? palette.color(QPalette::Active, QPalette::WindowText)
                                 : readable(toneHue(tone, palette), palette);
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    return ground(toneHue(tone, palette), palette);
}

QColor quietText(const QPalette &palette)
{
    return readable(grey, palette);
}

QColor hairline(const QPalette &palette)
{
    if (isHighContrast(palette))
        return palette.color(QPalette::Active, QPalette::WindowText);
    return mix(palette.color(QPalette::Active, QPalette::Window),
               palette.color(QPalette::Active, QPalette::WindowText), isDark(palette) ? 0.22 : 0.16);
}

QColor statusColor(domain::Status status, const QPalette &palette)
{
    return readable(statusHue(status), palette);
}

QFont font(Type type)
{
    QFont result = QGuiApplication::font();
    const auto scale = [&result](double factor) {
        if (result.pointSizeF() > 0)
            result.setPointSizeF(result.pointSizeF() * factor);
        else
            result.setPixelSize(qRound(result.pixelSize() * factor));
    };
    switch (type) {
    case Type::Body: break;
    case Type::Strong: result.setWeight(QFont::DemiBold); break;
    case Type::Title:
        scale(1.35);
        result.setWeight(QFont::DemiBold);
        break;
    case Type::Caption: scale(0.88); break;
    }
    return result;
}

} // namespace ui::theme
