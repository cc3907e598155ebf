# SPDX-License-Identifier: GPL-3.0-or-later
"""--verify-case-file where the desk's key lies behind a passphrase: asked for on the terminal, never shown. Beside a
journal with such a key no second one is made."""
import os
import pathlib
import pty
import select
import subprocess
import tempfile
import termios
import time

program = os.environ["IDENTDESK"]
data = pathlib.Path(__file__).parent.parent / "data/casefile"
right, wrong = b"correct horse battery", b"wrong horse battery"


def expect(holds, said):
    if not holds:
        raise SystemExit(f"FAILED: {said}")


class Terminal:
    """The program on a terminal of its own; what it says comes together in `said`."""

    def __init__(self, command):
        self.said = b""
        self.process, self.handle = pty.fork()
        if self.process == 0:
            os.execv(command[0], command)

    def wait_for(self, word, seconds=60):
        """False when the program ended, or the time did, before it said the word."""
        end = time.monotonic() + seconds
        while self.said.count(word) == 0 and time.monotonic() < end:
            if not select.select([self.handle], [], [], 0.2)[0]:
                continue
            try:
                self.said += os.read(self.handle, 4096)
            except OSError:  # the other end is closed
                break
        return word in self.said

    def shows_typing(self):
        return bool(termios.tcgetattr(self.handle)[3] & termios.ECHO)

    def type(self, keys):
        while self.shows_typing():  # the question is written a moment before
            time.sleep(0.01)
        self.said = b""
        os.write(self.handle, keys)

    def code(self):
        self.wait_for(b"\0nothing says this")
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


with tempfile.TemporaryDirectory() as folder:
    place = pathlib.Path(folder)
    case = place / "case.pdf"
    case.write_bytes((data / "sealed-by-passphrase.pdf").read_bytes())
    vault = place / "data/solaris-sandbox/vault.sealed"
    vault.parent.mkdir(parents=True)
    vault.touch(mode=0o600)
    vault.write_bytes((data / "vault.sealed").read_bytes())
    command = [program, "--verify-case-file", str(case), "--data-dir", str(place / "data"), "--language", "en"]

    terminal = Terminal(command)
    expect(terminal.wait_for("“solaris-sandbox”".encode()), terminal.said)
    terminal.type(wrong + b"\n")
    expect(terminal.wait_for(b"does not fit") and wrong not in terminal.said, terminal.said)
    expect(terminal.wait_for(b"Passphrase"), terminal.said)
    terminal.type(right + b"\n")
    expect(terminal.code() == 0, terminal.said)
    expect(b"this desk sealed it" in terminal.said and right not in terminal.said, terminal.said)

    for what, keys in ("Ctrl+C", b"corr\x03"), ("Ctrl+D", b"\x04"):
        terminal = Terminal(command)
        expect(terminal.wait_for(b"Passphrase"), terminal.said)
        terminal.type(keys)
        expect(terminal.wait_for(b"stayed behind"), f"{what}: {terminal.said}")
        expect(terminal.shows_typing(), f"{what}: the terminal shows again what is typed")
        expect(terminal.code() == 4, f"{what}: nothing to compare with")

    # Without a terminal nobody is asked, and nothing waits.
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL,
                           start_new_session=True)
    expect(ended.returncode == 4 and "--desk-key" in ended.stderr, ended.stdout + ended.stderr)
    # What another desk sealed, or nobody, asks for no secret.
    case.write_bytes(case.read_bytes() + b"\n")
    terminal = Terminal(command)
    expect(terminal.code() == 1 and b"Passphrase" not in terminal.said, terminal.said)

    # A journal whose key lies elsewhere: no second key beside it, whoever brings the client secret in a file.
    (vault.parent / "journal.db").write_bytes(b"")
    secret = place / "secret"
    secret.touch(mode=0o600)
    secret.write_bytes(b"secret")
    ended = subprocess.run([program, "--tour", str(place / "tour"), "--api", "http://127.0.0.1:9", "--client-id", "me",
                            "--client-secret-file", str(secret), "--data-dir", str(place / "data"), "--language", "en"],
                           capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL,
                           env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    expect(ended.returncode == 2 and "sandbox.key" in ended.stderr, ended.stdout + ended.stderr)
    expect(not (vault.parent / "sandbox.key").exists() and (vault.parent / "journal.db").read_bytes() == b"",
           "nothing was made there")
