// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mask.h"
#include "ui/kit/persondiff.h"
#include "ui/kit/when.h"

#include <QTest>
#include <QToolTip>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;
namespace mask = ui::mask;

/// What the mask leaves of a value.
class TestMask : public QObject {
    Q_OBJECT

    static void hide(bool on) { ui::Mask::shared().set(ui::Mask::Why::ByHand, on); }

private Q_SLOTS:
    void cleanup() { hide(false); }

    void leavesAllAloneWhileOff()
    {
        QCOMPARE(mask::name(u"Erika Mustermann"_s), u"Erika Mustermann"_s);
        QCOMPARE(mask::number(u"+491511234"_s), u"+491511234"_s);
        QCOMPARE(mask::birthDate({1984, 8, 12}), ui::when::date({1984, 8, 12}));
        QCOMPARE(ui::personFieldText(u"address.city"_s, u"Köln"_s), u"Köln"_s);
    }

    void leaves_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("left");
        QTest::newRow("name") << u"last_name"_s << u"von Goethe"_s << u"v••• G•••"_s;
        QTest::newRow("outside the plane") << u"first_name"_s << u"𝒜bc"_s << u"𝒜•••"_s;
        QTest::newRow("blanks") << u"first_name"_s << u"  "_s << QString();
        QTest::newRow("number") << u"mobile_number"_s << u"+4915112345678"_s << u"••••78"_s;
        QTest::newRow("short number") << u"mobile_number"_s << u"110"_s << u"••••"_s;
        QTest::newRow("birth date") << u"birth_date"_s << u"1984-08-12"_s << u"••.••.••••"_s;
        QTest::newRow("street") << u"address.line_1"_s << u"Heidestraße 17"_s << u"••••"_s;
        QTest::newRow("e-mail") << u"email"_s << u"erika@example.com"_s << u"••••"_s;
        QTest::newRow("empty") << u"email"_s << QString() << QString();
    }
    void leaves()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        hide(true);
        QTEST(ui::personFieldText(path, value), "left");
    }

    void takesAnOpenTipAway()
    {
        QWidget window;
        window.resize(200, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents(); // a window that becomes active takes tips away itself
        QToolTip::showText(window.mapToGlobal(QPoint(20, 20)), u"Erika Mustermann, 12.08.1984"_s, &window);
        QVERIFY(QToolTip::isVisible());
        QCoreApplication::processEvents();
        QVERIFY(QToolTip::isVisible());
        hide(true);
        QTRY_VERIFY_WITH_TIMEOUT(!QToolTip::isVisible(), 5'000); // Qt leaves it for a moment
    }

    void choicesAndCountriesStay()
    {
        const QString country = ui::personFieldText(u"nationality"_s, u"DE"_s);
        hide(true);
        QCOMPARE(ui::personFieldText(u"nationality"_s, u"DE"_s), country);
    }
};

QTEST_MAIN(TestMask)
#include "test_mask.moc"
