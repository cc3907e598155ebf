// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbook/logbook.h"
#include "recordings.h"
#include "support/patience.h"
#include "support/playerprogram.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ui::Player;

/// Recordings, good and hostile, through a real player process. No sound device, no screen, no wall times.
class TestPlayer : public QObject {
    Q_OBJECT

    std::unique_ptr<Player> m_player;
    QList<QImage> m_frames;
    QSize m_fullSize;

    bool opens(const QByteArray &bytes)
    {
        QSignalSpy opened(m_player.get(), &Player::opened);
        m_player->open(bytes);
        return QTest::qWaitFor(
                   [&] { return opened.count() == 1 || m_player->problem() != Player::Problem::None; },
                   30'000) &&
               m_player->problem() == Player::Problem::None;
    }
    bool fails(const QByteArray &bytes, Player::Problem why)
    {
        m_player->open(bytes);
        const bool ended =
            QTest::qWaitFor([&] { return m_player->problem() != Player::Problem::None; }, 30'000);
        if (m_player->problem() != why)
            qWarning("problem %d", int(m_player->problem()));
        return ended && m_player->problem() == why && !m_player->isOpen();
    }

private Q_SLOTS:
    void init()
    {
        Player::setHelper(testPlayer());
        m_player = std::make_unique<Player>();
        m_frames.clear();
        connect(m_player.get(), &Player::frame, this, [this](const QImage &image, QSize fullSize) {
            m_frames << image;
            m_fullSize = fullSize;
        });
    }
    void cleanup() { m_player.reset(); }

    void opensStillAtItsFirstFrame()
    {
        QVERIFY(opens(recordings::mp4()));
        QVERIFY(m_player->hasVideo());
        QVERIFY(!m_player->hasSound());
        QVERIFY(!m_player->isPlaying());
        QCOMPARE(m_player->position(), 0);
        QCOMPARE(m_player->duration(), 4000);
        QCOMPARE(m_frames.size(), 1);
        QCOMPARE(m_fullSize, QSize(640, 480));
    }

    void playsToItsEndAndAgain()
    {
        QVERIFY(opens(recordings::mp4()));
        m_player->setRate(3.0);
        m_player->play();
        QTRY_VERIFY(m_player->isPlaying());
        QTRY_VERIFY_WITH_TIMEOUT(m_player->hasEnded(), 30'000);
        QVERIFY(!m_player->isPlaying());
        QVERIFY(m_frames.size() > 3);
        QVERIFY(!m_player->isDurationFalse());
        m_player->play();
        QTRY_VERIFY(m_player->isPlaying() && m_player->position() < 3000);
    }

    void stepsFrameByFrame()
    {
        QVERIFY(opens(recordings::mp4()));
        m_player->seek(1000);
        QTRY_COMPARE(m_player->position(), 1000);
        QTRY_COMPARE(m_frames.size(), 2);
        const QImage here = m_frames.last();
        m_player->step(1);
        QTRY_COMPARE(m_frames.size(), 3);
        QTRY_COMPARE(m_player->position(), 1066);
        m_player->step(-1);
        QTRY_COMPARE(m_frames.size(), 4);
        QTRY_COMPARE(m_player->position(), 1000);
        QCOMPARE(m_frames.last(), here);
        QVERIFY(!m_player->isPlaying());
    }

    void staysWithinItsEnds()
    {
        QVERIFY(opens(recordings::mp4()));
        m_player->step(-1);
        m_player->seek(-5000);
        QTRY_VERIFY(m_frames.size() > 1);
        QCOMPARE(m_player->position(), 0);
        m_player->seek(3933);
        QTRY_VERIFY(m_player->position() > 3900);
        m_player->step(1);
        m_player->seek(0);
        QTRY_COMPARE(m_player->position(), 0);
        QCOMPARE(m_player->problem(), Player::Problem::None);
    }

    void speedKeepsToItsBounds()
    {
        m_player->setRate(17);
        QCOMPARE(m_player->rate(), 3.0);
        m_player->setRate(0);
        QCOMPARE(m_player->rate(), 0.5);
    }

    void framesFitTheBounds()
    {
        m_player->setBounds({100, 100});
        QVERIFY(opens(recordings::mp4()));
        QCOMPARE(m_frames.last().size(), QSize(100, 75));
        QCOMPARE(m_fullSize, QSize(640, 480));
        m_player->setBounds({640, 480});
        QTRY_COMPARE(m_frames.last().size(), QSize(640, 480));
    }

    void soundAlone()
    {
        QVERIFY(opens(recordings::wav(2000)));
        QVERIFY(m_player->hasSound() && !m_player->hasVideo());
        QVERIFY(!m_player->isPlaying());
        QCOMPARE(m_player->duration(), 2000);
        m_player->seek(1500);
        QTRY_COMPARE(m_player->position(), 1500);
        QCOMPARE(m_player->canPlay(), m_player->hasSoundDevice());
        m_player->play(); // on a machine without a sound device nothing comes of it
        if (m_player->hasSoundDevice())
            QTRY_VERIFY_WITH_TIMEOUT(m_player->hasEnded(), 30'000);
        QCOMPARE(m_player->problem(), Player::Problem::None);
    }

    void motionJpeg()
    {
        QVERIFY(opens(recordings::avi(20)));
        QCOMPARE(m_fullSize, QSize(64, 48));
    }

    void emptyAndForeignNeverReachADecoder()
    {
        QVERIFY(fails({}, Player::Problem::Empty));
        QVERIFY(fails("<html>", Player::Problem::Foreign));
        QVERIFY(fails(QByteArray("ID3\3\0\0\0\0\0\0", 10) + "#EXTM3U\nfile:///etc/hostname\n",
                      Player::Problem::Damaged));
    }

    void cutOff()
    {
        const QByteArray whole = recordings::mp4();
        QVERIFY(fails(whole.left(whole.indexOf("moov") + 200), Player::Problem::CutOff));
        const QByteArray sound = recordings::wav(2000);
        QVERIFY(opens(sound.left(sound.size() / 2))); // what came plays
        QCOMPARE(m_player->check().finding, ui::ContainerCheck::Finding::CutOff);
    }

    void damagedContents()
    {
        QByteArray bytes = recordings::mp4();
        const qsizetype at = bytes.indexOf("moov") + 4;
        QVERIFY(at > 4);
        for (qsizetype i = at; i < std::min(at + 600, bytes.size()); ++i)
            bytes[i] = 'x';
        m_player->open(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->problem() != Player::Problem::None, 30'000);
    }

    void unknownCodec()
    {
        QByteArray bytes = recordings::avi(5);
        bytes.replace("MJPG", "Zq7!");
        m_player->open(bytes);
        QTRY_VERIFY_WITH_TIMEOUT(m_player->problem() != Player::Problem::None, 30'000);
    }

    void lyingLengthIsNotBelieved()
    {
        QVERIFY(opens(recordings::claiming(recordings::mp4(), 400'000'000)));
        QVERIFY(m_player->duration() <= 4000); // not known, or what the frames themselves add up to
        m_player->setRate(3.0);
        m_player->play();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->hasEnded(), 30'000);
        QVERIFY(m_player->duration() > 3000 && m_player->duration() < 10'000);
    }

    void promisedFramesThatNeverCome()
    {
        QVERIFY(opens(recordings::avi(5, 2'000'000'000)));
        QVERIFY(m_player->isDurationFalse()); // six years in a few kilobytes
        QCOMPARE(m_player->duration(), 0);
        m_player->setRate(3.0);
        m_player->play();
        QTRY_VERIFY_WITH_TIMEOUT(m_player->hasEnded(), 30'000);
        QVERIFY(m_player->isDurationFalse());
    }

    void aProcessThatDiesTakesNothingAlong()
    {
        Player::setHelper(testPlayer(u"crash"_s));
        QVERIFY(fails(recordings::mp4(), Player::Problem::Crashed));
        Player::setHelper(testPlayer());
        QVERIFY(opens(recordings::mp4())); // and the next one plays
    }

    void aProcessThatIsSilentIsEnded()
    {
        Player::setHelper(testPlayer(u"hang"_s, 50ms));
        QVERIFY(fails(recordings::mp4(), Player::Problem::Silent));
    }

    void aProcessThatFloodsIsEnded()
    {
        Player::setHelper(testPlayer(u"flood"_s));
        QVERIFY(fails(recordings::mp4(), Player::Problem::Crashed));
    }

    void theLogTellsHowAProcessEnded()
    {
        const QTemporaryDir folder;
        const logbook::Logbook log(folder.path());
        Player::setHelper(testPlayer(u"crash"_s));
        QVERIFY(fails(recordings::mp4(), Player::Problem::Crashed));
        Player::setHelper(testPlayer(u"hang"_s, 50ms));
        QVERIFY(fails(recordings::mp4(), Player::Problem::Silent));
        Player::setHelper({u"/nowhere/at/all"_s, {}});
        QVERIFY(fails(recordings::mp4(), Player::Problem::NoProcess));
        QVERIFY(fails("<html>Quittenberger", Player::Problem::Foreign));
        Player::setHelper(testPlayer());
        QVERIFY(opens(recordings::mp4())); // of what goes well nothing is told
        QTRY_COMPARE(logbook::lastLines(50).size(), 4);
        const QList<QByteArray> lines = logbook::lastLines(50);
        for (int i = 0; const char *why : {"crashed", "silent", "not started", "foreign"}) {
            const QByteArray &line = lines.at(i++);
            const QByteArray wanted = QByteArray("\"event\":\"player ended\",\"why\":\"") + why + '"';
            QVERIFY2(line.contains(wanted), line.constData());
            QCOMPARE(line.contains("\"warning\""), qstrcmp(why, "foreign") != 0);
        }
    }

    void noProcessAtAll()
    {
        Player::setHelper({u"/nowhere/at/all"_s, {}});
        QVERIFY(fails(recordings::mp4(), Player::Problem::NoProcess));
    }

    void anotherRecordingTakesItsPlace()
    {
        QVERIFY(opens(recordings::mp4()));
        m_player->play();
        QVERIFY(opens(recordings::avi(20)));
        QCOMPARE(m_fullSize, QSize(64, 48));
        QVERIFY(!m_player->isPlaying());
        m_player->close();
        const qsizetype before = m_frames.size();
        QCoreApplication::processEvents();
        QCOMPARE(m_frames.size(), before);
        QVERIFY(!m_player->isOpen());
    }
};

QTEST_MAIN(TestPlayer)
#include "test_player.moc"
