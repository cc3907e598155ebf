// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/sections.h"

#include "domain/documenttype.h"
#include "domain/failurereason.h"
#include "domain/nextmove.h"
#include "domain/verdict.h"
#include "domain/visibleruling.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

struct CaseSections {
    Q_DECLARE_TR_FUNCTIONS(CaseSections)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

/// The reason in words. For "failed" there is none, even where the API sent one all the same: a case file
/// travels, and the customer may ask for it.
void writeReason(Sheet &sheet, const domain::Case &row)
{
    const QString code = row.failureReason;
    const bool isDisclosed = domain::disclosesReason(row.status.value);
    if (code.isEmpty() && isDisclosed)
        return;
    sheet.heading(CaseSections::tr("Failure reason"));
    if (isDisclosed)
        sheet.say(u"%1 (%2)"_s.arg(domain::reasonMeaning(code), code));
    else
        sheet.say(CaseSections::tr("None is given for “failed”, and the customer must not be told any."),
                  Mark::Strong);
}

/// No more documents or identified data are to come.
bool isOver(const domain::Case &row)
{
    return domain::isFinal(row.status.value) || row.collected;
}

} // namespace

void writeSummary(Sheet &sheet, const Facts &facts)
{
    const domain::Case &row = facts.file.summary;
    sheet.title(CaseSections::tr("Case file"));
    QList<std::pair<QString, Cell>> rows;
    if (facts.sandbox)
        rows << std::pair(
            CaseSections::tr("Environment"),
            Cell{CaseSections::tr("SANDBOX (%1): not a real person").arg(facts.environment), Mark::Strong});
    else
        rows << std::pair(CaseSections::tr("Environment"), Cell{facts.environment});
    rows << std::pair(CaseSections::tr("Case"), Cell{row.id, Mark::None, true})
         //: label of a person's name
         << std::pair(CaseSections::tr("Name"), Cell{orDash(row.name), Mark::Strong})
         << std::pair(CaseSections::tr("Solaris person"), Cell{orDash(row.solarisPersonId), Mark::None, true})
         << std::pair(CaseSections::tr("Identification"),
                      Cell{orDash(row.identificationId), Mark::None, true})
         << std::pair(CaseSections::tr("Opened"), Cell{moment(row.openedAt)})
         << std::pair(CaseSections::tr("Completed"), Cell{moment(row.completedAt)})
         << std::pair(CaseSections::tr("Status"),
                      Cell{row.status.text.isEmpty() ? CaseSections::tr("not identified yet")
                                                     : domain::statusWord(row.status),
                           Mark::Strong})
         << std::pair(CaseSections::tr("Verdict"),
                      Cell{domain::verdictWord(domain::verdict(facts.file))})
         << std::pair(CaseSections::tr("Exported"),
                      //: moment, user name
                      Cell{CaseSections::tr("%1 by %2").arg(moment(facts.at), facts.exporter)});
    sheet.facts(rows);
    if (!facts.file.doubts.isEmpty())
        sheet.say(CaseSections::tr("The outcome of %Ln requests to Solaris is not known.", nullptr,
                                   int(facts.file.doubts.size())),
                  Mark::Strong);
    writeReason(sheet, row);
}

void writePerson(Sheet &sheet, const Facts &facts)
{
    sheet.heading(CaseSections::tr("Person"));
    if (facts.fields.isEmpty()) {
        sheet.say(CaseSections::tr("No data recorded yet."));
        return;
    }
    int differing = 0;
    QList<QList<Cell>> rows;
    for (const FieldRow &field : facts.fields) {
        differing += field.identifiedDiffers || field.currentDiffers;
        const auto value = [](const QString &text, bool differs, const QString &how) {
            if (!differs)
                return Cell{orDash(text)};
            // Grey paper alone would be lost on a copy: the sign stays.
            return Cell{QString(u"≠ "_s % (text.isEmpty() ? CaseSections::tr("(empty)") : text)),
                        Mark::Differs, false, how};
        };
        rows << QList<Cell>{{field.label, Mark::Quiet},
                            {orDash(field.entered)},
                            facts.isCompared()
                                ? value(field.identified, field.identifiedDiffers, field.identifiedHow)
                                : Cell{u"-"_s},
                            value(field.current, field.currentDiffers, field.currentHow)};
    }
    if (!facts.isCompared())
        sheet.say(isOver(facts.file.summary) ? CaseSections::tr("Not identified: nothing to compare.")
                                             : CaseSections::tr("Not identified yet: nothing to compare."));
    else if (differing == 0)
        sheet.say(CaseSections::tr("As entered, so identified: no difference."));
    else
        sheet.say(
            CaseSections::tr("%Ln fields differ from the column before, marked with ≠.", nullptr, differing));
    QStringList moments{CaseSections::tr("Entered: %1.").arg(moment(facts.enteredAt))};
    if (facts.isCompared())
        //: when the person's data were read again from Solaris
        moments << CaseSections::tr("Read after the result: %1.").arg(moment(facts.identifiedAt));
    if (facts.currentAt.isValid() && facts.currentAt != facts.identifiedAt)
        //: when the person's data were read or changed the last time
        moments << CaseSections::tr("Last known: %1.").arg(moment(facts.currentAt));
    sheet.say(moments.join(u' '), Mark::Quiet);
    //: table heading: a field of the person
    sheet.table({CaseSections::tr("Field"), CaseSections::tr("As entered"), CaseSections::tr("As identified"),
                 //: table heading: a person's data at the last reading or change
                 CaseSections::tr("As last known")},
                {0.22, 0.26, 0.26, 0.26}, rows);
    if (const domain::Address &address = facts.file.identification.address; !address.isEmpty()) {
        QStringList parts{address.line1, address.line2, QString(address.postalCode % u' ' % address.city),
                          address.country};
        parts.removeAll(QString());
        sheet.say(CaseSections::tr("Address verified in the call: %1").arg(parts.join(u", "_s)));
    }
}

void writeConsents(Sheet &sheet, const Facts &facts)
{
    sheet.heading(CaseSections::tr("Consents"));
    if (facts.file.consents.isEmpty()) {
        sheet.say(CaseSections::tr("None recorded."));
        return;
    }
    QList<QList<Cell>> rows;
    for (const domain::Consent &consent : facts.file.consents) {
        rows << QList<Cell>{
            {domain::consentWord(consent), Mark::Strong},
            {CaseSections::tr("Text “%1”, version %2, %3")
                 .arg(consent.textId, consent.version, domain::consentLanguageWord(consent.language))},
            //: a consent: moment, how ("in the branch"), by whom (the clerk's name)
            {CaseSections::tr("%1, %2, taken by %3")
                 .arg(moment(consent.at), domain::consentChannelWord(consent.channel),
                      orDash(consent.capturedBy))},
            {orDash(consent.sha256), Mark::None, true}};
    }
    sheet.table({CaseSections::tr("Consent"), CaseSections::tr("Text"), CaseSections::tr("Given"),
                 CaseSections::tr("SHA-256 of the text")},
                {0.2, 0.22, 0.26, 0.32}, rows);
}

void writeDocuments(Sheet &sheet, const Facts &facts)
{
    sheet.heading(CaseSections::tr("Documents"));
    if (facts.documents.isEmpty()) {
        sheet.say(isOver(facts.file.summary)
                      ? CaseSections::tr("Solaris lists no documents.")
                      : CaseSections::tr("No documents yet: they come with the result."));
        return;
    }
    QList<QList<Cell>> rows;
    for (const DocumentFact &fact : facts.documents) {
        QStringList name{domain::documentTypeWord(fact.document.type)};
        name << (fact.fileName.isEmpty() ? fact.document.name : fact.fileName);
        const bool had = !fact.sha256.isEmpty();
        rows << QList<Cell>{{name.join(u'\n')},
                            {orDash(fact.document.contentType)},
                            {had ? QLocale().toString(fact.size) : u"-"_s},
                            {moment(fact.document.createdAt)},
                            {had ? fact.sha256 : fact.whyMissing, had ? Mark::None : Mark::Strong, had}};
    }
    //: table heading: size of a file in bytes
    sheet.table({CaseSections::tr("Document"), CaseSections::tr("Claimed type"), CaseSections::tr("Bytes"),
                 CaseSections::tr("When"), CaseSections::tr("SHA-256 of the bytes")},
                {0.24, 0.16, 0.1, 0.18, 0.32}, rows);
}

void writeDecision(Sheet &sheet, const Facts &facts)
{
    using Stage = domain::Deciding::Stage;
    const domain::Deciding &deciding = facts.file.summary.deciding;
    sheet.heading(CaseSections::tr("Decision"));
    switch (deciding.stage) {
    case Stage::Open: sheet.say(CaseSections::tr("Nobody decided yet.")); break;
    case Stage::AwaitsSecond:
        sheet.say(CaseSections::tr("One person decided; a second one must, without knowing what the first "
                                   "said. So it is not shown here."));
        break;
    case Stage::Disputed:
        sheet.say(CaseSections::tr("Two persons said different things: a third decides."));
        break;
    case Stage::Decided: sheet.say(domain::decisionWord(deciding.decision), Mark::Strong); break;
    }
    // Those that anybody may read: a case file travels.
    const QList<domain::Ruling> rulings = domain::visibleRulings(facts.file, {});
    if (rulings.isEmpty())
        return;
    QList<QList<Cell>> rows;
    for (const domain::Ruling &ruling : rulings)
        rows << QList<Cell>{{moment(ruling.at)},
                            {orDash(ruling.actor)},
                            {domain::decisionWord(ruling.decision), Mark::Strong},
                            {domain::verdictWord(ruling.verdict)},
                            {orDash(ruling.reason)}};
    //: table heading: what the program's verdict was when somebody decided
    sheet.table({CaseSections::tr("When"), CaseSections::tr("Who"), CaseSections::tr("Decision"),
                 CaseSections::tr("Verdict then"), CaseSections::tr("Reason")},
                {0.2, 0.14, 0.16, 0.18, 0.32}, rows);
}

} // namespace casefile
