// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QByteArray toJson(const TourReport &report)
{
    QJsonArray steps;
    for (const TourStep &step : report.steps) {
        steps.append(
            QJsonObject{{u"name"_s, step.name},
                        {u"ok"_s, step.ok},
                        {u"picture"_s, step.picture},
                        {u"milliseconds"_s, step.milliseconds},
                        {u"problem"_s, step.problem.isEmpty() ? QJsonValue() : QJsonValue(step.problem)}});
    }
    QJsonArray documents;
    for (const TourDocument &document : report.documents) {
        documents.append(QJsonObject{{u"type"_s, document.type},
                                     {u"content_type"_s, document.contentType},
                                     {u"size"_s, document.size},
                                     {u"sha256"_s, document.sha256}});
    }
    const QJsonObject object{
        {u"ok"_s, report.ok},
        {u"robot"_s, report.robot},
        {u"language"_s, report.language},
        {u"steps"_s, steps},
        {u"statuses"_s, QJsonArray::fromStringList(report.statuses)},
        {u"failure_reason"_s,
         report.failureReason.isEmpty() ? QJsonValue() : QJsonValue(report.failureReason)},
        {u"documents"_s, documents},
        {u"verdict"_s, report.verdict},
    };
    return QJsonDocument(object).toJson();
}

} // namespace ui
