// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/metadata.h"

#include "casefile/seal.h"
#include "casefile/sheet.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

struct CaseFileWords {
    Q_DECLARE_TR_FUNCTIONS(CaseFileWords)
};

constexpr auto ownNamespace = "https://identdesk.de/ns/casefile/1.0/"_L1;
constexpr char dateOpen[] = "<xmp:CreateDate>";
constexpr char datePlace[] = "0000-00-00T00:00:00+00:00";

QString element(const char *name, const QString &text)
{
    const QString tag = QString::fromLatin1(name);
    return u"<%1>%2</%1>"_s.arg(tag, plain(text).toHtmlEscaped());
}

/// PDF/A-1 wants every property that is not Adobe's described in the file itself.
QString described(const char *name, const char *type, const char *meaning)
{
    return u"<rdf:li rdf:parseType=\"Resource\">"_s +
           element("pdfaProperty:name", QString::fromLatin1(name)) +
           element("pdfaProperty:valueType", QString::fromLatin1(type)) +
           element("pdfaProperty:category", u"external"_s) +
           element("pdfaProperty:description", QString::fromLatin1(meaning)) + u"</rdf:li>"_s;
}

QString schema()
{
    return u"<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
           "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
           "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
           "<rdf:li rdf:parseType=\"Resource\">"_s +
           element("pdfaSchema:schema", QString::fromLatin1(maker)) +
           element("pdfaSchema:namespaceURI", ownNamespace) + element("pdfaSchema:prefix", u"idd"_s) +
           u"<pdfaSchema:property><rdf:Seq>"_s + described("Case", "Text", "Number of the case") +
           described("ExportedAt", "Text", "When the file was made") +
           described("ExportedBy", "Text", "Who made it") +
           described("Environment", "Text", "Where the identification was carried out") +
           described("JournalPosition", "Text", "Number of the last event in the file") +
           described("JournalHash", "Text", "Hash of the journal's chain at that event") +
           described("Documents", "Seq Text", "SHA-256 and name of each document beside the file") +
           described("DeskKey", "Text", "Ed25519 public key of the desk that sealed the file") +
           described("Seal", "Text", "Ed25519 signature over the file with zeros in this place") +
           u"</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n"_s;
}

QString documents(const Facts &facts)
{
    QString list;
    for (const DocumentFact &fact : facts.documents) {
        if (!fact.fileName.isEmpty())
            list += element("rdf:li", QString(fact.sha256 % u' ' % fact.fileName));
    }
    return u"<idd:Documents><rdf:Seq>"_s + list + u"</rdf:Seq></idd:Documents>"_s;
}

} // namespace

QString titleOf(const Facts &facts)
{
    return CaseFileWords::tr("Case file %1").arg(facts.file.summary.id);
}

QByteArray metadata(const Facts &facts, const QByteArray &publicKey)
{
    const QString head =
        u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta "
        u"xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">"
        "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
        "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"_s +
        titleOf(facts).toHtmlEscaped() + u"</rdf:li></rdf:Alt></dc:title>"_s +
        element("xmp:CreatorTool", QString::fromLatin1(maker)) +
        element("xmp:CreateDate", QString::fromLatin1(datePlace)) +
        element("pdf:Producer", u"Qt "_s + QString::fromLatin1(qVersion())) + u"</rdf:Description>\n"_s;
    const QString own =
        u"<rdf:Description rdf:about=\"\" xmlns:idd=\""_s + ownNamespace + u"\">"_s +
        element("idd:Case", facts.file.summary.id) +
        element("idd:ExportedAt", facts.at.toUTC().toString(Qt::ISODate)) +
        element("idd:ExportedBy", facts.exporter) + element("idd:Environment", facts.environment) +
        element("idd:JournalPosition", QString::number(facts.journalSeq)) +
        element("idd:JournalHash", QString::fromLatin1(facts.journalHash.toHex())) + documents(facts) +
        QString::fromLatin1(emptySeal(publicKey)) + u"</rdf:Description>\n"_s;
    return QString(head + schema() + own + u"</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"_s).toUtf8();
}

bool alignDates(QByteArray &pdf)
{
    constexpr char mark[] = "/CreationDate (D:";
    const qsizetype info = pdf.indexOf(mark);
    const qsizetype place = pdf.indexOf(QByteArray(dateOpen).append(datePlace));
    if (info < 0 || place < 0)
        return false;
    // D:20261125051940+01'00' or D:20261125041940Z
    const QByteArray text = pdf.mid(info + qsizetype(qstrlen(mark)), 20);
    QByteArray zone = "+00:00";
    if (text.at(14) != 'Z')
        zone = text.mid(14, 3) + ':' + text.mid(18, 2);
    const QByteArray date = text.left(4) + '-' + text.mid(4, 2) + '-' + text.mid(6, 2) + 'T' +
                            text.mid(8, 2) + ':' + text.mid(10, 2) + ':' + text.mid(12, 2) + zone;
    if (date.size() != qsizetype(qstrlen(datePlace)) ||
        !QDateTime::fromString(QString::fromLatin1(date), Qt::ISODate).isValid())
        return false;
    pdf.replace(place + qsizetype(qstrlen(dateOpen)), date.size(), date);
    return true;
}

std::optional<Said> readMetadata(const QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("<x:xmpmeta");
    const qsizetype end = pdf.indexOf("</x:xmpmeta>", begin);
    if (begin < 0 || end < 0)
        return {};
    QXmlStreamReader xml(pdf.mid(begin, end + 12 - begin));
    Said said;
    bool inDocuments = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "Documents"_L1)
            inDocuments = false;
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        if (inDocuments && name == "li"_L1) {
            const QString line = xml.readElementText();
            const qsizetype space = line.indexOf(u' ');
            if (space > 0)
                said.documents << Beside{line.mid(space + 1), line.left(space)};
        }
        if (xml.namespaceUri() != ownNamespace)
            continue;
        if (name == "Documents"_L1)
            inDocuments = true;
        else if (name == "Case"_L1)
            said.caseId = xml.readElementText();
        else if (name == "ExportedAt"_L1)
            said.at = QDateTime::fromString(xml.readElementText(), Qt::ISODate);
        else if (name == "ExportedBy"_L1)
            said.exporter = xml.readElementText();
        else if (name == "Environment"_L1)
            said.environment = xml.readElementText();
        else if (name == "JournalPosition"_L1)
            said.journalSeq = xml.readElementText().toLongLong();
        else if (name == "JournalHash"_L1)
            said.journalHash = xml.readElementText();
    }
    if (xml.hasError() || said.caseId.isEmpty())
        return {};
    return said;
}

} // namespace casefile
