# SPDX-License-Identifier: GPL-3.0-or-later
"""Every room says in two lines what it is for and what it may depend on, lists every source, and keeps files short.

    rooms.py PROJECT_ROOT
"""
import pathlib
import re
import sys

LONGEST_FILE = 400  # lines; beyond it two ideas live in one file
LONGEST_LINE = 140  # the formatter keeps code to 110; a long literal may stand out
TOP_LEVEL = {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
             "app", "packaging", "resources", "tests", "translations", "ui"}
CODE = {".cpp", ".h", ".py", ".sh", ".js", ".css", ".html"}
LINKS = re.compile(r"\bLINKS\b(.*?)(?:\bPRIVATE\b|\)\s*$)", re.S | re.M)
# What a room's row of the table names, against the libraries it links.
NAMES = {"identdesk_domain": "domain", "identdesk_keys": "keys", "identdesk_solaris": "solaris",
         "identdesk_journal": "journal", "identdesk_desk": "desk", "identdesk_kit": "kit"}


def rooms(root):
    wrong = []
    found = sorted([*root.glob("app/*/CMakeLists.txt"), *root.glob("ui/*/CMakeLists.txt")])
    for path in found:
        name = path.parent.relative_to(root)
        text = path.read_text(encoding="utf-8")
        lines = text.splitlines()
        if not lines[0].startswith("# ") or len(lines[0]) < 12:
            wrong.append(f"{name}: the first line does not say what it is for")
        if len(lines) < 2 or not lines[1].startswith("# May depend on:"):
            wrong.append(f"{name}: the second line does not say what it may depend on")
            continue
        if f"identdesk_room(identdesk_{path.parent.name} " not in text:
            wrong.append(f"{name}: its library is not identdesk_{path.parent.name}")
        links = LINKS.search(text)
        # Whoever may use the desk may use what stands below it in the desk's own headers.
        for library, word in NAMES.items():
            if links and library in links.group(1).split() and word not in lines[1]:
                wrong.append(f"{name}: links {library}, which its second line does not name")
        for source in sorted(path.parent.glob("*.cpp")):
            if not re.search(rf"\b{re.escape(source.name)}\b", text):
                wrong.append(f"{name}: {source.name} is not built")
        for listed in re.findall(r"^\s+([\w-]+\.(?:cpp|h))$", text, re.M):
            if not (path.parent / listed).exists():
                wrong.append(f"{name}: {listed} is listed and not there")
    return len(found), wrong


def namespaces(root):
    """A folder's own namespace is its name; all screens share ui."""
    wrong = []
    for path in sorted([*root.glob("app/*/*.h"), *root.glob("ui/*/*.h")]):
        text = path.read_text(encoding="utf-8")
        wanted = "ui" if path.relative_to(root).parts[0] == "ui" else path.parent.name
        if not re.search(rf"^namespace {wanted}\b", text, re.M):
            wrong.append(f"{path.relative_to(root)}: not in the namespace {wanted}")
        if "#pragma once" not in text:
            wrong.append(f"{path.relative_to(root)}: no #pragma once")
    return wrong


def files(root):
    wrong = []
    for folder in ("app", "ui", "tests", "resources", "packaging"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in CODE:
                continue
            lines = path.read_text(encoding="utf-8").splitlines()
            name = path.relative_to(root)
            if len(lines) > LONGEST_FILE:
                wrong.append(f"{name}: {len(lines)} lines")
            for number, line in enumerate(lines, 1):
                if len(line) > LONGEST_LINE and path.suffix in (".cpp", ".h", ".py"):
                    wrong.append(f"{name}:{number}: {len(line)} columns")
                if line != line.rstrip():
                    wrong.append(f"{name}:{number}: blanks at the end")
            if path.suffix in (".cpp", ".h") and "SPDX-License-Identifier: GPL-3.0-or-later" not in lines[0]:
                wrong.append(f"{name}: no licence line")
            if re.search(r"\b(TODO|FIXME|XXX)\b", "\n".join(lines)) and path.name != "rooms.py":
                wrong.append(f"{name}: something was put off")
    return wrong


def main(root):
    count, wrong = rooms(root)
    if not count:
        wrong.append("no rooms: wrong folder?")
    wrong += namespaces(root) + files(root)
    for path in sorted(root.iterdir()):
        if not path.name.startswith(".") and path.name not in TOP_LEVEL and not path.name.startswith("build"):
            wrong.append(f"{path.name} does not belong to the top level")
    print("\n".join(wrong) or f"{count} rooms in order")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
