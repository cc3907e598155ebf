// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/addressproof.h"

#include "sandbox/specimensheet.h"

#include <QDate>
#include <array>

namespace sandbox {

using namespace Qt::StringLiterals;
using namespace specimen;

namespace {

using Font = PdfWriter::Font;

constexpr int billedMonths = 3;
constexpr double foldLine = 190; ///< points from the top: below the window of the envelope

/// A kind of paper, and what it is about.
struct Paper {
    QLatin1StringView type; ///< the API's proof_of_address_type
    const char16_t *english;
    const char16_t *german;
    const char16_t *sender;
    const char16_t *measureEnglish;
    const char16_t *measureGerman;
    const char16_t *measured;
    const char16_t *amount;
};

constexpr std::array papers{
    Paper{"BANK_ACCOUNT_STATEMENT"_L1, u"Bank statement", u"Kontoauszug", u"Musterbank Musterland eG",
          u"Account", u"Konto", u"DE00 0000 0000 0000 0000 00", u"1.204,17 EUR"},
    Paper{"CERTIFICATE_OF_REGISTRATION"_L1, u"Certificate of registration", u"Meldebescheinigung",
          u"Bürgeramt Musterstadt", u"Residence", u"Wohnung", u"only residence / alleinige Wohnung", u""},
    Paper{"ELECTRICITY_BILL"_L1, u"Electricity bill", u"Stromrechnung", u"Stadtwerke Musterstadt",
          u"Consumption", u"Verbrauch", u"612 kWh", u"214,20 EUR"},
    Paper{"GAS_BILL"_L1, u"Gas bill", u"Gasrechnung", u"Stadtwerke Musterstadt", u"Consumption", u"Verbrauch",
          u"2.310 kWh", u"277,20 EUR"},
    Paper{"HEATING_BILL"_L1, u"Heating bill", u"Heizkostenabrechnung", u"Fernwärme Musterland GmbH",
          u"Consumption", u"Verbrauch", u"1.870 kWh", u"243,10 EUR"},
    Paper{"INTERNET_BILL"_L1, u"Internet bill", u"Internetrechnung", u"Musternetz AG", u"Tariff", u"Tarif",
          u"Muster 100", u"104,70 EUR"},
    Paper{"TELEPHONE_BILL"_L1, u"Telephone bill", u"Telefonrechnung", u"Musternetz AG", u"Tariff", u"Tarif",
          u"Muster Festnetz", u"74,85 EUR"},
    Paper{"WATER_BILL"_L1, u"Water bill", u"Wasserrechnung", u"Stadtwerke Musterstadt", u"Consumption",
          u"Verbrauch", u"31 m³", u"142,60 EUR"},
};

QString said(const char16_t *text)
{
    return QString::fromUtf16(text);
}

/// A type that the list lacks is the customer's plain bill.
const Paper &paperFor(const QString &type)
{
    for (const Paper &paper : papers) {
        if (paper.type == type)
            return paper;
    }
    return papers.at(2);
}

QString dayText(const QDate &day)
{
    return day.isValid() ? day.toString(u"dd.MM.yyyy"_s) : QString();
}

void address(PdfWriter &pdf, const KycSubject &subject)
{
    double y = 118;
    const QString name = u"%1 %2"_s.arg(subject.firstName, subject.lastName).simplified();
    const QString place = u"%1 %2"_s.arg(subject.postalCode, subject.city).simplified();
    for (const QString &line : {name, subject.addressLine, place}) {
        const QList<QString> broken = PdfWriter::wrap(line, 11, 250);
        for (const QString &part : broken.mid(0, 2)) {
            pdf.text(left, y, 11, Font::Regular, ink, part);
            y += 14;
        }
    }
}

} // namespace

QByteArray addressProof(const KycSubject &subject)
{
    const Paper &paper = paperFor(subject.proofType);
    const QDate issued = QDate::fromString(subject.proofIssuedAt, Qt::ISODate);
    PdfWriter pdf;
    sheet(pdf, subject.identificationId, u"1 / 1"_s);
    pdf.rectangle(left, 44, 22, 22, accent);
    pdf.text(left + 32, 60, 14, Font::Bold, accent, said(paper.sender));
    pdf.text(left, 96, 7.5, Font::Regular, quiet,
             u"%1 · Musterplatz 1 · 00000 Musterstadt"_s.arg(said(paper.sender)));
    address(pdf, subject);
    pdf.text(right - 150, 118, 9, Font::Regular, quiet, u"Date / Datum"_s);
    pdf.text(right - 150, 132, 11, Font::Bold, ink, dayText(issued));
    pdf.text(right - 150, 154, 9, Font::Regular, quiet, u"Customer no. / Kundennummer"_s);
    pdf.text(right - 150, 168, 11, Font::Regular, ink, u"MUSTER-000000"_s);
    pdf.strokes({0, foldLine + 90, 12, foldLine + 90}, 0.5, rule);

    pdf.text(left, 250, 18, Font::Bold, ink, said(paper.german));
    pdf.text(left, 268, 11, Font::Regular, quiet, said(paper.english));
    QList<Row> rows;
    const QString amount = said(paper.amount);
    if (amount.isEmpty()) {
        rows.append({u"Resident"_s, u"Gemeldete Person"_s,
                     u"%1 %2"_s.arg(subject.firstName, subject.lastName).simplified()});
        rows.append({u"Date of birth"_s, u"Geburtsdatum"_s,
                     dayText(QDate::fromString(subject.birthDate, Qt::ISODate))});
        rows.append({said(paper.measureEnglish), said(paper.measureGerman), said(paper.measured)});
    } else {
        const QDate from = issued.addMonths(-billedMonths);
        rows.append(
            {u"Period"_s, u"Zeitraum"_s,
             issued.isValid() ? u"%1 – %2"_s.arg(dayText(from), dayText(issued.addDays(-1))) : QString()});
        rows.append({said(paper.measureEnglish), said(paper.measureGerman), said(paper.measured)});
        rows.append({u"Amount"_s, u"Betrag"_s, amount});
    }
    rows.append({u"Address"_s, u"Anschrift"_s,
                 u"%1, %2 %3"_s.arg(subject.addressLine, subject.postalCode, subject.city)});
    const double y = table(pdf, 286, rows);
    pdf.text(
        left, y + 44, 9.5, Font::Regular, quiet,
        u"Made by the sandbox of IdentDesk; nobody sent this. / Von der Sandbox erzeugt, niemand hat das "
        "verschickt."_s);
    return pdf.document(u"%1 %2"_s.arg(said(paper.english), subject.identificationId));
}

} // namespace sandbox
