// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

ui::TourReport sample()
{
    ui::TourReport report;
    report.ok = false;
    report.robot = u"X-AUTOTEST-CANCELED"_s;
    report.language = u"de"_s;
    report.steps = {{u"start"_s, true, u"01-start.png"_s, 12, {}},
                    {u"person"_s, false, {}, 340, u"“next” is not enabled"_s}};
    report.statuses = {u"created"_s, u"pending"_s, u"canceled"_s};
    report.failureReason = u"BAD_LIGHT"_s;
    report.documents = {{u"KYC_REPORT"_s, u"application/pdf"_s, Q_INT64_C(5'000'000'000), u"ab12"_s}};
    report.verdict = u"may_not"_s;
    report.file = u"/somewhere/report.json"_s;
    return report;
}

QJsonObject json(const ui::TourReport &report)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(ui::toJson(report), &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

} // namespace

/// report.json is read by scripts: its keys and types are a contract.
class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void holdsExactlyTheAgreedKeys()
    {
        const QStringList keys = json(sample()).keys(); // sorted
        QCOMPARE(keys, QStringList({u"documents"_s, u"failure_reason"_s, u"language"_s, u"ok"_s, u"robot"_s,
                                    u"statuses"_s, u"steps"_s, u"verdict"_s}));
        const QJsonObject step = json(sample()).value(u"steps"_s).toArray().at(0).toObject();
        QCOMPARE(step.keys(),
                 QStringList({u"milliseconds"_s, u"name"_s, u"ok"_s, u"picture"_s, u"problem"_s}));
        const QJsonObject document = json(sample()).value(u"documents"_s).toArray().at(0).toObject();
        QCOMPARE(document.keys(), QStringList({u"content_type"_s, u"sha256"_s, u"size"_s, u"type"_s}));
    }
    void saysWhatWasSeen()
    {
        const QJsonObject object = json(sample());
        QCOMPARE(object.value(u"ok"_s), QJsonValue(false));
        QCOMPARE(object.value(u"robot"_s).toString(), u"X-AUTOTEST-CANCELED"_s);
        QCOMPARE(object.value(u"language"_s).toString(), u"de"_s);
        QCOMPARE(object.value(u"failure_reason"_s).toString(), u"BAD_LIGHT"_s);
        QCOMPARE(object.value(u"verdict"_s).toString(), u"may_not"_s);
        const QJsonArray statuses = object.value(u"statuses"_s).toArray();
        QCOMPARE(statuses, QJsonArray({u"created"_s, u"pending"_s, u"canceled"_s}));
        const QJsonObject document = object.value(u"documents"_s).toArray().at(0).toObject();
        QCOMPARE(document.value(u"size"_s).toInteger(), Q_INT64_C(5'000'000'000));
        QCOMPARE(document.value(u"sha256"_s).toString(), u"ab12"_s);
    }
    void keepsStepsInOrderWithTheirProblems()
    {
        const QJsonArray steps = json(sample()).value(u"steps"_s).toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(0).toObject().value(u"picture"_s).toString(), u"01-start.png"_s);
        QVERIFY(steps.at(0).toObject().value(u"problem"_s).isNull());
        QCOMPARE(steps.at(1).toObject().value(u"milliseconds"_s).toInteger(), Q_INT64_C(340));
        QCOMPARE(steps.at(1).toObject().value(u"ok"_s), QJsonValue(false));
        QCOMPARE(steps.at(1).toObject().value(u"problem"_s).toString(), u"“next” is not enabled"_s);
    }
    void nothingIsNullNotEmpty()
    {
        ui::TourReport report;
        const QJsonObject object = json(report);
        QVERIFY(object.value(u"failure_reason"_s).isNull());
        QVERIFY(object.value(u"steps"_s).isArray() && object.value(u"steps"_s).toArray().isEmpty());
        QVERIFY(object.value(u"documents"_s).isArray());
        QCOMPARE(object.value(u"ok"_s), QJsonValue(true));
    }
    void theFolderStaysOut() { QVERIFY(!ui::toJson(sample()).contains("/somewhere")); }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
