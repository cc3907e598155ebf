// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pageview.h"

#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Zoom, fit, turn and pan of one page.
class TestPageView : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::PageView> m_view;

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ui::PageView>();
        m_view->resize(416, 416);
        m_view->show();
        QImage image(800, 400, QImage::Format_RGB32);
        image.fill(Qt::white);
        image.setPixelColor(0, 0, Qt::red);
        m_view->setPixels(image, image.size(), true);
    }

    void startsFitted()
    {
        QVERIFY(m_view->isFitted());
        QCOMPARE(m_view->zoom(), 0.5);
        m_view->resize(216, 216);
        QCOMPARE(m_view->zoom(), 0.25);
    }

    void turnFitsAnew()
    {
        m_view->resize(816, 416);
        QCOMPARE(m_view->zoom(), 1.0);
        m_view->rotate();
        QCOMPARE(m_view->turned(), 90);
        QCOMPARE(m_view->zoom(), 0.5);
        m_view->rotate();
        m_view->rotate();
        m_view->rotate();
        QCOMPARE(m_view->turned(), 0);
    }

    void zoomKeepsTheMiddle()
    {
        m_view->zoomIn();
        m_view->zoomIn();
        QVERIFY(!m_view->isFitted());
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        const QScrollBar *bar = m_view->horizontalScrollBar();
        const double middle = (bar->value() + m_view->viewport()->width() / 2.0) / m_view->zoom();
        QVERIFY2(std::abs(middle - 400) < 12, qPrintable(QString::number(middle)));
        m_view->fit();
        QVERIFY(m_view->isFitted());
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    }

    void zoomHasBounds()
    {
        for (int i = 0; i < 60; ++i)
            m_view->zoomIn();
        QCOMPARE(m_view->zoom(), ui::PageView::maxZoom);
        for (int i = 0; i < 120; ++i)
            m_view->zoomOut();
        QVERIFY(m_view->zoom() > 0.009);
    }

    void dragPans()
    {
        for (int i = 0; i < 8; ++i)
            m_view->zoomIn();
        const int before = m_view->horizontalScrollBar()->value();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(m_view->viewport(), {150, 200});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {150, 200});
        QCOMPARE(m_view->horizontalScrollBar()->value(), before + 50);
    }

    void newDocumentForgetsTheView()
    {
        m_view->rotate();
        m_view->zoomIn();
        QImage other(400, 400, QImage::Format_RGB32);
        other.fill(Qt::white);
        m_view->setPixels(other, other.size(), false);
        QCOMPARE(m_view->turned(), 90); // another page keeps the turn
        m_view->setPixels(other, other.size(), true);
        QCOMPARE(m_view->turned(), 0);
        QVERIFY(m_view->isFitted());
        m_view->clear();
        QVERIFY(m_view->isEmpty());
    }
};

QTEST_MAIN(TestPageView)
#include "test_pageview.moc"
