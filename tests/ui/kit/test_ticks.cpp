// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ticks.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using ui::Ticks;

/// What time changes on a widget is done while it can be seen, and not oftener than it asks for.
class TestTicks : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    QWidget *m_part = nullptr;
    Ticks *m_ticks = nullptr;
    std::optional<Ticks::Wait> m_wait;
    int m_count = 0;

private Q_SLOTS:
    void init()
    {
        m_count = 0;
        m_wait = 20s;
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_part = new QWidget;
        column->addWidget(m_part);
        m_ticks = new Ticks(m_part, [this] {
            ++m_count;
            return m_wait;
        });
    }
    void cleanup() { m_window.reset(); }

    void restsUntilItIsShown()
    {
        QVERIFY(!m_ticks->isSeen());
        QVERIFY(!m_ticks->due());
        m_ticks->soon();
        QVERIFY(!m_ticks->due());
        m_window->show();
        QTRY_COMPARE(m_count, 1);
        QVERIFY(m_ticks->isSeen());
        QVERIFY(*m_ticks->due() > 10s);
    }

    void takesTheWaitItIsTold_data()
    {
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addRow("a moment is a second") << 3 << 500 << 1000;
        QTest::addRow("ten seconds") << 10'000 << 9'000 << 10'000;
        QTest::addRow("a day is a minute") << 86'400'000 << 59'000 << 60'000;
        QTest::addRow("never is a minute") << -1 << 59'000 << 60'000;
    }
    void takesTheWaitItIsTold()
    {
        QFETCH(const int, asked);
        QFETCH(const int, least);
        QFETCH(const int, most);
        m_wait = asked < 0 ? std::nullopt : std::optional(Ticks::Wait(asked));
        m_window->show();
        QTRY_VERIFY(m_count > 0);
        const auto due = m_ticks->due();
        QVERIFY(due);
        if (most > 1000) // a busy machine takes from a second what it likes
            QVERIFY2(due->count() > least, qPrintable(QString::number(due->count())));
        QVERIFY2(due->count() <= most + most / 20, // the timer is a coarse one
                 qPrintable(QString::number(due->count())));
    }

    void newWordsBringItForward()
    {
        m_window->show();
        QTRY_COMPARE(m_count, 1);
        m_ticks->soon();
        QVERIFY(*m_ticks->due() < 2s);
        QTRY_COMPARE(m_count, 2);
    }

    void restsWhileHidden()
    {
        m_window->show();
        QTRY_COMPARE(m_count, 1);
        QSignalSpy rests(m_ticks, &Ticks::rests);
        m_part->hide();
        QCOMPARE(rests.size(), 1);
        QVERIFY(!m_ticks->due());
        m_part->show();
        QTRY_COMPARE(m_count, 2); // caught up
    }

    void restsWhileMinimised()
    {
        m_window->show();
        QTRY_COMPARE(m_count, 1);
        QSignalSpy rests(m_ticks, &Ticks::rests);
        m_window->showMinimized();
        QTRY_COMPARE(rests.size(), 1);
        QVERIFY(!m_ticks->isSeen());
        QVERIFY(!m_ticks->due());
        m_ticks->soon();
        QVERIFY(!m_ticks->due());
        m_window->showNormal();
        QTRY_VERIFY(m_count >= 2); // a platform may hide it once more on the way
        QVERIFY(m_ticks->due());
    }

    void beginsOnAWidgetThatIsShownAlready()
    {
        m_window->show();
        int late = 0;
        Ticks ticks(m_part, [&late] {
            ++late;
            return std::optional<Ticks::Wait>();
        });
        QTRY_COMPARE(late, 1);
    }
};

QTEST_MAIN(TestTicks)
#include "test_ticks.moc"
