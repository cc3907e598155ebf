# SPDX-License-Identifier: GPL-3.0-or-later
"""German says what English says: the glossary's word for each term, the same placeholders, ends and line breaks.

    german.py PROJECT_ROOT
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

PLACEHOLDER = re.compile(r"%L?[\dn]")
TAG = re.compile(r"</?\w+[^>]*>")
MNEMONIC = re.compile(r"&(?=[^&\s])")
ENDS = ("…", " …", ":", " ", "?", "!", "\n")


def rows(text):
    """The cells of each table row, without heads and rules."""
    lines = [line.strip() for line in text.splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] not in ("English", "English text") and not row[0].startswith("---")]


def glossary(path):
    """(terms: English forms and German stems, longest first; exceptions: beginning of a text and its term)."""
    words, exceptions = path.read_text(encoding="utf-8").split("\n## ")
    terms = []
    for english, german, _ in rows(words):
        for form in english.split(", "):
            terms.append((form, [stem.lower() for stem in german.split(", ")]))
    return sorted(terms, key=lambda term: -len(term[0])), [(row[0], row[1]) for row in rows(exceptions)]


def messages(path):
    for context in tree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield context.findtext("name"), message.findtext("source"), forms, message.get("numerus") == "yes"


def plain(text):
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def wrong_words(source, forms, terms, exceptions, used):
    """Terms of the source whose German is none of the glossary's words."""
    rest = plain(source)
    for term, stems in terms:
        found = re.compile(rf"\b{re.escape(term)}(?:s|es|'s|s')?\b", re.I)
        if not found.search(rest):
            continue
        rest = found.sub("~", rest)
        if all(any(stem in plain(form).lower() for stem in stems) for form in forms):
            continue
        excused = [entry for entry in exceptions if entry[1] == term and source.startswith(entry[0])]
        if excused:
            used.update(excused)
        else:
            yield term


def form_problems(source, form, plural):
    given, taken = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
    # "Eine Änderung wartet" says the number in a word.
    if plural and re.match(r"(?i)(ein|eine|einer|einen)\b", form):
        given.discard("%Ln")
    if given != taken:
        yield f"placeholders {sorted(given ^ taken)}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
        yield "tags"
    for end in ENDS:
        if source.endswith(end) != form.endswith(end):
            yield f"ends differently: {end!r}"
    if source.count("\n") != form.count("\n"):
        yield "line breaks"
    if len(MNEMONIC.findall(source.replace("&&", ""))) != len(MNEMONIC.findall(form.replace("&&", ""))):
        yield "a mnemonic is on one side only"
    if '"' in form or "..." in form or " - " in form.replace("_ und - ", ""):
        yield "a typewriter's quotes, dots or dash"
    if source.count("“") != form.count("„"):
        yield "quotation marks"
    if "  " in form:
        yield "two blanks"


def main(root):
    terms, exceptions = glossary(root / "translations" / "glossary.md")
    wrong, used, met = [], set(), 0
    for context, source, forms, plural in messages(root / "translations" / "identdesk_de.ts"):
        where = f"{context}: {source[:90]!r}"
        if plural and len(forms) != 2:
            wrong.append(f"{where}: German has one and many, here are {len(forms)} forms")
        if plural and ("%n" in source or "(s)" in source):
            wrong.append(f"{where}: a count is written %Ln, for 1,000, and its noun in the plural, never “(s)”")
        for form in forms:
            wrong += [f"{where}: {problem}: {form[:90]!r}" for problem in form_problems(source, form, plural)]
        for term in wrong_words(source, forms, terms, exceptions, used):
            wrong.append(f"{where}: the glossary has another word for “{term}”: {forms[0][:110]!r}")
        met += 1
    wrong += [f"glossary.md: this exception is not needed: {text} ({term})"
              for text, term in exceptions if (text, term) not in used]
    if not terms or not met:
        wrong.append("no glossary or no catalogue: wrong folder?")
    print("\n".join(wrong) or f"{met} texts, {len(terms)} terms, all in the field's words")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
