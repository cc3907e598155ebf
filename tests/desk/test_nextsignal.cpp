// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/nextsignal.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Waiting for a signal, as the desk's verbs do.
class TestNextSignal : public QObject {
    Q_OBJECT

    QCoro::Task<void> wait(const QObject &object)
    {
        co_await desk::nextSignal(object, &QObject::objectNameChanged);
        ++m_woken;
    }
    int m_woken = 0;

private Q_SLOTS:
    void init() { m_woken = 0; }

    void aSignalThatComesTwiceAtOnceWakesOnce()
    {
        QObject object;
        const auto waiting = wait(object);
        QCoreApplication::processEvents();
        QCOMPARE(m_woken, 0);
        object.setObjectName(u"one"_s);
        object.setObjectName(u"two"_s);
        QTRY_COMPARE(m_woken, 1);
        object.setObjectName(u"three"_s);
        QCoreApplication::processEvents();
        QCOMPARE(m_woken, 1);
        QVERIFY(waiting.isReady());
    }

    void allWhoWaitAreWoken()
    {
        QObject object;
        const auto first = wait(object);
        const auto second = wait(object);
        object.setObjectName(u"one"_s);
        QTRY_COMPARE(m_woken, 2);
    }

    void anObjectThatGoesEndsTheWait()
    {
        auto object = std::make_unique<QObject>();
        const auto waiting = wait(*object);
        object.reset();
        QTRY_COMPARE(m_woken, 1);
    }
};

QTEST_GUILESS_MAIN(TestNextSignal)
#include "test_nextsignal.moc"
