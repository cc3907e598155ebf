<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AmendRules</name>
    <message>
        <source>Only Solaris customer support can change this.</source>
        <translation>Nur der Solaris-Kundenservice kann das ändern.</translation>
    </message>
    <message>
        <source>Solaris can replace this entry, but not empty it. Enter a new one.</source>
        <translation>Solaris kann diese Angabe ersetzen, aber nicht leeren. Geben Sie eine neue ein.</translation>
    </message>
    <message>
        <source>Remove the blanks at the beginning or end.</source>
        <translation>Entfernen Sie die Leerzeichen am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Unter diesem Namen ist kein Land bekannt.</translation>
    </message>
    <message>
        <source>Use Latin letters only, without symbols.</source>
        <translation>Verwenden Sie nur lateinische Buchstaben, ohne Symbole.</translation>
    </message>
    <message>
        <source>Use Latin letters and the signs of the keyboard only.</source>
        <translation>Verwenden Sie nur lateinische Buchstaben und die Zeichen der Tastatur.</translation>
    </message>
    <message>
        <source>Only today or tomorrow is allowed. Choose the day anew.</source>
        <translation>Nur heute oder morgen ist zulässig. Wählen Sie den Tag neu.</translation>
    </message>
    <message>
        <source>Enter an amount in euros, such as 1500 or 1.500,00.</source>
        <translation>Geben Sie einen Betrag in Euro ein, etwa 1500 oder 1.500,00.</translation>
    </message>
    <message>
        <source>Freelancers and self-employed customers need a NACE code. If there is none, tick that industry and industry key are emptied.</source>
        <translation>Freiberufler und Selbstständige brauchen einen NACE-Code. Gibt es keinen, kreuzen Sie an, dass Branche und Branchenschlüssel geleert werden.</translation>
    </message>
</context>
<context>
    <name>AmendWords</name>
    <message>
        <source>Name</source>
        <extracomment>group of fields: salutation, title, names</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation>Kontaktadresse</translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>group of fields: e-mail, mobile number</extracomment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>group of fields about taxes</extracomment>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>group of fields of self-employed customers</extracomment>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>group of fields: birth, nationality</extracomment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Declarations</source>
        <extracomment>group of fields: what the customer declared or confirmed</extracomment>
        <translation>Erklärungen</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the customer&apos;s answer to a question</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>BasisWords</name>
    <message>
        <source>not screened yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>noch nicht eingestuft</translation>
    </message>
    <message>
        <source>not vetted yet</source>
        <translation>noch nicht durchleuchtet</translation>
    </message>
    <message>
        <source>possible match</source>
        <translation>möglicher Treffer</translation>
    </message>
    <message>
        <source>possible risk</source>
        <translation>mögliches Risiko</translation>
    </message>
    <message>
        <source>information requested</source>
        <translation>Angaben angefordert</translation>
    </message>
    <message>
        <source>information received</source>
        <translation>Angaben eingegangen</translation>
    </message>
    <message>
        <source>the customer does not answer</source>
        <translation>Kunde antwortet nicht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>normal risk</source>
        <translation>normales Risiko</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht erforderlich</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>kein Treffer</translation>
    </message>
    <message>
        <source>risk accepted</source>
        <translation>Risiko angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>risk rejected</source>
        <translation>Risiko abgelehnt</translation>
    </message>
    <message>
        <source>Screening</source>
        <extracomment>what a verdict rests on: whether the person is on a sanctions or PEP list</extracomment>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>what a verdict rests on: the customer&apos;s risk class</extracomment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Vetting</source>
        <extracomment>what a verdict rests on: the vetting of the customer</extracomment>
        <translation>Kundenprüfung</translation>
    </message>
    <message>
        <source>Identification</source>
        <extracomment>what a verdict rests on: how the video identification ended</extracomment>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>Flagged by Solaris&apos;s compliance team</source>
        <translation>Von der Compliance-Abteilung von Solaris markiert</translation>
    </message>
    <message>
        <source>%1: %2, which this program doesn&apos;t know</source>
        <extracomment>%1: &quot;Screening&quot;, &quot;Identification&quot; …, %2: the API&apos;s own word, which this program doesn&apos;t know</extracomment>
        <translation>%1: %2 (diesem Programm nicht bekannt)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Identification&quot;, %2: &quot;successful&quot;, &quot;failed&quot; …</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Screening&quot;, %2: &quot;accepted&quot;, %3: the API&apos;s own word, &quot;SCREENED_ACCEPTED&quot;</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
</context>
<context>
    <name>BillDate</name>
    <message>
        <source>It must be dated on or after %1.</source>
        <translation>Er muss vom %1 oder jünger sein.</translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation>Der %1 liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Issued on %1: older than six months. It must be dated on or after %2.</source>
        <translation>Ausgestellt am %1: älter als sechs Monate. Er muss vom %2 oder jünger sein.</translation>
    </message>
    <message>
        <source>%1; usable until %2</source>
        <extracomment>%1: date of issue as understood, %2: last day</extracomment>
        <translation>%1; verwendbar bis %2</translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>done</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>it is not known whether a request was carried out</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>done here</source>
        <extracomment>how the desk came to know a fact: somebody did it here</extracomment>
        <translation>hier getan</translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>how the desk came to know a fact: the API&apos;s answer to a call</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>how the desk came to know a fact: it asked</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>webhook</source>
        <extracomment>how the desk came to know a fact: Solaris called</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>another desk</source>
        <extracomment>how the desk came to know a fact: a colleague&apos;s program</extracomment>
        <translation>anderer Arbeitsplatz</translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation>Gesehene Status</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>A success was taken back.</source>
        <translation>Ein Erfolg wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Unexpected: the guide doesn&apos;t let it follow the one before.</source>
        <translation>Unerwartet: Laut Leitfaden folgt er nicht auf den vorigen.</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>table heading: the time that Solaris gave with a status</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Said by Solaris</source>
        <translation>Laut Solaris</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>table heading: number of an event in the journal, short</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>CaseExportWords</name>
    <message>
        <source>%1 documents</source>
        <extracomment>name of a folder: %1 is the name of the case file beside it</extracomment>
        <translation>%1 Dokumente</translation>
    </message>
</context>
<context>
    <name>CaseFileWords</name>
    <message>
        <source>Case file %1</source>
        <translation>Fallakte %1</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>SANDBOX</source>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Exported by %1, %2</source>
        <extracomment>foot of a page: user name, moment</extracomment>
        <translation>Exportiert von %1, %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Sealed with the key %1</source>
        <extracomment>foot of a page: fingerprint of the desk&apos;s key</extracomment>
        <translation>Versiegelt mit dem Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>CaseProof</name>
    <message>
        <source>How to prove this file</source>
        <translation>So lässt sich diese Akte nachweisen</translation>
    </message>
    <message>
        <source>This file is sealed: changing one byte of it, cutting it or adding to it shows. Check it, without a server, with:</source>
        <extracomment>a command of the terminal follows</extracomment>
        <translation>Diese Akte ist versiegelt: Jedes veränderte Byte, jede Kürzung und jeder Zusatz fällt auf. Prüfen Sie sie, ohne Server, mit:</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>label of a command</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Sealed by the desk with the key</source>
        <translation>Versiegelt vom Arbeitsplatz mit dem Schlüssel</translation>
    </message>
    <message>
        <source>Position in the journal</source>
        <translation>Stelle im Journal</translation>
    </message>
    <message>
        <source>Hash of the journal there</source>
        <translation>Hash des Journals dort</translation>
    </message>
    <message>
        <source>The fingerprint has to be the one that the desk shows: anybody can seal a file with a key of their own, nobody with the desk&apos;s. Position and hash are those of the last event in this file; the desk&apos;s journal holds the same.</source>
        <translation>Der Fingerabdruck muss der sein, den der Arbeitsplatz zeigt: Mit einem eigenen Schlüssel kann jeder eine Datei versiegeln, mit dem des Arbeitsplatzes niemand sonst. Stelle und Hash gehören zum letzten Eintrag in dieser Akte; das Journal des Arbeitsplatzes enthält dieselben.</translation>
    </message>
    <message>
        <source>Unchanged since this desk sealed it (key %1).</source>
        <translation>Unverändert, seit dieser Arbeitsplatz sie versiegelt hat (Schlüssel %1).</translation>
    </message>
    <message>
        <source>Unchanged since it was sealed by the desk with the key you gave (%1).</source>
        <translation>Unverändert, seit der Arbeitsplatz mit dem angegebenen Schlüssel sie versiegelt hat (%1).</translation>
    </message>
    <message>
        <source>NOT sealed by this desk, but by one with the key %1. Trust it only if that is the fingerprint which the other desk shows you.</source>
        <translation>NICHT von diesem Arbeitsplatz versiegelt, sondern von einem mit dem Schlüssel %1. Vertrauen Sie ihr nur, wenn der andere Arbeitsplatz Ihnen genau diesen Fingerabdruck zeigt.</translation>
    </message>
    <message>
        <source>NOT sealed by the desk with the key you gave, but by one with %1.</source>
        <translation>NICHT vom Arbeitsplatz mit dem angegebenen Schlüssel versiegelt, sondern von einem mit %1.</translation>
    </message>
    <message>
        <source>Unchanged since it was sealed by the desk with the fingerprint %1. Compare it with the fingerprint that desk shows, or give it with --desk-key: anybody could have sealed a file with a key of their own.</source>
        <translation>Unverändert, seit der Arbeitsplatz mit dem Fingerabdruck %1 sie versiegelt hat. Vergleichen Sie ihn mit dem, den jener Arbeitsplatz zeigt, oder geben Sie diesen mit --desk-key an: Mit einem eigenen Schlüssel kann jeder eine Datei versiegeln.</translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <extracomment>%1: name of a document&apos;s file</extracomment>
        <translation>%1: unverändert</translation>
    </message>
    <message>
        <source>%1: CHANGED</source>
        <translation>%1: VERÄNDERT</translation>
    </message>
    <message>
        <source>%1: not found here, not checked</source>
        <translation>%1: hier nicht gefunden, nicht geprüft</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is not a case file of IdentDesk.</source>
        <translation>Das ist keine Fallakte von IdentDesk.</translation>
    </message>
    <message>
        <source>CHANGED: this case file is not as it was sealed. Nothing in it is proven.</source>
        <translation>VERÄNDERT: Diese Fallakte ist nicht mehr so, wie sie versiegelt wurde. Nichts darin ist nachgewiesen.</translation>
    </message>
    <message>
        <source>Case %1, exported %2 by %3, environment %4</source>
        <extracomment>case number, moment, user name, name of the environment</extracomment>
        <translation>Vorgang %1, exportiert am %2 von %3, Umgebung %4</translation>
    </message>
    <message>
        <source>Journal up to event %1, hash %2</source>
        <extracomment>position and hash of the journal&apos;s last event that the file tells of</extracomment>
        <translation>Journal bis Eintrag %1, Hash %2</translation>
    </message>
</context>
<context>
    <name>CaseSections</name>
    <message>
        <source>Failure reason</source>
        <translation>Grund des Fehlschlags</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>Fallakte</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>SANDBOX (%1): not a real person</source>
        <translation>SANDBOX (%1): keine echte Person</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>label of a person&apos;s name</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Solaris person</source>
        <translation>Person bei Solaris</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not identified yet</source>
        <translation>noch nicht identifiziert</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>moment, user name</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Not identified yet: nothing to compare.</source>
        <translation>Noch nicht identifiziert: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>As entered, so identified: no difference.</source>
        <translation>Wie erfasst, so identifiziert: kein Unterschied.</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>table heading: a field of the person</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>As identified</source>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Address verified in the call: %1</source>
        <translation>Im Gespräch geprüfte Anschrift: %1</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Keine erfasst.</translation>
    </message>
    <message>
        <source>Text “%1”, version %2, %3</source>
        <translation>Text „%1“, Fassung %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, taken by %3</source>
        <extracomment>a consent: moment, how (&quot;in the branch&quot;), by whom (the clerk&apos;s name)</extracomment>
        <translation>%1, %2, aufgenommen von %3</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>No documents yet: they come with the result.</source>
        <translation>Noch keine Dokumente: Sie kommen mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>table heading: size of a file in bytes</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Claimed type</source>
        <translation>Angegebener Typ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>table heading: what the program&apos;s verdict was when somebody decided</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 der Bytes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Nobody decided yet.</source>
        <translation>Noch niemand hat entschieden.</translation>
    </message>
    <message>
        <source>One person decided; a second one must, without knowing what the first said. So it is not shown here.</source>
        <translation>Eine Person hat entschieden; eine zweite muss es noch, ohne das Votum der ersten zu kennen. Deshalb steht es nicht hier.</translation>
    </message>
    <message>
        <source>Two persons said different things: a third decides.</source>
        <translation>Zwei Personen haben verschieden entschieden: Eine dritte entscheidet.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation>Urteil zu dieser Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>None is given for “failed”, and the customer must not be told any.</source>
        <translation>Für „fehlgeschlagen“ wird keiner genannt; auch dem Kunden darf keiner genannt werden.</translation>
    </message>
    <message>
        <source>No data recorded yet.</source>
        <translation>Noch keine Daten erfasst.</translation>
    </message>
    <message>
        <source>Not identified: nothing to compare.</source>
        <translation>Nicht identifiziert: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation>Erfasst: %1.</translation>
    </message>
    <message>
        <source>Read after the result: %1.</source>
        <extracomment>when the person&apos;s data were read again from Solaris</extracomment>
        <translation>Nach dem Ergebnis gelesen: %1.</translation>
    </message>
    <message>
        <source>Last known: %1.</source>
        <extracomment>when the person&apos;s data were read or changed the last time</extracomment>
        <translation>Letzter Stand: %1.</translation>
    </message>
    <message>
        <source>As last known</source>
        <extracomment>table heading: a person&apos;s data at the last reading or change</extracomment>
        <translation>Letzter Stand</translation>
    </message>
    <message>
        <source>Solaris lists no documents.</source>
        <translation>Solaris führt keine Dokumente auf.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln requests to Solaris is not known.</source>
        <translation>
            <numerusform>Der Ausgang von %Ln Anfrage an Solaris ist nicht bekannt.</numerusform>
            <numerusform>Der Ausgang von %Ln Anfragen an Solaris ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ from the column before, marked with ≠.</source>
        <translation>
            <numerusform>%Ln Feld weicht von der Spalte davor ab, mit ≠ markiert.</numerusform>
            <numerusform>%Ln Felder weichen von der Spalte davor ab, mit ≠ markiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CautionWords</name>
    <message>
        <source>Two blanks in a row. Is that so on the ID?</source>
        <translation>Zwei Leerzeichen hintereinander. Steht das so im Ausweis?</translation>
    </message>
    <message>
        <source>There is a digit in this name. Is that so on the ID?</source>
        <translation>Der Name enthält eine Ziffer. Steht das so im Ausweis?</translation>
    </message>
    <message>
        <source>This is the name of a test robot, but this is production.</source>
        <translation>Das ist der Name eines Testroboters, hier ist aber die Produktion.</translation>
    </message>
    <message>
        <source>If the ID shows no last name, enter exactly N/A.</source>
        <translation>Zeigt der Ausweis keinen Nachnamen, geben Sie genau N/A ein.</translation>
    </message>
    <message>
        <source>The customer is not of age yet.</source>
        <translation>Der Kunde ist noch nicht volljährig.</translation>
    </message>
    <message>
        <source>This looks like a real person&apos;s. A sandbox is for made-up data only.</source>
        <translation>Das sieht nach einer echten Person aus. In eine Sandbox gehören nur erfundene Daten.</translation>
    </message>
    <message numerus="yes">
        <source>The customer would be at least %Ln years old. Is the year right?</source>
        <translation>
            <numerusform>Der Kunde wäre mindestens %Ln Jahr alt. Stimmt das Jahr?</numerusform>
            <numerusform>Der Kunde wäre mindestens %Ln Jahre alt. Stimmt das Jahr?</numerusform>
        </translation>
    </message>
    <message>
        <source>By its postal code, this address lies in %1.</source>
        <extracomment>%1: a German state</extracomment>
        <translation>Nach der Postleitzahl liegt diese Adresse in %1.</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Your video identification: what to have ready</source>
        <translation>Ihre Videoidentifizierung: Das legen Sie bereit</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>You show your ID document in a video call with IDnow. Please have all of this ready before you begin:</source>
        <translation>Sie zeigen Ihr Ausweisdokument in einem Videogespräch mit IDnow. Bitte halten Sie alles bereit, bevor Sie beginnen:</translation>
    </message>
    <message>
        <source>The original, valid and undamaged; no copy and no photo.</source>
        <translation>Im Original, gültig und unbeschädigt; keine Kopie und kein Foto.</translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation>Ihr Mobiltelefon</translation>
    </message>
    <message>
        <source>In the call you receive a text message with a code.</source>
        <translation>Im Gespräch erhalten Sie eine SMS mit einem Code.</translation>
    </message>
    <message>
        <source>Camera, microphone and a stable internet connection</source>
        <translation>Kamera, Mikrofon und eine stabile Internetverbindung</translation>
    </message>
    <message>
        <source>A smartphone is best; a computer with a camera does too.</source>
        <translation>Am besten mit einem Smartphone; ein Computer mit Kamera geht auch.</translation>
    </message>
    <message>
        <source>A quiet, well-lit place</source>
        <translation>Ein ruhiger, heller Ort</translation>
    </message>
    <message>
        <source>Your face and the document must be seen clearly, without glare.</source>
        <translation>Ihr Gesicht und das Dokument müssen deutlich und ohne Spiegelungen zu sehen sein.</translation>
    </message>
    <message>
        <source>Half an hour without interruption</source>
        <translation>Eine halbe Stunde ohne Unterbrechung</translation>
    </message>
    <message>
        <source>There may be a wait. After 30 minutes an open request is ended, and you begin anew.</source>
        <translation>Es kann eine Wartezeit geben. Nach 30 Minuten wird eine offene Anfrage beendet, und Sie beginnen neu.</translation>
    </message>
    <message>
        <source>The call is in German or English</source>
        <translation>Das Gespräch ist auf Deutsch oder Englisch</translation>
    </message>
    <message>
        <source>You choose the language when you begin.</source>
        <translation>Die Sprache wählen Sie zu Beginn.</translation>
    </message>
    <message>
        <source>Your personal link</source>
        <translation>Ihr persönlicher Link</translation>
    </message>
    <message>
        <source>It is valid for %1 days and for you alone: don&apos;t pass it on, and open it on one device only.</source>
        <translation>Er gilt %1 Tage und nur für Sie: Geben Sie ihn nicht weiter, und öffnen Sie ihn nur auf einem Gerät.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Your ID document: %1 (%2)</source>
        <translation>Ihr Ausweisdokument: %1 (%2)</translation>
    </message>
    <message>
        <source>Is your current address printed on your ID document? Then nothing else is needed. If not, please have one of these ready:</source>
        <translation>Steht Ihre aktuelle Anschrift auf Ihrem Ausweisdokument? Dann ist nichts weiter nötig. Wenn nicht, legen Sie bitte eines davon bereit:</translation>
    </message>
    <message>
        <source>Your ID document does not show your address. Please have one of these ready:</source>
        <translation>Ihr Ausweisdokument zeigt Ihre Anschrift nicht. Bitte legen Sie eines davon bereit:</translation>
    </message>
    <message>
        <source>It shows your name and current address and is not older than six months: for a call on %1 it is dated on or after %2.</source>
        <translation>Darauf stehen Ihr Name und Ihre aktuelle Anschrift, und es ist nicht älter als sechs Monate: für ein Gespräch am %1 also vom %2 oder jünger.</translation>
    </message>
    <message>
        <source>Dated %1, it can be used until %2.</source>
        <translation>Vom %1, ist es bis zum %2 verwendbar.</translation>
    </message>
    <message>
        <source>A proof of your address</source>
        <translation>Ein Nachweis Ihrer Anschrift</translation>
    </message>
    <message>
        <source>A proof of your address, only if needed</source>
        <translation>Ein Nachweis Ihrer Anschrift, nur falls nötig</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>Angestellt</translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation>Arbeitslos</translation>
    </message>
    <message>
        <source>Public sector employee</source>
        <translation>Im öffentlichen Dienst</translation>
    </message>
    <message>
        <source>Professional soldier</source>
        <translation>Berufssoldat</translation>
    </message>
    <message>
        <source>Freelancer</source>
        <translation>Freiberuflich</translation>
    </message>
    <message>
        <source>Housework</source>
        <translation>Hausfrau oder Hausmann</translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation>In Ausbildung</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Leitende Position</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Im Ruhestand</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Im Studium</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Selbstständig</translation>
    </message>
    <message>
        <source>Military or community service</source>
        <translation>Wehr- oder Freiwilligendienst</translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation>Keine Veranlagung</translation>
    </message>
    <message>
        <source>Separate assessment</source>
        <translation>Einzelveranlagung</translation>
    </message>
    <message>
        <source>Joint assessment</source>
        <translation>Zusammenveranlagung</translation>
    </message>
    <message>
        <source>Single</source>
        <translation>Ledig</translation>
    </message>
    <message>
        <source>Married</source>
        <translation>Verheiratet</translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation>Geschieden</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation>Baden-Württemberg</translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation>Bayern</translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation>Berlin</translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation>Brandenburg</translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation>Bremen</translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation>Hamburg</translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation>Hessen</translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation>Mecklenburg-Vorpommern</translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation>Niedersachsen</translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation>Nordrhein-Westfalen</translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation>Rheinland-Pfalz</translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation>Saarland</translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation>Sachsen</translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation>Sachsen-Anhalt</translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation>Schleswig-Holstein</translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation>Thüringen</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s. Consents carry the server&apos;s time; have the clock set.</source>
        <extracomment>%1: a duration; followed by what that means for the consents</extracomment>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server um %1 vor. Einwilligungen tragen die Zeit des Servers; lassen Sie die Uhr stellen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s. Consents carry the server&apos;s time; have the clock set.</source>
        <extracomment>%1: a duration</extracomment>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server um %1 nach. Einwilligungen tragen die Zeit des Servers; lassen Sie die Uhr stellen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Takes bank customers through IDnow video identification.</source>
        <translation>Führt Bankkunden durch die Videoidentifizierung von IDnow.</translation>
    </message>
    <message>
        <source>Plays the whole job on the real widgets, saves pictures and report.json in &lt;dir&gt;.</source>
        <translation>Spielt den ganzen Ablauf an der echten Oberfläche durch, legt Bilder und report.json in &lt;dir&gt; ab.</translation>
    </message>
    <message>
        <source>The robot that plays the customer on the tour.</source>
        <translation>Der Testroboter, der bei der Vorführung den Kunden spielt.</translation>
    </message>
    <message>
        <source>Runs the embedded sandbox alone on this port of the loopback.</source>
        <translation>Startet nur die eingebaute Sandbox, auf diesem Port dieses Computers.</translation>
    </message>
    <message>
        <source>How many sandbox seconds pass in a second.</source>
        <translation>Wie viele Sandbox-Sekunden in einer Sekunde vergehen.</translation>
    </message>
    <message>
        <source>Walks the journal&apos;s chain and names the first row that doesn&apos;t fit.</source>
        <translation>Prüft die Kette des Journals und nennt die erste Zeile, die nicht passt.</translation>
    </message>
    <message>
        <source>Host of the API, in place of the environment&apos;s.</source>
        <translation>Adresse der Schnittstelle, anstelle der Adresse der Umgebung.</translation>
    </message>
    <message>
        <source>Host that gives tokens, in place of the environment&apos;s.</source>
        <translation>Adresse der Token-Ausgabe, anstelle der Adresse der Umgebung.</translation>
    </message>
    <message>
        <source>Client id of the partner.</source>
        <translation>Client-ID des Partners.</translation>
    </message>
    <message>
        <source>File with the client secret; otherwise it is asked from the keychain.</source>
        <translation>Datei mit dem Client-Geheimnis; sonst wird es aus dem Schlüsselbund gelesen.</translation>
    </message>
    <message>
        <source>Folder for the journal.</source>
        <translation>Ordner für das Journal.</translation>
    </message>
    <message>
        <source>de or en.</source>
        <translation>de oder en.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Die Umgebung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is refused: https only, or http to this machine.</source>
        <translation>„%1“ wird abgelehnt: nur https, oder http zu diesem Computer.</translation>
    </message>
    <message>
        <source>This environment needs --client-id.</source>
        <translation>Diese Umgebung braucht --client-id.</translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>The languages are de and en.</source>
        <translation>Die Sprachen sind de und en.</translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000000.</source>
        <translation>--speed erwartet eine Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>--sandbox-server takes a port, or 0 for any free one.</source>
        <translation>--sandbox-server erwartet einen Port oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>There is no robot “%1”.</source>
        <translation>Den Testroboter „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Port %1 is taken.</source>
        <translation>Port %1 ist belegt.</translation>
    </message>
    <message>
        <source>The firm&apos;s own host of handoff links (white label), beside IDnow&apos;s.</source>
        <translation>Eigener Host der Firma für Übergabelinks (White Label), neben dem von IDnow.</translation>
    </message>
    <message>
        <source>--idnow-host takes a host name only, such as ident.bank.example.</source>
        <translation>--idnow-host nimmt nur einen Hostnamen, etwa ident.bank.example.</translation>
    </message>
    <message>
        <source>Folder of the firm&apos;s legal texts, in place of the setting legal/folder.</source>
        <translation>Ordner mit den Rechtstexten des Hauses, anstelle der Einstellung legal/folder.</translation>
    </message>
    <message>
        <source>--legal-texts takes a folder.</source>
        <translation>--legal-texts braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Proves an exported case file, and the documents beside it, unchanged.</source>
        <translation>Weist nach, dass eine exportierte Fallakte und die Dokumente daneben unverändert sind.</translation>
    </message>
    <message>
        <source>Fingerprint of the desk that should have sealed the case file, if not this one.</source>
        <translation>Fingerabdruck des Arbeitsplatzes, der die Fallakte versiegelt haben soll, wenn es nicht dieser war.</translation>
    </message>
    <message>
        <source>--desk-key goes with --verify-case-file.</source>
        <translation>--desk-key gehört zu --verify-case-file.</translation>
    </message>
    <message>
        <source>--desk-key takes a fingerprint: eight groups of four hex digits.</source>
        <translation>--desk-key verlangt einen Fingerabdruck: acht Gruppen aus vier Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>sandbox, solaris-sandbox or production, in place of the one chosen last.</source>
        <translation>sandbox, solaris-sandbox oder production, anstelle der zuletzt gewählten.</translation>
    </message>
    <message>
        <source>“%1” does not belong to the environment “%2”.</source>
        <translation>„%1“ gehört nicht zur Umgebung „%2“.</translation>
    </message>
    <message>
        <source>How much the log tells: error, warning, info or debug.</source>
        <translation>Wie viel das Protokoll festhält: error, warning, info oder debug.</translation>
    </message>
    <message>
        <source>The log&apos;s levels are error, warning, info and debug.</source>
        <translation>Das Protokoll kennt die Stufen error, warning, info und debug.</translation>
    </message>
    <message>
        <source>IdentDesk works with this data folder already; its window was called.</source>
        <translation>IdentDesk arbeitet bereits mit diesem Datenordner; sein Fenster wurde geholt.</translation>
    </message>
    <message>
        <source>IdentDesk works with this data folder already and does not answer. Wait a moment, or end that program; two at once would harm the journal.</source>
        <translation>IdentDesk arbeitet bereits mit diesem Datenordner und antwortet nicht. Warten Sie einen Augenblick oder beenden Sie jenes Programm; zwei zugleich würden dem Journal schaden.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast, in place of the one chosen in the settings.</source>
        <translation>light, dark oder high-contrast, anstelle der Auswahl in den Einstellungen.</translation>
    </message>
    <message>
        <source>The themes are light, dark and high-contrast.</source>
        <translation>Die Farbschemata sind light, dark und high-contrast.</translation>
    </message>
    <message>
        <source>--tour is refused in production: its pictures would show real customers.</source>
        <translation>--tour wird in der Produktion abgelehnt: Die Bilder würden echte Kunden zeigen.</translation>
    </message>
    <message>
        <source>A tour outside the embedded sandbox needs --client-secret-file.</source>
        <translation>Eine Tour außerhalb der eingebauten Sandbox braucht --client-secret-file.</translation>
    </message>
    <message>
        <source>--auth goes with --api, or with an --environment other than sandbox.</source>
        <translation>--auth gehört zu --api oder zu einer anderen Umgebung (--environment) als sandbox.</translation>
    </message>
    <message>
        <source>IdentDesk is open already, in another environment: “%1”. To work in “%2”, choose it there on the page Settings, or close that window first.</source>
        <translation>IdentDesk ist schon offen, in einer anderen Umgebung: „%1“. Um in „%2“ zu arbeiten, wählen Sie diese dort auf der Seite Einstellungen, oder schließen Sie zuerst jenes Fenster.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>The connection works: Solaris gave a token and answers.</source>
        <translation>Die Verbindung steht: Solaris hat ein Token ausgestellt und antwortet.</translation>
    </message>
    <message>
        <source>There is no host “%1”. Check its name and the internet connection.</source>
        <translation>Den Host „%1“ gibt es nicht. Prüfen Sie den Namen und die Internetverbindung.</translation>
    </message>
    <message>
        <source>The host “%1” does not answer. Check its name, the internet connection and whether your firm&apos;s network lets this computer out.</source>
        <translation>Der Host „%1“ antwortet nicht. Prüfen Sie den Namen, die Internetverbindung und ob das Netz Ihres Hauses diesen Rechner hinauslässt.</translation>
    </message>
    <message>
        <source>“%1” answers, but not as Solaris does. Check the host&apos;s name.</source>
        <translation>„%1“ antwortet, aber nicht so wie Solaris. Prüfen Sie den Namen des Hosts.</translation>
    </message>
    <message>
        <source>The client ID or the secret is refused. Both belong to one environment: those of a sandbox don&apos;t work in production.</source>
        <translation>Client-ID oder Geheimnis werden abgelehnt. Beide gelten nur für eine Umgebung: Die der Sandbox funktionieren in Produktion nicht.</translation>
    </message>
    <message>
        <source>The credentials are right, but they may not read persons. Ask your partner manager at Solaris for the rights.</source>
        <translation>Die Zugangsdaten stimmen, dürfen aber keine Personen lesen. Bitten Sie Ihren Partnermanager bei Solaris um die Rechte.</translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own, or is too busy. Try again in a few minutes.</source>
        <translation>„%1“ meldet eine eigene Störung oder ist überlastet. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an issuer that this computer doesn&apos;t trust. Somebody may be reading along, perhaps your firm&apos;s own network: ask your IT support.</source>
        <translation>Das Zertifikat von „%1“ stammt von einem Aussteller, dem dieser Computer nicht vertraut. Möglicherweise liest jemand mit, vielleicht das Netz Ihrer Firma selbst: Fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>“%1” shows the certificate of another host. Check its name; otherwise ask your IT support.</source>
        <translation>„%1“ zeigt das Zertifikat eines anderen Hosts. Prüfen Sie den Namen; fragen Sie sonst Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired. Check this computer&apos;s date (it says %2); if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation>Das Zertifikat von „%1“ ist abgelaufen. Prüfen Sie das Datum dieses Computers (es lautet %2); stimmt es, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check this computer&apos;s date (it says %2); if it is right, ask your IT support.</source>
        <translation>Das Zertifikat von „%1“ ist noch nicht gültig. Prüfen Sie das Datum dieses Computers (es lautet %2); stimmt es, fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The certificate of “%1” can&apos;t be trusted. Ask your IT support.</source>
        <translation>Dem Zertifikat von „%1“ kann nicht vertraut werden. Fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>“%1” answers, but makes no secure connection. Check its name and whether your firm&apos;s network lets secure connections out; otherwise ask your IT support.</source>
        <translation>„%1“ antwortet, stellt aber keine sichere Verbindung her. Prüfen Sie den Namen und ob das Netz Ihrer Firma sichere Verbindungen nach außen lässt; fragen Sie sonst Ihren IT-Support.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow: set it right.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %Ln Minute nach: Stellen Sie sie richtig.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %Ln Minuten nach: Stellen Sie sie richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast: set it right.</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners geht %Ln Minute vor: Stellen Sie sie richtig.</numerusform>
            <numerusform>Die Uhr dieses Rechners geht %Ln Minuten vor: Stellen Sie sie richtig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Terms and conditions</source>
        <translation>Bedingungen (AGB)</translation>
    </message>
    <message>
        <source>Data processing</source>
        <translation>Datenverarbeitung</translation>
    </message>
    <message>
        <source>Acting on own account</source>
        <translation>Handeln auf eigene Rechnung</translation>
    </message>
    <message>
        <source>Tax self-declaration (FATCA/CRS)</source>
        <translation>Steuerliche Selbstauskunft (FATCA/CRS)</translation>
    </message>
    <message>
        <source>in the branch</source>
        <extracomment>how a consent was given</extracomment>
        <translation>in der Filiale</translation>
    </message>
    <message>
        <source>on the phone</source>
        <extracomment>how a consent was given</extracomment>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>by the customer on the customer window</source>
        <extracomment>how a consent was given</extracomment>
        <translation>durch die Kundin oder den Kunden am Kundenfenster</translation>
    </message>
    <message>
        <source>way not recorded</source>
        <extracomment>how a consent was given</extracomment>
        <translation>Weg nicht festgehalten</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>CustomerSaying</name>
    <message>
        <source>Unfortunately the sound in your video call was not good enough to finish the identification. Please test your microphone and loudspeaker, or use a headset or another device, before you start the call again.</source>
        <translation>leider war der Ton in Ihrem Videogespräch nicht gut genug, um die Identifizierung abzuschließen. Bitte prüfen Sie vor dem nächsten Gespräch Mikrofon und Lautsprecher oder nutzen Sie ein Headset oder ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Unfortunately background noise made it hard to understand each other in your video call. Please choose a quiet place before you start the call again.</source>
        <translation>leider haben Hintergrundgeräusche die Verständigung in Ihrem Videogespräch erschwert. Bitte suchen Sie sich für das nächste Gespräch einen ruhigen Ort.</translation>
    </message>
    <message>
        <source>Unfortunately there was no sound in your video call. Please allow your browser or the app to use the microphone and turn the sound up before you start the call again.</source>
        <translation>leider kam in Ihrem Videogespräch kein Ton zustande. Bitte erlauben Sie Ihrem Browser oder der App den Zugriff auf das Mikrofon und stellen Sie die Lautstärke höher, bevor Sie das Gespräch erneut starten.</translation>
    </message>
    <message>
        <source>Unfortunately the photos taken in your video call were not sharp enough. Please clean the camera of your device, find even light and hold your ID document still when you are asked to.</source>
        <translation>leider waren die Fotos aus Ihrem Videogespräch nicht scharf genug. Bitte reinigen Sie die Kamera Ihres Geräts, sorgen Sie für gleichmäßiges Licht und halten Sie Ihr Ausweisdokument ruhig, wenn Sie darum gebeten werden.</translation>
    </message>
    <message>
        <source>Unfortunately the light in your video call was not good enough to see you and your ID document well. Please sit facing a window or a lamp, and tilt the ID document a little if it reflects the light.</source>
        <translation>leider reichte das Licht in Ihrem Videogespräch nicht aus, um Sie und Ihr Ausweisdokument gut zu erkennen. Bitte setzen Sie sich mit dem Gesicht zu einem Fenster oder einer Lampe und kippen Sie das Ausweisdokument etwas, falls es spiegelt.</translation>
    </message>
    <message>
        <source>Unfortunately the picture in your video call was not clear enough. Please use a device with a good camera, such as a newer smartphone, or restart your device before you start the call again.</source>
        <translation>leider war das Bild in Ihrem Videogespräch nicht klar genug. Bitte nutzen Sie ein Gerät mit guter Kamera, etwa ein neueres Smartphone, oder starten Sie Ihr Gerät vor dem nächsten Gespräch neu.</translation>
    </message>
    <message>
        <source>Unfortunately there was no picture in your video call. Please allow your browser or the app to use the camera, and close other programs that use it, before you start the call again.</source>
        <translation>leider kam in Ihrem Videogespräch kein Bild zustande. Bitte erlauben Sie Ihrem Browser oder der App den Zugriff auf die Kamera und schließen Sie andere Programme, die sie nutzen, bevor Sie das Gespräch erneut starten.</translation>
    </message>
    <message>
        <source>The place of your video call was unfortunately not suited to an identification. Please choose a quiet, well-lit room where you are alone.</source>
        <translation>der Ort Ihres Videogesprächs war leider für eine Identifizierung nicht geeignet. Bitte wählen Sie einen ruhigen, gut beleuchteten Raum, in dem Sie allein sind.</translation>
    </message>
    <message>
        <source>Unfortunately the internet connection was not fast or steady enough for your video call. Please use a strong Wi-Fi or mobile connection, stay close to the router and pause other downloads before you start the call again.</source>
        <translation>leider war die Internetverbindung für Ihr Videogespräch nicht schnell oder stabil genug. Bitte nutzen Sie ein starkes WLAN oder Mobilfunknetz, bleiben Sie in der Nähe des Routers und unterbrechen Sie andere Downloads, bevor Sie das Gespräch erneut starten.</translation>
    </message>
    <message>
        <source>Unfortunately the connection broke off during your video call. Please check your internet connection and keep the window or the app open for the whole call.</source>
        <translation>leider ist die Verbindung während Ihres Videogesprächs abgebrochen. Bitte prüfen Sie Ihre Internetverbindung und lassen Sie das Fenster oder die App während des gesamten Gesprächs geöffnet.</translation>
    </message>
    <message>
        <source>Unfortunately your video call could not be connected. Please switch off any VPN, or use another network, before you start the call again.</source>
        <translation>leider konnte Ihr Videogespräch nicht verbunden werden. Bitte schalten Sie ein VPN gegebenenfalls aus oder nutzen Sie ein anderes Netz, bevor Sie das Gespräch erneut starten.</translation>
    </message>
    <message>
        <source>The ID document shown in your video call is no longer valid. Please use another ID document that is valid.</source>
        <translation>das im Videogespräch gezeigte Ausweisdokument ist nicht mehr gültig. Bitte verwenden Sie ein anderes, gültiges Ausweisdokument.</translation>
    </message>
    <message>
        <source>The ID document shown in your video call can&apos;t be used for video identification. Please use a passport or an identity card that is accepted; we will gladly tell you which ones are.</source>
        <translation>das im Videogespräch gezeigte Ausweisdokument kann für die Videoidentifizierung leider nicht verwendet werden. Bitte nutzen Sie einen anerkannten Reisepass oder Personalausweis; gern nennen wir Ihnen die anerkannten Dokumente.</translation>
    </message>
    <message>
        <source>Your ID document could not be checked because it is damaged. Please use another ID document that is undamaged.</source>
        <translation>Ihr Ausweisdokument konnte nicht geprüft werden, weil es beschädigt ist. Bitte verwenden Sie ein anderes, unbeschädigtes Ausweisdokument.</translation>
    </message>
    <message>
        <source>Unfortunately your ID document could not be checked in the video call. Please make sure that it is valid and easy to read, or use another ID document.</source>
        <translation>leider konnte Ihr Ausweisdokument im Videogespräch nicht geprüft werden. Bitte achten Sie darauf, dass es gültig und gut lesbar ist, oder verwenden Sie ein anderes Ausweisdokument.</translation>
    </message>
    <message>
        <source>Unfortunately the security features of your ID document could not be seen well enough. Please find good light and tilt the ID document slowly when you are asked to, or use another ID document.</source>
        <translation>leider waren die Sicherheitsmerkmale Ihres Ausweisdokuments nicht gut genug zu erkennen. Bitte sorgen Sie für gutes Licht und kippen Sie das Ausweisdokument langsam, wenn Sie darum gebeten werden, oder verwenden Sie ein anderes Ausweisdokument.</translation>
    </message>
    <message>
        <source>Unfortunately the number of your ID document could not be confirmed in the call. Please find the number on your ID document beforehand and read it out character by character.</source>
        <translation>leider konnte die Nummer Ihres Ausweisdokuments im Gespräch nicht bestätigt werden. Bitte suchen Sie die Nummer vorab auf dem Ausweisdokument heraus und lesen Sie sie Zeichen für Zeichen vor.</translation>
    </message>
    <message>
        <source>For the video call you need your ID document itself. Please have it at hand before you start the call again.</source>
        <translation>für das Videogespräch benötigen Sie Ihr Ausweisdokument im Original. Bitte legen Sie es bereit, bevor Sie das Gespräch erneut starten.</translation>
    </message>
    <message>
        <source>Unfortunately the code for your identification did not reach you. Please make sure that your phone can receive text messages and give your current mobile number in the call.</source>
        <translation>leider hat Sie der Code für Ihre Identifizierung nicht erreicht. Bitte stellen Sie sicher, dass Ihr Telefon SMS empfangen kann, und nennen Sie im Gespräch Ihre aktuelle Mobilnummer.</translation>
    </message>
    <message>
        <source>The code that confirms your identification could not be accepted. A new code is sent in each call: please enter only the newest one.</source>
        <translation>der Code zur Bestätigung Ihrer Identifizierung konnte nicht angenommen werden. In jedem Gespräch wird ein neuer Code gesendet: Bitte geben Sie nur den neuesten ein.</translation>
    </message>
    <message>
        <source>The address in your application does not match the one on your document. Please tell us your current registered address, and if needed send us a proof of it.</source>
        <translation>die Adresse in Ihrem Antrag stimmt nicht mit der Adresse auf Ihrem Dokument überein. Bitte teilen Sie uns Ihre aktuelle Meldeadresse mit und senden Sie uns gegebenenfalls einen Adressnachweis.</translation>
    </message>
    <message>
        <source>Some details in your application do not match your ID document. Please tell us your details exactly as they stand on your ID document.</source>
        <translation>einige Angaben in Ihrem Antrag stimmen nicht mit Ihrem Ausweisdokument überein. Bitte nennen Sie uns Ihre Angaben genau so, wie sie auf Ihrem Ausweisdokument stehen.</translation>
    </message>
    <message>
        <source>The identification must be carried out by the applicant in person. Please start the call yourself and with your own ID document.</source>
        <translation>die Identifizierung muss von der antragstellenden Person selbst durchgeführt werden. Bitte führen Sie das Gespräch persönlich und mit Ihrem eigenen Ausweisdokument.</translation>
    </message>
    <message>
        <source>The law requires that the identification call is recorded; without your agreement we can&apos;t carry it out by video. If you agree to the recording, you can start the call again. Otherwise we will gladly tell you about other ways to identify yourself.</source>
        <translation>für die Videoidentifizierung ist eine Aufzeichnung des Gesprächs vorgeschrieben; ohne Ihr Einverständnis können wir sie nicht per Video durchführen. Wenn Sie mit der Aufzeichnung einverstanden sind, können Sie das Gespräch erneut starten. Andernfalls nennen wir Ihnen gern andere Wege der Identifizierung.</translation>
    </message>
    <message>
        <source>You are on the waiting list for a video call and will be called. Please keep your ID document ready and do not start the call again in the meantime.</source>
        <translation>Sie stehen auf der Warteliste für ein Videogespräch und werden angerufen. Bitte halten Sie Ihr Ausweisdokument bereit und starten Sie das Gespräch in der Zwischenzeit nicht neu.</translation>
    </message>
    <message>
        <source>Unfortunately your identification could not be completed by video call.</source>
        <translation>leider konnte Ihre Identifizierung im Videogespräch nicht abgeschlossen werden.</translation>
    </message>
    <message>
        <source>Unfortunately your video call was ended before the identification was complete. If you would like to go on, please follow the instructions given in the call.</source>
        <translation>leider wurde Ihr Videogespräch beendet, bevor die Identifizierung abgeschlossen war. Wenn Sie fortfahren möchten, folgen Sie bitte im Gespräch den Hinweisen.</translation>
    </message>
    <message>
        <source>The video call is offered in German and English only.</source>
        <translation>das Videogespräch wird nur auf Deutsch und Englisch angeboten.</translation>
    </message>
    <message>
        <source>Your identification was stopped before it was complete. If anything was unclear or did not work, we will gladly help you.</source>
        <translation>Ihre Identifizierung wurde beendet, bevor sie abgeschlossen war. Falls etwas unklar war oder nicht funktioniert hat, helfen wir Ihnen gern.</translation>
    </message>
    <message>
        <source>We are sorry that you had to wait for your video call. Early in the morning and late in the evening it is usually faster.</source>
        <translation>es tut uns leid, dass Sie auf Ihr Videogespräch warten mussten. Früh am Morgen und am späten Abend geht es meist schneller.</translation>
    </message>
    <message>
        <source>Your identification was started a second time, which ended the first call. Please use one device only, and either the web page or the app.</source>
        <translation>Ihre Identifizierung wurde ein zweites Mal gestartet; dadurch wurde das erste Gespräch beendet. Bitte nutzen Sie nur ein Gerät und entweder die Webseite oder die App.</translation>
    </message>
    <message>
        <source>We are sorry: the number of your ID document was recorded wrongly in the call, through no fault of yours. Please start the call once more and read the number out slowly.</source>
        <translation>es tut uns leid: Die Nummer Ihres Ausweisdokuments wurde im Gespräch falsch erfasst, ohne dass Sie etwas dafür können. Bitte starten Sie das Gespräch noch einmal und lesen Sie die Nummer langsam vor.</translation>
    </message>
    <message>
        <source>We are sorry: your identification has to be repeated, through no fault of yours, because one step of the call was left out.</source>
        <translation>es tut uns leid: Ihre Identifizierung muss wiederholt werden, ohne dass Sie etwas dafür können, weil ein Schritt im Gespräch ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Your identification could not be confirmed because some questions remained open in the call. Please have your ID document and your application at hand and answer the questions in full.</source>
        <translation>Ihre Identifizierung konnte nicht bestätigt werden, weil im Gespräch einige Fragen offen geblieben sind. Bitte legen Sie Ausweisdokument und Antrag bereit und beantworten Sie die Fragen vollständig.</translation>
    </message>
    <message>
        <source>Your identification was open for too long and was ended automatically. Please have your ID document and mobile phone ready and finish the call in one go.</source>
        <translation>Ihre Identifizierung war zu lange geöffnet und wurde automatisch beendet. Bitte legen Sie Ausweisdokument und Mobiltelefon bereit und führen Sie das Gespräch ohne Unterbrechung zu Ende.</translation>
    </message>
    <message>
        <source>Your last call was recorded as a test and so did not identify you.</source>
        <translation>Ihr letztes Gespräch wurde als Test erfasst; Sie sind damit noch nicht identifiziert.</translation>
    </message>
    <message>
        <source>We are sorry: a technical problem that you could do nothing about stopped your identification. Please start the call again in a few minutes.</source>
        <translation>es tut uns leid: Ein technisches Problem, für das Sie nichts können, hat Ihre Identifizierung unterbrochen. Bitte starten Sie das Gespräch in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>We are sorry: your name was not correct in the electronic signature. We will have it corrected.</source>
        <translation>es tut uns leid: Ihr Name war in der elektronischen Signatur nicht richtig angegeben. Wir lassen ihn berichtigen.</translation>
    </message>
    <message>
        <source>The phone number given for your electronic signature was not correct. Please give your own current mobile number.</source>
        <translation>die für Ihre elektronische Signatur angegebene Telefonnummer war nicht richtig. Bitte geben Sie Ihre eigene aktuelle Mobilnummer an.</translation>
    </message>
    <message>
        <source>Unfortunately your identification could not be completed. Should it fail again, please contact us.</source>
        <translation>leider konnte Ihre Identifizierung nicht abgeschlossen werden. Sollte es erneut nicht gelingen, melden Sie sich bitte bei uns.</translation>
    </message>
    <message>
        <source>Your identification is still being checked, and this takes a little longer. You need not do anything; we will get in touch with you.</source>
        <translation>Ihre Identifizierung wird noch geprüft; das dauert etwas länger. Sie müssen nichts tun, wir melden uns bei Ihnen.</translation>
    </message>
    <message>
        <source>The link you have is no longer valid. We will send you a new one.</source>
        <translation>Ihr bisheriger Link ist nicht mehr gültig. Wir senden Ihnen einen neuen.</translation>
    </message>
    <message>
        <source>You can start the call again at any time with the link you already have. Please have your ID document and your mobile phone ready.</source>
        <translation>Sie können das Gespräch jederzeit mit dem Link, den Sie bereits haben, erneut starten. Bitte halten Sie Ihr Ausweisdokument und Ihr Mobiltelefon bereit.</translation>
    </message>
    <message>
        <source>Please start the call again only when we have corrected your data and told you so; the link you have then works again.</source>
        <translation>Bitte starten Sie das Gespräch erst wieder, wenn wir Ihre Daten berichtigt und Sie informiert haben; Ihr bisheriger Link funktioniert dann wieder.</translation>
    </message>
    <message>
        <source>We will then send you a new link for your identification.</source>
        <translation>Wir senden Ihnen danach einen neuen Link für Ihre Identifizierung.</translation>
    </message>
    <message>
        <source>You need not do anything else at the moment.</source>
        <translation>Sie müssen im Moment nichts weiter tun.</translation>
    </message>
    <message>
        <source>We will get in touch with you and tell you how you can identify yourself in another way.</source>
        <translation>Wir melden uns bei Ihnen und teilen Ihnen mit, wie Sie sich auf anderem Weg identifizieren können.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Unfortunately your identification was not successful. We are not able to give a reason for this, and we can&apos;t offer you our services at present. We regret that we have no better news.</source>
        <translation>leider war Ihre Identifizierung nicht erfolgreich. Gründe können wir Ihnen hierzu nicht nennen; unsere Leistungen können wir Ihnen derzeit nicht anbieten. Wir bedauern, Ihnen keine bessere Nachricht geben zu können.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>MUSTER</translation>
    </message>
    <message>
        <source>Please read to the end of the text, then tick the box.</source>
        <translation>Bitte lesen Sie den Text bis zum Ende und setzen Sie dann das Häkchen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Thank you. Your adviser goes on with you now.</source>
        <translation>Vielen Dank. Ihre Beraterin oder Ihr Berater macht nun mit Ihnen weiter.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Moment, bitte.</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>There is no such day. Check day and month.</source>
        <translation>Diesen Tag gibt es nicht. Prüfen Sie Tag und Monat.</translation>
    </message>
    <message>
        <source>This is not a date. Enter it like 24.12.1972.</source>
        <translation>Das ist kein Datum. Geben Sie es so ein: 24.12.1972.</translation>
    </message>
    <message>
        <source>Enter the year with four digits, such as 1972.</source>
        <translation>Geben Sie das Jahr vierstellig ein, zum Beispiel 1972.</translation>
    </message>
    <message>
        <source>That year was no leap year: it had no 29 February.</source>
        <translation>Das Jahr war kein Schaltjahr: Es hatte keinen 29. Februar.</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Onboard</source>
        <extracomment>A reviewer&apos;s decision about a customer</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>A reviewer&apos;s decision about a customer</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Escalate</source>
        <extracomment>A reviewer&apos;s decision about a customer: somebody else has to decide</extracomment>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>A reviewer&apos;s decision about a customer: they have to be identified or asked once more</extracomment>
        <translation>Erneut anfragen</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>ID card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
    <message>
        <source>Paper ID card</source>
        <translation>Ausweis aus Papier</translation>
    </message>
    <message>
        <source>Other ID document</source>
        <translation>Anderes Ausweisdokument</translation>
    </message>
</context>
<context>
    <name>DocumentLabel</name>
    <message>
        <source>%1, front</source>
        <extracomment>%1: a kind of document that has two sides, &quot;ID document&quot;</extracomment>
        <translation>%1, Vorderseite</translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation>%1, Rückseite</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1: a kind of document, of which a case has several</extracomment>
        <translation>%1 %2 von %3</translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Annual financial statement</source>
        <translation>Jahresabschluss</translation>
    </message>
    <message>
        <source>KYC report</source>
        <translation>KYC-Bericht</translation>
    </message>
    <message>
        <source>ID document</source>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Document for qualified signature</source>
        <translation>Dokument zur qualifizierten Signatur</translation>
    </message>
    <message>
        <source>Signed contract</source>
        <translation>Unterschriebener Vertrag</translation>
    </message>
    <message>
        <source>Document with qualified signature</source>
        <translation>Qualifiziert signiertes Dokument</translation>
    </message>
    <message>
        <source>Register check</source>
        <translation>Registerprüfung</translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation>Registerauszug</translation>
    </message>
    <message>
        <source>Foundation document</source>
        <translation>Gründungsdokument</translation>
    </message>
    <message>
        <source>SCHUFA report, full</source>
        <translation>SCHUFA-Auskunft, vollständig</translation>
    </message>
    <message>
        <source>SCHUFA report, short</source>
        <translation>SCHUFA-Auskunft, kurz</translation>
    </message>
    <message>
        <source>Credit agency report</source>
        <translation>Bericht einer Auskunftei</translation>
    </message>
    <message>
        <source>Shareholders&apos; agreement</source>
        <translation>Gesellschaftervereinbarung</translation>
    </message>
    <message>
        <source>List of shareholders</source>
        <translation>Gesellschafterliste</translation>
    </message>
    <message>
        <source>Trading license</source>
        <translation>Gewerbeschein</translation>
    </message>
    <message>
        <source>Transparency register extract</source>
        <translation>Auszug aus dem Transparenzregister</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Sonstiges Dokument</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>VAT certificate</source>
        <translation>Umsatzsteuerbescheinigung</translation>
    </message>
    <message>
        <source>Account snapshot by FinTecSystems</source>
        <translation>Kontoübersicht von FinTecSystems</translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Anti-money-laundering policy</source>
        <translation>Geldwäscherichtlinie</translation>
    </message>
    <message>
        <source>Business direct debit mandate</source>
        <translation>Firmenlastschriftmandat</translation>
    </message>
    <message>
        <source>Balance report</source>
        <translation>Saldenbericht</translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation>Bankreferenz</translation>
    </message>
    <message>
        <source>Business assessment</source>
        <translation>Unternehmensbewertung</translation>
    </message>
    <message>
        <source>Business financials (XBRL)</source>
        <translation>Finanzdaten des Unternehmens (XBRL)</translation>
    </message>
    <message>
        <source>SCHUFA credit record</source>
        <translation>SCHUFA-Kreditauskunft</translation>
    </message>
    <message>
        <source>Correspondence with the customer</source>
        <translation>Schriftverkehr mit dem Kunden</translation>
    </message>
    <message>
        <source>FATCA self-declaration</source>
        <translation>FATCA-Selbstauskunft</translation>
    </message>
    <message>
        <source>KYC: beneficial owner</source>
        <translation>KYC: wirtschaftlich Berechtigter</translation>
    </message>
    <message>
        <source>KYC: corporate document</source>
        <translation>KYC: Unternehmensdokument</translation>
    </message>
    <message>
        <source>KYC form</source>
        <translation>KYC-Formular</translation>
    </message>
    <message>
        <source>KYC: legal representative</source>
        <translation>KYC: gesetzlicher Vertreter</translation>
    </message>
    <message>
        <source>KYC: reliability check</source>
        <translation>KYC: Zuverlässigkeitsprüfung</translation>
    </message>
    <message>
        <source>Loan mandate contract</source>
        <translation>Kreditvermittlungsvertrag</translation>
    </message>
    <message>
        <source>Payment confirmation</source>
        <translation>Zahlungsbestätigung</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>Vollmacht</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Proof of phone number change</source>
        <translation>Nachweis der Rufnummernänderung</translation>
    </message>
    <message>
        <source>Proof of profession</source>
        <translation>Berufsnachweis</translation>
    </message>
    <message>
        <source>Proof of salary</source>
        <translation>Gehaltsnachweis</translation>
    </message>
    <message>
        <source>Proof of tax ID</source>
        <translation>Nachweis der Steuer-ID</translation>
    </message>
    <message>
        <source>Reference letter</source>
        <translation>Referenzschreiben</translation>
    </message>
    <message>
        <source>Register application</source>
        <translation>Registeranmeldung</translation>
    </message>
    <message>
        <source>Salary information</source>
        <translation>Gehaltsangaben</translation>
    </message>
    <message>
        <source>SCHUFA report, compact</source>
        <translation>SCHUFA-Auskunft, kompakt</translation>
    </message>
    <message>
        <source>SCHUFA report under the money laundering act</source>
        <translation>SCHUFA-Auskunft nach GwG</translation>
    </message>
    <message>
        <source>Solaris scorecard</source>
        <translation>Solaris-Scorecard</translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation>Screening-Bericht</translation>
    </message>
    <message>
        <source>Signed loan mandate contract</source>
        <translation>Unterschriebener Kreditvermittlungsvertrag</translation>
    </message>
    <message>
        <source>Transaction document</source>
        <translation>Transaktionsbeleg</translation>
    </message>
    <message>
        <source>Transfer cancellation</source>
        <translation>Überweisungsrückruf</translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>Sandbox in this program, with IDnow&apos;s test robots</source>
        <translation>Sandbox in diesem Programm, mit den Testrobotern von IDnow</translation>
    </message>
    <message>
        <source>Sandbox of Solaris</source>
        <translation>Sandbox von Solaris</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without user name.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>Enter a host name alone, such as ident.bank.example, or nothing.</source>
        <translation>Geben Sie nur einen Hostnamen ein, etwa ident.bank.example, oder nichts.</translation>
    </message>
    <message>
        <source>This host belongs to production. A sandbox may not lead there.</source>
        <translation>Dieser Host gehört zur Produktion. Eine Sandbox darf nicht dorthin führen.</translation>
    </message>
    <message>
        <source>This host belongs to the sandbox of Solaris. Production may not lead there.</source>
        <translation>Dieser Host gehört zur Sandbox von Solaris. Die Produktion darf nicht dorthin führen.</translation>
    </message>
    <message>
        <source>Enter the client ID that Solaris gave your bank for this environment.</source>
        <translation>Geben Sie die Client-ID ein, die Solaris Ihrer Bank für diese Umgebung gegeben hat.</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The customer asked for it</source>
        <translation>Der Kunde hat es verlangt</translation>
    </message>
    <message>
        <source>Solaris deleted the person</source>
        <translation>Solaris hat die Person gelöscht</translation>
    </message>
    <message>
        <source>Not a customer within 90 days</source>
        <translation>Kein Kunde geworden binnen 90 Tagen</translation>
    </message>
    <message>
        <source>Retention period over</source>
        <translation>Aufbewahrungsfrist abgelaufen</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The server is receiving too many requests. Wait a minute, then try again.</source>
        <translation>Der Server erhält zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server refused what was sent. Check the entries and try again; if it stays so, give support the error ID.</source>
        <translation>Der Server hat die Angaben abgelehnt. Prüfen Sie die Eingaben und versuchen Sie es erneut; bleibt es dabei, nennen Sie dem Support die Fehler-ID.</translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the internet connection and try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing was changed; try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The request was sent, but no answer came: it may or may not have been carried out. Don&apos;t enter it again before IdentDesk has looked it up.</source>
        <translation>Die Anfrage wurde gesendet, aber es kam keine Antwort: Ob sie ausgeführt wurde, ist ungewiss. Geben Sie sie nicht erneut ein, bevor IdentDesk nachgesehen hat.</translation>
    </message>
    <message>
        <source>Stopped before it was finished. Start again when you are ready.</source>
        <translation>Vor dem Ende abgebrochen. Beginnen Sie erneut, sobald Sie bereit sind.</translation>
    </message>
    <message>
        <source>The server refused the client ID or the secret. Check both in the settings.</source>
        <translation>Der Server hat die Client-ID oder das Geheimnis abgelehnt. Prüfen Sie beides in den Einstellungen.</translation>
    </message>
    <message>
        <source>Your bank&apos;s access does not allow this. Ask Solaris support to check its rights.</source>
        <translation>Der Zugang Ihrer Bank erlaubt das nicht. Bitten Sie den Solaris-Support, die Rechte zu prüfen.</translation>
    </message>
    <message>
        <source>The code is wrong. Ask the customer to read it out again.</source>
        <translation>Der Code ist falsch. Bitten Sie den Kunden, ihn noch einmal vorzulesen.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this entry; it may have been deleted there. Refresh the case.</source>
        <translation>Der Server kennt diesen Eintrag nicht; vielleicht wurde er dort gelöscht. Aktualisieren Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The server already has an entry like this. Refresh the case before you go on.</source>
        <translation>Auf dem Server gibt es bereits einen solchen Eintrag. Aktualisieren Sie den Vorgang, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The server reports a fault of its own. Try again in a few minutes; if it stays so, give support the error ID.</source>
        <translation>Der Server meldet einen eigenen Fehler. Versuchen Sie es in einigen Minuten erneut; bleibt es dabei, nennen Sie dem Support die Fehler-ID.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. Try again; if it stays so, check the server address in the settings.</source>
        <translation>Die Antwort des Servers war nicht lesbar. Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Serveradresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The journal on this computer can&apos;t be read or written. Check the free disk space, then start IdentDesk again.</source>
        <translation>Das Journal auf diesem Computer kann nicht gelesen oder geschrieben werden. Prüfen Sie den freien Speicherplatz und starten Sie IdentDesk dann neu.</translation>
    </message>
    <message>
        <source>The journal on this computer is damaged or was changed from outside. Stop working, delete nothing and call your IT support.</source>
        <translation>Das Journal auf diesem Computer ist beschädigt oder wurde von außen verändert. Arbeiten Sie nicht weiter, löschen Sie nichts und rufen Sie Ihren IT-Support an.</translation>
    </message>
    <message>
        <source>The key of this desk can&apos;t be read. Unlock the keychain of this computer and try again.</source>
        <translation>Der Schlüssel dieses Arbeitsplatzes kann nicht gelesen werden. Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible in the case&apos;s present state. See the case for the next step.</source>
        <translation>Das ist im jetzigen Stand des Vorgangs nicht möglich. Den nächsten Schritt sehen Sie im Vorgang.</translation>
    </message>
    <message>
        <source>This person&apos;s data was erased. There is nothing left to show or to change.</source>
        <translation>Die Daten dieser Person wurden gelöscht. Es gibt nichts mehr anzuzeigen oder zu ändern.</translation>
    </message>
    <message>
        <source>Something went wrong. Try again; if it stays so, call your IT support.</source>
        <translation>Etwas ist schiefgegangen. Versuchen Sie es erneut; bleibt es dabei, rufen Sie Ihren IT-Support an.</translation>
    </message>
    <message>
        <source>Both consents are needed first. Ask the customer to accept both statements.</source>
        <translation>Zuerst sind beide Einwilligungen nötig. Bitten Sie den Kunden, beiden Erklärungen zuzustimmen.</translation>
    </message>
    <message>
        <source>This field can&apos;t be changed any more. Ask Solaris support to correct it.</source>
        <translation>Dieses Feld lässt sich nicht mehr ändern. Bitten Sie den Solaris-Support um die Korrektur.</translation>
    </message>
    <message>
        <source>This case has its person already. Open a new case for another customer.</source>
        <translation>Dieser Vorgang hat bereits seine Person. Eröffnen Sie für einen anderen Kunden einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>The link can&apos;t be used now: it has expired, or the case isn&apos;t waiting for the customer. See the case for the next step.</source>
        <translation>Der Link lässt sich jetzt nicht verwenden: Er ist abgelaufen oder der Vorgang wartet nicht auf den Kunden. Den nächsten Schritt sehen Sie im Vorgang.</translation>
    </message>
    <message>
        <source>The list of cases is still being loaded. Wait until it is complete, then try again.</source>
        <translation>Die Liste der Vorgänge wird noch geladen. Warten Sie, bis sie vollständig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The link does not lead to IDnow. It is not given to anybody; tell support.</source>
        <translation>Der Link führt nicht zu IDnow. Er wird niemandem gegeben; melden Sie es dem Support.</translation>
    </message>
    <message>
        <source>The server answered with another person&apos;s identification. It was not shown and not kept. Give Solaris support the details.</source>
        <translation>Der Server hat mit der Identifizierung einer anderen Person geantwortet. Sie wurde weder angezeigt noch gespeichert. Geben Sie die Einzelheiten an den Solaris-Support weiter.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than allowed and was not loaded. Ask support to look at it.</source>
        <translation>Die Antwort des Servers ist größer als erlaubt und wurde nicht geladen. Bitten Sie den Support, das zu prüfen.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Check the keyboard&apos;s language and Caps Lock.</source>
        <translation>Die Passphrase passt nicht. Prüfen Sie Tastatursprache und Feststelltaste.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. Perhaps it asks for its password in another window; unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Rechners antwortet nicht. Vielleicht fragt er in einem anderen Fenster nach seinem Kennwort; entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Rechners ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain was told not to let IdentDesk in. Try again and allow it.</source>
        <translation>Dem Schlüsselbund wurde der Zugriff durch IdentDesk verweigert. Versuchen Sie es erneut und erlauben Sie ihn.</translation>
    </message>
    <message>
        <source>This computer has no keychain that IdentDesk can use. Ask your IT support for one, or work with a passphrase.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, den IdentDesk nutzen kann. Bitten Sie Ihre IT darum, oder arbeiten Sie mit einer Passphrase.</translation>
    </message>
    <message>
        <source>The keychain does not hold the key of the journal on this computer. Without it nothing in the journal can be read: ask your IT support to restore the keychain.</source>
        <translation>Der Schlüsselbund enthält den Schlüssel des Journals auf diesem Rechner nicht. Ohne ihn lässt sich im Journal nichts lesen: Bitten Sie Ihre IT, den Schlüsselbund wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Wait %Ln seconds, then try again.</source>
        <translation>
            <numerusform>Der Server erhält zu viele Anfragen. Warten Sie %Ln Sekunde und versuchen Sie es dann erneut.</numerusform>
            <numerusform>Der Server erhält zu viele Anfragen. Warten Sie %Ln Sekunden und versuchen Sie es dann erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %Ln values. Correct the marked fields and send again.</source>
        <translation>
            <numerusform>Der Server hat %Ln Wert abgelehnt. Korrigieren Sie das markierte Feld und senden Sie erneut.</numerusform>
            <numerusform>Der Server hat %Ln Werte abgelehnt. Korrigieren Sie die markierten Felder und senden Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program on this computer has this journal open. Close it there, then start IdentDesk again.</source>
        <translation>Ein anderes Programm auf diesem Computer hat dieses Journal geöffnet. Schließen Sie es dort und starten Sie IdentDesk dann neu.</translation>
    </message>
    <message>
        <source>The key of the journal here does not lie in the file sandbox.key beside it. Start without --client-secret-file if the key is in the keychain, or ask your IT support to restore that file.</source>
        <translation>Der Schlüssel des Journals hier liegt nicht in der Datei sandbox.key daneben. Starten Sie ohne --client-secret-file, falls er im Schlüsselbund liegt, oder bitten Sie Ihre IT, diese Datei wiederherzustellen.</translation>
    </message>
    <message>
        <source>This is being done already. Wait a moment: the case then shows the outcome.</source>
        <translation>Das geschieht bereits. Warten Sie einen Moment: Der Vorgang zeigt dann, was dabei herauskam.</translation>
    </message>
    <message>
        <source>The file with the client secret can&apos;t be used. It must be yours, and readable by nobody else (mode 0600).</source>
        <translation>Die Datei mit dem Client-Geheimnis ist nicht verwendbar. Sie muss Ihnen gehören, und niemand sonst darf sie lesen (Modus 0600).</translation>
    </message>
</context>
<context>
    <name>Euros</name>
    <message>
        <source>This is not an amount in euros. Enter it like 1500 or 1.500,00.</source>
        <translation>Das ist kein Betrag in Euro. Geben Sie ihn etwa als 1500 oder 1.500,00 ein.</translation>
    </message>
    <message>
        <source>in euros, for example 1.500,00</source>
        <translation>in Euro, zum Beispiel 1.500,00</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Case opened</source>
        <translation>Vorgang eröffnet</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Einwilligung erteilt</translation>
    </message>
    <message>
        <source>Person entered</source>
        <translation>Person erfasst</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>Outcome of the request</source>
        <translation>Ergebnis der Anfrage</translation>
    </message>
    <message>
        <source>Person created</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>Person read again</source>
        <translation>Person erneut gelesen</translation>
    </message>
    <message>
        <source>Person amended</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Change awaits confirmation</source>
        <translation>Änderung wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Identification created</source>
        <translation>Identifizierung angelegt</translation>
    </message>
    <message>
        <source>Link received</source>
        <translation>Link erhalten</translation>
    </message>
    <message>
        <source>Status seen</source>
        <translation>Status gesehen</translation>
    </message>
    <message>
        <source>Link handed over</source>
        <translation>Link übergeben</translation>
    </message>
    <message>
        <source>Documents listed</source>
        <translation>Dokumente aufgelistet</translation>
    </message>
    <message>
        <source>Document viewed</source>
        <translation>Dokument angesehen</translation>
    </message>
    <message>
        <source>Document exported</source>
        <translation>Dokument exportiert</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation>Entscheidung getroffen</translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Entry of a newer version</source>
        <translation>Eintrag einer neueren Version</translation>
    </message>
    <message>
        <source>Tan sent to the customer</source>
        <translation>TAN an den Kunden gesendet</translation>
    </message>
    <message>
        <source>Change request closed</source>
        <translation>Änderungsantrag abgeschlossen</translation>
    </message>
    <message>
        <source>Alarm acknowledged</source>
        <translation>Alarm bestätigt</translation>
    </message>
    <message>
        <source>Case file exported</source>
        <translation>Fallakte exportiert</translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>only its time is known, not the text</source>
        <translation>nur der Zeitpunkt ist bekannt, nicht der Text</translation>
    </message>
    <message>
        <source>perhaps in the same file as the front</source>
        <translation>vielleicht in derselben Datei wie die Vorderseite</translation>
    </message>
    <message>
        <source>a passport has none</source>
        <translation>ein Reisepass hat keine</translation>
    </message>
    <message>
        <source>none was asked for: does the ID show the address?</source>
        <translation>keiner angefordert: Zeigt der Ausweis die Anschrift?</translation>
    </message>
    <message>
        <source>it was older than six months</source>
        <translation>er war älter als sechs Monate</translation>
    </message>
    <message>
        <source>no consent to the terms</source>
        <translation>keine Einwilligung in die Bedingungen</translation>
    </message>
    <message>
        <source>no consent to data processing</source>
        <translation>keine Einwilligung in die Datenverarbeitung</translation>
    </message>
    <message>
        <source>person not read again</source>
        <translation>Person nicht erneut gelesen</translation>
    </message>
    <message>
        <source>no front of the ID</source>
        <translation>keine Vorderseite des Ausweises</translation>
    </message>
    <message>
        <source>no back of the ID</source>
        <translation>keine Rückseite des Ausweises</translation>
    </message>
    <message>
        <source>no picture of the face</source>
        <translation>kein Gesichtsbild</translation>
    </message>
    <message>
        <source>no KYC report</source>
        <translation>kein KYC-Bericht</translation>
    </message>
    <message>
        <source>no proof of address</source>
        <translation>kein Adressnachweis</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>keine Aufzeichnung</translation>
    </message>
    <message>
        <source>no screening result</source>
        <translation>kein Screening-Ergebnis</translation>
    </message>
    <message>
        <source>no risk class</source>
        <translation>keine Risikoklasse</translation>
    </message>
    <message>
        <source>no vetting result</source>
        <translation>kein Ergebnis der Kundenprüfung</translation>
    </message>
    <message>
        <source>Consent to the terms</source>
        <translation>Einwilligung in die Bedingungen</translation>
    </message>
    <message>
        <source>Consent to data processing</source>
        <translation>Einwilligung in die Datenverarbeitung</translation>
    </message>
    <message>
        <source>Person read again</source>
        <extracomment>evidence: the person&apos;s data were fetched again after the result</extracomment>
        <translation>Person erneut gelesen</translation>
    </message>
    <message>
        <source>ID document, front</source>
        <translation>Ausweisdokument, Vorderseite</translation>
    </message>
    <message>
        <source>ID document, back</source>
        <translation>Ausweisdokument, Rückseite</translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>evidence: the picture of the customer&apos;s face</extracomment>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>KYC report</source>
        <translation>KYC-Bericht</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>evidence: the video of the call</extracomment>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Screening result</source>
        <translation>Screening-Ergebnis</translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation>Risikoklasse</translation>
    </message>
    <message>
        <source>Vetting result</source>
        <translation>Ergebnis der Kundenprüfung</translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>evidence: the file holds it</extracomment>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>evidence: the file doesn&apos;t hold it</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unclear</source>
        <extracomment>evidence: a person has to look whether the file holds it</extracomment>
        <translation>unklar</translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <extracomment>%1: &quot;Proof of address&quot;, &quot;Screening result&quot; …</extracomment>
        <translation>%1 unklar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of the evidence there is: &quot;6 of 7&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;6 of 7: no proof of address, no recording&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FailureReason</name>
    <message>
        <source>Customer&apos;s turn: test microphone and loudspeaker, then call again with the same link.</source>
        <translation>Der Kunde ist dran: Mikrofon und Lautsprecher testen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: use a headset or another device, then call again with the same link.</source>
        <translation>Der Kunde ist dran: ein Headset oder ein anderes Gerät benutzen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: go to a quiet room, then call again with the same link.</source>
        <translation>Der Kunde ist dran: einen ruhigen Raum aufsuchen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: clean the camera, find even light, hold the ID still, then call again with the same link.</source>
        <translation>Der Kunde ist dran: Kamera reinigen, für gleichmäßiges Licht sorgen, Ausweis ruhig halten, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: use a better camera or the phone, then call again with the same link.</source>
        <translation>Der Kunde ist dran: eine bessere Kamera oder das Smartphone benutzen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change to a faster network, such as good Wi-Fi, then call again with the same link.</source>
        <translation>Der Kunde ist dran: in ein schnelleres Netz wechseln, zum Beispiel gutes WLAN, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: move closer to the router or change the network, then call again with the same link.</source>
        <translation>Der Kunde ist dran: näher an den Router gehen oder das Netz wechseln, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the internet connection, then call again with the same link.</source>
        <translation>Der Kunde ist dran: die Internetverbindung prüfen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change the network or the device, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Netz oder das Gerät wechseln, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Correct the address with the customer first, or use another KYC method.</source>
        <translation>Sie sind dran: Eine bloße Wiederholung hilft nicht. Korrigieren Sie zuerst mit dem Kunden die Adresse oder wählen Sie ein anderes KYC-Verfahren.</translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Compare the data with the ID; names and birth data are corrected by Solaris support or in a new case.</source>
        <translation>Sie sind dran: Eine bloße Wiederholung hilft nicht. Vergleichen Sie die Daten mit dem Ausweis; Namen und Geburtsdaten korrigiert der Solaris-Support oder Sie eröffnen einen neuen Vorgang.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take another ID that is valid, then call again with the same link.</source>
        <translation>Der Kunde ist dran: ein anderes, gültiges Ausweisdokument bereitlegen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Your turn: explain that the call can&apos;t go without recording. If the customer agrees, the same link works; otherwise use another KYC method.</source>
        <translation>Sie sind dran: Erklären Sie, dass das Gespräch ohne Aufzeichnung nicht möglich ist. Stimmt der Kunde zu, gilt derselbe Link; sonst wählen Sie ein anderes KYC-Verfahren.</translation>
    </message>
    <message>
        <source>IDnow&apos;s turn: a plain retry won&apos;t help and only shows a warning. Wait to be called, or ask support.</source>
        <translation>IDnow ist dran: Eine bloße Wiederholung hilft nicht und führt nur zu einem Warnhinweis. Warten Sie auf den Aufruf oder fragen Sie den Support.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take an ID from the list of supported documents, then call again with the same link. Without one, use another KYC method.</source>
        <translation>Der Kunde ist dran: ein Ausweisdokument aus der Liste der unterstützten Dokumente bereitlegen, dann mit demselben Link erneut anrufen. Ohne ein solches wählen Sie ein anderes KYC-Verfahren.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take another, undamaged ID, then call again with the same link.</source>
        <translation>Der Kunde ist dran: ein anderes, unbeschädigtes Ausweisdokument bereitlegen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the ID, better take another one, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Ausweisdokument prüfen, besser ein anderes nehmen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check reception and the mobile number given to IDnow, then call again with the same link.</source>
        <translation>Der Kunde ist dran: Empfang und die bei IDnow angegebene Mobilnummer prüfen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link and enter the newest code.</source>
        <translation>Der Kunde ist dran: mit demselben Link erneut anrufen und den neuesten Code eingeben.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: no fault of theirs; call again with the same link and read the number out slowly.</source>
        <translation>Der Kunde ist dran: ihn trifft keine Schuld; mit demselben Link erneut anrufen und die Nummer langsam vorlesen.</translation>
    </message>
    <message>
        <source>Your turn: compare the name with the ID and ask support; then the customer signs again with the same link.</source>
        <translation>Sie sind dran: Vergleichen Sie den Namen mit dem Ausweis und fragen Sie den Support; danach unterschreibt der Kunde mit demselben Link erneut.</translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Decide with your supervisor whether to go on, and then with another KYC method.</source>
        <translation>Sie sind dran: Eine bloße Wiederholung hilft nicht. Entscheiden Sie mit Ihrer Leitung, ob Sie fortfahren, und dann mit einem anderen KYC-Verfahren.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: allow the microphone, turn the sound up, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Mikrofon freigeben, lauter stellen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change the network, switch off any VPN, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Netz wechseln, ein VPN ausschalten, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>IDnow&apos;s turn: wait for the review. Tell the customer only that it takes longer.</source>
        <translation>IDnow ist dran: Warten Sie die Prüfung ab. Sagen Sie dem Kunden nur, dass es länger dauert.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: no fault of theirs; repeat the call with the same link.</source>
        <translation>Der Kunde ist dran: ihn trifft keine Schuld; das Gespräch mit demselben Link wiederholen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: allow the camera, close other programs that use it, then call again with the same link.</source>
        <translation>Der Kunde ist dran: die Kamera freigeben, andere Programme schließen, die sie nutzen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Your turn: talk to the customer first. If they still want to be identified, the same link works.</source>
        <translation>Sie sind dran: Sprechen Sie zuerst mit dem Kunden. Will er sich weiterhin identifizieren, gilt derselbe Link.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link. If it happens again, use another device.</source>
        <translation>Der Kunde ist dran: mit demselben Link erneut anrufen. Passiert es wieder, ein anderes Gerät benutzen.</translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Ask support, or use another KYC method.</source>
        <translation>Sie sind dran: Eine bloße Wiederholung hilft nicht. Fragen Sie den Support oder wählen Sie ein anderes KYC-Verfahren.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link in a few minutes.</source>
        <translation>Der Kunde ist dran: in einigen Minuten mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: if it was meant in earnest, call again with the same link.</source>
        <translation>Der Kunde ist dran: War es ernst gemeint, mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: clean the camera and find even light, then call again with the same link.</source>
        <translation>Der Kunde ist dran: Kamera reinigen und für gleichmäßiges Licht sorgen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: repeat the call with the same link and answer the questions in full.</source>
        <translation>Der Kunde ist dran: das Gespräch mit demselben Link wiederholen und die Fragen vollständig beantworten.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: have ID and application at hand, then repeat the call with the same link.</source>
        <translation>Der Kunde ist dran: Ausweis und Antragsdaten bereithalten, dann das Gespräch mit demselben Link wiederholen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: have everything ready, then call again with the same link.</source>
        <translation>Der Kunde ist dran: alles bereitlegen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: test the microphone or use a headset, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Mikrofon testen oder ein Headset benutzen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: find a steadier network, then call again with the same link.</source>
        <translation>Der Kunde ist dran: ein stabileres Netz suchen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the internet, keep the window open, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Internet prüfen, das Fenster geöffnet lassen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: find better light and tilt the ID when asked, or take another ID, then call again with the same link.</source>
        <translation>Der Kunde ist dran: für besseres Licht sorgen und den Ausweis auf Aufforderung kippen oder einen anderen nehmen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take a passport or ID card from the list of supported documents, then call again with the same link.</source>
        <translation>Der Kunde ist dran: einen Reisepass oder Personalausweis aus der Liste der unterstützten Dokumente bereitlegen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the mobile number and that the phone can receive SMS, then call again with the same link.</source>
        <translation>Der Kunde ist dran: die Mobilnummer prüfen und ob das Telefon SMS empfangen kann, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: no fault of theirs; call again with the same link in a few minutes.</source>
        <translation>Der Kunde ist dran: ihn trifft keine Schuld; in einigen Minuten mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change to a faster network and stop other downloads, then call again with the same link.</source>
        <translation>Der Kunde ist dran: in ein schnelleres Netz wechseln und andere Downloads anhalten, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: face a lamp or a window, avoid reflections on the ID, then call again with the same link.</source>
        <translation>Der Kunde ist dran: sich zu einer Lampe oder einem Fenster drehen, Spiegelungen auf dem Ausweis vermeiden, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: clean the camera and hold the ID still, then call again with the same link.</source>
        <translation>Der Kunde ist dran: die Kamera reinigen und den Ausweis ruhig halten, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: have ID and phone ready, then call again with the same link and finish in one go.</source>
        <translation>Der Kunde ist dran: Ausweis und Telefon bereitlegen, dann mit demselben Link erneut anrufen und in einem Zug abschließen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: use a device with a better camera, then call again with the same link.</source>
        <translation>Der Kunde ist dran: ein Gerät mit besserer Kamera benutzen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link, best at a quieter hour.</source>
        <translation>Der Kunde ist dran: mit demselben Link erneut anrufen, am besten zu einer ruhigeren Zeit.</translation>
    </message>
    <message>
        <source>Your turn: ask the customer what stopped them. The same link still works.</source>
        <translation>Sie sind dran: Fragen Sie den Kunden nach dem Grund. Derselbe Link gilt weiterhin.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: find the number on the ID beforehand, then call again with the same link.</source>
        <translation>Der Kunde ist dran: die Nummer vorher auf dem Ausweis suchen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link and enter only the code of that call.</source>
        <translation>Der Kunde ist dran: mit demselben Link erneut anrufen und nur den Code dieses Gesprächs eingeben.</translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help, as calls are in German or English only. Use another KYC method.</source>
        <translation>Sie sind dran: Eine bloße Wiederholung hilft nicht, denn Gespräche gibt es nur auf Deutsch oder Englisch. Wählen Sie ein anderes KYC-Verfahren.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: get the ID, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Ausweisdokument holen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: finish the newer call, or start again on one device only, with the same link.</source>
        <translation>Der Kunde ist dran: das neuere Gespräch abschließen oder nur auf einem Gerät mit demselben Link neu beginnen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: the person named in the case must call, with the same link.</source>
        <translation>Der Kunde ist dran: Die im Vorgang genannte Person muss selbst anrufen, mit demselben Link.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: go to a quiet, well-lit room without other people, then call again with the same link.</source>
        <translation>Der Kunde ist dran: einen ruhigen, hellen Raum ohne andere Personen aufsuchen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: restart the device or use another one, then call again with the same link.</source>
        <translation>Der Kunde ist dran: das Gerät neu starten oder ein anderes benutzen, dann mit demselben Link erneut anrufen.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link and enter their own mobile number.</source>
        <translation>Der Kunde ist dran: mit demselben Link erneut anrufen und die eigene Mobilnummer eingeben.</translation>
    </message>
    <message>
        <source>Customer&apos;s turn: try again with the same link. If it fails again, ask support what this reason means.</source>
        <translation>Der Kunde ist dran: es mit demselben Link erneut versuchen. Scheitert es wieder, fragen Sie den Support nach diesem Grund.</translation>
    </message>
    <message>
        <source>There was a problem with the sound that IDnow does not describe further.</source>
        <translation>Es gab ein Tonproblem, das IDnow nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>The sound was too poor to go on with the call.</source>
        <translation>Der Ton war zu schlecht, um das Gespräch fortzusetzen.</translation>
    </message>
    <message>
        <source>Noise around the customer disturbed the call.</source>
        <translation>Geräusche in der Umgebung des Kunden haben das Gespräch gestört.</translation>
    </message>
    <message>
        <source>The photo of the ID or of the customer was not good enough.</source>
        <translation>Das Foto des Ausweisdokuments oder des Kunden war nicht gut genug.</translation>
    </message>
    <message>
        <source>The call came about, but the picture was too poor to go on.</source>
        <translation>Das Gespräch kam zustande, aber das Bild war zu schlecht, um fortzufahren.</translation>
    </message>
    <message>
        <source>The check before the call found the customer&apos;s internet too slow for video.</source>
        <translation>Die Prüfung vor dem Gespräch ergab, dass das Internet des Kunden für Video zu langsam ist.</translation>
    </message>
    <message>
        <source>The connection was too weak to go on.</source>
        <translation>Die Verbindung war zu schwach, um fortzufahren.</translation>
    </message>
    <message>
        <source>The call was cut off.</source>
        <translation>Die Verbindung des Gesprächs ist abgebrochen.</translation>
    </message>
    <message>
        <source>There was a connection problem that IDnow does not describe further.</source>
        <translation>Es gab ein Verbindungsproblem, das IDnow nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>The address entered differs from the ID and could not be corrected in the call.</source>
        <translation>Die erfasste Adresse weicht vom Ausweisdokument ab und konnte im Gespräch nicht korrigiert werden.</translation>
    </message>
    <message>
        <source>The data entered differ from the ID and could not be corrected in the call.</source>
        <translation>Die erfassten Daten weichen vom Ausweisdokument ab und konnten im Gespräch nicht korrigiert werden.</translation>
    </message>
    <message>
        <source>The ID is no longer valid.</source>
        <translation>Das Ausweisdokument ist abgelaufen.</translation>
    </message>
    <message>
        <source>The customer did not agree to the recording of the call.</source>
        <translation>Der Kunde war mit der Aufzeichnung des Gesprächs nicht einverstanden.</translation>
    </message>
    <message>
        <source>The customer was put on IDnow&apos;s waiting list and can&apos;t leave it alone.</source>
        <translation>Der Kunde steht auf der Warteliste von IDnow und kann sie nicht selbst verlassen.</translation>
    </message>
    <message>
        <source>This ID is not accepted for identification online.</source>
        <translation>Dieses Ausweisdokument wird für die Online-Identifizierung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The ID is damaged and can&apos;t be used.</source>
        <translation>Das Ausweisdokument ist beschädigt und nicht verwendbar.</translation>
    </message>
    <message>
        <source>There was a problem with the ID that IDnow does not describe further.</source>
        <translation>Es gab ein Problem mit dem Ausweisdokument, das IDnow nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>The code did not reach the customer by SMS or e-mail.</source>
        <translation>Der Code hat den Kunden nicht per SMS oder E-Mail erreicht.</translation>
    </message>
    <message>
        <source>The code was entered wrongly several times.</source>
        <translation>Der Code wurde mehrmals falsch eingegeben.</translation>
    </message>
    <message>
        <source>The number of the ID was recorded wrongly in the call.</source>
        <translation>Die Ausweisnummer wurde im Gespräch falsch erfasst.</translation>
    </message>
    <message>
        <source>Only for eSigning: the name in the certificate was wrong.</source>
        <translation>Nur bei eSigning: Der Name im Zertifikat war falsch.</translation>
    </message>
    <message>
        <source>IDnow ended the call because of the customer&apos;s behaviour.</source>
        <translation>IDnow hat das Gespräch wegen des Verhaltens des Kunden beendet.</translation>
    </message>
    <message>
        <source>Customer and IDnow could not hear each other.</source>
        <translation>Kunde und IDnow konnten einander nicht hören.</translation>
    </message>
    <message>
        <source>The call could not be connected because of network problems.</source>
        <translation>Das Gespräch kam wegen Netzproblemen nicht zustande.</translation>
    </message>
    <message>
        <source>Only for eSigning: the call was stopped before signing and goes to review.</source>
        <translation>Nur bei eSigning: Das Gespräch wurde vor der Unterschrift beendet und geht in die Prüfung.</translation>
    </message>
    <message>
        <source>IDnow&apos;s agent asked too few security questions; the review canceled the identification.</source>
        <translation>Bei IDnow wurden zu wenige Sicherheitsfragen gestellt; die Prüfung hat die Identifizierung storniert.</translation>
    </message>
    <message>
        <source>Customer and IDnow could not see each other.</source>
        <translation>Kunde und IDnow konnten einander nicht sehen.</translation>
    </message>
    <message>
        <source>IDnow reports a misuse of the procedure or inappropriate behaviour.</source>
        <translation>IDnow meldet einen Missbrauch des Verfahrens oder unangemessenes Verhalten.</translation>
    </message>
    <message>
        <source>An error happened that IDnow does not describe further.</source>
        <translation>Es ist ein Fehler aufgetreten, den IDnow nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>An error happened that IDnow can&apos;t resolve.</source>
        <translation>Es ist ein Fehler aufgetreten, den IDnow nicht beheben kann.</translation>
    </message>
    <message>
        <source>A passing error happened; a retry can solve it.</source>
        <translation>Es ist ein vorübergehender Fehler aufgetreten; eine Wiederholung kann ihn beheben.</translation>
    </message>
    <message>
        <source>The identification was a test call.</source>
        <translation>Die Identifizierung war ein Testanruf.</translation>
    </message>
    <message>
        <source>There was a problem with the photo that IDnow does not describe further.</source>
        <translation>Es gab ein Problem mit dem Foto, das IDnow nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>The review was not satisfied with the answers to the security questions.</source>
        <translation>Die Prüfung war mit den Antworten auf die Sicherheitsfragen nicht zufrieden.</translation>
    </message>
    <message>
        <source>The review judged answers to the security questions to be wrong.</source>
        <translation>Die Prüfung hat Antworten auf die Sicherheitsfragen als falsch bewertet.</translation>
    </message>
    <message>
        <source>The identification ran too long and was stopped.</source>
        <translation>Die Identifizierung dauerte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The sound was poor, or one side could not be heard.</source>
        <translation>Der Ton war schlecht oder eine Seite war nicht zu hören.</translation>
    </message>
    <message>
        <source>The video broke off during the identification.</source>
        <translation>Das Video ist während der Identifizierung abgebrochen.</translation>
    </message>
    <message>
        <source>The connection to IDnow was lost, mostly because the customer&apos;s internet dropped.</source>
        <translation>Die Verbindung zu IDnow ist abgerissen, meist weil das Internet des Kunden ausfiel.</translation>
    </message>
    <message>
        <source>The security features of the ID could not be seen or are worn. There is no suspicion of fraud.</source>
        <translation>Die Sicherheitsmerkmale des Ausweises waren nicht zu sehen oder sind abgenutzt. Es besteht kein Betrugsverdacht.</translation>
    </message>
    <message>
        <source>This kind of ID is not allowed or not supported.</source>
        <translation>Diese Art von Ausweisdokument ist nicht zugelassen oder nicht unterstützt.</translation>
    </message>
    <message>
        <source>The SMS with the code could not be delivered.</source>
        <translation>Die SMS mit dem Code konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>A server at IDnow had a fault.</source>
        <translation>Bei IDnow ist ein Serverfehler aufgetreten.</translation>
    </message>
    <message>
        <source>The customer&apos;s internet is not fast enough.</source>
        <translation>Das Internet des Kunden ist nicht schnell genug.</translation>
    </message>
    <message>
        <source>It was too dark or there was glare: the customer or the ID could not be seen well.</source>
        <translation>Es war zu dunkel oder es gab Spiegelungen: Der Kunde oder der Ausweis war nicht gut zu sehen.</translation>
    </message>
    <message>
        <source>The photo was not sharp: the customer or the ID could not be recognized.</source>
        <translation>Das Foto war nicht scharf: Der Kunde oder der Ausweis war nicht zu erkennen.</translation>
    </message>
    <message>
        <source>The identification was open longer than 30 minutes.</source>
        <translation>Die Identifizierung war länger als 30 Minuten offen.</translation>
    </message>
    <message>
        <source>The camera or its picture was not good enough.</source>
        <translation>Die Kamera oder ihr Bild war nicht gut genug.</translation>
    </message>
    <message>
        <source>The customer left while waiting for an agent.</source>
        <translation>Der Kunde hat die Warteschlange verlassen.</translation>
    </message>
    <message>
        <source>The customer stopped the identification.</source>
        <translation>Der Kunde hat die Identifizierung abgebrochen.</translation>
    </message>
    <message>
        <source>The customer read out a wrong ID number several times.</source>
        <translation>Der Kunde hat mehrmals eine falsche Ausweisnummer vorgelesen.</translation>
    </message>
    <message>
        <source>The customer entered a wrong code several times.</source>
        <translation>Der Kunde hat den Code mehrmals falsch eingegeben.</translation>
    </message>
    <message>
        <source>The customer speaks neither German nor English well enough for the call.</source>
        <translation>Der Kunde spricht weder Deutsch noch Englisch gut genug für das Gespräch.</translation>
    </message>
    <message>
        <source>The customer had no ID at hand.</source>
        <translation>Der Kunde hatte kein Ausweisdokument zur Hand.</translation>
    </message>
    <message>
        <source>The customer started the identification a second time, on the web or in the app.</source>
        <translation>Der Kunde hat die Identifizierung ein zweites Mal gestartet, im Web oder in der App.</translation>
    </message>
    <message>
        <source>Someone else than the applicant was in the call. There is no suspicion of fraud.</source>
        <translation>Im Gespräch war eine andere Person als im Antrag. Es besteht kein Betrugsverdacht.</translation>
    </message>
    <message>
        <source>The customer&apos;s surroundings did not suit a video call.</source>
        <translation>Die Umgebung des Kunden war für ein Videogespräch nicht geeignet.</translation>
    </message>
    <message>
        <source>There was a problem with the video that IDnow does not describe further.</source>
        <translation>Es gab ein Videoproblem, das IDnow nicht näher beschreibt.</translation>
    </message>
    <message>
        <source>Only for eSigning: the phone number entered was wrong.</source>
        <translation>Nur bei eSigning: Die eingegebene Telefonnummer war falsch.</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Group of failure reasons: the internet connection</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Group of failure reasons: camera, picture, light</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Group of failure reasons: microphone, sound</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>ID document</source>
        <extracomment>Group of failure reasons: the customer&apos;s ID</extracomment>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>SMS code</source>
        <extracomment>Group of failure reasons: the code sent by SMS</extracomment>
        <translation>SMS-Code</translation>
    </message>
    <message>
        <source>Data mismatch</source>
        <translation>Datenabweichung</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Group of failure reasons: what the customer did or wanted</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Group of failure reasons: how the call or its review went</extracomment>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>eSigning</source>
        <extracomment>Group of failure reasons: electronic signature</extracomment>
        <translation>eSigning</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Group of failure reasons</extracomment>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>IDnow gave the reason “%1”, which this version of IdentDesk doesn&apos;t know.</source>
        <translation>IDnow nennt den Grund „%1“, den diese Version von IdentDesk nicht kennt.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>last hour</source>
        <extracomment>when the case was opened</extracomment>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>when the case was opened</extracomment>
        <translation>heute</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>when the case was opened</extracomment>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <extracomment>when the case was opened</extracomment>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <extracomment>when the case was opened</extracomment>
        <translation>vor über 30 Tagen</translation>
    </message>
    <message>
        <source>any other status</source>
        <translation>jeder andere Status</translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <extracomment>figure of cases and filter: the customer has the link, the call is not over</extracomment>
        <translation>
            <numerusform>wartet</numerusform>
            <numerusform>warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in review</source>
        <extracomment>figure of cases and filter: IDnow reviews them</extracomment>
        <translation>
            <numerusform>in Prüfung</numerusform>
            <numerusform>in Prüfung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need the customer</source>
        <extracomment>figure of cases and filter: nothing goes on without the customer</extracomment>
        <translation>
            <numerusform>beim Kunden</numerusform>
            <numerusform>beim Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need me</source>
        <extracomment>figure of cases and filter: nothing goes on without the person at this desk</extracomment>
        <translation>
            <numerusform>bei mir</numerusform>
            <numerusform>bei mir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done today</source>
        <extracomment>figure of cases and filter: a result since midnight</extracomment>
        <translation>
            <numerusform>heute fertig</numerusform>
            <numerusform>heute fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alarms</source>
        <extracomment>figure of cases and filter: successful was taken back</extracomment>
        <translation>
            <numerusform>Alarm</numerusform>
            <numerusform>Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>status allows onboarding</source>
        <extracomment>filter: the verdict of the status alone, without screening, risk and vetting</extracomment>
        <translation>Status erlaubt Onboarding</translation>
    </message>
    <message>
        <source>status forbids onboarding</source>
        <extracomment>filter: the verdict of the status alone, without screening, risk and vetting</extracomment>
        <translation>Status verbietet Onboarding</translation>
    </message>
    <message>
        <source>status says: wait</source>
        <extracomment>filter: the verdict of the status alone, without screening, risk and vetting</extracomment>
        <translation>Status sagt: warten</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Solaris shows no person with these data: the customer was not created.</source>
        <translation>Solaris zeigt keine Person mit diesen Daten: Der Kunde wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Solaris has this person, with the very consent of this case: the customer was created. Adopt the person and go on.</source>
        <translation>Solaris hat diese Person, mit genau der Einwilligung dieses Vorgangs: Der Kunde wurde angelegt. Übernehmen Sie die Person und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Solaris has a person of this name, birth date and mobile number, but from another consent. Adopt the person if it is this customer.</source>
        <translation>Solaris hat eine Person mit diesem Namen, Geburtsdatum und dieser Mobilnummer, aber aus einer anderen Einwilligung. Übernehmen Sie die Person, wenn es dieser Kunde ist.</translation>
    </message>
    <message>
        <source>Solaris shows no identification of this person: it was not created.</source>
        <translation>Solaris zeigt keine Identifizierung dieser Person: Sie wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>Solaris has an identification of this person: it was created. Adopt it and go on.</source>
        <translation>Solaris hat eine Identifizierung dieser Person: Sie wurde angelegt. Übernehmen Sie sie und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Solaris shows no link for this identification: it was not requested.</source>
        <translation>Solaris zeigt keinen Link zu dieser Identifizierung: Er wurde nicht angefordert.</translation>
    </message>
    <message>
        <source>Solaris has the link of this identification: it was requested. Adopt it and go on.</source>
        <translation>Solaris hat den Link dieser Identifizierung: Er wurde angefordert. Übernehmen Sie ihn und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Solaris shows the person as this case knows it: the change was not carried out.</source>
        <translation>Solaris zeigt die Person so, wie dieser Vorgang sie kennt: Die Änderung wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Solaris shows other data than this case knows. Adopt them if the change is among them.</source>
        <translation>Solaris zeigt andere Daten, als dieser Vorgang kennt. Übernehmen Sie sie, wenn die Änderung darunter ist.</translation>
    </message>
    <message>
        <source>Solaris doesn&apos;t show whether a tan was sent. Ask the customer; if none came, it was not carried out.</source>
        <translation>Solaris zeigt nicht, ob eine TAN gesendet wurde. Fragen Sie den Kunden; kam keine an, wurde der Auftrag nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation>Bedingungen akzeptiert</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifizierung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Id at Solaris</source>
        <extracomment>the id by which Solaris knows the person or the identification</extracomment>
        <translation>Kennung bei Solaris</translation>
    </message>
    <message>
        <source>%1, %2, no identification</source>
        <extracomment>a person at Solaris: name, id, no identification</extracomment>
        <translation>%1, %2, keine Identifizierung</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a person at Solaris: name, identification&apos;s id, its status</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Solaris has the change: it was carried out. Adopt it.</source>
        <translation>Bei Solaris steht die Änderung: Sie wurde ausgeführt. Übernehmen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons at Solaris fit. Choose the one that is this customer.</source>
        <translation>
            <numerusform>%Ln Person bei Solaris passt. Wählen Sie die aus, die dieser Kunde ist.</numerusform>
            <numerusform>%Ln Personen bei Solaris passen. Wählen Sie die aus, die dieser Kunde ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solaris has %Ln identifications of this person. Choose one.</source>
        <translation>
            <numerusform>Solaris hat %Ln Identifizierung dieser Person. Wählen Sie eine aus.</numerusform>
            <numerusform>Solaris hat %Ln Identifizierungen dieser Person. Wählen Sie eine aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffLink</name>
    <message>
        <source>Solaris gave no link yet. Look at the case again in a moment.</source>
        <translation>Solaris hat noch keinen Link gegeben. Sehen Sie gleich noch einmal in den Vorgang.</translation>
    </message>
    <message>
        <source>The link is not a plain address of IDnow. It is not shown: tell support and send the customer nowhere.</source>
        <translation>Der Link ist keine einfache Adresse von IDnow. Er wird nicht gezeigt: Melden Sie es dem Support und schicken Sie den Kunden nirgendwohin.</translation>
    </message>
    <message>
        <source>The link is longer than IDnow&apos;s links are. It is not shown: tell support and send the customer nowhere.</source>
        <translation>Der Link ist länger, als Links von IDnow sind. Er wird nicht gezeigt: Melden Sie es dem Support und schicken Sie den Kunden nirgendwohin.</translation>
    </message>
    <message>
        <source>The link is not encrypted (https). It is not shown: tell support and send the customer nowhere.</source>
        <translation>Der Link ist nicht verschlüsselt (https). Er wird nicht gezeigt: Melden Sie es dem Support und schicken Sie den Kunden nirgendwohin.</translation>
    </message>
    <message>
        <source>The link belongs to another environment of IDnow. It is not shown: tell support; this customer can&apos;t be identified there.</source>
        <translation>Der Link gehört zu einer anderen Umgebung von IDnow. Er wird nicht gezeigt: Melden Sie es dem Support; dort lässt sich dieser Kunde nicht identifizieren.</translation>
    </message>
    <message>
        <source>The link does not lead to IDnow. It is not shown: it could take the customer&apos;s ID to a stranger. Tell support.</source>
        <translation>Der Link führt nicht zu IDnow. Er wird nicht gezeigt: Er könnte das Ausweisdokument des Kunden zu Fremden bringen. Melden Sie es dem Support.</translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>QR code shown</source>
        <translation>QR-Code gezeigt</translation>
    </message>
    <message>
        <source>opened on this computer</source>
        <translation>auf diesem Rechner geöffnet</translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation>kein Browser ließ sich öffnen</translation>
    </message>
    <message>
        <source>link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>text copied</source>
        <translation>Text kopiert</translation>
    </message>
    <message>
        <source>e-mail drafted</source>
        <translation>E-Mail entworfen</translation>
    </message>
    <message>
        <source>no e-mail program could be opened</source>
        <translation>kein E-Mail-Programm ließ sich öffnen</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <extracomment>first line of a message to the customer; %1: first and last name</extracomment>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>please identify yourself in a short video call with our partner IDnow. Open this link, best on your smartphone:</source>
        <translation>bitte identifizieren Sie sich in einem kurzen Videogespräch mit unserem Partner IDnow. Öffnen Sie dazu diesen Link, am besten auf Ihrem Smartphone:</translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation>Bitte halten Sie bereit:</translation>
    </message>
    <message>
        <source>- your ID document itself, not a copy</source>
        <translation>- Ihr Ausweisdokument selbst, keine Kopie</translation>
    </message>
    <message>
        <source>- your proof of address: %1</source>
        <extracomment>%1: kind of proof, &quot;Gas bill&quot;</extracomment>
        <translation>- Ihren Adressnachweis: %1</translation>
    </message>
    <message>
        <source>- your mobile phone: you get a code by text message</source>
        <translation>- Ihr Mobiltelefon: Sie bekommen einen Code per SMS</translation>
    </message>
    <message>
        <source>- a bright, quiet place and a stable internet connection</source>
        <translation>- einen hellen, ruhigen Platz und eine stabile Internetverbindung</translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation>Der Link gilt bis zum %1 Uhr.</translation>
    </message>
    <message>
        <source>It is meant for you alone: please pass it on to nobody. Open it once, on one device; a second start ends the first.</source>
        <translation>Er ist nur für Sie bestimmt: Bitte geben Sie ihn an niemanden weiter. Öffnen Sie ihn einmal und auf einem Gerät; ein zweiter Start beendet den ersten.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>Mit freundlichen Grüßen</translation>
    </message>
    <message>
        <source>Your video identification</source>
        <translation>Ihre Videoidentifizierung</translation>
    </message>
    <message>
        <source>[the link for this customer]</source>
        <extracomment>stands in the preview of a message where the customer&apos;s link will be</extracomment>
        <translation>[der Link für diesen Kunden]</translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>it was changed</source>
        <translation>sie wurde verändert</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>it was inserted</source>
        <translation>sie wurde eingefügt</translation>
    </message>
    <message>
        <source>it stood elsewhere</source>
        <translation>sie stand woanders</translation>
    </message>
    <message>
        <source>the journal was cut off there</source>
        <translation>das Journal wurde dort abgeschnitten</translation>
    </message>
    <message>
        <source>Row %1 does not fit: %2.</source>
        <extracomment>%1: a number; %2: what happened to the row, as &quot;it was changed&quot;</extracomment>
        <translation>Zeile %1 passt nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, the chain is whole</source>
        <translation>
            <numerusform>%Ln Zeile, die Kette ist unversehrt</numerusform>
            <numerusform>%Ln Zeilen, die Kette ist unversehrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatinWords</name>
    <message>
        <source>There is a tab at position %1. Remove it.</source>
        <extracomment>%1: where in the text, counted from 1</extracomment>
        <translation>An Stelle %1 steht ein Tabulator. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>There is a line break at position %1. Remove it.</source>
        <extracomment>%1: where in the text, counted from 1</extracomment>
        <translation>An Stelle %1 steht ein Zeilenumbruch. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>At position %1 an invisible sign turns the direction of writing (%2). Remove it.</source>
        <extracomment>%1: where in the text, counted from 1, %2: its number, such as U+202E</extracomment>
        <translation>An Stelle %1 dreht ein unsichtbares Zeichen die Schreibrichtung um (%2). Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The blank at position %1 isn&apos;t an ordinary one (%2). Replace it.</source>
        <extracomment>%1: where in the text, counted from 1, %2: its number, such as U+00A0</extracomment>
        <translation>Das Leerzeichen an Stelle %1 ist kein gewöhnliches (%2). Ersetzen Sie es.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a symbol. Letters and punctuation only.</source>
        <extracomment>%1: the character, %2: where in the text, counted from 1</extracomment>
        <translation>„%1“ an Stelle %2 ist ein Symbol. Erlaubt sind Buchstaben und Satzzeichen.</translation>
    </message>
    <message>
        <source>“%1” at position %2 isn&apos;t Latin but %3. Enter the Latin spelling shown on the ID.</source>
        <extracomment>%1: the character, %2: where in the text, counted from 1, %3: its script, such as Cyrillic</extracomment>
        <translation>„%1“ an Stelle %2 ist nicht lateinisch (Schrift: %3). Geben Sie die lateinische Schreibweise aus dem Ausweis ein.</translation>
    </message>
    <message>
        <source>“%1” at position %2 is a special form of a letter (%3). Type the ordinary letter.</source>
        <extracomment>%1: the character, %2: where in the text, counted from 1, %3: its number, such as U+FB01</extracomment>
        <translation>„%1“ an Stelle %2 ist eine Sonderform eines Buchstabens (%3). Tippen Sie den gewöhnlichen Buchstaben.</translation>
    </message>
    <message>
        <source>There is an invisible character at position %1 (%2). Remove it.</source>
        <extracomment>%1: where in the text, counted from 1, %2: its number, such as U+200B</extracomment>
        <translation>An Stelle %1 steht ein unsichtbares Zeichen (%2). Entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>LegalShelf</name>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is missing in %2.</source>
        <extracomment>%1: id of a legal text, %2: language</extracomment>
        <translation>„%1“ fehlt auf %2.</translation>
    </message>
    <message>
        <source>“%1” is there more than once in %2.</source>
        <translation>„%1“ ist auf %2 mehrfach vorhanden.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There are more than %1 texts in it.</source>
        <translation>Er enthält mehr als %1 Texte.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>file name, then what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>It is longer than %1.</source>
        <translation>Die Datei ist größer als %1.</translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8 gespeichert.</translation>
    </message>
    <message>
        <source>Line %1 holds a character that can&apos;t be seen (U+%2).</source>
        <translation>Zeile %1 enthält ein unsichtbares Zeichen (U+%2).</translation>
    </message>
    <message>
        <source>Line %1 of the text holds HTML.</source>
        <translation>Zeile %1 des Textes enthält HTML.</translation>
    </message>
    <message>
        <source>It holds a picture.</source>
        <translation>Der Text enthält ein Bild.</translation>
    </message>
    <message>
        <source>It holds a link that is not https: “%1”.</source>
        <translation>Der Text enthält einen Link, der nicht https ist: „%1“.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Die Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>It does not begin with id, version, language, title and statement between two lines of ---.</source>
        <translation>Die Datei beginnt nicht mit id, version, language, title und statement zwischen zwei Zeilen ---.</translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <extracomment>%1: a key at the head of a legal text&apos;s file, &quot;version&quot;</extracomment>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>Its “%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>Its id may hold small letters, digits, _ and - only.</source>
        <translation>Die id darf nur Kleinbuchstaben, Ziffern, _ und - enthalten.</translation>
    </message>
    <message>
        <source>Its language is neither de nor en.</source>
        <translation>Die language ist weder de noch en.</translation>
    </message>
</context>
<context>
    <name>NextMove</name>
    <message>
        <source>This reason is permanent: a plain retry with the same link ends the same way.</source>
        <translation>Dieser Grund ist dauerhaft: Ein bloßer neuer Versuch mit demselben Link endet ebenso.</translation>
    </message>
    <message>
        <source>The link&apos;s 14 days are over: it no longer works.</source>
        <translation>Die 14 Tage des Links sind vorbei: Er funktioniert nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The customer may call again with the same link: it works for %Ln more days.</source>
        <translation>
            <numerusform>Der Kunde kann mit demselben Link erneut anrufen: Er gilt noch %Ln Tag.</numerusform>
            <numerusform>Der Kunde kann mit demselben Link erneut anrufen: Er gilt noch %Ln Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link works for %Ln more days.</source>
        <translation>
            <numerusform>Der Link gilt noch %Ln Tag.</numerusform>
            <numerusform>Der Link gilt noch %Ln Tage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Fetching the link …</source>
        <translation>Der Link wird geholt …</translation>
    </message>
    <message>
        <source>There is no link yet: the identification has not been requested.</source>
        <translation>Es gibt noch keinen Link: Die Identifizierung wurde noch nicht angefordert.</translation>
    </message>
    <message>
        <source>The link is not shown: this hand-over could not be written to the journal.</source>
        <translation>Der Link wird nicht gezeigt: Diese Übergabe ließ sich nicht ins Journal schreiben.</translation>
    </message>
    <message>
        <source>The link is no longer offered: the customer&apos;s call is over.</source>
        <translation>Der Link wird nicht mehr angeboten: Das Gespräch des Kunden ist vorbei.</translation>
    </message>
    <message>
        <source>The link&apos;s 14 days are over; it no longer works. The customer needs a new identification.</source>
        <translation>Die 14 Tage des Links sind vorbei; er gilt nicht mehr. Der Kunde braucht eine neue Identifizierung.</translation>
    </message>
    <message>
        <source>Last day: the link ends on %1.</source>
        <translation>Letzter Tag: Der Link endet am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left, until %1</source>
        <translation>
            <numerusform>noch %Ln Tag, bis %1</numerusform>
            <numerusform>noch %Ln Tage, bis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonEcho</name>
    <message>
        <source>for example 24.12.1972</source>
        <translation>zum Beispiel 24.12.1972</translation>
    </message>
    <message>
        <source>taken as %1, not %2</source>
        <extracomment>%1: a date as it was understood, %2: what it could mean as well</extracomment>
        <translation>verstanden als %1, nicht %2</translation>
    </message>
    <message>
        <source>all given names, as printed on the ID document</source>
        <translation>alle Vornamen, wie im Ausweisdokument</translation>
    </message>
    <message>
        <source>all parts, as printed; N/A if there is none</source>
        <translation>alle Teile, wie gedruckt; N/A, wenn es keinen gibt</translation>
    </message>
    <message>
        <source>IDnow sends a code to this number</source>
        <translation>IDnow schickt einen Code an diese Nummer</translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation>wird gesendet als %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years old</source>
        <extracomment>%1: the date as it was understood, %Ln: the age</extracomment>
        <translation>
            <numerusform>%1, %Ln Jahr alt</numerusform>
            <numerusform>%1, %Ln Jahre alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Yes</source>
        <extracomment>answer to a question</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The customer confirms it</source>
        <extracomment>the customer makes a statement, such as acting on their own account</extracomment>
        <translation>Der Kunde bestätigt es</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Geburt</translation>
    </message>
    <message>
        <source>Contact address, if the customer has lived at the address for less than two years</source>
        <translation>Kontaktadresse, wenn der Kunde seit weniger als zwei Jahren unter seiner Anschrift wohnt</translation>
    </message>
    <message>
        <source>Tax and declarations</source>
        <translation>Steuer und Erklärungen</translation>
    </message>
    <message>
        <source>Occupation and business</source>
        <translation>Beruf und Gewerbe</translation>
    </message>
    <message>
        <source>Asked for in France, Italy and Spain</source>
        <translation>In Frankreich, Italien und Spanien verlangt</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Address addition</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Contact address: street and number</source>
        <translation>Kontaktadresse: Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Contact address: addition</source>
        <translation>Kontaktadresse: Zusatz</translation>
    </message>
    <message>
        <source>Contact address: postal code</source>
        <translation>Kontaktadresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Contact address: city</source>
        <translation>Kontaktadresse: Ort</translation>
    </message>
    <message>
        <source>Contact address: state</source>
        <translation>Kontaktadresse: Bundesland</translation>
    </message>
    <message>
        <source>Contact address: country</source>
        <translation>Kontaktadresse: Land</translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation>Beschäftigungsstatus</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tax assessment</source>
        <translation>Steuerveranlagung</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Familienstand</translation>
    </message>
    <message>
        <source>Liable to tax in the USA (FATCA)</source>
        <translation>In den USA steuerpflichtig (FATCA)</translation>
    </message>
    <message>
        <source>FATCA/CRS confirmed on</source>
        <translation>FATCA/CRS bestätigt am</translation>
    </message>
    <message>
        <source>Business purpose</source>
        <translation>Geschäftszweck</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Industry key</source>
        <translation>Branchenschlüssel</translation>
    </message>
    <message>
        <source>Acting on own account, confirmed on</source>
        <translation>Handeln auf eigene Rechnung, bestätigt am</translation>
    </message>
    <message>
        <source>Anti-money-laundering data confirmed on</source>
        <translation>Geldwäschedaten bestätigt am</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Umsatzsteuer-Identifikationsnummer</translation>
    </message>
    <message>
        <source>Website or social media</source>
        <translation>Website oder soziale Medien</translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation>Geschäftsbezeichnung</translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation>NACE-Code</translation>
    </message>
    <message>
        <source>Business address: street and number</source>
        <translation>Geschäftsadresse: Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Business address: addition</source>
        <translation>Geschäftsadresse: Zusatz</translation>
    </message>
    <message>
        <source>Business address: postal code</source>
        <translation>Geschäftsadresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Business address: city</source>
        <translation>Geschäftsadresse: Ort</translation>
    </message>
    <message>
        <source>Business address: country</source>
        <translation>Geschäftsadresse: Land</translation>
    </message>
    <message>
        <source>Annual income range</source>
        <translation>Jahreseinkommen (Spanne)</translation>
    </message>
    <message>
        <source>Data processing accepted on</source>
        <translation>Datenverarbeitung zugestimmt am</translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation>Wirtschaftszweig</translation>
    </message>
    <message>
        <source>Province of birth</source>
        <translation>Geburtsprovinz</translation>
    </message>
    <message>
        <source>Postal code of birthplace</source>
        <translation>Postleitzahl des Geburtsorts</translation>
    </message>
    <message>
        <source>Socio-professional category</source>
        <translation>Sozioprofessionelle Kategorie</translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation>Zweck der Kontoeröffnung</translation>
    </message>
    <message>
        <source>Main source of income</source>
        <translation>Haupteinkommensquelle</translation>
    </message>
    <message>
        <source>Country of work</source>
        <translation>Land der Beschäftigung</translation>
    </message>
    <message>
        <source>Province of work</source>
        <translation>Provinz der Beschäftigung</translation>
    </message>
    <message>
        <source>Politically exposed person (own statement)</source>
        <translation>Politisch exponierte Person (Selbstauskunft)</translation>
    </message>
    <message>
        <source>Expected business abroad</source>
        <translation>Erwartete Auslandsgeschäfte</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation>Personen-ID</translation>
    </message>
    <message>
        <source>First names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation>Geburtsname</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Geburtsland</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Staatsangehörigkeit</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Terms and conditions accepted on</source>
        <translation>AGB akzeptiert am</translation>
    </message>
    <message>
        <source>Next anti-money-laundering check</source>
        <translation>Nächste Geldwäscheprüfung</translation>
    </message>
    <message>
        <source>Flagged by compliance</source>
        <translation>Von Compliance markiert</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Screening</translation>
    </message>
    <message>
        <source>Risk classification</source>
        <translation>Risikoklassifizierung</translation>
    </message>
    <message>
        <source>Customer vetting</source>
        <translation>Kundenprüfung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Proof of address issued on</source>
        <translation>Adressnachweis ausgestellt am</translation>
    </message>
    <message>
        <source>Expected monthly revenue</source>
        <translation>Erwarteter Monatsumsatz</translation>
    </message>
</context>
<context>
    <name>PersonStoryWords</name>
    <message>
        <source>amended here by %1</source>
        <extracomment>how a value changed; %1: a clerk&apos;s name</extracomment>
        <translation>hier geändert von %1</translation>
    </message>
    <message>
        <source>changed in the call</source>
        <extracomment>how a value changed: IDnow&apos;s agent changed it in the video call</extracomment>
        <translation>im Gespräch geändert</translation>
    </message>
    <message>
        <source>changed in the review</source>
        <extracomment>how a value changed: IDnow&apos;s review changed it after the call</extracomment>
        <translation>in der Prüfung geändert</translation>
    </message>
    <message>
        <source>changed in the call or the review</source>
        <translation>im Gespräch oder in der Prüfung geändert</translation>
    </message>
    <message>
        <source>changed at Solaris</source>
        <extracomment>how a value changed: neither in call or review nor by this program</extracomment>
        <translation>bei Solaris geändert</translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>yes</source>
        <extracomment>the customer&apos;s statement on tax duties in the USA</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 €</source>
        <extracomment>an amount in euros</extracomment>
        <translation>%1 €</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>This is the test number of the sandbox. Enter the customer&apos;s own mobile number.</source>
        <translation>Das ist die Testnummer der Sandbox. Geben Sie die eigene Mobilnummer des Kunden ein.</translation>
    </message>
    <message>
        <source>This isn&apos;t a phone number. Enter it with area code, such as 0151 23456789.</source>
        <translation>Das ist keine Telefonnummer. Geben Sie sie mit Vorwahl ein, zum Beispiel 0151 23456789.</translation>
    </message>
    <message>
        <source>There is no such phone number. Check the digits; a foreign number needs its country code, such as +43.</source>
        <translation>Diese Telefonnummer gibt es nicht. Prüfen Sie die Ziffern; eine ausländische Nummer braucht ihre Landesvorwahl, zum Beispiel +43.</translation>
    </message>
    <message>
        <source>This isn&apos;t a mobile number. IDnow sends a code by SMS: enter a mobile number.</source>
        <translation>Das ist keine Mobilnummer. IDnow sendet einen Code per SMS: Geben Sie eine Mobilnummer ein.</translation>
    </message>
    <message>
        <source>An extension can&apos;t receive a code by SMS. Enter a mobile number alone.</source>
        <translation>Eine Durchwahl kann keinen Code per SMS empfangen. Geben Sie nur eine Mobilnummer ein.</translation>
    </message>
    <message>
        <source>This is a landline number: no SMS arrives there. Enter a mobile number.</source>
        <translation>Festnetznummer: Dort kommt keine SMS an. Geben Sie eine Mobilnummer ein.</translation>
    </message>
</context>
<context>
    <name>ProofOfAddressWords</name>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Certificate of registration</source>
        <translation>Meldebescheinigung</translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation>Stromrechnung</translation>
    </message>
    <message>
        <source>Gas bill</source>
        <translation>Gasrechnung</translation>
    </message>
    <message>
        <source>Heating bill</source>
        <translation>Heizkostenabrechnung</translation>
    </message>
    <message>
        <source>Internet bill</source>
        <translation>Internetrechnung</translation>
    </message>
    <message>
        <source>Telephone bill</source>
        <translation>Telefonrechnung</translation>
    </message>
    <message>
        <source>Water bill</source>
        <translation>Wasserrechnung</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Yes, with the same link, for as long as it is valid.</source>
        <translation>Ja, mit demselben Link, solange er gültig ist.</translation>
    </message>
    <message>
        <source>Yes, with the same link, but only once the data were corrected.</source>
        <translation>Ja, mit demselben Link, aber erst nach Berichtigung der Daten.</translation>
    </message>
    <message>
        <source>Not in this case: a new identification is needed.</source>
        <translation>Nicht bei diesem Vorgang: Es ist eine neue Identifizierung nötig.</translation>
    </message>
    <message>
        <source>Not now: IDnow goes on by itself.</source>
        <translation>Jetzt nicht: IDnow macht von sich aus weiter.</translation>
    </message>
    <message>
        <source>No, not by video: the customer needs another way to be identified.</source>
        <translation>Nein, nicht per Video: Der Kunde braucht einen anderen Weg der Identifizierung.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind am Zug</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Der Kunde ist am Zug</translation>
    </message>
    <message>
        <source>IDnow&apos;s turn</source>
        <translation>IDnow ist am Zug</translation>
    </message>
    <message>
        <source>Nobody&apos;s turn</source>
        <translation>Niemand ist am Zug</translation>
    </message>
</context>
<context>
    <name>ReviewQueueWords</name>
    <message>
        <source>Not decided</source>
        <extracomment>State of a reviewer&apos;s decision: nobody decided yet</extracomment>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>State of a reviewer&apos;s decision: two persons said different things</extracomment>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <extracomment>State of a reviewer&apos;s decision: this customer becomes one of the bank&apos;s</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State of a reviewer&apos;s decision: this customer is not accepted</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Escalated</source>
        <extracomment>State of a reviewer&apos;s decision: passed on to somebody with more say</extracomment>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>State of a reviewer&apos;s decision: the customer is asked once more</extracomment>
        <translation>Erneut angefragt</translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <extracomment>State of a reviewer&apos;s decision, made by a newer version of the program</extracomment>
        <translation>Anders entschieden</translation>
    </message>
    <message>
        <source>Decision due</source>
        <extracomment>Filter of the list of cases: the reviewer has to decide these</extracomment>
        <translation>Entscheidung fällig</translation>
    </message>
    <message>
        <source>Second person due</source>
        <extracomment>State of a reviewer&apos;s decision: one of two persons decided</extracomment>
        <translation>Zweite Person fehlt</translation>
    </message>
</context>
<context>
    <name>RobotWords</name>
    <message>
        <source>Succeeds without any change to the data.</source>
        <translation>Gelingt ohne Änderung der Daten.</translation>
    </message>
    <message>
        <source>Succeeds; every field is changed in the call, with all special characters IDnow allows.</source>
        <translation>Gelingt; im Gespräch wird jedes Feld geändert, mit allen Sonderzeichen, die IDnow zulässt.</translation>
    </message>
    <message>
        <source>Succeeds; every field is changed in the review, after the call.</source>
        <translation>Gelingt; jedes Feld wird in der Prüfung nach dem Gespräch geändert.</translation>
    </message>
    <message>
        <source>The IDnow agent breaks the call off, for example for a poor picture.</source>
        <translation>IDnow bricht das Gespräch ab, zum Beispiel wegen eines schlechten Bildes.</translation>
    </message>
    <message>
        <source>The IDnow agent suspects fraud; the review clears the customer.</source>
        <translation>IDnow vermutet Betrug; die Prüfung entlastet den Kunden.</translation>
    </message>
    <message>
        <source>The call goes well; the review finds a mistake in it and cancels.</source>
        <translation>Das Gespräch gelingt; die Prüfung findet darin einen Fehler und storniert.</translation>
    </message>
    <message>
        <source>Succeeds after a review of 24 hours.</source>
        <translation>Gelingt nach einer Prüfung von 24 Stunden.</translation>
    </message>
    <message>
        <source>Succeeds; result and documents come ten minutes later. The guide gives it for eSigning only.</source>
        <translation>Gelingt; Ergebnis und Dokumente kommen zehn Minuten später. Der Leitfaden nennt es nur für eSigning.</translation>
    </message>
    <message>
        <source>The IDnow agent suspects fraud and the review confirms it.</source>
        <translation>IDnow vermutet Betrug und die Prüfung bestätigt ihn.</translation>
    </message>
    <message>
        <source>Succeeds; a later review finds fraud. Known from IDnow&apos;s own manual, not in the guide.</source>
        <translation>Gelingt; eine spätere Prüfung findet Betrug. Aus dem Handbuch von IDnow bekannt, nicht im Leitfaden.</translation>
    </message>
</context>
<context>
    <name>RulingWords</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1: &quot;Onboarded&quot;, &quot;Declined&quot; …, %2: user name</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <extracomment>%1: &quot;Onboarded&quot;, &quot;Declined&quot; …, %2 and %3: user names</extracomment>
        <translation>%1 von %2 und %3</translation>
    </message>
    <message>
        <source>You said: %1. A second person decides without seeing it.</source>
        <extracomment>%1: &quot;Onboard&quot;, &quot;Decline&quot;</extracomment>
        <translation>Ihre Entscheidung: %1. Eine zweite Person entscheidet, ohne sie zu sehen.</translation>
    </message>
    <message>
        <source>%1 decided. You decide without seeing what they said.</source>
        <extracomment>%1: user name</extracomment>
        <translation>%1 hat entschieden. Sie entscheiden, ohne dieses Ergebnis zu sehen.</translation>
    </message>
    <message>
        <source>%1 said: %2. %3 said: %4. A third person decides.</source>
        <extracomment>%1 and %3: user names, %2 and %4: &quot;Onboard&quot;, &quot;Decline&quot; …</extracomment>
        <translation>%1: %2. %3: %4. Eine dritte Person entscheidet.</translation>
    </message>
    <message>
        <source>shown once a second person decided</source>
        <extracomment>instead of what the first of two persons decided or noted</extracomment>
        <translation>sichtbar, sobald eine zweite Person entschieden hat</translation>
    </message>
</context>
<context>
    <name>SecretCopy</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>menu of a text that was selected: to the clipboard</extracomment>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>created</source>
        <extracomment>Status of an identification: it exists, the provider was not asked yet</extracomment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Status of an identification: waiting for the customer</extracomment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>in review, doubtful</source>
        <extracomment>Status: under review, suspicion, success unlikely</extracomment>
        <translation>in Prüfung, zweifelhaft</translation>
    </message>
    <message>
        <source>successful</source>
        <extracomment>Status of an identification</extracomment>
        <translation>erfolgreich</translation>
    </message>
    <message>
        <source>aborted</source>
        <extracomment>Status: the call was broken off</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>canceled</source>
        <extracomment>Status: the provider canceled the identification in its review</extracomment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Status: the identification failed for good</extracomment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Status: under review, success expected</extracomment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Status: the link&apos;s 14 days are over</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>authorization required</source>
        <translation>Autorisierung nötig</translation>
    </message>
    <message>
        <source>confirmation required</source>
        <translation>Bestätigung nötig</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Status of an identification</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>data required</source>
        <translation>Angaben nötig</translation>
    </message>
    <message>
        <source>processed</source>
        <extracomment>Status of an identification</extracomment>
        <translation>verarbeitet</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Status of an identification</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>Status of an identification: documents were signed</extracomment>
        <translation>unterschrieben</translation>
    </message>
    <message>
        <source>account being created</source>
        <translation>Konto wird angelegt</translation>
    </message>
    <message>
        <source>reference transfer pending</source>
        <translation>Referenzüberweisung steht aus</translation>
    </message>
    <message>
        <source>provisionally successful</source>
        <translation>vorläufig erfolgreich</translation>
    </message>
    <message>
        <source>The identification exists; IDnow has not been asked to start it yet.</source>
        <translation>Die Identifizierung ist angelegt; IDnow wurde noch nicht gebeten, sie zu starten.</translation>
    </message>
    <message>
        <source>The link is ready. The identification waits for the customer to finish the call.</source>
        <translation>Der Link ist bereit. Die Identifizierung wartet darauf, dass der Kunde das Gespräch abschließt.</translation>
    </message>
    <message>
        <source>IDnow is reviewing the call and success is unlikely. Offer no banking services yet.</source>
        <translation>IDnow prüft das Gespräch, ein Erfolg ist unwahrscheinlich. Bieten Sie noch keine Bankdienste an.</translation>
    </message>
    <message>
        <source>The customer was identified and can be onboarded. Their data may have been corrected in the call.</source>
        <translation>Der Kunde wurde identifiziert, das Onboarding ist möglich. Seine Daten können im Gespräch korrigiert worden sein.</translation>
    </message>
    <message>
        <source>The call was broken off. The customer can try again with the same link.</source>
        <translation>Das Gespräch wurde abgebrochen. Der Kunde kann es mit demselben Link erneut versuchen.</translation>
    </message>
    <message>
        <source>IDnow canceled the identification. The customer should repeat it with the same link.</source>
        <translation>IDnow hat die Identifizierung storniert. Der Kunde soll sie mit demselben Link wiederholen.</translation>
    </message>
    <message>
        <source>The identification failed for good; no reason is disclosed. The customer may not be onboarded and gets no banking services.</source>
        <translation>Die Identifizierung ist endgültig fehlgeschlagen; ein Grund wird nicht genannt. Ein Onboarding ist nicht erlaubt, der Kunde erhält keine Bankdienste.</translation>
    </message>
    <message>
        <source>The call went well and IDnow is reviewing it. Offer no banking services yet.</source>
        <translation>Das Gespräch verlief gut und IDnow prüft es. Bieten Sie noch keine Bankdienste an.</translation>
    </message>
    <message>
        <source>The link was not used in time and no longer works.</source>
        <translation>Der Link wurde nicht rechtzeitig benutzt und gilt nicht mehr.</translation>
    </message>
    <message>
        <source>The identification was rejected. The customer may not be onboarded.</source>
        <translation>Die Identifizierung wurde abgelehnt. Ein Onboarding ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>A step of another identification method, not expected with IDnow video. Offer no banking services yet.</source>
        <translation>Ein Schritt eines anderen Identifizierungsverfahrens, bei IDnow-Video nicht zu erwarten. Bieten Sie noch keine Bankdienste an.</translation>
    </message>
    <message>
        <source>No identification has been created yet.</source>
        <translation>Es wurde noch keine Identifizierung angelegt.</translation>
    </message>
    <message>
        <source>This version of IdentDesk doesn&apos;t know the status “%1”. Offer no banking services and ask support.</source>
        <translation>Diese Version von IdentDesk kennt den Status „%1“ nicht. Bieten Sie keine Bankdienste an und fragen Sie den Support.</translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>nothing</source>
        <extracomment>stands for a field&apos;s value where there is none</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day with seconds</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: entered %2</source>
        <extracomment>%1: a field, &quot;Last name&quot;; %2: its value</extracomment>
        <translation>%1: erfasst %2</translation>
    </message>
    <message>
        <source>identified %1</source>
        <extracomment>part of a sentence about a field; %1: its value</extracomment>
        <translation>identifiziert %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>part of a sentence about a field; %1: its value</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1: %2 since %3.</source>
        <extracomment>%1: &quot;Changed in the call&quot;; %2: a value; %3: date and time</extracomment>
        <translation>%1: %2 seit %3.</translation>
    </message>
    <message>
        <source>%1: still %2 on %3, %4 first seen on %5.</source>
        <extracomment>%1: &quot;Changed in the call&quot;; %2, %4: values; %3, %5: date and time</extracomment>
        <translation>%1: noch %2 am %3, %4 erstmals gesehen am %5.</translation>
    </message>
    <message>
        <source>Not identified yet: there is nothing to compare with.</source>
        <translation>Noch nicht identifiziert: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>As entered, so identified: no difference.</source>
        <translation>Wie erfasst, so identifiziert: kein Unterschied.</translation>
    </message>
    <message>
        <source>The identification&apos;s own address is the same as the person&apos;s.</source>
        <translation>Die Adresse der Identifizierung stimmt mit der Adresse der Person überein.</translation>
    </message>
    <message>
        <source>The identification&apos;s own address differs from the person&apos;s:</source>
        <translation>Die Adresse der Identifizierung weicht von der Adresse der Person ab:</translation>
    </message>
    <message>
        <source>%1: person %2, identification %3</source>
        <extracomment>%1: &quot;City&quot;; %2, %3: values</extracomment>
        <translation>%1: Person %2, Identifizierung %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields changed since they were entered.</source>
        <translation>
            <numerusform>%Ln Feld hat sich seit der Erfassung geändert.</numerusform>
            <numerusform>%Ln Felder haben sich seit der Erfassung geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln Feld weicht ab.</numerusform>
            <numerusform>%Ln Felder weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed after the identification.</source>
        <translation>
            <numerusform>%Ln davon hat sich nach der Identifizierung geändert.</numerusform>
            <numerusform>%Ln davon haben sich nach der Identifizierung geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Document and call</source>
        <translation>Dokument und Gespräch</translation>
    </message>
    <message>
        <source>ID document</source>
        <extracomment>%1: kind of the customer&apos;s ID document, %2: country</extracomment>
        <translation>Ausweisdokument</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>none: the ID document shows the address</source>
        <translation>keiner: Das Ausweisdokument zeigt die Adresse</translation>
    </message>
    <message>
        <source>%1, issued on %2</source>
        <translation>%1, ausgestellt am %2</translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation>Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation>Adresse und Kontakt</translation>
    </message>
    <message>
        <source>The ID document was issued by %1, but the nationality is %2.</source>
        <translation>Das Ausweisdokument stammt aus dem Land %1, als Staatsangehörigkeit ist %2 angegeben.</translation>
    </message>
    <message>
        <source>The proof of address is young enough only until %1; the link is valid until %2.</source>
        <translation>Der Adressnachweis ist nur bis %1 jung genug; der Link gilt bis %2.</translation>
    </message>
    <message>
        <source>Test robot: %1</source>
        <extracomment>%1: what the robot does, a sentence</extracomment>
        <translation>Test-Roboter: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>version %1, %2, accepted on %3 UTC, %4</source>
        <extracomment>a consent: version and language of the text, moment of the tick in UTC, how it was given</extracomment>
        <translation>Fassung %1, %2, erteilt am %3 UTC, %4</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>a moment, UTC</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a field, %2: what deserves a second look there</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>done here</source>
        <extracomment>how the desk came to know a fact: somebody did it here</extracomment>
        <translation>hier erledigt</translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>how the desk came to know a fact: the API&apos;s answer to a call</extracomment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>how the desk came to know a fact: it asked</extracomment>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>webhook</source>
        <extracomment>how the desk came to know a fact: Solaris called</extracomment>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>another desk</source>
        <extracomment>how the desk came to know a fact: a colleague&apos;s program</extracomment>
        <translation>anderer Arbeitsplatz</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>&quot;poll, for 4 min 10 s&quot;: source of a status and how long it lasted</extracomment>
        <translation>%1, Dauer %2</translation>
    </message>
    <message>
        <source>%1, for %2 so far</source>
        <extracomment>&quot;poll, for 4 min 10 s so far&quot;</extracomment>
        <translation>%1, bisher %2</translation>
    </message>
    <message>
        <source>server&apos;s time %1</source>
        <extracomment>the time that the server itself gave for a status</extracomment>
        <translation>Zeit des Servers %1</translation>
    </message>
    <message>
        <source>alarm: a success was taken back</source>
        <translation>Alarm: Ein Erfolg wurde zurückgenommen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>instead of a value that is empty</extracomment>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed field: label, old value, new value</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1: name of the clerk</extracomment>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>carried out</source>
        <translation>ausgeführt</translation>
    </message>
    <message>
        <source>not known to Solaris any more</source>
        <translation>bei Solaris nicht mehr bekannt</translation>
    </message>
    <message>
        <source>%1, how long is not known: the clock was set back</source>
        <extracomment>source of a status whose duration is not known</extracomment>
        <translation>%1, Dauer unbekannt: Die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>last at %1</source>
        <extracomment>an act done several times: the last time</extracomment>
        <translation>zuletzt um %1</translation>
    </message>
    <message>
        <source>Unexpected step: the guide doesn&apos;t know this status.</source>
        <translation>Unerwarteter Schritt: Der Leitfaden kennt diesen Status nicht.</translation>
    </message>
    <message>
        <source>Unexpected step: the guide doesn&apos;t let this follow.</source>
        <translation>Unerwarteter Schritt: Der Leitfaden lässt das nicht folgen.</translation>
    </message>
    <message>
        <source>Unexpected step: the guide doesn&apos;t let this follow “%1”.</source>
        <extracomment>%1: the status before</extracomment>
        <translation>Unerwarteter Schritt: Laut Leitfaden folgt das nicht auf „%1“.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision and its reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>an act done several times in a row</extracomment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2, %3, %4, SHA-256 %5</source>
        <extracomment>a consent: what it is about, version of the text, its language, how it was given, start of its hash</extracomment>
        <translation>%1, Fassung %2, %3, %4, SHA-256 %5</translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The server&apos;s certificate comes from an issuer that this computer doesn&apos;t trust. Somebody may be reading along: nothing was sent. Ask your IT support.</source>
        <translation>Das Zertifikat des Servers stammt von einem Aussteller, dem dieser Computer nicht vertraut. Möglicherweise liest jemand mit: Es wurde nichts gesendet. Fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another host. Nothing was sent. Check the server address in the settings; otherwise ask your IT support.</source>
        <translation>Das Zertifikat des Servers ist auf einen anderen Host ausgestellt. Es wurde nichts gesendet. Prüfen Sie die Serveradresse in den Einstellungen; fragen Sie sonst Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent. Check this computer&apos;s date and time; if they are right, ask your IT support.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Nothing was sent. Check this computer&apos;s date and time; if they are right, ask your IT support.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig. Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; stimmen sie, fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Nothing was sent. Ask your IT support.</source>
        <translation>Dem Zertifikat des Servers kann nicht vertraut werden. Es wurde nichts gesendet. Fragen Sie Ihren IT-Support.</translation>
    </message>
    <message>
        <source>The server made no secure connection. Nothing was sent. Check the server address in the settings; otherwise ask your IT support.</source>
        <translation>Der Server hat keine sichere Verbindung hergestellt. Es wurde nichts gesendet. Prüfen Sie die Serveradresse in den Einstellungen; fragen Sie sonst Ihren IT-Support.</translation>
    </message>
</context>
<context>
    <name>ValidationWords</name>
    <message>
        <source>Fill in this field.</source>
        <translation>Füllen Sie dieses Feld aus.</translation>
    </message>
    <message>
        <source>Choose an entry from the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>This isn&apos;t a country. Choose one from the list.</source>
        <translation>Das ist kein Land. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Fill in this field. If the ID shows no last name, enter N/A.</source>
        <translation>Füllen Sie dieses Feld aus. Zeigt der Ausweis keinen Nachnamen, geben Sie N/A ein.</translation>
    </message>
    <message>
        <source>Enter the date of birth, such as 24.12.1972.</source>
        <translation>Geben Sie das Geburtsdatum ein, zum Beispiel 24.12.1972.</translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Check the year.</source>
        <translation>Das Geburtsdatum liegt in der Zukunft. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>A German postal code has five digits.</source>
        <translation>Eine deutsche Postleitzahl hat fünf Ziffern.</translation>
    </message>
    <message>
        <source>IDnow video identification is only for customers who live in Germany. Use another KYC method.</source>
        <translation>Die Videoidentifizierung mit IDnow gibt es nur für Kunden mit Wohnsitz in Deutschland. Wählen Sie ein anderes KYC-Verfahren.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Check it, such as name@example.com.</source>
        <translation>Das ist keine E-Mail-Adresse. Prüfen Sie sie; richtig ist etwa name@example.com.</translation>
    </message>
    <message>
        <source>This desk identifies with IDnow video only.</source>
        <translation>Dieser Arbeitsplatz identifiziert nur mit IDnow-Video.</translation>
    </message>
    <message>
        <source>Say which document proves the address, or remove its date.</source>
        <translation>Geben Sie an, welches Dokument die Adresse nachweist, oder entfernen Sie das Datum.</translation>
    </message>
    <message>
        <source>Enter the date on which the document was issued.</source>
        <translation>Geben Sie an, wann das Dokument ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The date lies in the future. Check it.</source>
        <translation>Das Datum liegt in der Zukunft. Prüfen Sie es.</translation>
    </message>
    <message>
        <source>The document is older than six months. Ask for one issued on %1 or later.</source>
        <translation>Das Dokument ist älter als sechs Monate. Bitten Sie um eines, das am %1 oder später ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Add the house number.</source>
        <translation>Ergänzen Sie die Hausnummer.</translation>
    </message>
    <message>
        <source>N/A is for the last name only. Enter the name shown on the ID here.</source>
        <translation>N/A gilt nur für den Nachnamen. Geben Sie hier den Namen aus dem Ausweis ein.</translation>
    </message>
    <message>
        <source>Enter a whole number of cents.</source>
        <translation>Geben Sie eine ganze Zahl in Cent ein.</translation>
    </message>
    <message>
        <source>Only today or tomorrow is allowed here.</source>
        <translation>Hier ist nur heute oder morgen erlaubt.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters are allowed. Shorten the entry as the ID does.</source>
        <translation>
            <numerusform>Höchstens %Ln Zeichen ist erlaubt. Kürzen Sie die Angabe wie auf dem Ausweis.</numerusform>
            <numerusform>Höchstens %Ln Zeichen sind erlaubt. Kürzen Sie die Angabe wie auf dem Ausweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is older than %Ln years. Check the year.</source>
        <translation>
            <numerusform>Niemand ist älter als %Ln Jahr. Prüfen Sie das Jahr.</numerusform>
            <numerusform>Niemand ist älter als %Ln Jahre. Prüfen Sie das Jahr.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are blanks at the beginning and at the end. Remove them.</source>
        <translation>Am Anfang und am Ende stehen Leerzeichen. Entfernen Sie sie.</translation>
    </message>
    <message>
        <source>There is a blank at the beginning. Remove it.</source>
        <translation>Am Anfang steht ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>There is a blank at the end. Remove it.</source>
        <translation>Am Ende steht ein Leerzeichen. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Write the number with its country code and without blanks, such as +4915123456789.</source>
        <translation>Schreiben Sie die Nummer mit Landesvorwahl und ohne Leerzeichen, zum Beispiel +4915123456789.</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>May be onboarded</source>
        <translation>Onboarding erlaubt</translation>
    </message>
    <message>
        <source>May not be onboarded</source>
        <translation>Onboarding nicht erlaubt</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Verdict about a customer: not decided yet, no banking services</extracomment>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Check that the customer&apos;s ID is supported, then request the link.</source>
        <translation>Prüfen Sie, ob der Ausweis des Kunden unterstützt wird, und fordern Sie dann den Link an.</translation>
    </message>
    <message>
        <source>Hand the link to the customer and let them finish the call.</source>
        <translation>Übergeben Sie dem Kunden den Link und lassen Sie ihn das Gespräch abschließen.</translation>
    </message>
    <message>
        <source>Wait for IDnow&apos;s review; it can take up to 24 hours.</source>
        <translation>Warten Sie die Prüfung durch IDnow ab; sie kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>Read the customer&apos;s data and documents again and check them before onboarding.</source>
        <translation>Lesen Sie Daten und Dokumente des Kunden erneut und prüfen Sie sie vor dem Onboarding.</translation>
    </message>
    <message>
        <source>Ask the customer to call again with the same link. Don&apos;t create a new identification.</source>
        <translation>Bitten Sie den Kunden, mit demselben Link erneut anzurufen. Legen Sie keine neue Identifizierung an.</translation>
    </message>
    <message>
        <source>Don&apos;t onboard the customer and don&apos;t try again. No reason can be given to them.</source>
        <translation>Führen Sie kein Onboarding durch und versuchen Sie es nicht erneut. Ein Grund darf ihm nicht genannt werden.</translation>
    </message>
    <message>
        <source>Create a new identification if the customer still wants to be identified.</source>
        <translation>Legen Sie eine neue Identifizierung an, falls der Kunde sich weiterhin identifizieren möchte.</translation>
    </message>
    <message>
        <source>Create the identification.</source>
        <translation>Legen Sie die Identifizierung an.</translation>
    </message>
    <message>
        <source>Wait and offer no banking services; ask support if the status stays.</source>
        <translation>Warten Sie und bieten Sie keine Bankdienste an; fragen Sie den Support, falls der Status bleibt.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Passphrase of this desk for “%1”: </source>
        <extracomment>on a terminal, before what is typed; %1: name of an environment</extracomment>
        <translation>Passphrase dieses Arbeitsplatzes für „%1“: </translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation>Die Passphrase passt nicht.</translation>
    </message>
    <message>
        <source>This desk&apos;s key stayed behind its passphrase: run this on a terminal and type it, or give the fingerprint with --desk-key.</source>
        <translation>Der Schlüssel dieses Arbeitsplatzes blieb hinter seiner Passphrase: Rufen Sie dies an einem Terminal auf und geben Sie sie ein, oder nennen Sie den Fingerabdruck mit --desk-key.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>less than a minute</source>
        <extracomment>waiting time for an agent</extracomment>
        <translation>unter einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>waiting time for an agent</extracomment>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>waiting time for an agent</extracomment>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 s</source>
        <extracomment>age in seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>age in minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>age in hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>age in days, short</extracomment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>ui::Action</name>
    <message>
        <source>Zoom out of the document</source>
        <translation>Dokument verkleinern</translation>
    </message>
    <message>
        <source>Zoom into the document</source>
        <translation>Dokument vergrößern</translation>
    </message>
    <message>
        <source>Fit the document to the window</source>
        <translation>Dokument einpassen</translation>
    </message>
    <message>
        <source>Turn the document by 90°</source>
        <translation>Dokument um 90° drehen</translation>
    </message>
    <message>
        <source>Previous page of the document</source>
        <translation>Vorige Seite des Dokuments</translation>
    </message>
    <message>
        <source>Next page of the document</source>
        <translation>Nächste Seite des Dokuments</translation>
    </message>
    <message>
        <source>Export the document to a file</source>
        <translation>Dokument in eine Datei exportieren</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>No case is chosen, or its person was erased</source>
        <translation>Kein Vorgang ist gewählt, oder die Person wurde gelöscht</translation>
    </message>
    <message>
        <source>Leave out the cases that no longer fit</source>
        <translation>Nicht mehr passende Vorgänge weglassen</translation>
    </message>
    <message>
        <source>Show saved view %1</source>
        <translation>Gespeicherte Ansicht %1 zeigen</translation>
    </message>
    <message>
        <source>No view is saved under this number</source>
        <translation>Unter dieser Nummer ist keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Show the cases waiting now</source>
        <translation>Vorgänge zeigen, die gerade warten</translation>
    </message>
    <message>
        <source>Show the cases in review</source>
        <translation>Vorgänge in Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show the cases that need the customer</source>
        <translation>Vorgänge zeigen, bei denen der Kunde am Zug ist</translation>
    </message>
    <message>
        <source>Show the cases that need me</source>
        <translation>Vorgänge zeigen, bei denen ich am Zug bin</translation>
    </message>
    <message>
        <source>Show the cases done today</source>
        <translation>Heute erledigte Vorgänge zeigen</translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>Show or hide times and reasons of the week</source>
        <translation>Zeiten und Gründe der Woche zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Save the checklist as PDF</source>
        <translation>Checkliste als PDF speichern</translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation>Checkliste drucken</translation>
    </message>
    <message>
        <source>Show the next alarm</source>
        <translation>Nächsten Alarm zeigen</translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation>Alarm zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>Zu den Vorgängen</translation>
    </message>
    <message>
        <source>New identification</source>
        <translation>Neue Identifizierung</translation>
    </message>
    <message>
        <source>Go to the guide of ID documents</source>
        <translation>Zu den Ausweisdokumenten</translation>
    </message>
    <message>
        <source>Review the chosen case</source>
        <translation>Gewählten Vorgang prüfen</translation>
    </message>
    <message>
        <source>Go to erasure</source>
        <translation>Zur Löschung</translation>
    </message>
    <message>
        <source>Show the screens in German</source>
        <translation>Oberfläche auf Deutsch zeigen</translation>
    </message>
    <message>
        <source>Show the screens in English</source>
        <translation>Oberfläche auf Englisch zeigen</translation>
    </message>
    <message>
        <source>Copy the error for support</source>
        <translation>Fehlerangaben für den Support kopieren</translation>
    </message>
    <message>
        <source>Saved views and columns</source>
        <translation>Gespeicherte Ansichten und Spalten</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Alle Vorgänge zeigen</translation>
    </message>
    <message>
        <source>Ask Solaris about the case now</source>
        <translation>Vorgang jetzt bei Solaris abfragen</translation>
    </message>
    <message>
        <source>Hand the link over again</source>
        <translation>Link erneut übergeben</translation>
    </message>
    <message>
        <source>Review the case&apos;s documents</source>
        <translation>Dokumente des Vorgangs prüfen</translation>
    </message>
    <message>
        <source>Change the person&apos;s data</source>
        <translation>Daten der Person ändern</translation>
    </message>
    <message>
        <source>Go on with the case</source>
        <translation>Vorgang fortsetzen</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Erase the case&apos;s person</source>
        <translation>Person des Vorgangs löschen</translation>
    </message>
    <message>
        <source>Erase the person for good</source>
        <translation>Person endgültig löschen</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Person behalten</translation>
    </message>
    <message>
        <source>Adopt what was found at Solaris</source>
        <translation>Bei Solaris Gefundenes übernehmen</translation>
    </message>
    <message>
        <source>Record that the call was not carried out</source>
        <translation>Festhalten, dass der Aufruf nicht ausgeführt wurde</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>Register and begin the identification</source>
        <translation>Anlegen und Identifizierung beginnen</translation>
    </message>
    <message>
        <source>Fill in made-up data</source>
        <translation>Erfundene Daten eintragen</translation>
    </message>
    <message>
        <source>Paste a customer from the clipboard</source>
        <translation>Kunden aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation>Weitere Felder zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the texts to the customer</source>
        <translation>Texte dem Kunden zeigen</translation>
    </message>
    <message>
        <source>Open the link on this computer</source>
        <translation>Link an diesem Rechner öffnen</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the text with the link</source>
        <translation>Text mit dem Link kopieren</translation>
    </message>
    <message>
        <source>Write an e-mail with the link</source>
        <translation>E-Mail mit dem Link schreiben</translation>
    </message>
    <message>
        <source>Go to this case</source>
        <translation>Zu diesem Vorgang</translation>
    </message>
    <message>
        <source>Begin with the next customer</source>
        <translation>Mit dem nächsten Kunden beginnen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Fetch the list of ID documents</source>
        <translation>Liste der Ausweisdokumente abrufen</translation>
    </message>
    <message>
        <source>Begin with the chosen document</source>
        <translation>Mit dem gewählten Dokument beginnen</translation>
    </message>
    <message>
        <source>Tick everybody who is due</source>
        <translation>Alle Fälligen ankreuzen</translation>
    </message>
    <message>
        <source>Erase those who are ticked</source>
        <translation>Angekreuzte löschen</translation>
    </message>
    <message>
        <source>Erase the ticked for good</source>
        <translation>Angekreuzte endgültig löschen</translation>
    </message>
    <message>
        <source>Keep the ticked</source>
        <translation>Angekreuzte behalten</translation>
    </message>
    <message>
        <source>Back from the change of data</source>
        <translation>Zurück aus der Datenänderung</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Check the changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>Send the changes to Solaris</source>
        <translation>Änderungen an Solaris senden</translation>
    </message>
    <message>
        <source>Send a TAN to the customer</source>
        <translation>TAN an den Kunden senden</translation>
    </message>
    <message>
        <source>Confirm the change by TAN</source>
        <translation>Änderung mit der TAN bestätigen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation>Tasten zeigen und ändern</translation>
    </message>
    <message>
        <source>Open or close the customer&apos;s window</source>
        <translation>Kundenfenster öffnen oder schließen</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Vorgänge durchsuchen</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Von der Suche in die Liste</translation>
    </message>
    <message>
        <source>Take search and filters away</source>
        <translation>Suche und Filter zurücknehmen</translation>
    </message>
    <message>
        <source>One step on, from a field</source>
        <translation>Aus einem Feld einen Schritt weiter</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Back to the list of cases</source>
        <translation>Zurück zur Liste der Vorgänge</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Nächstes Dokument</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Voriges Dokument</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>From the search to the list, then begin</source>
        <translation>Von der Suche in die Liste, dann beginnen</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Open the case of the row</source>
        <translation>Vorgang der Zeile öffnen</translation>
    </message>
    <message>
        <source>Keep the ticked after all</source>
        <translation>Angekreuzte doch behalten</translation>
    </message>
    <message>
        <source>Change of data</source>
        <translation>Datenänderung</translation>
    </message>
    <message>
        <source>To the fields, then back</source>
        <translation>Zu den Feldern, dann zurück</translation>
    </message>
    <message>
        <source>Hide or show customers&apos; data</source>
        <translation>Kundendaten verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Onboard the customer</source>
        <translation>Kunden annehmen</translation>
    </message>
    <message>
        <source>Decline the customer</source>
        <translation>Kunden ablehnen</translation>
    </message>
    <message>
        <source>Escalate the decision</source>
        <translation>Entscheidung weitergeben</translation>
    </message>
    <message>
        <source>Ask the customer again</source>
        <translation>Kunden erneut anfragen</translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation>Zur Entscheidung gehen</translation>
    </message>
    <message>
        <source>Play or pause the recording</source>
        <translation>Aufzeichnung abspielen oder anhalten</translation>
    </message>
    <message>
        <source>One frame of the video back</source>
        <translation>Im Video ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame of the video on</source>
        <translation>Im Video ein Bild weiter</translation>
    </message>
    <message>
        <source>Five seconds of the recording back</source>
        <translation>In der Aufzeichnung fünf Sekunden zurück</translation>
    </message>
    <message>
        <source>Five seconds of the recording on</source>
        <translation>In der Aufzeichnung fünf Sekunden weiter</translation>
    </message>
    <message>
        <source>Play the recording slower</source>
        <translation>Aufzeichnung langsamer abspielen</translation>
    </message>
    <message>
        <source>Play the recording faster</source>
        <translation>Aufzeichnung schneller abspielen</translation>
    </message>
    <message>
        <source>Sound of the recording on or off</source>
        <translation>Ton der Aufzeichnung ein oder aus</translation>
    </message>
    <message>
        <source>Turn the video by 90°</source>
        <translation>Video um 90° drehen</translation>
    </message>
    <message>
        <source>Fit the video to the window</source>
        <translation>Video an das Fenster anpassen</translation>
    </message>
    <message>
        <source>Set up notifications and four eyes</source>
        <translation>Benachrichtigungen und vier Augen einstellen</translation>
    </message>
    <message>
        <source>Review the next case that needs a decision</source>
        <translation>Nächsten Vorgang prüfen, der eine Entscheidung braucht</translation>
    </message>
    <message>
        <source>Show all fields of the person, or those that differ</source>
        <translation>Alle Felder der Person oder nur Unterschiede zeigen</translation>
    </message>
    <message>
        <source>Copy the chosen value of the person</source>
        <translation>Den gewählten Wert der Person kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen field in all versions</source>
        <translation>Das gewählte Feld in allen Fassungen kopieren</translation>
    </message>
    <message>
        <source>Back from the failure reasons</source>
        <translation>Zurück von den Abbruchgründen</translation>
    </message>
    <message>
        <source>Copy what to say to the customer</source>
        <translation>Den Text für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Copy the failure reason for a colleague</source>
        <translation>Den Abbruchgrund für Kollegen kopieren</translation>
    </message>
    <message>
        <source>Look the case&apos;s failure reason up</source>
        <translation>Den Abbruchgrund des Vorgangs nachschlagen</translation>
    </message>
    <message>
        <source>Look a failure reason up</source>
        <translation>Abbruchgrund nachschlagen</translation>
    </message>
    <message>
        <source>Failure reasons</source>
        <translation>Abbruchgründe</translation>
    </message>
    <message>
        <source>Take the search away, then back</source>
        <translation>Suche leeren, dann zurück</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Export the case file</source>
        <translation>Fallakte exportieren</translation>
    </message>
    <message>
        <source>Nothing can be exported: no case is open, or its person was erased</source>
        <translation>Nichts zu exportieren: Kein Vorgang ist offen, oder die Person wurde gelöscht</translation>
    </message>
    <message>
        <source>Stop exporting the case file</source>
        <translation>Export der Fallakte abbrechen</translation>
    </message>
    <message>
        <source>Fit the document&apos;s width to the window</source>
        <translation>Breite des Dokuments an das Fenster anpassen</translation>
    </message>
    <message>
        <source>Show the document at 100 %</source>
        <translation>Dokument bei 100 % zeigen</translation>
    </message>
    <message>
        <source>Turn the document to the left by 90°</source>
        <translation>Dokument um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Brightness, contrast and turning of the document</source>
        <translation>Helligkeit, Kontrast und Drehung des Dokuments</translation>
    </message>
    <message>
        <source>Loupe over the document, also while the key is held</source>
        <translation>Lupe über dem Dokument, auch solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Search the document, then the next hit</source>
        <translation>Dokument durchsuchen, danach zum nächsten Treffer</translation>
    </message>
    <message>
        <source>One more document side by side, after four one again</source>
        <translation>Ein Dokument mehr nebeneinander, nach vieren wieder eines</translation>
    </message>
    <message>
        <source>Zoom and pan documents side by side together</source>
        <translation>Dokumente nebeneinander gemeinsam zoomen und verschieben</translation>
    </message>
    <message>
        <source>Previous hit in the document</source>
        <translation>Voriger Treffer im Dokument</translation>
    </message>
    <message>
        <source>To the next document side by side</source>
        <translation>Zum nächsten Dokument nebeneinander</translation>
    </message>
    <message>
        <source>Turn the document to the left by 1°</source>
        <translation>Dokument um 1° nach links drehen</translation>
    </message>
    <message>
        <source>Turn the document to the right by 1°</source>
        <translation>Dokument um 1° nach rechts drehen</translation>
    </message>
    <message>
        <source>Make the document brighter</source>
        <translation>Dokument heller machen</translation>
    </message>
    <message>
        <source>Make the document darker</source>
        <translation>Dokument dunkler machen</translation>
    </message>
    <message>
        <source>More contrast in the document</source>
        <translation>Mehr Kontrast im Dokument</translation>
    </message>
    <message>
        <source>Less contrast in the document</source>
        <translation>Weniger Kontrast im Dokument</translation>
    </message>
    <message>
        <source>Invert the document&apos;s colours</source>
        <translation>Farben des Dokuments umkehren</translation>
    </message>
    <message>
        <source>Put document %1 into the chosen pane</source>
        <translation>Dokument %1 ins gewählte Feld legen</translation>
    </message>
    <message>
        <source>Undo brightness, contrast and turning of the document</source>
        <translation>Helligkeit, Kontrast und Drehung des Dokuments zurücksetzen</translation>
    </message>
    <message>
        <source>Show all evidence, or what is missing</source>
        <translation>Alle Nachweise zeigen oder nur die fehlenden</translation>
    </message>
    <message>
        <source>Return to the case reviewed before</source>
        <translation>Zum zuvor geprüften Vorgang zurückkehren</translation>
    </message>
    <message>
        <source>No other case was reviewed before this one.</source>
        <translation>Vor diesem wurde kein anderer Vorgang geprüft.</translation>
    </message>
    <message>
        <source>Show and copy the support report</source>
        <translation>Support-Bericht zeigen und kopieren</translation>
    </message>
    <message>
        <source>Sort the cases by person</source>
        <translation>Vorgänge nach Person sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by status</source>
        <translation>Vorgänge nach Status sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by decision</source>
        <translation>Vorgänge nach Entscheidung sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by reason</source>
        <translation>Vorgänge nach Grund sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by age</source>
        <translation>Vorgänge nach Alter sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by days left with the link</source>
        <translation>Vorgänge nach Restlaufzeit des Links sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by the last answer</source>
        <translation>Vorgänge nach letzter Antwort sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by robot</source>
        <translation>Vorgänge nach Roboter sortieren</translation>
    </message>
    <message>
        <source>Sort the cases by method</source>
        <translation>Vorgänge nach Verfahren sortieren</translation>
    </message>
    <message>
        <source>This column is not shown</source>
        <translation>Diese Spalte ist ausgeblendet</translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation>Ältere Notizen zeigen</translation>
    </message>
    <message>
        <source>Show the tip of what has the keyboard</source>
        <translation>Hinweis zum Element mit dem Fokus zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message>
        <source>Nothing is called that, in English or German.</source>
        <translation>So heißt nichts, weder auf Deutsch noch auf Englisch.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do? German or English, parts of words will do</source>
        <translation>Was möchten Sie tun? Deutsch oder Englisch, Wortteile genügen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Only on the screen “%1”.</source>
        <translation>Nur auf der Seite „%1“.</translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation>Zurzeit nicht möglich.</translation>
    </message>
    <message>
        <source>Looking through the other screens …</source>
        <translation>Die anderen Ansichten werden noch durchsucht …</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>“%1” (%2) has this key already.</source>
        <extracomment>an action, where it is at home</extracomment>
        <translation>„%1“ (%2) hat diese Taste schon.</translation>
    </message>
</context>
<context>
    <name>ui::AlarmBar</name>
    <message>
        <source>Show the next one</source>
        <translation>Nächsten zeigen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Notes in the journal that you have seen this case&apos;s alarm</source>
        <translation>Hält im Journal fest, dass Sie den Alarm dieses Vorgangs gesehen haben</translation>
    </message>
    <message numerus="yes">
        <source>ALARM: %Ln identifications that had been successful were revoked. Don&apos;t onboard; stop what was begun.</source>
        <translation>
            <numerusform>ALARM: %Ln erfolgreiche Identifizierung wurde widerrufen. Nehmen Sie den Kunden nicht an; stoppen Sie Begonnenes.</numerusform>
            <numerusform>ALARM: %Ln erfolgreiche Identifizierungen wurden widerrufen. Nehmen Sie die Kunden nicht an; stoppen Sie Begonnenes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AmendEditors</name>
    <message>
        <source>today, %1</source>
        <extracomment>a day to choose; %1: its date</extracomment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Unter diesem Namen ist kein Land bekannt.</translation>
    </message>
    <message>
        <source>Only Solaris customer support can change this.</source>
        <translation>Nur der Solaris-Kundenservice kann das ändern.</translation>
    </message>
    <message>
        <source>Taken down when the customer accepts the text; never typed.</source>
        <translation>Wird festgehalten, wenn der Kunde dem Text zustimmt; nie eingetippt.</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>noch nicht bestätigt</translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation>bisher: %1</translation>
    </message>
    <message>
        <source>Solaris takes today or tomorrow only.</source>
        <translation>Solaris akzeptiert nur den heutigen oder den morgigen Tag.</translation>
    </message>
    <message>
        <source>for example 62.01</source>
        <translation>zum Beispiel 62.01</translation>
    </message>
    <message>
        <source>The customer confirms it now</source>
        <translation>Der Kunde bestätigt es jetzt</translation>
    </message>
    <message>
        <source>%1: the customer confirms it now</source>
        <extracomment>field, then what ticking it means</extracomment>
        <translation>%1: Der Kunde bestätigt es jetzt</translation>
    </message>
</context>
<context>
    <name>ui::AmendScreen</name>
    <message>
        <source>Nothing was changed, so nothing is sent.</source>
        <translation>Es wurde nichts geändert, also wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending the change …</source>
        <translation>Die Änderung wird gesendet …</translation>
    </message>
    <message>
        <source>Solaris took the change, but still shows another value for: %1</source>
        <translation>Solaris hat die Änderung angenommen, zeigt aber noch einen anderen Wert bei: %1</translation>
    </message>
    <message>
        <source>Changed and read again from Solaris: %1</source>
        <translation>Geändert und neu von Solaris gelesen: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Solaris refuses this value: %1</source>
        <extracomment>%1: the API&apos;s own words, English</extracomment>
        <translation>Solaris lehnt diesen Wert ab: %1</translation>
    </message>
    <message>
        <source>Solaris doesn&apos;t know this change request any more: it was carried out or has expired. The fields show how the person stands now.</source>
        <translation>Solaris kennt diesen Änderungsantrag nicht mehr: Er wurde ausgeführt oder ist abgelaufen. Die Felder zeigen den jetzigen Stand.</translation>
    </message>
    <message>
        <source>No answer came: it may have been carried out or not. Don&apos;t send it again; the case is marked as in doubt and is cleared up there.</source>
        <translation>Es kam keine Antwort: Die Änderung kann ausgeführt worden sein oder nicht. Senden Sie sie nicht noch einmal; der Vorgang ist als ungeklärt markiert und wird dort geklärt.</translation>
    </message>
    <message>
        <source>See the c&amp;ase</source>
        <translation>Zum V&amp;organg</translation>
    </message>
    <message>
        <source>The change: until now and from now on</source>
        <translation>Die Änderung: bisher und künftig</translation>
    </message>
    <message>
        <source>Fields with a lock can only be changed by Solaris customer support.</source>
        <translation>Felder mit einem Schloss kann nur der Solaris-Kundenservice ändern.</translation>
    </message>
    <message>
        <source>Find a field by its name or value</source>
        <translation>Feld nach Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>No NACE code: empty industry and industry key</source>
        <translation>Kein NACE-Code: Branche und Branchenschlüssel leeren</translation>
    </message>
    <message>
        <source>This is going to be changed</source>
        <translation>Das wird geändert</translation>
    </message>
    <message>
        <source>Fields that are empty until now are written at once. For the others Solaris asks the customer for a tan: have the customer on the phone or beside you.</source>
        <translation>Bisher leere Felder werden sofort geschrieben. Für die anderen verlangt Solaris eine TAN vom Kunden: Der Kunde sollte am Telefon oder bei Ihnen sein.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Check the changes</source>
        <translation>Änderungen &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Send to Solaris</source>
        <translation>An Solaris &amp;senden</translation>
    </message>
    <message>
        <source>Change data</source>
        <extracomment>heading of the screen; %1: the customer&apos;s name</extracomment>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation>Daten ändern: %1</translation>
    </message>
    <message>
        <source>This person was erased. There is nothing left to change.</source>
        <translation>Diese Person wurde gelöscht. Es gibt nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation>Wählen Sie zuerst einen Vorgang in der Liste.</translation>
    </message>
    <message>
        <source>&amp;Go on with the tan</source>
        <translation>&amp;Weiter mit der TAN</translation>
    </message>
    <message>
        <source>&amp;Back to the fields</source>
        <translation>&amp;Zurück zu den Feldern</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Spä&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation>&amp;Zurück zum Vorgang</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for the customer&apos;s tan.</source>
        <translation>
            <numerusform>Eine Änderung wartet auf die TAN des Kunden.</numerusform>
            <numerusform>%Ln Änderungen warten auf die TAN des Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of data</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>
            <numerusform>%Ln Datenänderung</numerusform>
            <numerusform>%Ln Datenänderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent for this person is still on its way …</source>
        <translation>Was für diese Person gesendet wurde, ist noch unterwegs …</translation>
    </message>
</context>
<context>
    <name>ui::BenchScreen</name>
    <message>
        <source>The person was erased, and the documents with the person.</source>
        <translation>Die Person wurde gelöscht und mit ihr die Dokumente.</translation>
    </message>
    <message>
        <source>No documents yet: they come with the result.</source>
        <translation>Noch keine Dokumente: Sie kommen mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation>Dokument exportieren</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumente</translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation>Dokumente des Vorgangs</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <source>No other case needs your decision just now.</source>
        <translation>Derzeit braucht kein anderer Vorgang Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <extracomment>button: the next case that the reviewer has to decide</extracomment>
        <translation>&amp;Nächster Vorgang</translation>
    </message>
    <message>
        <source>The next case that needs your decision, the oldest result first</source>
        <translation>Der nächste Vorgang, der Ihre Entscheidung braucht, das älteste Ergebnis zuerst</translation>
    </message>
    <message>
        <source>Loading the case …</source>
        <translation>Der Vorgang wird geladen …</translation>
    </message>
    <message>
        <source>The case could not be read. The line above says why.</source>
        <translation>Der Vorgang konnte nicht gelesen werden. Die Zeile oben sagt, warum.</translation>
    </message>
    <message>
        <source>No case is open here. Choose one in the list of cases, or go on to the next one that needs your decision.</source>
        <translation>Hier ist kein Vorgang geöffnet. Wählen Sie einen in der Liste der Vorgänge, oder gehen Sie zum nächsten, der Ihre Entscheidung braucht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <extracomment>how many other cases wait for the reviewer&apos;s decision</extracomment>
        <translation>
            <numerusform>%Ln in der Warteschlange</numerusform>
            <numerusform>%Ln in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents: only a successful identification has them.</source>
        <translation>Es gibt keine Dokumente: nur eine erfolgreiche Identifizierung hat welche.</translation>
    </message>
    <message>
        <source>The person was erased meanwhile. No file was left.</source>
        <translation>Die Person wurde inzwischen gelöscht. Keine Datei ist geblieben.</translation>
    </message>
    <message>
        <source>The export could not be recorded. No file was left. %1</source>
        <extracomment>a document that was to be exported: %1: what went wrong</extracomment>
        <translation>Der Export konnte nicht protokolliert werden. Keine Datei ist geblieben. %1</translation>
    </message>
    <message>
        <source>Nothing was exported, but “%1” could not be removed. Delete it yourself.</source>
        <translation>Es wurde nichts exportiert, aber „%1“ konnte nicht entfernt werden. Löschen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation>Noch einmal &amp;laden</translation>
    </message>
</context>
<context>
    <name>ui::CaseCard</name>
    <message>
        <source>• the ID document itself, not a copy</source>
        <translation>• das Ausweisdokument selbst, keine Kopie</translation>
    </message>
    <message>
        <source>• the proof of address: %1</source>
        <extracomment>%1: kind of proof, &quot;Gas bill&quot;</extracomment>
        <translation>• den Adressnachweis: %1</translation>
    </message>
    <message>
        <source>• a bright, quiet place and a stable internet connection</source>
        <translation>• einen hellen, ruhigen Platz und eine stabile Internetverbindung</translation>
    </message>
    <message>
        <source>The customer has ready</source>
        <translation>Der Kunde hält bereit</translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>• The call is in German or English.</source>
        <translation>• Das Gespräch ist auf Deutsch oder Englisch.</translation>
    </message>
    <message>
        <source>• The call is in this language: %1.</source>
        <translation>• Sprache des Gesprächs: %1.</translation>
    </message>
    <message>
        <source>• The link is for this customer only: give it to nobody else.</source>
        <translation>• Der Link ist nur für diesen Kunden: Geben Sie ihn niemandem sonst.</translation>
    </message>
    <message>
        <source>• Open it once; a second start on another device ends the first.</source>
        <translation>• Nur einmal öffnen: Ein zweiter Start auf einem anderen Gerät beendet den ersten.</translation>
    </message>
    <message>
        <source>• The customer agrees to IDnow&apos;s own terms there and enters the call.</source>
        <translation>• Dort stimmt der Kunde den Bedingungen von IDnow zu und beginnt das Gespräch.</translation>
    </message>
    <message>
        <source>Wait for an IDnow agent: %1 (estimated at %2)</source>
        <extracomment>%1: &quot;about 3 minutes&quot;; %2: time of day when IDnow estimated it</extracomment>
        <translation>Wartezeit bei IDnow: %1 (Schätzung von %2 Uhr)</translation>
    </message>
    <message>
        <source>• the mobile phone with the number given: a code comes by text message</source>
        <translation>• das Mobiltelefon mit der angegebenen Nummer: Ein Code kommt per SMS</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>how the link was given: time, way (&quot;QR code shown&quot;), clerk</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <extracomment>heading of a list: how and when the link was given</extracomment>
        <translation>Bisher übergeben</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln times before</source>
        <translation>
            <numerusform>… und %Ln Mal davor</numerusform>
            <numerusform>… und %Ln Mal davor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseExport</name>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Export the case file</source>
        <translation>Fallakte exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The export was stopped. No file was left.</source>
        <translation>Der Export wurde abgebrochen. Keine Datei ist geblieben.</translation>
    </message>
    <message>
        <source>The person was erased meanwhile. No file was left.</source>
        <translation>Die Person wurde inzwischen gelöscht. Keine Datei ist geblieben.</translation>
    </message>
    <message>
        <source>The case changed while it was exported. No file was left: export it again.</source>
        <translation>Der Vorgang hat sich während des Exports geändert. Keine Datei ist geblieben: Exportieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is a folder named “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Ordner „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: is the folder read-only, or the disk full? No file was left.</source>
        <translation>„%1“ lässt sich nicht schreiben: Ist der Ordner schreibgeschützt oder die Festplatte voll? Keine Datei ist geblieben.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation>Der Vorgang wird gelesen …</translation>
    </message>
    <message>
        <source>Reading document %1 of %2 …</source>
        <extracomment>progress: number of the document, how many there are</extracomment>
        <translation>Dokument %1 von %2 wird gelesen …</translation>
    </message>
    <message>
        <source>Composing the file …</source>
        <translation>Die Akte wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Recording the export …</source>
        <translation>Der Export wird festgehalten …</translation>
    </message>
    <message>
        <source>Sealed with this desk&apos;s key %1</source>
        <extracomment>%1: the fingerprint of a key</extracomment>
        <translation>Versiegelt mit dem Schlüssel dieses Arbeitsplatzes %1</translation>
    </message>
    <message>
        <source>The desk&apos;s key is not at hand: case files can&apos;t be sealed.</source>
        <translation>Der Schlüssel des Arbeitsplatzes ist nicht zur Hand: Fallakten lassen sich nicht versiegeln.</translation>
    </message>
    <message>
        <source>Case &amp;file …</source>
        <translation>&amp;Fallakte …</translation>
    </message>
    <message>
        <source>Save the case as a sealed PDF that only you can read</source>
        <translation>Den Vorgang als versiegeltes PDF speichern, das nur Sie lesen können</translation>
    </message>
    <message>
        <source>with the documents beside &amp;it</source>
        <translation>m&amp;it den Dokumenten daneben</translation>
    </message>
    <message>
        <source>Files to save beside the PDF, each with its SHA-256 in it</source>
        <translation>Die Dateien werden neben dem PDF gespeichert, ihre SHA-256 steht darin</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, with %Ln documents beside it. Only you can read the files.</source>
        <translation>
            <numerusform>Gespeichert als %1, mit %Ln Dokument daneben. Nur Sie können die Dateien lesen.</numerusform>
            <numerusform>Gespeichert als %1, mit %Ln Dokumenten daneben. Nur Sie können die Dateien lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file of %1: %2</source>
        <extracomment>another case&apos;s export, told while this one is on screen: a person&apos;s name or the case&apos;s id, what happened</extracomment>
        <translation>Fallakte zu %1: %2</translation>
    </message>
    <message>
        <source>Nothing was exported, but “%1” could not be removed. Delete it yourself.</source>
        <translation>Es wurde nichts exportiert, aber „%1“ konnte nicht entfernt werden. Löschen Sie die Datei selbst.</translation>
    </message>
</context>
<context>
    <name>ui::CaseExporter</name>
    <message>
        <source>Solaris does not know it any more.</source>
        <translation>Solaris kennt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>ui::CasePane</name>
    <message>
        <source>Choose a case in the list. Here stands how far it is, whose turn it is, and what to do next.</source>
        <translation>Wählen Sie einen Vorgang in der Liste. Hier steht, wie weit er ist, wer am Zug ist und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation>&amp;Jetzt abfragen</translation>
    </message>
    <message>
        <source>Ask the API about this case at once</source>
        <translation>Die API sofort nach diesem Vorgang fragen</translation>
    </message>
    <message>
        <source>&amp;Hand over again</source>
        <translation>Erneut ü&amp;bergeben</translation>
    </message>
    <message>
        <source>Show the customer&apos;s link once more</source>
        <translation>Den Link des Kunden noch einmal zeigen</translation>
    </message>
    <message>
        <source>Review &amp;documents</source>
        <translation>&amp;Dokumente prüfen</translation>
    </message>
    <message>
        <source>Loading the case …</source>
        <translation>Vorgang wird geladen …</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>birth date of the customer</extracomment>
        <translation>geboren %1</translation>
    </message>
    <message>
        <source>Alarm: this identification was successful and was taken back after the fact. Stop every service for this customer and tell your compliance team.</source>
        <translation>Alarm: Diese Identifizierung war erfolgreich und wurde nachträglich zurückgenommen. Stoppen Sie jede Leistung für diesen Kunden und informieren Sie Ihre Compliance-Abteilung.</translation>
    </message>
    <message>
        <source>A call went out and no answer came back. It may or may not have been carried out. Don&apos;t repeat it: look it up first.</source>
        <translation>Ein Aufruf ging hinaus, und es kam keine Antwort. Er kann ausgeführt worden sein oder nicht. Wiederholen Sie ihn nicht: Sehen Sie erst nach.</translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation>&amp;Nachsehen</translation>
    </message>
    <message>
        <source>This person was erased. What remains are states and times, nothing personal.</source>
        <translation>Diese Person wurde gelöscht. Übrig sind Status und Zeiten, nichts Persönliches.</translation>
    </message>
    <message>
        <source>There is no identification yet.</source>
        <translation>Es gibt noch keine Identifizierung.</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>Sie sind am Zug</translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation>Der Kunde ist am Zug</translation>
    </message>
    <message>
        <source>IDnow&apos;s turn</source>
        <translation>IDnow ist am Zug</translation>
    </message>
    <message>
        <source>erased</source>
        <extracomment>the person&apos;s data are gone for good</extracomment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Not identified yet: nothing to compare.</source>
        <translation>Noch nicht identifiziert: nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>As entered, so identified: no difference.</source>
        <translation>Wie erfasst, so identifiziert: kein Unterschied.</translation>
    </message>
    <message>
        <source>None yet: they come with the result.</source>
        <translation>Noch keine: Sie kommen mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>heading above the advice where neither customer nor IDnow is awaited</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>A call went out and no answer came back. Settle below what it did.</source>
        <translation>Ein Aufruf ging hinaus und es kam keine Antwort. Klären Sie unten, was er bewirkt hat.</translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>Create the c&amp;ustomer</source>
        <translation>K&amp;unde anlegen</translation>
    </message>
    <message>
        <source>Start the &amp;identification</source>
        <translation>&amp;Identifizierung starten</translation>
    </message>
    <message>
        <source>Request the li&amp;nk</source>
        <translation>Lin&amp;k anfordern</translation>
    </message>
    <message>
        <source>Go on &amp;with it</source>
        <translation>&amp;Weiter damit</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Begin a new case: this one can&apos;t go on</source>
        <translation>Einen neuen Vorgang beginnen: Dieser kann nicht weitergehen</translation>
    </message>
    <message>
        <source>The server&apos;s last answer about this case held another person&apos;s identification. It was not shown and not kept. Tell Solaris support.</source>
        <translation>Die letzte Antwort des Servers zu diesem Vorgang enthielt die Identifizierung einer anderen Person. Sie wurde weder angezeigt noch gespeichert. Melden Sie es dem Solaris-Support.</translation>
    </message>
    <message>
        <source>This is the next step.</source>
        <translation>Das ist der nächste Schritt.</translation>
    </message>
    <message>
        <source>The API has not answered about this case yet.</source>
        <translation>Die API hat zu diesem Vorgang noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>The API answered %1 ago.</source>
        <translation>Die API hat vor %1 geantwortet.</translation>
    </message>
    <message>
        <source>Stale since %1: the API is not answering. %2</source>
        <extracomment>%1: a time of day; %2: when the API last answered</extracomment>
        <translation>Nicht aktuell seit %1: Die API antwortet nicht. %2</translation>
    </message>
    <message>
        <source>Change the person&apos;s data at Solaris</source>
        <translation>Die Daten der Person bei Solaris ändern</translation>
    </message>
    <message>
        <source>Your decision is due.</source>
        <translation>Ihre Entscheidung ist fällig.</translation>
    </message>
    <message>
        <source>&amp;What to say to the customer</source>
        <translation>&amp;Text für den Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ from what was entered.</source>
        <translation>
            <numerusform>%Ln Feld weicht von der Eingabe ab.</numerusform>
            <numerusform>%Ln Felder weichen von der Eingabe ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of data wait for the customer&apos;s tan.</source>
        <translation>
            <numerusform>Eine Datenänderung wartet auf die TAN des Kunden.</numerusform>
            <numerusform>%Ln Datenänderungen warten auf die TAN des Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ge data</source>
        <translation>D&amp;aten ändern</translation>
    </message>
    <message>
        <source>&amp;New identification</source>
        <translation>&amp;Neue Identifizierung</translation>
    </message>
    <message>
        <source>Hand over an&amp;yway</source>
        <translation>Trotzde&amp;m übergeben</translation>
    </message>
</context>
<context>
    <name>ui::CasesModel</name>
    <message>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Noch nicht angelegt</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>no identification yet</source>
        <translation>noch keine Identifizierung</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>%Ln days: how long the customer&apos;s link still works</extracomment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation>Geboren %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Identification %1</source>
        <translation>Identifizierung %1</translation>
    </message>
    <message>
        <source>Alarm: this identification was successful and was taken back.</source>
        <translation>Alarm: Diese Identifizierung war erfolgreich und wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>Eröffnet %1</translation>
    </message>
    <message>
        <source>The link works until %1</source>
        <translation>Der Link gilt bis %1</translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation>Letzte Antwort %1</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>column, then its value, as a screen reader says it</extracomment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time since the case was opened</source>
        <translation>Zeit seit Eröffnung des Vorgangs</translation>
    </message>
    <message>
        <source>Days left in which the customer can use the link</source>
        <translation>Tage, an denen der Kunde den Link noch nutzen kann</translation>
    </message>
    <message>
        <source>Time since the API last answered about the case</source>
        <translation>Zeit seit der letzten Antwort der API zu diesem Vorgang</translation>
    </message>
    <message>
        <source>The test robot that plays the customer</source>
        <translation>Der Testroboter, der den Kunden spielt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column: why an identification failed</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>column: of a case</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>column: days left with the handoff link</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>column: time since the last answer</extracomment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Roboter</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>column value: identification by a video call (IDnow VideoIdent)</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>%1, no longer fits the filter</source>
        <extracomment>a row of the list that changed so that the filter would hide it</extracomment>
        <translation>%1, passt nicht mehr zum Filter</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>column: how the customer is identified</extracomment>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Changed meanwhile: no longer fits the filter</source>
        <translation>Inzwischen geändert: passt nicht mehr zum Filter</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column value: the clerk has to decide about this case</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln T</numerusform>
            <numerusform>%Ln T</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check</source>
        <extracomment>step of the intake: look everything over</extracomment>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Stimmt alles?</translation>
    </message>
    <message>
        <source>Read the names and the date of birth to the customer once more: they can&apos;t be changed after creating.</source>
        <translation>Lesen Sie dem Kunden Namen und Geburtsdatum noch einmal vor: Nach dem Anlegen sind sie nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>Creating sends the data to Solaris, orders the identification from IDnow and makes the link for the customer.</source>
        <translation>Beim Anlegen gehen die Daten an Solaris, die Identifizierung wird bei IDnow beauftragt, und der Link für den Kunden entsteht.</translation>
    </message>
    <message>
        <source>can&apos;t be changed after creating</source>
        <translation>nach dem Anlegen nicht mehr änderbar</translation>
    </message>
    <message>
        <source>Can&apos;t be changed after creating.</source>
        <translation>Nach dem Anlegen nicht mehr änderbar.</translation>
    </message>
</context>
<context>
    <name>ui::ChecklistBar</name>
    <message>
        <source>Save the checklist</source>
        <translation>Checkliste speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>checklist</source>
        <extracomment>name of a file, without suffix; the language&apos;s code follows</extracomment>
        <translation>checkliste</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <translation>Gespeichert als %1. Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>The checklist was given to the printer.</source>
        <translation>Die Checkliste wurde an den Drucker gegeben.</translation>
    </message>
    <message>
        <source>The printer did not take the checklist. Save it as a PDF instead.</source>
        <translation>Der Drucker hat die Checkliste nicht angenommen. Speichern Sie sie stattdessen als PDF.</translation>
    </message>
    <message>
        <source>&amp;Language of the customer</source>
        <translation>&amp;Sprache des Kunden</translation>
    </message>
    <message>
        <source>Customer&apos;s na&amp;me</source>
        <translation>Na&amp;me des Kunden</translation>
    </message>
    <message>
        <source>stays off the paper while empty</source>
        <translation>leer: steht nicht auf dem Blatt</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>Als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>D&amp;rucken …</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBox</name>
    <message>
        <source>Please choose</source>
        <extracomment>in a list where nothing was chosen yet</extracomment>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>the first entry of an optional list</extracomment>
        <translation>Keine Angabe</translation>
    </message>
</context>
<context>
    <name>ui::ConsentList</name>
    <message>
        <source>%1 UTC, %2, taken by %3</source>
        <extracomment>a consent: moment, how (&quot;in the branch&quot;), by whom (the clerk&apos;s name)</extracomment>
        <translation>%1 UTC, %2, aufgenommen von %3</translation>
    </message>
    <message>
        <source>Text “%1”, version %2, %3</source>
        <extracomment>the legal text of a consent: id, version, language</extracomment>
        <translation>Text „%1“, Fassung %2, %3</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>ui::ConsentPage</name>
    <message>
        <source>Consent</source>
        <extracomment>step of the intake</extracomment>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What the customer agrees to</source>
        <translation>Worin der Kunde einwilligt</translation>
    </message>
    <message>
        <source>The customer must have received the terms and conditions by e-mail or on paper before.</source>
        <translation>Der Kunde muss die Geschäftsbedingungen zuvor per E-Mail oder auf Papier erhalten haben.</translation>
    </message>
    <message>
        <source>The customer is</source>
        <translation>Der Kunde ist</translation>
    </message>
    <message>
        <source>&amp;here in the branch</source>
        <extracomment>&quot;The customer is: here in the branch&quot;</extracomment>
        <translation>&amp;hier in der Filiale</translation>
    </message>
    <message>
        <source>on the &amp;phone</source>
        <extracomment>&quot;The customer is: on the phone&quot;</extracomment>
        <translation>am &amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Sprache der Texte</translation>
    </message>
    <message>
        <source>Read or show every text to the customer, in this order, and tick each box when the customer says yes. A tick can be taken back until the data are sent.</source>
        <translation>Lesen Sie jeden Text in dieser Reihenfolge vor oder zeigen Sie ihn, und setzen Sie das Häkchen, wenn die Kundin oder der Kunde zustimmt. Bis die Daten gesendet sind, lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>With a second monitor, open the customer window (F8): there the customer reads and ticks in person. It shows nothing else.</source>
        <translation>Mit einem zweiten Bildschirm öffnen Sie das Kundenfenster (F8): Dort lesen und bestätigen Kundinnen und Kunden selbst. Es zeigt nichts anderes.</translation>
    </message>
    <message>
        <source>Text, version, language, time and way of each consent are recorded. Until all are given, nothing about the customer is stored.</source>
        <translation>Text, Fassung, Sprache, Zeit und Weg jeder Einwilligung werden festgehalten. Bis alle erteilt sind, wird nichts über die Kundin oder den Kunden gespeichert.</translation>
    </message>
    <message>
        <source>The firm&apos;s legal texts in “%1” can&apos;t be used, so no consent can be given. %2</source>
        <extracomment>%1: a folder, %2: what is wrong with its files, sentences</extracomment>
        <translation>Die Rechtstexte Ihres Hauses in „%1“ sind nicht verwendbar, daher kann keine Einwilligung erteilt werden. %2</translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation>&amp;Ordner neu lesen</translation>
    </message>
    <message>
        <source>Sample texts are not for real customers, so no consent can be given. Name the folder of your firm&apos;s legal texts: --legal-texts, or legal/folder in the settings.</source>
        <translation>Mustertexte sind nichts für echte Kundinnen und Kunden, daher kann keine Einwilligung erteilt werden. Nennen Sie den Ordner mit den Rechtstexten Ihres Hauses: --legal-texts oder legal/folder in den Einstellungen.</translation>
    </message>
    <message>
        <source>Customer &amp;window</source>
        <translation>Kunden&amp;fenster</translation>
    </message>
    <message>
        <source>Shows the statements, and nothing else, on the second monitor</source>
        <translation>Zeigt die Erklärungen, und sonst nichts, auf dem zweiten Bildschirm</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weiterer Fehler.</numerusform>
            <numerusform>Und %Ln weitere Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CustomerWindow</name>
    <message>
        <source>SANDBOX</source>
        <extracomment>the word a test environment wears; in capitals</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>IdentDesk - customer window</source>
        <translation>IdentDesk – Kundenfenster</translation>
    </message>
</context>
<context>
    <name>ui::DashboardScreen</name>
    <message>
        <source>Cases</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>Kein Vorgang passt</translation>
    </message>
    <message>
        <source>Show &amp;all cases</source>
        <translation>&amp;Alle Vorgänge zeigen</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation>Noch keine Vorgänge</translation>
    </message>
    <message>
        <source>Here stand the customers you take through video identification, each with its status, as it changes. Start with the first one.</source>
        <translation>Hier stehen die Kunden, die Sie durch die Videoidentifizierung führen, jeder mit seinem aktuellen Status. Beginnen Sie mit dem ersten.</translation>
    </message>
    <message>
        <source>&amp;New identification</source>
        <translation>&amp;Neue Identifizierung</translation>
    </message>
    <message>
        <source>The cases are being loaded</source>
        <translation>Die Vorgänge werden geladen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Nothing among the cases looked at so far fits this search.</source>
        <translation>Unter den bisher durchgesehenen Vorgängen passt keiner zu dieser Suche.</translation>
    </message>
    <message>
        <source>The latest ones come first.</source>
        <translation>Die neuesten kommen zuerst.</translation>
    </message>
    <message>
        <source>The cases can&apos;t be shown</source>
        <translation>Die Vorgänge können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>The journal can&apos;t be read; why stands at the top of the window.</source>
        <translation>Das Journal ist nicht lesbar; der Grund steht oben im Fenster.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing among %Ln cases fits this search and these filters.</source>
        <translation>
            <numerusform>Ein einziger Vorgang ist hier, und er passt nicht zu Suche und Filtern.</numerusform>
            <numerusform>Keiner von %Ln Vorgängen passt zu Suche und Filtern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionSection</name>
    <message>
        <source>This needs a reason. Show the personal data to write it.</source>
        <translation>Dies braucht eine Begründung. Blenden Sie die persönlichen Daten ein, um sie zu schreiben.</translation>
    </message>
    <message>
        <source>Say why: “%1” needs a reason. Ctrl+Enter decides then.</source>
        <extracomment>%1: &quot;Decline&quot;, &quot;Escalate&quot; …</extracomment>
        <translation>Bitte begründen: „%1“ braucht eine Begründung. Strg+Eingabe entscheidet dann.</translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <extracomment>button: %1: &quot;Onboard&quot;, &quot;Decline&quot; …</extracomment>
        <translation>Trotzdem: %1</translation>
    </message>
    <message>
        <source>The decision about %1 was not kept. %2</source>
        <extracomment>a clerk went on to the next case before the decision was in the journal: name, what went wrong</extracomment>
        <translation>Die Entscheidung über %1 wurde nicht festgehalten. %2</translation>
    </message>
    <message>
        <source>In the journal: %1.</source>
        <extracomment>%1: &quot;Onboard&quot;, &quot;Decline&quot; …</extracomment>
        <translation>Im Journal: %1.</translation>
    </message>
    <message>
        <source>Next case</source>
        <translation>Nächster Vorgang</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a decision in the past: what (&quot;Onboard&quot;), who, when</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>The verdict was: %1</source>
        <extracomment>%1: &quot;Wait&quot;, &quot;May be onboarded&quot; …</extracomment>
        <translation>Das Urteil war: %1</translation>
    </message>
    <message>
        <source>May this customer be onboarded?</source>
        <translation>Darf dieser Kunde angenommen werden?</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Worauf das Urteil beruht</translation>
    </message>
    <message>
        <source>Decisions, latest first</source>
        <translation>Entscheidungen, neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>Be&amp;gründung</translation>
    </message>
    <message>
        <source>Somebody with more say decides</source>
        <translation>Jemand mit mehr Befugnis entscheidet</translation>
    </message>
    <message>
        <source>The customer is identified, or heard, once more</source>
        <translation>Der Kunde wird erneut identifiziert oder befragt</translation>
    </message>
    <message>
        <source>Your decision is due.</source>
        <translation>Ihre Entscheidung ist fällig.</translation>
    </message>
    <message>
        <source>Nobody decided yet.</source>
        <translation>Noch niemand hat entschieden.</translation>
    </message>
    <message>
        <source>Four eyes: a second person decides too, without seeing what you said.</source>
        <translation>Vier Augen: Eine zweite Person entscheidet ebenfalls, ohne Ihre Entscheidung zu sehen.</translation>
    </message>
    <message>
        <source>Only a successful identification may be onboarded</source>
        <translation>Nur nach einer erfolgreichen Identifizierung darf der Kunde angenommen werden</translation>
    </message>
    <message>
        <source>Ctrl+Enter: %1</source>
        <extracomment>%1: &quot;Decline&quot;, &quot;Escalate&quot; …</extracomment>
        <translation>Strg+Eingabe: %1</translation>
    </message>
    <message>
        <source>Needed where the decision departs from the verdict</source>
        <translation>Nötig, wenn die Entscheidung vom Urteil abweicht</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Diese Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>The result is being read. It can be decided afterwards.</source>
        <translation>Das Ergebnis wird gelesen. Danach kann entschieden werden.</translation>
    </message>
    <message>
        <source>This replaces an earlier decision (%1). Both stay in the journal.</source>
        <extracomment>%1: what was decided before: &quot;Onboarded by anna.&quot;</extracomment>
        <translation>Dies ersetzt eine frühere Entscheidung (%1). Beide bleiben im Journal.</translation>
    </message>
    <message>
        <source>The verdict is: %1.</source>
        <extracomment>%1: &quot;Wait&quot;, &quot;May not be onboarded&quot;</extracomment>
        <translation>Das Urteil lautet: %1.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <extracomment>%1: &quot;6 of 7: no proof of address&quot;</extracomment>
        <translation>Nachweise: %1.</translation>
    </message>
    <message>
        <source>As the verdict says</source>
        <translation>Wie das Urteil lautet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too long</source>
        <translation>
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions with a reason</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>
            <numerusform>%Ln begründete Entscheidung</numerusform>
            <numerusform>%Ln begründete Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecodeProblem</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Its end is missing. Half a document is not shown. Load it once more; if that doesn&apos;t help, tell support.</source>
        <translation>Das Ende fehlt. Ein halbes Dokument wird nicht gezeigt. Laden Sie es noch einmal; hilft das nicht, melden Sie es dem Support.</translation>
    </message>
    <message>
        <source>It is too large to open safely. Export it to look at it elsewhere.</source>
        <translation>Sie ist zu groß, um sie sicher zu öffnen. Exportieren Sie sie, um sie anderswo anzusehen.</translation>
    </message>
    <message>
        <source>It is damaged. Load it once more; if that doesn&apos;t help, tell support.</source>
        <translation>Sie ist beschädigt. Laden Sie sie noch einmal; hilft das nicht, melden Sie es dem Support.</translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation>Sie ist mit einem Kennwort gesperrt.</translation>
    </message>
    <message>
        <source>Its content is none of the kinds shown here. Export it to look at it elsewhere.</source>
        <translation>Der Inhalt gehört zu keiner der hier gezeigten Arten. Exportieren Sie sie, um sie anderswo anzusehen.</translation>
    </message>
    <message>
        <source>Opening it took too long and was stopped. Files like this are sometimes made on purpose: ask your security team before you export it.</source>
        <translation>Das Öffnen dauerte zu lange und wurde abgebrochen. Solche Dateien entstehen manchmal mit Absicht: Fragen Sie Ihre IT-Sicherheit, bevor Sie sie exportieren.</translation>
    </message>
    <message>
        <source>The decoder broke down over it; nothing else was touched. Files like this are sometimes made on purpose: ask your security team before you export it.</source>
        <translation>Der Decoder ist daran abgestürzt; sonst ist nichts betroffen. Solche Dateien entstehen manchmal mit Absicht: Fragen Sie Ihre IT-Sicherheit, bevor Sie sie exportieren.</translation>
    </message>
    <message>
        <source>The program that decodes documents could not be started. Start IdentDesk anew; if that doesn&apos;t help, tell support.</source>
        <translation>Das Programm, das Dokumente decodiert, ließ sich nicht starten. Starten Sie IdentDesk neu; hilft das nicht, melden Sie es dem Support.</translation>
    </message>
    <message>
        <source>This file is incomplete</source>
        <translation>Diese Datei ist unvollständig</translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation>Unbekannte Dateiart</translation>
    </message>
    <message>
        <source>This file was not opened, for safety</source>
        <translation>Diese Datei wurde zur Sicherheit nicht geöffnet</translation>
    </message>
    <message>
        <source>Documents can&apos;t be shown at the moment</source>
        <translation>Dokumente können gerade nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation>Diese Datei kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>size of a file, then a sentence about it</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>file format, size of a file, then a sentence about it</extracomment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>It was put aside for documents of other cases. Choose it in the list once more.</source>
        <translation>Sie wurde für Dokumente anderer Vorgänge zurückgestellt. Wählen Sie sie in der Liste noch einmal.</translation>
    </message>
    <message>
        <source>This document was put aside</source>
        <translation>Dieses Dokument wurde zurückgestellt</translation>
    </message>
</context>
<context>
    <name>ui::DiffSection</name>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Diese Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>Nothing is known of this person yet.</source>
        <translation>Über diese Person ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>The row was copied; it leaves the clipboard after two minutes.</source>
        <translation>Die Zeile wurde kopiert; sie verlässt die Zwischenablage nach zwei Minuten.</translation>
    </message>
    <message>
        <source>The value was copied; it leaves the clipboard after two minutes.</source>
        <translation>Der Wert wurde kopiert; er verlässt die Zwischenablage nach zwei Minuten.</translation>
    </message>
</context>
<context>
    <name>ui::DocumentAdviceBox</name>
    <message>
        <source>These models carry the address: %1. With one of them no proof of address is needed.</source>
        <extracomment>%1: numbers in the register PRADO</extracomment>
        <translation>Diese Modelle tragen die Anschrift: %1. Mit einem davon ist kein Adressnachweis nötig.</translation>
    </message>
    <message>
        <source>A German passport shows no address! A proof of address is needed as well.</source>
        <translation>Ein deutscher Reisepass zeigt keine Anschrift! Zusätzlich ist ein Adressnachweis nötig.</translation>
    </message>
    <message>
        <source>This document shows no address: a proof of address is needed as well.</source>
        <translation>Dieses Dokument zeigt keine Anschrift: Zusätzlich ist ein Adressnachweis nötig.</translation>
    </message>
    <message>
        <source>From the same country, this needs none: %1.</source>
        <extracomment>%1: one or more kinds of ID document</extracomment>
        <translation>Aus demselben Land braucht keinen: %1.</translation>
    </message>
    <message>
        <source>Not on the list of accepted documents: with it the identification would fail.</source>
        <translation>Nicht auf der Liste der akzeptierten Dokumente: Damit würde die Identifizierung scheitern.</translation>
    </message>
</context>
<context>
    <name>ui::DocumentPage</name>
    <message>
        <source>Document</source>
        <extracomment>step of the intake</extracomment>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Which ID document does the customer have?</source>
        <translation>Welches Ausweisdokument hat der Kunde?</translation>
    </message>
    <message>
        <source>Tell the customer what to have ready for the call:</source>
        <translation>Sagen Sie dem Kunden, was er für das Gespräch bereithalten soll:</translation>
    </message>
    <message>
        <source>• the ID document itself, not a copy</source>
        <translation>• das Ausweisdokument selbst, keine Kopie</translation>
    </message>
    <message>
        <source>• a mobile phone that receives text messages</source>
        <translation>• ein Mobiltelefon, das SMS empfängt</translation>
    </message>
    <message>
        <source>• the proof of address, not older than six months</source>
        <translation>• den Adressnachweis, nicht älter als sechs Monate</translation>
    </message>
    <message>
        <source>• a quiet, bright place and a stable internet connection</source>
        <translation>• einen ruhigen, hellen Platz und eine stabile Internetverbindung</translation>
    </message>
    <message>
        <source>IDnow&apos;s staff speak German or English. The call is for customers who live in Germany.</source>
        <translation>Bei IDnow spricht man Deutsch oder Englisch. Das Gespräch ist für Kunden, die in Deutschland wohnen.</translation>
    </message>
    <message>
        <source>Video identification is only for customers who live in Germany. Use another method, for example an identification in the branch.</source>
        <translation>Die Videoidentifizierung ist nur für Kunden, die in Deutschland wohnen. Nutzen Sie ein anderes Verfahren, zum Beispiel die Identifizierung in der Filiale.</translation>
    </message>
    <message>
        <source>Please enter the country that issued the document.</source>
        <translation>Bitte geben Sie das Land an, das das Dokument ausgestellt hat.</translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation>Ein Land mit diesem Namen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Please choose what proves the address.</source>
        <translation>Bitte wählen Sie, was die Adresse nachweist.</translation>
    </message>
    <message>
        <source>Please enter the date of issue.</source>
        <translation>Bitte geben Sie das Ausstellungsdatum an.</translation>
    </message>
    <message>
        <source>This is not a date. Enter it like 24.12.2025.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie 24.12.2025.</translation>
    </message>
    <message>
        <source>Does the customer live in Germany?</source>
        <translation>Wohnt der Kunde in Deutschland?</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>N&amp;ein</translation>
    </message>
    <message>
        <source>&amp;Country of issue</source>
        <translation>Ausstellendes &amp;Land</translation>
    </message>
    <message>
        <source>type its name in German or English, or its code</source>
        <translation>Name auf Deutsch oder Englisch oder Länderkürzel</translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation>&amp;Art des Dokuments</translation>
    </message>
    <message>
        <source>&amp;Give a proof of address all the same</source>
        <translation>&amp;Trotzdem einen Adressnachweis angeben</translation>
    </message>
    <message>
        <source>&amp;Proof of address</source>
        <translation>A&amp;dressnachweis</translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation>A&amp;usstellungsdatum</translation>
    </message>
    <message>
        <source>&amp;Language of the call</source>
        <translation>&amp;Sprache des Gesprächs</translation>
    </message>
    <message>
        <source>Solaris refuses this value: %1</source>
        <extracomment>%1: the API&apos;s own words, English</extracomment>
        <translation>Solaris lehnt diesen Wert ab: %1</translation>
    </message>
</context>
<context>
    <name>ui::DocumentPane</name>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
    <message>
        <source>The document did not arrive</source>
        <translation>Das Dokument ist nicht angekommen</translation>
    </message>
    <message>
        <source>Video: save it to watch it</source>
        <translation>Video: zum Ansehen speichern</translation>
    </message>
    <message>
        <source>Recording: save it to listen to it</source>
        <translation>Aufzeichnung: zum Anhören speichern</translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation>Unbekannte Dateiart</translation>
    </message>
    <message>
        <source>%1. Its content is none of the kinds shown here. Export it to look at it elsewhere.</source>
        <translation>%1. Der Inhalt ist keine der Arten, die hier gezeigt werden. Exportieren Sie die Datei, um sie anderswo anzusehen.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation>Dokument: %1</translation>
    </message>
    <message>
        <source>Loading the document</source>
        <translation>Dokument wird geladen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <extracomment>a picture that was turned clockwise</extracomment>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>brightness changed</source>
        <translation>Helligkeit geändert</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message>
        <source>%1, %2. Export it to play it elsewhere.</source>
        <extracomment>file format, then size</extracomment>
        <translation>%1, %2. Exportieren Sie die Datei, um sie anderswo abzuspielen.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown</source>
        <translation>Diese Seite kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>It is damaged or too large. The other pages can be seen. Export the document to look at this page elsewhere.</source>
        <translation>Sie ist beschädigt oder zu groß. Die anderen Seiten lassen sich ansehen. Exportieren Sie das Dokument, um diese Seite anderswo anzusehen.</translation>
    </message>
    <message>
        <source>Not shown: the viewing could not be recorded</source>
        <translation>Nicht gezeigt: Die Einsicht konnte nicht protokolliert werden</translation>
    </message>
</context>
<context>
    <name>ui::Door</name>
    <message>
        <source>Enter the credentials that Solaris gave your bank for this environment.</source>
        <translation>Geben Sie die Zugangsdaten ein, die Solaris Ihrer Bank für diese Umgebung gegeben hat.</translation>
    </message>
</context>
<context>
    <name>ui::DoorTrouble</name>
    <message>
        <source>&amp;Ask the keychain again</source>
        <translation>Schlüsselbund &amp;erneut fragen</translation>
    </message>
    <message>
        <source>&amp;Work with a passphrase instead …</source>
        <translation>Stattdessen mit &amp;Passphrase arbeiten …</translation>
    </message>
    <message>
        <source>Open the &amp;embedded sandbox</source>
        <translation>Eingebaute &amp;Sandbox öffnen</translation>
    </message>
</context>
<context>
    <name>ui::DoorWaiting</name>
    <message>
        <source>This computer&apos;s keychain is asked for the journal&apos;s key. If it wants its password, a window of its own asks you for it.</source>
        <translation>Der Schlüsselbund dieses Rechners wird nach dem Schlüssel des Journals gefragt. Will er sein Kennwort, fragt er in einem eigenen Fenster danach.</translation>
    </message>
</context>
<context>
    <name>ui::DoubtBox</name>
    <message>
        <source>Ado&amp;pt</source>
        <translation>Überneh&amp;men</translation>
    </message>
    <message>
        <source>Take over what Solaris shows</source>
        <translation>Übernehmen, was Solaris zeigt</translation>
    </message>
    <message>
        <source>It was not &amp;carried out</source>
        <translation>Wurde nicht aus&amp;geführt</translation>
    </message>
    <message>
        <source>Solaris is asked once more before that counts</source>
        <translation>Solaris wird noch einmal gefragt, bevor das gilt</translation>
    </message>
    <message>
        <source>What Solaris shows</source>
        <translation>Was Solaris zeigt</translation>
    </message>
    <message>
        <source>What the look-up found</source>
        <translation>Ergebnis des Nachsehens</translation>
    </message>
    <message>
        <source>This case</source>
        <extracomment>head of a column: what this case holds</extracomment>
        <translation>Dieser Vorgang</translation>
    </message>
    <message>
        <source>At Solaris</source>
        <extracomment>head of a column: what Solaris holds</extracomment>
        <translation>Bei Solaris</translation>
    </message>
    <message>
        <source>%1: here %2, at Solaris %3</source>
        <extracomment>a line of the comparison, for screen readers: field, here, there</extracomment>
        <translation>%1: hier %2, bei Solaris %3</translation>
    </message>
</context>
<context>
    <name>ui::DuplicateLine</name>
    <message>
        <source>%1, born on %2, is on this desk already: case of %3, %4.</source>
        <extracomment>%1: a name, %2: a date of birth, %3: a date, %4: a status</extracomment>
        <translation>%1, geboren am %2, gibt es hier schon: Vorgang vom %3, %4.</translation>
    </message>
    <message>
        <source>not ordered yet</source>
        <extracomment>a case whose identification was not ordered</extracomment>
        <translation>noch nicht beauftragt</translation>
    </message>
    <message>
        <source>Open t&amp;hat case</source>
        <translation>Diesen &amp;Vorgang öffnen</translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentForm</name>
    <message>
        <source>Asking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation>Geben Sie das Geheimnis ein, das zur Client-ID gehört.</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>One is kept. Type only to replace it.</source>
        <translation>Eines ist hinterlegt. Nur eingeben, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keychain, or the file sealed with your passphrase.</source>
        <translation>Kommt in den Schlüsselbund dieses Rechners oder in die mit Ihrer Passphrase versiegelte Datei.</translation>
    </message>
    <message>
        <source>Host of the &amp;API</source>
        <translation>Host der &amp;API</translation>
    </message>
    <message>
        <source>Host that gives &amp;tokens</source>
        <translation>Host für die &amp;Tokens</translation>
    </message>
    <message>
        <source>Your own host at &amp;IDnow</source>
        <translation>Eigener Host bei &amp;IDnow</translation>
    </message>
    <message>
        <source>Only where your bank has links of its own name.</source>
        <translation>Nur wenn Ihre Bank Links unter eigenem Namen hat.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>Test the co&amp;nnection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>the credentials</source>
        <extracomment>in a list of what was typed and not sent yet: client ID, secret or hosts</extracomment>
        <translation>die Zugangsdaten</translation>
    </message>
    <message>
        <source>&amp;Forget credentials …</source>
        <translation>Zugangsdaten v&amp;ergessen …</translation>
    </message>
</context>
<context>
    <name>ui::EraseBar</name>
    <message>
        <source>&amp;Erase this person …</source>
        <translation>Diese Person &amp;löschen …</translation>
    </message>
    <message>
        <source>Erase this person for good? Name, data and documents vanish from this desk in every window and can&apos;t be brought back. A proof without personal data stays.</source>
        <translation>Diese Person endgültig löschen? Name, Daten und Dokumente verschwinden hier aus jedem Fenster und sind nicht wiederherstellbar. Ein Nachweis ohne personenbezogene Daten bleibt.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>G&amp;rund</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>calls the erasure off</extracomment>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Person behalten</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund auswählen</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Proof of address&quot;, %2: &quot;missing&quot;, &quot;unclear&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence in the file</source>
        <translation>Nachweise in der Akte</translation>
    </message>
    <message>
        <source>Show all evidence</source>
        <extracomment>a box to tick: the whole checklist, not only what is missing</extracomment>
        <translation>Alle Nachweise zeigen</translation>
    </message>
</context>
<context>
    <name>ui::Field</name>
    <message>
        <source>Can&apos;t be changed after the customer has been created.</source>
        <translation>Nach dem Anlegen des Kunden nicht mehr änderbar.</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>beside a field that may stay empty</extracomment>
        <translation>optional</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>read aloud: what is wrong with a field</extracomment>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>a field&apos;s content is allowed but often a slip; %1: what</extracomment>
        <translation>Prüfen: %1</translation>
    </message>
</context>
<context>
    <name>ui::FieldTree</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>read aloud: a field whose entry was refused</extracomment>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>%1, to be changed from %2 to %3</source>
        <extracomment>read aloud: field, old value, new value</extracomment>
        <translation>%1, wird geändert von %2 in %3</translation>
    </message>
    <message>
        <source>can&apos;t be changed here</source>
        <translation>hier nicht änderbar</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>columns: a field of the person, and its value</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Fields of the person</source>
        <translation>Felder der Person</translation>
    </message>
</context>
<context>
    <name>ui::FigureButton</name>
    <message>
        <source>%1 %2, filter</source>
        <extracomment>a figure as the screen reader says it: &quot;12 waiting, filter&quot;</extracomment>
        <translation>%1 %2, Filter</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation>%1, bisher</translation>
    </message>
    <message>
        <source>The customer has the link and the call is not over.</source>
        <translation>Der Kunde hat den Link, das Gespräch ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>IDnow reviews the call; that can take up to 24 hours.</source>
        <translation>IDnow prüft das Gespräch; das kann bis zu 24 Stunden dauern.</translation>
    </message>
    <message>
        <source>The call broke off and may be repeated with the same link, or the link is out for a day and no call came.</source>
        <translation>Das Gespräch brach ab und darf mit demselben Link wiederholt werden, oder der Link ist seit einem Tag draußen und es kam kein Gespräch.</translation>
    </message>
    <message>
        <source>Alarms, calls of unknown fate, reasons that can&apos;t be mended by a second call, links that are over, and cases without a link.</source>
        <translation>Alarme, Aufrufe mit ungewissem Ausgang, Gründe, die ein zweites Gespräch nicht behebt, abgelaufene Links und Vorgänge ohne Link.</translation>
    </message>
    <message>
        <source>Successful or failed since midnight.</source>
        <translation>Seit Mitternacht erfolgreich oder gescheitert.</translation>
    </message>
    <message>
        <source>A successful identification was taken back and nobody has acknowledged it yet.</source>
        <translation>Eine erfolgreiche Identifizierung wurde widerrufen und niemand hat es bisher bestätigt.</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;3 of 12: failed&quot;: hits, all cases, the filter in words</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>still searching …</source>
        <translation>sucht weiter …</translation>
    </message>
    <message>
        <source>more cases are loading …</source>
        <translation>weitere Vorgänge laden …</translation>
    </message>
    <message>
        <source>not all cases could be loaded</source>
        <translation>nicht alle Vorgänge ließen sich laden</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Vorgänge durchsuchen</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>Any other</source>
        <translation>Jeder andere</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>Any age</source>
        <translation>Jedes Alter</translation>
    </message>
    <message>
        <source>Show only one status</source>
        <translation>Nur einen Status zeigen</translation>
    </message>
    <message>
        <source>Show only one group of failure reasons</source>
        <translation>Nur eine Gruppe von Fehlergründen zeigen</translation>
    </message>
    <message>
        <source>Show only cases opened in this time</source>
        <translation>Nur in dieser Zeit eröffnete Vorgänge zeigen</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>An&amp;sichten</translation>
    </message>
    <message>
        <source>Saved views and columns</source>
        <translation>Gespeicherte Ansichten und Spalten</translation>
    </message>
    <message>
        <source>Leaves out the rows that no longer fit the filter</source>
        <translation>Lässt die Zeilen weg, die nicht mehr zum Filter passen</translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation>Alle Entscheidungen</translation>
    </message>
    <message>
        <source>Show only one state of the decision</source>
        <translation>Nur einen Stand der Entscheidung zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer fit</source>
        <translation>
            <numerusform>%Ln passt nicht mehr</numerusform>
            <numerusform>%Ln passen nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Takes search and filters away; so does Esc in search and list</source>
        <translation>Nimmt Suche und Filter weg, wie Esc in Suche und Liste</translation>
    </message>
    <message>
        <source>Search name, birth date, id, reason, note, robot</source>
        <translation>Name, Geburtsdatum, ID, Grund, Notiz, Roboter suchen</translation>
    </message>
    <message>
        <source>Esc shows all cases again.</source>
        <translation>Esc zeigt wieder alle Vorgänge.</translation>
    </message>
    <message>
        <source>By status: any verdict</source>
        <extracomment>filter: what the status alone says, without screening, risk and vetting</extracomment>
        <translation>Nach Status: jedes Urteil</translation>
    </message>
    <message>
        <source>Show only one verdict, by status</source>
        <translation>Nur ein Urteil nach dem Status zeigen</translation>
    </message>
    <message>
        <source>What the status alone says. Screening, risk and vetting count too: they stand in the case.</source>
        <translation>Was der Status allein sagt. Auch Screening, Risiko und Kundenprüfung zählen: Sie stehen im Vorgang.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>%1 so far, page %2 of %3</source>
        <extracomment>hits so far, pages searched, pages in all</extracomment>
        <translation>bisher %1, Seite %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <extracomment>the chosen hit of all</extracomment>
        <translation>%1 von %2 und mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation>Dieses Dokument durchsuchen</translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation>Voriger Treffer (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation>Nächster Treffer (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>The search broke off. The document may hold more than was searched.</source>
        <translation>Die Suche wurde abgebrochen. Im Dokument kann mehr stehen, als durchsucht wurde.</translation>
    </message>
    <message>
        <source>This document holds no text to search: its pages are pictures.</source>
        <translation>Dieses Dokument enthält keinen durchsuchbaren Text: Seine Seiten sind Bilder.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>Not found. %Ln of %1 pages hold no text to search: they are pictures.</source>
        <translation>
            <numerusform>Nicht gefunden. %Ln von %1 Seiten enthält keinen durchsuchbaren Text: Sie ist ein Bild.</numerusform>
            <numerusform>Nicht gefunden. %Ln von %1 Seiten enthalten keinen durchsuchbaren Text: Sie sind Bilder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormBar</name>
    <message>
        <source>F&amp;orm</source>
        <extracomment>which fields the form asks for</extracomment>
        <translation>F&amp;ormular</translation>
    </message>
    <message>
        <source>IDnow minimum</source>
        <extracomment>a form: the fields that IDnow needs</extracomment>
        <translation>IDnow-Mindestangaben</translation>
    </message>
    <message>
        <source>German retail banking</source>
        <extracomment>a form: the fields that retail banking in Germany needs</extracomment>
        <translation>Privatkunden in Deutschland</translation>
    </message>
    <message>
        <source>Paste c&amp;ustomer</source>
        <extracomment>puts a customer copied from another program into the fields</extracomment>
        <translation>K&amp;unden einfügen</translation>
    </message>
    <message>
        <source>An address, a row of a table or a screen of another program, from the clipboard.</source>
        <translation>Eine Anschrift, eine Tabellenzeile oder eine Maske eines anderen Programms, aus der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ui::GuideModel</name>
    <message>
        <source>proof of address needed</source>
        <translation>Adressnachweis nötig</translation>
    </message>
    <message>
        <source>no proof of address needed</source>
        <translation>kein Adressnachweis nötig</translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>of a proof of address</extracomment>
        <translation>nötig</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>column: whether IDnow accepts the document</extracomment>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>an ID document, by IDnow</extracomment>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>an ID document, by IDnow</extracomment>
        <translation>nicht akzeptiert</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>whether IDnow accepts an ID document</extracomment>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui::GuideScreen</name>
    <message>
        <source>All kinds</source>
        <extracomment>all kinds of ID documents</extracomment>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Any other</source>
        <extracomment>kinds of ID documents</extracomment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Any customer</source>
        <translation>Jeder Kunde</translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation>Der gewählte Vorgang</translation>
    </message>
    <message>
        <source>Country, code, kind of document or PRADO number</source>
        <translation>Land, Kürzel, Art des Dokuments oder PRADO-Nummer</translation>
    </message>
    <message>
        <source>Search the ID documents</source>
        <translation>Ausweisdokumente suchen</translation>
    </message>
    <message>
        <source>Down goes to the list, Esc shows all again</source>
        <translation>Pfeil nach unten führt in die Liste, Esc zeigt wieder alle</translation>
    </message>
    <message>
        <source>Show only one kind of document</source>
        <translation>Nur eine Art von Dokument zeigen</translation>
    </message>
    <message>
        <source>Whose list of accepted documents</source>
        <translation>Wessen Liste akzeptierter Dokumente</translation>
    </message>
    <message>
        <source>The last list fetched, or the own list of the chosen case&apos;s identification</source>
        <translation>Die zuletzt abgerufene Liste oder die eigene Liste der Identifizierung des gewählten Vorgangs</translation>
    </message>
    <message>
        <source>ID documents</source>
        <translation>Ausweisdokumente</translation>
    </message>
    <message>
        <source>Enter begins a new identification with this document</source>
        <translation>Eingabetaste beginnt eine neue Identifizierung mit diesem Dokument</translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation>&amp;Jetzt abrufen</translation>
    </message>
    <message>
        <source>&amp;Date of issue of the customer&apos;s proof of address</source>
        <translation>Ausstellungs&amp;datum des Adressnachweises</translation>
    </message>
    <message>
        <source>Checklist for the customer</source>
        <translation>Checkliste für den Kunden</translation>
    </message>
    <message>
        <source>&amp;Begin with this document</source>
        <translation>Mit diesem Dokument &amp;beginnen</translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation>Kein Dokument passt</translation>
    </message>
    <message>
        <source>There is no “%1” by this search. Esc shows all again.</source>
        <translation>Zu dieser Suche gibt es kein Dokument der Art „%1“. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>No country, kind of document or PRADO number begins with %1. Esc shows all again.</source>
        <translation>Kein Land, keine Art von Dokument und keine PRADO-Nummer beginnt mit %1. Esc zeigt wieder alle.</translation>
    </message>
    <message>
        <source>Asking Solaris which documents are accepted …</source>
        <translation>Solaris wird gefragt, welche Dokumente akzeptiert werden …</translation>
    </message>
    <message>
        <source>No list of accepted documents was fetched yet: only the guide&apos;s table of documents that carry the address is used.</source>
        <translation>Noch wurde keine Liste akzeptierter Dokumente abgerufen: Es gilt nur die Tabelle des Leitfadens mit den Dokumenten, die die Anschrift tragen.</translation>
    </message>
    <message>
        <source>Only the guide&apos;s table of documents that carry the address is used. Which documents are accepted can be fetched once an identification exists.</source>
        <translation>Es gilt nur die Tabelle des Leitfadens mit den Dokumenten, die die Anschrift tragen. Welche Dokumente akzeptiert werden, lässt sich abrufen, sobald es eine Identifizierung gibt.</translation>
    </message>
    <message>
        <source>This identification&apos;s own list, fetched %1 (%2 ago) from “%3”.</source>
        <extracomment>%1: moment, %2: age, %3: name of the environment</extracomment>
        <translation>Die eigene Liste dieser Identifizierung, abgerufen am %1 (vor %2) von „%3“.</translation>
    </message>
    <message>
        <source>Not this identification&apos;s own list: the last one fetched, %1 (%2 ago) from “%3”.</source>
        <translation>Nicht die eigene Liste dieser Identifizierung, sondern die zuletzt abgerufene vom %1 (vor %2) von „%3“.</translation>
    </message>
    <message>
        <source>The last list that Solaris gave for an identification, %1 (%2 ago) from “%3”.</source>
        <translation>Die letzte Liste, die Solaris zu einer Identifizierung gegeben hat, vom %1 (vor %2) von „%3“.</translation>
    </message>
    <message>
        <source>It is old: it may have changed.</source>
        <translation>Sie ist alt und kann sich geändert haben.</translation>
    </message>
    <message>
        <source>The list of accepted documents could not be renewed. %1</source>
        <translation>Die Liste der akzeptierten Dokumente konnte nicht erneuert werden. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an ID document: %1 kind, %2 country</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On the list of accepted documents.</source>
        <translation>Auf der Liste der akzeptierten Dokumente.</translation>
    </message>
    <message>
        <source>Whether it is accepted is not known: no list was fetched yet.</source>
        <translation>Ob es akzeptiert wird, ist nicht bekannt: Noch wurde keine Liste abgerufen.</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Proof of address, if the current address is not on it</source>
        <translation>Adressnachweis, falls die aktuelle Anschrift nicht daraufsteht</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>%1: the kinds of a proof of address</extracomment>
        <translation>Eines davon: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandoffScreen</name>
    <message>
        <source>Try &amp;again</source>
        <translation>N&amp;och einmal versuchen</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie stattdessen den Link.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand the identification over to the customer</source>
        <translation>Übergabe an den Kunden</translation>
    </message>
    <message>
        <source>Go to the ca&amp;se</source>
        <translation>Zum &amp;Vorgang</translation>
    </message>
    <message>
        <source>&amp;New identification</source>
        <translation>&amp;Neue Identifizierung</translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation>Die Zwischenablage wurde geleert.</translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation>Diese Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1: the status is now “%2”.</source>
        <extracomment>%1: time of day; %2: status of the identification, such as &quot;successful&quot;</extracomment>
        <translation>%1 Uhr: Der Status ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>&amp;Review the result</source>
        <translation>Ergebnis &amp;prüfen</translation>
    </message>
    <message>
        <source>The link is in the clipboard for two minutes. Give it to this customer only.</source>
        <translation>Der Link ist für zwei Minuten in der Zwischenablage. Geben Sie ihn nur diesem Kunden.</translation>
    </message>
    <message>
        <source>The text is in the clipboard for two minutes. Give it to this customer only.</source>
        <translation>Der Text ist für zwei Minuten in der Zwischenablage. Geben Sie ihn nur diesem Kunden.</translation>
    </message>
    <message>
        <source>The draft is in your e-mail program. Check the address before you send it.</source>
        <translation>Der Entwurf ist in Ihrem E-Mail-Programm. Prüfen Sie die Adresse, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>No e-mail program could be opened. Copy the text instead.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen. Kopieren Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>Opened in this computer&apos;s browser. It stays open until the call is over.</source>
        <translation>Im Browser dieses Rechners geöffnet. Er bleibt offen, bis das Gespräch vorbei ist.</translation>
    </message>
    <message>
        <source>The link was opened on this computer on %1. Opening it again ends that call. Open it again only if nothing of it is left.</source>
        <translation>Der Link wurde auf diesem Rechner am %1 geöffnet. Ihn noch einmal zu öffnen beendet dieses Gespräch. Öffnen Sie ihn nur, wenn davon nichts mehr offen ist.</translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation>Noch ein&amp;mal öffnen</translation>
    </message>
    <message>
        <source>The draft is in your e-mail program. Enter the customer&apos;s address there: this case has none.</source>
        <translation>Der Entwurf ist in Ihrem E-Mail-Programm. Tragen Sie dort die Adresse des Kunden ein: In diesem Vorgang steht keine.</translation>
    </message>
</context>
<context>
    <name>ui::IntakePage</name>
    <message>
        <source>a new identification</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>eine neue Identifizierung</translation>
    </message>
</context>
<context>
    <name>ui::IntakeScreen</name>
    <message>
        <source>&amp;Order the identification</source>
        <translation>&amp;Identifizierung beauftragen</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>A&amp;nlegen</translation>
    </message>
    <message>
        <source>Creating the customer …</source>
        <translation>Kunde wird angelegt …</translation>
    </message>
    <message>
        <source>The customer exists. Ordering the identification …</source>
        <translation>Der Kunde ist angelegt. Die Identifizierung wird beauftragt …</translation>
    </message>
    <message>
        <source>No answer came: the identification may have been ordered or not. The case stands in the list, marked as in doubt; it is cleared up there. Don&apos;t order it again.</source>
        <translation>Es kam keine Antwort: Die Identifizierung ist vielleicht beauftragt, vielleicht nicht. Der Vorgang steht als ungeklärt in der Liste und wird dort geklärt. Beauftragen Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>No answer came: the customer may have been created or not. The case stands in the list, marked as in doubt; it is cleared up there. Don&apos;t create the customer again.</source>
        <translation>Es kam keine Antwort: Der Kunde ist vielleicht angelegt, vielleicht nicht. Der Vorgang steht als ungeklärt in der Liste und wird dort geklärt. Legen Sie den Kunden nicht noch einmal an.</translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation>Formular &amp;leeren</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>N&amp;och einmal versuchen</translation>
    </message>
    <message>
        <source>Handoff</source>
        <extracomment>step of the intake: giving the link to the customer</extracomment>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The identification of the person who was entered here has been ordered. The form is empty for the next customer.</source>
        <translation>Die Identifizierung der hier erfassten Person ist beauftragt. Das Formular ist leer und bereit für den nächsten Kunden.</translation>
    </message>
    <message>
        <source>An unfinished identification stands here; the document was not taken over.</source>
        <translation>Hier steht eine unfertige Identifizierung; das Ausweisdokument wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>ui::KeyRules</name>
    <message>
        <source>This key is not known.</source>
        <translation>Diese Taste ist nicht bekannt.</translation>
    </message>
    <message>
        <source>One key at a time, please.</source>
        <translation>Bitte nur eine Taste auf einmal.</translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving. Hold Ctrl as well, or take F2 to F12.</source>
        <translation>Allein dient diese Taste zum Schreiben und Bewegen. Halten Sie Strg dazu oder nehmen Sie F2 bis F12.</translation>
    </message>
    <message>
        <source>Text fields, lists and the desktop use this key.</source>
        <translation>Textfelder, Listen und die Arbeitsumgebung benutzen diese Taste.</translation>
    </message>
    <message>
        <source>Alt with a letter belongs to the underlined letters of the screen.</source>
        <translation>Alt mit einem Buchstaben gehört den unterstrichenen Buchstaben der Oberfläche.</translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source>All keys are as usual.</source>
        <translation>Alle Tasten sind wie üblich.</translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation>Geändert; üblich ist %1</translation>
    </message>
    <message>
        <source>This key belongs to the screen and stays.</source>
        <translation>Diese Taste gehört zur Seite und bleibt.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation>„%1“ liegt jetzt auf %2.</translation>
    </message>
    <message>
        <source>Choose an action and press Enter to change its key.</source>
        <translation>Wählen Sie eine Aktion und drücken Sie die Eingabetaste, um ihre Taste zu ändern.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>columns of the sheet of keys</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>Ü&amp;bliche Taste</translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>ui::LinkCard</name>
    <message>
        <source>On the customer&apos;s phone (recommended)</source>
        <translation>Auf dem Telefon des Kunden (empfohlen)</translation>
    </message>
    <message>
        <source>QR code with the customer&apos;s link</source>
        <translation>QR-Code mit dem Link für den Kunden</translation>
    </message>
    <message>
        <source>The customer points the phone&apos;s camera at the code and opens the link.</source>
        <translation>Der Kunde richtet die Kamera des Telefons auf den Code und öffnet den Link.</translation>
    </message>
    <message>
        <source>Recommended by Solaris: it has the better camera.</source>
        <extracomment>why the phone is better than the computer</extracomment>
        <translation>Von Solaris empfohlen: Es hat die bessere Kamera.</translation>
    </message>
    <message>
        <source>The code is hidden while nobody works here. A key or the mouse brings it back.</source>
        <translation>Der Code ist verborgen, solange hier niemand arbeitet. Eine Taste oder die Maus zeigt ihn wieder.</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>IdentDesk - video identification</source>
        <translation>IdentDesk – Videoidentifizierung</translation>
    </message>
    <message>
        <source>Chosen case</source>
        <translation>Gewählter Vorgang</translation>
    </message>
    <message>
        <source>&amp;Keep what verifies</source>
        <translation>&amp;Behalten, was stimmt</translation>
    </message>
    <message>
        <source>Reading the damaged journal …</source>
        <translation>Das beschädigte Journal wird gelesen …</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the journal were kept. The damaged file is kept beside it as “%1”; have it looked into soon: it still holds keys of persons, so the next erasure of a person deletes it.</source>
        <translation>
            <numerusform>%Ln Zeile des Journals wurde behalten. Die beschädigte Datei liegt daneben als „%1“. Lassen Sie sie bald untersuchen: Sie enthält noch Schlüssel von Personen und wird deshalb mit der nächsten Löschung einer Person entfernt.</numerusform>
            <numerusform>%Ln Zeilen des Journals wurden behalten. Die beschädigte Datei liegt daneben als „%1“. Lassen Sie sie bald untersuchen: Sie enthält noch Schlüssel von Personen und wird deshalb mit der nächsten Löschung einer Person entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed and not sent yet: %1. Closing IdentDesk drops it.</source>
        <extracomment>%1: a list such as &quot;a new identification, 2 notes&quot;</extracomment>
        <translation>Eingegeben und noch nicht abgeschickt: %1. Wird IdentDesk geschlossen, geht das verloren.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Drop it and close</source>
        <translation>&amp;Verwerfen und schließen</translation>
    </message>
</context>
<context>
    <name>ui::MaskCover</name>
    <message>
        <source>The document is hidden, as all customers&apos; data are.</source>
        <translation>Das Dokument ist verborgen, wie alle Kundendaten.</translation>
    </message>
</context>
<context>
    <name>ui::MediaBar</name>
    <message>
        <source>%1×</source>
        <extracomment>speed of playing a recording; %1: 0.5 to 3</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation>Ein Bild zurück</translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation>Ein Bild weiter</translation>
    </message>
    <message>
        <source>%1 s back</source>
        <extracomment>%1: 5</extracomment>
        <translation>%1 s zurück</translation>
    </message>
    <message>
        <source>%1 s on</source>
        <extracomment>%1: 5</extracomment>
        <translation>%1 s weiter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <extracomment>of the recording that plays</extracomment>
        <translation>Stelle in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>An das Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>ui::MediaPane</name>
    <message>
        <source>Opening the recording …</source>
        <translation>Die Aufzeichnung wird geöffnet …</translation>
    </message>
    <message>
        <source>This recording is incomplete</source>
        <translation>Diese Aufzeichnung ist unvollständig</translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation>Diese Aufzeichnung lässt sich nicht abspielen</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>%1: the file is damaged.</source>
        <extracomment>%1: kind and size of a file</extracomment>
        <translation>%1: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: so much of it is missing that nothing plays. Load it once more; if that doesn&apos;t help, tell support.</source>
        <translation>%1: Es fehlt so viel, dass sich nichts abspielen lässt. Laden Sie die Datei noch einmal; hilft das nicht, sagen Sie dem Support Bescheid.</translation>
    </message>
    <message>
        <source>%1. Its content is none of the kinds played here. Export it to play it elsewhere.</source>
        <translation>%1. Der Inhalt gehört zu keiner der Arten, die hier abgespielt werden. Exportieren Sie die Datei, um sie anderswo abzuspielen.</translation>
    </message>
    <message>
        <source>%1: picture and sound are of a kind that is not known here. Export it to play it elsewhere.</source>
        <translation>%1: Bild und Ton sind von einer Art, die hier nicht bekannt ist. Exportieren Sie die Datei, um sie anderswo abzuspielen.</translation>
    </message>
    <message>
        <source>%1: the file promises a picture, but none can be read from it.</source>
        <translation>%1: Die Datei verspricht ein Bild, es lässt sich aber keines lesen.</translation>
    </message>
    <message>
        <source>%1: the player broke down on this file and was ended. The rest of IdentDesk is not affected.</source>
        <translation>%1: Der Player ist an dieser Datei gescheitert und wurde beendet. IdentDesk selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>%1: the player got stuck on this file and was ended. The rest of IdentDesk is not affected.</source>
        <translation>%1: Der Player kam an dieser Datei nicht weiter und wurde beendet. IdentDesk selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>%1: the player could not be started. Export the recording to play it elsewhere.</source>
        <translation>%1: Der Player ließ sich nicht starten. Exportieren Sie die Aufzeichnung, um sie anderswo abzuspielen.</translation>
    </message>
    <message>
        <source>Incomplete: %1 are missing. It plays up to there.</source>
        <extracomment>%1: a size, &quot;2 MB&quot;</extracomment>
        <translation>Unvollständig: Es fehlen %1. Bis dahin wird abgespielt.</translation>
    </message>
    <message>
        <source>The file claims to last %1; it ends after %2.</source>
        <extracomment>%1, %2: lengths of time</extracomment>
        <translation>Laut Datei dauert die Aufzeichnung %1; sie endet nach %2.</translation>
    </message>
    <message>
        <source>How long it lasts is not known: the file doesn&apos;t say so believably.</source>
        <translation>Die Dauer ist nicht bekannt: Die Angabe der Datei ist nicht glaubhaft.</translation>
    </message>
    <message>
        <source>This computer has no sound device: the video plays without sound.</source>
        <translation>Dieser Rechner hat kein Audiogerät: Das Video läuft ohne Ton.</translation>
    </message>
    <message>
        <source>This computer has no sound device: connect one and open the recording again.</source>
        <translation>Dieser Rechner hat kein Audiogerät: Schließen Sie eines an und öffnen Sie die Aufzeichnung noch einmal.</translation>
    </message>
    <message>
        <source>Sound without a picture</source>
        <translation>Ton ohne Bild</translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>the picture of a recording; keys that work on it</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>Space plays and pauses, the arrows jump by five seconds.</source>
        <translation>Die Leertaste spielt ab und hält an, die Pfeiltasten springen um fünf Sekunden.</translation>
    </message>
</context>
<context>
    <name>ui::MessageLine</name>
    <message>
        <source>Copy the line for support</source>
        <translation>Zeile für den Support kopieren</translation>
    </message>
</context>
<context>
    <name>ui::MoreFields</name>
    <message>
        <source>&amp;More fields of the create call</source>
        <translation>Weitere &amp;Felder der Kundenanlage</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Cases</source>
        <extracomment>the screen with the list of cases</extracomment>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>the screen for a new identification</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>the review bench</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Erasure</source>
        <extracomment>the screen that lists whom to erase</extracomment>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>the screen that tells which ID documents are accepted; one short word</extracomment>
        <translation>Ausweise</translation>
    </message>
    <message>
        <source>The list of cases</source>
        <translation>Die Liste der Vorgänge</translation>
    </message>
    <message>
        <source>New identification</source>
        <translation>Neue Identifizierung</translation>
    </message>
    <message>
        <source>ID documents: which are accepted, which need a proof of address</source>
        <translation>Ausweisdokumente: welche akzeptiert werden, welche einen Adressnachweis brauchen</translation>
    </message>
    <message>
        <source>Documents and data of the chosen case</source>
        <translation>Dokumente und Daten des gewählten Vorgangs</translation>
    </message>
    <message>
        <source>Whose data are due to be erased</source>
        <translation>Wessen Daten zu löschen sind</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>the screen with environment and credentials; one short word</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Environment and credentials</source>
        <translation>Umgebung und Zugangsdaten</translation>
    </message>
</context>
<context>
    <name>ui::NoteBox</name>
    <message>
        <source>Being added …</source>
        <translation>Wird hinzugefügt …</translation>
    </message>
    <message>
        <source>Not added yet: kept until the program ends.</source>
        <translation>Noch nicht hinzugefügt: bleibt bis zum Programmende.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>above a note: when, by whom</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What colleagues should know (Ctrl+Enter adds it)</source>
        <translation>Was Kolleginnen und Kollegen wissen sollten (Strg+Eingabe fügt hinzu)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>button below the note&apos;s field</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation>Notizen, neueste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too long</source>
        <translation>
            <numerusform>%Ln Zeichen zu lang</numerusform>
            <numerusform>%Ln Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters left</source>
        <translation>
            <numerusform>noch %Ln Zeichen</numerusform>
            <numerusform>noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other cases have a note that was not added yet.</source>
        <translation>
            <numerusform>%Ln anderer Vorgang hat eine noch nicht hinzugefügte Notiz.</numerusform>
            <numerusform>%Ln andere Vorgänge haben eine noch nicht hinzugefügte Notiz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older notes</source>
        <translation>
            <numerusform>%Ln ältere Notiz zeigen</numerusform>
            <numerusform>%Ln ältere Notizen zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticePanel</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Watch the chosen case</source>
        <translation>Den gewählten Vorgang &amp;beobachten</translation>
    </message>
    <message>
        <source>&amp;Tell the desktop when a watched case changes</source>
        <translation>Bei Änderung eines beobachteten Vorgangs be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation>&amp;Ruhezeit von</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>quiet hours: from 18:00 to 08:00</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>heading of settings: how reviewers decide</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>&amp;Four eyes: two persons onboard or decline</source>
        <translation>&amp;Vier Augen: Zwei Personen nehmen an oder lehnen ab</translation>
    </message>
    <message>
        <source>The second person, another user of this computer, decides without seeing what the first one said. A case that one person decided waits for the second even when this is switched off.</source>
        <translation>Die zweite Person, ein anderer Benutzer dieses Computers, entscheidet, ohne die erste Entscheidung zu sehen. Ein Vorgang, über den eine Person entschieden hat, wartet auch dann auf die zweite, wenn dies abgeschaltet wird.</translation>
    </message>
    <message>
        <source>Cases opened or handed over here are watched until you close IdentDesk. A notification never names a person, a case or a reason. An alarm of quiet hours is told at their end.</source>
        <translation>Vorgänge, die hier eröffnet oder übergeben wurden, werden beobachtet, bis Sie IdentDesk schließen. Eine Benachrichtigung nennt nie eine Person, einen Vorgang oder einen Grund. Ein Alarm der Ruhezeit wird an ihrem Ende gemeldet.</translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>A case has a result</source>
        <translation>Ein Vorgang hat ein Ergebnis</translation>
    </message>
    <message>
        <source>A case changed</source>
        <translation>Ein Vorgang hat sich geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases changed</source>
        <translation>
            <numerusform>%Ln Vorgang hat sich geändert</numerusform>
            <numerusform>%Ln Vorgänge haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifications were revoked: open IdentDesk</source>
        <translation>
            <numerusform>Eine Identifizierung wurde widerrufen: IdentDesk öffnen</numerusform>
            <numerusform>%Ln Identifizierungen wurden widerrufen: IdentDesk öffnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageStrip</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>ui::PassphrasePage</name>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation>Das ist nicht dieselbe.</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>The key of the journal and the client secret will lie in a file beside the journal, sealed with this passphrase. Nobody can read the journal without it, and nobody can restore it: keep a copy where your bank keeps such things.</source>
        <translation>Der Schlüssel des Journals und das Client-Geheimnis liegen dann in einer Datei neben dem Journal, versiegelt mit dieser Passphrase. Ohne sie kann niemand das Journal lesen, und niemand kann sie wiederherstellen: Hinterlegen Sie eine Kopie dort, wo Ihre Bank so etwas verwahrt.</translation>
    </message>
    <message>
        <source>The key of this journal is sealed with a passphrase.</source>
        <translation>Der Schlüssel dieses Journals ist mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation>Dieselbe &amp;noch einmal</translation>
    </message>
    <message>
        <source>&amp;Seal and open</source>
        <translation>&amp;Versiegeln und öffnen</translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters: several words are best.</source>
        <translation>
            <numerusform>Mindestens %Ln Zeichen: am besten mehrere Wörter.</numerusform>
            <numerusform>Mindestens %Ln Zeichen: am besten mehrere Wörter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteLine</name>
    <message>
        <source>“%1”</source>
        <extracomment>a quotation</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation>Eingetragen: %1.</translation>
    </message>
    <message>
        <source>All of it stands here already.</source>
        <translation>Das alles steht hier schon.</translation>
    </message>
    <message>
        <source>Check which is the first and which the last name.</source>
        <translation>Prüfen Sie, was Vorname und was Nachname ist.</translation>
    </message>
    <message>
        <source>Not taken over, because something else stands there: %1.</source>
        <extracomment>%1: fields that held something else already, each with the text that was pasted</extracomment>
        <translation>Nicht übernommen, weil dort schon etwas anderes steht: %1.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <extracomment>%1: parts of a pasted text</extracomment>
        <translation>Nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>O&amp;verwrite</source>
        <translation>Überschr&amp;eiben</translation>
    </message>
</context>
<context>
    <name>ui::PersonFields</name>
    <message>
        <source>No country is known by this name.</source>
        <translation>Ein Land mit diesem Namen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>taken from the postal code</source>
        <translation>aus der Postleitzahl abgeleitet</translation>
    </message>
    <message>
        <source>recorded for %1 UTC</source>
        <extracomment>%1: date and time, UTC</extracomment>
        <translation>vermerkt für %1 UTC</translation>
    </message>
</context>
<context>
    <name>ui::PersonModel</name>
    <message>
        <source>removed</source>
        <extracomment>this field was emptied in the identification</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, entered: %2</source>
        <translation>%1, erfasst: %2</translation>
    </message>
    <message>
        <source>%1, changed from %2 to %3</source>
        <translation>%1, geändert von %2 zu %3</translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <translation>%1, ergänzt: %2</translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <translation>%1, entfernt: %2</translation>
    </message>
    <message>
        <source>%1, identified: %2</source>
        <translation>%1, identifiziert: %2</translation>
    </message>
    <message>
        <source>%1, not identified yet</source>
        <translation>%1, noch nicht identifiziert</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>column: a field of the person</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As entered</source>
        <extracomment>column: the person&apos;s data as typed by the agent</extracomment>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>As identified</source>
        <extracomment>column: the person&apos;s data as the identification found them</extracomment>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>%1, until now: %2</source>
        <translation>%1, bisher: %2</translation>
    </message>
    <message>
        <source>Until now</source>
        <extracomment>column: a value as it stands before the change</extracomment>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>From now on</source>
        <extracomment>column: a value as it stands after the change</extracomment>
        <translation>Künftig</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>read aloud instead of a value while personal data are hidden</extracomment>
        <translation>verborgen</translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message>
        <source>Person</source>
        <extracomment>step of the intake</extracomment>
        <translation>Person</translation>
    </message>
    <message>
        <source>The customer, exactly as on the ID document</source>
        <translation>Der Kunde, genau wie im Ausweisdokument</translation>
    </message>
    <message>
        <source>Copy names letter by letter from the document, with all given names and all parts of the last name.</source>
        <translation>Übernehmen Sie die Namen Buchstabe für Buchstabe aus dem Dokument, mit allen Vornamen und allen Teilen des Nachnamens.</translation>
    </message>
    <message>
        <source>IDnow&apos;s agent compares this with the document in the call. A difference costs the customer a second call.</source>
        <translation>Bei IDnow wird dies im Gespräch mit dem Dokument verglichen. Eine Abweichung kostet den Kunden ein zweites Gespräch.</translation>
    </message>
    <message>
        <source>The mobile phone must be at hand: a code is sent to it during the call.</source>
        <translation>Das Mobiltelefon muss zur Hand sein: Während des Gesprächs kommt ein Code.</translation>
    </message>
    <message>
        <source>This is a test environment: never enter a real person here.</source>
        <translation>Dies ist eine Testumgebung: Geben Sie hier nie eine wirkliche Person ein.</translation>
    </message>
    <message>
        <source>Solaris refuses this value: %1</source>
        <extracomment>%1: the API&apos;s own words, English</extracomment>
        <translation>Solaris lehnt diesen Wert ab: %1</translation>
    </message>
    <message>
        <source>Address in Germany</source>
        <translation>Adresse in Deutschland</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Further details</source>
        <translation>Weitere Angaben</translation>
    </message>
    <message>
        <source>can&apos;t be changed after the customer has been created</source>
        <translation>nach dem Anlegen des Kunden nicht mehr änderbar</translation>
    </message>
    <message>
        <source>Remove bl&amp;anks</source>
        <translation>&amp;Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>A text holds blanks at its ends or characters that can&apos;t be seen. Solaris refuses that.</source>
        <translation>Ein Text hat Leerzeichen am Rand oder unsichtbare Zeichen. Solaris lehnt das ab.</translation>
    </message>
</context>
<context>
    <name>ui::PersonTable</name>
    <message>
        <source>Person as entered and as identified</source>
        <translation>Person wie erfasst und wie identifiziert</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDesk</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation>Zurück, wo Sie waren (Esc)</translation>
    </message>
    <message>
        <source>Failure reasons</source>
        <translation>Abbruchgründe</translation>
    </message>
    <message>
        <source>What went wrong? A word in German or English, or IDnow&apos;s code</source>
        <translation>Was ging schief? Ein Wort auf Deutsch oder Englisch oder der Code von IDnow</translation>
    </message>
    <message>
        <source>Search the failure reasons</source>
        <translation>Abbruchgründe durchsuchen</translation>
    </message>
    <message>
        <source>No reason has these words. Try fewer of them, in German or English.</source>
        <translation>Kein Grund enthält diese Wörter. Versuchen Sie es mit weniger, auf Deutsch oder Englisch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons</source>
        <translation>
            <numerusform>%Ln Grund</numerusform>
            <numerusform>%Ln Gründe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons found</source>
        <translation>
            <numerusform>%Ln Grund gefunden</numerusform>
            <numerusform>%Ln Gründe gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>No reason may be given</source>
        <extracomment>heading of the statuses for which no reason is told to anybody</extracomment>
        <translation>Kein Grund darf genannt werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a failure reason in words; %2: its group</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Failure reasons</source>
        <translation>Abbruchgründe</translation>
    </message>
</context>
<context>
    <name>ui::ReasonSection</name>
    <message>
        <source>Why it did not succeed</source>
        <extracomment>heading of what went wrong in an identification</extracomment>
        <translation>Warum es nicht gelang</translation>
    </message>
</context>
<context>
    <name>ui::ReasonView</name>
    <message>
        <source>Whose turn is it?</source>
        <translation>Wer ist am Zug?</translation>
    </message>
    <message>
        <source>May it be tried again?</source>
        <translation>Ist ein neuer Versuch möglich?</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>What to &amp;say to the customer</source>
        <translation>Te&amp;xt für den Kunden</translation>
    </message>
    <message>
        <source>What to say to the customer</source>
        <translation>Text für den Kunden</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Sprache des Kunden</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text for the customer</source>
        <translation>Den Text für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Copy for &amp;colleagues</source>
        <translation>Fü&amp;r Kollegen kopieren</translation>
    </message>
    <message>
        <source>Copy reason, meaning and next step for the desk&apos;s own use</source>
        <translation>Grund, Bedeutung und nächsten Schritt für den internen Gebrauch kopieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a group of failure reasons, &quot;Camera&quot;; %2: IDnow&apos;s code</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No reason may be given for this status, neither to the customer nor to anybody else.</source>
        <translation>Zu diesem Status darf kein Grund genannt werden, weder dem Kunden noch anderen.</translation>
    </message>
    <message>
        <source>No: this result is final.</source>
        <translation>Nein: Dieses Ergebnis ist endgültig.</translation>
    </message>
    <message>
        <source>The text for the customer was copied.</source>
        <translation>Der Text für den Kunden wurde kopiert.</translation>
    </message>
    <message>
        <source>Nothing was copied: for this status no reason may be passed on. Only the text for the customer can be copied.</source>
        <translation>Nichts wurde kopiert: Zu diesem Status darf kein Grund weitergegeben werden. Nur der Text für den Kunden kann kopiert werden.</translation>
    </message>
    <message>
        <source>The reason was copied for colleagues.</source>
        <translation>Der Grund wurde für Kollegen kopiert.</translation>
    </message>
</context>
<context>
    <name>ui::ReplacedLine</name>
    <message>
        <source>The made-up data replaced what you had typed.</source>
        <translation>Die erfundenen Daten haben Ihre Eingaben ersetzt.</translation>
    </message>
    <message>
        <source>Put m&amp;y entries back</source>
        <translation>Eingaben wieder&amp;herstellen</translation>
    </message>
</context>
<context>
    <name>ui::RetentionModel</name>
    <message>
        <source>Erased person</source>
        <translation>Gelöschte Person</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>the day on which a person comes due</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>erasing …</source>
        <translation>wird gelöscht …</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1, to be erased</source>
        <translation>%1, zum Löschen angekreuzt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: since or from which day the person is to be erased</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>column: the day on which the case was opened</extracomment>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>column: what became of the order to erase</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cases)</source>
        <extracomment>name of a person with several cases</extracomment>
        <translation>
            <numerusform>%1 (%Ln Vorgang)</numerusform>
            <numerusform>%1 (%Ln Vorgänge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention since the result over</source>
        <translation>Aufbewahrungsfrist ab Ergebnis um</translation>
    </message>
</context>
<context>
    <name>ui::RetentionScreen</name>
    <message>
        <source>Erasure</source>
        <extracomment>heading of the screen that lists whom to erase</extracomment>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Keep customers for</source>
        <translation>Kunden aufbewahren für</translation>
    </message>
    <message>
        <source>Years that customers are kept</source>
        <translation>Jahre, die Kunden aufbewahrt werden</translation>
    </message>
    <message>
        <source>The retention period of your firm, from the result on</source>
        <translation>Die Aufbewahrungsfrist Ihres Hauses, ab dem Ergebnis</translation>
    </message>
    <message>
        <source>Persons to erase</source>
        <translation>Zu löschende Personen</translation>
    </message>
    <message>
        <source>Tick everybody &amp;due</source>
        <translation>Alle &amp;fälligen ankreuzen</translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>calls the erasure off</extracomment>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>Keep the persons</source>
        <translation>Personen behalten</translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation>Niemand ist fällig</translation>
    </message>
    <message>
        <source>%1 The next one comes due on %2.</source>
        <translation>%1 Die nächste Person wird am %2 fällig.</translation>
    </message>
    <message>
        <source>&amp;Erase …</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Erased. The proof stands in the journal.</source>
        <translation>Gelöscht. Der Nachweis steht im Journal.</translation>
    </message>
    <message>
        <source>Nobody is due among the cases loaded so far</source>
        <translation>Unter den bisher geladenen Vorgängen ist niemand fällig</translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> Jahr</numerusform>
            <numerusform> Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons due. The list also shows who comes due within %1 days. Nothing is erased but on your order.</source>
        <translation>
            <numerusform>%Ln Person ist fällig. Die Liste zeigt auch, wer binnen %1 Tagen fällig wird. Gelöscht wird nur auf Ihre Anweisung.</numerusform>
            <numerusform>%Ln Personen sind fällig. Die Liste zeigt auch, wer binnen %1 Tagen fällig wird. Gelöscht wird nur auf Ihre Anweisung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln persons …</source>
        <translation>
            <numerusform>%Ln Person &amp;löschen …</numerusform>
            <numerusform>%Ln Personen &amp;löschen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln persons for good? Name, data and documents vanish from this desk and can&apos;t be brought back. A proof without personal data stays.</source>
        <translation>
            <numerusform>%Ln Person endgültig löschen? Name, Daten und Dokumente verschwinden hier und sind nicht wiederherstellbar. Ein Nachweis ohne personenbezogene Daten bleibt.</numerusform>
            <numerusform>%Ln Personen endgültig löschen? Name, Daten und Dokumente verschwinden hier und sind nicht wiederherstellbar. Ein Nachweis ohne personenbezogene Daten bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons could not be erased: the reason stands in the row.</source>
        <translation>
            <numerusform>%Ln Person konnte nicht gelöscht werden: Der Grund steht in der Zeile.</numerusform>
            <numerusform>%Ln Personen konnten nicht gelöscht werden: Der Grund steht in der Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons were kept: they are no longer due for the reason that stood in the list.</source>
        <translation>
            <numerusform>%Ln Person wurde behalten: Der Grund, der in der Liste stand, gilt nicht mehr.</numerusform>
            <numerusform>%Ln Personen wurden behalten: Der Grund, der in der Liste stand, gilt nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand persons who did not become customers within 90 days, and customers whose result is older than the retention period of your firm.</source>
        <translation>Hier stehen Personen, die binnen 90 Tagen keine Kunden wurden, und Kunden, deren Ergebnis älter ist als die Aufbewahrungsfrist Ihres Hauses.</translation>
    </message>
    <message>
        <source>IdentDesk counts a customer&apos;s years from the result; the law counts them from the end of the business relationship, which IdentDesk does not know: make sure of it first.</source>
        <translation>IdentDesk zählt die Jahre eines Kunden ab dem Ergebnis; das Gesetz zählt sie ab dem Ende der Geschäftsbeziehung, das IdentDesk nicht kennt: Prüfen Sie es vorher.</translation>
    </message>
</context>
<context>
    <name>ui::RobotRow</name>
    <message>
        <source>Test &amp;robot</source>
        <translation>Test-&amp;Roboter</translation>
    </message>
    <message>
        <source>&amp;Fill in made-up data</source>
        <translation>&amp;Mit erfundenen Daten füllen</translation>
    </message>
    <message>
        <source>Test case</source>
        <translation>Testfall</translation>
    </message>
    <message>
        <source>%1 Customer and IDnow&apos;s agent are both robots.</source>
        <extracomment>%1: what the robot does, a sentence</extracomment>
        <translation>%1 Kunde und IDnow-Mitarbeiter sind beide Roboter.</translation>
    </message>
    <message>
        <source>%1 You play the customer in the browser; IDnow&apos;s agent is a robot.</source>
        <translation>%1 Sie spielen die Kundin oder den Kunden im Browser; bei IDnow antwortet ein Roboter.</translation>
    </message>
    <message>
        <source>%1 (This case is not in Solaris&apos; guide.)</source>
        <extracomment>added to the explanation of a test case; %1: the explanation</extracomment>
        <translation>%1 (Dieser Fall steht nicht im Leitfaden von Solaris.)</translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Credentials of this environment</source>
        <translation>Zugangsdaten dieser Umgebung</translation>
    </message>
    <message>
        <source>The embedded sandbox needs no credentials.</source>
        <translation>Die eingebaute Sandbox braucht keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the program</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the program</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <extracomment>colours of the program</extracomment>
        <translation>Wie auf dem Desktop</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Open this environment</source>
        <translation>Diese Umgebung &amp;öffnen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>megabytes, after a number</extracomment>
        <translation> MB</translation>
    </message>
    <message>
        <source>The documents of the open case and of the next one in the queue are fetched before you ask for them. They are kept in memory alone, and leave it with the review.</source>
        <translation>Die Dokumente des geöffneten Vorgangs und des nächsten in der Warteschlange werden geladen, bevor Sie danach fragen. Sie liegen nur im Arbeitsspeicher und verlassen ihn mit der Prüfung.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Hide customers&apos; data when nobody works here for</source>
        <translation>&amp;Kundendaten verbergen, wenn niemand arbeitet, nach</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes, after a number</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number of minutes: data are not hidden by themselves</extracomment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Support &amp;report …</source>
        <translation>Support-&amp;Bericht …</translation>
    </message>
    <message>
        <source>Shows what a helper needs to know, versions and the last lines of the log, and copies it when you say so. No customer is in it.</source>
        <translation>Zeigt, was Helfer wissen müssen, Versionen und die letzten Zeilen des Protokolls, und kopiert es auf Ihren Wunsch. Kein Kunde kommt darin vor.</translation>
    </message>
    <message>
        <source>Then names, numbers and documents are covered and a copied link leaves the clipboard; the next key or click brings them back. Locking the screen does the same at once.</source>
        <translation>Dann werden Namen, Nummern und Dokumente verdeckt, und ein kopierter Link verlässt die Zwischenablage; die nächste Taste oder der nächste Klick zeigt sie wieder. Beim Sperren des Bildschirms geschieht das sofort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>heading over the choice of colours</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <extracomment>settings: light, dark, high contrast</extracomment>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Memory for &amp;documents fetched ahead</source>
        <translation>S&amp;peicher für vorab geladene Dokumente</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gesichert.</translation>
    </message>
    <message>
        <source>Kept. It counts once this environment is opened again.</source>
        <translation>Gesichert. Es gilt, sobald diese Umgebung neu geöffnet wird.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Neu öffnen</translation>
    </message>
    <message>
        <source>The client ID and the secret go from this computer. The journal and its key stay. IdentDesk asks for both when this environment is opened again.</source>
        <translation>Client-ID und Geheimnis werden von diesem Rechner entfernt. Das Journal und sein Schlüssel bleiben. IdentDesk fragt nach beiden, wenn diese Umgebung wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>button: client ID and secret</extracomment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Typed and not sent yet: %1. Opening another environment drops it.</source>
        <extracomment>%1: a list such as &quot;a new identification, 2 notes&quot;</extracomment>
        <translation>Eingegeben und noch nicht abgeschickt: %1. Wird eine andere Umgebung geöffnet, geht das verloren.</translation>
    </message>
    <message>
        <source>Drop it and open</source>
        <translation>Verwerfen und öffnen</translation>
    </message>
    <message>
        <source>Another environment has its own journal, credentials and cases. Nothing is carried over: you are asked about what is typed and not sent, and the clipboard is cleared of what was copied here.</source>
        <translation>Eine andere Umgebung hat ihr eigenes Journal, eigene Zugangsdaten und Vorgänge. Nichts wird mitgenommen: Zu Eingegebenem, das nicht abgeschickt ist, werden Sie gefragt, und was hier kopiert wurde, verschwindet aus der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>ui::StatementBox</name>
    <message>
        <source>Version %1</source>
        <extracomment>version of a legal text</extracomment>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>SHA-256 of this text: %1</source>
        <translation>SHA-256 dieses Textes: %1</translation>
    </message>
    <message>
        <source>Accepted on %1 UTC</source>
        <translation>Zugestimmt am %1 UTC</translation>
    </message>
    <message>
        <source>Comes after the statement above.</source>
        <translation>Kommt nach der Erklärung darüber.</translation>
    </message>
    <message>
        <source>Read to the end of the text first (Page Down or Space).</source>
        <translation>Lesen Sie den Text erst zu Ende (Bild ab oder Leertaste).</translation>
    </message>
    <message>
        <source>Without this consent the identification can&apos;t start.</source>
        <translation>Ohne diese Einwilligung kann die Identifizierung nicht beginnen.</translation>
    </message>
    <message>
        <source>Accepted by the customer on the customer window on %1 UTC</source>
        <translation>Am Kundenfenster selbst erteilt am %1 UTC</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set after the tick. Please let the customer confirm once more.</source>
        <translation>Die Uhr dieses Rechners wurde nach dem Häkchen gestellt. Bitte lassen Sie die Kundin oder den Kunden noch einmal bestätigen.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>beside a legal text that is no wording for real customers; in capitals</extracomment>
        <translation>MUSTER</translation>
    </message>
    <message>
        <source>Not legally checked; for real customers use your firm&apos;s texts.</source>
        <translation>Nicht rechtlich geprüft; für echte Kundinnen und Kunden verwenden Sie die Texte Ihres Hauses.</translation>
    </message>
    <message>
        <source>The link was not opened: %1 is not among the hosts that your firm allows (setting links/hosts).</source>
        <translation>Der Link wurde nicht geöffnet: %1 gehört nicht zu den Adressen, die Ihr Haus erlaubt (Einstellung links/hosts).</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>the API does not answer; what you see may be out of date</source>
        <translation>Die Schnittstelle antwortet nicht; die Anzeige ist möglicherweise veraltet</translation>
    </message>
    <message>
        <source>asked %1/s of %2/s</source>
        <translation>Abfragen: %1/s von %2/s</translation>
    </message>
    <message>
        <source>not up to date since %1</source>
        <translation>nicht aktuell seit %1</translation>
    </message>
    <message>
        <source>keys: %1</source>
        <extracomment>%1: the keys that show all others, such as &quot;F1, Ctrl+K&quot;</extracomment>
        <translation>Tasten: %1</translation>
    </message>
    <message numerus="yes">
        <source>the API asks for a pause of %Ln seconds</source>
        <extracomment>Solaris answered &quot;too many requests&quot;; all calls wait for so long.</extracomment>
        <translation>
            <numerusform>die API bittet um eine Pause von %Ln Sekunde</numerusform>
            <numerusform>die API bittet um eine Pause von %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases: the API answered with another person&apos;s data, not shown</source>
        <extracomment>Solaris answered about a case with somebody else&apos;s identification; it was not shown.</extracomment>
        <translation>
            <numerusform>%Ln Vorgang: die API hat mit Daten einer anderen Person geantwortet, nicht angezeigt</numerusform>
            <numerusform>%Ln Vorgänge: die API hat mit Daten anderer Personen geantwortet, nicht angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases so far, loading …</source>
        <translation>
            <numerusform>bisher %Ln Vorgang, lädt …</numerusform>
            <numerusform>bisher %Ln Vorgänge, lädt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases, not all could be loaded</source>
        <translation>
            <numerusform>%Ln Vorgang, nicht alle ließen sich laden</numerusform>
            <numerusform>%Ln Vorgänge, nicht alle ließen sich laden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>read aloud: where the agent stands, &quot;Step 2 of 5: Consent&quot;</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::StoryModel</name>
    <message>
        <source>removed</source>
        <extracomment>this field was emptied since it was entered</extracomment>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a column, &quot;As entered&quot;; %2: a value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>column: a field of the person</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As entered</source>
        <extracomment>column: the person&apos;s data as typed by the agent</extracomment>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>As identified</source>
        <extracomment>column: the person&apos;s data as the identification found them</extracomment>
        <translation>Identifiziert</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>column: the person&apos;s data as they are known now</extracomment>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ui::StoryTable</name>
    <message>
        <source>Person as entered, as identified and today</source>
        <translation>Person wie erfasst, wie identifiziert und heute</translation>
    </message>
</context>
<context>
    <name>ui::SupportWindow</name>
    <message>
        <source>Support report</source>
        <translation>Support-Bericht</translation>
    </message>
    <message>
        <source>The report, as it is copied</source>
        <translation>Der Bericht, wie er kopiert wird</translation>
    </message>
    <message>
        <source>Versions, numbers and the last lines of the log, for whoever helps you. No customer, link, host or secret is in it. Nothing is sent: you copy what stands here.</source>
        <translation>Versionen, Zahlen und die letzten Zeilen des Protokolls für alle, die Ihnen helfen. Kein Kunde, kein Link, kein Host und kein Geheimnis kommt darin vor. Nichts wird gesendet: Sie kopieren, was hier steht.</translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines are on the clipboard and nowhere else. Paste them where you write to support.</source>
        <translation>
            <numerusform>Kopiert: %Ln Zeile liegt in der Zwischenablage und nirgends sonst. Fügen Sie sie ein, wo Sie dem Support schreiben.</numerusform>
            <numerusform>Kopiert: %Ln Zeilen liegen in der Zwischenablage und nirgends sonst. Fügen Sie sie ein, wo Sie dem Support schreiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TanPage</name>
    <message>
        <source>Text message to the customer&apos;s mobile phone</source>
        <translation>SMS an das Mobiltelefon des Kunden</translation>
    </message>
    <message>
        <source>Fixed tan of the test environment</source>
        <translation>Feste TAN der Testumgebung</translation>
    </message>
    <message>
        <source>Enter the tan that the customer reads out.</source>
        <translation>Geben Sie die TAN ein, die der Kunde vorliest.</translation>
    </message>
    <message>
        <source>No tan was sent yet.</source>
        <translation>Noch wurde keine TAN gesendet.</translation>
    </message>
    <message>
        <source>Send another &amp;tan</source>
        <translation>Neue &amp;TAN senden</translation>
    </message>
    <message>
        <source>Send the &amp;tan</source>
        <translation>&amp;TAN senden</translation>
    </message>
    <message>
        <source>This change waits for the customer&apos;s tan</source>
        <translation>Diese Änderung wartet auf die TAN des Kunden</translation>
    </message>
    <message>
        <source>How the customer gets the tan</source>
        <translation>Wie der Kunde die TAN bekommt</translation>
    </message>
    <message>
        <source>Tan</source>
        <translation>TAN</translation>
    </message>
    <message>
        <source>In a test environment it is 212212.</source>
        <translation>In einer Testumgebung lautet sie 212212.</translation>
    </message>
    <message>
        <source>The customer reads it out.</source>
        <translation>Der Kunde liest sie vor.</translation>
    </message>
    <message>
        <source>&amp;Confirm the change</source>
        <translation>Änderung &amp;bestätigen</translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation>Gesendet am %1.</translation>
    </message>
    <message>
        <source>Requested on %1 by %2. Solaris changes these fields once the customer confirms it with a tan; until then the old values stand.</source>
        <translation>Beantragt am %1 von %2. Solaris ändert diese Felder, sobald der Kunde es mit einer TAN bestätigt; bis dahin gelten die alten Werte.</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Alarm: a success was taken back.</source>
        <translation>Alarm: Ein Erfolg wurde zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier entries</source>
        <translation>
            <numerusform>%Ln früheren Eintrag zeigen</numerusform>
            <numerusform>%Ln frühere Einträge zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <extracomment>an act done several times in a row: what, how often</extracomment>
        <translation>
            <numerusform>%1 (%Ln Mal)</numerusform>
            <numerusform>%1 (%Ln Mal)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToneBar</name>
    <message>
        <source>Brightness</source>
        <extracomment>of a picture</extracomment>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Turning</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>embedded, with IDnow&apos;s test robots</source>
        <translation>eingebaut, mit den Testrobotern von IDnow</translation>
    </message>
    <message>
        <source>of Solaris: %1</source>
        <translation>von Solaris: %1</translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation>Produktion: %1</translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>the word a test environment wears; in capitals</extracomment>
        <translation>SANDBOX</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Data hidden</source>
        <extracomment>button and sign: names, numbers and documents of customers can&apos;t be seen just now</extracomment>
        <translation>Daten verborgen</translation>
    </message>
    <message>
        <source>Hide data</source>
        <translation>Daten verbergen</translation>
    </message>
    <message>
        <source>Customers&apos; data and documents are hidden on every screen. Click to show them.</source>
        <translation>Kundendaten und Dokumente sind auf allen Seiten verborgen. Klicken Sie, um sie zu zeigen.</translation>
    </message>
    <message>
        <source>Hide customers&apos; data and documents on every screen</source>
        <translation>Kundendaten und Dokumente auf allen Seiten verbergen</translation>
    </message>
</context>
<context>
    <name>ui::TrayBell</name>
    <message numerus="yes">
        <source>IdentDesk: %Ln need you</source>
        <translation>
            <numerusform>IdentDesk: %Ln bei Ihnen</numerusform>
            <numerusform>IdentDesk: %Ln bei Ihnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewerBar</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Breite einpassen</translation>
    </message>
    <message>
        <source>100 %: pixel by pixel</source>
        <translation>100 %: Pixel für Pixel</translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation>Um 90° nach links drehen</translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>Brightness, contrast and turning</source>
        <translation>Helligkeit, Kontrast und Drehung</translation>
    </message>
    <message>
        <source>Loupe (or hold the middle mouse button)</source>
        <translation>Lupe (oder mittlere Maustaste halten)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Search the document</source>
        <translation>Dokument durchsuchen</translation>
    </message>
    <message>
        <source>One more document side by side</source>
        <translation>Ein Dokument mehr nebeneinander</translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation>Gemeinsam zoomen und verschieben</translation>
    </message>
    <message>
        <source>Save this document to a file that only you can read</source>
        <translation>Dieses Dokument in eine Datei sichern, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ui::ViewsMenu</name>
    <message>
        <source>All cases</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>a saved view: what it shows, by which column it is sorted</extracomment>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation>Ansicht &amp;vergessen</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Noch keine Ansicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation>Diese Ansicht &amp;speichern</translation>
    </message>
    <message>
        <source>The search text is never saved: it may be a name</source>
        <translation>Der Suchtext wird nie gespeichert: er kann ein Name sein</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Usual widths</source>
        <translation>&amp;Übliche Breiten</translation>
    </message>
</context>
<context>
    <name>ui::Wall</name>
    <message>
        <source>not all cases</source>
        <translation>nicht alle Vorgänge</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>opens median time and reasons of the week under the figures</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Time to result and reasons of the week</source>
        <translation>Zeit bis zum Ergebnis und Gründe der Woche</translation>
    </message>
</context>
<context>
    <name>ui::WallDetails</name>
    <message>
        <source>Median time to result</source>
        <translation>Median bis zum Ergebnis</translation>
    </message>
    <message>
        <source>Why calls failed, cases of 7 days</source>
        <translation>Warum Gespräche scheiterten, Vorgänge der letzten 7 Tage</translation>
    </message>
    <message>
        <source>No call failed in the cases of the last 7 days.</source>
        <translation>Bei den Vorgängen der letzten 7 Tage scheiterte kein Gespräch.</translation>
    </message>
    <message numerus="yes">
        <source>today %1
7 days %2, of %Ln results</source>
        <translation>
            <numerusform>heute %1
7 Tage %2, aus %Ln Ergebnis</numerusform>
            <numerusform>heute %1
7 Tage %2, aus %Ln Ergebnissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaysCard</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>In this computer&apos;s browser, for a customer who sits here. Open it only once: a second start ends the first.</source>
        <translation>Im Browser dieses Rechners, für einen Kunden, der hier sitzt. Nur einmal öffnen: Ein zweiter Start beendet den ersten.</translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation>Hier ö&amp;ffnen</translation>
    </message>
    <message>
        <source>By message</source>
        <extracomment>the link is sent to the customer</extracomment>
        <translation>Per Nachricht</translation>
    </message>
    <message>
        <source>To this customer and to nobody else.</source>
        <translation>An diesen Kunden und an niemanden sonst.</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Text in (&amp;language)</source>
        <extracomment>language of the message to the customer</extracomment>
        <translation>Text auf (&amp;Sprache)</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Sprache des Textes</translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation>&amp;Text kopieren</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Opens a draft in your e-mail program; nothing is sent by itself.</source>
        <translation>Öffnet einen Entwurf in Ihrem E-Mail-Programm; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The text as the customer gets it</source>
        <translation>Der Text, wie ihn der Kunde bekommt</translation>
    </message>
</context>
</TS>
