# SPDX-License-Identifier: GPL-3.0-or-later
"""Every include of a room leads to a room it may use, no colour stands outside the theme, no system call
outside the platform's file.

    floors.py PROJECT_ROOT
"""
import pathlib
import re
import sys

SCREENS = ["ui/intake", "ui/handoff", "ui/dashboard", "ui/casepane", "ui/amend", "ui/bench", "ui/guide",
           "ui/retention", "ui/notice", "ui/settings"]
BENCH_ROOMS = ["ui/compare", "ui/decoder", "ui/media", "ui/viewer", "ui/decision",
               "ui/caseexport"]  # what the bench puts together
MAY_USE = {
    "domain": [],
    "keys": ["domain"],
    "logbook": ["domain", "keys"],
    "solaris": ["domain", "logbook"],
    "journal": ["domain", "keys"],
    "desk": ["domain", "keys", "logbook", "solaris", "journal"],
    "sandbox": ["domain"],
    "casefile": ["domain", "keys"],
    "ui/kit": ["domain"],
    "ui/customer": ["domain", "ui/kit"],
    "ui/shell": ["domain", "desk", "ui/kit", "ui/customer", "ui/compare", "ui/caseexport", *SCREENS],
    "ui/tour": ["domain", "desk", "ui/kit", "ui/shell", *SCREENS],
    **{screen: ["domain", "desk", "ui/kit", "ui/customer"] for screen in SCREENS},
    "ui/settings": ["domain", "logbook", "desk", "ui/kit"],
    "ui/compare": ["domain", "ui/kit"],
    "ui/decoder": ["domain", "logbook"],
    "ui/media": ["logbook", "ui/kit"],
    "ui/viewer": ["domain", "ui/kit", "ui/decoder"],
    "ui/decision": ["domain", "desk", "ui/kit"],
    "ui/caseexport": ["domain", "desk", "casefile", "ui/kit", "ui/decoder"],
    "ui/casepane": ["domain", "desk", "ui/kit", "ui/caseexport"],
    "ui/bench": ["domain", "desk", "ui/kit", *BENCH_ROOMS],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)/[^/"]+"', re.M)
COLOUR = re.compile(r'#[0-9a-fA-F]{6}\b|Qt::(red|green|blue|yellow|cyan|magenta|white|black|gray|darkGray|lightGray)\b|qRgb\(')
# g++ 12 destroys a closure made inside a co_await expression twice: name it first.
CLOSURE = re.compile(r"co_await[^;]*\[(?:this|&|=|\w+[,\]])[^;]*\{")
# QCoro's wait for a signal reads freed memory when the signal comes twice in one turn: desk::nextSignal, or a future.
SIGNAL = re.compile(r"#include <QCoroSignal>")
SYSTEM = re.compile(r"#include <(unistd|fcntl|sys/\w+|windows|poll|signal|dlfcn)\.h>")
# Addresses go to the desktop in one place, which knows which are allowed.
LINKS = re.compile(r"QDesktopServices|[sS]etOpenExternalLinks|xdg-open")
LINK_FILE = "openlink.cpp"
SYSTEM_FILES = {"platform.cpp", "socketstream.cpp"}  # the system's files, the sandbox's sockets
COLOUR_ROOMS = {"theme.cpp", "palettes.cpp"}
PAPER = {"decode.cpp", "picture.cpp", "pdf.cpp", "qrcode.cpp"}  # a page and a QR code are white on any theme


def room_of(path, root):
    relative = path.relative_to(root)
    parts = relative.parts
    return parts[1] if parts[0] == "app" else "/".join(parts[:2])


def main(root):
    wrong = []
    seen = set()
    for path in sorted([*root.glob("app/*/*.*"), *root.glob("ui/*/*.*")]):
        if path.suffix not in (".h", ".cpp"):
            continue
        room = room_of(path, root)
        seen.add(room)
        text = path.read_text(encoding="utf-8")
        for used in INCLUDE.findall(text):
            if used != room and used not in MAY_USE.get(room, []):
                wrong.append(f"{path.relative_to(root)}: {room} may not include {used}")
        if room.startswith("ui/") and path.name not in COLOUR_ROOMS | PAPER:
            for match in COLOUR.finditer(text):
                wrong.append(f"{path.relative_to(root)}: a colour outside the theme: {match.group(0)}")
        if path.name not in SYSTEM_FILES:
            for match in SYSTEM.finditer(text):
                wrong.append(f"{path.relative_to(root)}: the system's own header: {match.group(0)}")
        if path.name != LINK_FILE:
            for match in LINKS.finditer(text):
                wrong.append(f"{path.relative_to(root)}: opens a link past ui/kit/openlink: {match.group(0)}")
        for match in CLOSURE.finditer(text):
            wrong.append(f"{path.relative_to(root)}: a closure inside a co_await expression: {match.group(0)[:60]}")
        if SIGNAL.search(text):
            wrong.append(f"{path.relative_to(root)}: waits for a signal by QCoro itself")
        if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later"):
            wrong.append(f"{path.relative_to(root)}: no licence line")
    if seen != set(MAY_USE):
        wrong.append(f"rooms and table differ: {sorted(seen ^ set(MAY_USE))}")
    print("\n".join(wrong) or f"{len(seen)} rooms, all includes run downwards")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
