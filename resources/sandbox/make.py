#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the sandbox's sample media: nobody's ID card, portrait, signature and session video.

Run by hand when the drawing changes; the build takes the results as they are. Needs, on Debian:
python3-cairo python3-pil ffmpeg fonts-urw-base35. Everything is drawn here; no photograph, no real card, no real state.
"""
import math
import random
import subprocess
from pathlib import Path

import cairo

from figure import (AMBER, HAND, INK, MONO, SOFT, TEAL, canvas, ellipse, fill, image, path, person, portrait_box, rounded, text,
                    vertical)

HERE = Path(__file__).resolve().parent


# ---- the card -------------------------------------------------------------------------------------------------------

def card(c, hue):
    """A card of no state on a grey table: rounded, shaded, with fine wave lines."""
    vertical(c, 0, 1010, (0, (0.66, 0.69, 0.71)), (1, (0.57, 0.60, 0.62)))
    c.paint()
    for i in range(14):
        rounded(c, 34 - i, 40 - i, 1532 + 2 * i, 940 + 2 * i, 46 + i)
        fill(c, (0, 0, 0, 0.018))
    rounded(c, 34, 34, 1532, 942, 46)
    c.clip()
    gradient = cairo.LinearGradient(0, 0, 1600, 1010)
    for at, colour in ((0, (0.87, 0.94, 0.93)), (0.45, (0.97, 0.95, 0.88)), (1, hue)):
        gradient.add_color_stop_rgb(at, *colour)
    c.set_source(gradient)
    c.paint()
    c.set_line_width(1.1)
    for i in range(58):
        c.set_source_rgba(TEAL[0], TEAL[1], TEAL[2], 0.17)
        for x in range(0, 1604, 8):
            y = 40 + i * 18 + 26 * math.sin(x / 190 + i * 0.21) + 9 * math.sin(x / 61 - i * 0.34)
            (c.line_to if x else c.move_to)(x, y)
        c.stroke()
    for i in range(44):
        c.set_source_rgba(0.80, 0.55, 0.20, 0.13)
        for step in range(0, 181):
            angle = step * math.pi / 90
            radius = 175 + 62 * math.sin(6 * angle + i * 0.15) + i * 2.2
            x, y = 1120 + radius * math.cos(angle) * 1.25, 545 + radius * math.sin(angle)
            (c.line_to if step else c.move_to)(x, y)
        c.stroke()


def banner(c, title, subtitle, number):
    c.rectangle(34, 34, 1532, 112)
    fill(c, (*TEAL, 0.93))
    text(c, 84, 92, 42, title, (1, 1, 1), bold=True, spread=5)
    text(c, 86, 128, 22, subtitle, (1, 1, 1, 0.9), spread=1.5)
    text(c, 1512, 106, 46, number, (1, 1, 1), MONO, True, align=1)


def specimen(c, y):
    c.save()
    c.translate(800, y)
    c.rotate(math.radians(-17))
    text(c, 0, 0, 118, "SPECIMEN · MUSTER", (0.72, 0.12, 0.12, 0.17), bold=True, spread=10, align=0.5)
    c.restore()
    c.rectangle(34, 938, 1532, 40)
    fill(c, AMBER)
    text(c, 800, 967, 23, "SANDBOX · NOT A DOCUMENT · KEIN AUSWEIS · DRAWN, NO REAL PERSON · GEZEICHNET", INK, bold=True,
         spread=2, align=0.5)


def hologram(c, cx, cy, r):
    """A shimmering disc, as the agent asks to see it while tilting."""
    for i in range(48):
        angle = i * math.pi / 24
        shimmer = cairo.LinearGradient(cx - r, cy, cx + r, cy)
        shimmer.add_color_stop_rgba(0, 0.35 + 0.3 * math.sin(angle), 0.75, 0.85, 0.30)
        shimmer.add_color_stop_rgba(1, 0.95, 0.70, 0.55 + 0.3 * math.cos(angle), 0.30)
        c.set_source(shimmer)
        c.move_to(cx, cy)
        c.arc(cx, cy, r, angle, angle + math.pi / 24 * 0.92)
        c.close_path()
        c.fill()
    c.set_line_width(2)
    for ring in (1.0, 0.8, 0.42):
        ellipse(c, cx, cy, r * ring, r * ring)
        c.set_source_rgba(1, 1, 1, 0.8)
        c.stroke()
    for i in range(10):
        angle = i * math.pi / 5 - math.pi / 2
        radius = r * (0.72 if i % 2 == 0 else 0.50)
        (c.line_to if i else c.move_to)(cx + radius * math.cos(angle), cy + radius * math.sin(angle))
    c.close_path()
    fill(c, (1, 1, 1, 0.55))


def field(c, x, y, label, value, size=38):
    text(c, x, y, 19, label, SOFT)
    text(c, x, y + 42, size, value, INK, bold=True)


def signature(c, x, y, size, colour=(0.10, 0.16, 0.42)):
    c.save()
    c.translate(x, y)
    c.transform(cairo.Matrix(1, -0.06, -0.16, 1, 0, 0))
    width = text(c, 0, 0, size, "Erika Mustermann", colour, HAND)
    c.set_line_cap(cairo.LINE_CAP_ROUND)
    for wide, drop in ((size * 0.035, 0), (size * 0.02, 3)):
        path(c, (width * 0.12, size * 0.26 + drop), (width * 0.4, size * 0.10, width * 0.75, size * 0.16, width * 1.08, -size * 0.08))
        c.set_line_width(wide)
        c.set_source_rgb(*colour)
        c.stroke()
    c.restore()


def front():
    surface, c = canvas(1600, 1010)
    card(c, (0.86, 0.90, 0.94))
    banner(c, "MUSTERLAND", "SPECIMEN IDENTITY CARD · MUSTERAUSWEIS", "SPEC1MEN0")
    portrait_box(c, 84, 196, 430, 538)
    for row, (label, value) in enumerate((("Surname / Name", "MUSTERMANN"), ("Given names / Vornamen", "ERIKA MARIA"))):
        field(c, 566, 216 + row * 96, label, value, 46 if row == 0 else 42)
    field(c, 566, 412, "Date of birth / Geburtstag", "12.08.1984")
    field(c, 566, 504, "Place of birth / Geburtsort", "MUSTERSTADT")
    field(c, 566, 596, "Date of expiry / Gültig bis", "31.10.2031")
    field(c, 966, 412, "Nationality / Staatsangehörigkeit", "UTO")
    field(c, 966, 504, "Sex / Geschlecht", "F")
    field(c, 966, 596, "Access number / Zugangsnummer", "000000")
    hologram(c, 1390, 330, 118)
    text(c, 566, 716, 19, "Signature of bearer / Unterschrift", SOFT)
    signature(c, 576, 800, 84)
    c.save()
    c.set_line_width(3)
    rounded(c, 84, 772, 150, 112, 16)
    fill(c, (0.85, 0.70, 0.36))
    c.set_source_rgba(0.45, 0.34, 0.12, 0.8)
    for line in (((84, 809), (144, 809)), ((84, 847), (144, 847)), ((174, 809), (234, 809)), ((174, 847), (234, 847))):
        path(c, *line)
        c.stroke()
    rounded(c, 144, 790, 30, 76, 8)
    c.stroke()
    c.restore()
    c.save()
    rounded(c, 1330, 640, 130, 162, 60)
    c.clip()
    c.push_group()
    portrait_box(c, 1330, 640, 130, 162, 60)
    c.pop_group_to_source()
    c.paint_with_alpha(0.45)
    c.restore()
    specimen(c, 640)
    return surface


def check(digits):
    """ICAO 9303 check digit: weights 7, 3, 1."""
    values = [0 if d == "<" else int(d, 36) for d in digits]
    return str(sum(v * (7, 3, 1)[i % 3] for i, v in enumerate(values)) % 10)


def machine_lines():
    """TD1 lines of the specimen state UTO (ICAO 9303 part 5)."""
    number, birth, expiry = "SPEC1MEN0", "840812", "311031"
    first = f"I<UTO{number}{check(number)}".ljust(30, "<")
    second = f"{birth}{check(birth)}F{expiry}{check(expiry)}UTO".ljust(29, "<")
    second += check(first[5:] + second[:7] + second[8:15] + second[18:29])
    return first, second, "MUSTERMANN<<ERIKA<MARIA".ljust(30, "<")


def back():
    surface, c = canvas(1600, 1010)
    card(c, (0.93, 0.88, 0.90))
    banner(c, "MUSTERLAND", "SPECIMEN IDENTITY CARD · MUSTERAUSWEIS", "SPEC1MEN0")
    field(c, 84, 206, "Address / Anschrift", "99999 MUSTERSTADT")
    text(c, 84, 292, 38, "BEISPIELWEG 7", INK, bold=True)
    field(c, 84, 344, "Height / Größe", "1,68 m")
    field(c, 384, 344, "Eyes / Augenfarbe", "GREEN / GRÜN")
    field(c, 84, 440, "Date of issue / Ausgestellt am", "01.11.2021")
    field(c, 84, 536, "Authority / Behörde", "MUSTERAMT MUSTERSTADT")
    hologram(c, 1130, 420, 150)
    chance = random.Random(7)
    x = 1420
    while x < 1510:
        wide = chance.choice((2, 3, 5))
        c.rectangle(x, 200, wide, 420)
        fill(c, (*INK, 0.85))
        x += wide + chance.choice((3, 4, 6))
    c.rectangle(34, 668, 1532, 270)
    fill(c, (1, 1, 1, 0.62))
    for row, line in enumerate(machine_lines()):
        text(c, 92, 744 + row * 74, 66, line, INK, MONO, True, spread=8)
    specimen(c, 560)
    return surface


# ---- the other files ------------------------------------------------------------------------------------------------

def stripe(c, width, height, words, size):
    c.rectangle(0, 0, width, height)
    fill(c, AMBER)
    c.save()
    c.rectangle(0, 0, width, height)
    c.clip()
    c.set_line_width(height * 0.5)
    c.set_source_rgba(1, 1, 1, 0.28)
    for x in range(-height, width + height, int(height * 1.4)):
        path(c, (x, height), (x + height, 0))
        c.stroke()
    c.restore()
    text(c, width / 2, height * 0.5 + size * 0.36, size, words, INK, bold=True, spread=2, align=0.5)


def portrait():
    surface, c = canvas(900, 1125)
    portrait_box(c, 0, 0, 900, 1125, 0)
    stripe(c, 900, 56, "SANDBOX · SPECIMEN / MUSTER", 28)
    return surface


def signed():
    surface, c = canvas(1000, 360)
    c.set_source_rgb(1, 1, 1)
    c.paint()
    signature(c, 130, 216, 100)
    path(c, (80, 280), (920, 280))
    c.set_line_width(2)
    c.set_source_rgb(0.7, 0.73, 0.76)
    c.stroke()
    text(c, 500, 322, 24, "SANDBOX · SPECIMEN / MUSTER", SOFT, bold=True, spread=2, align=0.5)
    return surface


def frame(second, length, idcard):
    """The call as recorded: the person looks, blinks, and lifts the card."""
    surface, c = canvas(640, 480)
    vertical(c, 0, 480, (0, (0.80, 0.84, 0.85)), (1, (0.66, 0.71, 0.72)))
    c.paint()
    c.rectangle(52, 84, 120, 176)
    fill(c, (0.90, 0.94, 0.96))
    c.rectangle(58, 90, 108, 164)
    fill(c, (0.74, 0.86, 0.93))
    c.save()
    c.translate(250 - 180 + 5 * math.sin(second * 1.6), 480 - 442 + 2 * math.sin(second * 2.3))
    c.scale(0.9, 0.9)
    blink = max(0.0, 1 - abs((second % 1.7) - 0.9) / 0.09)
    person(c, blink, 0.3 + 0.25 * math.sin(second * 1.2), 1.6 * math.sin(second * 1.6))
    c.restore()
    lift = min(1.0, max(0.0, (second - 0.9) / 0.7))
    lift = lift * lift * (3 - 2 * lift)
    # The hand: an arm from below, the thumb before the card, which is drawn between them.
    c.save()
    c.translate(500 + 4 * math.sin(second * 2.1), 600 - 236 * lift)
    rounded(c, -26, 40, 64, 220, 26)
    fill(c, (0.86, 0.65, 0.53))
    c.save()
    c.transform(cairo.Matrix(1, 0.06 * math.sin(second * 3.0), 0, 1, 0, 0))
    c.scale(0.15, 0.15)
    c.translate(-800, -505)
    rounded(c, 34, 34, 1532, 942, 46)
    c.clip()
    c.set_source_surface(idcard)
    c.get_source().set_filter(cairo.FILTER_BEST)
    c.paint()
    c.restore()
    rounded(c, -14, 44, 34, 70, 17)
    fill(c, (0.93, 0.76, 0.64))
    c.restore()
    stripe(c, 640, 34, "SANDBOX · SPECIMEN / MUSTER", 17)
    rounded(c, 16, 442, 204, 26, 13)
    fill(c, (0, 0, 0, 0.55))
    ellipse(c, 32, 455, 5, 5)
    fill(c, (1, 0.35, 0.3))
    text(c, 44, 460, 15, f"REC  00:0{int(second)} / 00:0{length}", (1, 1, 1), MONO)
    return surface


def video(target):
    length, rate = 4, 15
    idcard = front()
    encoder = subprocess.Popen(
        ["ffmpeg", "-loglevel", "error", "-y", "-f", "rawvideo", "-pix_fmt", "bgr0", "-s", "640x480", "-r", str(rate), "-i", "-",
         "-c:v", "libx264", "-profile:v", "main", "-pix_fmt", "yuv420p", "-crf", "24", "-preset", "slow", "-g", str(rate),
         "-movflags", "+faststart", "-fflags", "+bitexact", "-map_metadata", "-1", str(target)], stdin=subprocess.PIPE)
    for i in range(length * rate):
        encoder.stdin.write(bytes(frame(i / rate, length, idcard).get_data()))
    encoder.stdin.close()
    if encoder.wait() != 0:
        raise SystemExit("ffmpeg failed")


def main():
    for name, surface in (("id-front.jpg", front()), ("id-back.jpg", back()), ("portrait.jpg", portrait())):
        image(surface).save(HERE / name, quality=86, optimize=True, progressive=False)
    image(signed()).quantize(32).save(HERE / "signature.png", optimize=True)
    video(HERE / "session.mp4")
    for name in ("id-front.jpg", "id-back.jpg", "portrait.jpg", "signature.png", "session.mp4"):
        print(name, (HERE / name).stat().st_size)


if __name__ == "__main__":
    main()
