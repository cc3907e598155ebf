// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sandbox {

/// Writes a small PDF 1.7 by hand: A4 pages, Helvetica, filled and stroked shapes, JPEGs. It exists because
/// this room may use Qt Core only, and so draws without QPainter. Points from the page's top left corner; y
/// grows downwards.
class PdfWriter {
public:
    struct Colour {
        double red = 0;
        double green = 0;
        double blue = 0;
    };
    enum class Font { Regular, Bold };
    static constexpr double width = 595;
    static constexpr double height = 842;

    void addPage();
    void rectangle(double x, double y, double w, double h, const Colour &fill);
    /// Straight strokes through points given as x, y, x, y, …
    void strokes(const QList<double> &points, double thickness, const Colour &colour);
    /// One line, `y` is its base line. Where a letter had to be replaced, readers still find the exact text.
    void text(double x, double y, double size, Font font, const Colour &colour, const QString &text);
    /// A watermark, turned anticlockwise; readers find it as one word, not letter by letter between the
    /// lines.
    void slanted(double x, double y, double size, double degrees, const Colour &colour, const QString &text);
    /// Fits the JPEG into the box, centred; false when it is no JPEG that PDF can carry.
    bool jpeg(double x, double y, double w, double h, const QByteArray &bytes);
    /// The finished file.
    QByteArray document(const QString &title) const;

    /// Breaks at spaces so that no line is wider than `limit`, estimated from Helvetica's widths.
    static QList<QString> wrap(const QString &text, double size, double limit);

private:
    struct Picture {
        QByteArray bytes;
        int width = 0;
        int height = 0;
        int components = 3;
    };
    void put(const QByteArray &operators);
    void show(const QByteArray &matrix, double size, Font font, const Colour &colour, const QString &text);
    QList<QByteArray> m_pages;
    QList<Picture> m_pictures;
};

} // namespace sandbox
