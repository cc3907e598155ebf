# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line says what is wrong; the journal it leaves and an old case file can be verified."""
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile

from outside import PROGRAM, expect, run

for arguments, word in [
    (["--robot", "X-AUTOTEST-NOBODY", "--tour", "/nowhere"], "X-AUTOTEST-NOBODY"),
    (["--api", "http://api.example.com", "--client-id", "x"], "https"),
    (["--environment", "moon"], "moon"),
    (["--environment", "production", "--tour", "/nowhere"], "production"),
    (["--environment", "solaris-sandbox", "--tour", "/nowhere"], "--client-id"),
    (["--language", "fr"], "de"),
    (["--speed", "fast"], "--speed"),
    (["--no-such-option"], "no-such-option"),
    (["file.txt"], "file.txt"),
]:
    done = run(*arguments)
    expect(done.returncode == 2 and word in done.stderr, f"{arguments}: {done.returncode} {done.stderr!r}")

done = run("--help")
expect(done.returncode == 0 and all(option in done.stdout for option in ("--tour", "--sandbox-server", "--verify-journal")), done.stdout)
for qts in (["-session", "1_2"], ["-platform", "offscreen", "--style=fusion"], ["-reverse", "-title", "x"]):
    done = run(*qts, "--version")
    expect(done.returncode == 0 and done.stdout.startswith("identdesk "), f"Qt's own {qts}: {done}")
for arguments, word in [
    (["--help", "--language", "de"], "Führt Bankkunden durch die Videoidentifizierung"),
    (["--environment", "moon", "--language", "de"], "Die Umgebung „moon“"),
    (["--no-such-option", "--language", "de"], "no-such-option"),
    (["--verify-journal", "--data-dir", "/nowhere", "--language", "de"], "Journal"),
]:
    done = run(*arguments)
    expect(word in done.stdout + done.stderr, f"in German: {arguments}: {done}")

if shutil.which("xvfb-run"):  # started from a menu, where nobody reads what a program writes: a box stays until read
    desktop = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    asked = ["xvfb-run", "-a", PROGRAM, "--environment", "moon", "--language", "en"]
    started = subprocess.Popen(asked, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=desktop,
                               start_new_session=True)
    try:
        said = next((line for line in started.stdout if "moon" in line), "")
        expect("moon" in said, said)
        try:
            expect(started.wait(3) is None, "it waits for its reader")
        except subprocess.TimeoutExpired:
            pass
    finally:
        os.killpg(started.pid, signal.SIGTERM)
        started.communicate()
expect(run("--version").stdout.startswith("identdesk "), "a version")

with tempfile.TemporaryDirectory() as folder:
    data = str(pathlib.Path(folder) / "data")
    expect(run("--verify-journal", "--data-dir", data).returncode == 2, "no journal is an error")
    done = run("--tour", str(pathlib.Path(folder) / "tour"), "--data-dir", data)
    expect(done.returncode == 0, done.stdout + done.stderr)
    done = run("--verify-journal", "--data-dir", data)
    expect(done.returncode == 0 and "the chain is whole" in done.stdout, done.stdout + done.stderr)
    done = run("--verify-journal", "--data-dir", data, "--language", "de")
    expect(done.returncode == 0 and "Kette" in done.stdout, done.stdout + done.stderr)

# A case file sealed long ago, by the desk whose master key is 32 times "k", with one document beside it.
sealed = (pathlib.Path(__file__).parent.parent / "data/casefile/sealed.pdf").read_bytes()
desk = "2E79 EBF5 02FF 343A CD7A F912 AC17 70CC"


def verify(bytes_, *more, master=None, document=None):
    """(exit code, what was said) of the case file; `master` is this desk's key, `document` lies beside it."""
    with tempfile.TemporaryDirectory() as place:
        case = pathlib.Path(place) / "case.pdf"
        case.write_bytes(bytes_)
        if document is not None:
            (case.parent / "papers").mkdir()
            (case.parent / "papers" / "01 id-front.jpg").write_bytes(document)
        if master is not None:
            (case.parent / "data" / "sandbox").mkdir(parents=True)
            key = case.parent / "data" / "sandbox" / "sandbox.key"
            key.touch(mode=0o600)
            key.write_bytes(master)
        ended = run("--verify-case-file", str(case), "--data-dir", str(case.parent / "data"), "--language", "en", *more)
        expect(not (case.parent / "data").exists() or master is not None, "verifying makes no key")
        return ended.returncode, ended.stdout


for what, code, word, found in [
    ("nobody said whose seal", 4, desk, verify(sealed)),
    ("this desk's", 0, "this desk sealed it", verify(sealed, master=b"k" * 32)),
    ("another desk's", 1, "NOT sealed by this desk", verify(sealed, master=b"x" * 32)),
    ("the one given", 0, desk, verify(sealed, "--desk-key", desk.lower())),
    ("not the one given", 1, "NOT sealed", verify(sealed, "--desk-key", "0" * 32)),
    ("a changed byte", 1, "CHANGED", verify(sealed[:9999] + bytes([sealed[9999] ^ 1]) + sealed[10000:])),
    ("an addition", 1, "CHANGED", verify(sealed + b"\n")),
    ("a cut", 1, "CHANGED", verify(sealed[:-1])),
    ("any other file", 3, "not a case file", verify(b"%PDF-1.4\n%%EOF\n")),
    ("a document as it was", 0, "unchanged", verify(sealed, "--desk-key", desk, document=b"front")),
    ("a changed document", 1, "CHANGED", verify(sealed, "--desk-key", desk, document=b"back")),
    ("in German", 1, "VERÄNDERT", verify(sealed + b"\n", "--language", "de")),
]:
    expect(found[0] == code and word in found[1], f"{what}: {found}")
expect(run("--verify-case-file", "/nowhere.pdf").returncode == 2, "a missing file can't be read")
