// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/theme.h"

#include <QApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The colour of the most opaque pixel: what the line is drawn in.
QColor ink(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return QColor::fromRgb(best);
}

} // namespace

class TestTintIcon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsThePalette();
    void disabledIsPaler();
    void isSharpOnAFineScreen();
    void missingDrawingIsNull();
};

void TestTintIcon::followsThePalette()
{
    const QIcon icon = ui::theme::icon(u"new"_s);
    QVERIFY(!icon.isNull());
    for (const QPalette &palette : {ui::theme::lightPalette(), ui::theme::darkPalette()}) {
        QApplication::setPalette(palette);
        QCOMPARE(ink(icon.pixmap(32)).rgb(), palette.color(QPalette::ButtonText).rgb());
    }
}

void TestTintIcon::disabledIsPaler()
{
    QApplication::setPalette(ui::theme::lightPalette());
    const QIcon icon = ui::theme::icon(u"new"_s);
    QCOMPARE(ink(icon.pixmap(32, QIcon::Disabled)).rgb(),
             ui::theme::lightPalette().color(QPalette::Disabled, QPalette::ButtonText).rgb());
}

void TestTintIcon::isSharpOnAFineScreen()
{
    const QPixmap fine = ui::theme::icon(u"new"_s).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(fine.size(), QSize(32, 32));
    QCOMPARE(fine.devicePixelRatio(), 2.0);
    const QPixmap label = ui::theme::pixmap(u"new"_s, 12, Qt::red, 1.5);
    QCOMPARE(label.size(), QSize(18, 18));
    QCOMPARE(ink(label).rgb(), QColor(Qt::red).rgb());
}

void TestTintIcon::missingDrawingIsNull()
{
    QVERIFY(ui::theme::icon(u"no such drawing"_s).isNull());
}

QTEST_MAIN(TestTintIcon)
#include "test_tinticon.moc"
