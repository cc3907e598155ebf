// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/statussign.h"
#include "ui/kit/theme.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Status;

namespace {

QImage painted(Status status)
{
    QImage image(64, 64, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ui::paintStatusShape(painter, QRectF(0, 0, 64, 64), status, ui::theme::lightPalette());
    painter.end();
    return image.convertToFormat(QImage::Format_Alpha8); // the form alone, without colour
}

} // namespace

class TestStatusSign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shapesDifferWithoutColour();
    void everyStatusPaintsSomethingInsideItsBox();
    void speaksTheWord();
    void showsAnUnknownStatusAsItCame();
};

void TestStatusSign::shapesDifferWithoutColour()
{
    const QList<Status> ten{Status::Created,       Status::Pending,    Status::PendingSuccessful,
                            Status::PendingFailed, Status::Successful, Status::Aborted,
                            Status::Canceled,      Status::Failed,     Status::Expired,
                            Status::Unknown};
    for (qsizetype a = 0; a < ten.size(); ++a) {
        for (qsizetype b = a + 1; b < ten.size(); ++b)
            QVERIFY2(painted(ten.at(a)) != painted(ten.at(b)),
                     qPrintable(u"%1 looks like %2"_s.arg(a).arg(b)));
    }
}

void TestStatusSign::everyStatusPaintsSomethingInsideItsBox()
{
    for (const Status status : domain::allStatuses()) {
        const QImage image = painted(status);
        int inked = 0;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                const bool ink = qAlpha(image.pixel(x, y)) > 0 || image.constScanLine(y)[x] > 0;
                inked += ink;
                const bool edge = x == 0 || y == 0 || x == 63 || y == 63;
                QVERIFY2(!(edge && image.constScanLine(y)[x] > 0), "a shape is cut off at its box");
            }
        }
        QVERIFY(inked > 100);
    }
}

void TestStatusSign::speaksTheWord()
{
    ui::StatusSign sign;
    sign.setStatus(domain::statusValue(Status::Aborted));
    QCOMPARE(sign.accessibleName(), domain::statusWord(domain::statusValue(Status::Aborted)));
    QVERIFY(!sign.toolTip().isEmpty());
    const QSize shorter = sign.sizeHint();
    sign.setStatus(domain::statusFromApi(u"a_status_with_a_very_long_name"_s));
    QVERIFY(sign.sizeHint().width() > shorter.width());
}

void TestStatusSign::showsAnUnknownStatusAsItCame()
{
    ui::StatusSign sign;
    sign.setStatus(domain::statusFromApi(u"brand_new"_s));
    QCOMPARE(sign.status().value, Status::Unknown);
    QVERIFY(sign.accessibleName().contains(u"brand_new"_s));
}

QTEST_MAIN(TestStatusSign)
#include "test_statussign.moc"
