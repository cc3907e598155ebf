# SPDX-License-Identifier: GPL-3.0-or-later
"""Anyone's client can do the whole flow against --sandbox-server: here curl does."""
import datetime
import json
import subprocess
import tempfile
import time

from outside import expect, sandbox_server

SPEED = 120


def curl(*arguments):
    """(HTTP status, body) of one call."""
    done = subprocess.run(["curl", "-sS", "-w", "\n%{http_code}", *arguments], capture_output=True, timeout=30)
    body, status = done.stdout.rsplit(b"\n", 1)
    return int(status), body


with sandbox_server(SPEED) as (url, client, secret):
    status, body = curl("-u", f"{client}:{secret}", "-d", "grant_type=client_credentials&scope=partners", f"{url}/oauth2/token")
    expect(status in (200, 201), f"token: {status} {body}")
    bearer = ("-H", f"Authorization: Bearer {json.loads(body)['access_token']}", "-H", "Content-Type: application/json")

    now = datetime.datetime.utcnow().strftime("%Y-%m-%dT%H:%M:%SZ")
    person = {"salutation": "MS", "first_name": "X-AUTOTEST-HAPPYPATH", "last_name": "Muster", "birth_date": "1984-08-12",
              "birth_city": "Berlin", "nationality": "DE", "mobile_number": "+4915112345678",
              "address": {"line_1": "Heidestraße 17", "postal_code": "51147", "city": "Köln", "country": "DE"},
              "data_terms_signed_at": now, "terms_conditions_signed_at": now}
    status, body = curl(*bearer, "-d", json.dumps({**person, "last_name": " Muster"}), f"{url}/v1/persons")
    expect(status == 400 and json.loads(body)["errors"][0]["source"]["field"] == "last_name", f"white space: {status} {body}")
    status, body = curl(*bearer, "-d", json.dumps(person), f"{url}/v1/persons")
    expect(status == 201, f"person: {status} {body}")
    person_id = json.loads(body)["id"]
    expect(len(person_id) == 36 and person_id.endswith("cper"), f"id {person_id}")

    base = f"{url}/v1/persons/{person_id}/identifications"
    status, body = curl(*bearer, "-d", json.dumps({"method": "idnow", "language": "DE"}), base)
    expect(status == 201 and json.loads(body)["status"] == "created", f"create: {status} {body}")
    one = f"{base}/{json.loads(body)['id']}"
    status, body = curl(*bearer, f"{one}/supported_documents")
    expect(status == 200 and json.loads(body), f"supported documents: {status}")
    status, body = curl(*bearer, "-X", "PATCH", f"{one}/request")
    requested = json.loads(body)
    expect(status in (200, 201) and requested["status"] == "pending" and requested["url"], f"request: {status} {body}")
    status, body = curl(requested["url"])
    expect(status == 200 and b"<html" in body.lower(), "the link leads to a page")

    end = time.monotonic() + 60
    while time.monotonic() < end:
        status, body = curl(*bearer, f"{one}?include_documents=true")
        seen = json.loads(body)
        if seen["status"] == "successful":
            break
        time.sleep(0.2)
    expect(seen["status"] == "successful", f"status {seen['status']}")
    for document in seen["documents"]:
        with tempfile.NamedTemporaryFile() as file:
            status, _ = curl(*bearer, "-o", file.name, f"{url}/v1/persons/{person_id}/documents/{document['id']}/file")
            expect(status == 200 and len(open(file.name, "rb").read()) == document["size"], f"file of {document['document_type']}")
    status, body = curl(f"{url}/v1/persons")
    expect(status == 401 and json.loads(body)["errors"][0]["code"] == "token_required", f"no token: {status} {body}")
