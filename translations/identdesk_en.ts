<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AmendRules</name>
    <message>
        <source>Only Solaris customer support can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris can replace this entry, but not empty it. Enter a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks at the beginning or end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Latin letters only, without symbols.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Latin letters and the signs of the keyboard only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only today or tomorrow is allowed. Choose the day anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an amount in euros, such as 1500 or 1.500,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freelancers and self-employed customers need a NACE code. If there is none, tick that industry and industry key are emptied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendWords</name>
    <message>
        <source>Name</source>
        <extracomment>group of fields: salutation, title, names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <extracomment>group of fields: e-mail, mobile number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <extracomment>group of fields about taxes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <extracomment>group of fields of self-employed customers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>group of fields: birth, nationality</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declarations</source>
        <extracomment>group of fields: what the customer declared or confirmed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the customer&apos;s answer to a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasisWords</name>
    <message>
        <source>not screened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not vetted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <extracomment>what a verdict rests on: whether the person is on a sanctions or PEP list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <extracomment>what a verdict rests on: the customer&apos;s risk class</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetting</source>
        <extracomment>what a verdict rests on: the vetting of the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <extracomment>what a verdict rests on: how the video identification ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged by Solaris&apos;s compliance team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, which this program doesn&apos;t know</source>
        <extracomment>%1: &quot;Screening&quot;, &quot;Identification&quot; …, %2: the API&apos;s own word, which this program doesn&apos;t know</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Identification&quot;, %2: &quot;successful&quot;, &quot;failed&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1: &quot;Screening&quot;, %2: &quot;accepted&quot;, %3: the API&apos;s own word, &quot;SCREENED_ACCEPTED&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BillDate</name>
    <message>
        <source>It must be dated on or after %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on %1: older than six months. It must be dated on or after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; usable until %2</source>
        <extracomment>%1: date of issue as understood, %2: last day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseEvents</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>it is not known whether a request was carried out</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done here</source>
        <extracomment>how the desk came to know a fact: somebody did it here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>how the desk came to know a fact: the API&apos;s answer to a call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>how the desk came to know a fact: it asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <extracomment>how the desk came to know a fact: Solaris called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk</source>
        <extracomment>how the desk came to know a fact: a colleague&apos;s program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A success was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected: the guide doesn&apos;t let it follow the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>table heading: the time that Solaris gave with a status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by Solaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>table heading: number of an event in the journal, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseExportWords</name>
    <message>
        <source>%1 documents</source>
        <extracomment>name of a folder: %1 is the name of the case file beside it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseFileWords</name>
    <message>
        <source>Case file %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>SANDBOX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported by %1, %2</source>
        <extracomment>foot of a page: user name, moment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed with the key %1</source>
        <extracomment>foot of a page: fingerprint of the desk&apos;s key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseProof</name>
    <message>
        <source>How to prove this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is sealed: changing one byte of it, cutting it or adding to it shows. Check it, without a server, with:</source>
        <extracomment>a command of the terminal follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>label of a command</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by the desk with the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the journal there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprint has to be the one that the desk shows: anybody can seal a file with a key of their own, nobody with the desk&apos;s. Position and hash are those of the last event in this file; the desk&apos;s journal holds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since this desk sealed it (key %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was sealed by the desk with the key you gave (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT sealed by this desk, but by one with the key %1. Trust it only if that is the fingerprint which the other desk shows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOT sealed by the desk with the key you gave, but by one with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged since it was sealed by the desk with the fingerprint %1. Compare it with the fingerprint that desk shows, or give it with --desk-key: anybody could have sealed a file with a key of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: unchanged</source>
        <extracomment>%1: name of a document&apos;s file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: CHANGED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not found here, not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a case file of IdentDesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED: this case file is not as it was sealed. Nothing in it is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, exported %2 by %3, environment %4</source>
        <extracomment>case number, moment, user name, name of the environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal up to event %1, hash %2</source>
        <extracomment>position and hash of the journal&apos;s last event that the file tells of</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSections</name>
    <message>
        <source>Failure reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX (%1): not a real person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>label of a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>moment, user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not identified yet: nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered, so identified: no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>table heading: a field of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address verified in the call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text “%1”, version %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, taken by %3</source>
        <extracomment>a consent: moment, how (&quot;in the branch&quot;), by whom (the clerk&apos;s name)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet: they come with the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <extracomment>table heading: size of a file in bytes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>table heading: what the program&apos;s verdict was when somebody decided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person decided; a second one must, without knowing what the first said. So it is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two persons said different things: a third decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is given for “failed”, and the customer must not be told any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not identified: nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read after the result: %1.</source>
        <extracomment>when the person&apos;s data were read again from Solaris</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last known: %1.</source>
        <extracomment>when the person&apos;s data were read or changed the last time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last known</source>
        <extracomment>table heading: a person&apos;s data at the last reading or change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris lists no documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %Ln requests to Solaris is not known.</source>
        <translation>
            <numerusform>The outcome of %Ln request to Solaris is not known.</numerusform>
            <numerusform>The outcome of %Ln requests to Solaris is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ from the column before, marked with ≠.</source>
        <translation>
            <numerusform>%Ln field differs from the column before, marked with ≠.</numerusform>
            <numerusform>%Ln fields differ from the column before, marked with ≠.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CautionWords</name>
    <message>
        <source>Two blanks in a row. Is that so on the ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a digit in this name. Is that so on the ID?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the name of a test robot, but this is production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the ID shows no last name, enter exactly N/A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is not of age yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a real person&apos;s. A sandbox is for made-up data only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The customer would be at least %Ln years old. Is the year right?</source>
        <translation>
            <numerusform>The customer would be at least %Ln year old. Is the year right?</numerusform>
            <numerusform>The customer would be at least %Ln years old. Is the year right?</numerusform>
        </translation>
    </message>
    <message>
        <source>By its postal code, this address lies in %1.</source>
        <extracomment>%1: a German state</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Your video identification: what to have ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You show your ID document in a video call with IDnow. Please have all of this ready before you begin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original, valid and undamaged; no copy and no photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the call you receive a text message with a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera, microphone and a stable internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smartphone is best; a computer with a camera does too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet, well-lit place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your face and the document must be seen clearly, without glare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half an hour without interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There may be a wait. After 30 minutes an open request is ended, and you begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is in German or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You choose the language when you begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid for %1 days and for you alone: don&apos;t pass it on, and open it on one device only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID document: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is your current address printed on your ID document? Then nothing else is needed. If not, please have one of these ready:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID document does not show your address. Please have one of these ready:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows your name and current address and is not older than six months: for a call on %1 it is dated on or after %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated %1, it can be used until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof of your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof of your address, only if needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Mr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unemployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public sector employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional soldier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freelancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apprentice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Military or community service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joint assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Married</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divorced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baden-Württemberg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bavaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brandenburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bremen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hesse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mecklenburg-Western Pomerania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower Saxony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Rhine-Westphalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhineland-Palatinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saarland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saxony</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saxony-Anhalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schleswig-Holstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thuringia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s. Consents carry the server&apos;s time; have the clock set.</source>
        <extracomment>%1: a duration; followed by what that means for the consents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s. Consents carry the server&apos;s time; have the clock set.</source>
        <extracomment>%1: a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Takes bank customers through IDnow video identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the whole job on the real widgets, saves pictures and report.json in &lt;dir&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The robot that plays the customer on the tour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the embedded sandbox alone on this port of the loopback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sandbox seconds pass in a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walks the journal&apos;s chain and names the first row that doesn&apos;t fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the API, in place of the environment&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host that gives tokens, in place of the environment&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id of the partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the client secret; otherwise it is asked from the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is refused: https only, or http to this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This environment needs --client-id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The languages are de and en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--speed takes a number from 1 to 1000000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--sandbox-server takes a port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no robot “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm&apos;s own host of handoff links (white label), beside IDnow&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--idnow-host takes a host name only, such as ident.bank.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the firm&apos;s legal texts, in place of the setting legal/folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--legal-texts takes a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proves an exported case file, and the documents beside it, unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the desk that should have sealed the case file, if not this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--desk-key goes with --verify-case-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--desk-key takes a fingerprint: eight groups of four hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox, solaris-sandbox or production, in place of the one chosen last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not belong to the environment “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the log tells: error, warning, info or debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s levels are error, warning, info and debug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentDesk works with this data folder already; its window was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentDesk works with this data folder already and does not answer. Wait a moment, or end that program; two at once would harm the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or high-contrast, in place of the one chosen in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The themes are light, dark and high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tour is refused in production: its pictures would show real customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tour outside the embedded sandbox needs --client-secret-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--auth goes with --api, or with an --environment other than sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentDesk is open already, in another environment: “%1”. To work in “%2”, choose it there on the page Settings, or close that window first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>The connection works: Solaris gave a token and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host “%1”. Check its name and the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host “%1” does not answer. Check its name, the internet connection and whether your firm&apos;s network lets this computer out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers, but not as Solaris does. Check the host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the secret is refused. Both belong to one environment: those of a sandbox don&apos;t work in production.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials are right, but they may not read persons. Ask your partner manager at Solaris for the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” reports a fault of its own, or is too busy. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “%1” comes from an issuer that this computer doesn&apos;t trust. Somebody may be reading along, perhaps your firm&apos;s own network: ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” shows the certificate of another host. Check its name; otherwise ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “%1” has expired. Check this computer&apos;s date (it says %2); if it is right, the server&apos;s owner must renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “%1” is not valid yet. Check this computer&apos;s date (it says %2); if it is right, ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of “%1” can&apos;t be trusted. Ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers, but makes no secure connection. Check its name and whether your firm&apos;s network lets secure connections out; otherwise ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes slow: set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute slow: set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes slow: set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %Ln minutes fast: set it right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %Ln minute fast: set it right.</numerusform>
            <numerusform>This computer&apos;s clock is %Ln minutes fast: set it right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Terms and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting on own account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax self-declaration (FATCA/CRS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the branch</source>
        <extracomment>how a consent was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the phone</source>
        <extracomment>how a consent was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the customer on the customer window</source>
        <extracomment>how a consent was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way not recorded</source>
        <extracomment>how a consent was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerSaying</name>
    <message>
        <source>Unfortunately the sound in your video call was not good enough to finish the identification. Please test your microphone and loudspeaker, or use a headset or another device, before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately background noise made it hard to understand each other in your video call. Please choose a quiet place before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately there was no sound in your video call. Please allow your browser or the app to use the microphone and turn the sound up before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the photos taken in your video call were not sharp enough. Please clean the camera of your device, find even light and hold your ID document still when you are asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the light in your video call was not good enough to see you and your ID document well. Please sit facing a window or a lamp, and tilt the ID document a little if it reflects the light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the picture in your video call was not clear enough. Please use a device with a good camera, such as a newer smartphone, or restart your device before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately there was no picture in your video call. Please allow your browser or the app to use the camera, and close other programs that use it, before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place of your video call was unfortunately not suited to an identification. Please choose a quiet, well-lit room where you are alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the internet connection was not fast or steady enough for your video call. Please use a strong Wi-Fi or mobile connection, stay close to the router and pause other downloads before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the connection broke off during your video call. Please check your internet connection and keep the window or the app open for the whole call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately your video call could not be connected. Please switch off any VPN, or use another network, before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID document shown in your video call is no longer valid. Please use another ID document that is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID document shown in your video call can&apos;t be used for video identification. Please use a passport or an identity card that is accepted; we will gladly tell you which ones are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ID document could not be checked because it is damaged. Please use another ID document that is undamaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately your ID document could not be checked in the video call. Please make sure that it is valid and easy to read, or use another ID document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the security features of your ID document could not be seen well enough. Please find good light and tilt the ID document slowly when you are asked to, or use another ID document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the number of your ID document could not be confirmed in the call. Please find the number on your ID document beforehand and read it out character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the video call you need your ID document itself. Please have it at hand before you start the call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately the code for your identification did not reach you. Please make sure that your phone can receive text messages and give your current mobile number in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code that confirms your identification could not be accepted. A new code is sent in each call: please enter only the newest one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in your application does not match the one on your document. Please tell us your current registered address, and if needed send us a proof of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some details in your application do not match your ID document. Please tell us your details exactly as they stand on your ID document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification must be carried out by the applicant in person. Please start the call yourself and with your own ID document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law requires that the identification call is recorded; without your agreement we can&apos;t carry it out by video. If you agree to the recording, you can start the call again. Otherwise we will gladly tell you about other ways to identify yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are on the waiting list for a video call and will be called. Please keep your ID document ready and do not start the call again in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately your identification could not be completed by video call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately your video call was ended before the identification was complete. If you would like to go on, please follow the instructions given in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video call is offered in German and English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identification was stopped before it was complete. If anything was unclear or did not work, we will gladly help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry that you had to wait for your video call. Early in the morning and late in the evening it is usually faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identification was started a second time, which ended the first call. Please use one device only, and either the web page or the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry: the number of your ID document was recorded wrongly in the call, through no fault of yours. Please start the call once more and read the number out slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry: your identification has to be repeated, through no fault of yours, because one step of the call was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identification could not be confirmed because some questions remained open in the call. Please have your ID document and your application at hand and answer the questions in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identification was open for too long and was ended automatically. Please have your ID document and mobile phone ready and finish the call in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last call was recorded as a test and so did not identify you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry: a technical problem that you could do nothing about stopped your identification. Please start the call again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sorry: your name was not correct in the electronic signature. We will have it corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number given for your electronic signature was not correct. Please give your own current mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately your identification could not be completed. Should it fail again, please contact us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your identification is still being checked, and this takes a little longer. You need not do anything; we will get in touch with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link you have is no longer valid. We will send you a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start the call again at any time with the link you already have. Please have your ID document and your mobile phone ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please start the call again only when we have corrected your data and told you so; the link you have then works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will then send you a new link for your identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need not do anything else at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We will get in touch with you and tell you how you can identify yourself in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfortunately your identification was not successful. We are not able to give a reason for this, and we can&apos;t offer you our services at present. We regret that we have no better news.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please read to the end of the text, then tick the box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your adviser goes on with you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>There is no such day. Check day and month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Enter it like 24.12.1972.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the year with four digits, such as 1972.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That year was no leap year: it had no 29 February.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Onboard</source>
        <extracomment>A reviewer&apos;s decision about a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <extracomment>A reviewer&apos;s decision about a customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate</source>
        <extracomment>A reviewer&apos;s decision about a customer: somebody else has to decide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>A reviewer&apos;s decision about a customer: they have to be identified or asked once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ID document</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentLabel</name>
    <message>
        <source>%1, front</source>
        <extracomment>%1: a kind of document that has two sides, &quot;ID document&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <extracomment>%1: a kind of document, of which a case has several</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentType</name>
    <message>
        <source>Annual financial statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document for qualified signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document with qualified signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHUFA report, full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHUFA report, short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit agency report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shareholders&apos; agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of shareholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparency register extract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account snapshot by FinTecSystems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-money-laundering policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business direct debit mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business financials (XBRL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHUFA credit record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence with the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FATCA self-declaration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC: beneficial owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC: corporate document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC: legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC: reliability check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loan mandate contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of phone number change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of profession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of salary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of tax ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salary information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHUFA report, compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCHUFA report under the money laundering act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris scorecard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed loan mandate contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer cancellation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>Sandbox in this program, with IDnow&apos;s test robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox of Solaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address that begins with https://, without user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a host name alone, such as ident.bank.example, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host belongs to production. A sandbox may not lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This host belongs to the sandbox of Solaris. Production may not lead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the client ID that Solaris gave your bank for this environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message>
        <source>The customer asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris deleted the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a customer within 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention period over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>The server is receiving too many requests. Wait a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused what was sent. Check the entries and try again; if it stays so, give support the error ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server can&apos;t be reached. Check the internet connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no answer came: it may or may not have been carried out. Don&apos;t enter it again before IdentDesk has looked it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it was finished. Start again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the client ID or the secret. Check both in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your bank&apos;s access does not allow this. Ask Solaris support to check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is wrong. Ask the customer to read it out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this entry; it may have been deleted there. Refresh the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server already has an entry like this. Refresh the case before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports a fault of its own. Try again in a few minutes; if it stays so, give support the error ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read. Try again; if it stays so, check the server address in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal on this computer can&apos;t be read or written. Check the free disk space, then start IdentDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal on this computer is damaged or was changed from outside. Stop working, delete nothing and call your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this desk can&apos;t be read. Unlock the keychain of this computer and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t possible in the case&apos;s present state. See the case for the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s data was erased. There is nothing left to show or to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Try again; if it stays so, call your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both consents are needed first. Ask the customer to accept both statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field can&apos;t be changed any more. Ask Solaris support to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has its person already. Open a new case for another customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link can&apos;t be used now: it has expired, or the case isn&apos;t waiting for the customer. See the case for the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of cases is still being loaded. Wait until it is complete, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not lead to IDnow. It is not given to anybody; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with another person&apos;s identification. It was not shown and not kept. Give Solaris support the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than allowed and was not loaded. Ask support to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit. Check the keyboard&apos;s language and Caps Lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain does not answer. Perhaps it asks for its password in another window; unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was told not to let IdentDesk in. Try again and allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that IdentDesk can use. Ask your IT support for one, or work with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not hold the key of the journal on this computer. Without it nothing in the journal can be read: ask your IT support to restore the keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server is receiving too many requests. Wait %Ln seconds, then try again.</source>
        <translation>
            <numerusform>The server is receiving too many requests. Wait %Ln second, then try again.</numerusform>
            <numerusform>The server is receiving too many requests. Wait %Ln seconds, then try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refused %Ln values. Correct the marked fields and send again.</source>
        <translation>
            <numerusform>The server refused %Ln value. Correct the marked fields and send again.</numerusform>
            <numerusform>The server refused %Ln values. Correct the marked fields and send again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program on this computer has this journal open. Close it there, then start IdentDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the journal here does not lie in the file sandbox.key beside it. Start without --client-secret-file if the key is in the keychain, or ask your IT support to restore that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being done already. Wait a moment: the case then shows the outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with the client secret can&apos;t be used. It must be yours, and readable by nobody else (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Euros</name>
    <message>
        <source>This is not an amount in euros. Enter it like 1500 or 1.500,00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in euros, for example 1.500,00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Case opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change awaits confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document viewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry of a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan sent to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change request closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceWords</name>
    <message>
        <source>only its time is known, not the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps in the same file as the front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a passport has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none was asked for: does the ID show the address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was older than six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent to the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no consent to data processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person not read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no front of the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no back of the ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture of the face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no KYC report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no screening result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vetting result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to the terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to data processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person read again</source>
        <extracomment>evidence: the person&apos;s data were fetched again after the result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID document, front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID document, back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <extracomment>evidence: the picture of the customer&apos;s face</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KYC report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>evidence: the video of the call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vetting result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <extracomment>evidence: the file holds it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>evidence: the file doesn&apos;t hold it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <extracomment>evidence: a person has to look whether the file holds it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unclear</source>
        <extracomment>%1: &quot;Proof of address&quot;, &quot;Screening result&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much of the evidence there is: &quot;6 of 7&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;6 of 7: no proof of address, no recording&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureReason</name>
    <message>
        <source>Customer&apos;s turn: test microphone and loudspeaker, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: use a headset or another device, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: go to a quiet room, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: clean the camera, find even light, hold the ID still, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: use a better camera or the phone, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change to a faster network, such as good Wi-Fi, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: move closer to the router or change the network, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the internet connection, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change the network or the device, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Correct the address with the customer first, or use another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Compare the data with the ID; names and birth data are corrected by Solaris support or in a new case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take another ID that is valid, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: explain that the call can&apos;t go without recording. If the customer agrees, the same link works; otherwise use another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s turn: a plain retry won&apos;t help and only shows a warning. Wait to be called, or ask support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take an ID from the list of supported documents, then call again with the same link. Without one, use another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take another, undamaged ID, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the ID, better take another one, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check reception and the mobile number given to IDnow, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link and enter the newest code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: no fault of theirs; call again with the same link and read the number out slowly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: compare the name with the ID and ask support; then the customer signs again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Decide with your supervisor whether to go on, and then with another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: allow the microphone, turn the sound up, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change the network, switch off any VPN, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s turn: wait for the review. Tell the customer only that it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: no fault of theirs; repeat the call with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: allow the camera, close other programs that use it, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: talk to the customer first. If they still want to be identified, the same link works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link. If it happens again, use another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help. Ask support, or use another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: if it was meant in earnest, call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: clean the camera and find even light, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: repeat the call with the same link and answer the questions in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: have ID and application at hand, then repeat the call with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: have everything ready, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: test the microphone or use a headset, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: find a steadier network, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the internet, keep the window open, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: find better light and tilt the ID when asked, or take another ID, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: take a passport or ID card from the list of supported documents, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: check the mobile number and that the phone can receive SMS, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: no fault of theirs; call again with the same link in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: change to a faster network and stop other downloads, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: face a lamp or a window, avoid reflections on the ID, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: clean the camera and hold the ID still, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: have ID and phone ready, then call again with the same link and finish in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: use a device with a better camera, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link, best at a quieter hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: ask the customer what stopped them. The same link still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: find the number on the ID beforehand, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link and enter only the code of that call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn: a plain retry won&apos;t help, as calls are in German or English only. Use another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: get the ID, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: finish the newer call, or start again on one device only, with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: the person named in the case must call, with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: go to a quiet, well-lit room without other people, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: restart the device or use another one, then call again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: call again with the same link and enter their own mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s turn: try again with the same link. If it fails again, ask support what this reason means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a problem with the sound that IDnow does not describe further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound was too poor to go on with the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise around the customer disturbed the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo of the ID or of the customer was not good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call came about, but the picture was too poor to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check before the call found the customer&apos;s internet too slow for video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was too weak to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a connection problem that IDnow does not describe further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address entered differs from the ID and could not be corrected in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data entered differ from the ID and could not be corrected in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is no longer valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer did not agree to the recording of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was put on IDnow&apos;s waiting list and can&apos;t leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ID is not accepted for identification online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID is damaged and can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a problem with the ID that IDnow does not describe further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code did not reach the customer by SMS or e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was entered wrongly several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the ID was recorded wrongly in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for eSigning: the name in the certificate was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow ended the call because of the customer&apos;s behaviour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and IDnow could not hear each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call could not be connected because of network problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for eSigning: the call was stopped before signing and goes to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s agent asked too few security questions; the review canceled the identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer and IDnow could not see each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow reports a misuse of the procedure or inappropriate behaviour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error happened that IDnow does not describe further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error happened that IDnow can&apos;t resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passing error happened; a retry can solve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification was a test call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a problem with the photo that IDnow does not describe further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review was not satisfied with the answers to the security questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review judged answers to the security questions to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification ran too long and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound was poor, or one side could not be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video broke off during the identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to IDnow was lost, mostly because the customer&apos;s internet dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The security features of the ID could not be seen or are worn. There is no suspicion of fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of ID is not allowed or not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SMS with the code could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A server at IDnow had a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s internet is not fast enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was too dark or there was glare: the customer or the ID could not be seen well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo was not sharp: the customer or the ID could not be recognized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification was open longer than 30 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera or its picture was not good enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer left while waiting for an agent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer stopped the identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer read out a wrong ID number several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer entered a wrong code several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer speaks neither German nor English well enough for the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer had no ID at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer started the identification a second time, on the web or in the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else than the applicant was in the call. There is no suspicion of fraud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s surroundings did not suit a video call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a problem with the video that IDnow does not describe further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for eSigning: the phone number entered was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>Group of failure reasons: the internet connection</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>Group of failure reasons: camera, picture, light</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>Group of failure reasons: microphone, sound</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID document</source>
        <extracomment>Group of failure reasons: the customer&apos;s ID</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS code</source>
        <extracomment>Group of failure reasons: the code sent by SMS</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>Group of failure reasons: what the customer did or wanted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <extracomment>Group of failure reasons: how the call or its review went</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eSigning</source>
        <extracomment>Group of failure reasons: electronic signature</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>Group of failure reasons</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow gave the reason “%1”, which this version of IdentDesk doesn&apos;t know.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>last hour</source>
        <extracomment>when the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>when the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <extracomment>when the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <extracomment>when the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <extracomment>when the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any other status</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <extracomment>figure of cases and filter: the customer has the link, the call is not over</extracomment>
        <translation>
            <numerusform>waiting</numerusform>
            <numerusform>waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in review</source>
        <extracomment>figure of cases and filter: IDnow reviews them</extracomment>
        <translation>
            <numerusform>in review</numerusform>
            <numerusform>in review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need the customer</source>
        <extracomment>figure of cases and filter: nothing goes on without the customer</extracomment>
        <translation>
            <numerusform>needs the customer</numerusform>
            <numerusform>need the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>need me</source>
        <extracomment>figure of cases and filter: nothing goes on without the person at this desk</extracomment>
        <translation>
            <numerusform>needs me</numerusform>
            <numerusform>need me</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done today</source>
        <extracomment>figure of cases and filter: a result since midnight</extracomment>
        <translation>
            <numerusform>done today</numerusform>
            <numerusform>done today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alarms</source>
        <extracomment>figure of cases and filter: successful was taken back</extracomment>
        <translation>
            <numerusform>alarm</numerusform>
            <numerusform>alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>status allows onboarding</source>
        <extracomment>filter: the verdict of the status alone, without screening, risk and vetting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status forbids onboarding</source>
        <extracomment>filter: the verdict of the status alone, without screening, risk and vetting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status says: wait</source>
        <extracomment>filter: the verdict of the status alone, without screening, risk and vetting</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Solaris shows no person with these data: the customer was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris has this person, with the very consent of this case: the customer was created. Adopt the person and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris has a person of this name, birth date and mobile number, but from another consent. Adopt the person if it is this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris shows no identification of this person: it was not created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris has an identification of this person: it was created. Adopt it and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris shows no link for this identification: it was not requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris has the link of this identification: it was requested. Adopt it and go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris shows the person as this case knows it: the change was not carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris shows other data than this case knows. Adopt them if the change is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris doesn&apos;t show whether a tan was sent. Ask the customer; if none came, it was not carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id at Solaris</source>
        <extracomment>the id by which Solaris knows the person or the identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, no identification</source>
        <extracomment>a person at Solaris: name, id, no identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a person at Solaris: name, identification&apos;s id, its status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris has the change: it was carried out. Adopt it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons at Solaris fit. Choose the one that is this customer.</source>
        <translation>
            <numerusform>%Ln persons at Solaris fit. Choose the one that is this customer.</numerusform>
            <numerusform>%Ln persons at Solaris fit. Choose the one that is this customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Solaris has %Ln identifications of this person. Choose one.</source>
        <translation>
            <numerusform>Solaris has %Ln identifications of this person. Choose one.</numerusform>
            <numerusform>Solaris has %Ln identifications of this person. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoffLink</name>
    <message>
        <source>Solaris gave no link yet. Look at the case again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not a plain address of IDnow. It is not shown: tell support and send the customer nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is longer than IDnow&apos;s links are. It is not shown: tell support and send the customer nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not encrypted (https). It is not shown: tell support and send the customer nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link belongs to another environment of IDnow. It is not shown: tell support; this customer can&apos;t be identified there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not lead to IDnow. It is not shown: it could take the customer&apos;s ID to a stranger. Tell support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoverWords</name>
    <message>
        <source>QR code shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no browser could be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail drafted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail program could be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>Dear %1,</source>
        <extracomment>first line of a message to the customer; %1: first and last name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please identify yourself in a short video call with our partner IDnow. Open this link, best on your smartphone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please have ready:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- your ID document itself, not a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- your proof of address: %1</source>
        <extracomment>%1: kind of proof, &quot;Gas bill&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- your mobile phone: you get a code by text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- a bright, quiet place and a stable internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link works until %1.</source>
        <extracomment>%1: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for you alone: please pass it on to nobody. Open it once, on one device; a second start ends the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your video identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[the link for this customer]</source>
        <extracomment>stands in the preview of a message where the customer&apos;s link will be</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message>
        <source>it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stood elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journal was cut off there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 does not fit: %2.</source>
        <extracomment>%1: a number; %2: what happened to the row, as &quot;it was changed&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows, the chain is whole</source>
        <translation>
            <numerusform>%Ln row, the chain is whole</numerusform>
            <numerusform>%Ln rows, the chain is whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LatinWords</name>
    <message>
        <source>There is a tab at position %1. Remove it.</source>
        <extracomment>%1: where in the text, counted from 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a line break at position %1. Remove it.</source>
        <extracomment>%1: where in the text, counted from 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At position %1 an invisible sign turns the direction of writing (%2). Remove it.</source>
        <extracomment>%1: where in the text, counted from 1, %2: its number, such as U+202E</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blank at position %1 isn&apos;t an ordinary one (%2). Replace it.</source>
        <extracomment>%1: where in the text, counted from 1, %2: its number, such as U+00A0</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is a symbol. Letters and punctuation only.</source>
        <extracomment>%1: the character, %2: where in the text, counted from 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 isn&apos;t Latin but %3. Enter the Latin spelling shown on the ID.</source>
        <extracomment>%1: the character, %2: where in the text, counted from 1, %3: its script, such as Cyrillic</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” at position %2 is a special form of a letter (%3). Type the ordinary letter.</source>
        <extracomment>%1: the character, %2: where in the text, counted from 1, %3: its number, such as U+FB01</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an invisible character at position %1 (%2). Remove it.</source>
        <extracomment>%1: where in the text, counted from 1, %2: its number, such as U+200B</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalShelf</name>
    <message>
        <source>It can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing in %2.</source>
        <extracomment>%1: id of a legal text, %2: language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there more than once in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 texts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>file name, then what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegalWords</name>
    <message>
        <source>It is longer than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a character that can&apos;t be seen (U+%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the text holds HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a link that is not https: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not begin with id, version, language, title and statement between two lines of ---.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “%1” is missing.</source>
        <extracomment>%1: a key at the head of a legal text&apos;s file, &quot;version&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “%1” is longer than %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id may hold small letters, digits, _ and - only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its language is neither de nor en.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextMove</name>
    <message>
        <source>This reason is permanent: a plain retry with the same link ends the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s 14 days are over: it no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The customer may call again with the same link: it works for %Ln more days.</source>
        <translation>
            <numerusform>The customer may call again with the same link: it works for %Ln more day.</numerusform>
            <numerusform>The customer may call again with the same link: it works for %Ln more days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The link works for %Ln more days.</source>
        <translation>
            <numerusform>The link works for %Ln more day.</numerusform>
            <numerusform>The link works for %Ln more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferWords</name>
    <message>
        <source>Fetching the link …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link yet: the identification has not been requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not shown: this hand-over could not be written to the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is no longer offered: the customer&apos;s call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link&apos;s 14 days are over; it no longer works. The customer needs a new identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day: the link ends on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left, until %1</source>
        <translation>
            <numerusform>%Ln day left, until %1</numerusform>
            <numerusform>%Ln days left, until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonEcho</name>
    <message>
        <source>for example 24.12.1972</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as %1, not %2</source>
        <extracomment>%1: a date as it was understood, %2: what it could mean as well</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all given names, as printed on the ID document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all parts, as printed; N/A if there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow sends a code to this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years old</source>
        <extracomment>%1: the date as it was understood, %Ln: the age</extracomment>
        <translation>
            <numerusform>%1, %Ln year old</numerusform>
            <numerusform>%1, %Ln years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Yes</source>
        <extracomment>answer to a question</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer confirms it</source>
        <extracomment>the customer makes a statement, such as acting on their own account</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address, if the customer has lived at the address for less than two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax and declarations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupation and business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for in France, Italy and Spain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address: street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address: addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address: postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address: city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address: state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact address: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employment status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liable to tax in the USA (FATCA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FATCA/CRS confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acting on own account, confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anti-money-laundering data confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website or social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trading name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NACE code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business address: street and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business address: addition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business address: postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business address: city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business address: country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual income range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data processing accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code of birthplace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Socio-professional category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main source of income</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Province of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politically exposed person (own statement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected business abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and conditions accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next anti-money-laundering check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged by compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer vetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address issued on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected monthly revenue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonStoryWords</name>
    <message>
        <source>amended here by %1</source>
        <extracomment>how a value changed; %1: a clerk&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the call</source>
        <extracomment>how a value changed: IDnow&apos;s agent changed it in the video call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the review</source>
        <extracomment>how a value changed: IDnow&apos;s review changed it after the call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed in the call or the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed at Solaris</source>
        <extracomment>how a value changed: neither in call or review nor by this program</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonTexts</name>
    <message>
        <source>yes</source>
        <extracomment>the customer&apos;s statement on tax duties in the USA</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 €</source>
        <extracomment>an amount in euros</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>This is the test number of the sandbox. Enter the customer&apos;s own mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a phone number. Enter it with area code, such as 0151 23456789.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such phone number. Check the digits; a foreign number needs its country code, such as +43.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a mobile number. IDnow sends a code by SMS: enter a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extension can&apos;t receive a code by SMS. Enter a mobile number alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a landline number: no SMS arrives there. Enter a mobile number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProofOfAddressWords</name>
    <message>
        <source>Bank statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heating bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water bill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <source>Yes, with the same link, for as long as it is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, with the same link, but only once the data were corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this case: a new identification is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: IDnow goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, not by video: the customer needs another way to be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewQueueWords</name>
    <message>
        <source>Not decided</source>
        <extracomment>State of a reviewer&apos;s decision: nobody decided yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>State of a reviewer&apos;s decision: two persons said different things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboarded</source>
        <extracomment>State of a reviewer&apos;s decision: this customer becomes one of the bank&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>State of a reviewer&apos;s decision: this customer is not accepted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated</source>
        <extracomment>State of a reviewer&apos;s decision: passed on to somebody with more say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked again</source>
        <extracomment>State of a reviewer&apos;s decision: the customer is asked once more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided otherwise</source>
        <extracomment>State of a reviewer&apos;s decision, made by a newer version of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision due</source>
        <extracomment>Filter of the list of cases: the reviewer has to decide these</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second person due</source>
        <extracomment>State of a reviewer&apos;s decision: one of two persons decided</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RobotWords</name>
    <message>
        <source>Succeeds without any change to the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeds; every field is changed in the call, with all special characters IDnow allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeds; every field is changed in the review, after the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IDnow agent breaks the call off, for example for a poor picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IDnow agent suspects fraud; the review clears the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call goes well; the review finds a mistake in it and cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeds after a review of 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeds; result and documents come ten minutes later. The guide gives it for eSigning only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IDnow agent suspects fraud and the review confirms it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Succeeds; a later review finds fraud. Known from IDnow&apos;s own manual, not in the guide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulingWords</name>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1: &quot;Onboarded&quot;, &quot;Declined&quot; …, %2: user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <extracomment>%1: &quot;Onboarded&quot;, &quot;Declined&quot; …, %2 and %3: user names</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said: %1. A second person decides without seeing it.</source>
        <extracomment>%1: &quot;Onboard&quot;, &quot;Decline&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decided. You decide without seeing what they said.</source>
        <extracomment>%1: user name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 said: %2. %3 said: %4. A third person decides.</source>
        <extracomment>%1 and %3: user names, %2 and %4: &quot;Onboard&quot;, &quot;Decline&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown once a second person decided</source>
        <extracomment>instead of what the first of two persons decided or noted</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretCopy</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>menu of a text that was selected: to the clipboard</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusWords</name>
    <message>
        <source>created</source>
        <extracomment>Status of an identification: it exists, the provider was not asked yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>Status of an identification: waiting for the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review, doubtful</source>
        <extracomment>Status: under review, suspicion, success unlikely</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successful</source>
        <extracomment>Status of an identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aborted</source>
        <extracomment>Status: the call was broken off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canceled</source>
        <extracomment>Status: the provider canceled the identification in its review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Status: the identification failed for good</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>Status: under review, success expected</extracomment>
        <translation type="unfinished">in review</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>Status: the link&apos;s 14 days are over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmation required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>Status of an identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processed</source>
        <extracomment>Status of an identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>Status of an identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>Status of an identification: documents were signed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account being created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference transfer pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisionally successful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification exists; IDnow has not been asked to start it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is ready. The identification waits for the customer to finish the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow is reviewing the call and success is unlikely. Offer no banking services yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was identified and can be onboarded. Their data may have been corrected in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call was broken off. The customer can try again with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow canceled the identification. The customer should repeat it with the same link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification failed for good; no reason is disclosed. The customer may not be onboarded and gets no banking services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call went well and IDnow is reviewing it. Offer no banking services yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not used in time and no longer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification was rejected. The customer may not be onboarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step of another identification method, not expected with IDnow video. Offer no banking services yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No identification has been created yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of IdentDesk doesn&apos;t know the status “%1”. Offer no banking services and ask support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryWords</name>
    <message>
        <source>nothing</source>
        <extracomment>stands for a field&apos;s value where there is none</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a date, %2: a time of day with seconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: entered %2</source>
        <extracomment>%1: a field, &quot;Last name&quot;; %2: its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identified %1</source>
        <extracomment>part of a sentence about a field; %1: its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>part of a sentence about a field; %1: its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 since %3.</source>
        <extracomment>%1: &quot;Changed in the call&quot;; %2: a value; %3: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still %2 on %3, %4 first seen on %5.</source>
        <extracomment>%1: &quot;Changed in the call&quot;; %2, %4: values; %3, %5: date and time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not identified yet: there is nothing to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered, so identified: no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification&apos;s own address is the same as the person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification&apos;s own address differs from the person&apos;s:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: person %2, identification %3</source>
        <extracomment>%1: &quot;City&quot;; %2, %3: values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields changed since they were entered.</source>
        <translation>
            <numerusform>%Ln field changed since it was entered.</numerusform>
            <numerusform>%Ln fields changed since they were entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ.</source>
        <translation>
            <numerusform>%Ln field differs.</numerusform>
            <numerusform>%Ln fields differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them changed after the identification.</source>
        <translation>
            <numerusform>%Ln of them changed after the identification.</numerusform>
            <numerusform>%Ln of them changed after the identification.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Document and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID document</source>
        <extracomment>%1: kind of the customer&apos;s ID document, %2: country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: the ID document shows the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, issued on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID document was issued by %1, but the nationality is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof of address is young enough only until %1; the link is valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test robot: %1</source>
        <extracomment>%1: what the robot does, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, %2, accepted on %3 UTC, %4</source>
        <extracomment>a consent: version and language of the text, moment of the tick in UTC, how it was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <extracomment>a moment, UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: name of a field, %2: what deserves a second look there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done here</source>
        <extracomment>how the desk came to know a fact: somebody did it here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <extracomment>how the desk came to know a fact: the API&apos;s answer to a call</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poll</source>
        <extracomment>how the desk came to know a fact: it asked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhook</source>
        <extracomment>how the desk came to know a fact: Solaris called</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another desk</source>
        <extracomment>how the desk came to know a fact: a colleague&apos;s program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <extracomment>&quot;poll, for 4 min 10 s&quot;: source of a status and how long it lasted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for %2 so far</source>
        <extracomment>&quot;poll, for 4 min 10 s so far&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server&apos;s time %1</source>
        <extracomment>the time that the server itself gave for a status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm: a success was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>instead of a value that is empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a changed field: label, old value, new value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1: name of the clerk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to Solaris any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, how long is not known: the clock was set back</source>
        <extracomment>source of a status whose duration is not known</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last at %1</source>
        <extracomment>an act done several times: the last time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected step: the guide doesn&apos;t know this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected step: the guide doesn&apos;t let this follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected step: the guide doesn&apos;t let this follow “%1”.</source>
        <extracomment>%1: the status before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a decision and its reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>an act done several times in a row</extracomment>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, version %2, %3, %4, SHA-256 %5</source>
        <extracomment>a consent: what it is about, version of the text, its language, how it was given, start of its hash</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TlsWords</name>
    <message>
        <source>The server&apos;s certificate comes from an issuer that this computer doesn&apos;t trust. Somebody may be reading along: nothing was sent. Ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another host. Nothing was sent. Check the server address in the settings; otherwise ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Nothing was sent. Check this computer&apos;s date and time; if they are right, ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Nothing was sent. Check this computer&apos;s date and time; if they are right, ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate can&apos;t be trusted. Nothing was sent. Ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server made no secure connection. Nothing was sent. Check the server address in the settings; otherwise ask your IT support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationWords</name>
    <message>
        <source>Fill in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t a country. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this field. If the ID shows no last name, enter N/A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of birth, such as 24.12.1972.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth lies in the future. Check the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A German postal code has five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow video identification is only for customers who live in Germany. Use another KYC method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Check it, such as name@example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk identifies with IDnow video only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which document proves the address, or remove its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date on which the document was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date lies in the future. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document is older than six months. Ask for one issued on %1 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the house number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N/A is for the last name only. Enter the name shown on the ID here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number of cents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only today or tomorrow is allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln characters are allowed. Shorten the entry as the ID does.</source>
        <translation>
            <numerusform>At most %Ln character is allowed. Shorten the entry as the ID does.</numerusform>
            <numerusform>At most %Ln characters are allowed. Shorten the entry as the ID does.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is older than %Ln years. Check the year.</source>
        <translation>
            <numerusform>Nobody is older than %Ln year. Check the year.</numerusform>
            <numerusform>Nobody is older than %Ln years. Check the year.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are blanks at the beginning and at the end. Remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank at the beginning. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a blank at the end. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number with its country code and without blanks, such as +4915123456789.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>May be onboarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not be onboarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>Verdict about a customer: not decided yet, no banking services</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the customer&apos;s ID is supported, then request the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the link to the customer and let them finish the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for IDnow&apos;s review; it can take up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the customer&apos;s data and documents again and check them before onboarding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer to call again with the same link. Don&apos;t create a new identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t onboard the customer and don&apos;t try again. No reason can be given to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new identification if the customer still wants to be identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait and offer no banking services; ask support if the status stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Passphrase of this desk for “%1”: </source>
        <extracomment>on a terminal, before what is typed; %1: name of an environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s key stayed behind its passphrase: run this on a terminal and type it, or give the fingerprint with --desk-key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>less than a minute</source>
        <extracomment>waiting time for an agent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes</source>
        <extracomment>waiting time for an agent</extracomment>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hours</source>
        <extracomment>waiting time for an agent</extracomment>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>%1 s</source>
        <extracomment>age in seconds, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>age in minutes, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>age in hours, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>age in days, short</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Action</name>
    <message>
        <source>Zoom out of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom into the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the document to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the document by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the document to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is chosen, or its person was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the cases that no longer fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show saved view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved under this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases waiting now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases in review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases that need the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases that need me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the cases done today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the alarms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide times and reasons of the week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the checklist as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the guide of ID documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screens in German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screens in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Solaris about the case now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the link over again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the case&apos;s documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the person&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the case&apos;s person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the person for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt what was found at Solaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that the call was not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register and begin the identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in made-up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a customer from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide more fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the texts to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text with the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail with the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the list of ID documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with the chosen document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everybody who is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase those who are ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the ticked for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the change of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the changes to Solaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a TAN to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the change by TAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and change the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the customer&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take search and filters away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step on, from a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the search to the list, then begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the ticked after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the fields, then back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide or show customers&apos; data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onboard the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalate the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the customer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame of the video back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame of the video on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds of the recording back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five seconds of the recording on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the recording slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the recording faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the recording on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the video by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the video to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up notifications and four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the next case that needs a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all fields of the person, or those that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen value of the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen field in all versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the failure reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what to say to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the failure reason for a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look the case&apos;s failure reason up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look a failure reason up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the search away, then back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be exported: no case is open, or its person was erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop exporting the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the document&apos;s width to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the document at 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the document to the left by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness, contrast and turning of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe over the document, also while the key is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the document, then the next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more document side by side, after four one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and pan documents side by side together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next document side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the document to the left by 1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the document to the right by 1°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the document darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More contrast in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less contrast in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert the document&apos;s colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put document %1 into the chosen pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brightness, contrast and turning of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all evidence, or what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the case reviewed before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other case was reviewed before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and copy the support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by days left with the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the cases by method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tip of what has the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ActionFinder</name>
    <message>
        <source>Nothing is called that, in English or German.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do? German or English, parts of words will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on the screen “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the other screens …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) has this key already.</source>
        <extracomment>an action, where it is at home</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AlarmBar</name>
    <message>
        <source>Show the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in the journal that you have seen this case&apos;s alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ALARM: %Ln identifications that had been successful were revoked. Don&apos;t onboard; stop what was begun.</source>
        <translation>
            <numerusform>ALARM: %Ln identification that had been successful was revoked. Don&apos;t onboard; stop what was begun.</numerusform>
            <numerusform>ALARM: %Ln identifications that had been successful were revoked. Don&apos;t onboard; stop what was begun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AmendEditors</name>
    <message>
        <source>today, %1</source>
        <extracomment>a day to choose; %1: its date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Solaris customer support can change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken down when the customer accepts the text; never typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris takes today or tomorrow only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 62.01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer confirms it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the customer confirms it now</source>
        <extracomment>field, then what ticking it means</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::AmendScreen</name>
    <message>
        <source>Nothing was changed, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the change …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris took the change, but still shows another value for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and read again from Solaris: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris refuses this value: %1</source>
        <extracomment>%1: the API&apos;s own words, English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris doesn&apos;t know this change request any more: it was carried out or has expired. The fields show how the person stands now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: it may have been carried out or not. Don&apos;t send it again; the case is marked as in doubt and is cleared up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the c&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change: until now and from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with a lock can only be changed by Solaris customer support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field by its name or value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No NACE code: empty industry and industry key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is going to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that are empty until now are written at once. For the others Solaris asks the customer for a tan: have the customer on the phone or beside you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send to Solaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change data</source>
        <extracomment>heading of the screen; %1: the customer&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the data of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was erased. There is nothing left to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with the tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes wait for the customer&apos;s tan.</source>
        <translation>
            <numerusform>One change waits for the customer&apos;s tan.</numerusform>
            <numerusform>%Ln changes wait for the customer&apos;s tan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of data</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>
            <numerusform>%Ln change of data</numerusform>
            <numerusform>%Ln changes of data</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent for this person is still on its way …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::BenchScreen</name>
    <message>
        <source>The person was erased, and the documents with the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No documents yet: they come with the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other case needs your decision just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <extracomment>button: the next case that the reviewer has to decide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next case that needs your decision, the oldest result first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case could not be read. The line above says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is open here. Choose one in the list of cases, or go on to the next one that needs your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the queue</source>
        <extracomment>how many other cases wait for the reviewer&apos;s decision</extracomment>
        <translation>
            <numerusform>%Ln in the queue</numerusform>
            <numerusform>%Ln in the queue</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no documents: only a successful identification has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was erased meanwhile. No file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be recorded. No file was left. %1</source>
        <extracomment>a document that was to be exported: %1: what went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported, but “%1” could not be removed. Delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaseCard</name>
    <message>
        <source>• the ID document itself, not a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the proof of address: %1</source>
        <extracomment>%1: kind of proof, &quot;Gas bill&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• a bright, quiet place and a stable internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The call is in German or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The call is in this language: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The link is for this customer only: give it to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Open it once; a second start on another device ends the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• The customer agrees to IDnow&apos;s own terms there and enters the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for an IDnow agent: %1 (estimated at %2)</source>
        <extracomment>%1: &quot;about 3 minutes&quot;; %2: time of day when IDnow estimated it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the mobile phone with the number given: a code comes by text message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>how the link was given: time, way (&quot;QR code shown&quot;), clerk</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over so far</source>
        <extracomment>heading of a list: how and when the link was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln times before</source>
        <translation>
            <numerusform>… and %Ln time before</numerusform>
            <numerusform>… and %Ln times before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CaseExport</name>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. No file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was erased meanwhile. No file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case changed while it was exported. No file was left: export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder named “%1” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: is the folder read-only, or the disk full? No file was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading document %1 of %2 …</source>
        <extracomment>progress: number of the document, how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composing the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording the export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed with this desk&apos;s key %1</source>
        <extracomment>%1: the fingerprint of a key</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s key is not at hand: case files can&apos;t be sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case as a sealed PDF that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the documents beside &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to save beside the PDF, each with its SHA-256 in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, with %Ln documents beside it. Only you can read the files.</source>
        <translation>
            <numerusform>Saved as %1, with %Ln document beside it. Only you can read the files.</numerusform>
            <numerusform>Saved as %1, with %Ln documents beside it. Only you can read the files.</numerusform>
        </translation>
    </message>
    <message>
        <source>Case file of %1: %2</source>
        <extracomment>another case&apos;s export, told while this one is on screen: a person&apos;s name or the case&apos;s id, what happened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported, but “%1” could not be removed. Delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CaseExporter</name>
    <message>
        <source>Solaris does not know it any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CasePane</name>
    <message>
        <source>Choose a case in the list. Here stands how far it is, whose turn it is, and what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the API about this case at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand over again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the customer&apos;s link once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review &amp;documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the case …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>birth date of the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: this identification was successful and was taken back after the fact. Stop every service for this customer and tell your compliance team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call went out and no answer came back. It may or may not have been carried out. Don&apos;t repeat it: look it up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was erased. What remains are states and times, nothing personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no identification yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <extracomment>the person&apos;s data are gone for good</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not identified yet: nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered, so identified: no difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: they come with the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>heading above the advice where neither customer nor IDnow is awaited</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A call went out and no answer came back. Settle below what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the c&amp;ustomer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request the li&amp;nk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new case: this one can&apos;t go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s last answer about this case held another person&apos;s identification. It was not shown and not kept. Tell Solaris support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API has not answered about this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API answered %1 ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale since %1: the API is not answering. %2</source>
        <extracomment>%1: a time of day; %2: when the API last answered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the person&apos;s data at Solaris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to say to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields differ from what was entered.</source>
        <translation>
            <numerusform>%Ln field differs from what was entered.</numerusform>
            <numerusform>%Ln fields differ from what was entered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of data wait for the customer&apos;s tan.</source>
        <translation>
            <numerusform>One change of data waits for the customer&apos;s tan.</numerusform>
            <numerusform>%Ln changes of data wait for the customer&apos;s tan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chan&amp;ge data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over an&amp;yway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::CasesModel</name>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no identification yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>%Ln days: how long the customer&apos;s link still works</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identification %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: this identification was successful and was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link works until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>column, then its value, as a screen reader says it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the case was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days left in which the customer can use the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the API last answered about the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test robot that plays the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>column: why an identification failed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <extracomment>column: of a case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>column: days left with the handoff link</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>column: time since the last answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>column value: identification by a video call (IDnow VideoIdent)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no longer fits the filter</source>
        <extracomment>a row of the list that changed so that the filter would hide it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>column: how the customer is identified</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed meanwhile: no longer fits the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column value: the clerk has to decide about this case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln d</source>
        <translation>
            <numerusform>%Ln d</numerusform>
            <numerusform>%Ln d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CheckPage</name>
    <message>
        <source>Check</source>
        <extracomment>step of the intake: look everything over</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the names and the date of birth to the customer once more: they can&apos;t be changed after creating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating sends the data to Solaris, orders the identification from IDnow and makes the link for the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be changed after creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be changed after creating.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChecklistBar</name>
    <message>
        <source>Save the checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checklist</source>
        <extracomment>name of a file, without suffix; the language&apos;s code follows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Only you can read the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist was given to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the checklist. Save it as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays off the paper while empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ChoiceBox</name>
    <message>
        <source>Please choose</source>
        <extracomment>in a list where nothing was chosen yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <extracomment>the first entry of an optional list</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsentList</name>
    <message>
        <source>%1 UTC, %2, taken by %3</source>
        <extracomment>a consent: moment, how (&quot;in the branch&quot;), by whom (the clerk&apos;s name)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text “%1”, version %2, %3</source>
        <extracomment>the legal text of a consent: id, version, language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ConsentPage</name>
    <message>
        <source>Consent</source>
        <extracomment>step of the intake</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer agrees to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer must have received the terms and conditions by e-mail or on paper before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;here in the branch</source>
        <extracomment>&quot;The customer is: here in the branch&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the &amp;phone</source>
        <extracomment>&quot;The customer is: on the phone&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or show every text to the customer, in this order, and tick each box when the customer says yes. A tick can be taken back until the data are sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a second monitor, open the customer window (F8): there the customer reads and ticks in person. It shows nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, version, language, time and way of each consent are recorded. Until all are given, nothing about the customer is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm&apos;s legal texts in “%1” can&apos;t be used, so no consent can be given. %2</source>
        <extracomment>%1: a folder, %2: what is wrong with its files, sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample texts are not for real customers, so no consent can be given. Name the folder of your firm&apos;s legal texts: --legal-texts, or legal/folder in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the statements, and nothing else, on the second monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CustomerWindow</name>
    <message>
        <source>SANDBOX</source>
        <extracomment>the word a test environment wears; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentDesk - customer window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DashboardScreen</name>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here stand the customers you take through video identification, each with its status, as it changes. Start with the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases are being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing among the cases looked at so far fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest ones come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cases can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal can&apos;t be read; why stands at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing among %Ln cases fits this search and these filters.</source>
        <translation>
            <numerusform>There is one case, and it does not fit this search and these filters.</numerusform>
            <numerusform>None of %Ln cases fits this search and these filters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecisionSection</name>
    <message>
        <source>This needs a reason. Show the personal data to write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why: “%1” needs a reason. Ctrl+Enter decides then.</source>
        <extracomment>%1: &quot;Decline&quot;, &quot;Escalate&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 all the same</source>
        <extracomment>button: %1: &quot;Onboard&quot;, &quot;Decline&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision about %1 was not kept. %2</source>
        <extracomment>a clerk went on to the next case before the decision was in the journal: name, what went wrong</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the journal: %1.</source>
        <extracomment>%1: &quot;Onboard&quot;, &quot;Decline&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a decision in the past: what (&quot;Onboard&quot;), who, when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict was: %1</source>
        <extracomment>%1: &quot;Wait&quot;, &quot;May be onboarded&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May this customer be onboarded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody with more say decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is identified, or heard, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your decision is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes: a second person decides too, without seeing what you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a successful identification may be onboarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter: %1</source>
        <extracomment>%1: &quot;Decline&quot;, &quot;Escalate&quot; …</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed where the decision departs from the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result is being read. It can be decided afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This replaces an earlier decision (%1). Both stay in the journal.</source>
        <extracomment>%1: what was decided before: &quot;Onboarded by anna.&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict is: %1.</source>
        <extracomment>%1: &quot;Wait&quot;, &quot;May not be onboarded&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <extracomment>%1: &quot;6 of 7: no proof of address&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the verdict says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too long</source>
        <translation>
            <numerusform>%Ln letter too long</numerusform>
            <numerusform>%Ln letters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions with a reason</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>
            <numerusform>%Ln decision with a reason</numerusform>
            <numerusform>%Ln decisions with a reason</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DecodeProblem</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end is missing. Half a document is not shown. Load it once more; if that doesn&apos;t help, tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too large to open safely. Export it to look at it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged. Load it once more; if that doesn&apos;t help, tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content is none of the kinds shown here. Export it to look at it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening it took too long and was stopped. Files like this are sometimes made on purpose: ask your security team before you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder broke down over it; nothing else was touched. Files like this are sometimes made on purpose: ask your security team before you export it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that decodes documents could not be started. Start IdentDesk anew; if that doesn&apos;t help, tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was not opened, for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents can&apos;t be shown at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>size of a file, then a sentence about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <extracomment>file format, size of a file, then a sentence about it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was put aside for documents of other cases. Choose it in the list once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document was put aside</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DiffSection</name>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onl&amp;y differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ro&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was copied; it leaves the clipboard after two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was copied; it leaves the clipboard after two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DocumentAdviceBox</name>
    <message>
        <source>These models carry the address: %1. With one of them no proof of address is needed.</source>
        <extracomment>%1: numbers in the register PRADO</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A German passport shows no address! A proof of address is needed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document shows no address: a proof of address is needed as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the same country, this needs none: %1.</source>
        <extracomment>%1: one or more kinds of ID document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list of accepted documents: with it the identification would fail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DocumentPage</name>
    <message>
        <source>Document</source>
        <extracomment>step of the intake</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ID document does the customer have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer what to have ready for the call:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the ID document itself, not a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• a mobile phone that receives text messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• the proof of address, not older than six months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• a quiet, bright place and a stable internet connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s staff speak German or English. The call is for customers who live in Germany.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video identification is only for customers who live in Germany. Use another method, for example an identification in the branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the country that issued the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose what proves the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please enter the date of issue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date. Enter it like 24.12.2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the customer live in Germany?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type its name in German or English, or its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give a proof of address all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris refuses this value: %1</source>
        <extracomment>%1: the API&apos;s own words, English</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DocumentPane</name>
    <message>
        <source>Loading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video: save it to watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording: save it to listen to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its content is none of the kinds shown here. Export it to look at it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turned by %1°</source>
        <extracomment>a picture that was turned clockwise</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brightness changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Export it to play it elsewhere.</source>
        <extracomment>file format, then size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or too large. The other pages can be seen. Export the document to look at this page elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: the viewing could not be recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Door</name>
    <message>
        <source>Enter the credentials that Solaris gave your bank for this environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoorTrouble</name>
    <message>
        <source>&amp;Ask the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Work with a passphrase instead …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;embedded sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoorWaiting</name>
    <message>
        <source>This computer&apos;s keychain is asked for the journal&apos;s key. If it wants its password, a window of its own asks you for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DoubtBox</name>
    <message>
        <source>Ado&amp;pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over what Solaris shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not &amp;carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris is asked once more before that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Solaris shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the look-up found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case</source>
        <extracomment>head of a column: what this case holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At Solaris</source>
        <extracomment>head of a column: what Solaris holds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: here %2, at Solaris %3</source>
        <extracomment>a line of the comparison, for screen readers: field, here, there</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::DuplicateLine</name>
    <message>
        <source>%1, born on %2, is on this desk already: case of %3, %4.</source>
        <extracomment>%1: a name, %2: a date of birth, %3: a date, %4: a status</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ordered yet</source>
        <extracomment>a case whose identification was not ordered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open t&amp;hat case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EnvironmentForm</name>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is kept. Type only to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keychain, or the file sealed with your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host of the &amp;API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host that gives &amp;tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own host at &amp;IDnow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where your bank has links of its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the co&amp;nnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the credentials</source>
        <extracomment>in a list of what was typed and not sent yet: client ID, secret or hosts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget credentials …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EraseBar</name>
    <message>
        <source>&amp;Erase this person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase this person for good? Name, data and documents vanish from this desk in every window and can&apos;t be brought back. A proof without personal data stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>calls the erasure off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::EvidenceSection</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Proof of address&quot;, %2: &quot;missing&quot;, &quot;unclear&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all evidence</source>
        <extracomment>a box to tick: the whole checklist, not only what is missing</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Field</name>
    <message>
        <source>Can&apos;t be changed after the customer has been created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>beside a field that may stay empty</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>read aloud: what is wrong with a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <extracomment>a field&apos;s content is allowed but often a slip; %1: what</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FieldTree</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused</source>
        <extracomment>read aloud: a field whose entry was refused</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to be changed from %2 to %3</source>
        <extracomment>read aloud: field, old value, new value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be changed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>columns: a field of the person, and its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FigureButton</name>
    <message>
        <source>%1 %2, filter</source>
        <extracomment>a figure as the screen reader says it: &quot;12 waiting, filter&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has the link and the call is not over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow reviews the call; that can take up to 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call broke off and may be repeated with the same link, or the link is out for a day and no call came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms, calls of unknown fate, reasons that can&apos;t be mended by a second call, links that are over, and cases without a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successful or failed since midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A successful identification was taken back and nobody has acknowledged it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>&quot;3 of 12: failed&quot;: hits, all cases, the filter in words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still searching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more cases are loading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all cases could be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one group of failure reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only cases opened in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves out the rows that no longer fit the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one state of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer fit</source>
        <translation>
            <numerusform>%Ln no longer fits</numerusform>
            <numerusform>%Ln no longer fit</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes search and filters away; so does Esc in search and list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, birth date, id, reason, note, robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc shows all cases again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By status: any verdict</source>
        <extracomment>filter: what the status alone says, without screening, risk and vetting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one verdict, by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the status alone says. Screening, risk and vetting count too: they stand in the case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>%1 so far, page %2 of %3</source>
        <extracomment>hits so far, pages searched, pages in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 and more</source>
        <extracomment>the chosen hit of all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous hit (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hit (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search broke off. The document may hold more than was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document holds no text to search: its pages are pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not found. %Ln of %1 pages hold no text to search: they are pictures.</source>
        <translation>
            <numerusform>Not found. %Ln of %1 pages holds no text to search: it is a picture.</numerusform>
            <numerusform>Not found. %Ln of %1 pages hold no text to search: they are pictures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FormBar</name>
    <message>
        <source>F&amp;orm</source>
        <extracomment>which fields the form asks for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow minimum</source>
        <extracomment>a form: the fields that IDnow needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German retail banking</source>
        <extracomment>a form: the fields that retail banking in Germany needs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste c&amp;ustomer</source>
        <extracomment>puts a customer copied from another program into the fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a row of a table or a screen of another program, from the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GuideModel</name>
    <message>
        <source>proof of address needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proof of address needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <extracomment>of a proof of address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>column: whether IDnow accepts the document</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <extracomment>an ID document, by IDnow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not accepted</source>
        <extracomment>an ID document, by IDnow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>whether IDnow accepts an ID document</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::GuideScreen</name>
    <message>
        <source>All kinds</source>
        <extracomment>all kinds of ID documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other</source>
        <extracomment>kinds of ID documents</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, code, kind of document or PRADO number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the ID documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down goes to the list, Esc shows all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only one kind of document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose list of accepted documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last list fetched, or the own list of the chosen case&apos;s identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter begins a new identification with this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date of issue of the customer&apos;s proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin with this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” by this search. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country, kind of document or PRADO number begins with %1. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Solaris which documents are accepted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of accepted documents was fetched yet: only the guide&apos;s table of documents that carry the address is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the guide&apos;s table of documents that carry the address is used. Which documents are accepted can be fetched once an identification exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This identification&apos;s own list, fetched %1 (%2 ago) from “%3”.</source>
        <extracomment>%1: moment, %2: age, %3: name of the environment</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this identification&apos;s own list: the last one fetched, %1 (%2 ago) from “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last list that Solaris gave for an identification, %1 (%2 ago) from “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is old: it may have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of accepted documents could not be renewed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an ID document: %1 kind, %2 country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list of accepted documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is accepted is not known: no list was fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address, if the current address is not on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <extracomment>%1: the kinds of a proof of address</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HandoffScreen</name>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the identification over to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ca&amp;se</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard was cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was erased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the status is now “%2”.</source>
        <extracomment>%1: time of day; %2: status of the identification, such as &quot;successful&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is in the clipboard for two minutes. Give it to this customer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is in the clipboard for two minutes. Give it to this customer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is in your e-mail program. Check the address before you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail program could be opened. Copy the text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in this computer&apos;s browser. It stays open until the call is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was opened on this computer on %1. Opening it again ends that call. Open it again only if nothing of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is in your e-mail program. Enter the customer&apos;s address there: this case has none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IntakePage</name>
    <message>
        <source>a new identification</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::IntakeScreen</name>
    <message>
        <source>&amp;Order the identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the customer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer exists. Ordering the identification …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: the identification may have been ordered or not. The case stands in the list, marked as in doubt; it is cleared up there. Don&apos;t order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came: the customer may have been created or not. The case stands in the list, marked as in doubt; it is cleared up there. Don&apos;t create the customer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handoff</source>
        <extracomment>step of the intake: giving the link to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identification of the person who was entered here has been ordered. The form is empty for the next customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unfinished identification stands here; the document was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeyRules</name>
    <message>
        <source>This key is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key at a time, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone this key is for typing and moving. Hold Ctrl as well, or take F2 to F12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text fields, lists and the desktop use this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt with a letter belongs to the underlined letters of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::KeySheet</name>
    <message>
        <source>All keys are as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed; usually %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to the screen and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action and press Enter to change its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>columns of the sheet of keys</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::LinkCard</name>
    <message>
        <source>On the customer&apos;s phone (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code with the customer&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer points the phone&apos;s camera at the code and opens the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended by Solaris: it has the better camera.</source>
        <extracomment>why the phone is better than the computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is hidden while nobody works here. A key or the mouse brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>IdentDesk - video identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep what verifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the damaged journal …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of the journal were kept. The damaged file is kept beside it as “%1”; have it looked into soon: it still holds keys of persons, so the next erasure of a person deletes it.</source>
        <translation>
            <numerusform>%Ln row of the journal was kept. The damaged file is kept beside it as “%1”; have it looked into soon: it still holds keys of persons, so the next erasure of a person deletes it.</numerusform>
            <numerusform>%Ln rows of the journal were kept. The damaged file is kept beside it as “%1”; have it looked into soon: it still holds keys of persons, so the next erasure of a person deletes it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed and not sent yet: %1. Closing IdentDesk drops it.</source>
        <extracomment>%1: a list such as &quot;a new identification, 2 notes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MaskCover</name>
    <message>
        <source>The document is hidden, as all customers&apos; data are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MediaBar</name>
    <message>
        <source>%1×</source>
        <extracomment>speed of playing a recording; %1: 0.5 to 3</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s back</source>
        <extracomment>%1: 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s on</source>
        <extracomment>%1: 5</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <extracomment>of the recording that plays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MediaPane</name>
    <message>
        <source>Opening the recording …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording is incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recording can&apos;t be played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is damaged.</source>
        <extracomment>%1: kind and size of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: so much of it is missing that nothing plays. Load it once more; if that doesn&apos;t help, tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Its content is none of the kinds played here. Export it to play it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: picture and sound are of a kind that is not known here. Export it to play it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file promises a picture, but none can be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the player broke down on this file and was ended. The rest of IdentDesk is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the player got stuck on this file and was ended. The rest of IdentDesk is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the player could not be started. Export the recording to play it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: %1 are missing. It plays up to there.</source>
        <extracomment>%1: a size, &quot;2 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file claims to last %1; it ends after %2.</source>
        <extracomment>%1, %2: lengths of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasts is not known: the file doesn&apos;t say so believably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no sound device: the video plays without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no sound device: connect one and open the recording again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <extracomment>the picture of a recording; keys that work on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays and pauses, the arrows jump by five seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MessageLine</name>
    <message>
        <source>Copy the line for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::MoreFields</name>
    <message>
        <source>&amp;More fields of the create call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Cases</source>
        <extracomment>the screen with the list of cases</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>the screen for a new identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>the review bench</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasure</source>
        <extracomment>the screen that lists whom to erase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <extracomment>the screen that tells which ID documents are accepted; one short word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New identification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID documents: which are accepted, which need a proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents and data of the chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data are due to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>the screen with environment and credentials; one short word</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment and credentials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::NoteBox</name>
    <message>
        <source>Being added …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added yet: kept until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>above a note: when, by whom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues should know (Ctrl+Enter adds it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>button below the note&apos;s field</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters too long</source>
        <translation>
            <numerusform>%Ln letter too long</numerusform>
            <numerusform>%Ln letters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters left</source>
        <translation>
            <numerusform>%Ln letter left</numerusform>
            <numerusform>%Ln letters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other cases have a note that was not added yet.</source>
        <translation>
            <numerusform>%Ln other case has a note that was not added yet.</numerusform>
            <numerusform>%Ln other cases have a note that was not added yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older notes</source>
        <translation>
            <numerusform>Show %Ln older note</numerusform>
            <numerusform>Show %Ln older notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>in a list of what was typed and not sent yet</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NoticePanel</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch the chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell the desktop when a watched case changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quiet hours, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>quiet hours: from 18:00 to 08:00</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>heading of settings: how reviewers decide</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four eyes: two persons onboard or decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person, another user of this computer, decides without seeing what the first one said. A case that one person decided waits for the second even when this is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases opened or handed over here are watched until you close IdentDesk. A notification never names a person, a case or a reason. An alarm of quiet hours is told at their end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Notifier</name>
    <message>
        <source>A case has a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases changed</source>
        <translation>
            <numerusform>%Ln case changed</numerusform>
            <numerusform>%Ln cases changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln identifications were revoked: open IdentDesk</source>
        <translation>
            <numerusform>An identification was revoked: open IdentDesk</numerusform>
            <numerusform>%Ln identifications were revoked: open IdentDesk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PageStrip</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PassphrasePage</name>
    <message>
        <source>Enter the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the journal and the client secret will lie in a file beside the journal, sealed with this passphrase. Nobody can read the journal without it, and nobody can restore it: keep a copy where your bank keeps such things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this journal is sealed with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seal and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters: several words are best.</source>
        <translation>
            <numerusform>At least %Ln character: several words are best.</numerusform>
            <numerusform>At least %Ln characters: several words are best.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PasteLine</name>
    <message>
        <source>“%1”</source>
        <extracomment>a quotation</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <extracomment>%1: names of fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it stands here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which is the first and which the last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken over, because something else stands there: %1.</source>
        <extracomment>%1: fields that held something else already, each with the text that was pasted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <extracomment>%1: parts of a pasted text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verwrite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PersonFields</name>
    <message>
        <source>No country is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken from the postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded for %1 UTC</source>
        <extracomment>%1: date and time, UTC</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PersonModel</name>
    <message>
        <source>removed</source>
        <extracomment>this field was emptied in the identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, entered: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, added: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, identified: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not identified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>column: a field of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered</source>
        <extracomment>column: the person&apos;s data as typed by the agent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As identified</source>
        <extracomment>column: the person&apos;s data as the identification found them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until now: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until now</source>
        <extracomment>column: a value as it stands before the change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on</source>
        <extracomment>column: a value as it stands after the change</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>read aloud instead of a value while personal data are hidden</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message>
        <source>Person</source>
        <extracomment>step of the intake</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer, exactly as on the ID document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names letter by letter from the document, with all given names and all parts of the last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDnow&apos;s agent compares this with the document in the call. A difference costs the customer a second call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mobile phone must be at hand: a code is sent to it during the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test environment: never enter a real person here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solaris refuses this value: %1</source>
        <extracomment>%1: the API&apos;s own words, English</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be changed after the customer has been created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bl&amp;anks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text holds blanks at its ends or characters that can&apos;t be seen. Solaris refuses that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::PersonTable</name>
    <message>
        <source>Person as entered and as identified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReasonDesk</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong? A word in German or English, or IDnow&apos;s code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the failure reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason has these words. Try fewer of them, in German or English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons</source>
        <translation>
            <numerusform>%Ln reason</numerusform>
            <numerusform>%Ln reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reasons found</source>
        <translation>
            <numerusform>%Ln reason found</numerusform>
            <numerusform>%Ln reasons found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReasonList</name>
    <message>
        <source>No reason may be given</source>
        <extracomment>heading of the statuses for which no reason is told to anybody</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a failure reason in words; %2: its group</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure reasons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReasonSection</name>
    <message>
        <source>Why it did not succeed</source>
        <extracomment>heading of what went wrong in an identification</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReasonView</name>
    <message>
        <source>Whose turn is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May it be tried again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to &amp;say to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to say to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for &amp;colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reason, meaning and next step for the desk&apos;s own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: a group of failure reasons, &quot;Camera&quot;; %2: IDnow&apos;s code</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason may be given for this status, neither to the customer nor to anybody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: this result is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text for the customer was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was copied: for this status no reason may be passed on. Only the text for the customer can be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason was copied for colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ReplacedLine</name>
    <message>
        <source>The made-up data replaced what you had typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put m&amp;y entries back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RetentionModel</name>
    <message>
        <source>Erased person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>the day on which a person comes due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erasing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: since or from which day the person is to be erased</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <extracomment>column: the day on which the case was opened</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>column: what became of the order to erase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cases)</source>
        <extracomment>name of a person with several cases</extracomment>
        <translation>
            <numerusform>%1 (%Ln case)</numerusform>
            <numerusform>%1 (%Ln cases)</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention since the result over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RetentionScreen</name>
    <message>
        <source>Erasure</source>
        <extracomment>heading of the screen that lists whom to erase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep customers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years that customers are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The retention period of your firm, from the result on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons to erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick everybody &amp;due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for &amp;good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <extracomment>calls the erasure off</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The next one comes due on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Erase …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. The proof stands in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due among the cases loaded so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> years</source>
        <translation>
            <numerusform> year</numerusform>
            <numerusform> years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons due. The list also shows who comes due within %1 days. Nothing is erased but on your order.</source>
        <translation>
            <numerusform>%Ln person due. The list also shows who comes due within %1 days. Nothing is erased but on your order.</numerusform>
            <numerusform>%Ln persons due. The list also shows who comes due within %1 days. Nothing is erased but on your order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Erase %Ln persons …</source>
        <translation>
            <numerusform>&amp;Erase %Ln person …</numerusform>
            <numerusform>&amp;Erase %Ln persons …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln persons for good? Name, data and documents vanish from this desk and can&apos;t be brought back. A proof without personal data stays.</source>
        <translation>
            <numerusform>Erase %Ln person for good? Name, data and documents vanish from this desk and can&apos;t be brought back. A proof without personal data stays.</numerusform>
            <numerusform>Erase %Ln persons for good? Name, data and documents vanish from this desk and can&apos;t be brought back. A proof without personal data stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons could not be erased: the reason stands in the row.</source>
        <translation>
            <numerusform>%Ln person could not be erased: the reason stands in the row.</numerusform>
            <numerusform>%Ln persons could not be erased: the reason stands in the row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln persons were kept: they are no longer due for the reason that stood in the list.</source>
        <translation>
            <numerusform>%Ln person was kept: no longer due for the reason that stood in the list.</numerusform>
            <numerusform>%Ln persons were kept: they are no longer due for the reason that stood in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here stand persons who did not become customers within 90 days, and customers whose result is older than the retention period of your firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IdentDesk counts a customer&apos;s years from the result; the law counts them from the end of the business relationship, which IdentDesk does not know: make sure of it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::RobotRow</name>
    <message>
        <source>Test &amp;robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill in made-up data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Customer and IDnow&apos;s agent are both robots.</source>
        <extracomment>%1: what the robot does, a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 You play the customer in the browser; IDnow&apos;s agent is a robot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (This case is not in Solaris&apos; guide.)</source>
        <extracomment>added to the explanation of a test case; %1: the explanation</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials of this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embedded sandbox needs no credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the desktop</source>
        <extracomment>colours of the program</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <extracomment>megabytes, after a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents of the open case and of the next one in the queue are fetched before you ask for them. They are kept in memory alone, and leave it with the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide customers&apos; data when nobody works here for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes, after a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in place of a number of minutes: data are not hidden by themselves</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support &amp;report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a helper needs to know, versions and the last lines of the log, and copies it when you say so. No customer is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then names, numbers and documents are covered and a copied link leaves the clipboard; the next key or click brings them back. Locking the screen does the same at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>heading over the choice of colours</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <extracomment>settings: light, dark, high contrast</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for &amp;documents fetched ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. It counts once this environment is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID and the secret go from this computer. The journal and its key stay. IdentDesk asks for both when this environment is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>button: client ID and secret</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed and not sent yet: %1. Opening another environment drops it.</source>
        <extracomment>%1: a list such as &quot;a new identification, 2 notes&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another environment has its own journal, credentials and cases. Nothing is carried over: you are asked about what is typed and not sent, and the clipboard is cleared of what was copied here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatementBox</name>
    <message>
        <source>Version %1</source>
        <extracomment>version of a legal text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of this text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after the statement above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read to the end of the text first (Page Down or Space).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this consent the identification can&apos;t start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by the customer on the customer window on %1 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set after the tick. Please let the customer confirm once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <extracomment>beside a legal text that is no wording for real customers; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not legally checked; for real customers use your firm&apos;s texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was not opened: %1 is not among the hosts that your firm allows (setting links/hosts).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the API does not answer; what you see may be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked %1/s of %2/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not up to date since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys: %1</source>
        <extracomment>%1: the keys that show all others, such as &quot;F1, Ctrl+K&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the API asks for a pause of %Ln seconds</source>
        <extracomment>Solaris answered &quot;too many requests&quot;; all calls wait for so long.</extracomment>
        <translation>
            <numerusform>the API asks for a pause of %Ln second</numerusform>
            <numerusform>the API asks for a pause of %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases: the API answered with another person&apos;s data, not shown</source>
        <extracomment>Solaris answered about a case with somebody else&apos;s identification; it was not shown.</extracomment>
        <translation>
            <numerusform>%Ln case: the API answered with another person&apos;s data, not shown</numerusform>
            <numerusform>%Ln cases: the API answered with another person&apos;s data, not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <translation>
            <numerusform>%Ln case</numerusform>
            <numerusform>%Ln cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases so far, loading …</source>
        <translation>
            <numerusform>%Ln case so far, loading …</numerusform>
            <numerusform>%Ln cases so far, loading …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases, not all could be loaded</source>
        <translation>
            <numerusform>%Ln case, not all could be loaded</numerusform>
            <numerusform>%Ln cases, not all could be loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>read aloud: where the agent stands, &quot;Step 2 of 5: Consent&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StoryModel</name>
    <message>
        <source>removed</source>
        <extracomment>this field was emptied since it was entered</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: a column, &quot;As entered&quot;; %2: a value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>column: a field of the person</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered</source>
        <extracomment>column: the person&apos;s data as typed by the agent</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As identified</source>
        <extracomment>column: the person&apos;s data as the identification found them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>column: the person&apos;s data as they are known now</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::StoryTable</name>
    <message>
        <source>Person as entered, as identified and today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::SupportWindow</name>
    <message>
        <source>Support report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report, as it is copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, numbers and the last lines of the log, for whoever helps you. No customer, link, host or secret is in it. Nothing is sent: you copy what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied: %Ln lines are on the clipboard and nowhere else. Paste them where you write to support.</source>
        <translation>
            <numerusform>Copied: %Ln line is on the clipboard and nowhere else. Paste it where you write to support.</numerusform>
            <numerusform>Copied: %Ln lines are on the clipboard and nowhere else. Paste them where you write to support.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TanPage</name>
    <message>
        <source>Text message to the customer&apos;s mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed tan of the test environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the tan that the customer reads out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tan was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send another &amp;tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the &amp;tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change waits for the customer&apos;s tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customer gets the tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a test environment it is 212212.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer reads it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested on %1 by %2. Solaris changes these fields once the customer confirms it with a tan; until then the old values stand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: a success was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier entries</source>
        <translation>
            <numerusform>Show %Ln earlier entry</numerusform>
            <numerusform>Show %Ln earlier entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times)</source>
        <extracomment>an act done several times in a row: what, how often</extracomment>
        <translation>
            <numerusform>%1 (%Ln time)</numerusform>
            <numerusform>%1 (%Ln times)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ToneBar</name>
    <message>
        <source>Brightness</source>
        <extracomment>of a picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TopBar</name>
    <message>
        <source>embedded, with IDnow&apos;s test robots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of Solaris: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SANDBOX</source>
        <extracomment>the word a test environment wears; in capitals</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data hidden</source>
        <extracomment>button and sign: names, numbers and documents of customers can&apos;t be seen just now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers&apos; data and documents are hidden on every screen. Click to show them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide customers&apos; data and documents on every screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::TrayBell</name>
    <message numerus="yes">
        <source>IdentDesk: %Ln need you</source>
        <translation>
            <numerusform>IdentDesk: %Ln needs you</numerusform>
            <numerusform>IdentDesk: %Ln need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ViewerBar</name>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %: pixel by pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn left by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness, contrast and turning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loupe (or hold the middle mouse button)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more document side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and pan together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this document to a file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::ViewsMenu</name>
    <message>
        <source>All cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>a saved view: what it shows, by which column it is sorted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search text is never saved: it may be a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual widths</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::Wall</name>
    <message>
        <source>not all cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>opens median time and reasons of the week under the figures</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to result and reasons of the week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui::WallDetails</name>
    <message>
        <source>Median time to result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why calls failed, cases of 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call failed in the cases of the last 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>today %1
7 days %2, of %Ln results</source>
        <translation>
            <numerusform>today %1
7 days %2, of %Ln result</numerusform>
            <numerusform>today %1
7 days %2, of %Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WaysCard</name>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this computer&apos;s browser, for a customer who sits here. Open it only once: a second start ends the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By message</source>
        <extracomment>the link is sent to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To this customer and to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in (&amp;language)</source>
        <extracomment>language of the message to the customer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a draft in your e-mail program; nothing is sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as the customer gets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
