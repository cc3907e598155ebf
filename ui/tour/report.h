// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ui {

/// One thing the tour did, with the picture taken after it.
struct TourStep {
    QString name;
    bool ok = true;
    QString picture; ///< file name in the tour's folder; empty when none was taken
    qint64 milliseconds = 0;
    QString problem; ///< English; empty when ok
};

/// A document the tour opened in the viewer.
struct TourDocument {
    QString type;
    QString contentType;
    qint64 size = 0;
    QString sha256; ///< hex, of the bytes received
};

/// What the tour saw, step by step; written as report.json.
struct TourReport {
    bool ok = true;
    QString robot;
    QString language;
    QList<TourStep> steps;
    QStringList statuses; ///< as observed, in order, the API's words
    QString failureReason;
    QList<TourDocument> documents;
    QString verdict; ///< "may_onboard", "wait", "may_not"
    QString file;    ///< where report.json stands
};

QByteArray toJson(const TourReport &report);

} // namespace ui
