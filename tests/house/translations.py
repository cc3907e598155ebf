# SPDX-License-Identifier: GPL-3.0-or-later
"""The catalogues hold exactly the texts of the sources, and the German one has them all.

    translations.py PROJECT_ROOT LUPDATE
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as tree


def messages(path):
    """(context, source, comment, numerus) -> list of translations, with its type attribute."""
    found = {}
    for context in tree.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment") or "", message.get("numerus") or "no")
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            found[key] = (forms, translation.get("type") or "")
    return found


def main(root, lupdate):
    wrong = []
    sources = [str(p) for d in ("app", "ui") for s in ("*.cpp", "*.h") for p in (root / d).rglob(s)]
    for language in ("en", "de"):
        kept = root / "translations" / f"identdesk_{language}.ts"
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / kept.name
            shutil.copy(kept, fresh)
            subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", "-no-ui-lines",
                            "-I", str(root / "app"), "-I", str(root), *sources, "-ts", str(fresh)], check=True)
            now, then = messages(fresh), messages(kept)
        for key in sorted(now.keys() - then.keys()):
            wrong.append(f"{kept.name}: not in the catalogue: {key[0]}: {key[1]}")
        for key in sorted(then.keys() - now.keys()):
            wrong.append(f"{kept.name}: no longer in the sources: {key[0]}: {key[1]}")
        for key, (forms, kind) in sorted(then.items()):
            needed = language == "de" or key[3] == "yes"
            if needed and (kind == "unfinished" or not all(forms)):
                wrong.append(f"{kept.name}: unfinished: {key[0]}: {key[1]}")
            if needed and key[1].count("%1") != max(form.count("%1") for form in forms):
                wrong.append(f"{kept.name}: %1 differs: {key[0]}: {key[1]}")
    print("\n".join(wrong) or "catalogues complete")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve(), sys.argv[2]))
