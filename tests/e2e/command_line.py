# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line says what is wrong, and the journal it leaves can be verified."""
import pathlib
import tempfile

from outside import expect, run

for arguments, word in [
    (["--robot", "X-AUTOTEST-NOBODY", "--tour", "/nowhere"], "X-AUTOTEST-NOBODY"),
    (["--api", "http://api.example.com", "--client-id", "x"], "https"),
    (["--environment", "moon"], "moon"),
    (["--environment", "production", "--tour", "/nowhere"], "--client-id"),
    (["--language", "fr"], "de"),
    (["--speed", "fast"], "--speed"),
    (["--no-such-option"], "no-such-option"),
    (["file.txt"], "file.txt"),
]:
    done = run(*arguments)
    expect(done.returncode == 2 and word in done.stderr, f"{arguments}: {done.returncode} {done.stderr!r}")

done = run("--help")
expect(done.returncode == 0 and all(option in done.stdout for option in ("--tour", "--sandbox-server", "--verify-journal")), done.stdout)
expect(run("--version").stdout.startswith("identdesk "), "a version")

with tempfile.TemporaryDirectory() as folder:
    data = str(pathlib.Path(folder) / "data")
    expect(run("--verify-journal", "--data-dir", data).returncode == 2, "no journal is an error")
    done = run("--tour", str(pathlib.Path(folder) / "tour"), "--data-dir", data)
    expect(done.returncode == 0, done.stdout + done.stderr)
    done = run("--verify-journal", "--data-dir", data)
    expect(done.returncode == 0 and "the chain is whole" in done.stdout, done.stdout + done.stderr)
