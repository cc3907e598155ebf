# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour with one robot: exit code, report, pictures. The expectations are written down here once more, apart from
the program's own, so that one mistake can't hide in both.

    tour.py ROBOT
"""
import hashlib
import json
import pathlib
import sys
import tempfile

from outside import expect, run

EXPECTED = {  # status path after `created`, verdict, documents?
    "HAPPYPATH": ("pending successful", "may_onboard", True),
    "CHANGEALL": ("pending pending_successful successful", "may_onboard", True),
    "CHANGEALLREVIEW": ("pending pending_successful successful", "may_onboard", True),
    "ABORTIDENT": ("pending aborted", "wait", False),
    "FRAUDOK": ("pending pending_failed successful", "may_onboard", True),
    "CANCELED": ("pending pending_successful canceled", "wait", False),
    "LONGREVIEW": ("pending pending_successful successful", "may_onboard", True),
    "HOLDCERTIFICATE": ("pending successful", "may_onboard", True),
    "FRAUDIDENT": ("pending pending_failed failed", "may_not", False),
    "FRAUDREVIEW": ("pending successful failed", "may_not", True),
}

robot = sys.argv[1]
path, verdict, documents = EXPECTED[robot.split("-")[-1]]
with tempfile.TemporaryDirectory() as folder:
    place = pathlib.Path(folder)
    done = run("--tour", str(place / "tour"), "--robot", robot, "--data-dir", str(place / "data"), "--language", "de")
    print(done.stdout, done.stderr)
    expect(done.returncode == 0, f"exit code {done.returncode}")
    report = json.loads((place / "tour/report.json").read_text())
    expect(report["ok"] and report["robot"] == robot and report["language"] == "de", "the report says what was played")
    expect(report["statuses"] == ["created", *path.split()], f"statuses {report['statuses']}")
    expect(report["verdict"] == verdict, f"verdict {report['verdict']}")
    expect((report["failure_reason"] is not None) == path.endswith(("aborted", "canceled")),
           f"failure reason {report['failure_reason']}")
    kinds = {document["type"] for document in report["documents"]}
    expect(kinds >= {"KYC_REPORT", "ID_DOCUMENT", "PICTURE", "SIGNATURE", "VIDEO"} if documents else not kinds, f"documents {kinds}")
    expect(all(d["size"] > 0 and len(d["sha256"]) == hashlib.sha256().digest_size * 2 for d in report["documents"]),
           "each document has size and hash")
    for step in report["steps"]:
        picture = place / "tour" / step["picture"]
        expect(picture.read_bytes()[:4] == b"\x89PNG" and picture.stat().st_size > 5_000, f"a picture of {step['name']}")
