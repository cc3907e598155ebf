# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing tools of make.py, and the person it draws. Needs python3-cairo, python3-pil and fonts-urw-base35."""
import math

import cairo
from PIL import Image

INK = (0.11, 0.20, 0.24)
SOFT = (0.30, 0.42, 0.46)
TEAL = (0.06, 0.42, 0.52)
AMBER = (0.97, 0.70, 0.15)
SANS, MONO, HAND = "Nimbus Sans", "Nimbus Mono PS", "Z003"


# ---- small tools ----------------------------------------------------------------------------------------------------

def canvas(width, height):
    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, width, height)
    return surface, cairo.Context(surface)


def image(surface):
    size = (surface.get_width(), surface.get_height())
    return Image.frombuffer("RGB", size, bytes(surface.get_data()), "raw", "BGRX", surface.get_stride(), 1)


def rounded(c, x, y, w, h, r):
    c.new_sub_path()
    for cx, cy, turn in ((x + w - r, y + r, -90), (x + w - r, y + h - r, 0), (x + r, y + h - r, 90), (x + r, y + r, 180)):
        c.arc(cx, cy, r, math.radians(turn), math.radians(turn + 90))
    c.close_path()


def ellipse(c, cx, cy, rx, ry):
    c.save()
    c.translate(cx, cy)
    c.scale(rx, ry)
    c.new_sub_path()
    c.arc(0, 0, 1, 0, 2 * math.pi)
    c.restore()


def source(c, colour):
    c.set_source_rgba(*colour, *(() if len(colour) == 4 else (1,)))


def fill(c, colour):
    source(c, colour)
    c.fill()


def path(c, *steps):
    """Pairs move or draw a line, sextuples draw a curve."""
    c.move_to(*steps[0])
    for step in steps[1:]:
        (c.line_to if len(step) == 2 else c.curve_to)(*step)


def text(c, x, y, size, words, colour=INK, family=SANS, bold=False, spread=0.0, align=0.0):
    c.select_font_face(family, cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL)
    c.set_font_size(size)
    width = c.text_extents(words).x_advance + spread * (len(words) - 1)
    x -= align * width
    source(c, colour)
    for letter in words:
        c.move_to(x, y)
        c.show_text(letter)
        x += c.text_extents(letter).x_advance + spread
    return width


def vertical(c, y0, y1, *stops):
    gradient = cairo.LinearGradient(0, y0, 0, y1)
    for at, colour in stops:
        gradient.add_color_stop_rgb(at, *colour)
    c.set_source(gradient)


# ---- the drawn person -----------------------------------------------------------------------------------------------

def person(c, blink=0.0, smile=0.35, tilt=0.0):
    """A flat figure, head and shoulders, in a space 400 wide and 500 high. The light comes from the left."""
    skin, shade, hair, dark = (0.93, 0.76, 0.64), (0.86, 0.65, 0.53), (0.46, 0.27, 0.16), (0.36, 0.20, 0.12)
    # Shoulders: a jacket over a light blouse.
    path(c, (10, 520), (14, 428, 74, 408, 140, 388), (260, 388), (326, 408, 386, 428, 390, 520))
    fill(c, (0.13, 0.36, 0.47))
    path(c, (140, 388), (200, 490), (260, 388))
    fill(c, (0.96, 0.95, 0.92))
    for side in (1, -1):
        path(c, (200 - side * 64, 386), (200 - side * 82, 402), (200 - side * 62, 446), (200 - side * 40, 436), (200, 500))
        c.close_path()
        fill(c, (0.10, 0.29, 0.39))
    c.save()
    c.translate(200, 400)
    c.rotate(math.radians(tilt))
    c.translate(-200, -400)
    # Hair behind the head, then neck with its shadow.
    path(c, (88, 232), (74, 96, 150, 46, 204, 46), (268, 46, 328, 100, 312, 236), (318, 300, 322, 336, 306, 372),
         (270, 390), (130, 390), (94, 372), (78, 336, 82, 300, 88, 232))
    fill(c, dark)
    path(c, (162, 320), (162, 384), (172, 420, 228, 420, 238, 384), (238, 320))
    fill(c, shade)
    # Head.
    path(c, (108, 214), (108, 126, 150, 92, 200, 92), (250, 92, 292, 126, 292, 214), (292, 262, 272, 308, 240, 334),
         (224, 348, 212, 352, 200, 352), (188, 352, 176, 348, 160, 334), (128, 308, 108, 262, 108, 214))
    fill(c, skin)
    path(c, (292, 214), (292, 262, 272, 308, 240, 334), (224, 348, 212, 352, 200, 352), (252, 326, 272, 270, 268, 190),
         (292, 214))
    fill(c, (*shade, 0.55))
    for x in (148, 252):
        ellipse(c, x, 274, 22, 14)
        fill(c, (0.92, 0.55, 0.48, 0.28))
    # Eyes with brows.
    c.set_line_cap(cairo.LINE_CAP_ROUND)
    for x in (160, 240):
        c.save()
        c.translate(x, 222)
        c.scale(1, max(0.06, 1 - blink))
        ellipse(c, 0, 0, 17, 11)
        fill(c, (1, 1, 1))
        ellipse(c, 0, 0, 9, 10)
        fill(c, (0.22, 0.42, 0.40))
        ellipse(c, 0, 0, 4.5, 5)
        fill(c, (0.08, 0.10, 0.12))
        ellipse(c, -3, -3.5, 2.4, 2.4)
        fill(c, (1, 1, 1))
        c.restore()
        path(c, (x - 19, 218), (x - 10, 206, x + 10, 206, x + 19, 218))
        c.set_line_width(4)
        c.set_source_rgb(*dark)
        c.stroke()
        path(c, (x - 20, 194), (x - 8, 186, x + 10, 186, x + 20, 194))
        c.set_line_width(6.5)
        c.stroke()
    # Nose and mouth.
    path(c, (204, 226), (208, 250, 216, 262, 212, 270), (208, 275, 198, 275, 194, 272))
    c.set_line_width(4)
    c.set_source_rgb(*shade)
    c.stroke()
    bow = 14 * smile
    path(c, (172, 302 - bow * 0.4), (188, 302 + bow, 212, 302 + bow, 228, 302 - bow * 0.4),
         (214, 318 + bow, 186, 318 + bow, 172, 302 - bow * 0.4))
    fill(c, (0.76, 0.33, 0.33))
    # Hair in front: a side parting.
    path(c, (96, 262), (84, 150, 128, 62, 214, 62), (286, 64, 320, 140, 304, 262), (296, 206, 286, 168, 252, 136),
         (216, 158, 158, 160, 128, 168), (112, 196, 106, 226, 96, 262))
    fill(c, hair)
    path(c, (252, 136), (226, 104, 190, 88, 150, 100), (190, 76, 240, 88, 252, 136))
    fill(c, (*dark, 0.45))
    c.restore()


def portrait_box(c, x, y, w, h, radius=10):
    """The person on a pale ground, cut to a box."""
    c.save()
    rounded(c, x, y, w, h, radius)
    c.clip_preserve()
    vertical(c, y, y + h, (0, (0.88, 0.92, 0.93)), (1, (0.76, 0.83, 0.85)))
    c.fill()
    scale = max(w / 400, h / 500)
    c.translate(x + (w - 400 * scale) / 2, y + h - 500 * scale)
    c.scale(scale, scale)
    person(c)
    c.restore()
