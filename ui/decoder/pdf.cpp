// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/openfile.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <algorithm>

namespace ui {
namespace {

constexpr double pixelsAPoint = 96.0 / 72.0;
constexpr double mostSide = 1'000'000; // px at 96 an inch: 264 metres
constexpr qint64 portion = 150; // ms of a search, so that a page asked for meanwhile does not wait long

/// A page's text with each run of white space as one space, for a line break is no end of a name.
struct Flat {
    explicit Flat(const QString &page)
    {
        text.reserve(page.size());
        places.reserve(page.size() + 1);
        for (qsizetype at = 0; at < page.size(); ++at) {
            const bool isSpace = page.at(at).isSpace();
            if (isSpace && text.endsWith(u' '))
                continue;
            text += isSpace ? QChar(u' ') : page.at(at);
            places += at;
        }
    }
    QString text;
    QList<qsizetype> places; ///< of its letters in the page's text
};

/// The document keeps the device and the device the bytes, so they are declared in this order (toolchain,
/// trap 7). Scripts and links are never run: Qt Pdf only draws.
class Pdf : public OpenFile {
public:
    explicit Pdf(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        m_buffer.setBuffer(&m_bytes);
        m_buffer.open(QIODevice::ReadOnly);
        m_document.load(&m_buffer);
    }

    void describe(Opened &found)
    {
        const auto error = m_document.error();
        if (error == QPdfDocument::Error::IncorrectPassword ||
            error == QPdfDocument::Error::UnsupportedSecurityScheme) {
            found.problem = DecodeProblem::Locked;
            return;
        }
        const int count = m_document.status() == QPdfDocument::Status::Ready ? m_document.pageCount() : 0;
        for (int page = 0; page < std::min(count, mostPages); ++page) {
            const QSizeF size = m_document.pagePointSize(page) * pixelsAPoint;
            // A page without a size keeps its number, as a small empty sheet.
            found.pages.append(size.isEmpty() ? QSizeF(96, 96) : size);
        }
        const auto isGiant = [](QSizeF size) { return size.width() > mostSide || size.height() > mostSide; };
        if (found.pages.isEmpty())
            found.problem = DecodeProblem::Damaged;
        else if (std::any_of(found.pages.cbegin(), found.pages.cend(), isGiant))
            found.problem = DecodeProblem::TooLarge;
        found.sharpest = mostScale;
        m_pages = found.pages;
    }

    Pixels render(const PageArea &area) override
    {
        Pixels result;
        PageArea wanted = area;
        wanted.page = std::clamp(area.page, 0, int(m_pages.size()) - 1);
        const QSizeF page = m_pages.at(wanted.page);
        result.area = within(wanted, page, mostScale);
        const QRect region = result.area.region;
        if (region.isEmpty()) {
            result.problem = DecodeProblem::TooLarge;
            return result;
        }
        QPdfDocumentRenderOptions options;
        options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
        options.setScaledSize((page * result.area.scale).toSize().expandedTo({1, 1}));
        // Qt measures the clip from its left to its right(), which is one less than its width.
        options.setScaledClipRect(region.adjusted(0, 0, 1, 1));
        const QImage ink = m_document.render(wanted.page, region.size(), options);
        if (ink.isNull()) {
            result.problem = DecodeProblem::Damaged;
            return result;
        }
        // Pages come transparent; paper is white in every theme.
        result.image = QImage(region.size(), QImage::Format_RGB32);
        if (result.image.isNull()) {
            result.problem = DecodeProblem::TooLarge;
            return result;
        }
        result.image.fill(Qt::white);
        QPainter painter(&result.image);
        painter.drawImage(0, 0, ink);
        return result;
    }

    Found find(const QString &text, int page) override
    {
        Found result;
        QElapsedTimer clock;
        clock.start();
        const QString words = text.simplified();
        for (int at = std::max(0, page); at < m_pages.size() && !words.isEmpty(); ++at) {
            if (clock.elapsed() > portion || result.hits.size() >= mostHits) {
                result.next = at;
                return result;
            }
            findOn(at, words, result);
        }
        return result;
    }

private:
    void findOn(int page, const QString &words, Found &result)
    {
        const Flat all(m_document.getAllText(page).text());
        if (all.text.trimmed().isEmpty())
            ++result.withoutText;
        for (qsizetype at = 0; result.hits.size() < mostHits; at += words.size()) {
            at = all.text.indexOf(words, at, Qt::CaseInsensitive);
            if (at < 0)
                return;
            Hit hit{page, {}};
            const qsizetype from = all.places.at(at);
            const qsizetype length = all.places.at(at + words.size() - 1) + 1 - from;
            const QPdfSelection selection = m_document.getSelectionAtIndex(page, int(from), int(length));
            for (const QPolygonF &part : selection.bounds())
                addPlace(hit.places, part.boundingRect());
            result.hits.append(hit);
        }
    }

    /// PDFium tells a box for each run of letters, often for each letter; those of a line are one place.
    static void addPlace(QList<QRectF> &places, const QRectF &part)
    {
        const QRectF box(part.topLeft() * pixelsAPoint, part.size() * pixelsAPoint);
        const double middle = box.center().y();
        if (!places.isEmpty() && middle > places.constLast().top() && middle < places.constLast().bottom())
            places.last() |= box;
        else if (places.size() < mostPlaces)
            places.append(box);
    }

    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfDocument m_document;
    QList<QSizeF> m_pages;
};

} // namespace

std::unique_ptr<OpenFile> openPdf(const QByteArray &bytes, Opened &found)
{
    // Without its end a PDF is often opened all the same, with the pages that were not cut off.
    if (!bytes.right(4096).contains("%%EOF")) {
        found.problem = DecodeProblem::Truncated;
        return {};
    }
    auto pdf = std::make_unique<Pdf>(bytes);
    pdf->describe(found);
    return pdf;
}

} // namespace ui
