# SPDX-License-Identifier: GPL-3.0-or-later
"""Every test file is built and run, and none waits by sleeping.

    tests.py PROJECT_ROOT
"""
import pathlib
import re
import sys

SLEEP = re.compile(r"\b(QTest::qSleep|QThread::m?sleep|std::this_thread::sleep_\w+|usleep)\s*\(")
TEST_CLASS = re.compile(r"Q_SLOTS\s*:")


def main(root):
    wrong = []
    names = {}
    count = 0
    for path in sorted((root / "tests").rglob("test_*.cpp")):
        count += 1
        name = path.relative_to(root)
        text = path.read_text(encoding="utf-8")
        listing = (path.parent / "CMakeLists.txt").read_text(encoding="utf-8")
        # Named itself, or its idea stands in a loop or a function call.
        if not re.search(rf"\b({re.escape(path.name)}|{re.escape(path.stem[5:])})\b", listing):
            wrong.append(f"{name}: is not built")
        if not TEST_CLASS.search(text) or "QTEST_" not in text:
            wrong.append(f"{name}: holds no test")
        if not re.search(r"\bQ(TRY_)?(COMPARE|VERIFY)|QTEST\(", text):
            wrong.append(f"{name}: can't fail")
    for path in sorted((root / "tests").rglob("*.cpp")):
        for match in SLEEP.finditer(path.read_text(encoding="utf-8")):
            wrong.append(f"{path.relative_to(root)}: sleeps: {match.group(1)}")
    for path in sorted((root / "tests").rglob("CMakeLists.txt")):
        for target in re.findall(r"identdesk_test\((test_\w+)", path.read_text(encoding="utf-8")):
            if target in names:
                wrong.append(f"{target}: in {names[target]} and {path.parent.name}")
            names[target] = path.parent.name
    if not count:
        wrong.append("no tests: wrong folder?")
    print("\n".join(wrong) or f"{count} test files, all built")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
