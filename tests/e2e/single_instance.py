# SPDX-License-Identifier: GPL-3.0-or-later
"""One program a data folder: a second start calls the first's window; after a crash, or beside a hanging one,
nothing is ever written twice. None of them could leave its memory in a file."""
import contextlib
import os
import pathlib
import signal
import stat
import subprocess
import tempfile
import time

from outside import PROGRAM, expect, run

PATIENCE = 60


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        expect(time.monotonic() < end, what)
        time.sleep(0.05)


def log(data):
    file = data / "log" / "identdesk.log"
    return file.read_text() if file.exists() else ""


@contextlib.contextmanager
def window(data):
    """A program with its window and its journal open."""
    before = log(data).count('"event":"open"')
    program = subprocess.Popen([PROGRAM, "--data-dir", str(data), "--language", "en"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True)
    try:
        wait_for("the window opens", lambda: log(data).count('"event":"open"') > before)
        yield program
    finally:
        program.kill()
        program.communicate()


def core_limits(process):
    for line in pathlib.Path(f"/proc/{process}/limits").read_text().splitlines():
        if line.startswith("Max core file size"):
            return line.split()[4:6]
    return None


with tempfile.TemporaryDirectory() as folder:
    data = pathlib.Path(folder) / "data"
    with window(data) as first:
        if pathlib.Path("/proc/self/limits").exists():
            limits = core_limits(first.pid)
            expect(limits is not None and all(int(one) <= 1 for one in limits), f"core dumps are off: {limits}")
        lock = data / "identdesk.lock"
        expect(stat.S_IMODE(lock.stat().st_mode) == 0o600, "the lock is its owner's")
        for made in [data, *data.rglob("*")]:
            expect(stat.S_IMODE(made.stat().st_mode) & 0o077 == 0, f"{made} is its owner's alone")
        # The same folder, also by another name: called, and away.
        other_name = pathlib.Path(folder) / "link"
        other_name.symlink_to(data)
        for times, name in enumerate([data, other_name, f"{folder}/./data/"], 1):
            second = run("--data-dir", str(name), "--language", "en", timeout=PATIENCE)
            expect(second.returncode == 0 and "its window was called" in second.stdout, f"{name}: {second}")
            wait_for("the first was called", lambda: log(data).count('"event":"called"') == times)
        for token in ("gnome-shell/IdentDesk/7-0_TIME1", "ein Fenster, bitte", "x" * 9999):
            os.environ["XDG_ACTIVATION_TOKEN"] = token
            times += 1
            second = run("--data-dir", str(data), "--language", "en", timeout=PATIENCE)
            expect(second.returncode == 0, f"a token of another form: {second}")
            wait_for("the first was called", lambda: log(data).count('"event":"called"') == times)
        del os.environ["XDG_ACTIVATION_TOKEN"]
        # Who wants another environment is not led into this one, and told so.
        second = subprocess.Popen([PROGRAM, "--data-dir", str(data), "--language", "en", "--environment", "production"],
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        try:
            said = next((line for line in second.stderr if "another environment" in line), "")
            expect("Sandbox in this program" in said and "Production" in said, f"both are named: {said!r}")
            expect(second.poll() is None, "it waits until that was read")
        finally:
            second.kill()
            second.communicate()
        expect(log(data).count('"event":"called"') == times, "the window was not called for it")
        expect(first.poll() is None, "the first goes on")
        # Another folder is another desk, and what opens no window is not held up.
        with window(pathlib.Path(folder) / "elsewhere"):
            expect(first.poll() is None, "the first goes on beside it")
        expect(run("--verify-journal", "--data-dir", str(data)).returncode == 0, "the journal can be verified")
        expect(run("--version").returncode == 0, "the version is said")
        # A first one that hangs: the second says so in time, keeps its hands off, and waits for the user.
        first.send_signal(signal.SIGSTOP)
        began = time.monotonic()
        second = subprocess.Popen([PROGRAM, "--data-dir", str(data), "--language", "en"], stdout=subprocess.PIPE,
                                  stderr=subprocess.PIPE, text=True)
        try:
            said = next((line for line in second.stderr if "does not answer" in line), "")
            took = time.monotonic() - began
            expect("does not answer" in said and took < 30, f"{said!r} after {took:.1f} s")
            held = subprocess.run(["ls", "-l", f"/proc/{second.pid}/fd"], capture_output=True, text=True).stdout
            expect("journal" not in held, f"the second has no journal open: {held}")
        finally:
            second.kill()
            second.communicate()
        first.send_signal(signal.SIGCONT)
        second = run("--data-dir", str(data), "--language", "en", timeout=PATIENCE)
        expect(second.returncode == 0, f"it answers again: {second}")
    # The first was killed: what it left behind holds nobody up.
    with window(data) as third:
        second = run("--data-dir", str(data), "--language", "en", timeout=PATIENCE)
        expect(second.returncode == 0 and third.poll() is None, f"after a crash: {second}")
print("one program a folder")
