// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/kit/mask.h"
#include "ui/shell/walk.h"
#include "ui/tour/hands.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
namespace hands = ui::hands;

namespace {

const QString name = u"Quastenflosser"_s;

QVariant kept()
{
    return QSettings(u"IdentDesk"_s, u"IdentDesk"_s).value(u"privacy/idleMinutes"_s);
}

} // namespace

/// Who locks the screen leaves nothing to read or paste; and the minutes until it happens by itself.
class TestPrivacy : public QObject {
    Q_OBJECT

    std::unique_ptr<Lab> m_lab;
    QString m_open;

    QSpinBox *minutes(ui::MainWindow &window)
    {
        window.goToSettings();
        return window.findChild<QSpinBox *>(u"settings:idle"_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings(u"IdentDesk"_s, u"IdentDesk"_s).clear();
        m_lab = std::make_unique<Lab>();
        m_open = m_lab->world().newCase(u"X-MANUALTEST-HAPPYPATH"_s, name);
        QVERIFY(!m_open.isEmpty());
    }
    void cleanupTestCase() { m_lab.reset(); }

    void aLockedSessionHidesDataAndTakesTheLinkOffTheClipboard()
    {
        m_lab->window().goToHandoff(m_open);
        QTRY_VERIFY(hands::isEnabled(&m_lab->window(), u"handoff:copy"_s));
        QVERIFY(hands::click(&m_lab->window(), u"handoff:copy"_s).isEmpty());
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"http"_s));
        m_lab->window().goToCases(m_open);
        QTRY_VERIFY(Lab::readable(m_lab->window()).contains(name));
        m_lab->window().hideData();
        QVERIFY(ui::Mask::shared().isOn());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QTRY_VERIFY(!Lab::readable(m_lab->window()).contains(name));
        // Whoever unlocks it goes on working: the first key brings the data back and does nothing else.
        const QWidget *screen = QApplication::focusWidget();
        QTest::keyClick(m_lab->window().windowHandle(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!ui::Mask::shared().isOn());
        QCOMPARE(QApplication::focusWidget(), screen);
        QTRY_VERIFY(Lab::readable(m_lab->window()).contains(name));
    }

    void theMinutesAreChosenOnThePageAndKept()
    {
        QSpinBox *box = minutes(m_lab->window());
        QCOMPARE(box->value(), 5);
        QVERIFY(!kept().isValid()); // looking at the page decides nothing
        box->setValue(17);
        QCOMPARE(kept().toInt(), 17);
        box->setValue(0);
        QCOMPARE(kept().toInt(), 0);
        QCOMPARE(box->text(), u"never"_s);
        box->setValue(5000);
        QCOMPARE(kept().toInt(), 120);
        box->setValue(9);
        const auto second = m_lab->anotherWindow();
        QCOMPARE(minutes(*second)->value(), 9);
        m_lab->language().set(u"de"_s);
        box->setValue(0);
        QTRY_COMPARE(box->text(), u"nie"_s);
        m_lab->language().set(u"en"_s);
    }

    void whatIsNoNumberHidesAsUsual_data()
    {
        QTest::addColumn<QVariant>("written");
        QTest::addColumn<int>("minutes");
        QTest::addRow("never") << QVariant(u"0"_s) << 0;
        QTest::addRow("a minute") << QVariant(u"1"_s) << 1;
        QTest::addRow("too many") << QVariant(u"4000"_s) << 120;
        QTest::addRow("negative") << QVariant(u"-1"_s) << 5;
        QTest::addRow("a word") << QVariant(u"five"_s) << 5;
        QTest::addRow("nothing") << QVariant(QString()) << 5;
        QTest::addRow("a list") << QVariant(QStringList{u"1"_s, u"2"_s}) << 5;
    }
    void whatIsNoNumberHidesAsUsual()
    {
        QFETCH(QVariant, written);
        QFETCH(int, minutes);
        QSettings(u"IdentDesk"_s, u"IdentDesk"_s).setValue(u"privacy/idleMinutes"_s, written);
        const auto window = m_lab->anotherWindow();
        QCOMPARE(this->minutes(*window)->value(), minutes);
    }

    void aHalfTypedNumberDoesNotCount()
    {
        QSpinBox *box = minutes(m_lab->window());
        box->setValue(30);
        box->setFocus();
        box->selectAll();
        const QSignalSpy changed(box, &QSpinBox::valueChanged);
        QTest::keyClicks(box, u"12"_s); // on the way to 120
        QCOMPARE(kept().toInt(), 30);
        QTest::keyClicks(box, u"0"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(kept().toInt(), 120);
        QCOMPARE(changed.count(), 1);
    }
};

QTEST_MAIN(TestPrivacy)
#include "test_privacy.moc"
