// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decoder/decode.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>
#include <algorithm>
#include <cmath>

namespace ui {
namespace {

QSize within(QSizeF size, qint64 pixels)
{
    const double count = size.width() * size.height();
    if (count > double(pixels))
        size *= std::sqrt(double(pixels) / count);
    return {std::max(1, int(size.width())), std::max(1, int(size.height()))};
}

} // namespace

Decoded decodeImage(const QByteArray &bytes, const Sniffed &sniffed)
{
    Decoded result;
    if (bytes.isEmpty()) {
        result.problem = DecodeProblem::Empty;
        return result;
    }
    // A truncated JPEG decodes without an error and a grey rest: a reviewer would judge half a picture.
    if (!hasImageEnd(bytes, sniffed)) {
        result.problem = DecodeProblem::Truncated;
        return result;
    }
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, sniffed.reader);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty()) {
        result.problem = DecodeProblem::Damaged;
        return result;
    }
    // Four bytes a pixel and a margin stay under Qt's own limit of 128 MB.
    constexpr qint64 most = std::min<qint64>(maxPixels, 30'000'000);
    if (qint64(size.width()) * size.height() > most)
        reader.setScaledSize(within(size, most));
    result.fullSize =
        reader.transformation().testFlag(QImageIOHandler::TransformationRotate90) ? size.transposed() : size;
    if (!reader.read(&result.image)) {
        result.image = {};
        const bool large = qint64(size.width()) * size.height() > most;
        result.problem = large ? DecodeProblem::TooLarge : DecodeProblem::Damaged;
    }
    return result;
}

/// The document keeps the device and the device the bytes, so they are declared in this order (toolchain,
/// trap 7).
struct PdfPages::Open {
    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

PdfPages::PdfPages(QByteArray bytes)
    : m_open(std::make_unique<Open>())
{
    m_open->bytes = std::move(bytes);
    m_open->buffer.setBuffer(&m_open->bytes);
    m_open->buffer.open(QIODevice::ReadOnly);
    m_open->document.load(&m_open->buffer);
}

PdfPages::~PdfPages() = default;

DecodeProblem PdfPages::problem() const
{
    if (m_open->bytes.isEmpty())
        return DecodeProblem::Empty;
    if (m_open->document.status() == QPdfDocument::Status::Ready && count() > 0)
        return DecodeProblem::None;
    return m_open->document.error() == QPdfDocument::Error::IncorrectPassword ||
                   m_open->document.error() == QPdfDocument::Error::UnsupportedSecurityScheme
               ? DecodeProblem::Locked
               : DecodeProblem::Damaged;
}

int PdfPages::count() const
{
    return m_open->document.pageCount();
}

Decoded PdfPages::render(int page, double scale)
{
    Decoded result;
    result.problem = problem();
    result.pages = std::max(1, count());
    result.page = std::clamp(page, 0, result.pages - 1);
    if (result.problem != DecodeProblem::None)
        return result;
    const QSizeF points = m_open->document.pagePointSize(result.page);
    if (points.isEmpty()) {
        result.problem = DecodeProblem::Damaged;
        return result;
    }
    result.fullSize = points * 96.0 / 72.0;
    const QSize size = within(result.fullSize * scale, maxPixels);
    const QImage ink = m_open->document.render(result.page, size);
    if (ink.isNull()) {
        result.problem = DecodeProblem::Damaged;
        return result;
    }
    // Pages come transparent; paper is white in every theme.
    result.image = QImage(ink.size(), QImage::Format_RGB32);
    result.image.fill(Qt::white);
    QPainter painter(&result.image);
    painter.drawImage(0, 0, ink);
    return result;
}

} // namespace ui
