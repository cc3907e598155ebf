// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "ui/viewer/pageview.h"

#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using ui::Look;
using ui::PageTiles;

namespace {

/// Each pixel says where it is.
QImage map(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, y % 256, (x / 256) * 16 + y / 256));
    }
    return image;
}

} // namespace

/// Zoom, fit, turn, pan, loupe and tone of one page, and which tiles it asks for.
class TestPageView : public QObject {
    Q_OBJECT

    std::unique_ptr<ui::PageView> m_view;
    QImage m_image;

    QColor at(QPoint point) const { return m_view->viewport()->grab().toImage().pixelColor(point); }
    void wheel(QPoint point, int turned, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(point, m_view->viewport()->mapToGlobal(point), {}, {0, turned}, {}, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    /// Answers every tile that is asked for from the picture.
    void answerTiles()
    {
        connect(
            m_view.get(), &ui::PageView::tileWanted, m_view.get(), [this](const ui::PageTiles::Tile &tile) {
                const QSize all = (QSizeF(m_image.size()) * tile.scale).toSize();
                const QImage scaled = tile.scale == 1 ? m_image : m_image.scaled(all);
                const QImage cut = scaled.copy(m_view->tiles().region(tile));
                QMetaObject::invokeMethod(
                    m_view.get(), [this, tile, cut] { m_view->addTile(tile, cut); }, Qt::QueuedConnection);
            });
    }
    void show(QSize size, QSize whole)
    {
        m_image = map(size);
        m_view->setPage(m_image.scaled(whole, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), size,
                        ui::PageView::Kind::Picture, 1);
        m_view->setLook({});
    }

private Q_SLOTS:
    void init()
    {
        m_view = std::make_unique<ui::PageView>();
        m_view->resize(416, 416);
        m_view->show();
        show({800, 400}, {400, 200});
    }

    void startsFitted()
    {
        QVERIFY(m_view->isFitted());
        QCOMPARE(m_view->zoom(), 0.5);
        m_view->resize(216, 216);
        QCOMPARE(m_view->zoom(), 0.25);
    }

    void fitsTheWidth()
    {
        show({400, 1600}, {100, 400});
        m_view->fit(Look::Fit::Width);
        QVERIFY(m_view->zoom() > 0.9 && m_view->zoom() <= 1.0);
        QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
        QVERIFY(m_view->verticalScrollBar()->maximum() > 1000);
    }

    void turnFitsAnew()
    {
        m_view->resize(816, 416);
        QCOMPARE(m_view->zoom(), 1.0);
        m_view->turnBy(90);
        QCOMPARE(m_view->look().angle, 90.0);
        QCOMPARE(m_view->zoom(), 0.5);
        m_view->turnBy(-100);
        QCOMPARE(m_view->look().angle, 350.0);
        QVERIFY(m_view->zoom() < 1.0 && m_view->zoom() > 0.5);
    }

    void turnKeepsTheMiddle()
    {
        m_view->actualSize();
        m_view->panBy({100, 0});
        const QPointF middle = m_view->look().middle;
        for (int i = 0; i < 36; ++i)
            m_view->turnBy(10);
        QCOMPARE(m_view->look().angle, 0.0);
        QVERIFY(std::abs(m_view->look().middle.x() - middle.x()) < 0.05);
    }

    void zoomKeepsThePointUnderThePointer()
    {
        m_view->actualSize();
        const QPointF point(100, 300);
        const QPointF before = m_view->transform().inverted().map(point);
        wheel(point.toPoint(), 240, Qt::ControlModifier);
        QVERIFY(m_view->zoom() > 1.5);
        const QPointF after = m_view->transform().inverted().map(point);
        QVERIFY2((after - before).manhattanLength() < 2,
                 qPrintable(u"%1 %2"_s.arg(after.x() - before.x()).arg(after.y() - before.y())));
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

    void dragPansAndWithShiftTurns()
    {
        for (int i = 0; i < 8; ++i)
            m_view->zoomIn();
        const int before = m_view->horizontalScrollBar()->value();
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {200, 200});
        QTest::mouseMove(m_view->viewport(), {150, 200});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {150, 200});
        QCOMPARE(m_view->horizontalScrollBar()->value(), before + 50);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {300, 208});
        QTest::mouseMove(m_view->viewport(), {300, 250});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier, {300, 250});
        QVERIFY(m_view->look().angle > 10 && m_view->look().angle < 40);
    }

    void wheelPansThenPages()
    {
        QSignalSpy page(m_view.get(), &ui::PageView::pageWanted);
        wheel({200, 200}, -120); // the whole page is seen
        QCOMPARE(page.count(), 1);
        QCOMPARE(page.takeFirst().at(0).toInt(), 1);
        for (int i = 0; i < 6; ++i)
            m_view->zoomIn();
        m_view->panBy({0, -10'000});
        wheel({200, 200}, -120);
        QCOMPARE(page.count(), 0);
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        const int across = m_view->horizontalScrollBar()->value();
        wheel({200, 200}, -120, Qt::ShiftModifier);
        QVERIFY(m_view->horizontalScrollBar()->value() > across);
    }

    void asksOnlyForWhatIsSeenAndBecomesSharp()
    {
        show({4096, 4096}, {256, 256});
        QSignalSpy asked(m_view.get(), &ui::PageView::tileWanted);
        answerTiles();
        m_view->actualSize();
        QTRY_VERIFY(asked.count() >= 4);
        QTest::qWait(50);
        QVERIFY2(asked.count() <= 16, qPrintable(QString::number(asked.count()))); // of 64
        const QPointF page = m_view->transform().inverted().map(QPointF(210, 190));
        const QColor there = at({210, 190});
        const QColor wanted = m_image.pixelColor(int(page.x()), int(page.y()));
        QCOMPARE(there, wanted);
    }

    void coarsePixelsStandInUntilTilesCome()
    {
        QImage red(1024, 1024, QImage::Format_RGB32);
        red.fill(Qt::red);
        m_view->setPage(red.scaled(64, 64), {1024, 1024}, ui::PageView::Kind::Picture, 1);
        m_view->actualSize(); // nobody answers
        QCOMPARE(at({200, 200}), QColor(Qt::red));
    }

    void answersForAnEarlierPageAreNotTaken()
    {
        show({1024, 1024}, {64, 64});
        QSignalSpy asked(m_view.get(), &ui::PageView::tileWanted);
        m_view->actualSize();
        QVERIFY(asked.count() > 0);
        const auto tile = asked.first().first().value<ui::PageTiles::Tile>();
        QImage red(512, 512, QImage::Format_RGB32);
        red.fill(Qt::red);
        m_view->clear();
        m_view->addTile(tile, red);
        QCOMPARE(m_view->tiles().count(), 0);
    }

    void whatIsPannedIsAsIfPaintedAnew()
    {
        show({4096, 4096}, {256, 256});
        answerTiles();
        m_view->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
        m_view->actualSize();
        const auto differing = [this] {
            const QImage screen = m_view->screen()->grabWindow(m_view->winId()).toImage();
            const QImage anew = m_view->grab().toImage();
            int pixels = screen.size() == anew.size() ? 0 : -1;
            for (int y = 0; y < anew.height() && pixels >= 0; ++y) {
                for (int x = 0; x < anew.width(); ++x)
                    pixels += screen.pixelColor(x, y) != anew.pixelColor(x, y) ? 1 : 0;
            }
            return pixels;
        };
        for (const double angle : {0.0, 3.0}) {
            m_view->turnBy(angle);
            for (const QPoint by : {QPoint(40, 0), QPoint(-7, 25), QPoint(-300, -300), QPoint(2, -1)}) {
                m_view->panBy(by);
                QTRY_COMPARE(differing(), 0); // turned, once it rests
            }
        }
    }

    void tilesThatFailMakeRoomForOthers()
    {
        show({8192, 256}, {256, 8});
        QList<PageTiles::Tile> asked;
        connect(m_view.get(), &ui::PageView::tileWanted, m_view.get(),
                [&asked](const PageTiles::Tile &tile) { asked.append(tile); });
        m_view->actualSize();
        m_view->panBy({-8192, 0});
        for (int answered = 0; m_view->horizontalScrollBar()->value() < 6000;) {
            if (answered < asked.size())
                m_view->addTile(asked.at(answered++), {}); // none can be had
            else
                m_view->panBy({300, 0});
        }
        const QSet<PageTiles::Tile> each(asked.begin(), asked.end());
        QCOMPARE(each.size(), asked.size()); // none is asked for again
        QVERIFY2(asked.size() > 12, qPrintable(QString::number(asked.size())));
    }

    void aboveItsPixelsAPictureIsNotSmoothed()
    {
        QImage halves(100, 100, QImage::Format_RGB32);
        halves.fill(Qt::black);
        for (int y = 0; y < 100; ++y) {
            for (int x = 50; x < 100; ++x)
                halves.setPixel(x, y, qRgb(255, 255, 255));
        }
        m_view->setPage(halves, halves.size(), ui::PageView::Kind::Picture, 1);
        m_view->setLook({Look::Fit::None, 8});
        const QImage shown = m_view->viewport()->grab().toImage();
        for (int x = 150; x < 260; ++x) {
            const int value = shown.pixelColor(x, 208).red();
            QVERIFY2(value == 0 || value == 255, qPrintable(QString::number(value)));
        }
    }

    void toneChangesWhatIsSeen()
    {
        QImage grey(100, 100, QImage::Format_RGB32);
        grey.fill(qRgb(100, 100, 100));
        m_view->setPage(grey, grey.size(), ui::PageView::Kind::Picture, 1);
        QCOMPARE(at({208, 208}).red(), 100);
        m_view->setTone(50, 0, false);
        QCOMPARE(at({208, 208}).red(), 180);
        m_view->setTone(0, 50, false);
        QVERIFY(at({208, 208}).red() < 80);
        m_view->setTone(0, 0, true);
        QCOMPARE(at({208, 208}).red(), 155);
        m_view->setTone(0, 0, false);
        QCOMPARE(at({208, 208}).red(), 100);
    }

    void loupeMagnifiesThePointUnderThePointer()
    {
        show({1600, 1600}, {400, 400});
        answerTiles();
        QTest::mousePress(m_view->viewport(), Qt::MiddleButton, {}, {208, 208});
        QVERIFY(m_view->isLoupe());
        QTRY_VERIFY(m_view->tiles().count() > 0); // sharp, not the coarse pixels of the fitted page
        const QColor middle = at({208, 208});
        QTRY_VERIFY(std::abs(at({208, 208}).red() - m_image.pixelColor(800, 800).red()) < 12);
        const QColor aside =
            at({208 + 60, 208}); // 60 px on screen are 20 px of the fitted page, 80 of its own
        QVERIFY(std::abs(aside.red() - (middle.red() + 80) % 256) < 16);
        QTest::mouseRelease(m_view->viewport(), Qt::MiddleButton, {}, {208, 208});
        QVERIFY(!m_view->isLoupe());
    }

    void marksAreShownAndRevealed()
    {
        show({4000, 4000}, {400, 400});
        m_view->actualSize();
        m_view->setMarks({QRectF(3800, 3900, 50, 20)}, 0);
        QVERIFY(m_view->visibleArea().contains(QRectF(3800, 3900, 50, 20)));
    }

    void lookComesBack()
    {
        m_view->setTone(20, -10, true);
        m_view->actualSize();
        m_view->turnBy(30);
        m_view->panBy({60, 0});
        const Look look = m_view->look();
        m_view->clear();
        QVERIFY(m_view->isEmpty());
        QCOMPARE(m_view->look(), Look{});
        show({800, 400}, {400, 200});
        m_view->setLook(look);
        QCOMPARE(m_view->look().angle, 30.0);
        QCOMPARE(m_view->look().contrast, -10);
        QVERIFY(std::abs(m_view->look().middle.x() - look.middle.x()) < 0.01);
    }

    void followsAnotherViewByShare()
    {
        m_view->follow(3.0, {0.25, 0.5});
        QCOMPARE(m_view->zoom(), 1.5);
        QVERIFY(std::abs(m_view->look().middle.x() - 0.25) < 0.01);
        QCOMPARE(m_view->relativeZoom(), 3.0);
    }
};

QTEST_MAIN(TestPageView)
#include "test_pageview.moc"
