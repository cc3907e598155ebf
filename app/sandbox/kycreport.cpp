// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/kycreport.h"

#include "sandbox/specimensheet.h"

namespace sandbox {

using namespace Qt::StringLiterals;

namespace {

using Colour = PdfWriter::Colour;
using Font = PdfWriter::Font;
using namespace specimen;

constexpr Colour good{0.10, 0.45, 0.25};

void heading(PdfWriter &pdf, double y, const QString &english, const QString &german)
{
    pdf.text(left, y, 12, Font::Bold, accent, english);
    pdf.text(left + 260, y, 10, Font::Regular, quiet, german);
    pdf.strokes({left, y + 6, right, y + 6}, 0.75, accent);
}

void tick(PdfWriter &pdf, double x, double y)
{
    pdf.strokes({x, y - 3.5, x + 3, y - 0.5, x + 8.5, y - 7}, 1.6, good);
}

void firstPage(PdfWriter &pdf, const KycSubject &subject)
{
    sheet(pdf, subject.identificationId, u"1 / 2"_s);
    pdf.text(left, 70, 22, Font::Bold, ink, u"KYC report"_s);
    pdf.text(left, 90, 11, Font::Regular, quiet,
             u"Video identification  ·  Bericht zur Videoidentifizierung"_s);
    pdf.rectangle(left, 108, right - left, 44, ground);
    tick(pdf, left + 14, 134);
    pdf.text(left + 32, 127, 12, Font::Bold, good, u"Identification completed"_s);
    pdf.text(left + 32, 142, 9, Font::Regular, quiet, u"Identifizierung abgeschlossen"_s);
    pdf.text(left + 300, 127, 9, Font::Regular, quiet, u"Completed at / Abgeschlossen am"_s);
    pdf.text(left + 300, 142, 10.5, Font::Bold, ink,
             subject.completedAt.isEmpty() ? u"–"_s : subject.completedAt);

    heading(pdf, 186, u"Person as identified"_s, u"Person wie identifiziert"_s);
    const QString place = u"%1 %2"_s.arg(subject.postalCode, subject.city).simplified();
    double y = table(pdf, 190,
                     {{u"First name"_s, u"Vorname"_s, subject.firstName},
                      {u"Last name"_s, u"Nachname"_s, subject.lastName},
                      {u"Date of birth"_s, u"Geburtsdatum"_s, subject.birthDate},
                      {u"Place of birth"_s, u"Geburtsort"_s, subject.birthCity},
                      {u"Nationality"_s, u"Staatsangehörigkeit"_s, subject.nationality},
                      {u"Address"_s, u"Anschrift"_s, subject.addressLine},
                      {u"Post code and city"_s, u"Postleitzahl und Ort"_s, place}});

    heading(pdf, y + 44, u"Identification"_s, u"Identifizierung"_s);
    table(pdf, y + 48,
          {{u"Identification ID"_s, u"Identifizierungsnummer"_s, subject.identificationId},
           {u"Method"_s, u"Verfahren"_s, u"IDnow video identification (sandbox)"_s},
           {u"Test scenario"_s, u"Testszenario"_s, subject.robot},
           {u"Document shown"_s, u"Vorgelegtes Dokument"_s,
            u"Specimen identity card, Musterland, SPEC1MEN0"_s}});
}

void framed(PdfWriter &pdf, double x, double y, double w, double h, const QByteArray &jpeg,
            const QString &caption)
{
    pdf.rectangle(x, y, w, h, ground);
    pdf.jpeg(x + 4, y + 4, w - 8, h - 8, jpeg);
    pdf.text(x, y + h + 13, 8.5, Font::Regular, quiet, caption);
}

void secondPage(PdfWriter &pdf, const KycSubject &subject, const ReportPictures &pictures)
{
    sheet(pdf, subject.identificationId, u"2 / 2"_s);
    heading(pdf, 66, u"Pictures from the call"_s, u"Aufnahmen aus dem Gespräch"_s);
    framed(pdf, left, 86, 243, 158, pictures.idFront, u"ID document, front / Ausweis, Vorderseite"_s);
    framed(pdf, left + 256, 86, 243, 158, pictures.idBack, u"ID document, back / Ausweis, Rückseite"_s);
    framed(pdf, left, 276, 150, 188, pictures.portrait, u"Customer / Kundin oder Kunde"_s);

    const QList<std::pair<QString, QString>> checks{
        {u"Consent to the recording"_s, u"Einwilligung in die Aufzeichnung"_s},
        {u"Security features under tilting"_s, u"Sicherheitsmerkmale beim Kippen"_s},
        {u"Face compared with the document"_s, u"Gesicht mit dem Ausweis verglichen"_s},
        {u"Document number read aloud"_s, u"Ausweisnummer vorgelesen"_s},
        {u"Data compared with the application"_s, u"Angaben mit dem Antrag verglichen"_s},
        {u"Ident code entered"_s, u"Ident-Code eingegeben"_s},
    };
    double y = 286;
    for (const auto &[english, german] : checks) {
        tick(pdf, left + 176, y + 4);
        pdf.text(left + 196, y + 2, 10.5, Font::Bold, ink, english);
        pdf.text(left + 196, y + 14, 8.5, Font::Regular, quiet, german);
        y += 30;
    }

    heading(pdf, 524, u"About this report"_s, u"Zu diesem Bericht"_s);
    const QString english =
        u"Made by the sandbox of IdentDesk. The pictures show a drawn person who does not exist; the card is "
        "no document of any state. Letters that the built-in font lacks are printed as their nearest basic "
        "letter; the exact spelling is in the person resource."_s;
    const QString german =
        u"Erzeugt von der Sandbox von IdentDesk. Die Bilder zeigen eine gezeichnete Person, die es nicht "
        "gibt; die Karte ist kein Dokument eines Staates. Buchstaben, die der Schrift fehlen, sind durch den "
        "nächstliegenden Grundbuchstaben ersetzt; die genaue Schreibweise steht in den Personendaten."_s;
    y = 550;
    for (const QString &paragraph : {english, german}) {
        for (const QString &line : PdfWriter::wrap(paragraph, 9.5, right - left)) {
            pdf.text(left, y, 9.5, Font::Regular, ink, line);
            y += 14;
        }
        y += 8;
    }
}

} // namespace

QByteArray kycReport(const KycSubject &subject, const ReportPictures &pictures)
{
    PdfWriter pdf;
    firstPage(pdf, subject);
    secondPage(pdf, subject, pictures);
    return pdf.document(u"KYC report %1"_s.arg(subject.identificationId));
}

} // namespace sandbox
