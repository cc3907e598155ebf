// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/indexpage.h"

#include "sandbox/faults.h"
#include "sandbox/world.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

/// One line of what a robot does, in the API's words: this page is for people with a terminal, as the API is
/// English.
QString robotRow(domain::RobotCase robotCase)
{
    const domain::RobotPromise promise = domain::promise(robotCase);
    QStringList path;
    for (const domain::Status status : promise.path)
        path.append(domain::apiText(status));
    QString note;
    if (robotCase == domain::RobotCase::HoldCertificate)
        note = u"For eSigning only in the guide; accepted here: result and documents ten minutes later."_s;
    else if (!domain::inGuide(robotCase))
        note = u"Not in the guide (IDnow's PDF)."_s;
    return u"<tr><td><code>%1</code></td><td>%2</td><td>%3 s</td><td>%4</td></tr>"_s.arg(
        domain::apiText(robotCase), path.join(u" &rarr; "_s), QString::number(promise.review.count()), note);
}

QString robotRows()
{
    QString rows;
    for (const domain::RobotCase robotCase : domain::robotCases())
        rows += robotRow(robotCase);
    return rows;
}

QString pageText()
{
    return uR"(<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>IdentDesk sandbox</title>
<style>
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 0 16px 48px;
       color: #1c2330; background: #fff; }
header { background: repeating-linear-gradient(135deg, #f5b740 0 12px, #fff2d0 12px 24px);
         padding: 8px; margin: 0 -16px 24px; }
header b { background: #fff2d0; padding: 4px 12px; letter-spacing: .15em; }
pre { background: #f2f4f7; padding: 12px 16px; overflow-x: auto; border-radius: 4px; }
code { font-family: ui-monospace, monospace; }
td, th { text-align: left; padding: 2px 16px 2px 0; vertical-align: top; }
</style></head><body>
<header><b>SANDBOX</b></header>
<h1>Solaris and IDnow, played on this machine</h1>
<p>Nobody is identified here and nothing leaves this machine. It answers like the Solaris API for video
identification via IDnow; the customers and agents are IDnow's test robots. All is forgotten when it stops.</p>
<table>
<tr><th>API and token host</th><td><code>@BASE@</code></td></tr>
<tr><th>Client</th><td><code>@CLIENT@</code> / <code>@SECRET@</code></td></tr>
<tr><th>Change request TAN</th><td><code>212212</code></td></tr>
<tr><th>Ident code on the customer's page</th><td><code>123456</code></td></tr>
<tr><th>Clock</th><td>@SPEED@ sandbox seconds a second; stamps in replies are the wall clock's</td></tr>
</table>
<h2>A whole identification with curl</h2>
<pre>
API=@BASE@
TOKEN=$(curl -s -u @CLIENT@:@SECRET@ -d 'grant_type=client_credentials&amp;scope=partners' \
  $API/oauth2/token | jq -r .access_token)
call() { curl -s -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' "$@"; }

PERSON=$(call $API/v1/persons -d '{"salutation":"MS","first_name":"X-AUTOTEST-HAPPYPATH","last_name":"Probe",
  "birth_date":"1980-02-29","birth_city":"Berlin","nationality":"DE",
  "mobile_number":"+15550101",
  "address":{"line_1":"Musterstrasse 1","postal_code":"10409","city":"Berlin","country":"DE","state":"BE"},
  "data_terms_signed_at":"2024-05-01T10:00:00Z",
  "terms_conditions_signed_at":"2024-05-01T10:00:00Z"}' | jq -r .id)
IDENT=$(call $API/v1/persons/$PERSON/identifications -d '{"method":"idnow","language":"EN"}' | jq -r .id)
call -X PATCH $API/v1/persons/$PERSON/identifications/$IDENT/request | jq .
curl -s $API/sandbox/clock -d '{"advance_seconds":300}'
call "$API/v1/persons/$PERSON/identifications/$IDENT?include_documents=true" | jq .
</pre>
<h2>Robots</h2>
<p>Put <code>X-MANUALTEST-</code> (you play the customer on the page behind <code>url</code>) or
<code>X-AUTOTEST-</code> (both sides are robots; the call takes 60 s) and one of these words into <code>first_name</code> or
<code>last_name</code>. A name without a robot behaves like <code>X-MANUALTEST-HAPPYPATH</code>.</p>
<table><tr><th>Case</th><th>Status</th><th>Review</th><th></th></tr>@ROBOTS@</table>
<h2>Controls</h2>
<pre>
curl $API/sandbox/clock  -d '{"advance_seconds":86400,"speed":60}'
curl $API/sandbox/faults -d '{"kind":"rate_limited","method":"GET","path":"/persons","times":2,"retry_after":3}'
curl -X DELETE $API/sandbox/faults
</pre>
<p>Kinds of faults: @FAULTS@.
Further keys: <code>status</code>, <code>delay_ms</code>, <code>takes_effect</code>.</p>
</body></html>
)"_s;
}

} // namespace

QByteArray indexPage(const World &world)
{
    QString page = pageText();
    page.replace(u"@BASE@"_s, world.baseUrl)
        .replace(u"@CLIENT@"_s, world.tokens.clientId().toHtmlEscaped())
        .replace(u"@SECRET@"_s, world.tokens.clientSecret().toHtmlEscaped())
        .replace(u"@SPEED@"_s, QString::number(world.clock.speed()))
        .replace(u"@ROBOTS@"_s, robotRows())
        .replace(u"@FAULTS@"_s, u"<code>"_s + faultWords().join(u"</code>, <code>"_s) + u"</code>"_s);
    return page.toUtf8();
}

} // namespace sandbox
