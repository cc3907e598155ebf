// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/documentadvice.h"

#include <QByteArray>
#include <QDateTime>
#include <QFont>

class QPagedPaintDevice;

namespace ui {

/// What stands on the customer's checklist. Nothing personal unless the agent wants the name.
struct Checklist {
    domain::DocumentAdvice document;
    QString language; ///< the customer's: "de" or "en"
    QString name;     ///< empty: none
    QDate bill;       ///< date of the customer's proof of address, where it is known and young enough
    QDateTime now;    ///< the dates count from here
    QFont font;       ///< taken on the GUI thread; the rest may run on any
};

/// One page of HTML: the ID document, the proof of address with its types and dates, phone, place, time,
/// call.
QString checklistHtml(const Checklist &list);

/// Paints the page, black on white, smaller where it would need a second one. False when the device can't be
/// painted on.
bool paintChecklist(const Checklist &list, QPagedPaintDevice &device);

/// The same as a PDF of one A4 page; empty when it could not be made.
QByteArray checklistPdf(const Checklist &list);

} // namespace ui
