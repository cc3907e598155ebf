// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/decoder/opened.h"

#include <QByteArray>
#include <memory>

namespace ui {

/// One document being decoded: made, used and deleted on one thread. It runs in the decoder's process, for
/// the libraries under it can be broken by a file; what it gives carries no key, the asker knows it.
class OpenFile {
public:
    virtual ~OpenFile() = default;
    virtual Pixels render(const PageArea &area) = 0;
    virtual Found find(const QString &text, int page);
    /// Bytes of decoded pixels that it keeps; drop() lets go of them until they are needed again.
    virtual qint64 kept() const { return 0; }
    virtual void drop() {}

    /// Judges by the bytes alone. `found` says what it is, or why there is no file: then nullptr.
    static std::unique_ptr<OpenFile> open(const QByteArray &bytes, QSize room, Opened &found);
};

/// A region at a scale, made to fit into a page of this size (at scale 1); `mostScale` is all there is to
/// see.
PageArea within(PageArea area, QSizeF page, double mostScale);

std::unique_ptr<OpenFile> openPicture(const QByteArray &bytes, Opened &found);
std::unique_ptr<OpenFile> openPdf(const QByteArray &bytes, Opened &found);

} // namespace ui
