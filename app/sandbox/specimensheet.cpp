// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/specimensheet.h"

namespace sandbox::specimen {

using namespace Qt::StringLiterals;
using Colour = PdfWriter::Colour;
using Font = PdfWriter::Font;

namespace {

constexpr Colour amber{0.98, 0.75, 0.20};
constexpr Colour mark{0.925, 0.935, 0.945};

} // namespace

void sheet(PdfWriter &pdf, const QString &foot, const QString &page)
{
    pdf.addPage();
    pdf.slanted(120, 690, 96, 52, mark, u"SPECIMEN"_s);
    pdf.rectangle(0, 0, PdfWriter::width, 22, amber);
    pdf.text(left, 15, 9, Font::Bold, ink,
             u"SANDBOX  ·  SPECIMEN / MUSTER  ·  no real person / keine echte Person"_s);
    pdf.strokes({left, 800, right, 800}, 0.5, rule);
    pdf.text(left, 814, 8, Font::Regular, quiet, foot);
    pdf.text(right - 16, 814, 8, Font::Regular, quiet, page);
}

double table(PdfWriter &pdf, double y, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        y += 20;
        pdf.text(left, y, 10, Font::Regular, ink, row.english);
        pdf.text(left, y + 9, 7.5, Font::Regular, quiet, row.german);
        const QString value = row.value.isEmpty() ? u"–"_s : row.value;
        const double width = right - left - 168;
        // The API's longest names (255 letters) must not push the next table off the page.
        const double size = PdfWriter::wrap(value, 10.5, width).size() > 2 ? 7 : 10.5;
        const auto lines = PdfWriter::wrap(value, size, width).mid(0, 6);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            y += i == 0 ? 0 : size + 2;
            pdf.text(left + 168, y, size, Font::Bold, ink, lines.at(i));
        }
        y += 8;
        pdf.strokes({left, y + 6, right, y + 6}, 0.4, rule);
    }
    return y;
}

} // namespace sandbox::specimen
