# SPDX-License-Identifier: GPL-3.0-or-later
"""The processes that open what strangers sent are held to limits by the system (where /proc shows them): none
leaves its memory in a file, each has an end to its memory, and the one that decodes documents writes no file."""
import pathlib
import subprocess
import time

from outside import PROGRAM, expect

PATIENCE = 60
GIGABYTE = 1 << 30


def limits(process):
    lines = pathlib.Path(f"/proc/{process.pid}/limits").read_text().splitlines()[1:]
    return {line[:26].strip(): line[26:].split()[0] for line in lines}


def held(option, most):
    """The limits of a helper once it has set them to itself."""
    process = subprocess.Popen([PROGRAM, option], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.DEVNULL)
    try:
        end = time.monotonic() + PATIENCE
        while limits(process)["Max address space"] == "unlimited":
            expect(time.monotonic() < end and process.poll() is None, f"{option}: no end to its memory")
            time.sleep(0.05)
        found = limits(process)
    finally:
        process.kill()
        process.communicate()
    expect(int(found["Max address space"]) <= most, f"{option}: {found['Max address space']} bytes of memory")
    expect(int(found["Max core file size"]) <= 1, f"{option}: leaves its memory in a file")
    return found


if pathlib.Path("/proc/self/limits").exists():
    decoder = held("--decode", 4 * GIGABYTE)
    expect(decoder["Max file size"] == "0", "--decode: writes files")
    held("--play", 12 * GIGABYTE)
