# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons and code name each other, and the legal texts agree in both languages.

    resources.py PROJECT_ROOT
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

# Drawn with the set, for screens still to come. One that is used leaves this list.
WAITING = set()
BY_PATH = {"identdesk"}  # the program's own icon, named by its path

ICON = re.compile(r'theme::(?:icon|pixmap)\(\s*u"([^"]+)"_s')
LITERAL = re.compile(r'u"([a-z-]+)"_s')
LANGUAGES = ("de", "en")
KEYS = ("id", "version", "language", "title", "statement", "sample")


def icons(root):
    wrong = []
    drawn = {path.stem for path in (root / "resources/icons").glob("*.svg")}
    code = "\n".join(path.read_text(encoding="utf-8") for path in sorted(root.glob("ui/*/*.cpp")))
    for name in sorted(set(ICON.findall(code)) - drawn):
        wrong.append(f"no such icon: {name}")
    # A name may reach theme::icon() through a variable: any literal that is an icon's name counts as its use.
    used = set(LITERAL.findall(code)) & drawn
    for name in sorted(drawn - used - WAITING - BY_PATH):
        wrong.append(f"an icon nobody uses: {name}")
    for name in sorted(WAITING & used):
        wrong.append(f"in use, so no longer waiting: {name}")
    for name in sorted((WAITING | BY_PATH) - drawn):
        wrong.append(f"listed here, but not drawn: {name}")
    for path in sorted((root / "resources/icons").glob("*.svg")):
        if not tree.parse(path).getroot().get("viewBox"):
            wrong.append(f"{path.name}: no viewBox, so it can't be drawn at every size")
    return len(drawn), wrong


def front_matter(path):
    """The keys between the two lines of dashes, and what follows them."""
    head, found, body = path.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line) if found else {}
    return keys, body.strip()


def legal(root):
    wrong = []
    versions = {language: {} for language in LANGUAGES}
    headings = {language: {} for language in LANGUAGES}
    for path in sorted((root / "resources/legal").glob("*.md")):
        keys, body = front_matter(path)
        for key in KEYS:
            if not keys.get(key, "").strip():
                wrong.append(f"{path.name}: no {key}")
        for key in sorted(keys.keys() - set(KEYS)):
            wrong.append(f"{path.name}: what is {key}?")
        language, ident = keys.get("language"), keys.get("id")
        if language not in LANGUAGES:
            wrong.append(f"{path.name}: language {language}")
            continue
        if path.name != f"{ident}_{language}.md":
            wrong.append(f"{path.name}: the name is not id_language.md")
        if not body:
            wrong.append(f"{path.name}: no text")
        versions[language][ident] = keys.get("version")
        headings[language][ident] = len(re.findall(r"^## ", body, re.M))
    if versions["de"] != versions["en"]:
        wrong.append(f"ids and versions differ: {versions}")
    if headings["de"] != headings["en"]:
        wrong.append(f"the languages have different sections: {headings}")
    return len(versions["de"]), wrong


def main(root):
    drawn, wrong = icons(root)
    texts, more = legal(root)
    wrong += more
    if not drawn or not texts:
        wrong.append("no icons or no legal texts: wrong folder?")
    print("\n".join(wrong) or f"{drawn} icons, {texts} legal texts in {len(LANGUAGES)} languages")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
