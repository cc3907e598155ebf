// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/containercheck.h"
#include "ui/media/mediawire.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QTimer>
#include <chrono>

namespace ui {

/// Plays one recording from memory. A process of its own decodes it, so that neither a crash nor an endless
/// loop in a decoder reaches the window; one frame is under way at a time, so that nothing piles up. The
/// recording opens still, at its beginning.
class Player : public QObject {
    Q_OBJECT
public:
    enum class Problem {
        None,
        Empty,
        Damaged,
        CutOff,       ///< so early that nothing of it plays
        Foreign,      ///< no kind of recording that is played here
        UnknownCodec, ///< the container is good, its contents are of a kind unknown here
        NoPicture,    ///< promised, but none came
        Crashed,
        Silent, ///< no sign of life
        NoProcess
    };
    /// How the player process is started. Patience: how long it may be silent.
    struct Helper {
        QString program;
        QStringList arguments;
        std::chrono::milliseconds patience = std::chrono::seconds(10);
    };
    /// The argument, alone on the command line, that makes the program a player process.
    static constexpr const char *option = "--play";
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 3.0;

    explicit Player(QObject *parent = nullptr);
    ~Player() override;
    /// Of every player opened from now on. Without one nothing plays: the program names itself with `option`,
    /// tests a small program of theirs.
    static void setHelper(const Helper &helper);

    void open(const QByteArray &bytes); ///< closes what was open
    void close();

    bool isOpen() const { return m_isOpen; }
    Problem problem() const { return m_problem; }
    const ContainerCheck &check() const
    {
        return m_check;
    } ///< CutOff here and no problem: plays up to the cut
    bool hasVideo() const { return m_opened.hasVideo; }
    bool hasSound() const { return m_opened.hasAudio; }
    bool hasSoundDevice() const { return m_opened.hasDevice; }
    bool canPlay() const; ///< sound alone needs a device that plays it
    bool isPlaying() const { return m_state.playing; }
    bool hasEnded() const { return m_state.ended; }
    qint64 position() const { return m_position; } ///< ms
    /// ms; 0 when the file gives none that can be believed. Once played to its end: what it really was.
    qint64 duration() const;
    /// ms as the file claims.
    qint64 claimedDuration() const { return m_opened.duration; }
    bool isDurationFalse() const;
    double rate() const { return m_rate; }
    double volume() const { return m_volume; }

    void play();
    void pause();
    void toggle() { m_state.playing ? pause() : play(); }
    void seek(qint64 milliseconds);
    void step(int frames); ///< 1 or -1; pauses
    void setRate(double rate);
    void setVolume(double volume); ///< 0 to 1
    /// Frames need not have more pixels than this.
    void setBounds(QSize pixels);

Q_SIGNALS:
    void opened();
    void frame(const QImage &image, QSize fullSize);
    void changed(); ///< playing, position, rate, volume, duration
    void failed();  ///< see problem()

private:
    void start();
    void send(mediawire::Kind kind, const QByteArray &body = {});
    void read();
    void hear(const mediawire::Message &message);
    void hearFrame(const QByteArray &body);
    void fail(Problem problem);
    void letGo();

    QByteArray m_bytes;
    ContainerCheck m_check;
    QPointer<QProcess> m_process;
    QByteArray m_heard;
    QTimer m_patience;
    bool m_isOpen = false;
    bool m_isSeeking = false; ///< until the process has answered
    qint64 m_nextSeek = -1;   ///< a place asked for meanwhile
    Problem m_problem = Problem::None;
    mediawire::Opened m_opened;
    mediawire::State m_state;
    qint64 m_position = 0;
    qint64 m_end = 0; ///< where it ended; 0: not seen yet
    bool m_hasFrame = false;
    double m_rate = 1.0;
    double m_volume = 1.0;
    QSize m_bounds;
};

} // namespace ui
