# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour over --api, --auth, --client-id and --client-secret-file against a sandbox in another process."""
import pathlib
import tempfile

from outside import expect, run, sandbox_server

SPEED = 60
with tempfile.TemporaryDirectory() as folder, sandbox_server(SPEED) as (url, client, secret):
    place = pathlib.Path(folder)
    secret_file = place / "secret"
    secret_file.touch(mode=0o600)
    secret_file.write_text(secret + "\n")
    arguments = ["--tour", str(place / "tour"), "--speed", str(SPEED), "--data-dir", str(place / "data"),
                 "--api", url, "--auth", url, "--client-id", client, "--client-secret-file", str(secret_file)]
    done = run(*arguments)
    print(done.stdout, done.stderr)
    expect(done.returncode == 0, f"exit code {done.returncode}")

    secret_file.write_text("wrong\n")
    arguments[1] = str(place / "refused")
    done = run(*arguments)
    print(done.stdout, done.stderr)
    expect(done.returncode == 1, "a wrong secret fails the tour")

    for mode in (0o640, 0o604):
        secret_file.chmod(mode)
        done = run(*arguments)
        expect(done.returncode == 2 and "0600" in done.stderr, f"a secret for others is refused: {done}")
    secret_file.unlink()
    done = run(*arguments)
    expect(done.returncode == 2 and "client secret" in done.stderr, f"there is no secret: {done}")
