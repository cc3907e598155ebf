// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/stepstrip.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestStepStrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void speaksWhereTheAgentStands();
    void narrowsWithoutLosingTheNumbers();
};

void TestStepStrip::speaksWhereTheAgentStands()
{
    ui::StepStrip strip;
    strip.setSteps({u"Document"_s, u"Consent"_s, u"Person"_s});
    QCOMPARE(strip.accessibleName(), u"Step 1 of 3: Document"_s);
    strip.setCurrent(1);
    QCOMPARE(strip.current(), 1);
    QCOMPARE(strip.accessibleName(), u"Step 2 of 3: Consent"_s);
}

void TestStepStrip::narrowsWithoutLosingTheNumbers()
{
    ui::StepStrip strip;
    strip.setSteps({u"Ausweisdokument"_s, u"Einwilligung"_s, u"Person"_s, u"Kontrolle"_s});
    QVERIFY(strip.minimumSizeHint().width() < strip.sizeHint().width());
    const auto inked = [&strip](int width) {
        strip.resize(width, strip.sizeHint().height());
        const QImage image = strip.grab().toImage();
        for (int x = image.width() - 1; x > 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(image.width() - 1, 0))
                    return x;
            }
        }
        return 0;
    };
    // Drawn to the end in both: nothing runs over the right edge.
    QVERIFY(inked(strip.sizeHint().width() + 40) < strip.sizeHint().width() + 20);
    QVERIFY(inked(strip.minimumSizeHint().width() + 40) < strip.minimumSizeHint().width() + 20);
}

QTEST_MAIN(TestStepStrip)
#include "test_stepstrip.moc"
