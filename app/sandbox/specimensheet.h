// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/pdfwriter.h"

/// What every paper of the sandbox has in common: it says on each page that it is a specimen.
namespace sandbox::specimen {

inline constexpr PdfWriter::Colour ink{0.10, 0.13, 0.17};
inline constexpr PdfWriter::Colour quiet{0.36, 0.40, 0.45};
inline constexpr PdfWriter::Colour rule{0.84, 0.86, 0.89};
inline constexpr PdfWriter::Colour accent{0.07, 0.36, 0.49};
inline constexpr PdfWriter::Colour ground{0.95, 0.96, 0.97};
inline constexpr double left = 48; ///< points; the margins of the page
inline constexpr double right = PdfWriter::width - 48;

/// A line of a table, in both languages.
struct Row {
    QString english;
    QString german;
    QString value; ///< empty: a dash
};

/// A new page with watermark and foot.
void sheet(PdfWriter &pdf, const QString &foot, const QString &page);
/// Rows below `y`; gives the last one's base line. The longest values the API takes stay on the page.
double table(PdfWriter &pdf, double y, const QList<Row> &rows);

} // namespace sandbox::specimen
