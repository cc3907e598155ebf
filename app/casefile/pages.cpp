// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/pages.h"

#include "casefile/inks.h"
#include "casefile/metadata.h"
#include "casefile/seal.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace casefile {
namespace {

struct CasePages {
    Q_DECLARE_TR_FUNCTIONS(CasePages)
};

// A4, in points.
constexpr double pageWidth = 595.0;
constexpr double pageHeight = 842.0;
constexpr double sideMargin = 48;
constexpr double textWidth = Sheet::width;
static_assert(textWidth + 2 * sideMargin == pageWidth);
constexpr double topMargin = 62;
constexpr double bottomMargin = 58;
constexpr int resolution = 1200;
constexpr double scale = resolution / 72.0;

// PDF/A-1 knows no transparency: the watermark is a light opaque grey, and stands behind.
const QColor watermarkInk(0xee, 0xee, 0xee);
const QColor sandboxInk(0xfb, 0xf0, 0xdd);

QFont letters(double size, bool bold = false)
{
    QFont font(u"DejaVu Sans"_s);
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(size);
    font.setBold(bold);
    return font;
}

/// One line across the page, as large as fits along the diagonal, centred `shift` points below the middle.
void drawAcross(QPainter &painter, const QString &text, const QColor &color, double largest, double shift)
{
    const double room = std::hypot(pageWidth, pageHeight) * 0.8 * scale;
    QFont font = letters(largest, true);
    const double width = QFontMetricsF(font, painter.device()).horizontalAdvance(text);
    if (width > room)
        font.setPointSizeF(largest * room / width);
    painter.save();
    painter.translate(pageWidth / 2 * scale, pageHeight / 2 * scale);
    painter.rotate(-54);
    painter.setFont(font);
    painter.setPen(color);
    const QRectF line(-room, (shift - largest) * scale, room * 2, largest * 2 * scale);
    painter.drawText(line, Qt::AlignCenter | Qt::TextDontClip, text);
    painter.restore();
}

void drawFrame(QPainter &painter, const Facts &facts, const QString &fingerprint, int page, int pages)
{
    const QRectF head(sideMargin * scale, 26 * scale, textWidth * scale, 20 * scale);
    const QRectF foot(sideMargin * scale, (pageHeight - 46) * scale, textWidth * scale, 12 * scale);
    painter.setPen(QPen(lineInk, 0.5 * scale));
    painter.drawLine(QLineF(head.left(), head.bottom(), head.right(), head.bottom()));
    painter.drawLine(QLineF(foot.left(), foot.top() - 4 * scale, foot.right(), foot.top() - 4 * scale));
    painter.setPen(ink);
    painter.setFont(letters(8, true));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, titleOf(facts));
    if (facts.sandbox)
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, CasePages::tr("SANDBOX"));
    painter.setPen(quietInk);
    painter.setFont(letters(7));
    //: foot of a page: user name, moment
    const QString made = CasePages::tr("Exported by %1, %2").arg(plain(facts.exporter), moment(facts.at));
    const QString count = CasePages::tr("Page %1 of %2").arg(page).arg(pages);
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double left = foot.width() - metrics.horizontalAdvance(count) - 12 * scale;
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(made, Qt::ElideRight, left));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, count);
    painter.drawText(foot.translated(0, 11 * scale), Qt::AlignLeft | Qt::AlignVCenter,
                     //: foot of a page: fingerprint of the desk's key
                     CasePages::tr("Sealed with the key %1").arg(fingerprint));
}

/// A strip, or a part of it, on its page.
struct Placed {
    qsizetype strip = 0;
    double top = 0;
    double from = 0;
    double until = 0;
};
using Page = QList<Placed>;

/// Fills one page after the other.
class Filling {
public:
    explicit Filling(const QList<Strip> &strips)
        : m_strips(strips)
    {
        for (const Strip &strip : strips)
            m_heights << LaidStrip(strip, scale).height();
    }

    QList<Page> pages()
    {
        for (qsizetype number = 0; number < m_strips.size(); ++number) {
            if (m_y > 0 && m_y + m_strips.at(number).above * scale + needed(number) > room)
                turn(number);
            place(number);
        }
        return m_pages;
    }

private:
    static constexpr double room = (pageHeight - topMargin - bottomMargin) * scale;

    /// With all that may not be parted from it.
    double needed(qsizetype number) const
    {
        double height = m_heights.at(number);
        for (; m_strips.at(number).staysWithNext && number + 1 < m_strips.size(); ++number) {
            height += (m_strips.at(number).below + m_strips.at(number + 1).above) * scale;
            height += m_heights.at(number + 1);
        }
        return std::min(height, room);
    }

    void turn(qsizetype number)
    {
        m_pages << Page();
        m_y = 0;
        if (const qsizetype head = m_strips.at(number).head; head >= 0)
            put(head, 0, m_heights.at(head));
    }

    void put(qsizetype number, double from, double until)
    {
        m_pages.last() << Placed{number, m_y, from, until};
        m_y += until - from;
    }

    void place(qsizetype number)
    {
        const double height = m_heights.at(number);
        m_y += m_y > 0 ? m_strips.at(number).above * scale : 0;
        double from = 0;
        while (height - from > room - m_y) { // longer than a page
            const double until = LaidStrip(m_strips.at(number), scale).partEnd(from, room - m_y);
            put(number, from, until);
            turn(number);
            from = until;
        }
        put(number, from, height);
        m_y += m_strips.at(number).below * scale;
    }

    const QList<Strip> &m_strips;
    QList<double> m_heights;
    QList<Page> m_pages{Page()};
    double m_y = 0;
};

} // namespace

QByteArray print(const Sheet &sheet, const Facts &facts, const QString &fingerprint, const QByteArray &packet)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(resolution);
    writer.setTitle(titleOf(facts));
    writer.setCreator(QString::fromLatin1(maker));
    writer.setDocumentXmpMetadata(packet);

    const QList<Strip> &strips = sheet.strips();
    const QList<Page> pages = Filling(strips).pages();
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    for (qsizetype number = 0; number < pages.size(); ++number) {
        if (number > 0 && !writer.newPage())
            return {};
        drawAcross(painter, facts.file.summary.id, watermarkInk, 30, 0);
        if (facts.sandbox)
            drawAcross(painter, CasePages::tr("SANDBOX"), sandboxInk, 54, 70);
        for (const Placed &placed : pages.at(number))
            LaidStrip(strips.at(placed.strip), scale)
                .draw(painter, sideMargin * scale, topMargin * scale + placed.top, placed.from, placed.until);
        drawFrame(painter, facts, fingerprint, int(number) + 1, int(pages.size()));
    }
    return painter.end() ? buffer.data() : QByteArray();
}

} // namespace casefile
