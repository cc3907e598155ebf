// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/contrast.h"
#include "ui/kit/theme.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::Status;
using ui::theme::Tone;

Q_DECLARE_METATYPE(QPalette)

namespace {

/// A user's own high contrast scheme: pure black, yellow words.
QPalette highContrast()
{
    QPalette palette(Qt::black, Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::yellow);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::AlternateBase, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::cyan);
    return palette;
}

/// Every palette the program brings, those of desktops, and a user's own.
void eachPalette()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << ui::theme::lightPalette();
    QTest::newRow("dark") << ui::theme::darkPalette();
    QTest::newRow("high contrast") << ui::theme::highContrastPalette();
    QTest::newRow("fusion's grey") << QPalette(QColor(0xef, 0xef, 0xef));
    QTest::newRow("a desktop's high contrast") << highContrast();
}

QString describe(const QColor &text, const QColor &ground)
{
    return u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(ui::theme::contrast(text, ground));
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrastIsWcags();
    void everyTextIsReadable_data();
    void everyTextIsReadable();
    void highContrastIsHigh();
    void outlinesAndFocusAreSeen_data();
    void outlinesAndFocusAreSeen();
    void statusColoursDiffer();
    void darkIsToldFromTheWindow();
    void twoWeightsAndThreeSizes();
};

void TestTheme::contrastIsWcags()
{
    QCOMPARE(qRound(ui::theme::contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(ui::theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100),
             454); // WCAG's textbook grey
    QCOMPARE(ui::theme::contrast(Qt::red, Qt::red), 1.0);
}

void TestTheme::everyTextIsReadable_data()
{
    eachPalette();
}

void TestTheme::everyTextIsReadable()
{
    QFETCH(QPalette, palette);
    QList<QColor> texts{ui::theme::quietText(palette), ui::theme::statusColor(Status::Unknown, palette)};
    for (const Status status : domain::allStatuses())
        texts << ui::theme::statusColor(status, palette);
    const QList tones{Tone::Neutral, Tone::Info, Tone::Good, Tone::Warning, Tone::Bad, Tone::Accent};
    for (const Tone tone : tones) {
        texts << ui::theme::toneText(tone, palette);
        const QColor ground = ui::theme::toneGround(tone, palette);
        for (const QColor &text : {ui::theme::toneText(tone, palette), palette.color(QPalette::WindowText)})
            QVERIFY2(ui::theme::contrast(text, ground) >= 4.5, qPrintable(describe(text, ground)));
    }
    for (const QColor &text : texts) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase})
            QVERIFY2(ui::theme::contrast(text, palette.color(role)) >= 4.5,
                     qPrintable(describe(text, palette.color(role))));
    }
}

void TestTheme::highContrastIsHigh()
{
    QVERIFY(ui::theme::isHighContrast(ui::theme::highContrastPalette()));
    QVERIFY(ui::theme::isHighContrast(highContrast()));
    QVERIFY(!ui::theme::isHighContrast(ui::theme::lightPalette()));
    QVERIFY(!ui::theme::isHighContrast(ui::theme::darkPalette()));
    QVERIFY(!ui::theme::isHighContrast(QPalette(QColor(0xef, 0xef, 0xef))));
    const QPalette palette = ui::theme::highContrastPalette();
    for (const Status status : domain::allStatuses())
        QVERIFY(ui::theme::contrast(ui::theme::statusColor(status, palette), Qt::black) >= 7);
    for (const Tone tone : {Tone::Info, Tone::Good, Tone::Warning, Tone::Bad, Tone::Accent})
        QVERIFY(ui::theme::contrast(ui::theme::toneText(tone, palette), Qt::black) >= 7);
    QVERIFY(ui::theme::contrast(ui::theme::quietText(palette), Qt::black) >= 7);
    QCOMPARE(ui::theme::hairline(palette), palette.color(QPalette::WindowText));
}

void TestTheme::outlinesAndFocusAreSeen_data()
{
    eachPalette();
}

/// WCAG 1.4.11: what shows that there is a control, and where the keyboard is.
void TestTheme::outlinesAndFocusAreSeen()
{
    QFETCH(QPalette, palette);
    for (const QColor &line : {ui::theme::controlOutline(palette), ui::theme::focusRing(palette)}) {
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            QVERIFY2(ui::theme::contrast(line, palette.color(role)) >= 3,
                     qPrintable(describe(line, palette.color(role))));
    }
}

void TestTheme::statusColoursDiffer()
{
    for (const QPalette &palette :
         {ui::theme::lightPalette(), ui::theme::darkPalette(), ui::theme::highContrastPalette()}) {
        QSet<QRgb> seen;
        for (const Status status :
             {Status::Created, Status::Pending, Status::PendingSuccessful, Status::PendingFailed,
              Status::Successful, Status::Aborted, Status::Canceled, Status::Failed})
            seen.insert(ui::theme::statusColor(status, palette).rgb());
        QCOMPARE(seen.size(), 8);
        // expired and unknown are grey as created is: the shape tells them apart
        QCOMPARE(ui::theme::statusColor(Status::Expired, palette),
                 ui::theme::statusColor(Status::Created, palette));
    }
}

void TestTheme::darkIsToldFromTheWindow()
{
    QVERIFY(ui::theme::isDark(ui::theme::darkPalette()));
    QVERIFY(!ui::theme::isDark(ui::theme::lightPalette()));
    QVERIFY(ui::theme::isDark(ui::theme::highContrastPalette()));
    for (const QPalette &palette :
         {ui::theme::lightPalette(), ui::theme::darkPalette(), ui::theme::highContrastPalette()}) {
        for (const auto &pair : {std::pair(QPalette::Text, QPalette::Base),
                                 {QPalette::ButtonText, QPalette::Button},
                                 {QPalette::WindowText, QPalette::Window},
                                 {QPalette::PlaceholderText, QPalette::Base},
                                 {QPalette::HighlightedText, QPalette::Highlight},
                                 {QPalette::Link, QPalette::Base},
                                 {QPalette::ToolTipText, QPalette::ToolTipBase}})
            QVERIFY2(ui::theme::contrast(palette.color(pair.first), palette.color(pair.second)) >= 4.5,
                     qPrintable(describe(palette.color(pair.first), palette.color(pair.second))));
    }
}

void TestTheme::twoWeightsAndThreeSizes()
{
    using ui::theme::Type;
    QSet<qreal> sizes;
    QSet<int> weights;
    for (const Type type : {Type::Body, Type::Strong, Type::Title, Type::Caption}) {
        sizes.insert(ui::theme::font(type).pointSizeF());
        weights.insert(ui::theme::font(type).weight());
    }
    QCOMPARE(sizes.size(), 3);
    QCOMPARE(weights.size(), 2);
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
