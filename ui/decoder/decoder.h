// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/urgency.h"
#include "ui/decoder/opened.h"

#include <QObject>
#include <functional>

namespace ui {

/// Turns documents into pixels, elsewhere than on the GUI thread. Every answer comes later, on the GUI
/// thread, and carries the key of what was asked. It does not come at all when `asker` is gone, forgot the
/// order, or the document was closed meanwhile. What a person waits for goes before what is done ahead.
class Decoder : public QObject {
    Q_OBJECT
public:
    using OnOpened = std::function<void(const Opened &)>;
    using OnPixels = std::function<void(const Pixels &)>;
    using OnFound = std::function<void(const Found &)>;
    using QObject::QObject;

    /// Opens a document, or answers from memory where it is open. `room` in device pixels: what the first
    /// page is fitted into. The bytes decide what it is.
    virtual void open(const DocumentKey &key, const QByteArray &bytes, QSize room, domain::Urgency urgency,
                      QObject *asker, OnOpened then) = 0;
    /// Draws a page, or a region of it, of an open document; one that is not open is never answered.
    virtual void render(const DocumentKey &key, const PageArea &area, domain::Urgency urgency, QObject *asker,
                        OnPixels then) = 0;
    /// Searches pages of a PDF from `page` on, without regard to upper and lower case, for a fraction of a
    /// second; Found::next says where to go on.
    virtual void find(const DocumentKey &key, const QString &text, int page, QObject *asker,
                      OnFound then) = 0;
    /// Drops what this asker still waits for.
    virtual void forget(QObject *asker) = 0;
    /// Closes a document: its bytes and pixels leave memory.
    virtual void close(const DocumentKey &key) = 0;
    /// Closes every document of all cases but these.
    virtual void keepOnly(const QStringList &caseIds) = 0;
};

} // namespace ui
