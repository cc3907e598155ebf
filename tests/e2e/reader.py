# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader has of the program: names, roles, states and actions over AT-SPI, on a desktop of its own."""
import importlib.util
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from outside import PROGRAM, expect

SKIPPED = 77  # ctest's SKIP_RETURN_CODE
PATIENCE = 40  # seconds for anything that is awaited; generous, since machines are slow at times
LOOK_AGAIN = 0.05
INSIDE = "IDENTDESK_READER_INSIDE"


def on_a_desktop_of_its_own():
    """Runs this script again with a session bus, a screen and a window manager; ends it where they are missing."""
    if INSIDE in os.environ:
        return
    missing = [program for program in ("Xvfb", "dbus-run-session", "openbox") if not shutil.which(program)]
    if not pathlib.Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        missing.append("at-spi2-core")
    if not importlib.util.find_spec("gi") or subprocess.run(
            [sys.executable, "-c", "import gi; gi.require_version('Atspi', '2.0')"], capture_output=True).returncode:
        missing.append("python3-gi and gir1.2-atspi-2.0")
    if missing:
        print("SKIPPED: nothing reads the screen here without", ", ".join(missing), "(packaging/test.sh installs them)")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as screen:
        try:
            number = screen.stdout.readline().strip()
            expect(number.isdigit(), "Xvfb gives a screen")
            surroundings = {**os.environ, INSIDE: folder, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb",
                            "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                            "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": folder + "/config"}
            for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"):
                surroundings.pop(name, None)
            ended = subprocess.run(["dbus-run-session", "--", sys.executable, *sys.argv], env=surroundings)
        finally:
            screen.terminate()
    sys.exit(ended.returncode)


class Reader:
    """The program, as a screen reader knows it. Use as a context; what is not there in time ends the test."""

    def __init__(self, *arguments):
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        self.arguments = arguments

    def __enter__(self):
        folder = os.environ[INSIDE]
        ready = pathlib.Path(folder) / "managed"
        self.program = None
        self.manager = subprocess.Popen(["openbox", "--startup", f"touch {ready}"],
                                        stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        self.until(ready.exists, "windows are managed")  # without it no window gets the keyboard
        self.program = subprocess.Popen([PROGRAM, "--data-dir", folder + "/data", *self.arguments])
        self.application = self.until(self._application, "the program is on the accessibility bus")
        return self

    def __exit__(self, *_):
        for process in (self.program, self.manager):
            process.terminate()
            process.wait(timeout=20)

    def _application(self):
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_name() == "identdesk" and application.get_child_count():
                return application
        return None

    def until(self, look, what):
        """The first answer of `look` that is true."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                found = look()
            except self.error():
                found = None  # it went while we looked
            if found:
                return found
            if self.program and self.program.poll() is not None:
                expect(False, f"{what}: the program ended with {self.program.returncode}")
            time.sleep(LOOK_AGAIN)
        if self.program:
            self.tell()
        expect(False, f"not in {PATIENCE} s: {what}")
        return None

    def error(self):
        from gi.repository import GLib
        return GLib.Error

    def name(self, node):
        """Its name, after those of its labels: what a reader says first."""
        words = [node.get_name() or ""]
        for relation in node.get_relation_set():
            if relation.get_relation_type() == self.atspi.RelationType.LABELLED_BY:
                words = [relation.get_target(i).get_name() for i in range(relation.get_n_targets())] + words
        return ": ".join(word for word in words if word)

    def has(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def walk(self, node=None):
        """Everything a person could see or hear now, in the reader's order."""
        node = node or self.application
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None or not (self.has(child, "VISIBLE") or self.has(child, "SHOWING")):
                continue
            yield child
            yield from self.walk(child)

    def look(self, name, role=None, having="ENABLED"):
        """The first with this name (a pattern for the whole of it), or None."""
        for node in self.walk():
            if (not role or node.get_role_name() == role) and self.has(node, having) and re.fullmatch(name, self.name(node)):
                return node
        return None

    def find(self, name, role=None, having="ENABLED"):
        return self.until(lambda: self.look(name, role, having), f"“{name}” ({role or 'anything'}, {having.lower()})")

    def press_key_until(self, node, key, done, what):
        """Gives it the focus and types one key until `done`."""
        def typed():
            if not self.has(node, "FOCUSED"):
                self.atspi.Component.grab_focus(node)
                return None
            found = done()
            if not found:
                self.atspi.generate_keyboard_event(key, None, self.atspi.KeySynthType.SYM)
            return found
        return self.until(typed, what)

    def act(self, node, *actions):
        """Does the first of these actions that it has."""
        names = [self.atspi.Action.get_action_name(node, i) for i in range(self.atspi.Action.get_n_actions(node))]
        for action in actions:
            if action in names:
                self.atspi.Action.do_action(node, names.index(action))
                return
        expect(False, f"“{self.name(node)}” offers {names}, not {actions}")

    def press(self, name, role="push button"):
        self.act(self.find(name, role), "Press", "Toggle")

    def tick(self, name, role="check box"):
        box = self.find(name, role)
        if not self.has(box, "CHECKED"):
            self.act(box, "Toggle", "Press")
        self.until(lambda: self.has(box, "CHECKED"), f"“{name}” is ticked")

    def say(self, name, text):
        """Writes into a field."""
        field = self.find(name, "text")
        self.atspi.EditableText.set_text_contents(field, text)
        self.until(lambda: self.text(field) == text, f"“{name}” holds the text")

    def text(self, node):
        count = self.atspi.Text.get_character_count(node)
        return self.atspi.Text.get_text(node, 0, count)

    def tell(self):
        """What a reader meets now, for whoever has to find out why a test failed."""
        for node in self.walk():
            print(f"  {node.get_role_name()}: {self.name(node)!r} {(node.get_description() or '')[:60]!r}"
                  f"{'' if self.has(node, 'ENABLED') else ' (disabled)'}")
