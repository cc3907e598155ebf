// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordings.h"
#include "support/patience.h"
#include "support/playerprogram.h"
#include "ui/kit/mask.h"
#include "ui/media/mp4turn.h"
#include "ui/media/places.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using ui::MediaPane;

/// The player as a person meets it: by mouse, by key, by wheel; and what it says when nothing plays.
class TestMediaPane : public QObject {
    Q_OBJECT

    std::unique_ptr<MediaPane> m_pane;

    template <typename T = QWidget>
    T *part(const char *name) const
    {
        return m_pane->findChild<T *>(QLatin1StringView(name));
    }
    bool open(const QByteArray &bytes, const MediaPane::Place &place = {})
    {
        m_pane->open(bytes, u"MP4"_s, place);
        return QTest::qWaitFor([this] { return m_pane->isShown(); }, 30'000);
    }
    void click(const char *name) { QTest::mouseClick(part(name), Qt::LeftButton); }
    static void wheel(QWidget *at, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QPointF middle = QRectF(at->rect()).center();
        QWheelEvent event(middle, at->mapToGlobal(middle), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(at, &event);
    }
    QString problem() const { return part<QLabel>("media:problemtext")->text(); }

private Q_SLOTS:
    void init()
    {
        ui::Player::setHelper(testPlayer());
        m_pane = std::make_unique<MediaPane>();
        m_pane->resize(560, 480);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        ui::Mask::shared().set(ui::Mask::Why::ByHand, false);
        m_pane.reset();
    }

    void opensStillAndSaysTheTime()
    {
        QVERIFY(open(recordings::mp4()));
        QVERIFY(part("media:view")->isVisible());
        QVERIFY(m_pane->hasPicture());
        QVERIFY(!m_pane->player().isPlaying());
        QCOMPARE(part<QLabel>("media:time")->text(), u"0:00.000 / 0:04.000"_s);
        QVERIFY(part<QLabel>("media:note")->text().isEmpty());
        QVERIFY(part<QLabel>("media:note")->isHidden());
    }

    void byMouse()
    {
        QVERIFY(open(recordings::mp4()));
        click("media:play");
        QTRY_VERIFY(m_pane->player().isPlaying());
        click("media:play");
        QTRY_VERIFY(!m_pane->player().isPlaying());
        part<QSlider>("media:seek")->setValue(2000);
        QTRY_COMPARE(m_pane->player().position(), 2000);
        click("media:frameon");
        QTRY_COMPARE(m_pane->player().position(), 2066);
        click("media:frameback");
        QTRY_COMPARE(m_pane->player().position(), 2000);
        click("media:back");
        QTRY_COMPARE(m_pane->player().position(), 0);
        for (int i = 0; i < 9; ++i)
            click("media:faster");
        QCOMPARE(m_pane->player().rate(), 3.0);
        QVERIFY(!part("media:faster")->isEnabled());
        for (int i = 0; i < 9; ++i)
            click("media:slower");
        QCOMPARE(m_pane->player().rate(), 0.5);
    }

    void byKey()
    {
        QVERIFY(open(recordings::mp4()));
        QWidget *view = part("media:view");
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_VERIFY(m_pane->player().isPlaying());
        QTest::keyClick(view, Qt::Key_P);
        QTRY_VERIFY(!m_pane->player().isPlaying());
        QTest::keyClick(view, Qt::Key_Left);
        QTRY_COMPARE(m_pane->player().position(), 0);
        QTest::keyClick(view, Qt::Key_F);
        QTRY_COMPARE(m_pane->player().position(), 66);
        QTest::keyClick(view, Qt::Key_F, Qt::ShiftModifier);
        QTRY_COMPARE(m_pane->player().position(), 0);
        QTest::keyClick(view, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(m_pane->player().rate(), 1.25);
        QTest::keyClick(view, Qt::Key_R);
        QCOMPARE(m_pane->view()->turned(), 90);
        QTest::keyClick(view, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_pane->view()->turned(), 180);
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(!m_pane->view()->isFitted());
        QTest::keyClick(view, Qt::Key_0);
        QVERIFY(m_pane->view()->isFitted());
    }

    void byWheel()
    {
        QVERIFY(open(recordings::mp4()));
        auto *view = m_pane->view();
        wheel(view, -1);
        QTRY_COMPARE(m_pane->player().position(), 66);
        wheel(view, 1);
        QTRY_COMPARE(m_pane->player().position(), 0);
        const double before = view->zoom();
        wheel(view, 2, Qt::ControlModifier);
        QVERIFY(view->zoom() > before && !view->isFitted());
        wheel(part("media:rate"), 1);
        QCOMPARE(m_pane->player().rate(), 1.25);
    }

    void turnsAndFits()
    {
        QVERIFY(open(recordings::mp4()));
        auto *view = m_pane->view();
        const QImage upright = view->grab().toImage();
        view->turn(90);
        QCOMPARE(view->turned(), 90);
        QVERIFY(view->isFitted());
        // A landscape picture stands upright now: as high as the window, with edges left and right.
        QVERIFY(view->zoom() * 640 <= view->height() + 1);
        QVERIFY(view->grab().toImage() != upright);
        view->turn(-90);
        QCOMPARE(view->turned(), 0);
        view->zoomIn();
        view->fit();
        QVERIFY(view->isFitted());
    }

    void standsAsTheFileSays_data()
    {
        QTest::addColumn<int>("degrees");
        for (const int degrees : {0, 90, 180, 270})
            QTest::addRow("%d", degrees) << degrees;
    }
    void standsAsTheFileSays()
    {
        QFETCH(int, degrees);
        const QByteArray film = recordings::turned(recordings::mp4(), degrees);
        QVERIFY(open(film));
        QCOMPARE(m_pane->view()->turned(), degrees);
        QVERIFY(open(film, {0, 1, 1, 0})); // whoever turned it keeps that
        QCOMPARE(m_pane->view()->turned(), 0);
        QCOMPARE(ui::mp4Turn(film.left(300)), 0);
    }

    void comesBackToItsPlace()
    {
        QVERIFY(open(recordings::mp4(), {2000, 1.5, 0.25, 270}));
        QTRY_COMPARE(m_pane->player().position(), 2000);
        QCOMPARE(m_pane->view()->turned(), 270);
        const MediaPane::Place place = m_pane->place();
        QCOMPARE(place.position, 2000);
        QCOMPARE(place.rate, 1.5);
        QCOMPARE(place.volume, 0.25);
        QCOMPARE(place.turned, 270);
        m_pane->clear();
        QVERIFY(!m_pane->hasPicture());
        QVERIFY(!m_pane->isShown());
    }

    void placesAreKeptForTheSession()
    {
        const ui::MediaPlaces places;
        const auto make = [&places](const QString &document) {
            std::unique_ptr<MediaPane> pane(places.makePane(document, recordings::mp4(), u"MP4"_s, nullptr));
            pane->show();
            return pane;
        };
        auto pane = make(u"case/film"_s);
        QTRY_VERIFY(pane->isShown());
        pane->player().seek(3000);
        pane->player().setRate(2.0);
        pane->view()->turn(90);
        QTRY_COMPARE(pane->player().position(), 3000);
        pane.reset();
        pane = make(u"another/film"_s);
        QTRY_VERIFY(pane->isShown());
        QCOMPARE(pane->view()->turned(), 0);
        QCOMPARE(pane->player().rate(), 1.0);
        pane = make(u"case/film"_s);
        QTRY_VERIFY(pane->isShown());
        QTRY_COMPARE(pane->player().position(), 3000);
        QCOMPARE(pane->view()->turned(), 90);
        QCOMPARE(pane->player().rate(), 2.0);
    }

    void soundAlone()
    {
        QVERIFY(open(recordings::wav(1500)));
        QVERIFY(part("media:sound")->isVisible());
        QVERIFY(!part("media:frameon")->isEnabled());
        QCOMPARE(part<QLabel>("media:time")->text(), u"0:00.000 / 0:01.500"_s);
        const bool hasDevice = m_pane->player().hasSoundDevice();
        QCOMPARE(part("media:play")->isEnabled(), hasDevice);
        QCOMPARE(part<QLabel>("media:note")->text().contains(u"sound device"_s), !hasDevice);
    }

    void incompleteSaysSoAndPlays()
    {
        const QByteArray whole = recordings::wav(2000);
        QVERIFY(open(whole.left(whole.size() - 3000)));
        QVERIFY(m_pane->player().isOpen());
        QVERIFY(part<QLabel>("media:note")->text().contains(u"Incomplete"_s));
    }

    void falseLengthIsSaid()
    {
        QVERIFY(open(recordings::avi(4, 2'000'000'000)));
        QVERIFY(part<QLabel>("media:note")->isVisible());
        QVERIFY(!part("media:seek")->isEnabled());
        QCOMPARE(part<QLabel>("media:time")->text(), u"0:00.000"_s);
    }

    void whyNothingPlays_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("how"); // the process that is to play it
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("foreign") << QByteArray("<html>") << QString();
        QTest::newRow("damaged") << QByteArray("\0\0\0\x10"
                                               "ftypisom\0\0\0\0\0\0\0\1\1\1\1\1",
                                               24)
                                 << QString();
        QTest::newRow("cut off") << recordings::mp4().left(200) << QString();
        QTest::newRow("crash") << recordings::mp4() << u"crash"_s;
        QTest::newRow("flood") << recordings::mp4() << u"flood"_s;
        QTest::newRow("hang") << recordings::mp4() << u"hang"_s;
    }
    void whyNothingPlays()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, how);
        using namespace std::chrono_literals;
        ui::Player::setHelper(testPlayer(how, how == u"hang"_s ? 50ms : 60'000ms));
        QSignalSpy shown(m_pane.get(), &MediaPane::shown);
        QVERIFY(open(bytes));
        QCOMPARE(shown.count(), 1);
        QVERIFY(part("media:problem")->isVisible());
        QVERIFY(!part<QLabel>("media:problemtitle")->text().isEmpty());
        QVERIFY(!problem().isEmpty());
        QVERIFY(!m_pane->hasPicture());
        ui::Player::setHelper(testPlayer());
        QVERIFY(open(recordings::mp4())); // and the next one plays
        QVERIFY(m_pane->hasPicture());
    }

    void stopsWhenNobodyLooks()
    {
        QVERIFY(open(recordings::mp4()));
        m_pane->player().play();
        QTRY_VERIFY(m_pane->player().isPlaying());
        m_pane->hide();
        QTRY_VERIFY(!m_pane->player().isPlaying());
        m_pane->show();
        m_pane->player().play();
        QTRY_VERIFY(m_pane->player().isPlaying());
        ui::Mask::shared().set(ui::Mask::Why::Idle, true);
        QTRY_VERIFY(!m_pane->player().isPlaying());
        ui::Mask::shared().set(ui::Mask::Why::Idle, false);
    }

    void everyControlHasAName()
    {
        QVERIFY(open(recordings::mp4()));
        for (const QWidget *widget : m_pane->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(TestMediaPane)
#include "test_mediapane.moc"
