// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/idlemask.h"
#include "ui/kit/mask.h"
#include "ui/kit/secretclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Who goes away leaves nothing to read, and who comes back does nothing unseen.
class TestIdleMask : public QObject {
    Q_OBJECT

    ui::IdleMask::Time m_now{};
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::IdleMask> m_idle;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_button = nullptr;
    QShortcut *m_shortcut = nullptr;

    static bool isHidden() { return ui::Mask::shared().isOn(ui::Mask::Why::Idle); }
    void pass(std::chrono::milliseconds time)
    {
        m_now += time;
        m_idle->look();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_edit = new QLineEdit;
        m_button = new QPushButton(u"Go"_s);
        column->addWidget(m_edit);
        column->addWidget(m_button);
        m_shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_edit->setFocus();
        m_idle = std::make_unique<ui::IdleMask>(nullptr, [this] { return m_now; });
    }
    void cleanup()
    {
        m_idle.reset();
        m_window.reset();
        ui::Mask::shared().set(ui::Mask::Why::ByHand, false);
    }

    void timeWithoutInputHides()
    {
        pass(5min - 1ms);
        QVERIFY(!isHidden());
        pass(1ms);
        QVERIFY(isHidden());
    }

    void everyInputBeginsTheTimeAnew()
    {
        for (int i = 0; i < 5; ++i) {
            pass(4min);
            QTest::keyClick(m_edit, Qt::Key_A);
            pass(4min);
            QTest::mouseClick(m_button, Qt::LeftButton);
        }
        QVERIFY(!isHidden());
        pass(5min);
        QVERIFY(isHidden());
    }

    void theMinutesAreTheFirms()
    {
        m_idle->setMinutes(1);
        pass(1min);
        QVERIFY(isHidden());
        m_idle->setMinutes(-3);
        QCOMPARE(m_idle->minutes(), 0);
        m_idle->setMinutes(100'000);
        QCOMPARE(m_idle->minutes(), ui::IdleMask::mostMinutes);
    }

    void neverIsAChoiceForTheTimeAlone()
    {
        m_idle->setMinutes(0);
        pass(100h);
        QVERIFY(!isHidden());
        m_idle->hide(); // the session was locked
        QVERIFY(isHidden());
        QTest::keyClick(m_edit, Qt::Key_A);
        QVERIFY(!isHidden());
        m_idle->setMinutes(1); // counts from the last key
        QVERIFY(!isHidden());
        pass(1min);
        QVERIFY(isHidden());
    }

    void theKeyThatBringsBackTypesNothing()
    {
        m_idle->hide();
        QTest::keyClick(m_edit, Qt::Key_A);
        QVERIFY(!isHidden());
        QVERIFY(m_edit->text().isEmpty());
        QTest::keyClick(m_edit, Qt::Key_B);
        QCOMPARE(m_edit->text(), u"b"_s);
    }

    void theKeyThatBringsBackIsNoShortcut()
    {
        const QSignalSpy done(m_shortcut, &QShortcut::activated);
        m_idle->hide();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(!isHidden());
        QCOMPARE(done.count(), 0);
        QTest::keyClick(m_window->windowHandle(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(done.count(), 1);
    }

    void theClickThatBringsBackPressesNothing()
    {
        const QSignalSpy clicked(m_button, &QPushButton::clicked);
        const QPoint middle = m_button->mapTo(m_window.get(), m_button->rect().center());
        QTest::mouseMove(m_window->windowHandle(), middle); // moving it is input of its own
        m_idle->hide();
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, middle);
        QVERIFY(!isHidden());
        QCOMPARE(clicked.count(), 0);
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, middle);
        QCOMPARE(clicked.count(), 1);
    }

    void whatWasHiddenByHandStaysHidden()
    {
        ui::Mask::shared().set(ui::Mask::Why::ByHand, true);
        m_idle->hide();
        QTest::keyClick(m_edit, Qt::Key_A);
        QVERIFY(!isHidden());
        QVERIFY(ui::Mask::shared().isOn());
    }

    void aSecretLeavesTheClipboardAsWell()
    {
        ui::SecretClipboard clipboard;
        clipboard.copy(u"https://go.test.idnow.de/TS2"_s);
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        pass(5min);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QGuiApplication::clipboard()->setText(u"another program's"_s);
        QTest::keyClick(m_edit, Qt::Key_A);
        pass(5min);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"another program's"_s);
    }
};

QTEST_MAIN(TestIdleMask)
#include "test_idlemask.moc"
