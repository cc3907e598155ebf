#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the tables of the guide "Video identification via IDnow" as TSV files beside this script.

    extract.py GUIDE.txt [API-REFERENCE.md]

The tests compare the program's vocabulary with these files; they don't need the guide itself. The eight types of a
proof of address are named in the API reference only, so their file is written when that is given too.
"""
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent


def write(name, header, rows):
    lines = ["\t".join(row) for row in [header, *rows]]
    (HERE / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{name}.tsv: {len(rows)}")


def after(text, heading):
    """The non-empty lines that follow `heading`, up to the next empty line."""
    start = text.index(f"\n{heading}\n") + len(heading) + 2
    return [line.strip() for line in text[start:].split("\n\n")[0].splitlines() if line.strip()]


def match(pattern, line):
    found = re.fullmatch(pattern, line)
    if not found:
        sys.exit(f"unexpected line: {line}")
    return list(found.groups())


def bullets(text, begin, end):
    block = text[text.index(begin):]
    block = block[:block.index(end)]
    texts = [line.strip()[1:].strip() for line in block.splitlines() if line.strip().startswith("•")]
    return [text for text in texts if text]


def updatable_fields(guide):
    """The list under "PATCH Update person"; "address (line_1, city)" becomes address.line_1, address.city."""
    paths = []
    for bullet in bullets(guide, "You can only update the following", "Fields not mentioned in this list"):
        bullet = re.sub(r" \(only with .*", "", bullet)
        name, members = match(r"(\w+)(?: \((.*)\))?", bullet)
        paths += [f"{name}.{member.strip()}" for member in members.split(",")] if members else [name]
    return [[path] for path in paths]


def failure_reasons(guide):
    rows = after(guide, "Failure reason Description Permanent? Caused by User?")
    # The guide writes "No" and "no"; the files have one spelling. "-" stands for "not stated".
    return [[code, words, permanent.lower(), user.lower()] for code, words, permanent, user in
            (match(r"([A-Z_]+) (.+) ([Yy]es|[Nn]o) ([Yy]es|[Nn]o|-)", row) for row in rows)]


def main():
    guide = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
    write("statuses", ["status", "description"],
          [match(r"([a-z_]+) (.+)", row) for row in after(guide, "Status Description")])
    write("failure_reasons", ["code", "description", "permanent", "caused_by_user"], failure_reasons(guide))
    write("document_types", ["type", "description"],
          [match(r"([A-Z_]+) (.+)", row) for row in after(guide, "Enum Description")])
    write("address_documents", ["prado", "country", "type"],
          [match(r"([A-Z]{3}-[A-Z0-9-]+) (.+) (ID|Passport)", row)
           for row in after(guide, "Document Issuer Country Type (ID/PP)")])
    write("robot_prefixes", ["prefix", "description"],
          [match(r"(X-[A-Z]+) (.+)", row) for row in after(guide, "Prefix Description")])
    write("robots", ["case", "description"],
          [match(r"([A-Z]+) (.+)", row) for row in after(guide, "Test Case Description")])
    write("updatable_fields", ["path"], updatable_fields(guide))
    if len(sys.argv) > 2:
        reference = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
        row = next(line for line in reference.splitlines() if line.startswith("| `proof_of_address_type`"))
        write("proof_of_address_types", ["type"], [[kind] for kind in re.findall(r"`([A-Z_]+)`", row)])


if __name__ == "__main__":
    main()
