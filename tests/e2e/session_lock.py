# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole program on a bus of its own: it says that the session was locked, once the desktop said so, and opens
its window as well where there is no bus."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from outside import PROGRAM, expect

PATIENCE = 60


def log(data):
    file = data / "log" / "identdesk.log"
    return file.read_text() if file.exists() else ""


def wait_for(what, condition):
    end = time.monotonic() + PATIENCE
    while not condition():
        expect(time.monotonic() < end, what)
        time.sleep(0.05)


def on_this_bus(data):
    program = subprocess.Popen([PROGRAM, "--data-dir", str(data), "--language", "en"])
    say = ["dbus-send", "--type=signal", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged"]

    def is_locked():
        subprocess.run([*say, "boolean:true"], check=True)
        return '"event":"session locked"' in log(data)

    try:
        wait_for("the window opens", lambda: '"event":"open"' in log(data))
        expect('"event":"session locked"' not in log(data), "nobody locked it yet")
        wait_for("the lock is heard", is_locked)
        expect(program.poll() is None, "the program goes on")
    finally:
        program.kill()
        program.wait()


def without_a_bus(data):
    nowhere = "unix:path=/nonexistent/bus"
    program = subprocess.Popen(
        [PROGRAM, "--data-dir", str(data), "--language", "en"],
        env={**os.environ, "DBUS_SESSION_BUS_ADDRESS": nowhere, "DBUS_SYSTEM_BUS_ADDRESS": nowhere})
    try:
        wait_for("the window opens without a bus", lambda: '"event":"open"' in log(data))
        expect(program.poll() is None, "the program goes on")
    finally:
        program.kill()
        program.wait()


if len(sys.argv) > 1:
    on_this_bus(pathlib.Path(sys.argv[1]))
else:
    with tempfile.TemporaryDirectory() as folder:
        without_a_bus(pathlib.Path(folder) / "alone")
        if not shutil.which("dbus-run-session") or not shutil.which("dbus-send"):
            print("dbus is not installed")
            sys.exit(77)
        done = subprocess.run(["dbus-run-session", "--", sys.executable, __file__, str(pathlib.Path(folder) / "data")])
        expect(done.returncode == 0, "on a bus")
    print("the session's lock is heard")
