# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests from outside share: the program, a running sandbox server, plain assertions."""
import contextlib
import os
import re
import subprocess
import sys

PROGRAM = os.environ["IDENTDESK"]


def run(*arguments, timeout=280):
    """Runs the program to its end."""
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=timeout)


@contextlib.contextmanager
def sandbox_server(speed):
    """(url, client id, client secret) of a sandbox that runs alone on a free port."""
    server = subprocess.Popen([PROGRAM, "--sandbox-server", "0", "--speed", str(speed)], stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline()
        found = re.match(r"(\S+)\s+client_id=(\S+)\s+client_secret=(\S+)", line)
        expect(found, f"the server's first line names url and credentials: {line!r}")
        yield found.group(1).rstrip("/"), found.group(2), found.group(3)
    finally:
        server.terminate()
        server.wait(timeout=20)


def expect(condition, what):
    if not condition:
        print("FAILED:", what)
        sys.exit(1)
