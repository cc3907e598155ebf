// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handoff/qrcode.h"
#include "ui/kit/theme.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

bool dark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

/// The eye in a corner of the code: a dark ring of 7 modules, a light one, a dark core of 3.
bool hasEye(const QImage &modules, int left, int top)
{
    for (int y = 0; y < 7; ++y) {
        for (int x = 0; x < 7; ++x) {
            const int ring = std::max(std::abs(x - 3), std::abs(y - 3));
            if (dark(modules, left + x, top + y) != (ring != 2))
                return false;
        }
    }
    return true;
}

const QByteArray address = "https://go.test.idnow.de/TST-KCCEY";

} // namespace

class TestQrCode : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAQrCode();
    void fallsSilentOnWhatDoesNotFit();
    void standsOnWhiteWithItsQuietZoneInTheDark();
    void aScannerReadsIt_data();
    void aScannerReadsIt();
};

void TestQrCode::isAQrCode()
{
    const QImage modules = ui::qrModules(address);
    QCOMPARE(modules.width(), modules.height());
    QCOMPARE((modules.width() - 21) % 4, 0); // versions grow by four modules
    QVERIFY(hasEye(modules, 0, 0));
    QVERIFY(hasEye(modules, modules.width() - 7, 0));
    QVERIFY(hasEye(modules, 0, modules.height() - 7));
    QVERIFY(ui::qrModules(address + "X") != modules);
}

void TestQrCode::fallsSilentOnWhatDoesNotFit()
{
    QVERIFY(ui::qrModules({}).isNull());
    QVERIFY(ui::qrModules(QByteArray(5000, 'x')).isNull());
}

void TestQrCode::standsOnWhiteWithItsQuietZoneInTheDark()
{
    ui::QrCode code;
    code.setPalette(ui::theme::darkPalette());
    code.setText(address);
    code.resize(code.sizeHint());
    const QImage shown = code.grab().toImage();
    const QImage modules = ui::qrModules(address);
    const int side = shown.width() / (modules.width() + 8);
    QVERIFY(side >= 5);
    const int start = (shown.width() - side * modules.width()) / 2;
    QVERIFY(start >= 4 * side);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            // every pixel of a module has its colour: nothing is blurred
            for (const int off : {0, side / 2, side - 1})
                QCOMPARE(dark(shown, start + x * side + off, start + y * side + off), dark(modules, x, y));
        }
    }
    for (int i = 1; i < shown.width() - 1; ++i)
        QCOMPARE(shown.pixel(i, start / 2), QColor(Qt::white).rgb());
}

void TestQrCode::aScannerReadsIt_data()
{
    QTest::addColumn<bool>("inTheDark");
    QTest::addColumn<QByteArray>("text");
    const QByteArray form = "https://go.test.idnow.de/solarisbankvideoidentsandbox/identifications/"
                            "6dc54352d6793a892e0702850d07b831cidt";
    QTest::newRow("short, light") << false << address;
    QTest::newRow("short, dark") << true << address;
    QTest::newRow("usual, light") << false << form;
    QTest::newRow("usual, dark") << true << form;
    QTest::newRow("longest, dark") << true << QByteArray(form + "?tid=" + QByteArray(300, 'x'));
}

void TestQrCode::aScannerReadsIt()
{
    const QString scanner = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (scanner.isEmpty())
        QSKIP("zbarimg (Debian: zbar-tools) is not installed");
    QFETCH(bool, inTheDark);
    QFETCH(QByteArray, text);
    // As it stands on a screen: in the middle of a window of the theme's colour.
    QWidget window;
    window.setPalette(inTheDark ? ui::theme::darkPalette() : ui::theme::lightPalette());
    window.resize(640, 480);
    ui::QrCode code(&window);
    code.setText(text);
    code.resize(code.sizeHint());
    code.move(90, 40);
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"code.png"_s);
    QVERIFY(window.grab().save(picture));
    QProcess process;
    process.start(scanner, {u"--quiet"_s, u"--raw"_s, picture});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), text);
}

QTEST_MAIN(TestQrCode)
#include "test_qrcode.moc"
